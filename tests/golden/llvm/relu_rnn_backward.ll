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
  %".74" = phi  i64 [%".3", %"body"], [%".155", %"after.2"]
  %".75" = icmp slt i64 %".74", %".4"
  br i1 %".75", label %"body.1", label %"after.1"
body.1:
  %".77" = add i64 0, 1
  br label %"head.2"
after.1:
  br label %"head.3"
head.2:
  %".79" = phi  i64 [0, %"body.1"], [%".153", %"body.2"]
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
  %".90" = icmp slt i64 %".79", 0
  %".91" = select  i1 %".90", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".92" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".89", i32 4, <8 x i1> %".91", <8 x float> splat (float              0x0))
  %".93" = fcmp ole <8 x float> %".92", splat (float              0x0)
  %".94" = mul i64 %".72", %".27"
  %".95" = mul i64 %".74", %".29"
  %".96" = add i64 %".94", %".95"
  %".97" = add i64 %".25", %".96"
  %".98" = inttoptr i64 %".97" to ptr
  %".99" = add i64 %".82", 0
  %".100" = getelementptr float, ptr %".98", i64 %".99"
  %".101" = icmp slt i64 %".79", 0
  %".102" = select  i1 %".101", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".103" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".100", i32 4, <8 x i1> %".102", <8 x float> splat (float              0x0))
  %".104" = mul i64 %".71", %".33"
  %".105" = mul i64 %".74", %".35"
  %".106" = add i64 %".104", %".105"
  %".107" = add i64 %".31", %".106"
  %".108" = inttoptr i64 %".107" to ptr
  %".109" = add i64 %".82", 0
  %".110" = getelementptr float, ptr %".108", i64 %".109"
  %".111" = icmp slt i64 %".79", 0
  %".112" = select  i1 %".111", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".113" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".110", i32 4, <8 x i1> %".112", <8 x float> splat (float              0x0))
  %".114" = fadd contract <8 x float> %".103", %".113"
  %".115" = mul i64 %".71", %".21"
  %".116" = mul i64 %".74", %".23"
  %".117" = add i64 %".115", %".116"
  %".118" = add i64 %".19", %".117"
  %".119" = inttoptr i64 %".118" to ptr
  %".120" = load i8, ptr %".119"
  %".121" = icmp ne i8 %".120", 0
  %".122" = select  i1 %".121", <8 x float> %".114", <8 x float> splat (float              0x0)
  %".123" = mul i64 %".71", %".15"
  %".124" = mul i64 %".74", %".17"
  %".125" = add i64 %".123", %".124"
  %".126" = add i64 %".13", %".125"
  %".127" = inttoptr i64 %".126" to ptr
  %".128" = add i64 %".82", 0
  %".129" = getelementptr float, ptr %".127", i64 %".128"
  %".130" = icmp slt i64 %".79", 0
  %".131" = select  i1 %".130", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".132" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".129", i32 4, <8 x i1> %".131", <8 x float> splat (float              0x0))
  %".133" = fadd contract <8 x float> %".122", %".132"
  %".134" = select  <8 x i1> %".93", <8 x float> splat (float              0x0), <8 x float> %".133"
  %".135" = mul i64 %".71", %".21"
  %".136" = mul i64 %".74", %".23"
  %".137" = add i64 %".135", %".136"
  %".138" = add i64 %".19", %".137"
  %".139" = inttoptr i64 %".138" to ptr
  %".140" = load i8, ptr %".139"
  %".141" = icmp ne i8 %".140", 0
  %".142" = select  i1 %".141", <8 x float> %".134", <8 x float> splat (float              0x0)
  %".143" = mul i64 %".71", %".51"
  %".144" = mul i64 %".74", %".53"
  %".145" = add i64 %".143", %".144"
  %".146" = add i64 %".49", %".145"
  %".147" = inttoptr i64 %".146" to ptr
  %".148" = add i64 %".82", 0
  %".149" = getelementptr float, ptr %".147", i64 %".148"
  %".150" = icmp slt i64 %".79", 0
  %".151" = select  i1 %".150", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".142", ptr %".149", i32 4, <8 x i1> %".151")
  %".153" = add i64 %".79", 1
  br label %"head.2"
after.2:
  %".155" = add i64 %".74", 1
  br label %"head.1"
head.3:
  %".158" = phi  i64 [0, %"after.1"], [%".832", %"after.14"]
  %".159" = icmp slt i64 %".158", 1
  br i1 %".159", label %"body.3", label %"after.3"
body.3:
  %".161" = sub i64 %".4", %".3"
  %".162" = sdiv i64 %".161", 8
  %".163" = mul i64 %".162", 8
  %".164" = add i64 %".3", %".163"
  br label %"head.4"
