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
  %".67" = phi  i64 [0, %"entry"], [%".825", %"after.3"]
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
  %".74" = phi  i64 [%".3", %"body"], [%".157", %"after.2"]
  %".75" = icmp slt i64 %".74", %".4"
  br i1 %".75", label %"body.1", label %"after.1"
body.1:
  %".77" = add i64 0, 1
  br label %"head.2"
after.1:
  br label %"head.3"
head.2:
  %".79" = phi  i64 [0, %"body.1"], [%".155", %"body.2"]
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
  %".143" = mul i64 %".71", %".51"
  %".144" = mul i64 %".74", %".53"
  %".145" = add i64 %".143", %".144"
  %".146" = add i64 %".49", %".145"
  %".147" = inttoptr i64 %".146" to ptr
  %".148" = add i64 %".82", 0
  %".149" = getelementptr float, ptr %".147", i64 %".148"
  %".150" = sub i64 3, %".82"
  %".151" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".150", i32 0
  %".152" = shufflevector <8 x i64> %".151", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".153" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".152"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".142", ptr %".149", i32 4, <8 x i1> %".153")
  %".155" = add i64 %".79", 1
  br label %"head.2"
after.2:
  %".157" = add i64 %".74", 1
  br label %"head.1"
head.3:
  %".160" = phi  i64 [0, %"after.1"], [%".823", %"after.14"]
  %".161" = icmp slt i64 %".160", 1
  br i1 %".161", label %"body.3", label %"after.3"
body.3:
  %".163" = sub i64 %".4", %".3"
  %".164" = sdiv i64 %".163", 8
  %".165" = mul i64 %".164", 8
  %".166" = add i64 %".3", %".165"
  br label %"head.4"
after.3:
  %".825" = add i64 %".67", 1
  br label %"head"
head.4:
  %".168" = phi  i64 [%".3", %"body.3"], [%".353", %"after.5"]
  %".169" = icmp slt i64 %".168", %".166"
  br i1 %".169", label %"body.4", label %"after.4"
body.4:
  %".171" = add i64 %".168", 0
  %".172" = add i64 %".168", 1
  %".173" = add i64 %".168", 2
  %".174" = add i64 %".168", 3
  %".175" = add i64 %".168", 4
  %".176" = add i64 %".168", 5
  %".177" = add i64 %".168", 6
  %".178" = add i64 %".168", 7
  %".179" = mul i64 %".71", %".51"
  %".180" = mul i64 %".171", %".53"
  %".181" = add i64 %".179", %".180"
  %".182" = add i64 %".49", %".181"
  %".183" = inttoptr i64 %".182" to ptr
  %".184" = mul i64 %".71", %".51"
  %".185" = mul i64 %".172", %".53"
  %".186" = add i64 %".184", %".185"
  %".187" = add i64 %".49", %".186"
  %".188" = inttoptr i64 %".187" to ptr
  %".189" = mul i64 %".71", %".51"
  %".190" = mul i64 %".173", %".53"
  %".191" = add i64 %".189", %".190"
  %".192" = add i64 %".49", %".191"
  %".193" = inttoptr i64 %".192" to ptr
  %".194" = mul i64 %".71", %".51"
  %".195" = mul i64 %".174", %".53"
  %".196" = add i64 %".194", %".195"
  %".197" = add i64 %".49", %".196"
  %".198" = inttoptr i64 %".197" to ptr
  %".199" = mul i64 %".71", %".51"
  %".200" = mul i64 %".175", %".53"
  %".201" = add i64 %".199", %".200"
  %".202" = add i64 %".49", %".201"
  %".203" = inttoptr i64 %".202" to ptr
  %".204" = mul i64 %".71", %".51"
  %".205" = mul i64 %".176", %".53"
  %".206" = add i64 %".204", %".205"
  %".207" = add i64 %".49", %".206"
  %".208" = inttoptr i64 %".207" to ptr
  %".209" = mul i64 %".71", %".51"
  %".210" = mul i64 %".177", %".53"
  %".211" = add i64 %".209", %".210"
  %".212" = add i64 %".49", %".211"
  %".213" = inttoptr i64 %".212" to ptr
  %".214" = mul i64 %".71", %".51"
  %".215" = mul i64 %".178", %".53"
  %".216" = add i64 %".214", %".215"
  %".217" = add i64 %".49", %".216"
  %".218" = inttoptr i64 %".217" to ptr
  %".219" = add i64 %".160", 0
  %".220" = mul i64 %".219", 96
  %".221" = add i64 %".55", %".220"
  %".222" = inttoptr i64 %".221" to ptr
  br label %"head.5"
