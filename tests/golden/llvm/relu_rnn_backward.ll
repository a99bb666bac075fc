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
  %".67" = phi  i64 [0, %"entry"], [%".834", %"after.3"]
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
  %".74" = phi  i64 [%".3", %"body"], [%".165", %"after.2"]
  %".75" = icmp slt i64 %".74", %".4"
  br i1 %".75", label %"body.1", label %"after.1"
body.1:
  %".77" = add i64 0, 1
  br label %"head.2"
after.1:
  br label %"head.3"
head.2:
  %".79" = phi  i64 [0, %"body.1"], [%".163", %"body.2"]
  %".80" = icmp slt i64 %".79", %".77"
  br i1 %".80", label %"body.2", label %"after.2"
body.2:
  %".82" = mul i64 %".79", 8
  %".83" = mul i64 %".71", %".9"
  %".84" = mul i64 %".74", %".11"
  %".85" = add i64 %".83", %".84"
  %".86" = add i64 %".7", %".85"
  %".87" = inttoptr i64 %".86" to ptr
  %".88" = add i64 %".82", 0
  %".89" = getelementptr float, ptr %".87", i64 %".88"
  %".90" = sub i64 3, %".82"
  %".91" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".90", i32 0
  %".92" = shufflevector <8 x i64> %".91", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".93" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".92"
  %".94" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".89", i32 4, <8 x i1> %".93", <8 x float> splat (float              0x0))
  %".95" = fcmp ole <8 x float> %".94", splat (float              0x0)
  %".96" = mul i64 %".72", %".27"
  %".97" = mul i64 %".74", %".29"
  %".98" = add i64 %".96", %".97"
  %".99" = add i64 %".25", %".98"
  %".100" = inttoptr i64 %".99" to ptr
  %".101" = add i64 %".82", 0
  %".102" = getelementptr float, ptr %".100", i64 %".101"
  %".103" = sub i64 3, %".82"
  %".104" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".103", i32 0
  %".105" = shufflevector <8 x i64> %".104", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".106" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".105"
  %".107" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".102", i32 4, <8 x i1> %".106", <8 x float> splat (float              0x0))
  %".108" = mul i64 %".71", %".33"
  %".109" = mul i64 %".74", %".35"
  %".110" = add i64 %".108", %".109"
  %".111" = add i64 %".31", %".110"
  %".112" = inttoptr i64 %".111" to ptr
  %".113" = add i64 %".82", 0
  %".114" = getelementptr float, ptr %".112", i64 %".113"
  %".115" = sub i64 3, %".82"
  %".116" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".115", i32 0
  %".117" = shufflevector <8 x i64> %".116", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".118" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".117"
  %".119" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".114", i32 4, <8 x i1> %".118", <8 x float> splat (float              0x0))
  %".120" = fadd contract <8 x float> %".107", %".119"
  %".121" = mul i64 %".71", %".21"
  %".122" = mul i64 %".74", %".23"
  %".123" = add i64 %".121", %".122"
  %".124" = add i64 %".19", %".123"
  %".125" = inttoptr i64 %".124" to ptr
  %".126" = load i8, ptr %".125"
  %".127" = icmp ne i8 %".126", 0
  %".128" = select  i1 %".127", <8 x float> %".120", <8 x float> splat (float              0x0)
  %".129" = mul i64 %".71", %".15"
  %".130" = mul i64 %".74", %".17"
  %".131" = add i64 %".129", %".130"
  %".132" = add i64 %".13", %".131"
  %".133" = inttoptr i64 %".132" to ptr
  %".134" = add i64 %".82", 0
  %".135" = getelementptr float, ptr %".133", i64 %".134"
  %".136" = sub i64 3, %".82"
  %".137" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".136", i32 0
  %".138" = shufflevector <8 x i64> %".137", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".139" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".138"
  %".140" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".135", i32 4, <8 x i1> %".139", <8 x float> splat (float              0x0))
  %".141" = fadd contract <8 x float> %".128", %".140"
  %".142" = select  <8 x i1> %".95", <8 x float> splat (float              0x0), <8 x float> %".141"
  %".143" = mul i64 %".71", %".21"
  %".144" = mul i64 %".74", %".23"
  %".145" = add i64 %".143", %".144"
  %".146" = add i64 %".19", %".145"
  %".147" = inttoptr i64 %".146" to ptr
  %".148" = load i8, ptr %".147"
  %".149" = icmp ne i8 %".148", 0
  %".150" = select  i1 %".149", <8 x float> %".142", <8 x float> splat (float              0x0)
  %".151" = mul i64 %".71", %".51"
  %".152" = mul i64 %".74", %".53"
  %".153" = add i64 %".151", %".152"
  %".154" = add i64 %".49", %".153"
  %".155" = inttoptr i64 %".154" to ptr
  %".156" = add i64 %".82", 0
  %".157" = getelementptr float, ptr %".155", i64 %".156"
  %".158" = sub i64 3, %".82"
  %".159" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".158", i32 0
  %".160" = shufflevector <8 x i64> %".159", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".161" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".160"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".150", ptr %".157", i32 4, <8 x i1> %".161")
  %".163" = add i64 %".79", 1
  br label %"head.2"
