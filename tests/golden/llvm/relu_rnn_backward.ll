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
  %".66" = sub i64 %".4", %".3"
  %".67" = add i64 %".66", 23
  %".68" = sdiv i64 %".67", 24
  %".69" = icmp slt i64 %".68", 1
  %".70" = select  i1 %".69", i64 1, i64 %".68"
  %".71" = sub i64 %".70", 1
  %".72" = add i64 %".66", %".71"
  %".73" = sdiv i64 %".72", %".70"
  br label %"head"
head:
  %".75" = phi  i64 [0, %"entry"], [%".851", %"after.1"]
  %".76" = icmp slt i64 %".75", %".2"
  br i1 %".76", label %"body", label %"after"
body:
  %".78" = sub i64 %".2", 1
  %".79" = sub i64 %".78", %".75"
  %".80" = and i64 %".75", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".82" = phi  i64 [%".3", %"body"], [%".849", %"after.4"]
  %".83" = icmp slt i64 %".82", %".4"
  br i1 %".83", label %"body.1", label %"after.1"
body.1:
  %".85" = add i64 %".82", %".73"
  %".86" = icmp slt i64 %".85", %".4"
  %".87" = select  i1 %".86", i64 %".85", i64 %".4"
  br label %"head.2"
after.1:
  %".851" = add i64 %".75", 1
  br label %"head"
head.2:
  %".89" = phi  i64 [%".82", %"body.1"], [%".170", %"after.3"]
  %".90" = icmp slt i64 %".89", %".87"
  br i1 %".90", label %"body.2", label %"after.2"
body.2:
  %".92" = add i64 0, 1
  br label %"head.3"
after.2:
  br label %"head.4"
head.3:
  %".94" = phi  i64 [0, %"body.2"], [%".168", %"body.3"]
  %".95" = icmp slt i64 %".94", %".92"
  br i1 %".95", label %"body.3", label %"after.3"
body.3:
  %".97" = mul i64 %".94", 8
  %".98" = mul i64 %".79", %".9"
  %".99" = mul i64 %".89", %".11"
  %".100" = add i64 %".98", %".99"
  %".101" = add i64 %".7", %".100"
  %".102" = inttoptr i64 %".101" to ptr
  %".103" = add i64 %".97", 0
  %".104" = getelementptr float, ptr %".102", i64 %".103"
  %".105" = icmp slt i64 %".94", 0
  %".106" = select  i1 %".105", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".107" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".104", i32 4, <8 x i1> %".106", <8 x float> splat (float              0x0))
  %".108" = fcmp ole <8 x float> %".107", splat (float              0x0)
  %".109" = mul i64 %".80", %".27"
  %".110" = mul i64 %".89", %".29"
  %".111" = add i64 %".109", %".110"
  %".112" = add i64 %".25", %".111"
  %".113" = inttoptr i64 %".112" to ptr
  %".114" = add i64 %".97", 0
  %".115" = getelementptr float, ptr %".113", i64 %".114"
  %".116" = icmp slt i64 %".94", 0
  %".117" = select  i1 %".116", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".118" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".115", i32 4, <8 x i1> %".117", <8 x float> splat (float              0x0))
  %".119" = mul i64 %".79", %".33"
  %".120" = mul i64 %".89", %".35"
  %".121" = add i64 %".119", %".120"
  %".122" = add i64 %".31", %".121"
  %".123" = inttoptr i64 %".122" to ptr
  %".124" = add i64 %".97", 0
  %".125" = getelementptr float, ptr %".123", i64 %".124"
  %".126" = icmp slt i64 %".94", 0
  %".127" = select  i1 %".126", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".128" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".125", i32 4, <8 x i1> %".127", <8 x float> splat (float              0x0))
  %".129" = fadd contract <8 x float> %".118", %".128"
  %".130" = mul i64 %".79", %".21"
  %".131" = mul i64 %".89", %".23"
  %".132" = add i64 %".130", %".131"
  %".133" = add i64 %".19", %".132"
  %".134" = inttoptr i64 %".133" to ptr
  %".135" = load i8, ptr %".134"
  %".136" = icmp ne i8 %".135", 0
  %".137" = select  i1 %".136", <8 x float> %".129", <8 x float> splat (float              0x0)
  %".138" = mul i64 %".79", %".15"
  %".139" = mul i64 %".89", %".17"
  %".140" = add i64 %".138", %".139"
  %".141" = add i64 %".13", %".140"
  %".142" = inttoptr i64 %".141" to ptr
  %".143" = add i64 %".97", 0
  %".144" = getelementptr float, ptr %".142", i64 %".143"
  %".145" = icmp slt i64 %".94", 0
  %".146" = select  i1 %".145", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".147" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".144", i32 4, <8 x i1> %".146", <8 x float> splat (float              0x0))
  %".148" = fadd contract <8 x float> %".137", %".147"
  %".149" = select  <8 x i1> %".108", <8 x float> splat (float              0x0), <8 x float> %".148"
  %".150" = mul i64 %".79", %".21"
  %".151" = mul i64 %".89", %".23"
  %".152" = add i64 %".150", %".151"
  %".153" = add i64 %".19", %".152"
  %".154" = inttoptr i64 %".153" to ptr
  %".155" = load i8, ptr %".154"
  %".156" = icmp ne i8 %".155", 0
  %".157" = select  i1 %".156", <8 x float> %".149", <8 x float> splat (float              0x0)
  %".158" = mul i64 %".79", %".51"
  %".159" = mul i64 %".89", %".53"
  %".160" = add i64 %".158", %".159"
  %".161" = add i64 %".49", %".160"
  %".162" = inttoptr i64 %".161" to ptr
  %".163" = add i64 %".97", 0
  %".164" = getelementptr float, ptr %".162", i64 %".163"
  %".165" = icmp slt i64 %".94", 0
  %".166" = select  i1 %".165", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".157", ptr %".164", i32 4, <8 x i1> %".166")
  %".168" = add i64 %".94", 1
  br label %"head.3"
