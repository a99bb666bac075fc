; ModuleID = ""
target triple = "unknown-unknown-unknown"
target datalayout = ""

define void @"kernel"(ptr %".1", i64 %".2", i64 %".3", i64 %".4")
{
entry:
  %".6" = getelementptr i64, ptr %".1", i64 0
  %".7" = load i64, ptr %".6"
  %".8" = getelementptr i64, ptr %".1", i64 1
  %".9" = load i64, ptr %".8"
  %".10" = getelementptr i64, ptr %".1", i64 2
  %".11" = load i64, ptr %".10"
  %".12" = getelementptr i64, ptr %".1", i64 3
  %".13" = load i64, ptr %".12"
  %".14" = getelementptr i64, ptr %".1", i64 4
  %".15" = load i64, ptr %".14"
  %".16" = getelementptr i64, ptr %".1", i64 5
  %".17" = load i64, ptr %".16"
  %".18" = getelementptr i64, ptr %".1", i64 6
  %".19" = load i64, ptr %".18"
  %".20" = getelementptr i64, ptr %".1", i64 7
  %".21" = load i64, ptr %".20"
  %".22" = getelementptr i64, ptr %".1", i64 8
  %".23" = load i64, ptr %".22"
  %".24" = getelementptr i64, ptr %".1", i64 9
  %".25" = load i64, ptr %".24"
  %".26" = getelementptr i64, ptr %".1", i64 10
  %".27" = load i64, ptr %".26"
  %".28" = getelementptr i64, ptr %".1", i64 11
  %".29" = load i64, ptr %".28"
  %".30" = getelementptr i64, ptr %".1", i64 12
  %".31" = load i64, ptr %".30"
  %".32" = getelementptr i64, ptr %".1", i64 13
  %".33" = load i64, ptr %".32"
  %".34" = getelementptr i64, ptr %".1", i64 14
  %".35" = load i64, ptr %".34"
  %".36" = getelementptr i64, ptr %".1", i64 15
  %".37" = load i64, ptr %".36"
  %".38" = getelementptr i64, ptr %".1", i64 16
  %".39" = load i64, ptr %".38"
  %".40" = getelementptr i64, ptr %".1", i64 17
  %".41" = load i64, ptr %".40"
  %".42" = getelementptr i64, ptr %".1", i64 18
  %".43" = load i64, ptr %".42"
  %".44" = getelementptr i64, ptr %".1", i64 19
  %".45" = load i64, ptr %".44"
  %".46" = getelementptr i64, ptr %".1", i64 20
  %".47" = load i64, ptr %".46"
  %".48" = getelementptr i64, ptr %".1", i64 21
  %".49" = load i64, ptr %".48"
  %".50" = getelementptr i64, ptr %".1", i64 22
  %".51" = load i64, ptr %".50"
  %".52" = getelementptr i64, ptr %".1", i64 23
  %".53" = load i64, ptr %".52"
  %".54" = getelementptr i64, ptr %".1", i64 24
  %".55" = load i64, ptr %".54"
  %".56" = getelementptr i64, ptr %".1", i64 25
  %".57" = load i64, ptr %".56"
  %".58" = getelementptr i64, ptr %".1", i64 26
  %".59" = load i64, ptr %".58"
  %".60" = getelementptr i64, ptr %".1", i64 27
  %".61" = load i64, ptr %".60"
  %".62" = getelementptr i64, ptr %".1", i64 28
  %".63" = load i64, ptr %".62"
  %".64" = getelementptr i64, ptr %".1", i64 29
  %".65" = load i64, ptr %".64"
  br label %"head"
head:
  %".67" = phi  i64 [0, %"entry"], [%".831", %"after.4"]
  %".68" = icmp slt i64 %".67", %".2"
  br i1 %".68", label %"body", label %"after"
body:
  %".70" = sub i64 %".2", 1
  %".71" = sub i64 %".70", %".67"
  %".72" = and i64 %".67", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".74" = phi  i64 [0, %"body"], [%".163", %"after.2"]
  %".75" = icmp slt i64 %".74", 1
  br i1 %".75", label %"body.1", label %"after.1"
body.1:
  br label %"head.2"
after.1:
  br label %"head.4"
head.2:
  %".78" = phi  i64 [%".3", %"body.1"], [%".161", %"after.3"]
  %".79" = icmp slt i64 %".78", %".4"
  br i1 %".79", label %"body.2", label %"after.2"
body.2:
  %".81" = add i64 %".74", 1
  br label %"head.3"
after.2:
  %".163" = add i64 %".74", 1
  br label %"head.1"
head.3:
  %".83" = phi  i64 [%".74", %"body.2"], [%".159", %"body.3"]
  %".84" = icmp slt i64 %".83", %".81"
  br i1 %".84", label %"body.3", label %"after.3"
body.3:
  %".86" = mul i64 %".83", 8
  %".87" = mul i64 %".71", %".9"
  %".88" = mul i64 %".78", %".11"
  %".89" = add i64 %".87", %".88"
  %".90" = add i64 %".7", %".89"
  %".91" = inttoptr i64 %".90" to ptr
  %".92" = add i64 %".86", 0
  %".93" = getelementptr float, ptr %".91", i64 %".92"
  %".94" = sub i64 3, %".86"
  %".95" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".94", i32 0
  %".96" = shufflevector <8 x i64> %".95", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".97" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".96"
  %".98" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".93", i32 4, <8 x i1> %".97", <8 x float> splat (float              0x0))
  %".99" = fcmp ole <8 x float> %".98", splat (float              0x0)
  %".100" = mul i64 %".72", %".27"
  %".101" = mul i64 %".78", %".29"
  %".102" = add i64 %".100", %".101"
  %".103" = add i64 %".25", %".102"
  %".104" = inttoptr i64 %".103" to ptr
  %".105" = add i64 %".86", 0
  %".106" = getelementptr float, ptr %".104", i64 %".105"
  %".107" = sub i64 3, %".86"
  %".108" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".107", i32 0
  %".109" = shufflevector <8 x i64> %".108", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".110" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".109"
  %".111" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".106", i32 4, <8 x i1> %".110", <8 x float> splat (float              0x0))
  %".112" = mul i64 %".71", %".33"
  %".113" = mul i64 %".78", %".35"
  %".114" = add i64 %".112", %".113"
  %".115" = add i64 %".31", %".114"
  %".116" = inttoptr i64 %".115" to ptr
  %".117" = add i64 %".86", 0
  %".118" = getelementptr float, ptr %".116", i64 %".117"
  %".119" = sub i64 3, %".86"
  %".120" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".119", i32 0
  %".121" = shufflevector <8 x i64> %".120", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".122" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".121"
  %".123" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".118", i32 4, <8 x i1> %".122", <8 x float> splat (float              0x0))
  %".124" = fadd contract <8 x float> %".111", %".123"
  %".125" = mul i64 %".71", %".21"
  %".126" = mul i64 %".78", %".23"
  %".127" = add i64 %".125", %".126"
  %".128" = add i64 %".19", %".127"
  %".129" = inttoptr i64 %".128" to ptr
  %".130" = load i8, ptr %".129"
  %".131" = icmp ne i8 %".130", 0
  %".132" = select  i1 %".131", <8 x float> %".124", <8 x float> splat (float              0x0)
  %".133" = mul i64 %".71", %".15"
  %".134" = mul i64 %".78", %".17"
  %".135" = add i64 %".133", %".134"
  %".136" = add i64 %".13", %".135"
  %".137" = inttoptr i64 %".136" to ptr
  %".138" = add i64 %".86", 0
  %".139" = getelementptr float, ptr %".137", i64 %".138"
  %".140" = sub i64 3, %".86"
  %".141" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".140", i32 0
  %".142" = shufflevector <8 x i64> %".141", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".143" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".142"
  %".144" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".139", i32 4, <8 x i1> %".143", <8 x float> splat (float              0x0))
  %".145" = fadd contract <8 x float> %".132", %".144"
  %".146" = select  <8 x i1> %".99", <8 x float> splat (float              0x0), <8 x float> %".145"
  %".147" = mul i64 %".71", %".51"
  %".148" = mul i64 %".78", %".53"
  %".149" = add i64 %".147", %".148"
  %".150" = add i64 %".49", %".149"
  %".151" = inttoptr i64 %".150" to ptr
  %".152" = add i64 %".86", 0
  %".153" = getelementptr float, ptr %".151", i64 %".152"
  %".154" = sub i64 3, %".86"
  %".155" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".154", i32 0
  %".156" = shufflevector <8 x i64> %".155", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".157" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".156"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".146", ptr %".153", i32 4, <8 x i1> %".157")
  %".159" = add i64 %".83", 1
  br label %"head.3"
