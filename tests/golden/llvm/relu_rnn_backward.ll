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
  %".192" = mul i64 %".79", %".51"
  %".193" = mul i64 %".184", %".53"
  %".194" = add i64 %".192", %".193"
  %".195" = add i64 %".49", %".194"
  %".196" = inttoptr i64 %".195" to ptr
  %".197" = mul i64 %".79", %".51"
  %".198" = mul i64 %".185", %".53"
  %".199" = add i64 %".197", %".198"
  %".200" = add i64 %".49", %".199"
  %".201" = inttoptr i64 %".200" to ptr
  %".202" = mul i64 %".79", %".51"
  %".203" = mul i64 %".186", %".53"
  %".204" = add i64 %".202", %".203"
  %".205" = add i64 %".49", %".204"
  %".206" = inttoptr i64 %".205" to ptr
  %".207" = mul i64 %".79", %".51"
  %".208" = mul i64 %".187", %".53"
  %".209" = add i64 %".207", %".208"
  %".210" = add i64 %".49", %".209"
  %".211" = inttoptr i64 %".210" to ptr
  %".212" = mul i64 %".79", %".51"
  %".213" = mul i64 %".188", %".53"
  %".214" = add i64 %".212", %".213"
  %".215" = add i64 %".49", %".214"
  %".216" = inttoptr i64 %".215" to ptr
  %".217" = mul i64 %".79", %".51"
  %".218" = mul i64 %".189", %".53"
  %".219" = add i64 %".217", %".218"
  %".220" = add i64 %".49", %".219"
  %".221" = inttoptr i64 %".220" to ptr
  %".222" = mul i64 %".79", %".51"
  %".223" = mul i64 %".190", %".53"
  %".224" = add i64 %".222", %".223"
  %".225" = add i64 %".49", %".224"
  %".226" = inttoptr i64 %".225" to ptr
  %".227" = mul i64 %".79", %".51"
  %".228" = mul i64 %".191", %".53"
  %".229" = add i64 %".227", %".228"
  %".230" = add i64 %".49", %".229"
  %".231" = inttoptr i64 %".230" to ptr
  %".232" = add i64 %".173", 0
  %".233" = mul i64 %".232", 96
  %".234" = add i64 %".55", %".233"
  %".235" = inttoptr i64 %".234" to ptr
  br label %"head.6"
after.5:
  %".372" = sub i64 %".87", %".179"
  %".373" = sdiv i64 %".372", 6
  %".374" = mul i64 %".373", 6
  %".375" = add i64 %".179", %".374"
  br label %"head.7"
head.6:
  %".237" = phi  i64 [0, %"body.5"], [%".292", %"body.6"]
  %".238" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".256", %"body.6"]
  %".239" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".261", %"body.6"]
  %".240" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".266", %"body.6"]
  %".241" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".271", %"body.6"]
  %".242" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".276", %"body.6"]
  %".243" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".281", %"body.6"]
  %".244" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".286", %"body.6"]
  %".245" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".291", %"body.6"]
  %".246" = icmp slt i64 %".237", 3
  br i1 %".246", label %"body.6", label %"after.6"