after.3:
  %".170" = add i64 %".89", 1
  br label %"head.2"
head.4:
  %".173" = phi  i64 [0, %"after.2"], [%".847", %"after.15"]
  %".174" = icmp slt i64 %".173", 1
  br i1 %".174", label %"body.4", label %"after.4"
body.4:
  %".176" = sub i64 %".87", %".82"
  %".177" = sdiv i64 %".176", 8
  %".178" = mul i64 %".177", 8
  %".179" = add i64 %".82", %".178"
  br label %"head.5"
after.4:
  %".849" = add i64 %".82", %".73"
  br label %"head.1"
head.5:
  %".181" = phi  i64 [%".82", %"body.4"], [%".370", %"after.6"]
  %".182" = icmp slt i64 %".181", %".179"
  br i1 %".182", label %"body.5", label %"after.5"
body.5:
  %".184" = add i64 %".181", 0
  %".185" = add i64 %".181", 1
  %".186" = add i64 %".181", 2
  %".187" = add i64 %".181", 3
  %".188" = add i64 %".181", 4
  %".189" = add i64 %".181", 5
  %".190" = add i64 %".181", 6
  %".191" = add i64 %".181", 7
  %".192" = add i64 %".173", 0
  %".193" = mul i64 %".192", 8
  %".194" = icmp slt i64 %".192", 0
  %".195" = select  i1 %".194", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".196" = mul i64 %".79", %".51"
  %".197" = mul i64 %".184", %".53"
  %".198" = add i64 %".196", %".197"
  %".199" = add i64 %".49", %".198"
  %".200" = inttoptr i64 %".199" to ptr
  %".201" = mul i64 %".79", %".51"
  %".202" = mul i64 %".185", %".53"
  %".203" = add i64 %".201", %".202"
  %".204" = add i64 %".49", %".203"
  %".205" = inttoptr i64 %".204" to ptr
  %".206" = mul i64 %".79", %".51"
  %".207" = mul i64 %".186", %".53"
  %".208" = add i64 %".206", %".207"
  %".209" = add i64 %".49", %".208"
  %".210" = inttoptr i64 %".209" to ptr
  %".211" = mul i64 %".79", %".51"
  %".212" = mul i64 %".187", %".53"
  %".213" = add i64 %".211", %".212"
  %".214" = add i64 %".49", %".213"
  %".215" = inttoptr i64 %".214" to ptr
  %".216" = mul i64 %".79", %".51"
  %".217" = mul i64 %".188", %".53"
  %".218" = add i64 %".216", %".217"
  %".219" = add i64 %".49", %".218"
  %".220" = inttoptr i64 %".219" to ptr
  %".221" = mul i64 %".79", %".51"
  %".222" = mul i64 %".189", %".53"
  %".223" = add i64 %".221", %".222"
  %".224" = add i64 %".49", %".223"
  %".225" = inttoptr i64 %".224" to ptr
  %".226" = mul i64 %".79", %".51"
  %".227" = mul i64 %".190", %".53"
  %".228" = add i64 %".226", %".227"
  %".229" = add i64 %".49", %".228"
  %".230" = inttoptr i64 %".229" to ptr
  %".231" = mul i64 %".79", %".51"
  %".232" = mul i64 %".191", %".53"
  %".233" = add i64 %".231", %".232"
  %".234" = add i64 %".49", %".233"
  %".235" = inttoptr i64 %".234" to ptr
  %".236" = add i64 %".173", 0
  %".237" = mul i64 %".236", 96
  %".238" = add i64 %".55", %".237"
  %".239" = inttoptr i64 %".238" to ptr
  br label %"head.6"
after.5:
  %".372" = sub i64 %".87", %".179"
  %".373" = sdiv i64 %".372", 6
  %".374" = mul i64 %".373", 6
  %".375" = add i64 %".179", %".374"
  br label %"head.7"
head.6:
  %".241" = phi  i64 [0, %"body.5"], [%".296", %"body.6"]
  %".242" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".260", %"body.6"]
  %".243" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".265", %"body.6"]
  %".244" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".270", %"body.6"]
  %".245" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".275", %"body.6"]
  %".246" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".280", %"body.6"]
  %".247" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".285", %"body.6"]
  %".248" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".290", %"body.6"]
  %".249" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".295", %"body.6"]
  %".250" = icmp slt i64 %".241", 3
  br i1 %".250", label %"body.6", label %"after.6"