after.3:
  %".161" = add i64 %".78", 1
  br label %"head.2"
head.4:
  %".166" = phi  i64 [0, %"after.1"], [%".829", %"after.15"]
  %".167" = icmp slt i64 %".166", 1
  br i1 %".167", label %"body.4", label %"after.4"
body.4:
  %".169" = sub i64 %".4", %".3"
  %".170" = sdiv i64 %".169", 8
  %".171" = mul i64 %".170", 8
  %".172" = add i64 %".3", %".171"
  br label %"head.5"
after.4:
  %".831" = add i64 %".67", 1
  br label %"head"
head.5:
  %".174" = phi  i64 [%".3", %"body.4"], [%".359", %"after.6"]
  %".175" = icmp slt i64 %".174", %".172"
  br i1 %".175", label %"body.5", label %"after.5"
body.5:
  %".177" = add i64 %".174", 0
  %".178" = add i64 %".174", 1
  %".179" = add i64 %".174", 2
  %".180" = add i64 %".174", 3
  %".181" = add i64 %".174", 4
  %".182" = add i64 %".174", 5
  %".183" = add i64 %".174", 6
  %".184" = add i64 %".174", 7
  %".185" = mul i64 %".71", %".51"
  %".186" = mul i64 %".177", %".53"
  %".187" = add i64 %".185", %".186"
  %".188" = add i64 %".49", %".187"
  %".189" = inttoptr i64 %".188" to ptr
  %".190" = mul i64 %".71", %".51"
  %".191" = mul i64 %".178", %".53"
  %".192" = add i64 %".190", %".191"
  %".193" = add i64 %".49", %".192"
  %".194" = inttoptr i64 %".193" to ptr
  %".195" = mul i64 %".71", %".51"
  %".196" = mul i64 %".179", %".53"
  %".197" = add i64 %".195", %".196"
  %".198" = add i64 %".49", %".197"
  %".199" = inttoptr i64 %".198" to ptr
  %".200" = mul i64 %".71", %".51"
  %".201" = mul i64 %".180", %".53"
  %".202" = add i64 %".200", %".201"
  %".203" = add i64 %".49", %".202"
  %".204" = inttoptr i64 %".203" to ptr
  %".205" = mul i64 %".71", %".51"
  %".206" = mul i64 %".181", %".53"
  %".207" = add i64 %".205", %".206"
  %".208" = add i64 %".49", %".207"
  %".209" = inttoptr i64 %".208" to ptr
  %".210" = mul i64 %".71", %".51"
  %".211" = mul i64 %".182", %".53"
  %".212" = add i64 %".210", %".211"
  %".213" = add i64 %".49", %".212"
  %".214" = inttoptr i64 %".213" to ptr
  %".215" = mul i64 %".71", %".51"
  %".216" = mul i64 %".183", %".53"
  %".217" = add i64 %".215", %".216"
  %".218" = add i64 %".49", %".217"
  %".219" = inttoptr i64 %".218" to ptr
  %".220" = mul i64 %".71", %".51"
  %".221" = mul i64 %".184", %".53"
  %".222" = add i64 %".220", %".221"
  %".223" = add i64 %".49", %".222"
  %".224" = inttoptr i64 %".223" to ptr
  %".225" = add i64 %".166", 0
  %".226" = mul i64 %".225", 96
  %".227" = add i64 %".55", %".226"
  %".228" = inttoptr i64 %".227" to ptr
  br label %"head.6"
