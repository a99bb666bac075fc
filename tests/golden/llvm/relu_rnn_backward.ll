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
  %".75" = phi  i64 [0, %"entry"], [%".1606", %"after.1"]
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
  %".82" = phi  i64 [%".3", %"body"], [%".1604", %"after.2.endif"]
  %".83" = icmp slt i64 %".82", %".4"
  br i1 %".83", label %"body.1", label %"after.1"
body.1:
  %".85" = add i64 %".82", %".73"
  %".86" = icmp slt i64 %".85", %".4"
  %".87" = select  i1 %".86", i64 %".85", i64 %".4"
  br label %"head.2"
after.1:
  %".1606" = add i64 %".75", 1
  br label %"head"
head.2:
  %".89" = phi  i64 [%".82", %"body.1"], [%".102", %"body.2"]
  %".90" = phi  i64 [0, %"body.1"], [%".101", %"body.2"]
  %".91" = icmp slt i64 %".89", %".87"
  br i1 %".91", label %"body.2", label %"after.2"
body.2:
  %".93" = mul i64 %".79", %".39"
  %".94" = mul i64 %".89", %".41"
  %".95" = add i64 %".93", %".94"
  %".96" = add i64 %".37", %".95"
  %".97" = inttoptr i64 %".96" to ptr
  %".98" = load i8, ptr %".97"
  %".99" = icmp ne i8 %".98", 0
  %".100" = zext i1 %".99" to i64
  %".101" = or i64 %".90", %".100"
  %".102" = add i64 %".89", 1
  br label %"head.2"
after.2:
  %".104" = icmp ne i64 %".90", 0
  br i1 %".104", label %"after.2.if", label %"after.2.else", !prof !0
after.2.if:
  br label %"head.3"
after.2.else:
  br label %"head.18"
after.2.endif:
  %".1604" = add i64 %".82", %".73"
  br label %"head.1"
head.3:
  %".107" = phi  i64 [%".82", %"after.2.if"], [%".188", %"after.4"]
  %".108" = icmp slt i64 %".107", %".87"
  br i1 %".108", label %"body.3", label %"after.3"
body.3:
  %".110" = add i64 0, 1
  br label %"head.4"
after.3:
  br label %"head.5"
head.4:
  %".112" = phi  i64 [0, %"body.3"], [%".186", %"body.4"]
  %".113" = icmp slt i64 %".112", %".110"
  br i1 %".113", label %"body.4", label %"after.4"
body.4:
  %".115" = mul i64 %".112", 8
  %".116" = mul i64 %".79", %".9"
  %".117" = mul i64 %".107", %".11"
  %".118" = add i64 %".116", %".117"
  %".119" = add i64 %".7", %".118"
  %".120" = inttoptr i64 %".119" to ptr
  %".121" = add i64 %".115", 0
  %".122" = getelementptr float, ptr %".120", i64 %".121"
  %".123" = icmp slt i64 %".112", 0
  %".124" = select  i1 %".123", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".125" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".122", i32 4, <8 x i1> %".124", <8 x float> splat (float              0x0))
  %".126" = fcmp ole <8 x float> %".125", splat (float              0x0)
  %".127" = mul i64 %".80", %".27"
  %".128" = mul i64 %".107", %".29"
  %".129" = add i64 %".127", %".128"
  %".130" = add i64 %".25", %".129"
  %".131" = inttoptr i64 %".130" to ptr
  %".132" = add i64 %".115", 0
  %".133" = getelementptr float, ptr %".131", i64 %".132"
  %".134" = icmp slt i64 %".112", 0
  %".135" = select  i1 %".134", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".136" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".133", i32 4, <8 x i1> %".135", <8 x float> splat (float              0x0))
  %".137" = mul i64 %".79", %".33"
  %".138" = mul i64 %".107", %".35"
  %".139" = add i64 %".137", %".138"
  %".140" = add i64 %".31", %".139"
  %".141" = inttoptr i64 %".140" to ptr
  %".142" = add i64 %".115", 0
  %".143" = getelementptr float, ptr %".141", i64 %".142"
  %".144" = icmp slt i64 %".112", 0
  %".145" = select  i1 %".144", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".146" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".143", i32 4, <8 x i1> %".145", <8 x float> splat (float              0x0))
  %".147" = fadd contract <8 x float> %".136", %".146"
  %".148" = mul i64 %".79", %".21"
  %".149" = mul i64 %".107", %".23"
  %".150" = add i64 %".148", %".149"
  %".151" = add i64 %".19", %".150"
  %".152" = inttoptr i64 %".151" to ptr
  %".153" = load i8, ptr %".152"
  %".154" = icmp ne i8 %".153", 0
  %".155" = select  i1 %".154", <8 x float> %".147", <8 x float> splat (float              0x0)
  %".156" = mul i64 %".79", %".15"
  %".157" = mul i64 %".107", %".17"
  %".158" = add i64 %".156", %".157"
  %".159" = add i64 %".13", %".158"
  %".160" = inttoptr i64 %".159" to ptr
  %".161" = add i64 %".115", 0
  %".162" = getelementptr float, ptr %".160", i64 %".161"
  %".163" = icmp slt i64 %".112", 0
  %".164" = select  i1 %".163", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".165" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".162", i32 4, <8 x i1> %".164", <8 x float> splat (float              0x0))
  %".166" = fadd contract <8 x float> %".155", %".165"
  %".167" = select  <8 x i1> %".126", <8 x float> splat (float              0x0), <8 x float> %".166"
  %".168" = mul i64 %".79", %".21"
  %".169" = mul i64 %".107", %".23"
  %".170" = add i64 %".168", %".169"
  %".171" = add i64 %".19", %".170"
  %".172" = inttoptr i64 %".171" to ptr
  %".173" = load i8, ptr %".172"
  %".174" = icmp ne i8 %".173", 0
  %".175" = select  i1 %".174", <8 x float> %".167", <8 x float> splat (float              0x0)
  %".176" = mul i64 %".79", %".51"
  %".177" = mul i64 %".107", %".53"
  %".178" = add i64 %".176", %".177"
  %".179" = add i64 %".49", %".178"
  %".180" = inttoptr i64 %".179" to ptr
  %".181" = add i64 %".115", 0
  %".182" = getelementptr float, ptr %".180", i64 %".181"
  %".183" = icmp slt i64 %".112", 0
  %".184" = select  i1 %".183", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".175", ptr %".182", i32 4, <8 x i1> %".184")
  %".186" = add i64 %".112", 1
  br label %"head.4"
after.4:
  %".188" = add i64 %".107", 1
  br label %"head.3"
head.5:
  %".191" = phi  i64 [0, %"after.3"], [%".865", %"after.16"]
  %".192" = icmp slt i64 %".191", 1
  br i1 %".192", label %"body.5", label %"after.5"
body.5:
  %".194" = sub i64 %".87", %".82"
  %".195" = sdiv i64 %".194", 8
  %".196" = mul i64 %".195", 8
  %".197" = add i64 %".82", %".196"
  br label %"head.6"
after.5:
  br label %"after.2.endif"
head.6:
  %".199" = phi  i64 [%".82", %"body.5"], [%".388", %"after.7"]
  %".200" = icmp slt i64 %".199", %".197"
  br i1 %".200", label %"body.6", label %"after.6"
body.6:
  %".202" = add i64 %".199", 0
  %".203" = add i64 %".199", 1
  %".204" = add i64 %".199", 2
  %".205" = add i64 %".199", 3
  %".206" = add i64 %".199", 4
  %".207" = add i64 %".199", 5
  %".208" = add i64 %".199", 6
  %".209" = add i64 %".199", 7
  %".210" = add i64 %".191", 0
  %".211" = mul i64 %".210", 8
  %".212" = icmp slt i64 %".210", 0
  %".213" = select  i1 %".212", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".214" = mul i64 %".79", %".51"
  %".215" = mul i64 %".202", %".53"
  %".216" = add i64 %".214", %".215"
  %".217" = add i64 %".49", %".216"
  %".218" = inttoptr i64 %".217" to ptr
  %".219" = mul i64 %".79", %".51"
  %".220" = mul i64 %".203", %".53"
  %".221" = add i64 %".219", %".220"
  %".222" = add i64 %".49", %".221"
  %".223" = inttoptr i64 %".222" to ptr
  %".224" = mul i64 %".79", %".51"
  %".225" = mul i64 %".204", %".53"
  %".226" = add i64 %".224", %".225"
  %".227" = add i64 %".49", %".226"
  %".228" = inttoptr i64 %".227" to ptr
  %".229" = mul i64 %".79", %".51"
  %".230" = mul i64 %".205", %".53"
  %".231" = add i64 %".229", %".230"
  %".232" = add i64 %".49", %".231"
  %".233" = inttoptr i64 %".232" to ptr
  %".234" = mul i64 %".79", %".51"
  %".235" = mul i64 %".206", %".53"
  %".236" = add i64 %".234", %".235"
  %".237" = add i64 %".49", %".236"
  %".238" = inttoptr i64 %".237" to ptr
  %".239" = mul i64 %".79", %".51"
  %".240" = mul i64 %".207", %".53"
  %".241" = add i64 %".239", %".240"
  %".242" = add i64 %".49", %".241"
  %".243" = inttoptr i64 %".242" to ptr
  %".244" = mul i64 %".79", %".51"
  %".245" = mul i64 %".208", %".53"
  %".246" = add i64 %".244", %".245"
  %".247" = add i64 %".49", %".246"
  %".248" = inttoptr i64 %".247" to ptr
  %".249" = mul i64 %".79", %".51"
  %".250" = mul i64 %".209", %".53"
  %".251" = add i64 %".249", %".250"
  %".252" = add i64 %".49", %".251"
  %".253" = inttoptr i64 %".252" to ptr
  %".254" = add i64 %".191", 0
  %".255" = mul i64 %".254", 96
  %".256" = add i64 %".55", %".255"
  %".257" = inttoptr i64 %".256" to ptr
  br label %"head.7"
after.6:
  %".390" = sub i64 %".87", %".197"
  %".391" = sdiv i64 %".390", 6
  %".392" = mul i64 %".391", 6
  %".393" = add i64 %".197", %".392"
  br label %"head.8"
