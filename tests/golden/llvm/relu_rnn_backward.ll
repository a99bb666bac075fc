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
  %".75" = phi  i64 [0, %"entry"], [%".842", %"after.1"]
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
  %".82" = phi  i64 [%".3", %"body"], [%".840", %"after.4"]
  %".83" = icmp slt i64 %".82", %".4"
  br i1 %".83", label %"body.1", label %"after.1"
body.1:
  %".85" = add i64 %".82", %".73"
  %".86" = icmp slt i64 %".85", %".4"
  %".87" = select  i1 %".86", i64 %".85", i64 %".4"
  br label %"head.2"
after.1:
  %".842" = add i64 %".75", 1
  br label %"head"
head.2:
  %".89" = phi  i64 [%".82", %"body.1"], [%".162", %"after.3"]
  %".90" = icmp slt i64 %".89", %".87"
  br i1 %".90", label %"body.2", label %"after.2"
body.2:
  %".92" = add i64 0, 1
  br label %"head.3"
after.2:
  br label %"head.4"
head.3:
  %".94" = phi  i64 [0, %"body.2"], [%".160", %"body.3"]
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
  %".150" = mul i64 %".79", %".51"
  %".151" = mul i64 %".89", %".53"
  %".152" = add i64 %".150", %".151"
  %".153" = add i64 %".49", %".152"
  %".154" = inttoptr i64 %".153" to ptr
  %".155" = add i64 %".97", 0
  %".156" = getelementptr float, ptr %".154", i64 %".155"
  %".157" = icmp slt i64 %".94", 0
  %".158" = select  i1 %".157", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".149", ptr %".156", i32 4, <8 x i1> %".158")
  %".160" = add i64 %".94", 1
  br label %"head.3"
after.3:
  %".162" = add i64 %".89", 1
  br label %"head.2"
head.4:
  %".165" = phi  i64 [0, %"after.2"], [%".838", %"after.15"]
  %".166" = icmp slt i64 %".165", 1
  br i1 %".166", label %"body.4", label %"after.4"
body.4:
  %".168" = sub i64 %".87", %".82"
  %".169" = sdiv i64 %".168", 8
  %".170" = mul i64 %".169", 8
  %".171" = add i64 %".82", %".170"
  br label %"head.5"
after.4:
  %".840" = add i64 %".82", %".73"
  br label %"head.1"
head.5:
  %".173" = phi  i64 [%".82", %"body.4"], [%".362", %"after.6"]
  %".174" = icmp slt i64 %".173", %".171"
  br i1 %".174", label %"body.5", label %"after.5"
body.5:
  %".176" = add i64 %".173", 0
  %".177" = add i64 %".173", 1
  %".178" = add i64 %".173", 2
  %".179" = add i64 %".173", 3
  %".180" = add i64 %".173", 4
  %".181" = add i64 %".173", 5
  %".182" = add i64 %".173", 6
  %".183" = add i64 %".173", 7
  %".184" = add i64 %".165", 0
  %".185" = mul i64 %".184", 8
  %".186" = icmp slt i64 %".184", 0
  %".187" = select  i1 %".186", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".188" = mul i64 %".79", %".51"
  %".189" = mul i64 %".176", %".53"
  %".190" = add i64 %".188", %".189"
  %".191" = add i64 %".49", %".190"
  %".192" = inttoptr i64 %".191" to ptr
  %".193" = mul i64 %".79", %".51"
  %".194" = mul i64 %".177", %".53"
  %".195" = add i64 %".193", %".194"
  %".196" = add i64 %".49", %".195"
  %".197" = inttoptr i64 %".196" to ptr
  %".198" = mul i64 %".79", %".51"
  %".199" = mul i64 %".178", %".53"
  %".200" = add i64 %".198", %".199"
  %".201" = add i64 %".49", %".200"
  %".202" = inttoptr i64 %".201" to ptr
  %".203" = mul i64 %".79", %".51"
  %".204" = mul i64 %".179", %".53"
  %".205" = add i64 %".203", %".204"
  %".206" = add i64 %".49", %".205"
  %".207" = inttoptr i64 %".206" to ptr
  %".208" = mul i64 %".79", %".51"
  %".209" = mul i64 %".180", %".53"
  %".210" = add i64 %".208", %".209"
  %".211" = add i64 %".49", %".210"
  %".212" = inttoptr i64 %".211" to ptr
  %".213" = mul i64 %".79", %".51"
  %".214" = mul i64 %".181", %".53"
  %".215" = add i64 %".213", %".214"
  %".216" = add i64 %".49", %".215"
  %".217" = inttoptr i64 %".216" to ptr
  %".218" = mul i64 %".79", %".51"
  %".219" = mul i64 %".182", %".53"
  %".220" = add i64 %".218", %".219"
  %".221" = add i64 %".49", %".220"
  %".222" = inttoptr i64 %".221" to ptr
  %".223" = mul i64 %".79", %".51"
  %".224" = mul i64 %".183", %".53"
  %".225" = add i64 %".223", %".224"
  %".226" = add i64 %".49", %".225"
  %".227" = inttoptr i64 %".226" to ptr
  %".228" = add i64 %".165", 0
  %".229" = mul i64 %".228", 96
  %".230" = add i64 %".55", %".229"
  %".231" = inttoptr i64 %".230" to ptr
  br label %"head.6"