body.6:
  %".252" = mul i64 %".241", 32
  %".253" = add i64 %".252", 0
  %".254" = getelementptr i8, ptr %".239", i64 %".253"
  %".255" = load <8 x float>, ptr %".254", align 4
  %".256" = getelementptr float, ptr %".200", i64 %".241"
  %".257" = load float, ptr %".256"
  %".258" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".257", i32 0
  %".259" = shufflevector <8 x float> %".258", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".260" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".259", <8 x float> %".255", <8 x float> %".242")
  %".261" = getelementptr float, ptr %".205", i64 %".241"
  %".262" = load float, ptr %".261"
  %".263" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".262", i32 0
  %".264" = shufflevector <8 x float> %".263", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".265" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".264", <8 x float> %".255", <8 x float> %".243")
  %".266" = getelementptr float, ptr %".210", i64 %".241"
  %".267" = load float, ptr %".266"
  %".268" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".267", i32 0
  %".269" = shufflevector <8 x float> %".268", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".270" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".269", <8 x float> %".255", <8 x float> %".244")
  %".271" = getelementptr float, ptr %".215", i64 %".241"
  %".272" = load float, ptr %".271"
  %".273" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".272", i32 0
  %".274" = shufflevector <8 x float> %".273", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".275" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".274", <8 x float> %".255", <8 x float> %".245")
  %".276" = getelementptr float, ptr %".220", i64 %".241"
  %".277" = load float, ptr %".276"
  %".278" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".277", i32 0
  %".279" = shufflevector <8 x float> %".278", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".280" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".279", <8 x float> %".255", <8 x float> %".246")
  %".281" = getelementptr float, ptr %".225", i64 %".241"
  %".282" = load float, ptr %".281"
  %".283" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".282", i32 0
  %".284" = shufflevector <8 x float> %".283", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".285" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".284", <8 x float> %".255", <8 x float> %".247")
  %".286" = getelementptr float, ptr %".230", i64 %".241"
  %".287" = load float, ptr %".286"
  %".288" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".287", i32 0
  %".289" = shufflevector <8 x float> %".288", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".290" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".289", <8 x float> %".255", <8 x float> %".248")
  %".291" = getelementptr float, ptr %".235", i64 %".241"
  %".292" = load float, ptr %".291"
  %".293" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".292", i32 0
  %".294" = shufflevector <8 x float> %".293", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".295" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".294", <8 x float> %".255", <8 x float> %".249")
  %".296" = add i64 %".241", 1
  br label %"head.6"
after.6:
  %".298" = mul i64 %".79", %".63"
  %".299" = mul i64 %".184", %".65"
  %".300" = add i64 %".298", %".299"
  %".301" = add i64 %".61", %".300"
  %".302" = inttoptr i64 %".301" to ptr
  %".303" = mul i64 0, 32
  %".304" = add i64 %".303", 0
  %".305" = getelementptr i8, ptr %".302", i64 %".304"
  store <8 x float> %".242", ptr %".305", align 4
  %".307" = mul i64 %".79", %".63"
  %".308" = mul i64 %".185", %".65"
  %".309" = add i64 %".307", %".308"
  %".310" = add i64 %".61", %".309"
  %".311" = inttoptr i64 %".310" to ptr
  %".312" = mul i64 0, 32
  %".313" = add i64 %".312", 0
  %".314" = getelementptr i8, ptr %".311", i64 %".313"
  store <8 x float> %".243", ptr %".314", align 4
  %".316" = mul i64 %".79", %".63"
  %".317" = mul i64 %".186", %".65"
  %".318" = add i64 %".316", %".317"
  %".319" = add i64 %".61", %".318"
  %".320" = inttoptr i64 %".319" to ptr
  %".321" = mul i64 0, 32
  %".322" = add i64 %".321", 0
  %".323" = getelementptr i8, ptr %".320", i64 %".322"
  store <8 x float> %".244", ptr %".323", align 4
  %".325" = mul i64 %".79", %".63"
  %".326" = mul i64 %".187", %".65"
  %".327" = add i64 %".325", %".326"
  %".328" = add i64 %".61", %".327"
  %".329" = inttoptr i64 %".328" to ptr
  %".330" = mul i64 0, 32
  %".331" = add i64 %".330", 0
  %".332" = getelementptr i8, ptr %".329", i64 %".331"
  store <8 x float> %".245", ptr %".332", align 4
  %".334" = mul i64 %".79", %".63"
  %".335" = mul i64 %".188", %".65"
  %".336" = add i64 %".334", %".335"
  %".337" = add i64 %".61", %".336"
  %".338" = inttoptr i64 %".337" to ptr
  %".339" = mul i64 0, 32
  %".340" = add i64 %".339", 0
  %".341" = getelementptr i8, ptr %".338", i64 %".340"
  store <8 x float> %".246", ptr %".341", align 4
  %".343" = mul i64 %".79", %".63"
  %".344" = mul i64 %".189", %".65"
  %".345" = add i64 %".343", %".344"
  %".346" = add i64 %".61", %".345"
  %".347" = inttoptr i64 %".346" to ptr
  %".348" = mul i64 0, 32
  %".349" = add i64 %".348", 0
  %".350" = getelementptr i8, ptr %".347", i64 %".349"
  store <8 x float> %".247", ptr %".350", align 4
  %".352" = mul i64 %".79", %".63"
  %".353" = mul i64 %".190", %".65"
  %".354" = add i64 %".352", %".353"
  %".355" = add i64 %".61", %".354"
  %".356" = inttoptr i64 %".355" to ptr
  %".357" = mul i64 0, 32
  %".358" = add i64 %".357", 0
  %".359" = getelementptr i8, ptr %".356", i64 %".358"
  store <8 x float> %".248", ptr %".359", align 4
  %".361" = mul i64 %".79", %".63"
  %".362" = mul i64 %".191", %".65"
  %".363" = add i64 %".361", %".362"
  %".364" = add i64 %".61", %".363"
  %".365" = inttoptr i64 %".364" to ptr
  %".366" = mul i64 0, 32
  %".367" = add i64 %".366", 0
  %".368" = getelementptr i8, ptr %".365", i64 %".367"
  store <8 x float> %".249", ptr %".368", align 4
  %".370" = add i64 %".181", 8
  br label %"head.5"