after.3:
  %".834" = add i64 %".67", 1
  br label %"head"
head.4:
  %".166" = phi  i64 [%".3", %"body.3"], [%".355", %"after.5"]
  %".167" = icmp slt i64 %".166", %".164"
  br i1 %".167", label %"body.4", label %"after.4"
body.4:
  %".169" = add i64 %".166", 0
  %".170" = add i64 %".166", 1
  %".171" = add i64 %".166", 2
  %".172" = add i64 %".166", 3
  %".173" = add i64 %".166", 4
  %".174" = add i64 %".166", 5
  %".175" = add i64 %".166", 6
  %".176" = add i64 %".166", 7
  %".177" = add i64 %".158", 0
  %".178" = mul i64 %".177", 8
  %".179" = icmp slt i64 %".177", 0
  %".180" = select  i1 %".179", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".181" = mul i64 %".71", %".51"
  %".182" = mul i64 %".169", %".53"
  %".183" = add i64 %".181", %".182"
  %".184" = add i64 %".49", %".183"
  %".185" = inttoptr i64 %".184" to ptr
  %".186" = mul i64 %".71", %".51"
  %".187" = mul i64 %".170", %".53"
  %".188" = add i64 %".186", %".187"
  %".189" = add i64 %".49", %".188"
  %".190" = inttoptr i64 %".189" to ptr
  %".191" = mul i64 %".71", %".51"
  %".192" = mul i64 %".171", %".53"
  %".193" = add i64 %".191", %".192"
  %".194" = add i64 %".49", %".193"
  %".195" = inttoptr i64 %".194" to ptr
  %".196" = mul i64 %".71", %".51"
  %".197" = mul i64 %".172", %".53"
  %".198" = add i64 %".196", %".197"
  %".199" = add i64 %".49", %".198"
  %".200" = inttoptr i64 %".199" to ptr
  %".201" = mul i64 %".71", %".51"
  %".202" = mul i64 %".173", %".53"
  %".203" = add i64 %".201", %".202"
  %".204" = add i64 %".49", %".203"
  %".205" = inttoptr i64 %".204" to ptr
  %".206" = mul i64 %".71", %".51"
  %".207" = mul i64 %".174", %".53"
  %".208" = add i64 %".206", %".207"
  %".209" = add i64 %".49", %".208"
  %".210" = inttoptr i64 %".209" to ptr
  %".211" = mul i64 %".71", %".51"
  %".212" = mul i64 %".175", %".53"
  %".213" = add i64 %".211", %".212"
  %".214" = add i64 %".49", %".213"
  %".215" = inttoptr i64 %".214" to ptr
  %".216" = mul i64 %".71", %".51"
  %".217" = mul i64 %".176", %".53"
  %".218" = add i64 %".216", %".217"
  %".219" = add i64 %".49", %".218"
  %".220" = inttoptr i64 %".219" to ptr
  %".221" = add i64 %".158", 0
  %".222" = mul i64 %".221", 96
  %".223" = add i64 %".55", %".222"
  %".224" = inttoptr i64 %".223" to ptr
  br label %"head.5"
after.4:
  %".357" = sub i64 %".4", %".164"
  %".358" = sdiv i64 %".357", 6
  %".359" = mul i64 %".358", 6
  %".360" = add i64 %".164", %".359"
  br label %"head.6"
head.5:
  %".226" = phi  i64 [0, %"body.4"], [%".281", %"body.5"]
  %".227" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".245", %"body.5"]
  %".228" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".250", %"body.5"]
  %".229" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".255", %"body.5"]
  %".230" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".260", %"body.5"]
  %".231" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".265", %"body.5"]
  %".232" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".270", %"body.5"]
  %".233" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".275", %"body.5"]
  %".234" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".280", %"body.5"]
  %".235" = icmp slt i64 %".226", 3
  br i1 %".235", label %"body.5", label %"after.5"