after.4:
  %".355" = sub i64 %".4", %".166"
  %".356" = sdiv i64 %".355", 6
  %".357" = mul i64 %".356", 6
  %".358" = add i64 %".166", %".357"
  br label %"head.6"
head.5:
  %".224" = phi  i64 [0, %"body.4"], [%".279", %"body.5"]
  %".225" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".243", %"body.5"]
  %".226" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".248", %"body.5"]
  %".227" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".253", %"body.5"]
  %".228" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".258", %"body.5"]
  %".229" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".263", %"body.5"]
  %".230" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".268", %"body.5"]
  %".231" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".273", %"body.5"]
  %".232" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".278", %"body.5"]
  %".233" = icmp slt i64 %".224", 3
  br i1 %".233", label %"body.5", label %"after.5"
body.5:
  %".235" = mul i64 %".224", 32
  %".236" = add i64 %".235", 0
  %".237" = getelementptr i8, ptr %".222", i64 %".236"
  %".238" = load <8 x float>, ptr %".237", align 4
  %".239" = getelementptr float, ptr %".183", i64 %".224"
  %".240" = load float, ptr %".239"
  %".241" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".240", i32 0
  %".242" = shufflevector <8 x float> %".241", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".243" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".242", <8 x float> %".238", <8 x float> %".225")
  %".244" = getelementptr float, ptr %".188", i64 %".224"
  %".245" = load float, ptr %".244"
  %".246" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".245", i32 0
  %".247" = shufflevector <8 x float> %".246", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".248" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".247", <8 x float> %".238", <8 x float> %".226")
  %".249" = getelementptr float, ptr %".193", i64 %".224"
  %".250" = load float, ptr %".249"
  %".251" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".250", i32 0
  %".252" = shufflevector <8 x float> %".251", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".253" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".252", <8 x float> %".238", <8 x float> %".227")
  %".254" = getelementptr float, ptr %".198", i64 %".224"
  %".255" = load float, ptr %".254"
  %".256" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".255", i32 0
  %".257" = shufflevector <8 x float> %".256", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".258" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".257", <8 x float> %".238", <8 x float> %".228")
  %".259" = getelementptr float, ptr %".203", i64 %".224"
  %".260" = load float, ptr %".259"
  %".261" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".260", i32 0
  %".262" = shufflevector <8 x float> %".261", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".263" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".262", <8 x float> %".238", <8 x float> %".229")
  %".264" = getelementptr float, ptr %".208", i64 %".224"
  %".265" = load float, ptr %".264"
  %".266" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".265", i32 0
  %".267" = shufflevector <8 x float> %".266", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".268" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".267", <8 x float> %".238", <8 x float> %".230")
  %".269" = getelementptr float, ptr %".213", i64 %".224"
  %".270" = load float, ptr %".269"
  %".271" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".270", i32 0
  %".272" = shufflevector <8 x float> %".271", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".273" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".272", <8 x float> %".238", <8 x float> %".231")
  %".274" = getelementptr float, ptr %".218", i64 %".224"
  %".275" = load float, ptr %".274"
  %".276" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".275", i32 0
  %".277" = shufflevector <8 x float> %".276", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".278" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".277", <8 x float> %".238", <8 x float> %".232")
  %".279" = add i64 %".224", 1
  br label %"head.5"