after.5:
  %".364" = sub i64 %".87", %".171"
  %".365" = sdiv i64 %".364", 6
  %".366" = mul i64 %".365", 6
  %".367" = add i64 %".171", %".366"
  br label %"head.7"
head.6:
  %".233" = phi  i64 [0, %"body.5"], [%".288", %"body.6"]
  %".234" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".252", %"body.6"]
  %".235" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".257", %"body.6"]
  %".236" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".262", %"body.6"]
  %".237" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".267", %"body.6"]
  %".238" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".272", %"body.6"]
  %".239" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".277", %"body.6"]
  %".240" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".282", %"body.6"]
  %".241" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".287", %"body.6"]
  %".242" = icmp slt i64 %".233", 3
  br i1 %".242", label %"body.6", label %"after.6"
body.6:
  %".244" = mul i64 %".233", 32
  %".245" = add i64 %".244", 0
  %".246" = getelementptr i8, ptr %".231", i64 %".245"
  %".247" = load <8 x float>, ptr %".246", align 4
  %".248" = getelementptr float, ptr %".192", i64 %".233"
  %".249" = load float, ptr %".248"
  %".250" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".249", i32 0
  %".251" = shufflevector <8 x float> %".250", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".252" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".251", <8 x float> %".247", <8 x float> %".234")
  %".253" = getelementptr float, ptr %".197", i64 %".233"
  %".254" = load float, ptr %".253"
  %".255" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".254", i32 0
  %".256" = shufflevector <8 x float> %".255", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".257" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".256", <8 x float> %".247", <8 x float> %".235")
  %".258" = getelementptr float, ptr %".202", i64 %".233"
  %".259" = load float, ptr %".258"
  %".260" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".259", i32 0
  %".261" = shufflevector <8 x float> %".260", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".262" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".261", <8 x float> %".247", <8 x float> %".236")
  %".263" = getelementptr float, ptr %".207", i64 %".233"
  %".264" = load float, ptr %".263"
  %".265" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".264", i32 0
  %".266" = shufflevector <8 x float> %".265", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".267" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".266", <8 x float> %".247", <8 x float> %".237")
  %".268" = getelementptr float, ptr %".212", i64 %".233"
  %".269" = load float, ptr %".268"
  %".270" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".269", i32 0
  %".271" = shufflevector <8 x float> %".270", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".272" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".271", <8 x float> %".247", <8 x float> %".238")
  %".273" = getelementptr float, ptr %".217", i64 %".233"
  %".274" = load float, ptr %".273"
  %".275" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".274", i32 0
  %".276" = shufflevector <8 x float> %".275", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".277" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".276", <8 x float> %".247", <8 x float> %".239")
  %".278" = getelementptr float, ptr %".222", i64 %".233"
  %".279" = load float, ptr %".278"
  %".280" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".279", i32 0
  %".281" = shufflevector <8 x float> %".280", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".282" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".281", <8 x float> %".247", <8 x float> %".240")
  %".283" = getelementptr float, ptr %".227", i64 %".233"
  %".284" = load float, ptr %".283"
  %".285" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".284", i32 0
  %".286" = shufflevector <8 x float> %".285", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".287" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".286", <8 x float> %".247", <8 x float> %".241")
  %".288" = add i64 %".233", 1
  br label %"head.6"