body.5:
  %".237" = mul i64 %".226", 32
  %".238" = add i64 %".237", 0
  %".239" = getelementptr i8, ptr %".224", i64 %".238"
  %".240" = load <8 x float>, ptr %".239", align 4
  %".241" = getelementptr float, ptr %".185", i64 %".226"
  %".242" = load float, ptr %".241"
  %".243" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".242", i32 0
  %".244" = shufflevector <8 x float> %".243", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".245" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".244", <8 x float> %".240", <8 x float> %".227")
  %".246" = getelementptr float, ptr %".190", i64 %".226"
  %".247" = load float, ptr %".246"
  %".248" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".247", i32 0
  %".249" = shufflevector <8 x float> %".248", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".250" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".249", <8 x float> %".240", <8 x float> %".228")
  %".251" = getelementptr float, ptr %".195", i64 %".226"
  %".252" = load float, ptr %".251"
  %".253" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".252", i32 0
  %".254" = shufflevector <8 x float> %".253", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".255" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".254", <8 x float> %".240", <8 x float> %".229")
  %".256" = getelementptr float, ptr %".200", i64 %".226"
  %".257" = load float, ptr %".256"
  %".258" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".257", i32 0
  %".259" = shufflevector <8 x float> %".258", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".260" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".259", <8 x float> %".240", <8 x float> %".230")
  %".261" = getelementptr float, ptr %".205", i64 %".226"
  %".262" = load float, ptr %".261"
  %".263" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".262", i32 0
  %".264" = shufflevector <8 x float> %".263", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".265" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".264", <8 x float> %".240", <8 x float> %".231")
  %".266" = getelementptr float, ptr %".210", i64 %".226"
  %".267" = load float, ptr %".266"
  %".268" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".267", i32 0
  %".269" = shufflevector <8 x float> %".268", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".270" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".269", <8 x float> %".240", <8 x float> %".232")
  %".271" = getelementptr float, ptr %".215", i64 %".226"
  %".272" = load float, ptr %".271"
  %".273" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".272", i32 0
  %".274" = shufflevector <8 x float> %".273", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".275" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".274", <8 x float> %".240", <8 x float> %".233")
  %".276" = getelementptr float, ptr %".220", i64 %".226"
  %".277" = load float, ptr %".276"
  %".278" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".277", i32 0
  %".279" = shufflevector <8 x float> %".278", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".280" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".279", <8 x float> %".240", <8 x float> %".234")
  %".281" = add i64 %".226", 1
  br label %"head.5"
after.5:
  %".283" = mul i64 %".71", %".63"
  %".284" = mul i64 %".169", %".65"
  %".285" = add i64 %".283", %".284"
  %".286" = add i64 %".61", %".285"
  %".287" = inttoptr i64 %".286" to ptr
  %".288" = mul i64 0, 32
  %".289" = add i64 %".288", 0
  %".290" = getelementptr i8, ptr %".287", i64 %".289"
  store <8 x float> %".227", ptr %".290", align 4
  %".292" = mul i64 %".71", %".63"
  %".293" = mul i64 %".170", %".65"
  %".294" = add i64 %".292", %".293"
  %".295" = add i64 %".61", %".294"
  %".296" = inttoptr i64 %".295" to ptr
  %".297" = mul i64 0, 32
  %".298" = add i64 %".297", 0
  %".299" = getelementptr i8, ptr %".296", i64 %".298"
  store <8 x float> %".228", ptr %".299", align 4
  %".301" = mul i64 %".71", %".63"
  %".302" = mul i64 %".171", %".65"
  %".303" = add i64 %".301", %".302"
  %".304" = add i64 %".61", %".303"
  %".305" = inttoptr i64 %".304" to ptr
  %".306" = mul i64 0, 32
  %".307" = add i64 %".306", 0
  %".308" = getelementptr i8, ptr %".305", i64 %".307"
  store <8 x float> %".229", ptr %".308", align 4
  %".310" = mul i64 %".71", %".63"
  %".311" = mul i64 %".172", %".65"
  %".312" = add i64 %".310", %".311"
  %".313" = add i64 %".61", %".312"
  %".314" = inttoptr i64 %".313" to ptr
  %".315" = mul i64 0, 32
  %".316" = add i64 %".315", 0
  %".317" = getelementptr i8, ptr %".314", i64 %".316"
  store <8 x float> %".230", ptr %".317", align 4
  %".319" = mul i64 %".71", %".63"
  %".320" = mul i64 %".173", %".65"
  %".321" = add i64 %".319", %".320"
  %".322" = add i64 %".61", %".321"
  %".323" = inttoptr i64 %".322" to ptr
  %".324" = mul i64 0, 32
  %".325" = add i64 %".324", 0
  %".326" = getelementptr i8, ptr %".323", i64 %".325"
  store <8 x float> %".231", ptr %".326", align 4
  %".328" = mul i64 %".71", %".63"
  %".329" = mul i64 %".174", %".65"
  %".330" = add i64 %".328", %".329"
  %".331" = add i64 %".61", %".330"
  %".332" = inttoptr i64 %".331" to ptr
  %".333" = mul i64 0, 32
  %".334" = add i64 %".333", 0
  %".335" = getelementptr i8, ptr %".332", i64 %".334"
  store <8 x float> %".232", ptr %".335", align 4
  %".337" = mul i64 %".71", %".63"
  %".338" = mul i64 %".175", %".65"
  %".339" = add i64 %".337", %".338"
  %".340" = add i64 %".61", %".339"
  %".341" = inttoptr i64 %".340" to ptr
  %".342" = mul i64 0, 32
  %".343" = add i64 %".342", 0
  %".344" = getelementptr i8, ptr %".341", i64 %".343"
  store <8 x float> %".233", ptr %".344", align 4
  %".346" = mul i64 %".71", %".63"
  %".347" = mul i64 %".176", %".65"
  %".348" = add i64 %".346", %".347"
  %".349" = add i64 %".61", %".348"
  %".350" = inttoptr i64 %".349" to ptr
  %".351" = mul i64 0, 32
  %".352" = add i64 %".351", 0
  %".353" = getelementptr i8, ptr %".350", i64 %".352"
  store <8 x float> %".234", ptr %".353", align 4
  %".355" = add i64 %".166", 8
  br label %"head.4"