after.2:
  %".165" = add i64 %".74", 1
  br label %"head.1"
head.3:
  %".168" = phi  i64 [0, %"after.1"], [%".832", %"after.14"]
  %".169" = icmp slt i64 %".168", 1
  br i1 %".169", label %"body.3", label %"after.3"
body.3:
  %".171" = sub i64 %".4", %".3"
  %".172" = sdiv i64 %".171", 8
  %".173" = mul i64 %".172", 8
  %".174" = add i64 %".3", %".173"
  br label %"head.4"
after.3:
  %".834" = add i64 %".67", 1
  br label %"head"
head.4:
  %".176" = phi  i64 [%".3", %"body.3"], [%".361", %"after.5"]
  %".177" = icmp slt i64 %".176", %".174"
  br i1 %".177", label %"body.4", label %"after.4"
body.4:
  %".179" = add i64 %".176", 0
  %".180" = add i64 %".176", 1
  %".181" = add i64 %".176", 2
  %".182" = add i64 %".176", 3
  %".183" = add i64 %".176", 4
  %".184" = add i64 %".176", 5
  %".185" = add i64 %".176", 6
  %".186" = add i64 %".176", 7
  %".187" = mul i64 %".71", %".51"
  %".188" = mul i64 %".179", %".53"
  %".189" = add i64 %".187", %".188"
  %".190" = add i64 %".49", %".189"
  %".191" = inttoptr i64 %".190" to ptr
  %".192" = mul i64 %".71", %".51"
  %".193" = mul i64 %".180", %".53"
  %".194" = add i64 %".192", %".193"
  %".195" = add i64 %".49", %".194"
  %".196" = inttoptr i64 %".195" to ptr
  %".197" = mul i64 %".71", %".51"
  %".198" = mul i64 %".181", %".53"
  %".199" = add i64 %".197", %".198"
  %".200" = add i64 %".49", %".199"
  %".201" = inttoptr i64 %".200" to ptr
  %".202" = mul i64 %".71", %".51"
  %".203" = mul i64 %".182", %".53"
  %".204" = add i64 %".202", %".203"
  %".205" = add i64 %".49", %".204"
  %".206" = inttoptr i64 %".205" to ptr
  %".207" = mul i64 %".71", %".51"
  %".208" = mul i64 %".183", %".53"
  %".209" = add i64 %".207", %".208"
  %".210" = add i64 %".49", %".209"
  %".211" = inttoptr i64 %".210" to ptr
  %".212" = mul i64 %".71", %".51"
  %".213" = mul i64 %".184", %".53"
  %".214" = add i64 %".212", %".213"
  %".215" = add i64 %".49", %".214"
  %".216" = inttoptr i64 %".215" to ptr
  %".217" = mul i64 %".71", %".51"
  %".218" = mul i64 %".185", %".53"
  %".219" = add i64 %".217", %".218"
  %".220" = add i64 %".49", %".219"
  %".221" = inttoptr i64 %".220" to ptr
  %".222" = mul i64 %".71", %".51"
  %".223" = mul i64 %".186", %".53"
  %".224" = add i64 %".222", %".223"
  %".225" = add i64 %".49", %".224"
  %".226" = inttoptr i64 %".225" to ptr
  %".227" = add i64 %".168", 0
  %".228" = mul i64 %".227", 96
  %".229" = add i64 %".55", %".228"
  %".230" = inttoptr i64 %".229" to ptr
  br label %"head.5"
after.4:
  %".363" = sub i64 %".4", %".174"
  %".364" = sdiv i64 %".363", 6
  %".365" = mul i64 %".364", 6
  %".366" = add i64 %".174", %".365"
  br label %"head.6"
head.5:
  %".232" = phi  i64 [0, %"body.4"], [%".287", %"body.5"]
  %".233" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".251", %"body.5"]
  %".234" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".256", %"body.5"]
  %".235" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".261", %"body.5"]
  %".236" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".266", %"body.5"]
  %".237" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".271", %"body.5"]
  %".238" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".276", %"body.5"]
  %".239" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".281", %"body.5"]
  %".240" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".286", %"body.5"]
  %".241" = icmp slt i64 %".232", 3
  br i1 %".241", label %"body.5", label %"after.5"