body.6:
  %".248" = mul i64 %".237", 32
  %".249" = add i64 %".248", 0
  %".250" = getelementptr i8, ptr %".235", i64 %".249"
  %".251" = load <8 x float>, ptr %".250", align 4
  %".252" = getelementptr float, ptr %".196", i64 %".237"
  %".253" = load float, ptr %".252"
  %".254" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".253", i32 0
  %".255" = shufflevector <8 x float> %".254", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".256" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".255", <8 x float> %".251", <8 x float> %".238")
  %".257" = getelementptr float, ptr %".201", i64 %".237"
  %".258" = load float, ptr %".257"
  %".259" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".258", i32 0
  %".260" = shufflevector <8 x float> %".259", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".261" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".260", <8 x float> %".251", <8 x float> %".239")
  %".262" = getelementptr float, ptr %".206", i64 %".237"
  %".263" = load float, ptr %".262"
  %".264" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".263", i32 0
  %".265" = shufflevector <8 x float> %".264", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".266" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".265", <8 x float> %".251", <8 x float> %".240")
  %".267" = getelementptr float, ptr %".211", i64 %".237"
  %".268" = load float, ptr %".267"
  %".269" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".268", i32 0
  %".270" = shufflevector <8 x float> %".269", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".271" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".270", <8 x float> %".251", <8 x float> %".241")
  %".272" = getelementptr float, ptr %".216", i64 %".237"
  %".273" = load float, ptr %".272"
  %".274" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".273", i32 0
  %".275" = shufflevector <8 x float> %".274", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".276" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".275", <8 x float> %".251", <8 x float> %".242")
  %".277" = getelementptr float, ptr %".221", i64 %".237"
  %".278" = load float, ptr %".277"
  %".279" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".278", i32 0
  %".280" = shufflevector <8 x float> %".279", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".281" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".280", <8 x float> %".251", <8 x float> %".243")
  %".282" = getelementptr float, ptr %".226", i64 %".237"
  %".283" = load float, ptr %".282"
  %".284" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".283", i32 0
  %".285" = shufflevector <8 x float> %".284", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".286" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".285", <8 x float> %".251", <8 x float> %".244")
  %".287" = getelementptr float, ptr %".231", i64 %".237"
  %".288" = load float, ptr %".287"
  %".289" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".288", i32 0
  %".290" = shufflevector <8 x float> %".289", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".291" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".290", <8 x float> %".251", <8 x float> %".245")
  %".292" = add i64 %".237", 1
  br label %"head.6"