head.6:
  %".362" = phi  i64 [%".164", %"after.4"], [%".509", %"after.7"]
  %".363" = icmp slt i64 %".362", %".360"
  br i1 %".363", label %"body.6", label %"after.6"
body.6:
  %".365" = add i64 %".362", 0
  %".366" = add i64 %".362", 1
  %".367" = add i64 %".362", 2
  %".368" = add i64 %".362", 3
  %".369" = add i64 %".362", 4
  %".370" = add i64 %".362", 5
  %".371" = add i64 %".158", 0
  %".372" = mul i64 %".371", 8
  %".373" = icmp slt i64 %".371", 0
  %".374" = select  i1 %".373", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".375" = mul i64 %".71", %".51"
  %".376" = mul i64 %".365", %".53"
  %".377" = add i64 %".375", %".376"
  %".378" = add i64 %".49", %".377"
  %".379" = inttoptr i64 %".378" to ptr
  %".380" = mul i64 %".71", %".51"
  %".381" = mul i64 %".366", %".53"
  %".382" = add i64 %".380", %".381"
  %".383" = add i64 %".49", %".382"
  %".384" = inttoptr i64 %".383" to ptr
  %".385" = mul i64 %".71", %".51"
  %".386" = mul i64 %".367", %".53"
  %".387" = add i64 %".385", %".386"
  %".388" = add i64 %".49", %".387"
  %".389" = inttoptr i64 %".388" to ptr
  %".390" = mul i64 %".71", %".51"
  %".391" = mul i64 %".368", %".53"
  %".392" = add i64 %".390", %".391"
  %".393" = add i64 %".49", %".392"
  %".394" = inttoptr i64 %".393" to ptr
  %".395" = mul i64 %".71", %".51"
  %".396" = mul i64 %".369", %".53"
  %".397" = add i64 %".395", %".396"
  %".398" = add i64 %".49", %".397"
  %".399" = inttoptr i64 %".398" to ptr
  %".400" = mul i64 %".71", %".51"
  %".401" = mul i64 %".370", %".53"
  %".402" = add i64 %".400", %".401"
  %".403" = add i64 %".49", %".402"
  %".404" = inttoptr i64 %".403" to ptr
  %".405" = add i64 %".158", 0
  %".406" = mul i64 %".405", 96
  %".407" = add i64 %".55", %".406"
  %".408" = inttoptr i64 %".407" to ptr
  br label %"head.7"
after.6:
  %".511" = sub i64 %".4", %".360"
  %".512" = sdiv i64 %".511", 4
  %".513" = mul i64 %".512", 4
  %".514" = add i64 %".360", %".513"
  br label %"head.8"
head.7:
  %".410" = phi  i64 [0, %"body.6"], [%".453", %"body.7"]
  %".411" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".427", %"body.7"]
  %".412" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".432", %"body.7"]
  %".413" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".437", %"body.7"]
  %".414" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".442", %"body.7"]
  %".415" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".447", %"body.7"]
  %".416" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".452", %"body.7"]
  %".417" = icmp slt i64 %".410", 3
  br i1 %".417", label %"body.7", label %"after.7"
body.7:
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
  br label %"head.7"