body.5:
  %".243" = mul i64 %".232", 32
  %".244" = add i64 %".243", 0
  %".245" = getelementptr i8, ptr %".230", i64 %".244"
  %".246" = load <8 x float>, ptr %".245", align 4
  %".247" = getelementptr float, ptr %".191", i64 %".232"
  %".248" = load float, ptr %".247"
  %".249" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".248", i32 0
  %".250" = shufflevector <8 x float> %".249", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".251" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".250", <8 x float> %".246", <8 x float> %".233")
  %".252" = getelementptr float, ptr %".196", i64 %".232"
  %".253" = load float, ptr %".252"
  %".254" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".253", i32 0
  %".255" = shufflevector <8 x float> %".254", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".256" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".255", <8 x float> %".246", <8 x float> %".234")
  %".257" = getelementptr float, ptr %".201", i64 %".232"
  %".258" = load float, ptr %".257"
  %".259" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".258", i32 0
  %".260" = shufflevector <8 x float> %".259", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".261" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".260", <8 x float> %".246", <8 x float> %".235")
  %".262" = getelementptr float, ptr %".206", i64 %".232"
  %".263" = load float, ptr %".262"
  %".264" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".263", i32 0
  %".265" = shufflevector <8 x float> %".264", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".266" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".265", <8 x float> %".246", <8 x float> %".236")
  %".267" = getelementptr float, ptr %".211", i64 %".232"
  %".268" = load float, ptr %".267"
  %".269" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".268", i32 0
  %".270" = shufflevector <8 x float> %".269", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".271" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".270", <8 x float> %".246", <8 x float> %".237")
  %".272" = getelementptr float, ptr %".216", i64 %".232"
  %".273" = load float, ptr %".272"
  %".274" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".273", i32 0
  %".275" = shufflevector <8 x float> %".274", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".276" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".275", <8 x float> %".246", <8 x float> %".238")
  %".277" = getelementptr float, ptr %".221", i64 %".232"
  %".278" = load float, ptr %".277"
  %".279" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".278", i32 0
  %".280" = shufflevector <8 x float> %".279", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".281" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".280", <8 x float> %".246", <8 x float> %".239")
  %".282" = getelementptr float, ptr %".226", i64 %".232"
  %".283" = load float, ptr %".282"
  %".284" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".283", i32 0
  %".285" = shufflevector <8 x float> %".284", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".286" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".285", <8 x float> %".246", <8 x float> %".240")
  %".287" = add i64 %".232", 1
  br label %"head.5"
after.5:
  %".289" = mul i64 %".71", %".63"
  %".290" = mul i64 %".179", %".65"
  %".291" = add i64 %".289", %".290"
  %".292" = add i64 %".61", %".291"
  %".293" = inttoptr i64 %".292" to ptr
  %".294" = mul i64 0, 32
  %".295" = add i64 %".294", 0
  %".296" = getelementptr i8, ptr %".293", i64 %".295"
  store <8 x float> %".233", ptr %".296", align 4
  %".298" = mul i64 %".71", %".63"
  %".299" = mul i64 %".180", %".65"
  %".300" = add i64 %".298", %".299"
  %".301" = add i64 %".61", %".300"
  %".302" = inttoptr i64 %".301" to ptr
  %".303" = mul i64 0, 32
  %".304" = add i64 %".303", 0
  %".305" = getelementptr i8, ptr %".302", i64 %".304"
  store <8 x float> %".234", ptr %".305", align 4
  %".307" = mul i64 %".71", %".63"
  %".308" = mul i64 %".181", %".65"
  %".309" = add i64 %".307", %".308"
  %".310" = add i64 %".61", %".309"
  %".311" = inttoptr i64 %".310" to ptr
  %".312" = mul i64 0, 32
  %".313" = add i64 %".312", 0
  %".314" = getelementptr i8, ptr %".311", i64 %".313"
  store <8 x float> %".235", ptr %".314", align 4
  %".316" = mul i64 %".71", %".63"
  %".317" = mul i64 %".182", %".65"
  %".318" = add i64 %".316", %".317"
  %".319" = add i64 %".61", %".318"
  %".320" = inttoptr i64 %".319" to ptr
  %".321" = mul i64 0, 32
  %".322" = add i64 %".321", 0
  %".323" = getelementptr i8, ptr %".320", i64 %".322"
  store <8 x float> %".236", ptr %".323", align 4
  %".325" = mul i64 %".71", %".63"
  %".326" = mul i64 %".183", %".65"
  %".327" = add i64 %".325", %".326"
  %".328" = add i64 %".61", %".327"
  %".329" = inttoptr i64 %".328" to ptr
  %".330" = mul i64 0, 32
  %".331" = add i64 %".330", 0
  %".332" = getelementptr i8, ptr %".329", i64 %".331"
  store <8 x float> %".237", ptr %".332", align 4
  %".334" = mul i64 %".71", %".63"
  %".335" = mul i64 %".184", %".65"
  %".336" = add i64 %".334", %".335"
  %".337" = add i64 %".61", %".336"
  %".338" = inttoptr i64 %".337" to ptr
  %".339" = mul i64 0, 32
  %".340" = add i64 %".339", 0
  %".341" = getelementptr i8, ptr %".338", i64 %".340"
  store <8 x float> %".238", ptr %".341", align 4
  %".343" = mul i64 %".71", %".63"
  %".344" = mul i64 %".185", %".65"
  %".345" = add i64 %".343", %".344"
  %".346" = add i64 %".61", %".345"
  %".347" = inttoptr i64 %".346" to ptr
  %".348" = mul i64 0, 32
  %".349" = add i64 %".348", 0
  %".350" = getelementptr i8, ptr %".347", i64 %".349"
  store <8 x float> %".239", ptr %".350", align 4
  %".352" = mul i64 %".71", %".63"
  %".353" = mul i64 %".186", %".65"
  %".354" = add i64 %".352", %".353"
  %".355" = add i64 %".61", %".354"
  %".356" = inttoptr i64 %".355" to ptr
  %".357" = mul i64 0, 32
  %".358" = add i64 %".357", 0
  %".359" = getelementptr i8, ptr %".356", i64 %".358"
  store <8 x float> %".240", ptr %".359", align 4
  %".361" = add i64 %".176", 8
  br label %"head.4"