after.6:
  %".290" = mul i64 %".79", %".63"
  %".291" = mul i64 %".176", %".65"
  %".292" = add i64 %".290", %".291"
  %".293" = add i64 %".61", %".292"
  %".294" = inttoptr i64 %".293" to ptr
  %".295" = mul i64 0, 32
  %".296" = add i64 %".295", 0
  %".297" = getelementptr i8, ptr %".294", i64 %".296"
  store <8 x float> %".234", ptr %".297", align 4
  %".299" = mul i64 %".79", %".63"
  %".300" = mul i64 %".177", %".65"
  %".301" = add i64 %".299", %".300"
  %".302" = add i64 %".61", %".301"
  %".303" = inttoptr i64 %".302" to ptr
  %".304" = mul i64 0, 32
  %".305" = add i64 %".304", 0
  %".306" = getelementptr i8, ptr %".303", i64 %".305"
  store <8 x float> %".235", ptr %".306", align 4
  %".308" = mul i64 %".79", %".63"
  %".309" = mul i64 %".178", %".65"
  %".310" = add i64 %".308", %".309"
  %".311" = add i64 %".61", %".310"
  %".312" = inttoptr i64 %".311" to ptr
  %".313" = mul i64 0, 32
  %".314" = add i64 %".313", 0
  %".315" = getelementptr i8, ptr %".312", i64 %".314"
  store <8 x float> %".236", ptr %".315", align 4
  %".317" = mul i64 %".79", %".63"
  %".318" = mul i64 %".179", %".65"
  %".319" = add i64 %".317", %".318"
  %".320" = add i64 %".61", %".319"
  %".321" = inttoptr i64 %".320" to ptr
  %".322" = mul i64 0, 32
  %".323" = add i64 %".322", 0
  %".324" = getelementptr i8, ptr %".321", i64 %".323"
  store <8 x float> %".237", ptr %".324", align 4
  %".326" = mul i64 %".79", %".63"
  %".327" = mul i64 %".180", %".65"
  %".328" = add i64 %".326", %".327"
  %".329" = add i64 %".61", %".328"
  %".330" = inttoptr i64 %".329" to ptr
  %".331" = mul i64 0, 32
  %".332" = add i64 %".331", 0
  %".333" = getelementptr i8, ptr %".330", i64 %".332"
  store <8 x float> %".238", ptr %".333", align 4
  %".335" = mul i64 %".79", %".63"
  %".336" = mul i64 %".181", %".65"
  %".337" = add i64 %".335", %".336"
  %".338" = add i64 %".61", %".337"
  %".339" = inttoptr i64 %".338" to ptr
  %".340" = mul i64 0, 32
  %".341" = add i64 %".340", 0
  %".342" = getelementptr i8, ptr %".339", i64 %".341"
  store <8 x float> %".239", ptr %".342", align 4
  %".344" = mul i64 %".79", %".63"
  %".345" = mul i64 %".182", %".65"
  %".346" = add i64 %".344", %".345"
  %".347" = add i64 %".61", %".346"
  %".348" = inttoptr i64 %".347" to ptr
  %".349" = mul i64 0, 32
  %".350" = add i64 %".349", 0
  %".351" = getelementptr i8, ptr %".348", i64 %".350"
  store <8 x float> %".240", ptr %".351", align 4
  %".353" = mul i64 %".79", %".63"
  %".354" = mul i64 %".183", %".65"
  %".355" = add i64 %".353", %".354"
  %".356" = add i64 %".61", %".355"
  %".357" = inttoptr i64 %".356" to ptr
  %".358" = mul i64 0, 32
  %".359" = add i64 %".358", 0
  %".360" = getelementptr i8, ptr %".357", i64 %".359"
  store <8 x float> %".241", ptr %".360", align 4
  %".362" = add i64 %".173", 8
  br label %"head.5"
head.7:
  %".369" = phi  i64 [%".171", %"after.5"], [%".516", %"after.8"]
  %".370" = icmp slt i64 %".369", %".367"
  br i1 %".370", label %"body.7", label %"after.7"
body.7:
  %".372" = add i64 %".369", 0
  %".373" = add i64 %".369", 1
  %".374" = add i64 %".369", 2
  %".375" = add i64 %".369", 3
  %".376" = add i64 %".369", 4
  %".377" = add i64 %".369", 5
  %".378" = add i64 %".165", 0
  %".379" = mul i64 %".378", 8
  %".380" = icmp slt i64 %".378", 0
  %".381" = select  i1 %".380", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".382" = mul i64 %".79", %".51"
  %".383" = mul i64 %".372", %".53"
  %".384" = add i64 %".382", %".383"
  %".385" = add i64 %".49", %".384"
  %".386" = inttoptr i64 %".385" to ptr
  %".387" = mul i64 %".79", %".51"
  %".388" = mul i64 %".373", %".53"
  %".389" = add i64 %".387", %".388"
  %".390" = add i64 %".49", %".389"
  %".391" = inttoptr i64 %".390" to ptr
  %".392" = mul i64 %".79", %".51"
  %".393" = mul i64 %".374", %".53"
  %".394" = add i64 %".392", %".393"
  %".395" = add i64 %".49", %".394"
  %".396" = inttoptr i64 %".395" to ptr
  %".397" = mul i64 %".79", %".51"
  %".398" = mul i64 %".375", %".53"
  %".399" = add i64 %".397", %".398"
  %".400" = add i64 %".49", %".399"
  %".401" = inttoptr i64 %".400" to ptr
  %".402" = mul i64 %".79", %".51"
  %".403" = mul i64 %".376", %".53"
  %".404" = add i64 %".402", %".403"
  %".405" = add i64 %".49", %".404"
  %".406" = inttoptr i64 %".405" to ptr
  %".407" = mul i64 %".79", %".51"
  %".408" = mul i64 %".377", %".53"
  %".409" = add i64 %".407", %".408"
  %".410" = add i64 %".49", %".409"
  %".411" = inttoptr i64 %".410" to ptr
  %".412" = add i64 %".165", 0
  %".413" = mul i64 %".412", 96
  %".414" = add i64 %".55", %".413"
  %".415" = inttoptr i64 %".414" to ptr
  br label %"head.8"