after.7:
  %".455" = mul i64 %".71", %".63"
  %".456" = mul i64 %".365", %".65"
  %".457" = add i64 %".455", %".456"
  %".458" = add i64 %".61", %".457"
  %".459" = inttoptr i64 %".458" to ptr
  %".460" = mul i64 0, 32
  %".461" = add i64 %".460", 0
  %".462" = getelementptr i8, ptr %".459", i64 %".461"
  store <8 x float> %".411", ptr %".462", align 4
  %".464" = mul i64 %".71", %".63"
  %".465" = mul i64 %".366", %".65"
  %".466" = add i64 %".464", %".465"
  %".467" = add i64 %".61", %".466"
  %".468" = inttoptr i64 %".467" to ptr
  %".469" = mul i64 0, 32
  %".470" = add i64 %".469", 0
  %".471" = getelementptr i8, ptr %".468", i64 %".470"
  store <8 x float> %".412", ptr %".471", align 4
  %".473" = mul i64 %".71", %".63"
  %".474" = mul i64 %".367", %".65"
  %".475" = add i64 %".473", %".474"
  %".476" = add i64 %".61", %".475"
  %".477" = inttoptr i64 %".476" to ptr
  %".478" = mul i64 0, 32
  %".479" = add i64 %".478", 0
  %".480" = getelementptr i8, ptr %".477", i64 %".479"
  store <8 x float> %".413", ptr %".480", align 4
  %".482" = mul i64 %".71", %".63"
  %".483" = mul i64 %".368", %".65"
  %".484" = add i64 %".482", %".483"
  %".485" = add i64 %".61", %".484"
  %".486" = inttoptr i64 %".485" to ptr
  %".487" = mul i64 0, 32
  %".488" = add i64 %".487", 0
  %".489" = getelementptr i8, ptr %".486", i64 %".488"
  store <8 x float> %".414", ptr %".489", align 4
  %".491" = mul i64 %".71", %".63"
  %".492" = mul i64 %".369", %".65"
  %".493" = add i64 %".491", %".492"
  %".494" = add i64 %".61", %".493"
  %".495" = inttoptr i64 %".494" to ptr
  %".496" = mul i64 0, 32
  %".497" = add i64 %".496", 0
  %".498" = getelementptr i8, ptr %".495", i64 %".497"
  store <8 x float> %".415", ptr %".498", align 4
  %".500" = mul i64 %".71", %".63"
  %".501" = mul i64 %".370", %".65"
  %".502" = add i64 %".500", %".501"
  %".503" = add i64 %".61", %".502"
  %".504" = inttoptr i64 %".503" to ptr
  %".505" = mul i64 0, 32
  %".506" = add i64 %".505", 0
  %".507" = getelementptr i8, ptr %".504", i64 %".506"
  store <8 x float> %".416", ptr %".507", align 4
  %".509" = add i64 %".362", 6
  br label %"head.6"
head.8:
  %".516" = phi  i64 [%".360", %"after.6"], [%".621", %"after.9"]
  %".517" = icmp slt i64 %".516", %".514"
  br i1 %".517", label %"body.8", label %"after.8"
body.8:
  %".519" = add i64 %".516", 0
  %".520" = add i64 %".516", 1
  %".521" = add i64 %".516", 2
  %".522" = add i64 %".516", 3
  %".523" = add i64 %".158", 0
  %".524" = mul i64 %".523", 8
  %".525" = icmp slt i64 %".523", 0
  %".526" = select  i1 %".525", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".527" = mul i64 %".71", %".51"
  %".528" = mul i64 %".519", %".53"
  %".529" = add i64 %".527", %".528"
  %".530" = add i64 %".49", %".529"
  %".531" = inttoptr i64 %".530" to ptr
  %".532" = mul i64 %".71", %".51"
  %".533" = mul i64 %".520", %".53"
  %".534" = add i64 %".532", %".533"
  %".535" = add i64 %".49", %".534"
  %".536" = inttoptr i64 %".535" to ptr
  %".537" = mul i64 %".71", %".51"
  %".538" = mul i64 %".521", %".53"
  %".539" = add i64 %".537", %".538"
  %".540" = add i64 %".49", %".539"
  %".541" = inttoptr i64 %".540" to ptr
  %".542" = mul i64 %".71", %".51"
  %".543" = mul i64 %".522", %".53"
  %".544" = add i64 %".542", %".543"
  %".545" = add i64 %".49", %".544"
  %".546" = inttoptr i64 %".545" to ptr
  %".547" = add i64 %".158", 0
  %".548" = mul i64 %".547", 96
  %".549" = add i64 %".55", %".548"
  %".550" = inttoptr i64 %".549" to ptr
  br label %"head.9"
after.8:
  %".623" = sub i64 %".4", %".514"
  %".624" = sdiv i64 %".623", 2
  %".625" = mul i64 %".624", 2
  %".626" = add i64 %".514", %".625"
  br label %"head.10"
head.9:
  %".552" = phi  i64 [0, %"body.8"], [%".583", %"body.9"]
  %".553" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".567", %"body.9"]
  %".554" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".572", %"body.9"]
  %".555" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".577", %"body.9"]
  %".556" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".582", %"body.9"]
  %".557" = icmp slt i64 %".552", 3
  br i1 %".557", label %"body.9", label %"after.9"