head.7:
  %".377" = phi  i64 [%".179", %"after.5"], [%".524", %"after.8"]
  %".378" = icmp slt i64 %".377", %".375"
  br i1 %".378", label %"body.7", label %"after.7"
body.7:
  %".380" = add i64 %".377", 0
  %".381" = add i64 %".377", 1
  %".382" = add i64 %".377", 2
  %".383" = add i64 %".377", 3
  %".384" = add i64 %".377", 4
  %".385" = add i64 %".377", 5
  %".386" = add i64 %".173", 0
  %".387" = mul i64 %".386", 8
  %".388" = icmp slt i64 %".386", 0
  %".389" = select  i1 %".388", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".390" = mul i64 %".79", %".51"
  %".391" = mul i64 %".380", %".53"
  %".392" = add i64 %".390", %".391"
  %".393" = add i64 %".49", %".392"
  %".394" = inttoptr i64 %".393" to ptr
  %".395" = mul i64 %".79", %".51"
  %".396" = mul i64 %".381", %".53"
  %".397" = add i64 %".395", %".396"
  %".398" = add i64 %".49", %".397"
  %".399" = inttoptr i64 %".398" to ptr
  %".400" = mul i64 %".79", %".51"
  %".401" = mul i64 %".382", %".53"
  %".402" = add i64 %".400", %".401"
  %".403" = add i64 %".49", %".402"
  %".404" = inttoptr i64 %".403" to ptr
  %".405" = mul i64 %".79", %".51"
  %".406" = mul i64 %".383", %".53"
  %".407" = add i64 %".405", %".406"
  %".408" = add i64 %".49", %".407"
  %".409" = inttoptr i64 %".408" to ptr
  %".410" = mul i64 %".79", %".51"
  %".411" = mul i64 %".384", %".53"
  %".412" = add i64 %".410", %".411"
  %".413" = add i64 %".49", %".412"
  %".414" = inttoptr i64 %".413" to ptr
  %".415" = mul i64 %".79", %".51"
  %".416" = mul i64 %".385", %".53"
  %".417" = add i64 %".415", %".416"
  %".418" = add i64 %".49", %".417"
  %".419" = inttoptr i64 %".418" to ptr
  %".420" = add i64 %".173", 0
  %".421" = mul i64 %".420", 96
  %".422" = add i64 %".55", %".421"
  %".423" = inttoptr i64 %".422" to ptr
  br label %"head.8"
after.7:
  %".526" = sub i64 %".87", %".375"
  %".527" = sdiv i64 %".526", 4
  %".528" = mul i64 %".527", 4
  %".529" = add i64 %".375", %".528"
  br label %"head.9"
head.8:
  %".425" = phi  i64 [0, %"body.7"], [%".468", %"body.8"]
  %".426" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".442", %"body.8"]
  %".427" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".447", %"body.8"]
  %".428" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".452", %"body.8"]
  %".429" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".457", %"body.8"]
  %".430" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".462", %"body.8"]
  %".431" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".467", %"body.8"]
  %".432" = icmp slt i64 %".425", 3
  br i1 %".432", label %"body.8", label %"after.8"