head.7:
  %".259" = phi  i64 [0, %"body.6"], [%".314", %"body.7"]
  %".260" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".278", %"body.7"]
  %".261" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".283", %"body.7"]
  %".262" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".288", %"body.7"]
  %".263" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".293", %"body.7"]
  %".264" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".298", %"body.7"]
  %".265" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".303", %"body.7"]
  %".266" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".308", %"body.7"]
  %".267" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".313", %"body.7"]
  %".268" = icmp slt i64 %".259", 3
  br i1 %".268", label %"body.7", label %"after.7"
body.7:
  %".270" = mul i64 %".259", 32
  %".271" = add i64 %".270", 0
  %".272" = getelementptr i8, ptr %".257", i64 %".271"
  %".273" = load <8 x float>, ptr %".272", align 4
  %".274" = getelementptr float, ptr %".218", i64 %".259"
  %".275" = load float, ptr %".274"
  %".276" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".275", i32 0
  %".277" = shufflevector <8 x float> %".276", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".278" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".277", <8 x float> %".273", <8 x float> %".260")
  %".279" = getelementptr float, ptr %".223", i64 %".259"
  %".280" = load float, ptr %".279"
  %".281" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".280", i32 0
  %".282" = shufflevector <8 x float> %".281", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".283" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".282", <8 x float> %".273", <8 x float> %".261")
  %".284" = getelementptr float, ptr %".228", i64 %".259"
  %".285" = load float, ptr %".284"
  %".286" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".285", i32 0
  %".287" = shufflevector <8 x float> %".286", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".288" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".287", <8 x float> %".273", <8 x float> %".262")
  %".289" = getelementptr float, ptr %".233", i64 %".259"
  %".290" = load float, ptr %".289"
  %".291" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".290", i32 0
  %".292" = shufflevector <8 x float> %".291", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".293" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".292", <8 x float> %".273", <8 x float> %".263")
  %".294" = getelementptr float, ptr %".238", i64 %".259"
  %".295" = load float, ptr %".294"
  %".296" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".295", i32 0
  %".297" = shufflevector <8 x float> %".296", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".298" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".297", <8 x float> %".273", <8 x float> %".264")
  %".299" = getelementptr float, ptr %".243", i64 %".259"
  %".300" = load float, ptr %".299"
  %".301" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".300", i32 0
  %".302" = shufflevector <8 x float> %".301", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".303" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".302", <8 x float> %".273", <8 x float> %".265")
  %".304" = getelementptr float, ptr %".248", i64 %".259"
  %".305" = load float, ptr %".304"
  %".306" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".305", i32 0
  %".307" = shufflevector <8 x float> %".306", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".308" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".307", <8 x float> %".273", <8 x float> %".266")
  %".309" = getelementptr float, ptr %".253", i64 %".259"
  %".310" = load float, ptr %".309"
  %".311" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".310", i32 0
  %".312" = shufflevector <8 x float> %".311", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".313" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".312", <8 x float> %".273", <8 x float> %".267")
  %".314" = add i64 %".259", 1
  br label %"head.7"
after.7:
  %".316" = mul i64 %".79", %".63"
  %".317" = mul i64 %".202", %".65"
  %".318" = add i64 %".316", %".317"
  %".319" = add i64 %".61", %".318"
  %".320" = inttoptr i64 %".319" to ptr
  %".321" = mul i64 0, 32
  %".322" = add i64 %".321", 0
  %".323" = getelementptr i8, ptr %".320", i64 %".322"
  store <8 x float> %".260", ptr %".323", align 4
  %".325" = mul i64 %".79", %".63"
  %".326" = mul i64 %".203", %".65"
  %".327" = add i64 %".325", %".326"
  %".328" = add i64 %".61", %".327"
  %".329" = inttoptr i64 %".328" to ptr
  %".330" = mul i64 0, 32
  %".331" = add i64 %".330", 0
  %".332" = getelementptr i8, ptr %".329", i64 %".331"
  store <8 x float> %".261", ptr %".332", align 4
  %".334" = mul i64 %".79", %".63"
  %".335" = mul i64 %".204", %".65"
  %".336" = add i64 %".334", %".335"
  %".337" = add i64 %".61", %".336"
  %".338" = inttoptr i64 %".337" to ptr
  %".339" = mul i64 0, 32
  %".340" = add i64 %".339", 0
  %".341" = getelementptr i8, ptr %".338", i64 %".340"
  store <8 x float> %".262", ptr %".341", align 4
  %".343" = mul i64 %".79", %".63"
  %".344" = mul i64 %".205", %".65"
  %".345" = add i64 %".343", %".344"
  %".346" = add i64 %".61", %".345"
  %".347" = inttoptr i64 %".346" to ptr
  %".348" = mul i64 0, 32
  %".349" = add i64 %".348", 0
  %".350" = getelementptr i8, ptr %".347", i64 %".349"
  store <8 x float> %".263", ptr %".350", align 4
  %".352" = mul i64 %".79", %".63"
  %".353" = mul i64 %".206", %".65"
  %".354" = add i64 %".352", %".353"
  %".355" = add i64 %".61", %".354"
  %".356" = inttoptr i64 %".355" to ptr
  %".357" = mul i64 0, 32
  %".358" = add i64 %".357", 0
  %".359" = getelementptr i8, ptr %".356", i64 %".358"
  store <8 x float> %".264", ptr %".359", align 4
  %".361" = mul i64 %".79", %".63"
  %".362" = mul i64 %".207", %".65"
  %".363" = add i64 %".361", %".362"
  %".364" = add i64 %".61", %".363"
  %".365" = inttoptr i64 %".364" to ptr
  %".366" = mul i64 0, 32
  %".367" = add i64 %".366", 0
  %".368" = getelementptr i8, ptr %".365", i64 %".367"
  store <8 x float> %".265", ptr %".368", align 4
  %".370" = mul i64 %".79", %".63"
  %".371" = mul i64 %".208", %".65"
  %".372" = add i64 %".370", %".371"
  %".373" = add i64 %".61", %".372"
  %".374" = inttoptr i64 %".373" to ptr
  %".375" = mul i64 0, 32
  %".376" = add i64 %".375", 0
  %".377" = getelementptr i8, ptr %".374", i64 %".376"
  store <8 x float> %".266", ptr %".377", align 4
  %".379" = mul i64 %".79", %".63"
  %".380" = mul i64 %".209", %".65"
  %".381" = add i64 %".379", %".380"
  %".382" = add i64 %".61", %".381"
  %".383" = inttoptr i64 %".382" to ptr
  %".384" = mul i64 0, 32
  %".385" = add i64 %".384", 0
  %".386" = getelementptr i8, ptr %".383", i64 %".385"
  store <8 x float> %".267", ptr %".386", align 4
  %".388" = add i64 %".199", 8
  br label %"head.6"
head.8:
  %".395" = phi  i64 [%".197", %"after.6"], [%".542", %"after.9"]
  %".396" = icmp slt i64 %".395", %".393"
  br i1 %".396", label %"body.8", label %"after.8"
body.8:
  %".398" = add i64 %".395", 0
  %".399" = add i64 %".395", 1
  %".400" = add i64 %".395", 2
  %".401" = add i64 %".395", 3
  %".402" = add i64 %".395", 4
  %".403" = add i64 %".395", 5
  %".404" = add i64 %".191", 0
  %".405" = mul i64 %".404", 8
  %".406" = icmp slt i64 %".404", 0
  %".407" = select  i1 %".406", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".408" = mul i64 %".79", %".51"
  %".409" = mul i64 %".398", %".53"
  %".410" = add i64 %".408", %".409"
  %".411" = add i64 %".49", %".410"
  %".412" = inttoptr i64 %".411" to ptr
  %".413" = mul i64 %".79", %".51"
  %".414" = mul i64 %".399", %".53"
  %".415" = add i64 %".413", %".414"
  %".416" = add i64 %".49", %".415"
  %".417" = inttoptr i64 %".416" to ptr
  %".418" = mul i64 %".79", %".51"
  %".419" = mul i64 %".400", %".53"
  %".420" = add i64 %".418", %".419"
  %".421" = add i64 %".49", %".420"
  %".422" = inttoptr i64 %".421" to ptr
  %".423" = mul i64 %".79", %".51"
  %".424" = mul i64 %".401", %".53"
  %".425" = add i64 %".423", %".424"
  %".426" = add i64 %".49", %".425"
  %".427" = inttoptr i64 %".426" to ptr
  %".428" = mul i64 %".79", %".51"
  %".429" = mul i64 %".402", %".53"
  %".430" = add i64 %".428", %".429"
  %".431" = add i64 %".49", %".430"
  %".432" = inttoptr i64 %".431" to ptr
  %".433" = mul i64 %".79", %".51"
  %".434" = mul i64 %".403", %".53"
  %".435" = add i64 %".433", %".434"
  %".436" = add i64 %".49", %".435"
  %".437" = inttoptr i64 %".436" to ptr
  %".438" = add i64 %".191", 0
  %".439" = mul i64 %".438", 96
  %".440" = add i64 %".55", %".439"
  %".441" = inttoptr i64 %".440" to ptr
  br label %"head.9"
after.8:
  %".544" = sub i64 %".87", %".393"
  %".545" = sdiv i64 %".544", 4
  %".546" = mul i64 %".545", 4
  %".547" = add i64 %".393", %".546"
  br label %"head.10"
head.9:
  %".443" = phi  i64 [0, %"body.8"], [%".486", %"body.9"]
  %".444" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".460", %"body.9"]
  %".445" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".465", %"body.9"]
  %".446" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".470", %"body.9"]
  %".447" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".475", %"body.9"]
  %".448" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".480", %"body.9"]
  %".449" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".485", %"body.9"]
  %".450" = icmp slt i64 %".443", 3
  br i1 %".450", label %"body.9", label %"after.9"