body.9:
  %".559" = mul i64 %".552", 32
  %".560" = add i64 %".559", 0
  %".561" = getelementptr i8, ptr %".550", i64 %".560"
  %".562" = load <8 x float>, ptr %".561", align 4
  %".563" = getelementptr float, ptr %".531", i64 %".552"
  %".564" = load float, ptr %".563"
  %".565" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".564", i32 0
  %".566" = shufflevector <8 x float> %".565", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".567" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".566", <8 x float> %".562", <8 x float> %".553")
  %".568" = getelementptr float, ptr %".536", i64 %".552"
  %".569" = load float, ptr %".568"
  %".570" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".569", i32 0
  %".571" = shufflevector <8 x float> %".570", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".572" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".571", <8 x float> %".562", <8 x float> %".554")
  %".573" = getelementptr float, ptr %".541", i64 %".552"
  %".574" = load float, ptr %".573"
  %".575" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".574", i32 0
  %".576" = shufflevector <8 x float> %".575", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".577" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".576", <8 x float> %".562", <8 x float> %".555")
  %".578" = getelementptr float, ptr %".546", i64 %".552"
  %".579" = load float, ptr %".578"
  %".580" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".579", i32 0
  %".581" = shufflevector <8 x float> %".580", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".582" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".581", <8 x float> %".562", <8 x float> %".556")
  %".583" = add i64 %".552", 1
  br label %"head.9"
after.9:
  %".585" = mul i64 %".71", %".63"
  %".586" = mul i64 %".519", %".65"
  %".587" = add i64 %".585", %".586"
  %".588" = add i64 %".61", %".587"
  %".589" = inttoptr i64 %".588" to ptr
  %".590" = mul i64 0, 32
  %".591" = add i64 %".590", 0
  %".592" = getelementptr i8, ptr %".589", i64 %".591"
  store <8 x float> %".553", ptr %".592", align 4
  %".594" = mul i64 %".71", %".63"
  %".595" = mul i64 %".520", %".65"
  %".596" = add i64 %".594", %".595"
  %".597" = add i64 %".61", %".596"
  %".598" = inttoptr i64 %".597" to ptr
  %".599" = mul i64 0, 32
  %".600" = add i64 %".599", 0
  %".601" = getelementptr i8, ptr %".598", i64 %".600"
  store <8 x float> %".554", ptr %".601", align 4
  %".603" = mul i64 %".71", %".63"
  %".604" = mul i64 %".521", %".65"
  %".605" = add i64 %".603", %".604"
  %".606" = add i64 %".61", %".605"
  %".607" = inttoptr i64 %".606" to ptr
  %".608" = mul i64 0, 32
  %".609" = add i64 %".608", 0
  %".610" = getelementptr i8, ptr %".607", i64 %".609"
  store <8 x float> %".555", ptr %".610", align 4
  %".612" = mul i64 %".71", %".63"
  %".613" = mul i64 %".522", %".65"
  %".614" = add i64 %".612", %".613"
  %".615" = add i64 %".61", %".614"
  %".616" = inttoptr i64 %".615" to ptr
  %".617" = mul i64 0, 32
  %".618" = add i64 %".617", 0
  %".619" = getelementptr i8, ptr %".616", i64 %".618"
  store <8 x float> %".556", ptr %".619", align 4
  %".621" = add i64 %".516", 4
  br label %"head.8"
head.10:
  %".628" = phi  i64 [%".514", %"after.8"], [%".691", %"after.11"]
  %".629" = icmp slt i64 %".628", %".626"
  br i1 %".629", label %"body.10", label %"after.10"
body.10:
  %".631" = add i64 %".628", 0
  %".632" = add i64 %".628", 1
  %".633" = add i64 %".158", 0
  %".634" = mul i64 %".633", 8
  %".635" = icmp slt i64 %".633", 0
  %".636" = select  i1 %".635", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".637" = mul i64 %".71", %".51"
  %".638" = mul i64 %".631", %".53"
  %".639" = add i64 %".637", %".638"
  %".640" = add i64 %".49", %".639"
  %".641" = inttoptr i64 %".640" to ptr
  %".642" = mul i64 %".71", %".51"
  %".643" = mul i64 %".632", %".53"
  %".644" = add i64 %".642", %".643"
  %".645" = add i64 %".49", %".644"
  %".646" = inttoptr i64 %".645" to ptr
  %".647" = add i64 %".158", 0
  %".648" = mul i64 %".647", 96
  %".649" = add i64 %".55", %".648"
  %".650" = inttoptr i64 %".649" to ptr
  br label %"head.11"
after.10:
  %".693" = sub i64 %".4", %".626"
  %".694" = sdiv i64 %".693", 1
  %".695" = mul i64 %".694", 1
  %".696" = add i64 %".626", %".695"
  br label %"head.12"
head.11:
  %".652" = phi  i64 [0, %"body.10"], [%".671", %"body.11"]
  %".653" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".665", %"body.11"]
  %".654" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".670", %"body.11"]
  %".655" = icmp slt i64 %".652", 3
  br i1 %".655", label %"body.11", label %"after.11"