after.7:
  %".518" = sub i64 %".87", %".367"
  %".519" = sdiv i64 %".518", 4
  %".520" = mul i64 %".519", 4
  %".521" = add i64 %".367", %".520"
  br label %"head.9"
head.8:
  %".417" = phi  i64 [0, %"body.7"], [%".460", %"body.8"]
  %".418" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".434", %"body.8"]
  %".419" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".439", %"body.8"]
  %".420" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".444", %"body.8"]
  %".421" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".449", %"body.8"]
  %".422" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".454", %"body.8"]
  %".423" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".459", %"body.8"]
  %".424" = icmp slt i64 %".417", 3
  br i1 %".424", label %"body.8", label %"after.8"
body.8:
  %".426" = mul i64 %".417", 32
  %".427" = add i64 %".426", 0
  %".428" = getelementptr i8, ptr %".415", i64 %".427"
  %".429" = load <8 x float>, ptr %".428", align 4
  %".430" = getelementptr float, ptr %".386", i64 %".417"
  %".431" = load float, ptr %".430"
  %".432" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".431", i32 0
  %".433" = shufflevector <8 x float> %".432", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".434" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".433", <8 x float> %".429", <8 x float> %".418")
  %".435" = getelementptr float, ptr %".391", i64 %".417"
  %".436" = load float, ptr %".435"
  %".437" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".436", i32 0
  %".438" = shufflevector <8 x float> %".437", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".439" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".438", <8 x float> %".429", <8 x float> %".419")
  %".440" = getelementptr float, ptr %".396", i64 %".417"
  %".441" = load float, ptr %".440"
  %".442" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".441", i32 0
  %".443" = shufflevector <8 x float> %".442", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".444" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".443", <8 x float> %".429", <8 x float> %".420")
  %".445" = getelementptr float, ptr %".401", i64 %".417"
  %".446" = load float, ptr %".445"
  %".447" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".446", i32 0
  %".448" = shufflevector <8 x float> %".447", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".449" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".448", <8 x float> %".429", <8 x float> %".421")
  %".450" = getelementptr float, ptr %".406", i64 %".417"
  %".451" = load float, ptr %".450"
  %".452" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".451", i32 0
  %".453" = shufflevector <8 x float> %".452", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".454" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".453", <8 x float> %".429", <8 x float> %".422")
  %".455" = getelementptr float, ptr %".411", i64 %".417"
  %".456" = load float, ptr %".455"
  %".457" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".456", i32 0
  %".458" = shufflevector <8 x float> %".457", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".459" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".458", <8 x float> %".429", <8 x float> %".423")
  %".460" = add i64 %".417", 1
  br label %"head.8"