head.6:
  %".368" = phi  i64 [%".174", %"after.4"], [%".511", %"after.7"]
  %".369" = icmp slt i64 %".368", %".366"
  br i1 %".369", label %"body.6", label %"after.6"
body.6:
  %".371" = add i64 %".368", 0
  %".372" = add i64 %".368", 1
  %".373" = add i64 %".368", 2
  %".374" = add i64 %".368", 3
  %".375" = add i64 %".368", 4
  %".376" = add i64 %".368", 5
  %".377" = mul i64 %".71", %".51"
  %".378" = mul i64 %".371", %".53"
  %".379" = add i64 %".377", %".378"
  %".380" = add i64 %".49", %".379"
  %".381" = inttoptr i64 %".380" to ptr
  %".382" = mul i64 %".71", %".51"
  %".383" = mul i64 %".372", %".53"
  %".384" = add i64 %".382", %".383"
  %".385" = add i64 %".49", %".384"
  %".386" = inttoptr i64 %".385" to ptr
  %".387" = mul i64 %".71", %".51"
  %".388" = mul i64 %".373", %".53"
  %".389" = add i64 %".387", %".388"
  %".390" = add i64 %".49", %".389"
  %".391" = inttoptr i64 %".390" to ptr
  %".392" = mul i64 %".71", %".51"
  %".393" = mul i64 %".374", %".53"
  %".394" = add i64 %".392", %".393"
  %".395" = add i64 %".49", %".394"
  %".396" = inttoptr i64 %".395" to ptr
  %".397" = mul i64 %".71", %".51"
  %".398" = mul i64 %".375", %".53"
  %".399" = add i64 %".397", %".398"
  %".400" = add i64 %".49", %".399"
  %".401" = inttoptr i64 %".400" to ptr
  %".402" = mul i64 %".71", %".51"
  %".403" = mul i64 %".376", %".53"
  %".404" = add i64 %".402", %".403"
  %".405" = add i64 %".49", %".404"
  %".406" = inttoptr i64 %".405" to ptr
  %".407" = add i64 %".168", 0
  %".408" = mul i64 %".407", 96
  %".409" = add i64 %".55", %".408"
  %".410" = inttoptr i64 %".409" to ptr
  br label %"head.7"
after.6:
  %".513" = sub i64 %".4", %".366"
  %".514" = sdiv i64 %".513", 4
  %".515" = mul i64 %".514", 4
  %".516" = add i64 %".366", %".515"
  br label %"head.8"
head.7:
  %".412" = phi  i64 [0, %"body.6"], [%".455", %"body.7"]
  %".413" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".429", %"body.7"]
  %".414" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".434", %"body.7"]
  %".415" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".439", %"body.7"]
  %".416" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".444", %"body.7"]
  %".417" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".449", %"body.7"]
  %".418" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".454", %"body.7"]
  %".419" = icmp slt i64 %".412", 3
  br i1 %".419", label %"body.7", label %"after.7"
body.7:
  %".421" = mul i64 %".412", 32
  %".422" = add i64 %".421", 0
  %".423" = getelementptr i8, ptr %".410", i64 %".422"
  %".424" = load <8 x float>, ptr %".423", align 4
  %".425" = getelementptr float, ptr %".381", i64 %".412"
  %".426" = load float, ptr %".425"
  %".427" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".426", i32 0
  %".428" = shufflevector <8 x float> %".427", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".429" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".428", <8 x float> %".424", <8 x float> %".413")
  %".430" = getelementptr float, ptr %".386", i64 %".412"
  %".431" = load float, ptr %".430"
  %".432" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".431", i32 0
  %".433" = shufflevector <8 x float> %".432", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".434" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".433", <8 x float> %".424", <8 x float> %".414")
  %".435" = getelementptr float, ptr %".391", i64 %".412"
  %".436" = load float, ptr %".435"
  %".437" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".436", i32 0
  %".438" = shufflevector <8 x float> %".437", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".439" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".438", <8 x float> %".424", <8 x float> %".415")
  %".440" = getelementptr float, ptr %".396", i64 %".412"
  %".441" = load float, ptr %".440"
  %".442" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".441", i32 0
  %".443" = shufflevector <8 x float> %".442", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".444" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".443", <8 x float> %".424", <8 x float> %".416")
  %".445" = getelementptr float, ptr %".401", i64 %".412"
  %".446" = load float, ptr %".445"
  %".447" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".446", i32 0
  %".448" = shufflevector <8 x float> %".447", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".449" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".448", <8 x float> %".424", <8 x float> %".417")
  %".450" = getelementptr float, ptr %".406", i64 %".412"
  %".451" = load float, ptr %".450"
  %".452" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".451", i32 0
  %".453" = shufflevector <8 x float> %".452", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".454" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".453", <8 x float> %".424", <8 x float> %".418")
  %".455" = add i64 %".412", 1
  br label %"head.7"