body.11:
  %".657" = mul i64 %".652", 32
  %".658" = add i64 %".657", 0
  %".659" = getelementptr i8, ptr %".650", i64 %".658"
  %".660" = load <8 x float>, ptr %".659", align 4
  %".661" = getelementptr float, ptr %".641", i64 %".652"
  %".662" = load float, ptr %".661"
  %".663" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".662", i32 0
  %".664" = shufflevector <8 x float> %".663", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".665" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".664", <8 x float> %".660", <8 x float> %".653")
  %".666" = getelementptr float, ptr %".646", i64 %".652"
  %".667" = load float, ptr %".666"
  %".668" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".667", i32 0
  %".669" = shufflevector <8 x float> %".668", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".670" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".669", <8 x float> %".660", <8 x float> %".654")
  %".671" = add i64 %".652", 1
  br label %"head.11"
after.11:
  %".673" = mul i64 %".71", %".63"
  %".674" = mul i64 %".631", %".65"
  %".675" = add i64 %".673", %".674"
  %".676" = add i64 %".61", %".675"
  %".677" = inttoptr i64 %".676" to ptr
  %".678" = mul i64 0, 32
  %".679" = add i64 %".678", 0
  %".680" = getelementptr i8, ptr %".677", i64 %".679"
  store <8 x float> %".653", ptr %".680", align 4
  %".682" = mul i64 %".71", %".63"
  %".683" = mul i64 %".632", %".65"
  %".684" = add i64 %".682", %".683"
  %".685" = add i64 %".61", %".684"
  %".686" = inttoptr i64 %".685" to ptr
  %".687" = mul i64 0, 32
  %".688" = add i64 %".687", 0
  %".689" = getelementptr i8, ptr %".686", i64 %".688"
  store <8 x float> %".654", ptr %".689", align 4
  %".691" = add i64 %".628", 2
  br label %"head.10"
head.12:
  %".698" = phi  i64 [%".626", %"after.10"], [%".740", %"after.13"]
  %".699" = icmp slt i64 %".698", %".696"
  br i1 %".699", label %"body.12", label %"after.12"
body.12:
  %".701" = add i64 %".698", 0
  %".702" = add i64 %".158", 0
  %".703" = mul i64 %".702", 8
  %".704" = icmp slt i64 %".702", 0
  %".705" = select  i1 %".704", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".706" = mul i64 %".71", %".51"
  %".707" = mul i64 %".701", %".53"
  %".708" = add i64 %".706", %".707"
  %".709" = add i64 %".49", %".708"
  %".710" = inttoptr i64 %".709" to ptr
  %".711" = add i64 %".158", 0
  %".712" = mul i64 %".711", 96
  %".713" = add i64 %".55", %".712"
  %".714" = inttoptr i64 %".713" to ptr
  br label %"head.13"
after.12:
  br label %"head.14"
head.13:
  %".716" = phi  i64 [0, %"body.12"], [%".729", %"body.13"]
  %".717" = phi  <8 x float> [splat (float              0x0), %"body.12"], [%".728", %"body.13"]
  %".718" = icmp slt i64 %".716", 3
  br i1 %".718", label %"body.13", label %"after.13"
body.13:
  %".720" = mul i64 %".716", 32
  %".721" = add i64 %".720", 0
  %".722" = getelementptr i8, ptr %".714", i64 %".721"
  %".723" = load <8 x float>, ptr %".722", align 4
  %".724" = getelementptr float, ptr %".710", i64 %".716"
  %".725" = load float, ptr %".724"
  %".726" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".725", i32 0
  %".727" = shufflevector <8 x float> %".726", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".728" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".727", <8 x float> %".723", <8 x float> %".717")
  %".729" = add i64 %".716", 1
  br label %"head.13"
after.13:
  %".731" = mul i64 %".71", %".63"
  %".732" = mul i64 %".701", %".65"
  %".733" = add i64 %".731", %".732"
  %".734" = add i64 %".61", %".733"
  %".735" = inttoptr i64 %".734" to ptr
  %".736" = mul i64 0, 32
  %".737" = add i64 %".736", 0
  %".738" = getelementptr i8, ptr %".735", i64 %".737"
  store <8 x float> %".717", ptr %".738", align 4
  %".740" = add i64 %".698", 1
  br label %"head.12"
head.14:
  %".743" = phi  i64 [%".3", %"after.12"], [%".830", %"after.15"]
  %".744" = icmp slt i64 %".743", %".4"
  br i1 %".744", label %"body.14", label %"after.14"
body.14:
  %".746" = add i64 %".158", 1
  br label %"head.15"
after.14:
  %".832" = add i64 %".158", 1
  br label %"head.3"