after.6:
  %".294" = add i64 %".173", 0
  %".295" = mul i64 %".294", 8
  %".296" = icmp slt i64 %".294", 0
  %".297" = select  i1 %".296", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".298" = mul i64 0, 32
  %".299" = mul i64 %".79", %".63"
  %".300" = mul i64 %".184", %".65"
  %".301" = add i64 %".299", %".300"
  %".302" = add i64 %".61", %".301"
  %".303" = inttoptr i64 %".302" to ptr
  %".304" = add i64 %".298", 0
  %".305" = getelementptr i8, ptr %".303", i64 %".304"
  store <8 x float> %".238", ptr %".305", align 4
  %".307" = mul i64 0, 32
  %".308" = mul i64 %".79", %".63"
  %".309" = mul i64 %".185", %".65"
  %".310" = add i64 %".308", %".309"
  %".311" = add i64 %".61", %".310"
  %".312" = inttoptr i64 %".311" to ptr
  %".313" = add i64 %".307", 0
  %".314" = getelementptr i8, ptr %".312", i64 %".313"
  store <8 x float> %".239", ptr %".314", align 4
  %".316" = mul i64 0, 32
  %".317" = mul i64 %".79", %".63"
  %".318" = mul i64 %".186", %".65"
  %".319" = add i64 %".317", %".318"
  %".320" = add i64 %".61", %".319"
  %".321" = inttoptr i64 %".320" to ptr
  %".322" = add i64 %".316", 0
  %".323" = getelementptr i8, ptr %".321", i64 %".322"
  store <8 x float> %".240", ptr %".323", align 4
  %".325" = mul i64 0, 32
  %".326" = mul i64 %".79", %".63"
  %".327" = mul i64 %".187", %".65"
  %".328" = add i64 %".326", %".327"
  %".329" = add i64 %".61", %".328"
  %".330" = inttoptr i64 %".329" to ptr
  %".331" = add i64 %".325", 0
  %".332" = getelementptr i8, ptr %".330", i64 %".331"
  store <8 x float> %".241", ptr %".332", align 4
  %".334" = mul i64 0, 32
  %".335" = mul i64 %".79", %".63"
  %".336" = mul i64 %".188", %".65"
  %".337" = add i64 %".335", %".336"
  %".338" = add i64 %".61", %".337"
  %".339" = inttoptr i64 %".338" to ptr
  %".340" = add i64 %".334", 0
  %".341" = getelementptr i8, ptr %".339", i64 %".340"
  store <8 x float> %".242", ptr %".341", align 4
  %".343" = mul i64 0, 32
  %".344" = mul i64 %".79", %".63"
  %".345" = mul i64 %".189", %".65"
  %".346" = add i64 %".344", %".345"
  %".347" = add i64 %".61", %".346"
  %".348" = inttoptr i64 %".347" to ptr
  %".349" = add i64 %".343", 0
  %".350" = getelementptr i8, ptr %".348", i64 %".349"
  store <8 x float> %".243", ptr %".350", align 4
  %".352" = mul i64 0, 32
  %".353" = mul i64 %".79", %".63"
  %".354" = mul i64 %".190", %".65"
  %".355" = add i64 %".353", %".354"
  %".356" = add i64 %".61", %".355"
  %".357" = inttoptr i64 %".356" to ptr
  %".358" = add i64 %".352", 0
  %".359" = getelementptr i8, ptr %".357", i64 %".358"
  store <8 x float> %".244", ptr %".359", align 4
  %".361" = mul i64 0, 32
  %".362" = mul i64 %".79", %".63"
  %".363" = mul i64 %".191", %".65"
  %".364" = add i64 %".362", %".363"
  %".365" = add i64 %".61", %".364"
  %".366" = inttoptr i64 %".365" to ptr
  %".367" = add i64 %".361", 0
  %".368" = getelementptr i8, ptr %".366", i64 %".367"
  store <8 x float> %".245", ptr %".368", align 4
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
  %".386" = mul i64 %".79", %".51"
  %".387" = mul i64 %".380", %".53"
  %".388" = add i64 %".386", %".387"
  %".389" = add i64 %".49", %".388"
  %".390" = inttoptr i64 %".389" to ptr
  %".391" = mul i64 %".79", %".51"
  %".392" = mul i64 %".381", %".53"
  %".393" = add i64 %".391", %".392"
  %".394" = add i64 %".49", %".393"
  %".395" = inttoptr i64 %".394" to ptr
  %".396" = mul i64 %".79", %".51"
  %".397" = mul i64 %".382", %".53"
  %".398" = add i64 %".396", %".397"
  %".399" = add i64 %".49", %".398"
  %".400" = inttoptr i64 %".399" to ptr
  %".401" = mul i64 %".79", %".51"
  %".402" = mul i64 %".383", %".53"
  %".403" = add i64 %".401", %".402"
  %".404" = add i64 %".49", %".403"
  %".405" = inttoptr i64 %".404" to ptr
  %".406" = mul i64 %".79", %".51"
  %".407" = mul i64 %".384", %".53"
  %".408" = add i64 %".406", %".407"
  %".409" = add i64 %".49", %".408"
  %".410" = inttoptr i64 %".409" to ptr
  %".411" = mul i64 %".79", %".51"
  %".412" = mul i64 %".385", %".53"
  %".413" = add i64 %".411", %".412"
  %".414" = add i64 %".49", %".413"
  %".415" = inttoptr i64 %".414" to ptr
  %".416" = add i64 %".173", 0
  %".417" = mul i64 %".416", 96
  %".418" = add i64 %".55", %".417"
  %".419" = inttoptr i64 %".418" to ptr
  br label %"head.8"
after.7:
  %".526" = sub i64 %".87", %".375"
  %".527" = sdiv i64 %".526", 4
  %".528" = mul i64 %".527", 4
  %".529" = add i64 %".375", %".528"
  br label %"head.9"
head.8:
  %".421" = phi  i64 [0, %"body.7"], [%".464", %"body.8"]
  %".422" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".438", %"body.8"]
  %".423" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".443", %"body.8"]
  %".424" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".448", %"body.8"]
  %".425" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".453", %"body.8"]
  %".426" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".458", %"body.8"]
  %".427" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".463", %"body.8"]
  %".428" = icmp slt i64 %".421", 3
  br i1 %".428", label %"body.8", label %"after.8"