after.7:
  %".457" = mul i64 %".71", %".63"
  %".458" = mul i64 %".371", %".65"
  %".459" = add i64 %".457", %".458"
  %".460" = add i64 %".61", %".459"
  %".461" = inttoptr i64 %".460" to ptr
  %".462" = mul i64 0, 32
  %".463" = add i64 %".462", 0
  %".464" = getelementptr i8, ptr %".461", i64 %".463"
  store <8 x float> %".413", ptr %".464", align 4
  %".466" = mul i64 %".71", %".63"
  %".467" = mul i64 %".372", %".65"
  %".468" = add i64 %".466", %".467"
  %".469" = add i64 %".61", %".468"
  %".470" = inttoptr i64 %".469" to ptr
  %".471" = mul i64 0, 32
  %".472" = add i64 %".471", 0
  %".473" = getelementptr i8, ptr %".470", i64 %".472"
  store <8 x float> %".414", ptr %".473", align 4
  %".475" = mul i64 %".71", %".63"
  %".476" = mul i64 %".373", %".65"
  %".477" = add i64 %".475", %".476"
  %".478" = add i64 %".61", %".477"
  %".479" = inttoptr i64 %".478" to ptr
  %".480" = mul i64 0, 32
  %".481" = add i64 %".480", 0
  %".482" = getelementptr i8, ptr %".479", i64 %".481"
  store <8 x float> %".415", ptr %".482", align 4
  %".484" = mul i64 %".71", %".63"
  %".485" = mul i64 %".374", %".65"
  %".486" = add i64 %".484", %".485"
  %".487" = add i64 %".61", %".486"
  %".488" = inttoptr i64 %".487" to ptr
  %".489" = mul i64 0, 32
  %".490" = add i64 %".489", 0
  %".491" = getelementptr i8, ptr %".488", i64 %".490"
  store <8 x float> %".416", ptr %".491", align 4
  %".493" = mul i64 %".71", %".63"
  %".494" = mul i64 %".375", %".65"
  %".495" = add i64 %".493", %".494"
  %".496" = add i64 %".61", %".495"
  %".497" = inttoptr i64 %".496" to ptr
  %".498" = mul i64 0, 32
  %".499" = add i64 %".498", 0
  %".500" = getelementptr i8, ptr %".497", i64 %".499"
  store <8 x float> %".417", ptr %".500", align 4
  %".502" = mul i64 %".71", %".63"
  %".503" = mul i64 %".376", %".65"
  %".504" = add i64 %".502", %".503"
  %".505" = add i64 %".61", %".504"
  %".506" = inttoptr i64 %".505" to ptr
  %".507" = mul i64 0, 32
  %".508" = add i64 %".507", 0
  %".509" = getelementptr i8, ptr %".506", i64 %".508"
  store <8 x float> %".418", ptr %".509", align 4
  %".511" = add i64 %".368", 6
  br label %"head.6"
head.8:
  %".518" = phi  i64 [%".366", %"after.6"], [%".619", %"after.9"]
  %".519" = icmp slt i64 %".518", %".516"
  br i1 %".519", label %"body.8", label %"after.8"
body.8:
  %".521" = add i64 %".518", 0
  %".522" = add i64 %".518", 1
  %".523" = add i64 %".518", 2
  %".524" = add i64 %".518", 3
  %".525" = mul i64 %".71", %".51"
  %".526" = mul i64 %".521", %".53"
  %".527" = add i64 %".525", %".526"
  %".528" = add i64 %".49", %".527"
  %".529" = inttoptr i64 %".528" to ptr
  %".530" = mul i64 %".71", %".51"
  %".531" = mul i64 %".522", %".53"
  %".532" = add i64 %".530", %".531"
  %".533" = add i64 %".49", %".532"
  %".534" = inttoptr i64 %".533" to ptr
  %".535" = mul i64 %".71", %".51"
  %".536" = mul i64 %".523", %".53"
  %".537" = add i64 %".535", %".536"
  %".538" = add i64 %".49", %".537"
  %".539" = inttoptr i64 %".538" to ptr
  %".540" = mul i64 %".71", %".51"
  %".541" = mul i64 %".524", %".53"
  %".542" = add i64 %".540", %".541"
  %".543" = add i64 %".49", %".542"
  %".544" = inttoptr i64 %".543" to ptr
  %".545" = add i64 %".168", 0
  %".546" = mul i64 %".545", 96
  %".547" = add i64 %".55", %".546"
  %".548" = inttoptr i64 %".547" to ptr
  br label %"head.9"