after.5:
  %".281" = mul i64 %".71", %".63"
  %".282" = mul i64 %".171", %".65"
  %".283" = add i64 %".281", %".282"
  %".284" = add i64 %".61", %".283"
  %".285" = inttoptr i64 %".284" to ptr
  %".286" = mul i64 0, 32
  %".287" = add i64 %".286", 0
  %".288" = getelementptr i8, ptr %".285", i64 %".287"
  store <8 x float> %".225", ptr %".288", align 4
  %".290" = mul i64 %".71", %".63"
  %".291" = mul i64 %".172", %".65"
  %".292" = add i64 %".290", %".291"
  %".293" = add i64 %".61", %".292"
  %".294" = inttoptr i64 %".293" to ptr
  %".295" = mul i64 0, 32
  %".296" = add i64 %".295", 0
  %".297" = getelementptr i8, ptr %".294", i64 %".296"
  store <8 x float> %".226", ptr %".297", align 4
  %".299" = mul i64 %".71", %".63"
  %".300" = mul i64 %".173", %".65"
  %".301" = add i64 %".299", %".300"
  %".302" = add i64 %".61", %".301"
  %".303" = inttoptr i64 %".302" to ptr
  %".304" = mul i64 0, 32
  %".305" = add i64 %".304", 0
  %".306" = getelementptr i8, ptr %".303", i64 %".305"
  store <8 x float> %".227", ptr %".306", align 4
  %".308" = mul i64 %".71", %".63"
  %".309" = mul i64 %".174", %".65"
  %".310" = add i64 %".308", %".309"
  %".311" = add i64 %".61", %".310"
  %".312" = inttoptr i64 %".311" to ptr
  %".313" = mul i64 0, 32
  %".314" = add i64 %".313", 0
  %".315" = getelementptr i8, ptr %".312", i64 %".314"
  store <8 x float> %".228", ptr %".315", align 4
  %".317" = mul i64 %".71", %".63"
  %".318" = mul i64 %".175", %".65"
  %".319" = add i64 %".317", %".318"
  %".320" = add i64 %".61", %".319"
  %".321" = inttoptr i64 %".320" to ptr
  %".322" = mul i64 0, 32
  %".323" = add i64 %".322", 0
  %".324" = getelementptr i8, ptr %".321", i64 %".323"
  store <8 x float> %".229", ptr %".324", align 4
  %".326" = mul i64 %".71", %".63"
  %".327" = mul i64 %".176", %".65"
  %".328" = add i64 %".326", %".327"
  %".329" = add i64 %".61", %".328"
  %".330" = inttoptr i64 %".329" to ptr
  %".331" = mul i64 0, 32
  %".332" = add i64 %".331", 0
  %".333" = getelementptr i8, ptr %".330", i64 %".332"
  store <8 x float> %".230", ptr %".333", align 4
  %".335" = mul i64 %".71", %".63"
  %".336" = mul i64 %".177", %".65"
  %".337" = add i64 %".335", %".336"
  %".338" = add i64 %".61", %".337"
  %".339" = inttoptr i64 %".338" to ptr
  %".340" = mul i64 0, 32
  %".341" = add i64 %".340", 0
  %".342" = getelementptr i8, ptr %".339", i64 %".341"
  store <8 x float> %".231", ptr %".342", align 4
  %".344" = mul i64 %".71", %".63"
  %".345" = mul i64 %".178", %".65"
  %".346" = add i64 %".344", %".345"
  %".347" = add i64 %".61", %".346"
  %".348" = inttoptr i64 %".347" to ptr
  %".349" = mul i64 0, 32
  %".350" = add i64 %".349", 0
  %".351" = getelementptr i8, ptr %".348", i64 %".350"
  store <8 x float> %".232", ptr %".351", align 4
  %".353" = add i64 %".168", 8
  br label %"head.4"
head.6:
  %".360" = phi  i64 [%".166", %"after.4"], [%".503", %"after.7"]
  %".361" = icmp slt i64 %".360", %".358"
  br i1 %".361", label %"body.6", label %"after.6"
body.6:
  %".363" = add i64 %".360", 0
  %".364" = add i64 %".360", 1
  %".365" = add i64 %".360", 2
  %".366" = add i64 %".360", 3
  %".367" = add i64 %".360", 4
  %".368" = add i64 %".360", 5
  %".369" = mul i64 %".71", %".51"
  %".370" = mul i64 %".363", %".53"
  %".371" = add i64 %".369", %".370"
  %".372" = add i64 %".49", %".371"
  %".373" = inttoptr i64 %".372" to ptr
  %".374" = mul i64 %".71", %".51"
  %".375" = mul i64 %".364", %".53"
  %".376" = add i64 %".374", %".375"
  %".377" = add i64 %".49", %".376"
  %".378" = inttoptr i64 %".377" to ptr
  %".379" = mul i64 %".71", %".51"
  %".380" = mul i64 %".365", %".53"
  %".381" = add i64 %".379", %".380"
  %".382" = add i64 %".49", %".381"
  %".383" = inttoptr i64 %".382" to ptr
  %".384" = mul i64 %".71", %".51"
  %".385" = mul i64 %".366", %".53"
  %".386" = add i64 %".384", %".385"
  %".387" = add i64 %".49", %".386"
  %".388" = inttoptr i64 %".387" to ptr
  %".389" = mul i64 %".71", %".51"
  %".390" = mul i64 %".367", %".53"
  %".391" = add i64 %".389", %".390"
  %".392" = add i64 %".49", %".391"
  %".393" = inttoptr i64 %".392" to ptr
  %".394" = mul i64 %".71", %".51"
  %".395" = mul i64 %".368", %".53"
  %".396" = add i64 %".394", %".395"
  %".397" = add i64 %".49", %".396"
  %".398" = inttoptr i64 %".397" to ptr
  %".399" = add i64 %".160", 0
  %".400" = mul i64 %".399", 96
  %".401" = add i64 %".55", %".400"
  %".402" = inttoptr i64 %".401" to ptr
  br label %"head.7"