body.9:
  %".452" = mul i64 %".443", 32
  %".453" = add i64 %".452", 0
  %".454" = getelementptr i8, ptr %".441", i64 %".453"
  %".455" = load <8 x float>, ptr %".454", align 4
  %".456" = getelementptr float, ptr %".412", i64 %".443"
  %".457" = load float, ptr %".456"
  %".458" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".457", i32 0
  %".459" = shufflevector <8 x float> %".458", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".460" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".459", <8 x float> %".455", <8 x float> %".444")
  %".461" = getelementptr float, ptr %".417", i64 %".443"
  %".462" = load float, ptr %".461"
  %".463" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".462", i32 0
  %".464" = shufflevector <8 x float> %".463", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".465" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".464", <8 x float> %".455", <8 x float> %".445")
  %".466" = getelementptr float, ptr %".422", i64 %".443"
  %".467" = load float, ptr %".466"
  %".468" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".467", i32 0
  %".469" = shufflevector <8 x float> %".468", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".470" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".469", <8 x float> %".455", <8 x float> %".446")
  %".471" = getelementptr float, ptr %".427", i64 %".443"
  %".472" = load float, ptr %".471"
  %".473" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".472", i32 0
  %".474" = shufflevector <8 x float> %".473", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".475" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".474", <8 x float> %".455", <8 x float> %".447")
  %".476" = getelementptr float, ptr %".432", i64 %".443"
  %".477" = load float, ptr %".476"
  %".478" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".477", i32 0
  %".479" = shufflevector <8 x float> %".478", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".480" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".479", <8 x float> %".455", <8 x float> %".448")
  %".481" = getelementptr float, ptr %".437", i64 %".443"
  %".482" = load float, ptr %".481"
  %".483" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".482", i32 0
  %".484" = shufflevector <8 x float> %".483", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".485" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".484", <8 x float> %".455", <8 x float> %".449")
  %".486" = add i64 %".443", 1
  br label %"head.9"
after.9:
  %".488" = mul i64 %".79", %".63"
  %".489" = mul i64 %".398", %".65"
  %".490" = add i64 %".488", %".489"
  %".491" = add i64 %".61", %".490"
  %".492" = inttoptr i64 %".491" to ptr
  %".493" = mul i64 0, 32
  %".494" = add i64 %".493", 0
  %".495" = getelementptr i8, ptr %".492", i64 %".494"
  store <8 x float> %".444", ptr %".495", align 4
  %".497" = mul i64 %".79", %".63"
  %".498" = mul i64 %".399", %".65"
  %".499" = add i64 %".497", %".498"
  %".500" = add i64 %".61", %".499"
  %".501" = inttoptr i64 %".500" to ptr
  %".502" = mul i64 0, 32
  %".503" = add i64 %".502", 0
  %".504" = getelementptr i8, ptr %".501", i64 %".503"
  store <8 x float> %".445", ptr %".504", align 4
  %".506" = mul i64 %".79", %".63"
  %".507" = mul i64 %".400", %".65"
  %".508" = add i64 %".506", %".507"
  %".509" = add i64 %".61", %".508"
  %".510" = inttoptr i64 %".509" to ptr
  %".511" = mul i64 0, 32
  %".512" = add i64 %".511", 0
  %".513" = getelementptr i8, ptr %".510", i64 %".512"
  store <8 x float> %".446", ptr %".513", align 4
  %".515" = mul i64 %".79", %".63"
  %".516" = mul i64 %".401", %".65"
  %".517" = add i64 %".515", %".516"
  %".518" = add i64 %".61", %".517"
  %".519" = inttoptr i64 %".518" to ptr
  %".520" = mul i64 0, 32
  %".521" = add i64 %".520", 0
  %".522" = getelementptr i8, ptr %".519", i64 %".521"
  store <8 x float> %".447", ptr %".522", align 4
  %".524" = mul i64 %".79", %".63"
  %".525" = mul i64 %".402", %".65"
  %".526" = add i64 %".524", %".525"
  %".527" = add i64 %".61", %".526"
  %".528" = inttoptr i64 %".527" to ptr
  %".529" = mul i64 0, 32
  %".530" = add i64 %".529", 0
  %".531" = getelementptr i8, ptr %".528", i64 %".530"
  store <8 x float> %".448", ptr %".531", align 4
  %".533" = mul i64 %".79", %".63"
  %".534" = mul i64 %".403", %".65"
  %".535" = add i64 %".533", %".534"
  %".536" = add i64 %".61", %".535"
  %".537" = inttoptr i64 %".536" to ptr
  %".538" = mul i64 0, 32
  %".539" = add i64 %".538", 0
  %".540" = getelementptr i8, ptr %".537", i64 %".539"
  store <8 x float> %".449", ptr %".540", align 4
  %".542" = add i64 %".395", 6
  br label %"head.8"
head.10:
  %".549" = phi  i64 [%".393", %"after.8"], [%".654", %"after.11"]
  %".550" = icmp slt i64 %".549", %".547"
  br i1 %".550", label %"body.10", label %"after.10"
body.10:
  %".552" = add i64 %".549", 0
  %".553" = add i64 %".549", 1
  %".554" = add i64 %".549", 2
  %".555" = add i64 %".549", 3
  %".556" = add i64 %".191", 0
  %".557" = mul i64 %".556", 8
  %".558" = icmp slt i64 %".556", 0
  %".559" = select  i1 %".558", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".560" = mul i64 %".79", %".51"
  %".561" = mul i64 %".552", %".53"
  %".562" = add i64 %".560", %".561"
  %".563" = add i64 %".49", %".562"
  %".564" = inttoptr i64 %".563" to ptr
  %".565" = mul i64 %".79", %".51"
  %".566" = mul i64 %".553", %".53"
  %".567" = add i64 %".565", %".566"
  %".568" = add i64 %".49", %".567"
  %".569" = inttoptr i64 %".568" to ptr
  %".570" = mul i64 %".79", %".51"
  %".571" = mul i64 %".554", %".53"
  %".572" = add i64 %".570", %".571"
  %".573" = add i64 %".49", %".572"
  %".574" = inttoptr i64 %".573" to ptr
  %".575" = mul i64 %".79", %".51"
  %".576" = mul i64 %".555", %".53"
  %".577" = add i64 %".575", %".576"
  %".578" = add i64 %".49", %".577"
  %".579" = inttoptr i64 %".578" to ptr
  %".580" = add i64 %".191", 0
  %".581" = mul i64 %".580", 96
  %".582" = add i64 %".55", %".581"
  %".583" = inttoptr i64 %".582" to ptr
  br label %"head.11"
after.10:
  %".656" = sub i64 %".87", %".547"
  %".657" = sdiv i64 %".656", 2
  %".658" = mul i64 %".657", 2
  %".659" = add i64 %".547", %".658"
  br label %"head.12"
head.11:
  %".585" = phi  i64 [0, %"body.10"], [%".616", %"body.11"]
  %".586" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".600", %"body.11"]
  %".587" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".605", %"body.11"]
  %".588" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".610", %"body.11"]
  %".589" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".615", %"body.11"]
  %".590" = icmp slt i64 %".585", 3
  br i1 %".590", label %"body.11", label %"after.11"
body.11:
  %".592" = mul i64 %".585", 32
  %".593" = add i64 %".592", 0
  %".594" = getelementptr i8, ptr %".583", i64 %".593"
  %".595" = load <8 x float>, ptr %".594", align 4
  %".596" = getelementptr float, ptr %".564", i64 %".585"
  %".597" = load float, ptr %".596"
  %".598" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".597", i32 0
  %".599" = shufflevector <8 x float> %".598", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".600" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".599", <8 x float> %".595", <8 x float> %".586")
  %".601" = getelementptr float, ptr %".569", i64 %".585"
  %".602" = load float, ptr %".601"
  %".603" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".602", i32 0
  %".604" = shufflevector <8 x float> %".603", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".605" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".604", <8 x float> %".595", <8 x float> %".587")
  %".606" = getelementptr float, ptr %".574", i64 %".585"
  %".607" = load float, ptr %".606"
  %".608" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".607", i32 0
  %".609" = shufflevector <8 x float> %".608", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".610" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".609", <8 x float> %".595", <8 x float> %".588")
  %".611" = getelementptr float, ptr %".579", i64 %".585"
  %".612" = load float, ptr %".611"
  %".613" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".612", i32 0
  %".614" = shufflevector <8 x float> %".613", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".615" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".614", <8 x float> %".595", <8 x float> %".589")
  %".616" = add i64 %".585", 1
  br label %"head.11"
after.11:
  %".618" = mul i64 %".79", %".63"
  %".619" = mul i64 %".552", %".65"
  %".620" = add i64 %".618", %".619"
  %".621" = add i64 %".61", %".620"
  %".622" = inttoptr i64 %".621" to ptr
  %".623" = mul i64 0, 32
  %".624" = add i64 %".623", 0
  %".625" = getelementptr i8, ptr %".622", i64 %".624"
  store <8 x float> %".586", ptr %".625", align 4
  %".627" = mul i64 %".79", %".63"
  %".628" = mul i64 %".553", %".65"
  %".629" = add i64 %".627", %".628"
  %".630" = add i64 %".61", %".629"
  %".631" = inttoptr i64 %".630" to ptr
  %".632" = mul i64 0, 32
  %".633" = add i64 %".632", 0
  %".634" = getelementptr i8, ptr %".631", i64 %".633"
  store <8 x float> %".587", ptr %".634", align 4
  %".636" = mul i64 %".79", %".63"
  %".637" = mul i64 %".554", %".65"
  %".638" = add i64 %".636", %".637"
  %".639" = add i64 %".61", %".638"
  %".640" = inttoptr i64 %".639" to ptr
  %".641" = mul i64 0, 32
  %".642" = add i64 %".641", 0
  %".643" = getelementptr i8, ptr %".640", i64 %".642"
  store <8 x float> %".588", ptr %".643", align 4
  %".645" = mul i64 %".79", %".63"
  %".646" = mul i64 %".555", %".65"
  %".647" = add i64 %".645", %".646"
  %".648" = add i64 %".61", %".647"
  %".649" = inttoptr i64 %".648" to ptr
  %".650" = mul i64 0, 32
  %".651" = add i64 %".650", 0
  %".652" = getelementptr i8, ptr %".649", i64 %".651"
  store <8 x float> %".589", ptr %".652", align 4
  %".654" = add i64 %".549", 4
  br label %"head.10"
head.12:
  %".661" = phi  i64 [%".547", %"after.10"], [%".724", %"after.13"]
  %".662" = icmp slt i64 %".661", %".659"
  br i1 %".662", label %"body.12", label %"after.12"
body.12:
  %".664" = add i64 %".661", 0
  %".665" = add i64 %".661", 1
  %".666" = add i64 %".191", 0
  %".667" = mul i64 %".666", 8
  %".668" = icmp slt i64 %".666", 0
  %".669" = select  i1 %".668", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".670" = mul i64 %".79", %".51"
  %".671" = mul i64 %".664", %".53"
  %".672" = add i64 %".670", %".671"
  %".673" = add i64 %".49", %".672"
  %".674" = inttoptr i64 %".673" to ptr
  %".675" = mul i64 %".79", %".51"
  %".676" = mul i64 %".665", %".53"
  %".677" = add i64 %".675", %".676"
  %".678" = add i64 %".49", %".677"
  %".679" = inttoptr i64 %".678" to ptr
  %".680" = add i64 %".191", 0
  %".681" = mul i64 %".680", 96
  %".682" = add i64 %".55", %".681"
  %".683" = inttoptr i64 %".682" to ptr
  br label %"head.13"