after.8:
  %".621" = sub i64 %".4", %".516"
  %".622" = sdiv i64 %".621", 2
  %".623" = mul i64 %".622", 2
  %".624" = add i64 %".516", %".623"
  br label %"head.10"
head.9:
  %".550" = phi  i64 [0, %"body.8"], [%".581", %"body.9"]
  %".551" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".565", %"body.9"]
  %".552" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".570", %"body.9"]
  %".553" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".575", %"body.9"]
  %".554" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".580", %"body.9"]
  %".555" = icmp slt i64 %".550", 3
  br i1 %".555", label %"body.9", label %"after.9"
body.9:
  %".557" = mul i64 %".550", 32
  %".558" = add i64 %".557", 0
  %".559" = getelementptr i8, ptr %".548", i64 %".558"
  %".560" = load <8 x float>, ptr %".559", align 4
  %".561" = getelementptr float, ptr %".529", i64 %".550"
  %".562" = load float, ptr %".561"
  %".563" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".562", i32 0
  %".564" = shufflevector <8 x float> %".563", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".565" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".564", <8 x float> %".560", <8 x float> %".551")
  %".566" = getelementptr float, ptr %".534", i64 %".550"
  %".567" = load float, ptr %".566"
  %".568" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".567", i32 0
  %".569" = shufflevector <8 x float> %".568", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".570" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".569", <8 x float> %".560", <8 x float> %".552")
  %".571" = getelementptr float, ptr %".539", i64 %".550"
  %".572" = load float, ptr %".571"
  %".573" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".572", i32 0
  %".574" = shufflevector <8 x float> %".573", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".575" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".574", <8 x float> %".560", <8 x float> %".553")
  %".576" = getelementptr float, ptr %".544", i64 %".550"
  %".577" = load float, ptr %".576"
  %".578" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".577", i32 0
  %".579" = shufflevector <8 x float> %".578", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".580" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".579", <8 x float> %".560", <8 x float> %".554")
  %".581" = add i64 %".550", 1
  br label %"head.9"
after.9:
  %".583" = mul i64 %".71", %".63"
  %".584" = mul i64 %".521", %".65"
  %".585" = add i64 %".583", %".584"
  %".586" = add i64 %".61", %".585"
  %".587" = inttoptr i64 %".586" to ptr
  %".588" = mul i64 0, 32
  %".589" = add i64 %".588", 0
  %".590" = getelementptr i8, ptr %".587", i64 %".589"
  store <8 x float> %".551", ptr %".590", align 4
  %".592" = mul i64 %".71", %".63"
  %".593" = mul i64 %".522", %".65"
  %".594" = add i64 %".592", %".593"
  %".595" = add i64 %".61", %".594"
  %".596" = inttoptr i64 %".595" to ptr
  %".597" = mul i64 0, 32
  %".598" = add i64 %".597", 0
  %".599" = getelementptr i8, ptr %".596", i64 %".598"
  store <8 x float> %".552", ptr %".599", align 4
  %".601" = mul i64 %".71", %".63"
  %".602" = mul i64 %".523", %".65"
  %".603" = add i64 %".601", %".602"
  %".604" = add i64 %".61", %".603"
  %".605" = inttoptr i64 %".604" to ptr
  %".606" = mul i64 0, 32
  %".607" = add i64 %".606", 0
  %".608" = getelementptr i8, ptr %".605", i64 %".607"
  store <8 x float> %".553", ptr %".608", align 4
  %".610" = mul i64 %".71", %".63"
  %".611" = mul i64 %".524", %".65"
  %".612" = add i64 %".610", %".611"
  %".613" = add i64 %".61", %".612"
  %".614" = inttoptr i64 %".613" to ptr
  %".615" = mul i64 0, 32
  %".616" = add i64 %".615", 0
  %".617" = getelementptr i8, ptr %".614", i64 %".616"
  store <8 x float> %".554", ptr %".617", align 4
  %".619" = add i64 %".518", 4
  br label %"head.8"
head.10:
  %".626" = phi  i64 [%".516", %"after.8"], [%".685", %"after.11"]
  %".627" = icmp slt i64 %".626", %".624"
  br i1 %".627", label %"body.10", label %"after.10"
body.10:
  %".629" = add i64 %".626", 0
  %".630" = add i64 %".626", 1
  %".631" = mul i64 %".71", %".51"
  %".632" = mul i64 %".629", %".53"
  %".633" = add i64 %".631", %".632"
  %".634" = add i64 %".49", %".633"
  %".635" = inttoptr i64 %".634" to ptr
  %".636" = mul i64 %".71", %".51"
  %".637" = mul i64 %".630", %".53"
  %".638" = add i64 %".636", %".637"
  %".639" = add i64 %".49", %".638"
  %".640" = inttoptr i64 %".639" to ptr
  %".641" = add i64 %".168", 0
  %".642" = mul i64 %".641", 96
  %".643" = add i64 %".55", %".642"
  %".644" = inttoptr i64 %".643" to ptr
  br label %"head.11"