after.8:
  %".462" = mul i64 %".79", %".63"
  %".463" = mul i64 %".372", %".65"
  %".464" = add i64 %".462", %".463"
  %".465" = add i64 %".61", %".464"
  %".466" = inttoptr i64 %".465" to ptr
  %".467" = mul i64 0, 32
  %".468" = add i64 %".467", 0
  %".469" = getelementptr i8, ptr %".466", i64 %".468"
  store <8 x float> %".418", ptr %".469", align 4
  %".471" = mul i64 %".79", %".63"
  %".472" = mul i64 %".373", %".65"
  %".473" = add i64 %".471", %".472"
  %".474" = add i64 %".61", %".473"
  %".475" = inttoptr i64 %".474" to ptr
  %".476" = mul i64 0, 32
  %".477" = add i64 %".476", 0
  %".478" = getelementptr i8, ptr %".475", i64 %".477"
  store <8 x float> %".419", ptr %".478", align 4
  %".480" = mul i64 %".79", %".63"
  %".481" = mul i64 %".374", %".65"
  %".482" = add i64 %".480", %".481"
  %".483" = add i64 %".61", %".482"
  %".484" = inttoptr i64 %".483" to ptr
  %".485" = mul i64 0, 32
  %".486" = add i64 %".485", 0
  %".487" = getelementptr i8, ptr %".484", i64 %".486"
  store <8 x float> %".420", ptr %".487", align 4
  %".489" = mul i64 %".79", %".63"
  %".490" = mul i64 %".375", %".65"
  %".491" = add i64 %".489", %".490"
  %".492" = add i64 %".61", %".491"
  %".493" = inttoptr i64 %".492" to ptr
  %".494" = mul i64 0, 32
  %".495" = add i64 %".494", 0
  %".496" = getelementptr i8, ptr %".493", i64 %".495"
  store <8 x float> %".421", ptr %".496", align 4
  %".498" = mul i64 %".79", %".63"
  %".499" = mul i64 %".376", %".65"
  %".500" = add i64 %".498", %".499"
  %".501" = add i64 %".61", %".500"
  %".502" = inttoptr i64 %".501" to ptr
  %".503" = mul i64 0, 32
  %".504" = add i64 %".503", 0
  %".505" = getelementptr i8, ptr %".502", i64 %".504"
  store <8 x float> %".422", ptr %".505", align 4
  %".507" = mul i64 %".79", %".63"
  %".508" = mul i64 %".377", %".65"
  %".509" = add i64 %".507", %".508"
  %".510" = add i64 %".61", %".509"
  %".511" = inttoptr i64 %".510" to ptr
  %".512" = mul i64 0, 32
  %".513" = add i64 %".512", 0
  %".514" = getelementptr i8, ptr %".511", i64 %".513"
  store <8 x float> %".423", ptr %".514", align 4
  %".516" = add i64 %".369", 6
  br label %"head.7"
head.9:
  %".523" = phi  i64 [%".367", %"after.7"], [%".628", %"after.10"]
  %".524" = icmp slt i64 %".523", %".521"
  br i1 %".524", label %"body.9", label %"after.9"
body.9:
  %".526" = add i64 %".523", 0
  %".527" = add i64 %".523", 1
  %".528" = add i64 %".523", 2
  %".529" = add i64 %".523", 3
  %".530" = add i64 %".165", 0
  %".531" = mul i64 %".530", 8
  %".532" = icmp slt i64 %".530", 0
  %".533" = select  i1 %".532", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".534" = mul i64 %".79", %".51"
  %".535" = mul i64 %".526", %".53"
  %".536" = add i64 %".534", %".535"
  %".537" = add i64 %".49", %".536"
  %".538" = inttoptr i64 %".537" to ptr
  %".539" = mul i64 %".79", %".51"
  %".540" = mul i64 %".527", %".53"
  %".541" = add i64 %".539", %".540"
  %".542" = add i64 %".49", %".541"
  %".543" = inttoptr i64 %".542" to ptr
  %".544" = mul i64 %".79", %".51"
  %".545" = mul i64 %".528", %".53"
  %".546" = add i64 %".544", %".545"
  %".547" = add i64 %".49", %".546"
  %".548" = inttoptr i64 %".547" to ptr
  %".549" = mul i64 %".79", %".51"
  %".550" = mul i64 %".529", %".53"
  %".551" = add i64 %".549", %".550"
  %".552" = add i64 %".49", %".551"
  %".553" = inttoptr i64 %".552" to ptr
  %".554" = add i64 %".165", 0
  %".555" = mul i64 %".554", 96
  %".556" = add i64 %".55", %".555"
  %".557" = inttoptr i64 %".556" to ptr
  br label %"head.10"
after.9:
  %".630" = sub i64 %".87", %".521"
  %".631" = sdiv i64 %".630", 2
  %".632" = mul i64 %".631", 2
  %".633" = add i64 %".521", %".632"
  br label %"head.11"
head.10:
  %".559" = phi  i64 [0, %"body.9"], [%".590", %"body.10"]
  %".560" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".574", %"body.10"]
  %".561" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".579", %"body.10"]
  %".562" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".584", %"body.10"]
  %".563" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".589", %"body.10"]
  %".564" = icmp slt i64 %".559", 3
  br i1 %".564", label %"body.10", label %"after.10"