after.5:
  %".361" = sub i64 %".4", %".172"
  %".362" = sdiv i64 %".361", 6
  %".363" = mul i64 %".362", 6
  %".364" = add i64 %".172", %".363"
  br label %"head.7"
head.6:
  %".230" = phi  i64 [0, %"body.5"], [%".285", %"body.6"]
  %".231" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".249", %"body.6"]
  %".232" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".254", %"body.6"]
  %".233" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".259", %"body.6"]
  %".234" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".264", %"body.6"]
  %".235" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".269", %"body.6"]
  %".236" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".274", %"body.6"]
  %".237" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".279", %"body.6"]
  %".238" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".284", %"body.6"]
  %".239" = icmp slt i64 %".230", 3
  br i1 %".239", label %"body.6", label %"after.6"
body.6:
  %".241" = mul i64 %".230", 32
  %".242" = add i64 %".241", 0
  %".243" = getelementptr i8, ptr %".228", i64 %".242"
  %".244" = load <8 x float>, ptr %".243", align 4
  %".245" = getelementptr float, ptr %".189", i64 %".230"
  %".246" = load float, ptr %".245"
  %".247" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".246", i32 0
  %".248" = shufflevector <8 x float> %".247", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".249" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".248", <8 x float> %".244", <8 x float> %".231")
  %".250" = getelementptr float, ptr %".194", i64 %".230"
  %".251" = load float, ptr %".250"
  %".252" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".251", i32 0
  %".253" = shufflevector <8 x float> %".252", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".254" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".253", <8 x float> %".244", <8 x float> %".232")
  %".255" = getelementptr float, ptr %".199", i64 %".230"
  %".256" = load float, ptr %".255"
  %".257" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".256", i32 0
  %".258" = shufflevector <8 x float> %".257", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".259" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".258", <8 x float> %".244", <8 x float> %".233")
  %".260" = getelementptr float, ptr %".204", i64 %".230"
  %".261" = load float, ptr %".260"
  %".262" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".261", i32 0
  %".263" = shufflevector <8 x float> %".262", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".264" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".263", <8 x float> %".244", <8 x float> %".234")
  %".265" = getelementptr float, ptr %".209", i64 %".230"
  %".266" = load float, ptr %".265"
  %".267" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".266", i32 0
  %".268" = shufflevector <8 x float> %".267", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".269" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".268", <8 x float> %".244", <8 x float> %".235")
  %".270" = getelementptr float, ptr %".214", i64 %".230"
  %".271" = load float, ptr %".270"
  %".272" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".271", i32 0
  %".273" = shufflevector <8 x float> %".272", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".274" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".273", <8 x float> %".244", <8 x float> %".236")
  %".275" = getelementptr float, ptr %".219", i64 %".230"
  %".276" = load float, ptr %".275"
  %".277" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".276", i32 0
  %".278" = shufflevector <8 x float> %".277", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".279" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".278", <8 x float> %".244", <8 x float> %".237")
  %".280" = getelementptr float, ptr %".224", i64 %".230"
  %".281" = load float, ptr %".280"
  %".282" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".281", i32 0
  %".283" = shufflevector <8 x float> %".282", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".284" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".283", <8 x float> %".244", <8 x float> %".238")
  %".285" = add i64 %".230", 1
  br label %"head.6"