after.12:
  %".726" = sub i64 %".87", %".659"
  %".727" = sdiv i64 %".726", 1
  %".728" = mul i64 %".727", 1
  %".729" = add i64 %".659", %".728"
  br label %"head.14"
head.13:
  %".685" = phi  i64 [0, %"body.12"], [%".704", %"body.13"]
  %".686" = phi  <8 x float> [splat (float              0x0), %"body.12"], [%".698", %"body.13"]
  %".687" = phi  <8 x float> [splat (float              0x0), %"body.12"], [%".703", %"body.13"]
  %".688" = icmp slt i64 %".685", 3
  br i1 %".688", label %"body.13", label %"after.13"
body.13:
  %".690" = mul i64 %".685", 32
  %".691" = add i64 %".690", 0
  %".692" = getelementptr i8, ptr %".683", i64 %".691"
  %".693" = load <8 x float>, ptr %".692", align 4
  %".694" = getelementptr float, ptr %".674", i64 %".685"
  %".695" = load float, ptr %".694"
  %".696" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".695", i32 0
  %".697" = shufflevector <8 x float> %".696", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".698" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".697", <8 x float> %".693", <8 x float> %".686")
  %".699" = getelementptr float, ptr %".679", i64 %".685"
  %".700" = load float, ptr %".699"
  %".701" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".700", i32 0
  %".702" = shufflevector <8 x float> %".701", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".703" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".702", <8 x float> %".693", <8 x float> %".687")
  %".704" = add i64 %".685", 1
  br label %"head.13"
after.13:
  %".706" = mul i64 %".79", %".63"
  %".707" = mul i64 %".664", %".65"
  %".708" = add i64 %".706", %".707"
  %".709" = add i64 %".61", %".708"
  %".710" = inttoptr i64 %".709" to ptr
  %".711" = mul i64 0, 32
  %".712" = add i64 %".711", 0
  %".713" = getelementptr i8, ptr %".710", i64 %".712"
  store <8 x float> %".686", ptr %".713", align 4
  %".715" = mul i64 %".79", %".63"
  %".716" = mul i64 %".665", %".65"
  %".717" = add i64 %".715", %".716"
  %".718" = add i64 %".61", %".717"
  %".719" = inttoptr i64 %".718" to ptr
  %".720" = mul i64 0, 32
  %".721" = add i64 %".720", 0
  %".722" = getelementptr i8, ptr %".719", i64 %".721"
  store <8 x float> %".687", ptr %".722", align 4
  %".724" = add i64 %".661", 2
  br label %"head.12"
head.14:
  %".731" = phi  i64 [%".659", %"after.12"], [%".773", %"after.15"]
  %".732" = icmp slt i64 %".731", %".729"
  br i1 %".732", label %"body.14", label %"after.14"
body.14:
  %".734" = add i64 %".731", 0
  %".735" = add i64 %".191", 0
  %".736" = mul i64 %".735", 8
  %".737" = icmp slt i64 %".735", 0
  %".738" = select  i1 %".737", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".739" = mul i64 %".79", %".51"
  %".740" = mul i64 %".734", %".53"
  %".741" = add i64 %".739", %".740"
  %".742" = add i64 %".49", %".741"
  %".743" = inttoptr i64 %".742" to ptr
  %".744" = add i64 %".191", 0
  %".745" = mul i64 %".744", 96
  %".746" = add i64 %".55", %".745"
  %".747" = inttoptr i64 %".746" to ptr
  br label %"head.15"
after.14:
  br label %"head.16"
head.15:
  %".749" = phi  i64 [0, %"body.14"], [%".762", %"body.15"]
  %".750" = phi  <8 x float> [splat (float              0x0), %"body.14"], [%".761", %"body.15"]
  %".751" = icmp slt i64 %".749", 3
  br i1 %".751", label %"body.15", label %"after.15"
body.15:
  %".753" = mul i64 %".749", 32
  %".754" = add i64 %".753", 0
  %".755" = getelementptr i8, ptr %".747", i64 %".754"
  %".756" = load <8 x float>, ptr %".755", align 4
  %".757" = getelementptr float, ptr %".743", i64 %".749"
  %".758" = load float, ptr %".757"
  %".759" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".758", i32 0
  %".760" = shufflevector <8 x float> %".759", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".761" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".760", <8 x float> %".756", <8 x float> %".750")
  %".762" = add i64 %".749", 1
  br label %"head.15"
after.15:
  %".764" = mul i64 %".79", %".63"
  %".765" = mul i64 %".734", %".65"
  %".766" = add i64 %".764", %".765"
  %".767" = add i64 %".61", %".766"
  %".768" = inttoptr i64 %".767" to ptr
  %".769" = mul i64 0, 32
  %".770" = add i64 %".769", 0
  %".771" = getelementptr i8, ptr %".768", i64 %".770"
  store <8 x float> %".750", ptr %".771", align 4
  %".773" = add i64 %".731", 1
  br label %"head.14"
head.16:
  %".776" = phi  i64 [%".82", %"after.14"], [%".863", %"after.17"]
  %".777" = icmp slt i64 %".776", %".87"
  br i1 %".777", label %"body.16", label %"after.16"
body.16:
  %".779" = add i64 %".191", 1
  br label %"head.17"
after.16:
  %".865" = add i64 %".191", 1
  br label %"head.5"
head.17:
  %".781" = phi  i64 [%".191", %"body.16"], [%".861", %"body.17.endif"]
  %".782" = icmp slt i64 %".781", %".779"
  br i1 %".782", label %"body.17", label %"after.17"
body.17:
  %".784" = mul i64 %".781", 8
  %".785" = sub i64 %".781", %".191"
  %".786" = mul i64 %".79", %".63"
  %".787" = mul i64 %".776", %".65"
  %".788" = add i64 %".786", %".787"
  %".789" = add i64 %".61", %".788"
  %".790" = inttoptr i64 %".789" to ptr
  %".791" = mul i64 %".785", 32
  %".792" = add i64 %".791", 0
  %".793" = getelementptr i8, ptr %".790", i64 %".792"
  %".794" = load <8 x float>, ptr %".793", align 4
  %".795" = mul i64 %".80", %".27"
  %".796" = mul i64 %".776", %".29"
  %".797" = add i64 %".795", %".796"
  %".798" = add i64 %".25", %".797"
  %".799" = inttoptr i64 %".798" to ptr
  %".800" = add i64 %".784", 0
  %".801" = getelementptr float, ptr %".799", i64 %".800"
  %".802" = icmp slt i64 %".781", 0
  %".803" = select  i1 %".802", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".804" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".801", i32 4, <8 x i1> %".803", <8 x float> splat (float              0x0))
  %".805" = mul i64 %".79", %".33"
  %".806" = mul i64 %".776", %".35"
  %".807" = add i64 %".805", %".806"
  %".808" = add i64 %".31", %".807"
  %".809" = inttoptr i64 %".808" to ptr
  %".810" = add i64 %".784", 0
  %".811" = getelementptr float, ptr %".809", i64 %".810"
  %".812" = icmp slt i64 %".781", 0
  %".813" = select  i1 %".812", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".814" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".811", i32 4, <8 x i1> %".813", <8 x float> splat (float              0x0))
  %".815" = fadd contract <8 x float> %".804", %".814"
  %".816" = mul i64 %".79", %".21"
  %".817" = mul i64 %".776", %".23"
  %".818" = add i64 %".816", %".817"
  %".819" = add i64 %".19", %".818"
  %".820" = inttoptr i64 %".819" to ptr
  %".821" = load i8, ptr %".820"
  %".822" = icmp ne i8 %".821", 0
  %".823" = select  i1 %".822", <8 x float> %".794", <8 x float> %".815"
  %".824" = mul i64 %".79", %".39"
  %".825" = mul i64 %".776", %".41"
  %".826" = add i64 %".824", %".825"
  %".827" = add i64 %".37", %".826"
  %".828" = inttoptr i64 %".827" to ptr
  %".829" = load i8, ptr %".828"
  %".830" = icmp ne i8 %".829", 0
  %".831" = mul i64 %".79", %".45"
  %".832" = mul i64 %".776", %".47"
  %".833" = add i64 %".831", %".832"
  %".834" = add i64 %".43", %".833"
  %".835" = inttoptr i64 %".834" to ptr
  br i1 %".830", label %"body.17.if", label %"body.17.endif", !prof !0
after.17:
  %".863" = add i64 %".776", 1
  br label %"head.16"
body.17.if:
  %".837" = add i64 %".784", 0
  %".838" = getelementptr float, ptr %".835", i64 %".837"
  %".839" = icmp slt i64 %".781", 0
  %".840" = select  i1 %".839", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".841" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".838", i32 4, <8 x i1> %".840", <8 x float> splat (float              0x0))
  %".842" = fadd contract <8 x float> %".841", %".823"
  %".843" = add i64 %".784", 0
  %".844" = getelementptr float, ptr %".835", i64 %".843"
  %".845" = icmp slt i64 %".781", 0
  %".846" = select  i1 %".845", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".842", ptr %".844", i32 4, <8 x i1> %".846")
  br label %"body.17.endif"
body.17.endif:
  %".849" = select  i1 %".830", <8 x float> splat (float              0x0), <8 x float> %".823"
  %".850" = sub i64 1, %".80"
  %".851" = mul i64 %".850", %".27"
  %".852" = mul i64 %".776", %".29"
  %".853" = add i64 %".851", %".852"
  %".854" = add i64 %".25", %".853"
  %".855" = inttoptr i64 %".854" to ptr
  %".856" = add i64 %".784", 0
  %".857" = getelementptr float, ptr %".855", i64 %".856"
  %".858" = icmp slt i64 %".781", 0
  %".859" = select  i1 %".858", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".849", ptr %".857", i32 4, <8 x i1> %".859")
  %".861" = add i64 %".781", 1
  br label %"head.17"