body.10:
  %".566" = mul i64 %".559", 32
  %".567" = add i64 %".566", 0
  %".568" = getelementptr i8, ptr %".557", i64 %".567"
  %".569" = load <8 x float>, ptr %".568", align 4
  %".570" = getelementptr float, ptr %".538", i64 %".559"
  %".571" = load float, ptr %".570"
  %".572" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".571", i32 0
  %".573" = shufflevector <8 x float> %".572", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".574" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".573", <8 x float> %".569", <8 x float> %".560")
  %".575" = getelementptr float, ptr %".543", i64 %".559"
  %".576" = load float, ptr %".575"
  %".577" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".576", i32 0
  %".578" = shufflevector <8 x float> %".577", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".579" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".578", <8 x float> %".569", <8 x float> %".561")
  %".580" = getelementptr float, ptr %".548", i64 %".559"
  %".581" = load float, ptr %".580"
  %".582" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".581", i32 0
  %".583" = shufflevector <8 x float> %".582", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".584" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".583", <8 x float> %".569", <8 x float> %".562")
  %".585" = getelementptr float, ptr %".553", i64 %".559"
  %".586" = load float, ptr %".585"
  %".587" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".586", i32 0
  %".588" = shufflevector <8 x float> %".587", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".589" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".588", <8 x float> %".569", <8 x float> %".563")
  %".590" = add i64 %".559", 1
  br label %"head.10"
after.10:
  %".592" = mul i64 %".79", %".63"
  %".593" = mul i64 %".526", %".65"
  %".594" = add i64 %".592", %".593"
  %".595" = add i64 %".61", %".594"
  %".596" = inttoptr i64 %".595" to ptr
  %".597" = mul i64 0, 32
  %".598" = add i64 %".597", 0
  %".599" = getelementptr i8, ptr %".596", i64 %".598"
  store <8 x float> %".560", ptr %".599", align 4
  %".601" = mul i64 %".79", %".63"
  %".602" = mul i64 %".527", %".65"
  %".603" = add i64 %".601", %".602"
  %".604" = add i64 %".61", %".603"
  %".605" = inttoptr i64 %".604" to ptr
  %".606" = mul i64 0, 32
  %".607" = add i64 %".606", 0
  %".608" = getelementptr i8, ptr %".605", i64 %".607"
  store <8 x float> %".561", ptr %".608", align 4
  %".610" = mul i64 %".79", %".63"
  %".611" = mul i64 %".528", %".65"
  %".612" = add i64 %".610", %".611"
  %".613" = add i64 %".61", %".612"
  %".614" = inttoptr i64 %".613" to ptr
  %".615" = mul i64 0, 32
  %".616" = add i64 %".615", 0
  %".617" = getelementptr i8, ptr %".614", i64 %".616"
  store <8 x float> %".562", ptr %".617", align 4
  %".619" = mul i64 %".79", %".63"
  %".620" = mul i64 %".529", %".65"
  %".621" = add i64 %".619", %".620"
  %".622" = add i64 %".61", %".621"
  %".623" = inttoptr i64 %".622" to ptr
  %".624" = mul i64 0, 32
  %".625" = add i64 %".624", 0
  %".626" = getelementptr i8, ptr %".623", i64 %".625"
  store <8 x float> %".563", ptr %".626", align 4
  %".628" = add i64 %".523", 4
  br label %"head.9"
head.11:
  %".635" = phi  i64 [%".521", %"after.9"], [%".698", %"after.12"]
  %".636" = icmp slt i64 %".635", %".633"
  br i1 %".636", label %"body.11", label %"after.11"
body.11:
  %".638" = add i64 %".635", 0
  %".639" = add i64 %".635", 1
  %".640" = add i64 %".165", 0
  %".641" = mul i64 %".640", 8
  %".642" = icmp slt i64 %".640", 0
  %".643" = select  i1 %".642", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".644" = mul i64 %".79", %".51"
  %".645" = mul i64 %".638", %".53"
  %".646" = add i64 %".644", %".645"
  %".647" = add i64 %".49", %".646"
  %".648" = inttoptr i64 %".647" to ptr
  %".649" = mul i64 %".79", %".51"
  %".650" = mul i64 %".639", %".53"
  %".651" = add i64 %".649", %".650"
  %".652" = add i64 %".49", %".651"
  %".653" = inttoptr i64 %".652" to ptr
  %".654" = add i64 %".165", 0
  %".655" = mul i64 %".654", 96
  %".656" = add i64 %".55", %".655"
  %".657" = inttoptr i64 %".656" to ptr
  br label %"head.12"
after.11:
  %".700" = sub i64 %".87", %".633"
  %".701" = sdiv i64 %".700", 1
  %".702" = mul i64 %".701", 1
  %".703" = add i64 %".633", %".702"
  br label %"head.13"
head.12:
  %".659" = phi  i64 [0, %"body.11"], [%".678", %"body.12"]
  %".660" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".672", %"body.12"]
  %".661" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".677", %"body.12"]
  %".662" = icmp slt i64 %".659", 3
  br i1 %".662", label %"body.12", label %"after.12"