after.6:
  %".287" = mul i64 %".71", %".63"
  %".288" = mul i64 %".177", %".65"
  %".289" = add i64 %".287", %".288"
  %".290" = add i64 %".61", %".289"
  %".291" = inttoptr i64 %".290" to ptr
  %".292" = mul i64 0, 32
  %".293" = add i64 %".292", 0
  %".294" = getelementptr i8, ptr %".291", i64 %".293"
  store <8 x float> %".231", ptr %".294", align 4
  %".296" = mul i64 %".71", %".63"
  %".297" = mul i64 %".178", %".65"
  %".298" = add i64 %".296", %".297"
  %".299" = add i64 %".61", %".298"
  %".300" = inttoptr i64 %".299" to ptr
  %".301" = mul i64 0, 32
  %".302" = add i64 %".301", 0
  %".303" = getelementptr i8, ptr %".300", i64 %".302"
  store <8 x float> %".232", ptr %".303", align 4
  %".305" = mul i64 %".71", %".63"
  %".306" = mul i64 %".179", %".65"
  %".307" = add i64 %".305", %".306"
  %".308" = add i64 %".61", %".307"
  %".309" = inttoptr i64 %".308" to ptr
  %".310" = mul i64 0, 32
  %".311" = add i64 %".310", 0
  %".312" = getelementptr i8, ptr %".309", i64 %".311"
  store <8 x float> %".233", ptr %".312", align 4
  %".314" = mul i64 %".71", %".63"
  %".315" = mul i64 %".180", %".65"
  %".316" = add i64 %".314", %".315"
  %".317" = add i64 %".61", %".316"
  %".318" = inttoptr i64 %".317" to ptr
  %".319" = mul i64 0, 32
  %".320" = add i64 %".319", 0
  %".321" = getelementptr i8, ptr %".318", i64 %".320"
  store <8 x float> %".234", ptr %".321", align 4
  %".323" = mul i64 %".71", %".63"
  %".324" = mul i64 %".181", %".65"
  %".325" = add i64 %".323", %".324"
  %".326" = add i64 %".61", %".325"
  %".327" = inttoptr i64 %".326" to ptr
  %".328" = mul i64 0, 32
  %".329" = add i64 %".328", 0
  %".330" = getelementptr i8, ptr %".327", i64 %".329"
  store <8 x float> %".235", ptr %".330", align 4
  %".332" = mul i64 %".71", %".63"
  %".333" = mul i64 %".182", %".65"
  %".334" = add i64 %".332", %".333"
  %".335" = add i64 %".61", %".334"
  %".336" = inttoptr i64 %".335" to ptr
  %".337" = mul i64 0, 32
  %".338" = add i64 %".337", 0
  %".339" = getelementptr i8, ptr %".336", i64 %".338"
  store <8 x float> %".236", ptr %".339", align 4
  %".341" = mul i64 %".71", %".63"
  %".342" = mul i64 %".183", %".65"
  %".343" = add i64 %".341", %".342"
  %".344" = add i64 %".61", %".343"
  %".345" = inttoptr i64 %".344" to ptr
  %".346" = mul i64 0, 32
  %".347" = add i64 %".346", 0
  %".348" = getelementptr i8, ptr %".345", i64 %".347"
  store <8 x float> %".237", ptr %".348", align 4
  %".350" = mul i64 %".71", %".63"
  %".351" = mul i64 %".184", %".65"
  %".352" = add i64 %".350", %".351"
  %".353" = add i64 %".61", %".352"
  %".354" = inttoptr i64 %".353" to ptr
  %".355" = mul i64 0, 32
  %".356" = add i64 %".355", 0
  %".357" = getelementptr i8, ptr %".354", i64 %".356"
  store <8 x float> %".238", ptr %".357", align 4
  %".359" = add i64 %".174", 8
  br label %"head.5"
head.7:
  %".366" = phi  i64 [%".172", %"after.5"], [%".509", %"after.8"]
  %".367" = icmp slt i64 %".366", %".364"
  br i1 %".367", label %"body.7", label %"after.7"
body.7:
  %".369" = add i64 %".366", 0
  %".370" = add i64 %".366", 1
  %".371" = add i64 %".366", 2
  %".372" = add i64 %".366", 3
  %".373" = add i64 %".366", 4
  %".374" = add i64 %".366", 5
  %".375" = mul i64 %".71", %".51"
  %".376" = mul i64 %".369", %".53"
  %".377" = add i64 %".375", %".376"
  %".378" = add i64 %".49", %".377"
  %".379" = inttoptr i64 %".378" to ptr
  %".380" = mul i64 %".71", %".51"
  %".381" = mul i64 %".370", %".53"
  %".382" = add i64 %".380", %".381"
  %".383" = add i64 %".49", %".382"
  %".384" = inttoptr i64 %".383" to ptr
  %".385" = mul i64 %".71", %".51"
  %".386" = mul i64 %".371", %".53"
  %".387" = add i64 %".385", %".386"
  %".388" = add i64 %".49", %".387"
  %".389" = inttoptr i64 %".388" to ptr
  %".390" = mul i64 %".71", %".51"
  %".391" = mul i64 %".372", %".53"
  %".392" = add i64 %".390", %".391"
  %".393" = add i64 %".49", %".392"
  %".394" = inttoptr i64 %".393" to ptr
  %".395" = mul i64 %".71", %".51"
  %".396" = mul i64 %".373", %".53"
  %".397" = add i64 %".395", %".396"
  %".398" = add i64 %".49", %".397"
  %".399" = inttoptr i64 %".398" to ptr
  %".400" = mul i64 %".71", %".51"
  %".401" = mul i64 %".374", %".53"
  %".402" = add i64 %".400", %".401"
  %".403" = add i64 %".49", %".402"
  %".404" = inttoptr i64 %".403" to ptr
  %".405" = add i64 %".166", 0
  %".406" = mul i64 %".405", 96
  %".407" = add i64 %".55", %".406"
  %".408" = inttoptr i64 %".407" to ptr
  br label %"head.8"
after.7:
  %".511" = sub i64 %".4", %".364"
  %".512" = sdiv i64 %".511", 4
  %".513" = mul i64 %".512", 4
  %".514" = add i64 %".364", %".513"
  br label %"head.9"