head.18:
  %".869" = phi  i64 [%".82", %"after.2.else"], [%".950", %"after.19"]
  %".870" = icmp slt i64 %".869", %".87"
  br i1 %".870", label %"body.18", label %"after.18"
body.18:
  %".872" = add i64 0, 1
  br label %"head.19"
after.18:
  br label %"head.20"
head.19:
  %".874" = phi  i64 [0, %"body.18"], [%".948", %"body.19"]
  %".875" = icmp slt i64 %".874", %".872"
  br i1 %".875", label %"body.19", label %"after.19"
body.19:
  %".877" = mul i64 %".874", 8
  %".878" = mul i64 %".79", %".9"
  %".879" = mul i64 %".869", %".11"
  %".880" = add i64 %".878", %".879"
  %".881" = add i64 %".7", %".880"
  %".882" = inttoptr i64 %".881" to ptr
  %".883" = add i64 %".877", 0
  %".884" = getelementptr float, ptr %".882", i64 %".883"
  %".885" = icmp slt i64 %".874", 0
  %".886" = select  i1 %".885", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".887" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".884", i32 4, <8 x i1> %".886", <8 x float> splat (float              0x0))
  %".888" = fcmp ole <8 x float> %".887", splat (float              0x0)
  %".889" = mul i64 %".80", %".27"
  %".890" = mul i64 %".869", %".29"
  %".891" = add i64 %".889", %".890"
  %".892" = add i64 %".25", %".891"
  %".893" = inttoptr i64 %".892" to ptr
  %".894" = add i64 %".877", 0
  %".895" = getelementptr float, ptr %".893", i64 %".894"
  %".896" = icmp slt i64 %".874", 0
  %".897" = select  i1 %".896", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".898" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".895", i32 4, <8 x i1> %".897", <8 x float> splat (float              0x0))
  %".899" = mul i64 %".79", %".33"
  %".900" = mul i64 %".869", %".35"
  %".901" = add i64 %".899", %".900"
  %".902" = add i64 %".31", %".901"
  %".903" = inttoptr i64 %".902" to ptr
  %".904" = add i64 %".877", 0
  %".905" = getelementptr float, ptr %".903", i64 %".904"
  %".906" = icmp slt i64 %".874", 0
  %".907" = select  i1 %".906", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".908" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".905", i32 4, <8 x i1> %".907", <8 x float> splat (float              0x0))
  %".909" = fadd contract <8 x float> %".898", %".908"
  %".910" = mul i64 %".79", %".21"
  %".911" = mul i64 %".869", %".23"
  %".912" = add i64 %".910", %".911"
  %".913" = add i64 %".19", %".912"
  %".914" = inttoptr i64 %".913" to ptr
  %".915" = load i8, ptr %".914"
  %".916" = icmp ne i8 %".915", 0
  %".917" = select  i1 %".916", <8 x float> %".909", <8 x float> splat (float              0x0)
  %".918" = mul i64 %".79", %".15"
  %".919" = mul i64 %".869", %".17"
  %".920" = add i64 %".918", %".919"
  %".921" = add i64 %".13", %".920"
  %".922" = inttoptr i64 %".921" to ptr
  %".923" = add i64 %".877", 0
  %".924" = getelementptr float, ptr %".922", i64 %".923"
  %".925" = icmp slt i64 %".874", 0
  %".926" = select  i1 %".925", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".927" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".924", i32 4, <8 x i1> %".926", <8 x float> splat (float              0x0))
  %".928" = fadd contract <8 x float> %".917", %".927"
  %".929" = select  <8 x i1> %".888", <8 x float> splat (float              0x0), <8 x float> %".928"
  %".930" = mul i64 %".79", %".21"
  %".931" = mul i64 %".869", %".23"
  %".932" = add i64 %".930", %".931"
  %".933" = add i64 %".19", %".932"
  %".934" = inttoptr i64 %".933" to ptr
  %".935" = load i8, ptr %".934"
  %".936" = icmp ne i8 %".935", 0
  %".937" = select  i1 %".936", <8 x float> %".929", <8 x float> splat (float              0x0)
  %".938" = mul i64 %".79", %".51"
  %".939" = mul i64 %".869", %".53"
  %".940" = add i64 %".938", %".939"
  %".941" = add i64 %".49", %".940"
  %".942" = inttoptr i64 %".941" to ptr
  %".943" = add i64 %".877", 0
  %".944" = getelementptr float, ptr %".942", i64 %".943"
  %".945" = icmp slt i64 %".874", 0
  %".946" = select  i1 %".945", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".937", ptr %".944", i32 4, <8 x i1> %".946")
  %".948" = add i64 %".874", 1
  br label %"head.19"
after.19:
  %".950" = add i64 %".869", 1
  br label %"head.18"
head.20:
  %".953" = phi  i64 [0, %"after.18"], [%".1601", %"after.31"]
  %".954" = icmp slt i64 %".953", 1
  br i1 %".954", label %"body.20", label %"after.20"
body.20:
  %".956" = sub i64 %".87", %".82"
  %".957" = sdiv i64 %".956", 8
  %".958" = mul i64 %".957", 8
  %".959" = add i64 %".82", %".958"
  br label %"head.21"
after.20:
  br label %"after.2.endif"
head.21:
  %".961" = phi  i64 [%".82", %"body.20"], [%".1150", %"after.22"]
  %".962" = icmp slt i64 %".961", %".959"
  br i1 %".962", label %"body.21", label %"after.21"
body.21:
  %".964" = add i64 %".961", 0
  %".965" = add i64 %".961", 1
  %".966" = add i64 %".961", 2
  %".967" = add i64 %".961", 3
  %".968" = add i64 %".961", 4
  %".969" = add i64 %".961", 5
  %".970" = add i64 %".961", 6
  %".971" = add i64 %".961", 7
  %".972" = add i64 %".953", 0
  %".973" = mul i64 %".972", 8
  %".974" = icmp slt i64 %".972", 0
  %".975" = select  i1 %".974", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".976" = mul i64 %".79", %".51"
  %".977" = mul i64 %".964", %".53"
  %".978" = add i64 %".976", %".977"
  %".979" = add i64 %".49", %".978"
  %".980" = inttoptr i64 %".979" to ptr
  %".981" = mul i64 %".79", %".51"
  %".982" = mul i64 %".965", %".53"
  %".983" = add i64 %".981", %".982"
  %".984" = add i64 %".49", %".983"
  %".985" = inttoptr i64 %".984" to ptr
  %".986" = mul i64 %".79", %".51"
  %".987" = mul i64 %".966", %".53"
  %".988" = add i64 %".986", %".987"
  %".989" = add i64 %".49", %".988"
  %".990" = inttoptr i64 %".989" to ptr
  %".991" = mul i64 %".79", %".51"
  %".992" = mul i64 %".967", %".53"
  %".993" = add i64 %".991", %".992"
  %".994" = add i64 %".49", %".993"
  %".995" = inttoptr i64 %".994" to ptr
  %".996" = mul i64 %".79", %".51"
  %".997" = mul i64 %".968", %".53"
  %".998" = add i64 %".996", %".997"
  %".999" = add i64 %".49", %".998"
  %".1000" = inttoptr i64 %".999" to ptr
  %".1001" = mul i64 %".79", %".51"
  %".1002" = mul i64 %".969", %".53"
  %".1003" = add i64 %".1001", %".1002"
  %".1004" = add i64 %".49", %".1003"
  %".1005" = inttoptr i64 %".1004" to ptr
  %".1006" = mul i64 %".79", %".51"
  %".1007" = mul i64 %".970", %".53"
  %".1008" = add i64 %".1006", %".1007"
  %".1009" = add i64 %".49", %".1008"
  %".1010" = inttoptr i64 %".1009" to ptr
  %".1011" = mul i64 %".79", %".51"
  %".1012" = mul i64 %".971", %".53"
  %".1013" = add i64 %".1011", %".1012"
  %".1014" = add i64 %".49", %".1013"
  %".1015" = inttoptr i64 %".1014" to ptr
  %".1016" = add i64 %".953", 0
  %".1017" = mul i64 %".1016", 96
  %".1018" = add i64 %".55", %".1017"
  %".1019" = inttoptr i64 %".1018" to ptr
  br label %"head.22"
after.21:
  %".1152" = sub i64 %".87", %".959"
  %".1153" = sdiv i64 %".1152", 6
  %".1154" = mul i64 %".1153", 6
  %".1155" = add i64 %".959", %".1154"
  br label %"head.23"
head.22:
  %".1021" = phi  i64 [0, %"body.21"], [%".1076", %"body.22"]
  %".1022" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1040", %"body.22"]
  %".1023" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1045", %"body.22"]
  %".1024" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1050", %"body.22"]
  %".1025" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1055", %"body.22"]
  %".1026" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1060", %"body.22"]
  %".1027" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1065", %"body.22"]
  %".1028" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1070", %"body.22"]
  %".1029" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1075", %"body.22"]
  %".1030" = icmp slt i64 %".1021", 3
  br i1 %".1030", label %"body.22", label %"after.22"
body.22:
  %".1032" = mul i64 %".1021", 32
  %".1033" = add i64 %".1032", 0
  %".1034" = getelementptr i8, ptr %".1019", i64 %".1033"
  %".1035" = load <8 x float>, ptr %".1034", align 4
  %".1036" = getelementptr float, ptr %".980", i64 %".1021"
  %".1037" = load float, ptr %".1036"
  %".1038" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1037", i32 0
  %".1039" = shufflevector <8 x float> %".1038", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1040" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1039", <8 x float> %".1035", <8 x float> %".1022")
  %".1041" = getelementptr float, ptr %".985", i64 %".1021"
  %".1042" = load float, ptr %".1041"
  %".1043" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1042", i32 0
  %".1044" = shufflevector <8 x float> %".1043", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1045" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1044", <8 x float> %".1035", <8 x float> %".1023")
  %".1046" = getelementptr float, ptr %".990", i64 %".1021"
  %".1047" = load float, ptr %".1046"
  %".1048" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1047", i32 0
  %".1049" = shufflevector <8 x float> %".1048", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1050" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1049", <8 x float> %".1035", <8 x float> %".1024")
  %".1051" = getelementptr float, ptr %".995", i64 %".1021"
  %".1052" = load float, ptr %".1051"
  %".1053" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1052", i32 0
  %".1054" = shufflevector <8 x float> %".1053", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1055" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1054", <8 x float> %".1035", <8 x float> %".1025")
  %".1056" = getelementptr float, ptr %".1000", i64 %".1021"
  %".1057" = load float, ptr %".1056"
  %".1058" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1057", i32 0
  %".1059" = shufflevector <8 x float> %".1058", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1060" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1059", <8 x float> %".1035", <8 x float> %".1026")
  %".1061" = getelementptr float, ptr %".1005", i64 %".1021"
  %".1062" = load float, ptr %".1061"
  %".1063" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1062", i32 0
  %".1064" = shufflevector <8 x float> %".1063", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1065" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1064", <8 x float> %".1035", <8 x float> %".1027")
  %".1066" = getelementptr float, ptr %".1010", i64 %".1021"
  %".1067" = load float, ptr %".1066"
  %".1068" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1067", i32 0
  %".1069" = shufflevector <8 x float> %".1068", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1070" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1069", <8 x float> %".1035", <8 x float> %".1028")
  %".1071" = getelementptr float, ptr %".1015", i64 %".1021"
  %".1072" = load float, ptr %".1071"
  %".1073" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1072", i32 0
  %".1074" = shufflevector <8 x float> %".1073", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1075" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1074", <8 x float> %".1035", <8 x float> %".1029")
  %".1076" = add i64 %".1021", 1
  br label %"head.22"