after.6:
  %".505" = sub i64 %".4", %".358"
  %".506" = sdiv i64 %".505", 4
  %".507" = mul i64 %".506", 4
  %".508" = add i64 %".358", %".507"
  br label %"head.8"
head.7:
  %".404" = phi  i64 [0, %"body.6"], [%".447", %"body.7"]
  %".405" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".421", %"body.7"]
  %".406" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".426", %"body.7"]
  %".407" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".431", %"body.7"]
  %".408" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".436", %"body.7"]
  %".409" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".441", %"body.7"]
  %".410" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".446", %"body.7"]
  %".411" = icmp slt i64 %".404", 3
  br i1 %".411", label %"body.7", label %"after.7"
body.7:
  %".413" = mul i64 %".404", 32
  %".414" = add i64 %".413", 0
  %".415" = getelementptr i8, ptr %".402", i64 %".414"
  %".416" = load <8 x float>, ptr %".415", align 4
  %".417" = getelementptr float, ptr %".373", i64 %".404"
  %".418" = load float, ptr %".417"
  %".419" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".418", i32 0
  %".420" = shufflevector <8 x float> %".419", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".421" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".420", <8 x float> %".416", <8 x float> %".405")
  %".422" = getelementptr float, ptr %".378", i64 %".404"
  %".423" = load float, ptr %".422"
  %".424" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".423", i32 0
  %".425" = shufflevector <8 x float> %".424", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".426" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".425", <8 x float> %".416", <8 x float> %".406")
  %".427" = getelementptr float, ptr %".383", i64 %".404"
  %".428" = load float, ptr %".427"
  %".429" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".428", i32 0
  %".430" = shufflevector <8 x float> %".429", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".431" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".430", <8 x float> %".416", <8 x float> %".407")
  %".432" = getelementptr float, ptr %".388", i64 %".404"
  %".433" = load float, ptr %".432"
  %".434" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".433", i32 0
  %".435" = shufflevector <8 x float> %".434", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".436" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".435", <8 x float> %".416", <8 x float> %".408")
  %".437" = getelementptr float, ptr %".393", i64 %".404"
  %".438" = load float, ptr %".437"
  %".439" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".438", i32 0
  %".440" = shufflevector <8 x float> %".439", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".441" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".440", <8 x float> %".416", <8 x float> %".409")
  %".442" = getelementptr float, ptr %".398", i64 %".404"
  %".443" = load float, ptr %".442"
  %".444" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".443", i32 0
  %".445" = shufflevector <8 x float> %".444", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".446" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".445", <8 x float> %".416", <8 x float> %".410")
  %".447" = add i64 %".404", 1
  br label %"head.7"
after.7:
  %".449" = mul i64 %".71", %".63"
  %".450" = mul i64 %".363", %".65"
  %".451" = add i64 %".449", %".450"
  %".452" = add i64 %".61", %".451"
  %".453" = inttoptr i64 %".452" to ptr
  %".454" = mul i64 0, 32
  %".455" = add i64 %".454", 0
  %".456" = getelementptr i8, ptr %".453", i64 %".455"
  store <8 x float> %".405", ptr %".456", align 4
  %".458" = mul i64 %".71", %".63"
  %".459" = mul i64 %".364", %".65"
  %".460" = add i64 %".458", %".459"
  %".461" = add i64 %".61", %".460"
  %".462" = inttoptr i64 %".461" to ptr
  %".463" = mul i64 0, 32
  %".464" = add i64 %".463", 0
  %".465" = getelementptr i8, ptr %".462", i64 %".464"
  store <8 x float> %".406", ptr %".465", align 4
  %".467" = mul i64 %".71", %".63"
  %".468" = mul i64 %".365", %".65"
  %".469" = add i64 %".467", %".468"
  %".470" = add i64 %".61", %".469"
  %".471" = inttoptr i64 %".470" to ptr
  %".472" = mul i64 0, 32
  %".473" = add i64 %".472", 0
  %".474" = getelementptr i8, ptr %".471", i64 %".473"
  store <8 x float> %".407", ptr %".474", align 4
  %".476" = mul i64 %".71", %".63"
  %".477" = mul i64 %".366", %".65"
  %".478" = add i64 %".476", %".477"
  %".479" = add i64 %".61", %".478"
  %".480" = inttoptr i64 %".479" to ptr
  %".481" = mul i64 0, 32
  %".482" = add i64 %".481", 0
  %".483" = getelementptr i8, ptr %".480", i64 %".482"
  store <8 x float> %".408", ptr %".483", align 4
  %".485" = mul i64 %".71", %".63"
  %".486" = mul i64 %".367", %".65"
  %".487" = add i64 %".485", %".486"
  %".488" = add i64 %".61", %".487"
  %".489" = inttoptr i64 %".488" to ptr
  %".490" = mul i64 0, 32
  %".491" = add i64 %".490", 0
  %".492" = getelementptr i8, ptr %".489", i64 %".491"
  store <8 x float> %".409", ptr %".492", align 4
  %".494" = mul i64 %".71", %".63"
  %".495" = mul i64 %".368", %".65"
  %".496" = add i64 %".494", %".495"
  %".497" = add i64 %".61", %".496"
  %".498" = inttoptr i64 %".497" to ptr
  %".499" = mul i64 0, 32
  %".500" = add i64 %".499", 0
  %".501" = getelementptr i8, ptr %".498", i64 %".500"
  store <8 x float> %".410", ptr %".501", align 4
  %".503" = add i64 %".360", 6
  br label %"head.6"