body.8:
  %".434" = mul i64 %".425", 32
  %".435" = add i64 %".434", 0
  %".436" = getelementptr i8, ptr %".423", i64 %".435"
  %".437" = load <8 x float>, ptr %".436", align 4
  %".438" = getelementptr float, ptr %".394", i64 %".425"
  %".439" = load float, ptr %".438"
  %".440" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".439", i32 0
  %".441" = shufflevector <8 x float> %".440", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".442" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".441", <8 x float> %".437", <8 x float> %".426")
  %".443" = getelementptr float, ptr %".399", i64 %".425"
  %".444" = load float, ptr %".443"
  %".445" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".444", i32 0
  %".446" = shufflevector <8 x float> %".445", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".447" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".446", <8 x float> %".437", <8 x float> %".427")
  %".448" = getelementptr float, ptr %".404", i64 %".425"
  %".449" = load float, ptr %".448"
  %".450" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".449", i32 0
  %".451" = shufflevector <8 x float> %".450", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".452" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".451", <8 x float> %".437", <8 x float> %".428")
  %".453" = getelementptr float, ptr %".409", i64 %".425"
  %".454" = load float, ptr %".453"
  %".455" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".454", i32 0
  %".456" = shufflevector <8 x float> %".455", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".457" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".456", <8 x float> %".437", <8 x float> %".429")
  %".458" = getelementptr float, ptr %".414", i64 %".425"
  %".459" = load float, ptr %".458"
  %".460" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".459", i32 0
  %".461" = shufflevector <8 x float> %".460", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".462" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".461", <8 x float> %".437", <8 x float> %".430")
  %".463" = getelementptr float, ptr %".419", i64 %".425"
  %".464" = load float, ptr %".463"
  %".465" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".464", i32 0
  %".466" = shufflevector <8 x float> %".465", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".467" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".466", <8 x float> %".437", <8 x float> %".431")
  %".468" = add i64 %".425", 1
  br label %"head.8"
after.8:
  %".470" = mul i64 %".79", %".63"
  %".471" = mul i64 %".380", %".65"
  %".472" = add i64 %".470", %".471"
  %".473" = add i64 %".61", %".472"
  %".474" = inttoptr i64 %".473" to ptr
  %".475" = mul i64 0, 32
  %".476" = add i64 %".475", 0
  %".477" = getelementptr i8, ptr %".474", i64 %".476"
  store <8 x float> %".426", ptr %".477", align 4
  %".479" = mul i64 %".79", %".63"
  %".480" = mul i64 %".381", %".65"
  %".481" = add i64 %".479", %".480"
  %".482" = add i64 %".61", %".481"
  %".483" = inttoptr i64 %".482" to ptr
  %".484" = mul i64 0, 32
  %".485" = add i64 %".484", 0
  %".486" = getelementptr i8, ptr %".483", i64 %".485"
  store <8 x float> %".427", ptr %".486", align 4
  %".488" = mul i64 %".79", %".63"
  %".489" = mul i64 %".382", %".65"
  %".490" = add i64 %".488", %".489"
  %".491" = add i64 %".61", %".490"
  %".492" = inttoptr i64 %".491" to ptr
  %".493" = mul i64 0, 32
  %".494" = add i64 %".493", 0
  %".495" = getelementptr i8, ptr %".492", i64 %".494"
  store <8 x float> %".428", ptr %".495", align 4
  %".497" = mul i64 %".79", %".63"
  %".498" = mul i64 %".383", %".65"
  %".499" = add i64 %".497", %".498"
  %".500" = add i64 %".61", %".499"
  %".501" = inttoptr i64 %".500" to ptr
  %".502" = mul i64 0, 32
  %".503" = add i64 %".502", 0
  %".504" = getelementptr i8, ptr %".501", i64 %".503"
  store <8 x float> %".429", ptr %".504", align 4
  %".506" = mul i64 %".79", %".63"
  %".507" = mul i64 %".384", %".65"
  %".508" = add i64 %".506", %".507"
  %".509" = add i64 %".61", %".508"
  %".510" = inttoptr i64 %".509" to ptr
  %".511" = mul i64 0, 32
  %".512" = add i64 %".511", 0
  %".513" = getelementptr i8, ptr %".510", i64 %".512"
  store <8 x float> %".430", ptr %".513", align 4
  %".515" = mul i64 %".79", %".63"
  %".516" = mul i64 %".385", %".65"
  %".517" = add i64 %".515", %".516"
  %".518" = add i64 %".61", %".517"
  %".519" = inttoptr i64 %".518" to ptr
  %".520" = mul i64 0, 32
  %".521" = add i64 %".520", 0
  %".522" = getelementptr i8, ptr %".519", i64 %".521"
  store <8 x float> %".431", ptr %".522", align 4
  %".524" = add i64 %".377", 6
  br label %"head.7"
head.9:
  %".531" = phi  i64 [%".375", %"after.7"], [%".636", %"after.10"]
  %".532" = icmp slt i64 %".531", %".529"
  br i1 %".532", label %"body.9", label %"after.9"
body.9:
  %".534" = add i64 %".531", 0
  %".535" = add i64 %".531", 1
  %".536" = add i64 %".531", 2
  %".537" = add i64 %".531", 3
  %".538" = add i64 %".173", 0
  %".539" = mul i64 %".538", 8
  %".540" = icmp slt i64 %".538", 0
  %".541" = select  i1 %".540", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".542" = mul i64 %".79", %".51"
  %".543" = mul i64 %".534", %".53"
  %".544" = add i64 %".542", %".543"
  %".545" = add i64 %".49", %".544"
  %".546" = inttoptr i64 %".545" to ptr
  %".547" = mul i64 %".79", %".51"
  %".548" = mul i64 %".535", %".53"
  %".549" = add i64 %".547", %".548"
  %".550" = add i64 %".49", %".549"
  %".551" = inttoptr i64 %".550" to ptr
  %".552" = mul i64 %".79", %".51"
  %".553" = mul i64 %".536", %".53"
  %".554" = add i64 %".552", %".553"
  %".555" = add i64 %".49", %".554"
  %".556" = inttoptr i64 %".555" to ptr
  %".557" = mul i64 %".79", %".51"
  %".558" = mul i64 %".537", %".53"
  %".559" = add i64 %".557", %".558"
  %".560" = add i64 %".49", %".559"
  %".561" = inttoptr i64 %".560" to ptr
  %".562" = add i64 %".173", 0
  %".563" = mul i64 %".562", 96
  %".564" = add i64 %".55", %".563"
  %".565" = inttoptr i64 %".564" to ptr
  br label %"head.10"