after.22:
  %".1078" = mul i64 %".79", %".63"
  %".1079" = mul i64 %".964", %".65"
  %".1080" = add i64 %".1078", %".1079"
  %".1081" = add i64 %".61", %".1080"
  %".1082" = inttoptr i64 %".1081" to ptr
  %".1083" = mul i64 0, 32
  %".1084" = add i64 %".1083", 0
  %".1085" = getelementptr i8, ptr %".1082", i64 %".1084"
  store <8 x float> %".1022", ptr %".1085", align 4
  %".1087" = mul i64 %".79", %".63"
  %".1088" = mul i64 %".965", %".65"
  %".1089" = add i64 %".1087", %".1088"
  %".1090" = add i64 %".61", %".1089"
  %".1091" = inttoptr i64 %".1090" to ptr
  %".1092" = mul i64 0, 32
  %".1093" = add i64 %".1092", 0
  %".1094" = getelementptr i8, ptr %".1091", i64 %".1093"
  store <8 x float> %".1023", ptr %".1094", align 4
  %".1096" = mul i64 %".79", %".63"
  %".1097" = mul i64 %".966", %".65"
  %".1098" = add i64 %".1096", %".1097"
  %".1099" = add i64 %".61", %".1098"
  %".1100" = inttoptr i64 %".1099" to ptr
  %".1101" = mul i64 0, 32
  %".1102" = add i64 %".1101", 0
  %".1103" = getelementptr i8, ptr %".1100", i64 %".1102"
  store <8 x float> %".1024", ptr %".1103", align 4
  %".1105" = mul i64 %".79", %".63"
  %".1106" = mul i64 %".967", %".65"
  %".1107" = add i64 %".1105", %".1106"
  %".1108" = add i64 %".61", %".1107"
  %".1109" = inttoptr i64 %".1108" to ptr
  %".1110" = mul i64 0, 32
  %".1111" = add i64 %".1110", 0
  %".1112" = getelementptr i8, ptr %".1109", i64 %".1111"
  store <8 x float> %".1025", ptr %".1112", align 4
  %".1114" = mul i64 %".79", %".63"
  %".1115" = mul i64 %".968", %".65"
  %".1116" = add i64 %".1114", %".1115"
  %".1117" = add i64 %".61", %".1116"
  %".1118" = inttoptr i64 %".1117" to ptr
  %".1119" = mul i64 0, 32
  %".1120" = add i64 %".1119", 0
  %".1121" = getelementptr i8, ptr %".1118", i64 %".1120"
  store <8 x float> %".1026", ptr %".1121", align 4
  %".1123" = mul i64 %".79", %".63"
  %".1124" = mul i64 %".969", %".65"
  %".1125" = add i64 %".1123", %".1124"
  %".1126" = add i64 %".61", %".1125"
  %".1127" = inttoptr i64 %".1126" to ptr
  %".1128" = mul i64 0, 32
  %".1129" = add i64 %".1128", 0
  %".1130" = getelementptr i8, ptr %".1127", i64 %".1129"
  store <8 x float> %".1027", ptr %".1130", align 4
  %".1132" = mul i64 %".79", %".63"
  %".1133" = mul i64 %".970", %".65"
  %".1134" = add i64 %".1132", %".1133"
  %".1135" = add i64 %".61", %".1134"
  %".1136" = inttoptr i64 %".1135" to ptr
  %".1137" = mul i64 0, 32
  %".1138" = add i64 %".1137", 0
  %".1139" = getelementptr i8, ptr %".1136", i64 %".1138"
  store <8 x float> %".1028", ptr %".1139", align 4
  %".1141" = mul i64 %".79", %".63"
  %".1142" = mul i64 %".971", %".65"
  %".1143" = add i64 %".1141", %".1142"
  %".1144" = add i64 %".61", %".1143"
  %".1145" = inttoptr i64 %".1144" to ptr
  %".1146" = mul i64 0, 32
  %".1147" = add i64 %".1146", 0
  %".1148" = getelementptr i8, ptr %".1145", i64 %".1147"
  store <8 x float> %".1029", ptr %".1148", align 4
  %".1150" = add i64 %".961", 8
  br label %"head.21"
head.23:
  %".1157" = phi  i64 [%".959", %"after.21"], [%".1304", %"after.24"]
  %".1158" = icmp slt i64 %".1157", %".1155"
  br i1 %".1158", label %"body.23", label %"after.23"
body.23:
  %".1160" = add i64 %".1157", 0
  %".1161" = add i64 %".1157", 1
  %".1162" = add i64 %".1157", 2
  %".1163" = add i64 %".1157", 3
  %".1164" = add i64 %".1157", 4
  %".1165" = add i64 %".1157", 5
  %".1166" = add i64 %".953", 0
  %".1167" = mul i64 %".1166", 8
  %".1168" = icmp slt i64 %".1166", 0
  %".1169" = select  i1 %".1168", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1170" = mul i64 %".79", %".51"
  %".1171" = mul i64 %".1160", %".53"
  %".1172" = add i64 %".1170", %".1171"
  %".1173" = add i64 %".49", %".1172"
  %".1174" = inttoptr i64 %".1173" to ptr
  %".1175" = mul i64 %".79", %".51"
  %".1176" = mul i64 %".1161", %".53"
  %".1177" = add i64 %".1175", %".1176"
  %".1178" = add i64 %".49", %".1177"
  %".1179" = inttoptr i64 %".1178" to ptr
  %".1180" = mul i64 %".79", %".51"
  %".1181" = mul i64 %".1162", %".53"
  %".1182" = add i64 %".1180", %".1181"
  %".1183" = add i64 %".49", %".1182"
  %".1184" = inttoptr i64 %".1183" to ptr
  %".1185" = mul i64 %".79", %".51"
  %".1186" = mul i64 %".1163", %".53"
  %".1187" = add i64 %".1185", %".1186"
  %".1188" = add i64 %".49", %".1187"
  %".1189" = inttoptr i64 %".1188" to ptr
  %".1190" = mul i64 %".79", %".51"
  %".1191" = mul i64 %".1164", %".53"
  %".1192" = add i64 %".1190", %".1191"
  %".1193" = add i64 %".49", %".1192"
  %".1194" = inttoptr i64 %".1193" to ptr
  %".1195" = mul i64 %".79", %".51"
  %".1196" = mul i64 %".1165", %".53"
  %".1197" = add i64 %".1195", %".1196"
  %".1198" = add i64 %".49", %".1197"
  %".1199" = inttoptr i64 %".1198" to ptr
  %".1200" = add i64 %".953", 0
  %".1201" = mul i64 %".1200", 96
  %".1202" = add i64 %".55", %".1201"
  %".1203" = inttoptr i64 %".1202" to ptr
  br label %"head.24"
after.23:
  %".1306" = sub i64 %".87", %".1155"
  %".1307" = sdiv i64 %".1306", 4
  %".1308" = mul i64 %".1307", 4
  %".1309" = add i64 %".1155", %".1308"
  br label %"head.25"
head.24:
  %".1205" = phi  i64 [0, %"body.23"], [%".1248", %"body.24"]
  %".1206" = phi  <8 x float> [splat (float              0x0), %"body.23"], [%".1222", %"body.24"]
  %".1207" = phi  <8 x float> [splat (float              0x0), %"body.23"], [%".1227", %"body.24"]
  %".1208" = phi  <8 x float> [splat (float              0x0), %"body.23"], [%".1232", %"body.24"]
  %".1209" = phi  <8 x float> [splat (float              0x0), %"body.23"], [%".1237", %"body.24"]
  %".1210" = phi  <8 x float> [splat (float              0x0), %"body.23"], [%".1242", %"body.24"]
  %".1211" = phi  <8 x float> [splat (float              0x0), %"body.23"], [%".1247", %"body.24"]
  %".1212" = icmp slt i64 %".1205", 3
  br i1 %".1212", label %"body.24", label %"after.24"
body.24:
  %".1214" = mul i64 %".1205", 32
  %".1215" = add i64 %".1214", 0
  %".1216" = getelementptr i8, ptr %".1203", i64 %".1215"
  %".1217" = load <8 x float>, ptr %".1216", align 4
  %".1218" = getelementptr float, ptr %".1174", i64 %".1205"
  %".1219" = load float, ptr %".1218"
  %".1220" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1219", i32 0
  %".1221" = shufflevector <8 x float> %".1220", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1222" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1221", <8 x float> %".1217", <8 x float> %".1206")
  %".1223" = getelementptr float, ptr %".1179", i64 %".1205"
  %".1224" = load float, ptr %".1223"
  %".1225" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1224", i32 0
  %".1226" = shufflevector <8 x float> %".1225", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1227" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1226", <8 x float> %".1217", <8 x float> %".1207")
  %".1228" = getelementptr float, ptr %".1184", i64 %".1205"
  %".1229" = load float, ptr %".1228"
  %".1230" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1229", i32 0
  %".1231" = shufflevector <8 x float> %".1230", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1232" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1231", <8 x float> %".1217", <8 x float> %".1208")
  %".1233" = getelementptr float, ptr %".1189", i64 %".1205"
  %".1234" = load float, ptr %".1233"
  %".1235" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1234", i32 0
  %".1236" = shufflevector <8 x float> %".1235", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1237" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1236", <8 x float> %".1217", <8 x float> %".1209")
  %".1238" = getelementptr float, ptr %".1194", i64 %".1205"
  %".1239" = load float, ptr %".1238"
  %".1240" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1239", i32 0
  %".1241" = shufflevector <8 x float> %".1240", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1242" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1241", <8 x float> %".1217", <8 x float> %".1210")
  %".1243" = getelementptr float, ptr %".1199", i64 %".1205"
  %".1244" = load float, ptr %".1243"
  %".1245" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1244", i32 0
  %".1246" = shufflevector <8 x float> %".1245", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1247" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1246", <8 x float> %".1217", <8 x float> %".1211")
  %".1248" = add i64 %".1205", 1
  br label %"head.24"