head.8:
  %".410" = phi  i64 [0, %"body.7"], [%".453", %"body.8"]
  %".411" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".427", %"body.8"]
  %".412" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".432", %"body.8"]
  %".413" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".437", %"body.8"]
  %".414" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".442", %"body.8"]
  %".415" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".447", %"body.8"]
  %".416" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".452", %"body.8"]
  %".417" = icmp slt i64 %".410", 3
  br i1 %".417", label %"body.8", label %"after.8"
body.8:
  %".419" = mul i64 %".410", 32
  %".420" = add i64 %".419", 0
  %".421" = getelementptr i8, ptr %".408", i64 %".420"
  %".422" = load <8 x float>, ptr %".421", align 4
  %".423" = getelementptr float, ptr %".379", i64 %".410"
  %".424" = load float, ptr %".423"
  %".425" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".424", i32 0
  %".426" = shufflevector <8 x float> %".425", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".427" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".426", <8 x float> %".422", <8 x float> %".411")
  %".428" = getelementptr float, ptr %".384", i64 %".410"
  %".429" = load float, ptr %".428"
  %".430" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".429", i32 0
  %".431" = shufflevector <8 x float> %".430", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".432" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".431", <8 x float> %".422", <8 x float> %".412")
  %".433" = getelementptr float, ptr %".389", i64 %".410"
  %".434" = load float, ptr %".433"
  %".435" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".434", i32 0
  %".436" = shufflevector <8 x float> %".435", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".437" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".436", <8 x float> %".422", <8 x float> %".413")
  %".438" = getelementptr float, ptr %".394", i64 %".410"
  %".439" = load float, ptr %".438"
  %".440" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".439", i32 0
  %".441" = shufflevector <8 x float> %".440", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".442" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".441", <8 x float> %".422", <8 x float> %".414")
  %".443" = getelementptr float, ptr %".399", i64 %".410"
  %".444" = load float, ptr %".443"
  %".445" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".444", i32 0
  %".446" = shufflevector <8 x float> %".445", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".447" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".446", <8 x float> %".422", <8 x float> %".415")
  %".448" = getelementptr float, ptr %".404", i64 %".410"
  %".449" = load float, ptr %".448"
  %".450" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".449", i32 0
  %".451" = shufflevector <8 x float> %".450", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".452" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".451", <8 x float> %".422", <8 x float> %".416")
  %".453" = add i64 %".410", 1
  br label %"head.8"
after.8:
  %".455" = mul i64 %".71", %".63"
  %".456" = mul i64 %".369", %".65"
  %".457" = add i64 %".455", %".456"
  %".458" = add i64 %".61", %".457"
  %".459" = inttoptr i64 %".458" to ptr
  %".460" = mul i64 0, 32
  %".461" = add i64 %".460", 0
  %".462" = getelementptr i8, ptr %".459", i64 %".461"
  store <8 x float> %".411", ptr %".462", align 4
  %".464" = mul i64 %".71", %".63"
  %".465" = mul i64 %".370", %".65"
  %".466" = add i64 %".464", %".465"
  %".467" = add i64 %".61", %".466"
  %".468" = inttoptr i64 %".467" to ptr
  %".469" = mul i64 0, 32
  %".470" = add i64 %".469", 0
  %".471" = getelementptr i8, ptr %".468", i64 %".470"
  store <8 x float> %".412", ptr %".471", align 4
  %".473" = mul i64 %".71", %".63"
  %".474" = mul i64 %".371", %".65"
  %".475" = add i64 %".473", %".474"
  %".476" = add i64 %".61", %".475"
  %".477" = inttoptr i64 %".476" to ptr
  %".478" = mul i64 0, 32
  %".479" = add i64 %".478", 0
  %".480" = getelementptr i8, ptr %".477", i64 %".479"
  store <8 x float> %".413", ptr %".480", align 4
  %".482" = mul i64 %".71", %".63"
  %".483" = mul i64 %".372", %".65"
  %".484" = add i64 %".482", %".483"
  %".485" = add i64 %".61", %".484"
  %".486" = inttoptr i64 %".485" to ptr
  %".487" = mul i64 0, 32
  %".488" = add i64 %".487", 0
  %".489" = getelementptr i8, ptr %".486", i64 %".488"
  store <8 x float> %".414", ptr %".489", align 4
  %".491" = mul i64 %".71", %".63"
  %".492" = mul i64 %".373", %".65"
  %".493" = add i64 %".491", %".492"
  %".494" = add i64 %".61", %".493"
  %".495" = inttoptr i64 %".494" to ptr
  %".496" = mul i64 0, 32
  %".497" = add i64 %".496", 0
  %".498" = getelementptr i8, ptr %".495", i64 %".497"
  store <8 x float> %".415", ptr %".498", align 4
  %".500" = mul i64 %".71", %".63"
  %".501" = mul i64 %".374", %".65"
  %".502" = add i64 %".500", %".501"
  %".503" = add i64 %".61", %".502"
  %".504" = inttoptr i64 %".503" to ptr
  %".505" = mul i64 0, 32
  %".506" = add i64 %".505", 0
  %".507" = getelementptr i8, ptr %".504", i64 %".506"
  store <8 x float> %".416", ptr %".507", align 4
  %".509" = add i64 %".366", 6
  br label %"head.7"
head.9:
  %".516" = phi  i64 [%".364", %"after.7"], [%".617", %"after.10"]
  %".517" = icmp slt i64 %".516", %".514"
  br i1 %".517", label %"body.9", label %"after.9"