after.10:
  %".687" = sub i64 %".4", %".624"
  %".688" = sdiv i64 %".687", 1
  %".689" = mul i64 %".688", 1
  %".690" = add i64 %".624", %".689"
  br label %"head.12"
head.11:
  %".646" = phi  i64 [0, %"body.10"], [%".665", %"body.11"]
  %".647" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".659", %"body.11"]
  %".648" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".664", %"body.11"]
  %".649" = icmp slt i64 %".646", 3
  br i1 %".649", label %"body.11", label %"after.11"
body.11:
  %".651" = mul i64 %".646", 32
  %".652" = add i64 %".651", 0
  %".653" = getelementptr i8, ptr %".644", i64 %".652"
  %".654" = load <8 x float>, ptr %".653", align 4
  %".655" = getelementptr float, ptr %".635", i64 %".646"
  %".656" = load float, ptr %".655"
  %".657" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".656", i32 0
  %".658" = shufflevector <8 x float> %".657", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".659" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".658", <8 x float> %".654", <8 x float> %".647")
  %".660" = getelementptr float, ptr %".640", i64 %".646"
  %".661" = load float, ptr %".660"
  %".662" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".661", i32 0
  %".663" = shufflevector <8 x float> %".662", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".664" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".663", <8 x float> %".654", <8 x float> %".648")
  %".665" = add i64 %".646", 1
  br label %"head.11"
after.11:
  %".667" = mul i64 %".71", %".63"
  %".668" = mul i64 %".629", %".65"
  %".669" = add i64 %".667", %".668"
  %".670" = add i64 %".61", %".669"
  %".671" = inttoptr i64 %".670" to ptr
  %".672" = mul i64 0, 32
  %".673" = add i64 %".672", 0
  %".674" = getelementptr i8, ptr %".671", i64 %".673"
  store <8 x float> %".647", ptr %".674", align 4
  %".676" = mul i64 %".71", %".63"
  %".677" = mul i64 %".630", %".65"
  %".678" = add i64 %".676", %".677"
  %".679" = add i64 %".61", %".678"
  %".680" = inttoptr i64 %".679" to ptr
  %".681" = mul i64 0, 32
  %".682" = add i64 %".681", 0
  %".683" = getelementptr i8, ptr %".680", i64 %".682"
  store <8 x float> %".648", ptr %".683", align 4
  %".685" = add i64 %".626", 2
  br label %"head.10"
head.12:
  %".692" = phi  i64 [%".624", %"after.10"], [%".730", %"after.13"]
  %".693" = icmp slt i64 %".692", %".690"
  br i1 %".693", label %"body.12", label %"after.12"
body.12:
  %".695" = add i64 %".692", 0
  %".696" = mul i64 %".71", %".51"
  %".697" = mul i64 %".695", %".53"
  %".698" = add i64 %".696", %".697"
  %".699" = add i64 %".49", %".698"
  %".700" = inttoptr i64 %".699" to ptr
  %".701" = add i64 %".168", 0
  %".702" = mul i64 %".701", 96
  %".703" = add i64 %".55", %".702"
  %".704" = inttoptr i64 %".703" to ptr
  br label %"head.13"
after.12:
  br label %"head.14"
head.13:
  %".706" = phi  i64 [0, %"body.12"], [%".719", %"body.13"]
  %".707" = phi  <8 x float> [splat (float              0x0), %"body.12"], [%".718", %"body.13"]
  %".708" = icmp slt i64 %".706", 3
  br i1 %".708", label %"body.13", label %"after.13"
body.13:
  %".710" = mul i64 %".706", 32
  %".711" = add i64 %".710", 0
  %".712" = getelementptr i8, ptr %".704", i64 %".711"
  %".713" = load <8 x float>, ptr %".712", align 4
  %".714" = getelementptr float, ptr %".700", i64 %".706"
  %".715" = load float, ptr %".714"
  %".716" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".715", i32 0
  %".717" = shufflevector <8 x float> %".716", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".718" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".717", <8 x float> %".713", <8 x float> %".707")
  %".719" = add i64 %".706", 1
  br label %"head.13"
after.13:
  %".721" = mul i64 %".71", %".63"
  %".722" = mul i64 %".695", %".65"
  %".723" = add i64 %".721", %".722"
  %".724" = add i64 %".61", %".723"
  %".725" = inttoptr i64 %".724" to ptr
  %".726" = mul i64 0, 32
  %".727" = add i64 %".726", 0
  %".728" = getelementptr i8, ptr %".725", i64 %".727"
  store <8 x float> %".707", ptr %".728", align 4
  %".730" = add i64 %".692", 1
  br label %"head.12"
head.14:
  %".733" = phi  i64 [%".3", %"after.12"], [%".830", %"after.15"]
  %".734" = icmp slt i64 %".733", %".4"
  br i1 %".734", label %"body.14", label %"after.14"
body.14:
  %".736" = add i64 %".168", 1
  br label %"head.15"
after.14:
  %".832" = add i64 %".168", 1
  br label %"head.3"