head.8:
  %".510" = phi  i64 [%".358", %"after.6"], [%".611", %"after.9"]
  %".511" = icmp slt i64 %".510", %".508"
  br i1 %".511", label %"body.8", label %"after.8"
body.8:
  %".513" = add i64 %".510", 0
  %".514" = add i64 %".510", 1
  %".515" = add i64 %".510", 2
  %".516" = add i64 %".510", 3
  %".517" = mul i64 %".71", %".51"
  %".518" = mul i64 %".513", %".53"
  %".519" = add i64 %".517", %".518"
  %".520" = add i64 %".49", %".519"
  %".521" = inttoptr i64 %".520" to ptr
  %".522" = mul i64 %".71", %".51"
  %".523" = mul i64 %".514", %".53"
  %".524" = add i64 %".522", %".523"
  %".525" = add i64 %".49", %".524"
  %".526" = inttoptr i64 %".525" to ptr
  %".527" = mul i64 %".71", %".51"
  %".528" = mul i64 %".515", %".53"
  %".529" = add i64 %".527", %".528"
  %".530" = add i64 %".49", %".529"
  %".531" = inttoptr i64 %".530" to ptr
  %".532" = mul i64 %".71", %".51"
  %".533" = mul i64 %".516", %".53"
  %".534" = add i64 %".532", %".533"
  %".535" = add i64 %".49", %".534"
  %".536" = inttoptr i64 %".535" to ptr
  %".537" = add i64 %".160", 0
  %".538" = mul i64 %".537", 96
  %".539" = add i64 %".55", %".538"
  %".540" = inttoptr i64 %".539" to ptr
  br label %"head.9"
after.8:
  %".613" = sub i64 %".4", %".508"
  %".614" = sdiv i64 %".613", 2
  %".615" = mul i64 %".614", 2
  %".616" = add i64 %".508", %".615"
  br label %"head.10"
head.9:
  %".542" = phi  i64 [0, %"body.8"], [%".573", %"body.9"]
  %".543" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".557", %"body.9"]
  %".544" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".562", %"body.9"]
  %".545" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".567", %"body.9"]
  %".546" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".572", %"body.9"]
  %".547" = icmp slt i64 %".542", 3
  br i1 %".547", label %"body.9", label %"after.9"
body.9:
  %".549" = mul i64 %".542", 32
  %".550" = add i64 %".549", 0
  %".551" = getelementptr i8, ptr %".540", i64 %".550"
  %".552" = load <8 x float>, ptr %".551", align 4
  %".553" = getelementptr float, ptr %".521", i64 %".542"
  %".554" = load float, ptr %".553"
  %".555" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".554", i32 0
  %".556" = shufflevector <8 x float> %".555", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".557" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".556", <8 x float> %".552", <8 x float> %".543")
  %".558" = getelementptr float, ptr %".526", i64 %".542"
  %".559" = load float, ptr %".558"
  %".560" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".559", i32 0
  %".561" = shufflevector <8 x float> %".560", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".562" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".561", <8 x float> %".552", <8 x float> %".544")
  %".563" = getelementptr float, ptr %".531", i64 %".542"
  %".564" = load float, ptr %".563"
  %".565" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".564", i32 0
  %".566" = shufflevector <8 x float> %".565", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".567" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".566", <8 x float> %".552", <8 x float> %".545")
  %".568" = getelementptr float, ptr %".536", i64 %".542"
  %".569" = load float, ptr %".568"
  %".570" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".569", i32 0
  %".571" = shufflevector <8 x float> %".570", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".572" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".571", <8 x float> %".552", <8 x float> %".546")
  %".573" = add i64 %".542", 1
  br label %"head.9"