head.15:
  %".748" = phi  i64 [%".158", %"body.14"], [%".828", %"body.15.endif"]
  %".749" = icmp slt i64 %".748", %".746"
  br i1 %".749", label %"body.15", label %"after.15"
body.15:
  %".751" = mul i64 %".748", 8
  %".752" = sub i64 %".748", %".158"
  %".753" = mul i64 %".71", %".63"
  %".754" = mul i64 %".743", %".65"
  %".755" = add i64 %".753", %".754"
  %".756" = add i64 %".61", %".755"
  %".757" = inttoptr i64 %".756" to ptr
  %".758" = mul i64 %".752", 32
  %".759" = add i64 %".758", 0
  %".760" = getelementptr i8, ptr %".757", i64 %".759"
  %".761" = load <8 x float>, ptr %".760", align 4
  %".762" = mul i64 %".72", %".27"
  %".763" = mul i64 %".743", %".29"
  %".764" = add i64 %".762", %".763"
  %".765" = add i64 %".25", %".764"
  %".766" = inttoptr i64 %".765" to ptr
  %".767" = add i64 %".751", 0
  %".768" = getelementptr float, ptr %".766", i64 %".767"
  %".769" = icmp slt i64 %".748", 0
  %".770" = select  i1 %".769", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".771" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".768", i32 4, <8 x i1> %".770", <8 x float> splat (float              0x0))
  %".772" = mul i64 %".71", %".33"
  %".773" = mul i64 %".743", %".35"
  %".774" = add i64 %".772", %".773"
  %".775" = add i64 %".31", %".774"
  %".776" = inttoptr i64 %".775" to ptr
  %".777" = add i64 %".751", 0
  %".778" = getelementptr float, ptr %".776", i64 %".777"
  %".779" = icmp slt i64 %".748", 0
  %".780" = select  i1 %".779", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".781" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".778", i32 4, <8 x i1> %".780", <8 x float> splat (float              0x0))
  %".782" = fadd contract <8 x float> %".771", %".781"
  %".783" = mul i64 %".71", %".21"
  %".784" = mul i64 %".743", %".23"
  %".785" = add i64 %".783", %".784"
  %".786" = add i64 %".19", %".785"
  %".787" = inttoptr i64 %".786" to ptr
  %".788" = load i8, ptr %".787"
  %".789" = icmp ne i8 %".788", 0
  %".790" = select  i1 %".789", <8 x float> %".761", <8 x float> %".782"
  %".791" = mul i64 %".71", %".39"
  %".792" = mul i64 %".743", %".41"
  %".793" = add i64 %".791", %".792"
  %".794" = add i64 %".37", %".793"
  %".795" = inttoptr i64 %".794" to ptr
  %".796" = load i8, ptr %".795"
  %".797" = icmp ne i8 %".796", 0
  %".798" = mul i64 %".71", %".45"
  %".799" = mul i64 %".743", %".47"
  %".800" = add i64 %".798", %".799"
  %".801" = add i64 %".43", %".800"
  %".802" = inttoptr i64 %".801" to ptr
  br i1 %".797", label %"body.15.if", label %"body.15.endif", !prof !0
after.15:
  %".830" = add i64 %".743", 1
  br label %"head.14"
body.15.if:
  %".804" = add i64 %".751", 0
  %".805" = getelementptr float, ptr %".802", i64 %".804"
  %".806" = icmp slt i64 %".748", 0
  %".807" = select  i1 %".806", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".808" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".805", i32 4, <8 x i1> %".807", <8 x float> splat (float              0x0))
  %".809" = fadd contract <8 x float> %".808", %".790"
  %".810" = add i64 %".751", 0
  %".811" = getelementptr float, ptr %".802", i64 %".810"
  %".812" = icmp slt i64 %".748", 0
  %".813" = select  i1 %".812", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".809", ptr %".811", i32 4, <8 x i1> %".813")
  br label %"body.15.endif"
body.15.endif:
  %".816" = select  i1 %".797", <8 x float> splat (float              0x0), <8 x float> %".790"
  %".817" = sub i64 1, %".72"
  %".818" = mul i64 %".817", %".27"
  %".819" = mul i64 %".743", %".29"
  %".820" = add i64 %".818", %".819"
  %".821" = add i64 %".25", %".820"
  %".822" = inttoptr i64 %".821" to ptr
  %".823" = add i64 %".751", 0
  %".824" = getelementptr float, ptr %".822", i64 %".823"
  %".825" = icmp slt i64 %".748", 0
  %".826" = select  i1 %".825", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".816", ptr %".824", i32 4, <8 x i1> %".826")
  %".828" = add i64 %".748", 1
  br label %"head.15"
}

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

!0 = !{ !"branch_weights", i32 1, i32 99 }