body.9:
  %".519" = add i64 %".516", 0
  %".520" = add i64 %".516", 1
  %".521" = add i64 %".516", 2
  %".522" = add i64 %".516", 3
  %".523" = mul i64 %".71", %".51"
  %".524" = mul i64 %".519", %".53"
  %".525" = add i64 %".523", %".524"
  %".526" = add i64 %".49", %".525"
  %".527" = inttoptr i64 %".526" to ptr
  %".528" = mul i64 %".71", %".51"
  %".529" = mul i64 %".520", %".53"
  %".530" = add i64 %".528", %".529"
  %".531" = add i64 %".49", %".530"
  %".532" = inttoptr i64 %".531" to ptr
  %".533" = mul i64 %".71", %".51"
  %".534" = mul i64 %".521", %".53"
  %".535" = add i64 %".533", %".534"
  %".536" = add i64 %".49", %".535"
  %".537" = inttoptr i64 %".536" to ptr
  %".538" = mul i64 %".71", %".51"
  %".539" = mul i64 %".522", %".53"
  %".540" = add i64 %".538", %".539"
  %".541" = add i64 %".49", %".540"
  %".542" = inttoptr i64 %".541" to ptr
  %".543" = add i64 %".166", 0
  %".544" = mul i64 %".543", 96
  %".545" = add i64 %".55", %".544"
  %".546" = inttoptr i64 %".545" to ptr
  br label %"head.10"
after.9:
  %".619" = sub i64 %".4", %".514"
  %".620" = sdiv i64 %".619", 2
  %".621" = mul i64 %".620", 2
  %".622" = add i64 %".514", %".621"
  br label %"head.11"
head.10:
  %".548" = phi  i64 [0, %"body.9"], [%".579", %"body.10"]
  %".549" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".563", %"body.10"]
  %".550" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".568", %"body.10"]
  %".551" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".573", %"body.10"]
  %".552" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".578", %"body.10"]
  %".553" = icmp slt i64 %".548", 3
  br i1 %".553", label %"body.10", label %"after.10"
body.10:
  %".555" = mul i64 %".548", 32
  %".556" = add i64 %".555", 0
  %".557" = getelementptr i8, ptr %".546", i64 %".556"
  %".558" = load <8 x float>, ptr %".557", align 4
  %".559" = getelementptr float, ptr %".527", i64 %".548"
  %".560" = load float, ptr %".559"
  %".561" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".560", i32 0
  %".562" = shufflevector <8 x float> %".561", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".563" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".562", <8 x float> %".558", <8 x float> %".549")
  %".564" = getelementptr float, ptr %".532", i64 %".548"
  %".565" = load float, ptr %".564"
  %".566" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".565", i32 0
  %".567" = shufflevector <8 x float> %".566", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".568" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".567", <8 x float> %".558", <8 x float> %".550")
  %".569" = getelementptr float, ptr %".537", i64 %".548"
  %".570" = load float, ptr %".569"
  %".571" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".570", i32 0
  %".572" = shufflevector <8 x float> %".571", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".573" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".572", <8 x float> %".558", <8 x float> %".551")
  %".574" = getelementptr float, ptr %".542", i64 %".548"
  %".575" = load float, ptr %".574"
  %".576" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".575", i32 0
  %".577" = shufflevector <8 x float> %".576", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".578" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".577", <8 x float> %".558", <8 x float> %".552")
  %".579" = add i64 %".548", 1
  br label %"head.10"
after.10:
  %".581" = mul i64 %".71", %".63"
  %".582" = mul i64 %".519", %".65"
  %".583" = add i64 %".581", %".582"
  %".584" = add i64 %".61", %".583"
  %".585" = inttoptr i64 %".584" to ptr
  %".586" = mul i64 0, 32
  %".587" = add i64 %".586", 0
  %".588" = getelementptr i8, ptr %".585", i64 %".587"
  store <8 x float> %".549", ptr %".588", align 4
  %".590" = mul i64 %".71", %".63"
  %".591" = mul i64 %".520", %".65"
  %".592" = add i64 %".590", %".591"
  %".593" = add i64 %".61", %".592"
  %".594" = inttoptr i64 %".593" to ptr
  %".595" = mul i64 0, 32
  %".596" = add i64 %".595", 0
  %".597" = getelementptr i8, ptr %".594", i64 %".596"
  store <8 x float> %".550", ptr %".597", align 4
  %".599" = mul i64 %".71", %".63"
  %".600" = mul i64 %".521", %".65"
  %".601" = add i64 %".599", %".600"
  %".602" = add i64 %".61", %".601"
  %".603" = inttoptr i64 %".602" to ptr
  %".604" = mul i64 0, 32
  %".605" = add i64 %".604", 0
  %".606" = getelementptr i8, ptr %".603", i64 %".605"
  store <8 x float> %".551", ptr %".606", align 4
  %".608" = mul i64 %".71", %".63"
  %".609" = mul i64 %".522", %".65"
  %".610" = add i64 %".608", %".609"
  %".611" = add i64 %".61", %".610"
  %".612" = inttoptr i64 %".611" to ptr
  %".613" = mul i64 0, 32
  %".614" = add i64 %".613", 0
  %".615" = getelementptr i8, ptr %".612", i64 %".614"
  store <8 x float> %".552", ptr %".615", align 4
  %".617" = add i64 %".516", 4
  br label %"head.9"