body.12:
  %".664" = mul i64 %".659", 32
  %".665" = add i64 %".664", 0
  %".666" = getelementptr i8, ptr %".657", i64 %".665"
  %".667" = load <8 x float>, ptr %".666", align 4
  %".668" = getelementptr float, ptr %".648", i64 %".659"
  %".669" = load float, ptr %".668"
  %".670" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".669", i32 0
  %".671" = shufflevector <8 x float> %".670", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".672" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".671", <8 x float> %".667", <8 x float> %".660")
  %".673" = getelementptr float, ptr %".653", i64 %".659"
  %".674" = load float, ptr %".673"
  %".675" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".674", i32 0
  %".676" = shufflevector <8 x float> %".675", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".677" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".676", <8 x float> %".667", <8 x float> %".661")
  %".678" = add i64 %".659", 1
  br label %"head.12"
after.12:
  %".680" = mul i64 %".79", %".63"
  %".681" = mul i64 %".638", %".65"
  %".682" = add i64 %".680", %".681"
  %".683" = add i64 %".61", %".682"
  %".684" = inttoptr i64 %".683" to ptr
  %".685" = mul i64 0, 32
  %".686" = add i64 %".685", 0
  %".687" = getelementptr i8, ptr %".684", i64 %".686"
  store <8 x float> %".660", ptr %".687", align 4
  %".689" = mul i64 %".79", %".63"
  %".690" = mul i64 %".639", %".65"
  %".691" = add i64 %".689", %".690"
  %".692" = add i64 %".61", %".691"
  %".693" = inttoptr i64 %".692" to ptr
  %".694" = mul i64 0, 32
  %".695" = add i64 %".694", 0
  %".696" = getelementptr i8, ptr %".693", i64 %".695"
  store <8 x float> %".661", ptr %".696", align 4
  %".698" = add i64 %".635", 2
  br label %"head.11"
head.13:
  %".705" = phi  i64 [%".633", %"after.11"], [%".747", %"after.14"]
  %".706" = icmp slt i64 %".705", %".703"
  br i1 %".706", label %"body.13", label %"after.13"
body.13:
  %".708" = add i64 %".705", 0
  %".709" = add i64 %".165", 0
  %".710" = mul i64 %".709", 8
  %".711" = icmp slt i64 %".709", 0
  %".712" = select  i1 %".711", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".713" = mul i64 %".79", %".51"
  %".714" = mul i64 %".708", %".53"
  %".715" = add i64 %".713", %".714"
  %".716" = add i64 %".49", %".715"
  %".717" = inttoptr i64 %".716" to ptr
  %".718" = add i64 %".165", 0
  %".719" = mul i64 %".718", 96
  %".720" = add i64 %".55", %".719"
  %".721" = inttoptr i64 %".720" to ptr
  br label %"head.14"
after.13:
  br label %"head.15"
head.14:
  %".723" = phi  i64 [0, %"body.13"], [%".736", %"body.14"]
  %".724" = phi  <8 x float> [splat (float              0x0), %"body.13"], [%".735", %"body.14"]
  %".725" = icmp slt i64 %".723", 3
  br i1 %".725", label %"body.14", label %"after.14"
body.14:
  %".727" = mul i64 %".723", 32
  %".728" = add i64 %".727", 0
  %".729" = getelementptr i8, ptr %".721", i64 %".728"
  %".730" = load <8 x float>, ptr %".729", align 4
  %".731" = getelementptr float, ptr %".717", i64 %".723"
  %".732" = load float, ptr %".731"
  %".733" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".732", i32 0
  %".734" = shufflevector <8 x float> %".733", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".735" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".734", <8 x float> %".730", <8 x float> %".724")
  %".736" = add i64 %".723", 1
  br label %"head.14"
after.14:
  %".738" = mul i64 %".79", %".63"
  %".739" = mul i64 %".708", %".65"
  %".740" = add i64 %".738", %".739"
  %".741" = add i64 %".61", %".740"
  %".742" = inttoptr i64 %".741" to ptr
  %".743" = mul i64 0, 32
  %".744" = add i64 %".743", 0
  %".745" = getelementptr i8, ptr %".742", i64 %".744"
  store <8 x float> %".724", ptr %".745", align 4
  %".747" = add i64 %".705", 1
  br label %"head.13"
head.15:
  %".750" = phi  i64 [%".82", %"after.13"], [%".836", %"after.16"]
  %".751" = icmp slt i64 %".750", %".87"
  br i1 %".751", label %"body.15", label %"after.15"
body.15:
  %".753" = add i64 %".165", 1
  br label %"head.16"
after.15:
  %".838" = add i64 %".165", 1
  br label %"head.4"