after.9:
  %".638" = sub i64 %".87", %".529"
  %".639" = sdiv i64 %".638", 2
  %".640" = mul i64 %".639", 2
  %".641" = add i64 %".529", %".640"
  br label %"head.11"
head.10:
  %".567" = phi  i64 [0, %"body.9"], [%".598", %"body.10"]
  %".568" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".582", %"body.10"]
  %".569" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".587", %"body.10"]
  %".570" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".592", %"body.10"]
  %".571" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".597", %"body.10"]
  %".572" = icmp slt i64 %".567", 3
  br i1 %".572", label %"body.10", label %"after.10"
body.10:
  %".574" = mul i64 %".567", 32
  %".575" = add i64 %".574", 0
  %".576" = getelementptr i8, ptr %".565", i64 %".575"
  %".577" = load <8 x float>, ptr %".576", align 4
  %".578" = getelementptr float, ptr %".546", i64 %".567"
  %".579" = load float, ptr %".578"
  %".580" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".579", i32 0
  %".581" = shufflevector <8 x float> %".580", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".582" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".581", <8 x float> %".577", <8 x float> %".568")
  %".583" = getelementptr float, ptr %".551", i64 %".567"
  %".584" = load float, ptr %".583"
  %".585" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".584", i32 0
  %".586" = shufflevector <8 x float> %".585", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".587" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".586", <8 x float> %".577", <8 x float> %".569")
  %".588" = getelementptr float, ptr %".556", i64 %".567"
  %".589" = load float, ptr %".588"
  %".590" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".589", i32 0
  %".591" = shufflevector <8 x float> %".590", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".592" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".591", <8 x float> %".577", <8 x float> %".570")
  %".593" = getelementptr float, ptr %".561", i64 %".567"
  %".594" = load float, ptr %".593"
  %".595" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".594", i32 0
  %".596" = shufflevector <8 x float> %".595", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".597" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".596", <8 x float> %".577", <8 x float> %".571")
  %".598" = add i64 %".567", 1
  br label %"head.10"
after.10:
  %".600" = mul i64 %".79", %".63"
  %".601" = mul i64 %".534", %".65"
  %".602" = add i64 %".600", %".601"
  %".603" = add i64 %".61", %".602"
  %".604" = inttoptr i64 %".603" to ptr
  %".605" = mul i64 0, 32
  %".606" = add i64 %".605", 0
  %".607" = getelementptr i8, ptr %".604", i64 %".606"
  store <8 x float> %".568", ptr %".607", align 4
  %".609" = mul i64 %".79", %".63"
  %".610" = mul i64 %".535", %".65"
  %".611" = add i64 %".609", %".610"
  %".612" = add i64 %".61", %".611"
  %".613" = inttoptr i64 %".612" to ptr
  %".614" = mul i64 0, 32
  %".615" = add i64 %".614", 0
  %".616" = getelementptr i8, ptr %".613", i64 %".615"
  store <8 x float> %".569", ptr %".616", align 4
  %".618" = mul i64 %".79", %".63"
  %".619" = mul i64 %".536", %".65"
  %".620" = add i64 %".618", %".619"
  %".621" = add i64 %".61", %".620"
  %".622" = inttoptr i64 %".621" to ptr
  %".623" = mul i64 0, 32
  %".624" = add i64 %".623", 0
  %".625" = getelementptr i8, ptr %".622", i64 %".624"
  store <8 x float> %".570", ptr %".625", align 4
  %".627" = mul i64 %".79", %".63"
  %".628" = mul i64 %".537", %".65"
  %".629" = add i64 %".627", %".628"
  %".630" = add i64 %".61", %".629"
  %".631" = inttoptr i64 %".630" to ptr
  %".632" = mul i64 0, 32
  %".633" = add i64 %".632", 0
  %".634" = getelementptr i8, ptr %".631", i64 %".633"
  store <8 x float> %".571", ptr %".634", align 4
  %".636" = add i64 %".531", 4
  br label %"head.9"
head.11:
  %".643" = phi  i64 [%".529", %"after.9"], [%".706", %"after.12"]
  %".644" = icmp slt i64 %".643", %".641"
  br i1 %".644", label %"body.11", label %"after.11"
body.11:
  %".646" = add i64 %".643", 0
  %".647" = add i64 %".643", 1
  %".648" = add i64 %".173", 0
  %".649" = mul i64 %".648", 8
  %".650" = icmp slt i64 %".648", 0
  %".651" = select  i1 %".650", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".652" = mul i64 %".79", %".51"
  %".653" = mul i64 %".646", %".53"
  %".654" = add i64 %".652", %".653"
  %".655" = add i64 %".49", %".654"
  %".656" = inttoptr i64 %".655" to ptr
  %".657" = mul i64 %".79", %".51"
  %".658" = mul i64 %".647", %".53"
  %".659" = add i64 %".657", %".658"
  %".660" = add i64 %".49", %".659"
  %".661" = inttoptr i64 %".660" to ptr
  %".662" = add i64 %".173", 0
  %".663" = mul i64 %".662", 96
  %".664" = add i64 %".55", %".663"
  %".665" = inttoptr i64 %".664" to ptr
  br label %"head.12"