head.11:
  %".624" = phi  i64 [%".514", %"after.9"], [%".683", %"after.12"]
  %".625" = icmp slt i64 %".624", %".622"
  br i1 %".625", label %"body.11", label %"after.11"
body.11:
  %".627" = add i64 %".624", 0
  %".628" = add i64 %".624", 1
  %".629" = mul i64 %".71", %".51"
  %".630" = mul i64 %".627", %".53"
  %".631" = add i64 %".629", %".630"
  %".632" = add i64 %".49", %".631"
  %".633" = inttoptr i64 %".632" to ptr
  %".634" = mul i64 %".71", %".51"
  %".635" = mul i64 %".628", %".53"
  %".636" = add i64 %".634", %".635"
  %".637" = add i64 %".49", %".636"
  %".638" = inttoptr i64 %".637" to ptr
  %".639" = add i64 %".166", 0
  %".640" = mul i64 %".639", 96
  %".641" = add i64 %".55", %".640"
  %".642" = inttoptr i64 %".641" to ptr
  br label %"head.12"
after.11:
  %".685" = sub i64 %".4", %".622"
  %".686" = sdiv i64 %".685", 1
  %".687" = mul i64 %".686", 1
  %".688" = add i64 %".622", %".687"
  br label %"head.13"
head.12:
  %".644" = phi  i64 [0, %"body.11"], [%".663", %"body.12"]
  %".645" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".657", %"body.12"]
  %".646" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".662", %"body.12"]
  %".647" = icmp slt i64 %".644", 3
  br i1 %".647", label %"body.12", label %"after.12"
body.12:
  %".649" = mul i64 %".644", 32
  %".650" = add i64 %".649", 0
  %".651" = getelementptr i8, ptr %".642", i64 %".650"
  %".652" = load <8 x float>, ptr %".651", align 4
  %".653" = getelementptr float, ptr %".633", i64 %".644"
  %".654" = load float, ptr %".653"
  %".655" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".654", i32 0
  %".656" = shufflevector <8 x float> %".655", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".657" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".656", <8 x float> %".652", <8 x float> %".645")
  %".658" = getelementptr float, ptr %".638", i64 %".644"
  %".659" = load float, ptr %".658"
  %".660" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".659", i32 0
  %".661" = shufflevector <8 x float> %".660", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".662" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".661", <8 x float> %".652", <8 x float> %".646")
  %".663" = add i64 %".644", 1
  br label %"head.12"
after.12:
  %".665" = mul i64 %".71", %".63"
  %".666" = mul i64 %".627", %".65"
  %".667" = add i64 %".665", %".666"
  %".668" = add i64 %".61", %".667"
  %".669" = inttoptr i64 %".668" to ptr
  %".670" = mul i64 0, 32
  %".671" = add i64 %".670", 0
  %".672" = getelementptr i8, ptr %".669", i64 %".671"
  store <8 x float> %".645", ptr %".672", align 4
  %".674" = mul i64 %".71", %".63"
  %".675" = mul i64 %".628", %".65"
  %".676" = add i64 %".674", %".675"
  %".677" = add i64 %".61", %".676"
  %".678" = inttoptr i64 %".677" to ptr
  %".679" = mul i64 0, 32
  %".680" = add i64 %".679", 0
  %".681" = getelementptr i8, ptr %".678", i64 %".680"
  store <8 x float> %".646", ptr %".681", align 4
  %".683" = add i64 %".624", 2
  br label %"head.11"
head.13:
  %".690" = phi  i64 [%".622", %"after.11"], [%".728", %"after.14"]
  %".691" = icmp slt i64 %".690", %".688"
  br i1 %".691", label %"body.13", label %"after.13"
body.13:
  %".693" = add i64 %".690", 0
  %".694" = mul i64 %".71", %".51"
  %".695" = mul i64 %".693", %".53"
  %".696" = add i64 %".694", %".695"
  %".697" = add i64 %".49", %".696"
  %".698" = inttoptr i64 %".697" to ptr
  %".699" = add i64 %".166", 0
  %".700" = mul i64 %".699", 96
  %".701" = add i64 %".55", %".700"
  %".702" = inttoptr i64 %".701" to ptr
  br label %"head.14"
after.13:
  br label %"head.15"
head.14:
  %".704" = phi  i64 [0, %"body.13"], [%".717", %"body.14"]
  %".705" = phi  <8 x float> [splat (float              0x0), %"body.13"], [%".716", %"body.14"]
  %".706" = icmp slt i64 %".704", 3
  br i1 %".706", label %"body.14", label %"after.14"
body.14:
  %".708" = mul i64 %".704", 32
  %".709" = add i64 %".708", 0
  %".710" = getelementptr i8, ptr %".702", i64 %".709"
  %".711" = load <8 x float>, ptr %".710", align 4
  %".712" = getelementptr float, ptr %".698", i64 %".704"
  %".713" = load float, ptr %".712"
  %".714" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".713", i32 0
  %".715" = shufflevector <8 x float> %".714", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".716" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".715", <8 x float> %".711", <8 x float> %".705")
  %".717" = add i64 %".704", 1
  br label %"head.14"
after.14:
  %".719" = mul i64 %".71", %".63"
  %".720" = mul i64 %".693", %".65"
  %".721" = add i64 %".719", %".720"
  %".722" = add i64 %".61", %".721"
  %".723" = inttoptr i64 %".722" to ptr
  %".724" = mul i64 0, 32
  %".725" = add i64 %".724", 0
  %".726" = getelementptr i8, ptr %".723", i64 %".725"
  store <8 x float> %".705", ptr %".726", align 4
  %".728" = add i64 %".690", 1
  br label %"head.13"