after.9:
  %".575" = mul i64 %".71", %".63"
  %".576" = mul i64 %".513", %".65"
  %".577" = add i64 %".575", %".576"
  %".578" = add i64 %".61", %".577"
  %".579" = inttoptr i64 %".578" to ptr
  %".580" = mul i64 0, 32
  %".581" = add i64 %".580", 0
  %".582" = getelementptr i8, ptr %".579", i64 %".581"
  store <8 x float> %".543", ptr %".582", align 4
  %".584" = mul i64 %".71", %".63"
  %".585" = mul i64 %".514", %".65"
  %".586" = add i64 %".584", %".585"
  %".587" = add i64 %".61", %".586"
  %".588" = inttoptr i64 %".587" to ptr
  %".589" = mul i64 0, 32
  %".590" = add i64 %".589", 0
  %".591" = getelementptr i8, ptr %".588", i64 %".590"
  store <8 x float> %".544", ptr %".591", align 4
  %".593" = mul i64 %".71", %".63"
  %".594" = mul i64 %".515", %".65"
  %".595" = add i64 %".593", %".594"
  %".596" = add i64 %".61", %".595"
  %".597" = inttoptr i64 %".596" to ptr
  %".598" = mul i64 0, 32
  %".599" = add i64 %".598", 0
  %".600" = getelementptr i8, ptr %".597", i64 %".599"
  store <8 x float> %".545", ptr %".600", align 4
  %".602" = mul i64 %".71", %".63"
  %".603" = mul i64 %".516", %".65"
  %".604" = add i64 %".602", %".603"
  %".605" = add i64 %".61", %".604"
  %".606" = inttoptr i64 %".605" to ptr
  %".607" = mul i64 0, 32
  %".608" = add i64 %".607", 0
  %".609" = getelementptr i8, ptr %".606", i64 %".608"
  store <8 x float> %".546", ptr %".609", align 4
  %".611" = add i64 %".510", 4
  br label %"head.8"
head.10:
  %".618" = phi  i64 [%".508", %"after.8"], [%".677", %"after.11"]
  %".619" = icmp slt i64 %".618", %".616"
  br i1 %".619", label %"body.10", label %"after.10"
body.10:
  %".621" = add i64 %".618", 0
  %".622" = add i64 %".618", 1
  %".623" = mul i64 %".71", %".51"
  %".624" = mul i64 %".621", %".53"
  %".625" = add i64 %".623", %".624"
  %".626" = add i64 %".49", %".625"
  %".627" = inttoptr i64 %".626" to ptr
  %".628" = mul i64 %".71", %".51"
  %".629" = mul i64 %".622", %".53"
  %".630" = add i64 %".628", %".629"
  %".631" = add i64 %".49", %".630"
  %".632" = inttoptr i64 %".631" to ptr
  %".633" = add i64 %".160", 0
  %".634" = mul i64 %".633", 96
  %".635" = add i64 %".55", %".634"
  %".636" = inttoptr i64 %".635" to ptr
  br label %"head.11"
after.10:
  %".679" = sub i64 %".4", %".616"
  %".680" = sdiv i64 %".679", 1
  %".681" = mul i64 %".680", 1
  %".682" = add i64 %".616", %".681"
  br label %"head.12"
head.11:
  %".638" = phi  i64 [0, %"body.10"], [%".657", %"body.11"]
  %".639" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".651", %"body.11"]
  %".640" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".656", %"body.11"]
  %".641" = icmp slt i64 %".638", 3
  br i1 %".641", label %"body.11", label %"after.11"
body.11:
  %".643" = mul i64 %".638", 32
  %".644" = add i64 %".643", 0
  %".645" = getelementptr i8, ptr %".636", i64 %".644"
  %".646" = load <8 x float>, ptr %".645", align 4
  %".647" = getelementptr float, ptr %".627", i64 %".638"
  %".648" = load float, ptr %".647"
  %".649" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".648", i32 0
  %".650" = shufflevector <8 x float> %".649", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".651" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".650", <8 x float> %".646", <8 x float> %".639")
  %".652" = getelementptr float, ptr %".632", i64 %".638"
  %".653" = load float, ptr %".652"
  %".654" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".653", i32 0
  %".655" = shufflevector <8 x float> %".654", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".656" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".655", <8 x float> %".646", <8 x float> %".640")
  %".657" = add i64 %".638", 1
  br label %"head.11"