after.11:
  %".708" = sub i64 %".87", %".641"
  %".709" = sdiv i64 %".708", 1
  %".710" = mul i64 %".709", 1
  %".711" = add i64 %".641", %".710"
  br label %"head.13"
head.12:
  %".667" = phi  i64 [0, %"body.11"], [%".686", %"body.12"]
  %".668" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".680", %"body.12"]
  %".669" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".685", %"body.12"]
  %".670" = icmp slt i64 %".667", 3
  br i1 %".670", label %"body.12", label %"after.12"
body.12:
  %".672" = mul i64 %".667", 32
  %".673" = add i64 %".672", 0
  %".674" = getelementptr i8, ptr %".665", i64 %".673"
  %".675" = load <8 x float>, ptr %".674", align 4
  %".676" = getelementptr float, ptr %".656", i64 %".667"
  %".677" = load float, ptr %".676"
  %".678" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".677", i32 0
  %".679" = shufflevector <8 x float> %".678", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".680" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".679", <8 x float> %".675", <8 x float> %".668")
  %".681" = getelementptr float, ptr %".661", i64 %".667"
  %".682" = load float, ptr %".681"
  %".683" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".682", i32 0
  %".684" = shufflevector <8 x float> %".683", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".685" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".684", <8 x float> %".675", <8 x float> %".669")
  %".686" = add i64 %".667", 1
  br label %"head.12"
after.12:
  %".688" = mul i64 %".79", %".63"
  %".689" = mul i64 %".646", %".65"
  %".690" = add i64 %".688", %".689"
  %".691" = add i64 %".61", %".690"
  %".692" = inttoptr i64 %".691" to ptr
  %".693" = mul i64 0, 32
  %".694" = add i64 %".693", 0
  %".695" = getelementptr i8, ptr %".692", i64 %".694"
  store <8 x float> %".668", ptr %".695", align 4
  %".697" = mul i64 %".79", %".63"
  %".698" = mul i64 %".647", %".65"
  %".699" = add i64 %".697", %".698"
  %".700" = add i64 %".61", %".699"
  %".701" = inttoptr i64 %".700" to ptr
  %".702" = mul i64 0, 32
  %".703" = add i64 %".702", 0
  %".704" = getelementptr i8, ptr %".701", i64 %".703"
  store <8 x float> %".669", ptr %".704", align 4
  %".706" = add i64 %".643", 2
  br label %"head.11"
head.13:
  %".713" = phi  i64 [%".641", %"after.11"], [%".755", %"after.14"]
  %".714" = icmp slt i64 %".713", %".711"
  br i1 %".714", label %"body.13", label %"after.13"
body.13:
  %".716" = add i64 %".713", 0
  %".717" = add i64 %".173", 0
  %".718" = mul i64 %".717", 8
  %".719" = icmp slt i64 %".717", 0
  %".720" = select  i1 %".719", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".721" = mul i64 %".79", %".51"
  %".722" = mul i64 %".716", %".53"
  %".723" = add i64 %".721", %".722"
  %".724" = add i64 %".49", %".723"
  %".725" = inttoptr i64 %".724" to ptr
  %".726" = add i64 %".173", 0
  %".727" = mul i64 %".726", 96
  %".728" = add i64 %".55", %".727"
  %".729" = inttoptr i64 %".728" to ptr
  br label %"head.14"
after.13:
  br label %"head.15"
head.14:
  %".731" = phi  i64 [0, %"body.13"], [%".744", %"body.14"]
  %".732" = phi  <8 x float> [splat (float              0x0), %"body.13"], [%".743", %"body.14"]
  %".733" = icmp slt i64 %".731", 3
  br i1 %".733", label %"body.14", label %"after.14"
body.14:
  %".735" = mul i64 %".731", 32
  %".736" = add i64 %".735", 0
  %".737" = getelementptr i8, ptr %".729", i64 %".736"
  %".738" = load <8 x float>, ptr %".737", align 4
  %".739" = getelementptr float, ptr %".725", i64 %".731"
  %".740" = load float, ptr %".739"
  %".741" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".740", i32 0
  %".742" = shufflevector <8 x float> %".741", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".743" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".742", <8 x float> %".738", <8 x float> %".732")
  %".744" = add i64 %".731", 1
  br label %"head.14"
after.14:
  %".746" = mul i64 %".79", %".63"
  %".747" = mul i64 %".716", %".65"
  %".748" = add i64 %".746", %".747"
  %".749" = add i64 %".61", %".748"
  %".750" = inttoptr i64 %".749" to ptr
  %".751" = mul i64 0, 32
  %".752" = add i64 %".751", 0
  %".753" = getelementptr i8, ptr %".750", i64 %".752"
  store <8 x float> %".732", ptr %".753", align 4
  %".755" = add i64 %".713", 1
  br label %"head.13"