body.8:
  %".430" = mul i64 %".421", 32
  %".431" = add i64 %".430", 0
  %".432" = getelementptr i8, ptr %".419", i64 %".431"
  %".433" = load <8 x float>, ptr %".432", align 4
  %".434" = getelementptr float, ptr %".390", i64 %".421"
  %".435" = load float, ptr %".434"
  %".436" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".435", i32 0
  %".437" = shufflevector <8 x float> %".436", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".438" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".437", <8 x float> %".433", <8 x float> %".422")
  %".439" = getelementptr float, ptr %".395", i64 %".421"
  %".440" = load float, ptr %".439"
  %".441" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".440", i32 0
  %".442" = shufflevector <8 x float> %".441", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".443" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".442", <8 x float> %".433", <8 x float> %".423")
  %".444" = getelementptr float, ptr %".400", i64 %".421"
  %".445" = load float, ptr %".444"
  %".446" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".445", i32 0
  %".447" = shufflevector <8 x float> %".446", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".448" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".447", <8 x float> %".433", <8 x float> %".424")
  %".449" = getelementptr float, ptr %".405", i64 %".421"
  %".450" = load float, ptr %".449"
  %".451" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".450", i32 0
  %".452" = shufflevector <8 x float> %".451", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".453" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".452", <8 x float> %".433", <8 x float> %".425")
  %".454" = getelementptr float, ptr %".410", i64 %".421"
  %".455" = load float, ptr %".454"
  %".456" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".455", i32 0
  %".457" = shufflevector <8 x float> %".456", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".458" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".457", <8 x float> %".433", <8 x float> %".426")
  %".459" = getelementptr float, ptr %".415", i64 %".421"
  %".460" = load float, ptr %".459"
  %".461" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".460", i32 0
  %".462" = shufflevector <8 x float> %".461", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".463" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".462", <8 x float> %".433", <8 x float> %".427")
  %".464" = add i64 %".421", 1
  br label %"head.8"
after.8:
  %".466" = add i64 %".173", 0
  %".467" = mul i64 %".466", 8
  %".468" = icmp slt i64 %".466", 0
  %".469" = select  i1 %".468", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".470" = mul i64 0, 32
  %".471" = mul i64 %".79", %".63"
  %".472" = mul i64 %".380", %".65"
  %".473" = add i64 %".471", %".472"
  %".474" = add i64 %".61", %".473"
  %".475" = inttoptr i64 %".474" to ptr
  %".476" = add i64 %".470", 0
  %".477" = getelementptr i8, ptr %".475", i64 %".476"
  store <8 x float> %".422", ptr %".477", align 4
  %".479" = mul i64 0, 32
  %".480" = mul i64 %".79", %".63"
  %".481" = mul i64 %".381", %".65"
  %".482" = add i64 %".480", %".481"
  %".483" = add i64 %".61", %".482"
  %".484" = inttoptr i64 %".483" to ptr
  %".485" = add i64 %".479", 0
  %".486" = getelementptr i8, ptr %".484", i64 %".485"
  store <8 x float> %".423", ptr %".486", align 4
  %".488" = mul i64 0, 32
  %".489" = mul i64 %".79", %".63"
  %".490" = mul i64 %".382", %".65"
  %".491" = add i64 %".489", %".490"
  %".492" = add i64 %".61", %".491"
  %".493" = inttoptr i64 %".492" to ptr
  %".494" = add i64 %".488", 0
  %".495" = getelementptr i8, ptr %".493", i64 %".494"
  store <8 x float> %".424", ptr %".495", align 4
  %".497" = mul i64 0, 32
  %".498" = mul i64 %".79", %".63"
  %".499" = mul i64 %".383", %".65"
  %".500" = add i64 %".498", %".499"
  %".501" = add i64 %".61", %".500"
  %".502" = inttoptr i64 %".501" to ptr
  %".503" = add i64 %".497", 0
  %".504" = getelementptr i8, ptr %".502", i64 %".503"
  store <8 x float> %".425", ptr %".504", align 4
  %".506" = mul i64 0, 32
  %".507" = mul i64 %".79", %".63"
  %".508" = mul i64 %".384", %".65"
  %".509" = add i64 %".507", %".508"
  %".510" = add i64 %".61", %".509"
  %".511" = inttoptr i64 %".510" to ptr
  %".512" = add i64 %".506", 0
  %".513" = getelementptr i8, ptr %".511", i64 %".512"
  store <8 x float> %".426", ptr %".513", align 4
  %".515" = mul i64 0, 32
  %".516" = mul i64 %".79", %".63"
  %".517" = mul i64 %".385", %".65"
  %".518" = add i64 %".516", %".517"
  %".519" = add i64 %".61", %".518"
  %".520" = inttoptr i64 %".519" to ptr
  %".521" = add i64 %".515", 0
  %".522" = getelementptr i8, ptr %".520", i64 %".521"
  store <8 x float> %".427", ptr %".522", align 4
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
  %".538" = mul i64 %".79", %".51"
  %".539" = mul i64 %".534", %".53"
  %".540" = add i64 %".538", %".539"
  %".541" = add i64 %".49", %".540"
  %".542" = inttoptr i64 %".541" to ptr
  %".543" = mul i64 %".79", %".51"
  %".544" = mul i64 %".535", %".53"
  %".545" = add i64 %".543", %".544"
  %".546" = add i64 %".49", %".545"
  %".547" = inttoptr i64 %".546" to ptr
  %".548" = mul i64 %".79", %".51"
  %".549" = mul i64 %".536", %".53"
  %".550" = add i64 %".548", %".549"
  %".551" = add i64 %".49", %".550"
  %".552" = inttoptr i64 %".551" to ptr
  %".553" = mul i64 %".79", %".51"
  %".554" = mul i64 %".537", %".53"
  %".555" = add i64 %".553", %".554"
  %".556" = add i64 %".49", %".555"
  %".557" = inttoptr i64 %".556" to ptr
  %".558" = add i64 %".173", 0
  %".559" = mul i64 %".558", 96
  %".560" = add i64 %".55", %".559"
  %".561" = inttoptr i64 %".560" to ptr
  br label %"head.10"