after.11:
  %".659" = mul i64 %".71", %".63"
  %".660" = mul i64 %".621", %".65"
  %".661" = add i64 %".659", %".660"
  %".662" = add i64 %".61", %".661"
  %".663" = inttoptr i64 %".662" to ptr
  %".664" = mul i64 0, 32
  %".665" = add i64 %".664", 0
  %".666" = getelementptr i8, ptr %".663", i64 %".665"
  store <8 x float> %".639", ptr %".666", align 4
  %".668" = mul i64 %".71", %".63"
  %".669" = mul i64 %".622", %".65"
  %".670" = add i64 %".668", %".669"
  %".671" = add i64 %".61", %".670"
  %".672" = inttoptr i64 %".671" to ptr
  %".673" = mul i64 0, 32
  %".674" = add i64 %".673", 0
  %".675" = getelementptr i8, ptr %".672", i64 %".674"
  store <8 x float> %".640", ptr %".675", align 4
  %".677" = add i64 %".618", 2
  br label %"head.10"
head.12:
  %".684" = phi  i64 [%".616", %"after.10"], [%".722", %"after.13"]
  %".685" = icmp slt i64 %".684", %".682"
  br i1 %".685", label %"body.12", label %"after.12"
body.12:
  %".687" = add i64 %".684", 0
  %".688" = mul i64 %".71", %".51"
  %".689" = mul i64 %".687", %".53"
  %".690" = add i64 %".688", %".689"
  %".691" = add i64 %".49", %".690"
  %".692" = inttoptr i64 %".691" to ptr
  %".693" = add i64 %".160", 0
  %".694" = mul i64 %".693", 96
  %".695" = add i64 %".55", %".694"
  %".696" = inttoptr i64 %".695" to ptr
  br label %"head.13"
after.12:
  br label %"head.14"
head.13:
  %".698" = phi  i64 [0, %"body.12"], [%".711", %"body.13"]
  %".699" = phi  <8 x float> [splat (float              0x0), %"body.12"], [%".710", %"body.13"]
  %".700" = icmp slt i64 %".698", 3
  br i1 %".700", label %"body.13", label %"after.13"
body.13:
  %".702" = mul i64 %".698", 32
  %".703" = add i64 %".702", 0
  %".704" = getelementptr i8, ptr %".696", i64 %".703"
  %".705" = load <8 x float>, ptr %".704", align 4
  %".706" = getelementptr float, ptr %".692", i64 %".698"
  %".707" = load float, ptr %".706"
  %".708" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".707", i32 0
  %".709" = shufflevector <8 x float> %".708", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".710" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".709", <8 x float> %".705", <8 x float> %".699")
  %".711" = add i64 %".698", 1
  br label %"head.13"
after.13:
  %".713" = mul i64 %".71", %".63"
  %".714" = mul i64 %".687", %".65"
  %".715" = add i64 %".713", %".714"
  %".716" = add i64 %".61", %".715"
  %".717" = inttoptr i64 %".716" to ptr
  %".718" = mul i64 0, 32
  %".719" = add i64 %".718", 0
  %".720" = getelementptr i8, ptr %".717", i64 %".719"
  store <8 x float> %".699", ptr %".720", align 4
  %".722" = add i64 %".684", 1
  br label %"head.12"
head.14:
  %".725" = phi  i64 [%".3", %"after.12"], [%".821", %"after.15"]
  %".726" = icmp slt i64 %".725", %".4"
  br i1 %".726", label %"body.14", label %"after.14"
body.14:
  %".728" = add i64 %".160", 1
  br label %"head.15"
after.14:
  %".823" = add i64 %".160", 1
  br label %"head.3"
head.15:
  %".730" = phi  i64 [%".160", %"body.14"], [%".819", %"body.15"]
  %".731" = icmp slt i64 %".730", %".728"
  br i1 %".731", label %"body.15", label %"after.15"