after.24:
  %".1250" = mul i64 %".79", %".63"
  %".1251" = mul i64 %".1160", %".65"
  %".1252" = add i64 %".1250", %".1251"
  %".1253" = add i64 %".61", %".1252"
  %".1254" = inttoptr i64 %".1253" to ptr
  %".1255" = mul i64 0, 32
  %".1256" = add i64 %".1255", 0
  %".1257" = getelementptr i8, ptr %".1254", i64 %".1256"
  store <8 x float> %".1206", ptr %".1257", align 4
  %".1259" = mul i64 %".79", %".63"
  %".1260" = mul i64 %".1161", %".65"
  %".1261" = add i64 %".1259", %".1260"
  %".1262" = add i64 %".61", %".1261"
  %".1263" = inttoptr i64 %".1262" to ptr
  %".1264" = mul i64 0, 32
  %".1265" = add i64 %".1264", 0
  %".1266" = getelementptr i8, ptr %".1263", i64 %".1265"
  store <8 x float> %".1207", ptr %".1266", align 4
  %".1268" = mul i64 %".79", %".63"
  %".1269" = mul i64 %".1162", %".65"
  %".1270" = add i64 %".1268", %".1269"
  %".1271" = add i64 %".61", %".1270"
  %".1272" = inttoptr i64 %".1271" to ptr
  %".1273" = mul i64 0, 32
  %".1274" = add i64 %".1273", 0
  %".1275" = getelementptr i8, ptr %".1272", i64 %".1274"
  store <8 x float> %".1208", ptr %".1275", align 4
  %".1277" = mul i64 %".79", %".63"
  %".1278" = mul i64 %".1163", %".65"
  %".1279" = add i64 %".1277", %".1278"
  %".1280" = add i64 %".61", %".1279"
  %".1281" = inttoptr i64 %".1280" to ptr
  %".1282" = mul i64 0, 32
  %".1283" = add i64 %".1282", 0
  %".1284" = getelementptr i8, ptr %".1281", i64 %".1283"
  store <8 x float> %".1209", ptr %".1284", align 4
  %".1286" = mul i64 %".79", %".63"
  %".1287" = mul i64 %".1164", %".65"
  %".1288" = add i64 %".1286", %".1287"
  %".1289" = add i64 %".61", %".1288"
  %".1290" = inttoptr i64 %".1289" to ptr
  %".1291" = mul i64 0, 32
  %".1292" = add i64 %".1291", 0
  %".1293" = getelementptr i8, ptr %".1290", i64 %".1292"
  store <8 x float> %".1210", ptr %".1293", align 4
  %".1295" = mul i64 %".79", %".63"
  %".1296" = mul i64 %".1165", %".65"
  %".1297" = add i64 %".1295", %".1296"
  %".1298" = add i64 %".61", %".1297"
  %".1299" = inttoptr i64 %".1298" to ptr
  %".1300" = mul i64 0, 32
  %".1301" = add i64 %".1300", 0
  %".1302" = getelementptr i8, ptr %".1299", i64 %".1301"
  store <8 x float> %".1211", ptr %".1302", align 4
  %".1304" = add i64 %".1157", 6
  br label %"head.23"
head.25:
  %".1311" = phi  i64 [%".1155", %"after.23"], [%".1416", %"after.26"]
  %".1312" = icmp slt i64 %".1311", %".1309"
  br i1 %".1312", label %"body.25", label %"after.25"
body.25:
  %".1314" = add i64 %".1311", 0
  %".1315" = add i64 %".1311", 1
  %".1316" = add i64 %".1311", 2
  %".1317" = add i64 %".1311", 3
  %".1318" = add i64 %".953", 0
  %".1319" = mul i64 %".1318", 8
  %".1320" = icmp slt i64 %".1318", 0
  %".1321" = select  i1 %".1320", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1322" = mul i64 %".79", %".51"
  %".1323" = mul i64 %".1314", %".53"
  %".1324" = add i64 %".1322", %".1323"
  %".1325" = add i64 %".49", %".1324"
  %".1326" = inttoptr i64 %".1325" to ptr
  %".1327" = mul i64 %".79", %".51"
  %".1328" = mul i64 %".1315", %".53"
  %".1329" = add i64 %".1327", %".1328"
  %".1330" = add i64 %".49", %".1329"
  %".1331" = inttoptr i64 %".1330" to ptr
  %".1332" = mul i64 %".79", %".51"
  %".1333" = mul i64 %".1316", %".53"
  %".1334" = add i64 %".1332", %".1333"
  %".1335" = add i64 %".49", %".1334"
  %".1336" = inttoptr i64 %".1335" to ptr
  %".1337" = mul i64 %".79", %".51"
  %".1338" = mul i64 %".1317", %".53"
  %".1339" = add i64 %".1337", %".1338"
  %".1340" = add i64 %".49", %".1339"
  %".1341" = inttoptr i64 %".1340" to ptr
  %".1342" = add i64 %".953", 0
  %".1343" = mul i64 %".1342", 96
  %".1344" = add i64 %".55", %".1343"
  %".1345" = inttoptr i64 %".1344" to ptr
  br label %"head.26"
after.25:
  %".1418" = sub i64 %".87", %".1309"
  %".1419" = sdiv i64 %".1418", 2
  %".1420" = mul i64 %".1419", 2
  %".1421" = add i64 %".1309", %".1420"
  br label %"head.27"
head.26:
  %".1347" = phi  i64 [0, %"body.25"], [%".1378", %"body.26"]
  %".1348" = phi  <8 x float> [splat (float              0x0), %"body.25"], [%".1362", %"body.26"]
  %".1349" = phi  <8 x float> [splat (float              0x0), %"body.25"], [%".1367", %"body.26"]
  %".1350" = phi  <8 x float> [splat (float              0x0), %"body.25"], [%".1372", %"body.26"]
  %".1351" = phi  <8 x float> [splat (float              0x0), %"body.25"], [%".1377", %"body.26"]
  %".1352" = icmp slt i64 %".1347", 3
  br i1 %".1352", label %"body.26", label %"after.26"
body.26:
  %".1354" = mul i64 %".1347", 32
  %".1355" = add i64 %".1354", 0
  %".1356" = getelementptr i8, ptr %".1345", i64 %".1355"
  %".1357" = load <8 x float>, ptr %".1356", align 4
  %".1358" = getelementptr float, ptr %".1326", i64 %".1347"
  %".1359" = load float, ptr %".1358"
  %".1360" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1359", i32 0
  %".1361" = shufflevector <8 x float> %".1360", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1362" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1361", <8 x float> %".1357", <8 x float> %".1348")
  %".1363" = getelementptr float, ptr %".1331", i64 %".1347"
  %".1364" = load float, ptr %".1363"
  %".1365" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1364", i32 0
  %".1366" = shufflevector <8 x float> %".1365", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1367" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1366", <8 x float> %".1357", <8 x float> %".1349")
  %".1368" = getelementptr float, ptr %".1336", i64 %".1347"
  %".1369" = load float, ptr %".1368"
  %".1370" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1369", i32 0
  %".1371" = shufflevector <8 x float> %".1370", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1372" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1371", <8 x float> %".1357", <8 x float> %".1350")
  %".1373" = getelementptr float, ptr %".1341", i64 %".1347"
  %".1374" = load float, ptr %".1373"
  %".1375" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1374", i32 0
  %".1376" = shufflevector <8 x float> %".1375", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1377" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1376", <8 x float> %".1357", <8 x float> %".1351")
  %".1378" = add i64 %".1347", 1
  br label %"head.26"
after.26:
  %".1380" = mul i64 %".79", %".63"
  %".1381" = mul i64 %".1314", %".65"
  %".1382" = add i64 %".1380", %".1381"
  %".1383" = add i64 %".61", %".1382"
  %".1384" = inttoptr i64 %".1383" to ptr
  %".1385" = mul i64 0, 32
  %".1386" = add i64 %".1385", 0
  %".1387" = getelementptr i8, ptr %".1384", i64 %".1386"
  store <8 x float> %".1348", ptr %".1387", align 4
  %".1389" = mul i64 %".79", %".63"
  %".1390" = mul i64 %".1315", %".65"
  %".1391" = add i64 %".1389", %".1390"
  %".1392" = add i64 %".61", %".1391"
  %".1393" = inttoptr i64 %".1392" to ptr
  %".1394" = mul i64 0, 32
  %".1395" = add i64 %".1394", 0
  %".1396" = getelementptr i8, ptr %".1393", i64 %".1395"
  store <8 x float> %".1349", ptr %".1396", align 4
  %".1398" = mul i64 %".79", %".63"
  %".1399" = mul i64 %".1316", %".65"
  %".1400" = add i64 %".1398", %".1399"
  %".1401" = add i64 %".61", %".1400"
  %".1402" = inttoptr i64 %".1401" to ptr
  %".1403" = mul i64 0, 32
  %".1404" = add i64 %".1403", 0
  %".1405" = getelementptr i8, ptr %".1402", i64 %".1404"
  store <8 x float> %".1350", ptr %".1405", align 4
  %".1407" = mul i64 %".79", %".63"
  %".1408" = mul i64 %".1317", %".65"
  %".1409" = add i64 %".1407", %".1408"
  %".1410" = add i64 %".61", %".1409"
  %".1411" = inttoptr i64 %".1410" to ptr
  %".1412" = mul i64 0, 32
  %".1413" = add i64 %".1412", 0
  %".1414" = getelementptr i8, ptr %".1411", i64 %".1413"
  store <8 x float> %".1351", ptr %".1414", align 4
  %".1416" = add i64 %".1311", 4
  br label %"head.25"