head.15:
  %".738" = phi  i64 [%".168", %"body.14"], [%".828", %"body.15.endif"]
  %".739" = icmp slt i64 %".738", %".736"
  br i1 %".739", label %"body.15", label %"after.15"
body.15:
  %".741" = mul i64 %".738", 8
  %".742" = sub i64 %".738", %".168"
  %".743" = mul i64 %".71", %".63"
  %".744" = mul i64 %".733", %".65"
  %".745" = add i64 %".743", %".744"
  %".746" = add i64 %".61", %".745"
  %".747" = inttoptr i64 %".746" to ptr
  %".748" = mul i64 %".742", 32
  %".749" = add i64 %".748", 0
  %".750" = getelementptr i8, ptr %".747", i64 %".749"
  %".751" = load <8 x float>, ptr %".750", align 4
  %".752" = mul i64 %".72", %".27"
  %".753" = mul i64 %".733", %".29"
  %".754" = add i64 %".752", %".753"
  %".755" = add i64 %".25", %".754"
  %".756" = inttoptr i64 %".755" to ptr
  %".757" = add i64 %".741", 0
  %".758" = getelementptr float, ptr %".756", i64 %".757"
  %".759" = sub i64 3, %".741"
  %".760" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".759", i32 0
  %".761" = shufflevector <8 x i64> %".760", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".762" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".761"
  %".763" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".758", i32 4, <8 x i1> %".762", <8 x float> splat (float              0x0))
  %".764" = mul i64 %".71", %".33"
  %".765" = mul i64 %".733", %".35"
  %".766" = add i64 %".764", %".765"
  %".767" = add i64 %".31", %".766"
  %".768" = inttoptr i64 %".767" to ptr
  %".769" = add i64 %".741", 0
  %".770" = getelementptr float, ptr %".768", i64 %".769"
  %".771" = sub i64 3, %".741"
  %".772" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".771", i32 0
  %".773" = shufflevector <8 x i64> %".772", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".774" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".773"
  %".775" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".770", i32 4, <8 x i1> %".774", <8 x float> splat (float              0x0))
  %".776" = fadd contract <8 x float> %".763", %".775"
  %".777" = mul i64 %".71", %".21"
  %".778" = mul i64 %".733", %".23"
  %".779" = add i64 %".777", %".778"
  %".780" = add i64 %".19", %".779"
  %".781" = inttoptr i64 %".780" to ptr
  %".782" = load i8, ptr %".781"
  %".783" = icmp ne i8 %".782", 0
  %".784" = select  i1 %".783", <8 x float> %".751", <8 x float> %".776"
  %".785" = mul i64 %".71", %".39"
  %".786" = mul i64 %".733", %".41"
  %".787" = add i64 %".785", %".786"
  %".788" = add i64 %".37", %".787"
  %".789" = inttoptr i64 %".788" to ptr
  %".790" = load i8, ptr %".789"
  %".791" = icmp ne i8 %".790", 0
  %".792" = mul i64 %".71", %".45"
  %".793" = mul i64 %".733", %".47"
  %".794" = add i64 %".792", %".793"
  %".795" = add i64 %".43", %".794"
  %".796" = inttoptr i64 %".795" to ptr
  br i1 %".791", label %"body.15.if", label %"body.15.endif", !prof !0
after.15:
  %".830" = add i64 %".733", 1
  br label %"head.14"
body.15.if:
  %".798" = add i64 %".741", 0
  %".799" = getelementptr float, ptr %".796", i64 %".798"
  %".800" = sub i64 3, %".741"
  %".801" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".800", i32 0
  %".802" = shufflevector <8 x i64> %".801", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".803" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".802"
  %".804" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".799", i32 4, <8 x i1> %".803", <8 x float> splat (float              0x0))
  %".805" = fadd contract <8 x float> %".804", %".784"
  %".806" = add i64 %".741", 0
  %".807" = getelementptr float, ptr %".796", i64 %".806"
  %".808" = sub i64 3, %".741"
  %".809" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".808", i32 0
  %".810" = shufflevector <8 x i64> %".809", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".811" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".810"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".805", ptr %".807", i32 4, <8 x i1> %".811")
  br label %"body.15.endif"
body.15.endif:
  %".814" = select  i1 %".791", <8 x float> splat (float              0x0), <8 x float> %".784"
  %".815" = sub i64 1, %".72"
  %".816" = mul i64 %".815", %".27"
  %".817" = mul i64 %".733", %".29"
  %".818" = add i64 %".816", %".817"
  %".819" = add i64 %".25", %".818"
  %".820" = inttoptr i64 %".819" to ptr
  %".821" = add i64 %".741", 0
  %".822" = getelementptr float, ptr %".820", i64 %".821"
  %".823" = sub i64 3, %".741"
  %".824" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".823", i32 0
  %".825" = shufflevector <8 x i64> %".824", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".826" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".825"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".814", ptr %".822", i32 4, <8 x i1> %".826")
  %".828" = add i64 %".738", 1
  br label %"head.15"
}

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

!0 = !{ !"branch_weights", i32 1, i32 99 }