after.9:
  %".638" = sub i64 %".87", %".529"
  %".639" = sdiv i64 %".638", 2
  %".640" = mul i64 %".639", 2
  %".641" = add i64 %".529", %".640"
  br label %"head.11"
head.10:
  %".563" = phi  i64 [0, %"body.9"], [%".594", %"body.10"]
  %".564" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".578", %"body.10"]
  %".565" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".583", %"body.10"]
  %".566" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".588", %"body.10"]
  %".567" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".593", %"body.10"]
  %".568" = icmp slt i64 %".563", 3
  br i1 %".568", label %"body.10", label %"after.10"
body.10:
  %".570" = mul i64 %".563", 32
  %".571" = add i64 %".570", 0
  %".572" = getelementptr i8, ptr %".561", i64 %".571"
  %".573" = load <8 x float>, ptr %".572", align 4
  %".574" = getelementptr float, ptr %".542", i64 %".563"
  %".575" = load float, ptr %".574"
  %".576" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".575", i32 0
  %".577" = shufflevector <8 x float> %".576", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".578" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".577", <8 x float> %".573", <8 x float> %".564")
  %".579" = getelementptr float, ptr %".547", i64 %".563"
  %".580" = load float, ptr %".579"
  %".581" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".580", i32 0
  %".582" = shufflevector <8 x float> %".581", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".583" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".582", <8 x float> %".573", <8 x float> %".565")
  %".584" = getelementptr float, ptr %".552", i64 %".563"
  %".585" = load float, ptr %".584"
  %".586" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".585", i32 0
  %".587" = shufflevector <8 x float> %".586", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".588" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".587", <8 x float> %".573", <8 x float> %".566")
  %".589" = getelementptr float, ptr %".557", i64 %".563"
  %".590" = load float, ptr %".589"
  %".591" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".590", i32 0
  %".592" = shufflevector <8 x float> %".591", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".593" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".592", <8 x float> %".573", <8 x float> %".567")
  %".594" = add i64 %".563", 1
  br label %"head.10"