head.27:
  %".1423" = phi  i64 [%".1309", %"after.25"], [%".1486", %"after.28"]
  %".1424" = icmp slt i64 %".1423", %".1421"
  br i1 %".1424", label %"body.27", label %"after.27"
body.27:
  %".1426" = add i64 %".1423", 0
  %".1427" = add i64 %".1423", 1
  %".1428" = add i64 %".953", 0
  %".1429" = mul i64 %".1428", 8
  %".1430" = icmp slt i64 %".1428", 0
  %".1431" = select  i1 %".1430", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1432" = mul i64 %".79", %".51"
  %".1433" = mul i64 %".1426", %".53"
  %".1434" = add i64 %".1432", %".1433"
  %".1435" = add i64 %".49", %".1434"
  %".1436" = inttoptr i64 %".1435" to ptr
  %".1437" = mul i64 %".79", %".51"
  %".1438" = mul i64 %".1427", %".53"
  %".1439" = add i64 %".1437", %".1438"
  %".1440" = add i64 %".49", %".1439"
  %".1441" = inttoptr i64 %".1440" to ptr
  %".1442" = add i64 %".953", 0
  %".1443" = mul i64 %".1442", 96
  %".1444" = add i64 %".55", %".1443"
  %".1445" = inttoptr i64 %".1444" to ptr
  br label %"head.28"
after.27:
  %".1488" = sub i64 %".87", %".1421"
  %".1489" = sdiv i64 %".1488", 1
  %".1490" = mul i64 %".1489", 1
  %".1491" = add i64 %".1421", %".1490"
  br label %"head.29"
head.28:
  %".1447" = phi  i64 [0, %"body.27"], [%".1466", %"body.28"]
  %".1448" = phi  <8 x float> [splat (float              0x0), %"body.27"], [%".1460", %"body.28"]
  %".1449" = phi  <8 x float> [splat (float              0x0), %"body.27"], [%".1465", %"body.28"]
  %".1450" = icmp slt i64 %".1447", 3
  br i1 %".1450", label %"body.28", label %"after.28"
body.28:
  %".1452" = mul i64 %".1447", 32
  %".1453" = add i64 %".1452", 0
  %".1454" = getelementptr i8, ptr %".1445", i64 %".1453"
  %".1455" = load <8 x float>, ptr %".1454", align 4
  %".1456" = getelementptr float, ptr %".1436", i64 %".1447"
  %".1457" = load float, ptr %".1456"
  %".1458" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1457", i32 0
  %".1459" = shufflevector <8 x float> %".1458", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1460" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1459", <8 x float> %".1455", <8 x float> %".1448")
  %".1461" = getelementptr float, ptr %".1441", i64 %".1447"
  %".1462" = load float, ptr %".1461"
  %".1463" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1462", i32 0
  %".1464" = shufflevector <8 x float> %".1463", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1465" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1464", <8 x float> %".1455", <8 x float> %".1449")
  %".1466" = add i64 %".1447", 1
  br label %"head.28"
after.28:
  %".1468" = mul i64 %".79", %".63"
  %".1469" = mul i64 %".1426", %".65"
  %".1470" = add i64 %".1468", %".1469"
  %".1471" = add i64 %".61", %".1470"
  %".1472" = inttoptr i64 %".1471" to ptr
  %".1473" = mul i64 0, 32
  %".1474" = add i64 %".1473", 0
  %".1475" = getelementptr i8, ptr %".1472", i64 %".1474"
  store <8 x float> %".1448", ptr %".1475", align 4
  %".1477" = mul i64 %".79", %".63"
  %".1478" = mul i64 %".1427", %".65"
  %".1479" = add i64 %".1477", %".1478"
  %".1480" = add i64 %".61", %".1479"
  %".1481" = inttoptr i64 %".1480" to ptr
  %".1482" = mul i64 0, 32
  %".1483" = add i64 %".1482", 0
  %".1484" = getelementptr i8, ptr %".1481", i64 %".1483"
  store <8 x float> %".1449", ptr %".1484", align 4
  %".1486" = add i64 %".1423", 2
  br label %"head.27"
head.29:
  %".1493" = phi  i64 [%".1421", %"after.27"], [%".1535", %"after.30"]
  %".1494" = icmp slt i64 %".1493", %".1491"
  br i1 %".1494", label %"body.29", label %"after.29"
body.29:
  %".1496" = add i64 %".1493", 0
  %".1497" = add i64 %".953", 0
  %".1498" = mul i64 %".1497", 8
  %".1499" = icmp slt i64 %".1497", 0
  %".1500" = select  i1 %".1499", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1501" = mul i64 %".79", %".51"
  %".1502" = mul i64 %".1496", %".53"
  %".1503" = add i64 %".1501", %".1502"
  %".1504" = add i64 %".49", %".1503"
  %".1505" = inttoptr i64 %".1504" to ptr
  %".1506" = add i64 %".953", 0
  %".1507" = mul i64 %".1506", 96
  %".1508" = add i64 %".55", %".1507"
  %".1509" = inttoptr i64 %".1508" to ptr
  br label %"head.30"
after.29:
  br label %"head.31"
head.30:
  %".1511" = phi  i64 [0, %"body.29"], [%".1524", %"body.30"]
  %".1512" = phi  <8 x float> [splat (float              0x0), %"body.29"], [%".1523", %"body.30"]
  %".1513" = icmp slt i64 %".1511", 3
  br i1 %".1513", label %"body.30", label %"after.30"
body.30:
  %".1515" = mul i64 %".1511", 32
  %".1516" = add i64 %".1515", 0
  %".1517" = getelementptr i8, ptr %".1509", i64 %".1516"
  %".1518" = load <8 x float>, ptr %".1517", align 4
  %".1519" = getelementptr float, ptr %".1505", i64 %".1511"
  %".1520" = load float, ptr %".1519"
  %".1521" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1520", i32 0
  %".1522" = shufflevector <8 x float> %".1521", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1523" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1522", <8 x float> %".1518", <8 x float> %".1512")
  %".1524" = add i64 %".1511", 1
  br label %"head.30"
after.30:
  %".1526" = mul i64 %".79", %".63"
  %".1527" = mul i64 %".1496", %".65"
  %".1528" = add i64 %".1526", %".1527"
  %".1529" = add i64 %".61", %".1528"
  %".1530" = inttoptr i64 %".1529" to ptr
  %".1531" = mul i64 0, 32
  %".1532" = add i64 %".1531", 0
  %".1533" = getelementptr i8, ptr %".1530", i64 %".1532"
  store <8 x float> %".1512", ptr %".1533", align 4
  %".1535" = add i64 %".1493", 1
  br label %"head.29"
head.31:
  %".1538" = phi  i64 [%".82", %"after.29"], [%".1599", %"after.32"]
  %".1539" = icmp slt i64 %".1538", %".87"
  br i1 %".1539", label %"body.31", label %"after.31"
body.31:
  %".1541" = add i64 %".953", 1
  br label %"head.32"
after.31:
  %".1601" = add i64 %".953", 1
  br label %"head.20"
head.32:
  %".1543" = phi  i64 [%".953", %"body.31"], [%".1597", %"body.32"]
  %".1544" = icmp slt i64 %".1543", %".1541"
  br i1 %".1544", label %"body.32", label %"after.32"
body.32:
  %".1546" = mul i64 %".1543", 8
  %".1547" = sub i64 %".1543", %".953"
  %".1548" = mul i64 %".79", %".63"
  %".1549" = mul i64 %".1538", %".65"
  %".1550" = add i64 %".1548", %".1549"
  %".1551" = add i64 %".61", %".1550"
  %".1552" = inttoptr i64 %".1551" to ptr
  %".1553" = mul i64 %".1547", 32
  %".1554" = add i64 %".1553", 0
  %".1555" = getelementptr i8, ptr %".1552", i64 %".1554"
  %".1556" = load <8 x float>, ptr %".1555", align 4
  %".1557" = mul i64 %".80", %".27"
  %".1558" = mul i64 %".1538", %".29"
  %".1559" = add i64 %".1557", %".1558"
  %".1560" = add i64 %".25", %".1559"
  %".1561" = inttoptr i64 %".1560" to ptr
  %".1562" = add i64 %".1546", 0
  %".1563" = getelementptr float, ptr %".1561", i64 %".1562"
  %".1564" = icmp slt i64 %".1543", 0
  %".1565" = select  i1 %".1564", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1566" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1563", i32 4, <8 x i1> %".1565", <8 x float> splat (float              0x0))
  %".1567" = mul i64 %".79", %".33"
  %".1568" = mul i64 %".1538", %".35"
  %".1569" = add i64 %".1567", %".1568"
  %".1570" = add i64 %".31", %".1569"
  %".1571" = inttoptr i64 %".1570" to ptr
  %".1572" = add i64 %".1546", 0
  %".1573" = getelementptr float, ptr %".1571", i64 %".1572"
  %".1574" = icmp slt i64 %".1543", 0
  %".1575" = select  i1 %".1574", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1576" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1573", i32 4, <8 x i1> %".1575", <8 x float> splat (float              0x0))
  %".1577" = fadd contract <8 x float> %".1566", %".1576"
  %".1578" = mul i64 %".79", %".21"
  %".1579" = mul i64 %".1538", %".23"
  %".1580" = add i64 %".1578", %".1579"
  %".1581" = add i64 %".19", %".1580"
  %".1582" = inttoptr i64 %".1581" to ptr
  %".1583" = load i8, ptr %".1582"
  %".1584" = icmp ne i8 %".1583", 0
  %".1585" = select  i1 %".1584", <8 x float> %".1556", <8 x float> %".1577"
  %".1586" = sub i64 1, %".80"
  %".1587" = mul i64 %".1586", %".27"
  %".1588" = mul i64 %".1538", %".29"
  %".1589" = add i64 %".1587", %".1588"
  %".1590" = add i64 %".25", %".1589"
  %".1591" = inttoptr i64 %".1590" to ptr
  %".1592" = add i64 %".1546", 0
  %".1593" = getelementptr float, ptr %".1591", i64 %".1592"
  %".1594" = icmp slt i64 %".1543", 0
  %".1595" = select  i1 %".1594", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1585", ptr %".1593", i32 4, <8 x i1> %".1595")
  %".1597" = add i64 %".1543", 1
  br label %"head.32"
after.32:
  %".1599" = add i64 %".1538", 1
  br label %"head.31"
}

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

!0 = !{ !"branch_weights", i32 1, i32 99 }