head.15:
  %".731" = phi  i64 [%".3", %"after.13"], [%".827", %"after.16"]
  %".732" = icmp slt i64 %".731", %".4"
  br i1 %".732", label %"body.15", label %"after.15"
body.15:
  %".734" = add i64 %".166", 1
  br label %"head.16"
after.15:
  %".829" = add i64 %".166", 1
  br label %"head.4"
head.16:
  %".736" = phi  i64 [%".166", %"body.15"], [%".825", %"body.16"]
  %".737" = icmp slt i64 %".736", %".734"
  br i1 %".737", label %"body.16", label %"after.16"
body.16:
  %".739" = mul i64 %".736", 8
  %".740" = sub i64 %".736", %".166"
  %".741" = mul i64 %".71", %".63"
  %".742" = mul i64 %".731", %".65"
  %".743" = add i64 %".741", %".742"
  %".744" = add i64 %".61", %".743"
  %".745" = inttoptr i64 %".744" to ptr
  %".746" = mul i64 %".740", 32
  %".747" = add i64 %".746", 0
  %".748" = getelementptr i8, ptr %".745", i64 %".747"
  %".749" = load <8 x float>, ptr %".748", align 4
  %".750" = mul i64 %".72", %".27"
  %".751" = mul i64 %".731", %".29"
  %".752" = add i64 %".750", %".751"
  %".753" = add i64 %".25", %".752"
  %".754" = inttoptr i64 %".753" to ptr
  %".755" = add i64 %".739", 0
  %".756" = getelementptr float, ptr %".754", i64 %".755"
  %".757" = sub i64 3, %".739"
  %".758" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".757", i32 0
  %".759" = shufflevector <8 x i64> %".758", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".760" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".759"
  %".761" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".756", i32 4, <8 x i1> %".760", <8 x float> splat (float              0x0))
  %".762" = mul i64 %".71", %".33"
  %".763" = mul i64 %".731", %".35"
  %".764" = add i64 %".762", %".763"
  %".765" = add i64 %".31", %".764"
  %".766" = inttoptr i64 %".765" to ptr
  %".767" = add i64 %".739", 0
  %".768" = getelementptr float, ptr %".766", i64 %".767"
  %".769" = sub i64 3, %".739"
  %".770" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".769", i32 0
  %".771" = shufflevector <8 x i64> %".770", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".772" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".771"
  %".773" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".768", i32 4, <8 x i1> %".772", <8 x float> splat (float              0x0))
  %".774" = fadd contract <8 x float> %".761", %".773"
  %".775" = mul i64 %".71", %".21"
  %".776" = mul i64 %".731", %".23"
  %".777" = add i64 %".775", %".776"
  %".778" = add i64 %".19", %".777"
  %".779" = inttoptr i64 %".778" to ptr
  %".780" = load i8, ptr %".779"
  %".781" = icmp ne i8 %".780", 0
  %".782" = select  i1 %".781", <8 x float> %".749", <8 x float> %".774"
  %".783" = mul i64 %".71", %".39"
  %".784" = mul i64 %".731", %".41"
  %".785" = add i64 %".783", %".784"
  %".786" = add i64 %".37", %".785"
  %".787" = inttoptr i64 %".786" to ptr
  %".788" = load i8, ptr %".787"
  %".789" = icmp ne i8 %".788", 0
  %".790" = mul i64 %".71", %".45"
  %".791" = mul i64 %".731", %".47"
  %".792" = add i64 %".790", %".791"
  %".793" = add i64 %".43", %".792"
  %".794" = inttoptr i64 %".793" to ptr
  %".795" = add i64 %".739", 0
  %".796" = getelementptr float, ptr %".794", i64 %".795"
  %".797" = sub i64 3, %".739"
  %".798" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".797", i32 0
  %".799" = shufflevector <8 x i64> %".798", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".800" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".799"
  %".801" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".796", i32 4, <8 x i1> %".800", <8 x float> splat (float              0x0))
  %".802" = select  i1 %".789", <8 x float> %".782", <8 x float> splat (float              0x0)
  %".803" = fadd contract <8 x float> %".801", %".802"
  %".804" = add i64 %".739", 0
  %".805" = getelementptr float, ptr %".794", i64 %".804"
  %".806" = sub i64 3, %".739"
  %".807" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".806", i32 0
  %".808" = shufflevector <8 x i64> %".807", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".809" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".808"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".803", ptr %".805", i32 4, <8 x i1> %".809")
  %".811" = select  i1 %".789", <8 x float> splat (float              0x0), <8 x float> %".782"
  %".812" = sub i64 1, %".72"
  %".813" = mul i64 %".812", %".27"
  %".814" = mul i64 %".731", %".29"
  %".815" = add i64 %".813", %".814"
  %".816" = add i64 %".25", %".815"
  %".817" = inttoptr i64 %".816" to ptr
  %".818" = add i64 %".739", 0
  %".819" = getelementptr float, ptr %".817", i64 %".818"
  %".820" = sub i64 3, %".739"
  %".821" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".820", i32 0
  %".822" = shufflevector <8 x i64> %".821", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".823" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".822"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".811", ptr %".819", i32 4, <8 x i1> %".823")
  %".825" = add i64 %".736", 1
  br label %"head.16"
after.16:
  %".827" = add i64 %".731", 1
  br label %"head.15"
}

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")