head.15:
  %".758" = phi  i64 [%".82", %"after.13"], [%".845", %"after.16"]
  %".759" = icmp slt i64 %".758", %".87"
  br i1 %".759", label %"body.15", label %"after.15"
body.15:
  %".761" = add i64 %".173", 1
  br label %"head.16"
after.15:
  %".847" = add i64 %".173", 1
  br label %"head.4"
head.16:
  %".763" = phi  i64 [%".173", %"body.15"], [%".843", %"body.16.endif"]
  %".764" = icmp slt i64 %".763", %".761"
  br i1 %".764", label %"body.16", label %"after.16"
body.16:
  %".766" = mul i64 %".763", 8
  %".767" = sub i64 %".763", %".173"
  %".768" = mul i64 %".79", %".63"
  %".769" = mul i64 %".758", %".65"
  %".770" = add i64 %".768", %".769"
  %".771" = add i64 %".61", %".770"
  %".772" = inttoptr i64 %".771" to ptr
  %".773" = mul i64 %".767", 32
  %".774" = add i64 %".773", 0
  %".775" = getelementptr i8, ptr %".772", i64 %".774"
  %".776" = load <8 x float>, ptr %".775", align 4
  %".777" = mul i64 %".80", %".27"
  %".778" = mul i64 %".758", %".29"
  %".779" = add i64 %".777", %".778"
  %".780" = add i64 %".25", %".779"
  %".781" = inttoptr i64 %".780" to ptr
  %".782" = add i64 %".766", 0
  %".783" = getelementptr float, ptr %".781", i64 %".782"
  %".784" = icmp slt i64 %".763", 0
  %".785" = select  i1 %".784", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".786" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".783", i32 4, <8 x i1> %".785", <8 x float> splat (float              0x0))
  %".787" = mul i64 %".79", %".33"
  %".788" = mul i64 %".758", %".35"
  %".789" = add i64 %".787", %".788"
  %".790" = add i64 %".31", %".789"
  %".791" = inttoptr i64 %".790" to ptr
  %".792" = add i64 %".766", 0
  %".793" = getelementptr float, ptr %".791", i64 %".792"
  %".794" = icmp slt i64 %".763", 0
  %".795" = select  i1 %".794", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".796" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".793", i32 4, <8 x i1> %".795", <8 x float> splat (float              0x0))
  %".797" = fadd contract <8 x float> %".786", %".796"
  %".798" = mul i64 %".79", %".21"
  %".799" = mul i64 %".758", %".23"
  %".800" = add i64 %".798", %".799"
  %".801" = add i64 %".19", %".800"
  %".802" = inttoptr i64 %".801" to ptr
  %".803" = load i8, ptr %".802"
  %".804" = icmp ne i8 %".803", 0
  %".805" = select  i1 %".804", <8 x float> %".776", <8 x float> %".797"
  %".806" = mul i64 %".79", %".39"
  %".807" = mul i64 %".758", %".41"
  %".808" = add i64 %".806", %".807"
  %".809" = add i64 %".37", %".808"
  %".810" = inttoptr i64 %".809" to ptr
  %".811" = load i8, ptr %".810"
  %".812" = icmp ne i8 %".811", 0
  %".813" = mul i64 %".79", %".45"
  %".814" = mul i64 %".758", %".47"
  %".815" = add i64 %".813", %".814"
  %".816" = add i64 %".43", %".815"
  %".817" = inttoptr i64 %".816" to ptr
  br i1 %".812", label %"body.16.if", label %"body.16.endif", !prof !0
after.16:
  %".845" = add i64 %".758", 1
  br label %"head.15"
body.16.if:
  %".819" = add i64 %".766", 0
  %".820" = getelementptr float, ptr %".817", i64 %".819"
  %".821" = icmp slt i64 %".763", 0
  %".822" = select  i1 %".821", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".823" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".820", i32 4, <8 x i1> %".822", <8 x float> splat (float              0x0))
  %".824" = fadd contract <8 x float> %".823", %".805"
  %".825" = add i64 %".766", 0
  %".826" = getelementptr float, ptr %".817", i64 %".825"
  %".827" = icmp slt i64 %".763", 0
  %".828" = select  i1 %".827", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".824", ptr %".826", i32 4, <8 x i1> %".828")
  br label %"body.16.endif"
body.16.endif:
  %".831" = select  i1 %".812", <8 x float> splat (float              0x0), <8 x float> %".805"
  %".832" = sub i64 1, %".80"
  %".833" = mul i64 %".832", %".27"
  %".834" = mul i64 %".758", %".29"
  %".835" = add i64 %".833", %".834"
  %".836" = add i64 %".25", %".835"
  %".837" = inttoptr i64 %".836" to ptr
  %".838" = add i64 %".766", 0
  %".839" = getelementptr float, ptr %".837", i64 %".838"
  %".840" = icmp slt i64 %".763", 0
  %".841" = select  i1 %".840", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".831", ptr %".839", i32 4, <8 x i1> %".841")
  %".843" = add i64 %".763", 1
  br label %"head.16"
}

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

!0 = !{ !"branch_weights", i32 1, i32 99 }