after.10:
  %".596" = add i64 %".173", 0
  %".597" = mul i64 %".596", 8
  %".598" = icmp slt i64 %".596", 0
  %".599" = select  i1 %".598", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".600" = mul i64 0, 32
  %".601" = mul i64 %".79", %".63"
  %".602" = mul i64 %".534", %".65"
  %".603" = add i64 %".601", %".602"
  %".604" = add i64 %".61", %".603"
  %".605" = inttoptr i64 %".604" to ptr
  %".606" = add i64 %".600", 0
  %".607" = getelementptr i8, ptr %".605", i64 %".606"
  store <8 x float> %".564", ptr %".607", align 4
  %".609" = mul i64 0, 32
  %".610" = mul i64 %".79", %".63"
  %".611" = mul i64 %".535", %".65"
  %".612" = add i64 %".610", %".611"
  %".613" = add i64 %".61", %".612"
  %".614" = inttoptr i64 %".613" to ptr
  %".615" = add i64 %".609", 0
  %".616" = getelementptr i8, ptr %".614", i64 %".615"
  store <8 x float> %".565", ptr %".616", align 4
  %".618" = mul i64 0, 32
  %".619" = mul i64 %".79", %".63"
  %".620" = mul i64 %".536", %".65"
  %".621" = add i64 %".619", %".620"
  %".622" = add i64 %".61", %".621"
  %".623" = inttoptr i64 %".622" to ptr
  %".624" = add i64 %".618", 0
  %".625" = getelementptr i8, ptr %".623", i64 %".624"
  store <8 x float> %".566", ptr %".625", align 4
  %".627" = mul i64 0, 32
  %".628" = mul i64 %".79", %".63"
  %".629" = mul i64 %".537", %".65"
  %".630" = add i64 %".628", %".629"
  %".631" = add i64 %".61", %".630"
  %".632" = inttoptr i64 %".631" to ptr
  %".633" = add i64 %".627", 0
  %".634" = getelementptr i8, ptr %".632", i64 %".633"
  store <8 x float> %".567", ptr %".634", align 4
  %".636" = add i64 %".531", 4
  br label %"head.9"
head.11:
  %".643" = phi  i64 [%".529", %"after.9"], [%".706", %"after.12"]
  %".644" = icmp slt i64 %".643", %".641"
  br i1 %".644", label %"body.11", label %"after.11"
body.11:
  %".646" = add i64 %".643", 0
  %".647" = add i64 %".643", 1
  %".648" = mul i64 %".79", %".51"
  %".649" = mul i64 %".646", %".53"
  %".650" = add i64 %".648", %".649"
  %".651" = add i64 %".49", %".650"
  %".652" = inttoptr i64 %".651" to ptr
  %".653" = mul i64 %".79", %".51"
  %".654" = mul i64 %".647", %".53"
  %".655" = add i64 %".653", %".654"
  %".656" = add i64 %".49", %".655"
  %".657" = inttoptr i64 %".656" to ptr
  %".658" = add i64 %".173", 0
  %".659" = mul i64 %".658", 96
  %".660" = add i64 %".55", %".659"
  %".661" = inttoptr i64 %".660" to ptr
  br label %"head.12"
after.11:
  %".708" = sub i64 %".87", %".641"
  %".709" = sdiv i64 %".708", 1
  %".710" = mul i64 %".709", 1
  %".711" = add i64 %".641", %".710"
  br label %"head.13"
head.12:
  %".663" = phi  i64 [0, %"body.11"], [%".682", %"body.12"]
  %".664" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".676", %"body.12"]
  %".665" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".681", %"body.12"]
  %".666" = icmp slt i64 %".663", 3
  br i1 %".666", label %"body.12", label %"after.12"
body.12:
  %".668" = mul i64 %".663", 32
  %".669" = add i64 %".668", 0
  %".670" = getelementptr i8, ptr %".661", i64 %".669"
  %".671" = load <8 x float>, ptr %".670", align 4
  %".672" = getelementptr float, ptr %".652", i64 %".663"
  %".673" = load float, ptr %".672"
  %".674" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".673", i32 0
  %".675" = shufflevector <8 x float> %".674", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".676" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".675", <8 x float> %".671", <8 x float> %".664")
  %".677" = getelementptr float, ptr %".657", i64 %".663"
  %".678" = load float, ptr %".677"
  %".679" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".678", i32 0
  %".680" = shufflevector <8 x float> %".679", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".681" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".680", <8 x float> %".671", <8 x float> %".665")
  %".682" = add i64 %".663", 1
  br label %"head.12"