body.15:
  %".733" = mul i64 %".730", 8
  %".734" = sub i64 %".730", %".160"
  %".735" = mul i64 %".71", %".63"
  %".736" = mul i64 %".725", %".65"
  %".737" = add i64 %".735", %".736"
  %".738" = add i64 %".61", %".737"
  %".739" = inttoptr i64 %".738" to ptr
  %".740" = mul i64 %".734", 32
  %".741" = add i64 %".740", 0
  %".742" = getelementptr i8, ptr %".739", i64 %".741"
  %".743" = load <8 x float>, ptr %".742", align 4
  %".744" = mul i64 %".72", %".27"
  %".745" = mul i64 %".725", %".29"
  %".746" = add i64 %".744", %".745"
  %".747" = add i64 %".25", %".746"
  %".748" = inttoptr i64 %".747" to ptr
  %".749" = add i64 %".733", 0
  %".750" = getelementptr float, ptr %".748", i64 %".749"
  %".751" = sub i64 3, %".733"
  %".752" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".751", i32 0
  %".753" = shufflevector <8 x i64> %".752", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".754" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".753"
  %".755" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".750", i32 4, <8 x i1> %".754", <8 x float> splat (float              0x0))
  %".756" = mul i64 %".71", %".33"
  %".757" = mul i64 %".725", %".35"
  %".758" = add i64 %".756", %".757"
  %".759" = add i64 %".31", %".758"
  %".760" = inttoptr i64 %".759" to ptr
  %".761" = add i64 %".733", 0
  %".762" = getelementptr float, ptr %".760", i64 %".761"
  %".763" = sub i64 3, %".733"
  %".764" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".763", i32 0
  %".765" = shufflevector <8 x i64> %".764", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".766" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".765"
  %".767" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".762", i32 4, <8 x i1> %".766", <8 x float> splat (float              0x0))
  %".768" = fadd contract <8 x float> %".755", %".767"
  %".769" = mul i64 %".71", %".21"
  %".770" = mul i64 %".725", %".23"
  %".771" = add i64 %".769", %".770"
  %".772" = add i64 %".19", %".771"
  %".773" = inttoptr i64 %".772" to ptr
  %".774" = load i8, ptr %".773"
  %".775" = icmp ne i8 %".774", 0
  %".776" = select  i1 %".775", <8 x float> %".743", <8 x float> %".768"
  %".777" = mul i64 %".71", %".39"
  %".778" = mul i64 %".725", %".41"
  %".779" = add i64 %".777", %".778"
  %".780" = add i64 %".37", %".779"
  %".781" = inttoptr i64 %".780" to ptr
  %".782" = load i8, ptr %".781"
  %".783" = icmp ne i8 %".782", 0
  %".784" = mul i64 %".71", %".45"
  %".785" = mul i64 %".725", %".47"
  %".786" = add i64 %".784", %".785"
  %".787" = add i64 %".43", %".786"
  %".788" = inttoptr i64 %".787" to ptr
  %".789" = add i64 %".733", 0
  %".790" = getelementptr float, ptr %".788", i64 %".789"
  %".791" = sub i64 3, %".733"
  %".792" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".791", i32 0
  %".793" = shufflevector <8 x i64> %".792", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".794" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".793"
  %".795" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".790", i32 4, <8 x i1> %".794", <8 x float> splat (float              0x0))
  %".796" = select  i1 %".783", <8 x float> %".776", <8 x float> splat (float              0x0)
  %".797" = fadd contract <8 x float> %".795", %".796"
  %".798" = add i64 %".733", 0
  %".799" = getelementptr float, ptr %".788", i64 %".798"
  %".800" = sub i64 3, %".733"
  %".801" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".800", i32 0
  %".802" = shufflevector <8 x i64> %".801", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".803" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".802"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".797", ptr %".799", i32 4, <8 x i1> %".803")
  %".805" = select  i1 %".783", <8 x float> splat (float              0x0), <8 x float> %".776"
  %".806" = sub i64 1, %".72"
  %".807" = mul i64 %".806", %".27"
  %".808" = mul i64 %".725", %".29"
  %".809" = add i64 %".807", %".808"
  %".810" = add i64 %".25", %".809"
  %".811" = inttoptr i64 %".810" to ptr
  %".812" = add i64 %".733", 0
  %".813" = getelementptr float, ptr %".811", i64 %".812"
  %".814" = sub i64 3, %".733"
  %".815" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".814", i32 0
  %".816" = shufflevector <8 x i64> %".815", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".817" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".816"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".805", ptr %".813", i32 4, <8 x i1> %".817")
  %".819" = add i64 %".730", 1
  br label %"head.15"
after.15:
  %".821" = add i64 %".725", 1
  br label %"head.14"
}

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")