head.16:
  %".755" = phi  i64 [%".165", %"body.15"], [%".834", %"body.16"]
  %".756" = icmp slt i64 %".755", %".753"
  br i1 %".756", label %"body.16", label %"after.16"
body.16:
  %".758" = mul i64 %".755", 8
  %".759" = sub i64 %".755", %".165"
  %".760" = mul i64 %".79", %".63"
  %".761" = mul i64 %".750", %".65"
  %".762" = add i64 %".760", %".761"
  %".763" = add i64 %".61", %".762"
  %".764" = inttoptr i64 %".763" to ptr
  %".765" = mul i64 %".759", 32
  %".766" = add i64 %".765", 0
  %".767" = getelementptr i8, ptr %".764", i64 %".766"
  %".768" = load <8 x float>, ptr %".767", align 4
  %".769" = mul i64 %".80", %".27"
  %".770" = mul i64 %".750", %".29"
  %".771" = add i64 %".769", %".770"
  %".772" = add i64 %".25", %".771"
  %".773" = inttoptr i64 %".772" to ptr
  %".774" = add i64 %".758", 0
  %".775" = getelementptr float, ptr %".773", i64 %".774"
  %".776" = icmp slt i64 %".755", 0
  %".777" = select  i1 %".776", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".778" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".775", i32 4, <8 x i1> %".777", <8 x float> splat (float              0x0))
  %".779" = mul i64 %".79", %".33"
  %".780" = mul i64 %".750", %".35"
  %".781" = add i64 %".779", %".780"
  %".782" = add i64 %".31", %".781"
  %".783" = inttoptr i64 %".782" to ptr
  %".784" = add i64 %".758", 0
  %".785" = getelementptr float, ptr %".783", i64 %".784"
  %".786" = icmp slt i64 %".755", 0
  %".787" = select  i1 %".786", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".788" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".785", i32 4, <8 x i1> %".787", <8 x float> splat (float              0x0))
  %".789" = fadd contract <8 x float> %".778", %".788"
  %".790" = mul i64 %".79", %".21"
  %".791" = mul i64 %".750", %".23"
  %".792" = add i64 %".790", %".791"
  %".793" = add i64 %".19", %".792"
  %".794" = inttoptr i64 %".793" to ptr
  %".795" = load i8, ptr %".794"
  %".796" = icmp ne i8 %".795", 0
  %".797" = select  i1 %".796", <8 x float> %".768", <8 x float> %".789"
  %".798" = mul i64 %".79", %".39"
  %".799" = mul i64 %".750", %".41"
  %".800" = add i64 %".798", %".799"
  %".801" = add i64 %".37", %".800"
  %".802" = inttoptr i64 %".801" to ptr
  %".803" = load i8, ptr %".802"
  %".804" = icmp ne i8 %".803", 0
  %".805" = mul i64 %".79", %".45"
  %".806" = mul i64 %".750", %".47"
  %".807" = add i64 %".805", %".806"
  %".808" = add i64 %".43", %".807"
  %".809" = inttoptr i64 %".808" to ptr
  %".810" = add i64 %".758", 0
  %".811" = getelementptr float, ptr %".809", i64 %".810"
  %".812" = icmp slt i64 %".755", 0
  %".813" = select  i1 %".812", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".814" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".811", i32 4, <8 x i1> %".813", <8 x float> splat (float              0x0))
  %".815" = select  i1 %".804", <8 x float> %".797", <8 x float> splat (float              0x0)
  %".816" = fadd contract <8 x float> %".814", %".815"
  %".817" = add i64 %".758", 0
  %".818" = getelementptr float, ptr %".809", i64 %".817"
  %".819" = icmp slt i64 %".755", 0
  %".820" = select  i1 %".819", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".816", ptr %".818", i32 4, <8 x i1> %".820")
  %".822" = select  i1 %".804", <8 x float> splat (float              0x0), <8 x float> %".797"
  %".823" = sub i64 1, %".80"
  %".824" = mul i64 %".823", %".27"
  %".825" = mul i64 %".750", %".29"
  %".826" = add i64 %".824", %".825"
  %".827" = add i64 %".25", %".826"
  %".828" = inttoptr i64 %".827" to ptr
  %".829" = add i64 %".758", 0
  %".830" = getelementptr float, ptr %".828", i64 %".829"
  %".831" = icmp slt i64 %".755", 0
  %".832" = select  i1 %".831", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".822", ptr %".830", i32 4, <8 x i1> %".832")
  %".834" = add i64 %".755", 1
  br label %"head.16"
after.16:
  %".836" = add i64 %".750", 1
  br label %"head.15"
}

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")