after.12:
  %".684" = add i64 %".173", 0
  %".685" = mul i64 %".684", 8
  %".686" = icmp slt i64 %".684", 0
  %".687" = select  i1 %".686", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".688" = mul i64 0, 32
  %".689" = mul i64 %".79", %".63"
  %".690" = mul i64 %".646", %".65"
  %".691" = add i64 %".689", %".690"
  %".692" = add i64 %".61", %".691"
  %".693" = inttoptr i64 %".692" to ptr
  %".694" = add i64 %".688", 0
  %".695" = getelementptr i8, ptr %".693", i64 %".694"
  store <8 x float> %".664", ptr %".695", align 4
  %".697" = mul i64 0, 32
  %".698" = mul i64 %".79", %".63"
  %".699" = mul i64 %".647", %".65"
  %".700" = add i64 %".698", %".699"
  %".701" = add i64 %".61", %".700"
  %".702" = inttoptr i64 %".701" to ptr
  %".703" = add i64 %".697", 0
  %".704" = getelementptr i8, ptr %".702", i64 %".703"
  store <8 x float> %".665", ptr %".704", align 4
  %".706" = add i64 %".643", 2
  br label %"head.11"
head.13:
  %".713" = phi  i64 [%".641", %"after.11"], [%".755", %"after.14"]
  %".714" = icmp slt i64 %".713", %".711"
  br i1 %".714", label %"body.13", label %"after.13"
body.13:
  %".716" = add i64 %".713", 0
  %".717" = mul i64 %".79", %".51"
  %".718" = mul i64 %".716", %".53"
  %".719" = add i64 %".717", %".718"
  %".720" = add i64 %".49", %".719"
  %".721" = inttoptr i64 %".720" to ptr
  %".722" = add i64 %".173", 0
  %".723" = mul i64 %".722", 96
  %".724" = add i64 %".55", %".723"
  %".725" = inttoptr i64 %".724" to ptr
  br label %"head.14"
after.13:
  br label %"head.15"
head.14:
  %".727" = phi  i64 [0, %"body.13"], [%".740", %"body.14"]
  %".728" = phi  <8 x float> [splat (float              0x0), %"body.13"], [%".739", %"body.14"]
  %".729" = icmp slt i64 %".727", 3
  br i1 %".729", label %"body.14", label %"after.14"
body.14:
  %".731" = mul i64 %".727", 32
  %".732" = add i64 %".731", 0
  %".733" = getelementptr i8, ptr %".725", i64 %".732"
  %".734" = load <8 x float>, ptr %".733", align 4
  %".735" = getelementptr float, ptr %".721", i64 %".727"
  %".736" = load float, ptr %".735"
  %".737" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".736", i32 0
  %".738" = shufflevector <8 x float> %".737", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".739" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".738", <8 x float> %".734", <8 x float> %".728")
  %".740" = add i64 %".727", 1
  br label %"head.14"
after.14:
  %".742" = add i64 %".173", 0
  %".743" = mul i64 %".742", 8
  %".744" = icmp slt i64 %".742", 0
  %".745" = select  i1 %".744", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".746" = mul i64 0, 32
  %".747" = mul i64 %".79", %".63"
  %".748" = mul i64 %".716", %".65"
  %".749" = add i64 %".747", %".748"
  %".750" = add i64 %".61", %".749"
  %".751" = inttoptr i64 %".750" to ptr
  %".752" = add i64 %".746", 0
  %".753" = getelementptr i8, ptr %".751", i64 %".752"
  store <8 x float> %".728", ptr %".753", align 4
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
  %".768" = mul i64 %".767", 32
  %".769" = mul i64 %".79", %".63"
  %".770" = mul i64 %".758", %".65"
  %".771" = add i64 %".769", %".770"
  %".772" = add i64 %".61", %".771"
  %".773" = inttoptr i64 %".772" to ptr
  %".774" = add i64 %".768", 0
  %".775" = getelementptr i8, ptr %".773", i64 %".774"
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