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
  br label %"head"
head:
  %".55" = phi  i64 [0, %"entry"], [%".995", %"after.1"]
  %".56" = icmp slt i64 %".55", %".2"
  br i1 %".56", label %"body", label %"after"
body:
  %".58" = and i64 %".55", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".60" = phi  i64 [0, %"body"], [%".993", %"after.12"]
  %".61" = icmp slt i64 %".60", 1
  br i1 %".61", label %"body.1", label %"after.1"
body.1:
  %".63" = sub i64 %".4", %".3"
  %".64" = sdiv i64 %".63", 8
  %".65" = mul i64 %".64", 8
  %".66" = add i64 %".3", %".65"
  br label %"head.2"
after.1:
  %".995" = add i64 %".55", 1
  br label %"head"
head.2:
  %".68" = phi  i64 [%".3", %"body.1"], [%".361", %"after.3"]
  %".69" = icmp slt i64 %".68", %".66"
  br i1 %".69", label %"body.2", label %"after.2"
body.2:
  %".71" = add i64 %".68", 0
  %".72" = add i64 %".68", 1
  %".73" = add i64 %".68", 2
  %".74" = add i64 %".68", 3
  %".75" = add i64 %".68", 4
  %".76" = add i64 %".68", 5
  %".77" = add i64 %".68", 6
  %".78" = add i64 %".68", 7
  %".79" = add i64 %".60", 0
  %".80" = mul i64 %".79", 8
  %".81" = icmp slt i64 %".79", 0
  %".82" = select  i1 %".81", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".83" = mul i64 %".55", %".15"
  %".84" = mul i64 %".71", %".17"
  %".85" = add i64 %".83", %".84"
  %".86" = add i64 %".13", %".85"
  %".87" = inttoptr i64 %".86" to ptr
  %".88" = mul i64 %".55", %".21"
  %".89" = mul i64 %".71", %".23"
  %".90" = add i64 %".88", %".89"
  %".91" = add i64 %".19", %".90"
  %".92" = inttoptr i64 %".91" to ptr
  %".93" = load i8, ptr %".92"
  %".94" = icmp ne i8 %".93", 0
  %".95" = mul i64 %".55", %".27"
  %".96" = mul i64 %".71", %".29"
  %".97" = add i64 %".95", %".96"
  %".98" = add i64 %".25", %".97"
  %".99" = inttoptr i64 %".98" to ptr
  %".100" = select  i1 %".94", ptr %".99", ptr %".87"
  %".101" = mul i64 %".55", %".15"
  %".102" = mul i64 %".72", %".17"
  %".103" = add i64 %".101", %".102"
  %".104" = add i64 %".13", %".103"
  %".105" = inttoptr i64 %".104" to ptr
  %".106" = mul i64 %".55", %".21"
  %".107" = mul i64 %".72", %".23"
  %".108" = add i64 %".106", %".107"
  %".109" = add i64 %".19", %".108"
  %".110" = inttoptr i64 %".109" to ptr
  %".111" = load i8, ptr %".110"
  %".112" = icmp ne i8 %".111", 0
  %".113" = mul i64 %".55", %".27"
  %".114" = mul i64 %".72", %".29"
  %".115" = add i64 %".113", %".114"
  %".116" = add i64 %".25", %".115"
  %".117" = inttoptr i64 %".116" to ptr
  %".118" = select  i1 %".112", ptr %".117", ptr %".105"
  %".119" = mul i64 %".55", %".15"
  %".120" = mul i64 %".73", %".17"
  %".121" = add i64 %".119", %".120"
  %".122" = add i64 %".13", %".121"
  %".123" = inttoptr i64 %".122" to ptr
  %".124" = mul i64 %".55", %".21"
  %".125" = mul i64 %".73", %".23"
  %".126" = add i64 %".124", %".125"
  %".127" = add i64 %".19", %".126"
  %".128" = inttoptr i64 %".127" to ptr
  %".129" = load i8, ptr %".128"
  %".130" = icmp ne i8 %".129", 0
  %".131" = mul i64 %".55", %".27"
  %".132" = mul i64 %".73", %".29"
  %".133" = add i64 %".131", %".132"
  %".134" = add i64 %".25", %".133"
  %".135" = inttoptr i64 %".134" to ptr
  %".136" = select  i1 %".130", ptr %".135", ptr %".123"
  %".137" = mul i64 %".55", %".15"
  %".138" = mul i64 %".74", %".17"
  %".139" = add i64 %".137", %".138"
  %".140" = add i64 %".13", %".139"
  %".141" = inttoptr i64 %".140" to ptr
  %".142" = mul i64 %".55", %".21"
  %".143" = mul i64 %".74", %".23"
  %".144" = add i64 %".142", %".143"
  %".145" = add i64 %".19", %".144"
  %".146" = inttoptr i64 %".145" to ptr
  %".147" = load i8, ptr %".146"
  %".148" = icmp ne i8 %".147", 0
  %".149" = mul i64 %".55", %".27"
  %".150" = mul i64 %".74", %".29"
  %".151" = add i64 %".149", %".150"
  %".152" = add i64 %".25", %".151"
  %".153" = inttoptr i64 %".152" to ptr
  %".154" = select  i1 %".148", ptr %".153", ptr %".141"
  %".155" = mul i64 %".55", %".15"
  %".156" = mul i64 %".75", %".17"
  %".157" = add i64 %".155", %".156"
  %".158" = add i64 %".13", %".157"
  %".159" = inttoptr i64 %".158" to ptr
  %".160" = mul i64 %".55", %".21"
  %".161" = mul i64 %".75", %".23"
  %".162" = add i64 %".160", %".161"
  %".163" = add i64 %".19", %".162"
  %".164" = inttoptr i64 %".163" to ptr
  %".165" = load i8, ptr %".164"
  %".166" = icmp ne i8 %".165", 0
  %".167" = mul i64 %".55", %".27"
  %".168" = mul i64 %".75", %".29"
  %".169" = add i64 %".167", %".168"
  %".170" = add i64 %".25", %".169"
  %".171" = inttoptr i64 %".170" to ptr
  %".172" = select  i1 %".166", ptr %".171", ptr %".159"
  %".173" = mul i64 %".55", %".15"
  %".174" = mul i64 %".76", %".17"
  %".175" = add i64 %".173", %".174"
  %".176" = add i64 %".13", %".175"
  %".177" = inttoptr i64 %".176" to ptr
  %".178" = mul i64 %".55", %".21"
  %".179" = mul i64 %".76", %".23"
  %".180" = add i64 %".178", %".179"
  %".181" = add i64 %".19", %".180"
  %".182" = inttoptr i64 %".181" to ptr
  %".183" = load i8, ptr %".182"
  %".184" = icmp ne i8 %".183", 0
  %".185" = mul i64 %".55", %".27"
  %".186" = mul i64 %".76", %".29"
  %".187" = add i64 %".185", %".186"
  %".188" = add i64 %".25", %".187"
  %".189" = inttoptr i64 %".188" to ptr
  %".190" = select  i1 %".184", ptr %".189", ptr %".177"
  %".191" = mul i64 %".55", %".15"
  %".192" = mul i64 %".77", %".17"
  %".193" = add i64 %".191", %".192"
  %".194" = add i64 %".13", %".193"
  %".195" = inttoptr i64 %".194" to ptr
  %".196" = mul i64 %".55", %".21"
  %".197" = mul i64 %".77", %".23"
  %".198" = add i64 %".196", %".197"
  %".199" = add i64 %".19", %".198"
  %".200" = inttoptr i64 %".199" to ptr
  %".201" = load i8, ptr %".200"
  %".202" = icmp ne i8 %".201", 0
  %".203" = mul i64 %".55", %".27"
  %".204" = mul i64 %".77", %".29"
  %".205" = add i64 %".203", %".204"
  %".206" = add i64 %".25", %".205"
  %".207" = inttoptr i64 %".206" to ptr
  %".208" = select  i1 %".202", ptr %".207", ptr %".195"
  %".209" = mul i64 %".55", %".15"
  %".210" = mul i64 %".78", %".17"
  %".211" = add i64 %".209", %".210"
  %".212" = add i64 %".13", %".211"
  %".213" = inttoptr i64 %".212" to ptr
  %".214" = mul i64 %".55", %".21"
  %".215" = mul i64 %".78", %".23"
  %".216" = add i64 %".214", %".215"
  %".217" = add i64 %".19", %".216"
  %".218" = inttoptr i64 %".217" to ptr
  %".219" = load i8, ptr %".218"
  %".220" = icmp ne i8 %".219", 0
  %".221" = mul i64 %".55", %".27"
  %".222" = mul i64 %".78", %".29"
  %".223" = add i64 %".221", %".222"
  %".224" = add i64 %".25", %".223"
  %".225" = inttoptr i64 %".224" to ptr
  %".226" = select  i1 %".220", ptr %".225", ptr %".213"
  %".227" = add i64 %".60", 0
  %".228" = mul i64 %".227", 96
  %".229" = add i64 %".43", %".228"
  %".230" = inttoptr i64 %".229" to ptr
  br label %"head.3"
after.2:
  %".363" = sub i64 %".4", %".66"
  %".364" = sdiv i64 %".363", 6
  %".365" = mul i64 %".364", 6
  %".366" = add i64 %".66", %".365"
  br label %"head.4"
head.3:
  %".232" = phi  i64 [0, %"body.2"], [%".287", %"body.3"]
  %".233" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".251", %"body.3"]
  %".234" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".256", %"body.3"]
  %".235" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".261", %"body.3"]
  %".236" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".266", %"body.3"]
  %".237" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".271", %"body.3"]
  %".238" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".276", %"body.3"]
  %".239" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".281", %"body.3"]
  %".240" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".286", %"body.3"]
  %".241" = icmp slt i64 %".232", 3
  br i1 %".241", label %"body.3", label %"after.3"
body.3:
  %".243" = mul i64 %".232", 32
  %".244" = add i64 %".243", 0
  %".245" = getelementptr i8, ptr %".230", i64 %".244"
  %".246" = load <8 x float>, ptr %".245", align 4
  %".247" = getelementptr float, ptr %".100", i64 %".232"
  %".248" = load float, ptr %".247"
  %".249" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".248", i32 0
  %".250" = shufflevector <8 x float> %".249", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".251" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".250", <8 x float> %".246", <8 x float> %".233")
  %".252" = getelementptr float, ptr %".118", i64 %".232"
  %".253" = load float, ptr %".252"
  %".254" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".253", i32 0
  %".255" = shufflevector <8 x float> %".254", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".256" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".255", <8 x float> %".246", <8 x float> %".234")
  %".257" = getelementptr float, ptr %".136", i64 %".232"
  %".258" = load float, ptr %".257"
  %".259" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".258", i32 0
  %".260" = shufflevector <8 x float> %".259", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".261" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".260", <8 x float> %".246", <8 x float> %".235")
  %".262" = getelementptr float, ptr %".154", i64 %".232"
  %".263" = load float, ptr %".262"
  %".264" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".263", i32 0
  %".265" = shufflevector <8 x float> %".264", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".266" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".265", <8 x float> %".246", <8 x float> %".236")
  %".267" = getelementptr float, ptr %".172", i64 %".232"
  %".268" = load float, ptr %".267"
  %".269" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".268", i32 0
  %".270" = shufflevector <8 x float> %".269", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".271" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".270", <8 x float> %".246", <8 x float> %".237")
  %".272" = getelementptr float, ptr %".190", i64 %".232"
  %".273" = load float, ptr %".272"
  %".274" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".273", i32 0
  %".275" = shufflevector <8 x float> %".274", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".276" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".275", <8 x float> %".246", <8 x float> %".238")
  %".277" = getelementptr float, ptr %".208", i64 %".232"
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
  br label %"head.3"
after.3:
  %".289" = mul i64 %".55", %".51"
  %".290" = mul i64 %".71", %".53"
  %".291" = add i64 %".289", %".290"
  %".292" = add i64 %".49", %".291"
  %".293" = inttoptr i64 %".292" to ptr
  %".294" = mul i64 0, 32
  %".295" = add i64 %".294", 0
  %".296" = getelementptr i8, ptr %".293", i64 %".295"
  store <8 x float> %".233", ptr %".296", align 4
  %".298" = mul i64 %".55", %".51"
  %".299" = mul i64 %".72", %".53"
  %".300" = add i64 %".298", %".299"
  %".301" = add i64 %".49", %".300"
  %".302" = inttoptr i64 %".301" to ptr
  %".303" = mul i64 0, 32
  %".304" = add i64 %".303", 0
  %".305" = getelementptr i8, ptr %".302", i64 %".304"
  store <8 x float> %".234", ptr %".305", align 4
  %".307" = mul i64 %".55", %".51"
  %".308" = mul i64 %".73", %".53"
  %".309" = add i64 %".307", %".308"
  %".310" = add i64 %".49", %".309"
  %".311" = inttoptr i64 %".310" to ptr
  %".312" = mul i64 0, 32
  %".313" = add i64 %".312", 0
  %".314" = getelementptr i8, ptr %".311", i64 %".313"
  store <8 x float> %".235", ptr %".314", align 4
  %".316" = mul i64 %".55", %".51"
  %".317" = mul i64 %".74", %".53"
  %".318" = add i64 %".316", %".317"
  %".319" = add i64 %".49", %".318"
  %".320" = inttoptr i64 %".319" to ptr
  %".321" = mul i64 0, 32
  %".322" = add i64 %".321", 0
  %".323" = getelementptr i8, ptr %".320", i64 %".322"
  store <8 x float> %".236", ptr %".323", align 4
  %".325" = mul i64 %".55", %".51"
  %".326" = mul i64 %".75", %".53"
  %".327" = add i64 %".325", %".326"
  %".328" = add i64 %".49", %".327"
  %".329" = inttoptr i64 %".328" to ptr
  %".330" = mul i64 0, 32
  %".331" = add i64 %".330", 0
  %".332" = getelementptr i8, ptr %".329", i64 %".331"
  store <8 x float> %".237", ptr %".332", align 4
  %".334" = mul i64 %".55", %".51"
  %".335" = mul i64 %".76", %".53"
  %".336" = add i64 %".334", %".335"
  %".337" = add i64 %".49", %".336"
  %".338" = inttoptr i64 %".337" to ptr
  %".339" = mul i64 0, 32
  %".340" = add i64 %".339", 0
  %".341" = getelementptr i8, ptr %".338", i64 %".340"
  store <8 x float> %".238", ptr %".341", align 4
  %".343" = mul i64 %".55", %".51"
  %".344" = mul i64 %".77", %".53"
  %".345" = add i64 %".343", %".344"
  %".346" = add i64 %".49", %".345"
  %".347" = inttoptr i64 %".346" to ptr
  %".348" = mul i64 0, 32
  %".349" = add i64 %".348", 0
  %".350" = getelementptr i8, ptr %".347", i64 %".349"
  store <8 x float> %".239", ptr %".350", align 4
  %".352" = mul i64 %".55", %".51"
  %".353" = mul i64 %".78", %".53"
  %".354" = add i64 %".352", %".353"
  %".355" = add i64 %".49", %".354"
  %".356" = inttoptr i64 %".355" to ptr
  %".357" = mul i64 0, 32
  %".358" = add i64 %".357", 0
  %".359" = getelementptr i8, ptr %".356", i64 %".358"
  store <8 x float> %".240", ptr %".359", align 4
  %".361" = add i64 %".68", 8
  br label %"head.2"
head.4:
  %".368" = phi  i64 [%".66", %"after.2"], [%".593", %"after.5"]
  %".369" = icmp slt i64 %".368", %".366"
  br i1 %".369", label %"body.4", label %"after.4"
body.4:
  %".371" = add i64 %".368", 0
  %".372" = add i64 %".368", 1
  %".373" = add i64 %".368", 2
  %".374" = add i64 %".368", 3
  %".375" = add i64 %".368", 4
  %".376" = add i64 %".368", 5
  %".377" = add i64 %".60", 0
  %".378" = mul i64 %".377", 8
  %".379" = icmp slt i64 %".377", 0
  %".380" = select  i1 %".379", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".381" = mul i64 %".55", %".15"
  %".382" = mul i64 %".371", %".17"
  %".383" = add i64 %".381", %".382"
  %".384" = add i64 %".13", %".383"
  %".385" = inttoptr i64 %".384" to ptr
  %".386" = mul i64 %".55", %".21"
  %".387" = mul i64 %".371", %".23"
  %".388" = add i64 %".386", %".387"
  %".389" = add i64 %".19", %".388"
  %".390" = inttoptr i64 %".389" to ptr
  %".391" = load i8, ptr %".390"
  %".392" = icmp ne i8 %".391", 0
  %".393" = mul i64 %".55", %".27"
  %".394" = mul i64 %".371", %".29"
  %".395" = add i64 %".393", %".394"
  %".396" = add i64 %".25", %".395"
  %".397" = inttoptr i64 %".396" to ptr
  %".398" = select  i1 %".392", ptr %".397", ptr %".385"
  %".399" = mul i64 %".55", %".15"
  %".400" = mul i64 %".372", %".17"
  %".401" = add i64 %".399", %".400"
  %".402" = add i64 %".13", %".401"
  %".403" = inttoptr i64 %".402" to ptr
  %".404" = mul i64 %".55", %".21"
  %".405" = mul i64 %".372", %".23"
  %".406" = add i64 %".404", %".405"
  %".407" = add i64 %".19", %".406"
  %".408" = inttoptr i64 %".407" to ptr
  %".409" = load i8, ptr %".408"
  %".410" = icmp ne i8 %".409", 0
  %".411" = mul i64 %".55", %".27"
  %".412" = mul i64 %".372", %".29"
  %".413" = add i64 %".411", %".412"
  %".414" = add i64 %".25", %".413"
  %".415" = inttoptr i64 %".414" to ptr
  %".416" = select  i1 %".410", ptr %".415", ptr %".403"
  %".417" = mul i64 %".55", %".15"
  %".418" = mul i64 %".373", %".17"
  %".419" = add i64 %".417", %".418"
  %".420" = add i64 %".13", %".419"
  %".421" = inttoptr i64 %".420" to ptr
  %".422" = mul i64 %".55", %".21"
  %".423" = mul i64 %".373", %".23"
  %".424" = add i64 %".422", %".423"
  %".425" = add i64 %".19", %".424"
  %".426" = inttoptr i64 %".425" to ptr
  %".427" = load i8, ptr %".426"
  %".428" = icmp ne i8 %".427", 0
  %".429" = mul i64 %".55", %".27"
  %".430" = mul i64 %".373", %".29"
  %".431" = add i64 %".429", %".430"
  %".432" = add i64 %".25", %".431"
  %".433" = inttoptr i64 %".432" to ptr
  %".434" = select  i1 %".428", ptr %".433", ptr %".421"
  %".435" = mul i64 %".55", %".15"
  %".436" = mul i64 %".374", %".17"
  %".437" = add i64 %".435", %".436"
  %".438" = add i64 %".13", %".437"
  %".439" = inttoptr i64 %".438" to ptr
  %".440" = mul i64 %".55", %".21"
  %".441" = mul i64 %".374", %".23"
  %".442" = add i64 %".440", %".441"
  %".443" = add i64 %".19", %".442"
  %".444" = inttoptr i64 %".443" to ptr
  %".445" = load i8, ptr %".444"
  %".446" = icmp ne i8 %".445", 0
  %".447" = mul i64 %".55", %".27"
  %".448" = mul i64 %".374", %".29"
  %".449" = add i64 %".447", %".448"
  %".450" = add i64 %".25", %".449"
  %".451" = inttoptr i64 %".450" to ptr
  %".452" = select  i1 %".446", ptr %".451", ptr %".439"
  %".453" = mul i64 %".55", %".15"
  %".454" = mul i64 %".375", %".17"
  %".455" = add i64 %".453", %".454"
  %".456" = add i64 %".13", %".455"
  %".457" = inttoptr i64 %".456" to ptr
  %".458" = mul i64 %".55", %".21"
  %".459" = mul i64 %".375", %".23"
  %".460" = add i64 %".458", %".459"
  %".461" = add i64 %".19", %".460"
  %".462" = inttoptr i64 %".461" to ptr
  %".463" = load i8, ptr %".462"
  %".464" = icmp ne i8 %".463", 0
  %".465" = mul i64 %".55", %".27"
  %".466" = mul i64 %".375", %".29"
  %".467" = add i64 %".465", %".466"
  %".468" = add i64 %".25", %".467"
  %".469" = inttoptr i64 %".468" to ptr
  %".470" = select  i1 %".464", ptr %".469", ptr %".457"
  %".471" = mul i64 %".55", %".15"
  %".472" = mul i64 %".376", %".17"
  %".473" = add i64 %".471", %".472"
  %".474" = add i64 %".13", %".473"
  %".475" = inttoptr i64 %".474" to ptr
  %".476" = mul i64 %".55", %".21"
  %".477" = mul i64 %".376", %".23"
  %".478" = add i64 %".476", %".477"
  %".479" = add i64 %".19", %".478"
  %".480" = inttoptr i64 %".479" to ptr
  %".481" = load i8, ptr %".480"
  %".482" = icmp ne i8 %".481", 0
  %".483" = mul i64 %".55", %".27"
  %".484" = mul i64 %".376", %".29"
  %".485" = add i64 %".483", %".484"
  %".486" = add i64 %".25", %".485"
  %".487" = inttoptr i64 %".486" to ptr
  %".488" = select  i1 %".482", ptr %".487", ptr %".475"
  %".489" = add i64 %".60", 0
  %".490" = mul i64 %".489", 96
  %".491" = add i64 %".43", %".490"
  %".492" = inttoptr i64 %".491" to ptr
  br label %"head.5"
after.4:
  %".595" = sub i64 %".4", %".366"
  %".596" = sdiv i64 %".595", 4
  %".597" = mul i64 %".596", 4
  %".598" = add i64 %".366", %".597"
  br label %"head.6"
head.5:
  %".494" = phi  i64 [0, %"body.4"], [%".537", %"body.5"]
  %".495" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".511", %"body.5"]
  %".496" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".516", %"body.5"]
  %".497" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".521", %"body.5"]
  %".498" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".526", %"body.5"]
  %".499" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".531", %"body.5"]
  %".500" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".536", %"body.5"]
  %".501" = icmp slt i64 %".494", 3
  br i1 %".501", label %"body.5", label %"after.5"
body.5:
  %".503" = mul i64 %".494", 32
  %".504" = add i64 %".503", 0
  %".505" = getelementptr i8, ptr %".492", i64 %".504"
  %".506" = load <8 x float>, ptr %".505", align 4
  %".507" = getelementptr float, ptr %".398", i64 %".494"
  %".508" = load float, ptr %".507"
  %".509" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".508", i32 0
  %".510" = shufflevector <8 x float> %".509", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".511" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".510", <8 x float> %".506", <8 x float> %".495")
  %".512" = getelementptr float, ptr %".416", i64 %".494"
  %".513" = load float, ptr %".512"
  %".514" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".513", i32 0
  %".515" = shufflevector <8 x float> %".514", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".516" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".515", <8 x float> %".506", <8 x float> %".496")
  %".517" = getelementptr float, ptr %".434", i64 %".494"
  %".518" = load float, ptr %".517"
  %".519" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".518", i32 0
  %".520" = shufflevector <8 x float> %".519", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".521" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".520", <8 x float> %".506", <8 x float> %".497")
  %".522" = getelementptr float, ptr %".452", i64 %".494"
  %".523" = load float, ptr %".522"
  %".524" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".523", i32 0
  %".525" = shufflevector <8 x float> %".524", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".526" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".525", <8 x float> %".506", <8 x float> %".498")
  %".527" = getelementptr float, ptr %".470", i64 %".494"
  %".528" = load float, ptr %".527"
  %".529" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".528", i32 0
  %".530" = shufflevector <8 x float> %".529", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".531" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".530", <8 x float> %".506", <8 x float> %".499")
  %".532" = getelementptr float, ptr %".488", i64 %".494"
  %".533" = load float, ptr %".532"
  %".534" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".533", i32 0
  %".535" = shufflevector <8 x float> %".534", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".536" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".535", <8 x float> %".506", <8 x float> %".500")
  %".537" = add i64 %".494", 1
  br label %"head.5"
after.5:
  %".539" = mul i64 %".55", %".51"
  %".540" = mul i64 %".371", %".53"
  %".541" = add i64 %".539", %".540"
  %".542" = add i64 %".49", %".541"
  %".543" = inttoptr i64 %".542" to ptr
  %".544" = mul i64 0, 32
  %".545" = add i64 %".544", 0
  %".546" = getelementptr i8, ptr %".543", i64 %".545"
  store <8 x float> %".495", ptr %".546", align 4
  %".548" = mul i64 %".55", %".51"
  %".549" = mul i64 %".372", %".53"
  %".550" = add i64 %".548", %".549"
  %".551" = add i64 %".49", %".550"
  %".552" = inttoptr i64 %".551" to ptr
  %".553" = mul i64 0, 32
  %".554" = add i64 %".553", 0
  %".555" = getelementptr i8, ptr %".552", i64 %".554"
  store <8 x float> %".496", ptr %".555", align 4
  %".557" = mul i64 %".55", %".51"
  %".558" = mul i64 %".373", %".53"
  %".559" = add i64 %".557", %".558"
  %".560" = add i64 %".49", %".559"
  %".561" = inttoptr i64 %".560" to ptr
  %".562" = mul i64 0, 32
  %".563" = add i64 %".562", 0
  %".564" = getelementptr i8, ptr %".561", i64 %".563"
  store <8 x float> %".497", ptr %".564", align 4
  %".566" = mul i64 %".55", %".51"
  %".567" = mul i64 %".374", %".53"
  %".568" = add i64 %".566", %".567"
  %".569" = add i64 %".49", %".568"
  %".570" = inttoptr i64 %".569" to ptr
  %".571" = mul i64 0, 32
  %".572" = add i64 %".571", 0
  %".573" = getelementptr i8, ptr %".570", i64 %".572"
  store <8 x float> %".498", ptr %".573", align 4
  %".575" = mul i64 %".55", %".51"
  %".576" = mul i64 %".375", %".53"
  %".577" = add i64 %".575", %".576"
  %".578" = add i64 %".49", %".577"
  %".579" = inttoptr i64 %".578" to ptr
  %".580" = mul i64 0, 32
  %".581" = add i64 %".580", 0
  %".582" = getelementptr i8, ptr %".579", i64 %".581"
  store <8 x float> %".499", ptr %".582", align 4
  %".584" = mul i64 %".55", %".51"
  %".585" = mul i64 %".376", %".53"
  %".586" = add i64 %".584", %".585"
  %".587" = add i64 %".49", %".586"
  %".588" = inttoptr i64 %".587" to ptr
  %".589" = mul i64 0, 32
  %".590" = add i64 %".589", 0
  %".591" = getelementptr i8, ptr %".588", i64 %".590"
  store <8 x float> %".500", ptr %".591", align 4
  %".593" = add i64 %".368", 6
  br label %"head.4"
head.6:
  %".600" = phi  i64 [%".366", %"after.4"], [%".757", %"after.7"]
  %".601" = icmp slt i64 %".600", %".598"
  br i1 %".601", label %"body.6", label %"after.6"
body.6:
  %".603" = add i64 %".600", 0
  %".604" = add i64 %".600", 1
  %".605" = add i64 %".600", 2
  %".606" = add i64 %".600", 3
  %".607" = add i64 %".60", 0
  %".608" = mul i64 %".607", 8
  %".609" = icmp slt i64 %".607", 0
  %".610" = select  i1 %".609", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".611" = mul i64 %".55", %".15"
  %".612" = mul i64 %".603", %".17"
  %".613" = add i64 %".611", %".612"
  %".614" = add i64 %".13", %".613"
  %".615" = inttoptr i64 %".614" to ptr
  %".616" = mul i64 %".55", %".21"
  %".617" = mul i64 %".603", %".23"
  %".618" = add i64 %".616", %".617"
  %".619" = add i64 %".19", %".618"
  %".620" = inttoptr i64 %".619" to ptr
  %".621" = load i8, ptr %".620"
  %".622" = icmp ne i8 %".621", 0
  %".623" = mul i64 %".55", %".27"
  %".624" = mul i64 %".603", %".29"
  %".625" = add i64 %".623", %".624"
  %".626" = add i64 %".25", %".625"
  %".627" = inttoptr i64 %".626" to ptr
  %".628" = select  i1 %".622", ptr %".627", ptr %".615"
  %".629" = mul i64 %".55", %".15"
  %".630" = mul i64 %".604", %".17"
  %".631" = add i64 %".629", %".630"
  %".632" = add i64 %".13", %".631"
  %".633" = inttoptr i64 %".632" to ptr
  %".634" = mul i64 %".55", %".21"
  %".635" = mul i64 %".604", %".23"
  %".636" = add i64 %".634", %".635"
  %".637" = add i64 %".19", %".636"
  %".638" = inttoptr i64 %".637" to ptr
  %".639" = load i8, ptr %".638"
  %".640" = icmp ne i8 %".639", 0
  %".641" = mul i64 %".55", %".27"
  %".642" = mul i64 %".604", %".29"
  %".643" = add i64 %".641", %".642"
  %".644" = add i64 %".25", %".643"
  %".645" = inttoptr i64 %".644" to ptr
  %".646" = select  i1 %".640", ptr %".645", ptr %".633"
  %".647" = mul i64 %".55", %".15"
  %".648" = mul i64 %".605", %".17"
  %".649" = add i64 %".647", %".648"
  %".650" = add i64 %".13", %".649"
  %".651" = inttoptr i64 %".650" to ptr
  %".652" = mul i64 %".55", %".21"
  %".653" = mul i64 %".605", %".23"
  %".654" = add i64 %".652", %".653"
  %".655" = add i64 %".19", %".654"
  %".656" = inttoptr i64 %".655" to ptr
  %".657" = load i8, ptr %".656"
  %".658" = icmp ne i8 %".657", 0
  %".659" = mul i64 %".55", %".27"
  %".660" = mul i64 %".605", %".29"
  %".661" = add i64 %".659", %".660"
  %".662" = add i64 %".25", %".661"
  %".663" = inttoptr i64 %".662" to ptr
  %".664" = select  i1 %".658", ptr %".663", ptr %".651"
  %".665" = mul i64 %".55", %".15"
  %".666" = mul i64 %".606", %".17"
  %".667" = add i64 %".665", %".666"
  %".668" = add i64 %".13", %".667"
  %".669" = inttoptr i64 %".668" to ptr
  %".670" = mul i64 %".55", %".21"
  %".671" = mul i64 %".606", %".23"
  %".672" = add i64 %".670", %".671"
  %".673" = add i64 %".19", %".672"
  %".674" = inttoptr i64 %".673" to ptr
  %".675" = load i8, ptr %".674"
  %".676" = icmp ne i8 %".675", 0
  %".677" = mul i64 %".55", %".27"
  %".678" = mul i64 %".606", %".29"
  %".679" = add i64 %".677", %".678"
  %".680" = add i64 %".25", %".679"
  %".681" = inttoptr i64 %".680" to ptr
  %".682" = select  i1 %".676", ptr %".681", ptr %".669"
  %".683" = add i64 %".60", 0
  %".684" = mul i64 %".683", 96
  %".685" = add i64 %".43", %".684"
  %".686" = inttoptr i64 %".685" to ptr
  br label %"head.7"
after.6:
  %".759" = sub i64 %".4", %".598"
  %".760" = sdiv i64 %".759", 2
  %".761" = mul i64 %".760", 2
  %".762" = add i64 %".598", %".761"
  br label %"head.8"
head.7:
  %".688" = phi  i64 [0, %"body.6"], [%".719", %"body.7"]
  %".689" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".703", %"body.7"]
  %".690" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".708", %"body.7"]
  %".691" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".713", %"body.7"]
  %".692" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".718", %"body.7"]
  %".693" = icmp slt i64 %".688", 3
  br i1 %".693", label %"body.7", label %"after.7"
body.7:
  %".695" = mul i64 %".688", 32
  %".696" = add i64 %".695", 0
  %".697" = getelementptr i8, ptr %".686", i64 %".696"
  %".698" = load <8 x float>, ptr %".697", align 4
  %".699" = getelementptr float, ptr %".628", i64 %".688"
  %".700" = load float, ptr %".699"
  %".701" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".700", i32 0
  %".702" = shufflevector <8 x float> %".701", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".703" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".702", <8 x float> %".698", <8 x float> %".689")
  %".704" = getelementptr float, ptr %".646", i64 %".688"
  %".705" = load float, ptr %".704"
  %".706" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".705", i32 0
  %".707" = shufflevector <8 x float> %".706", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".708" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".707", <8 x float> %".698", <8 x float> %".690")
  %".709" = getelementptr float, ptr %".664", i64 %".688"
  %".710" = load float, ptr %".709"
  %".711" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".710", i32 0
  %".712" = shufflevector <8 x float> %".711", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".713" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".712", <8 x float> %".698", <8 x float> %".691")
  %".714" = getelementptr float, ptr %".682", i64 %".688"
  %".715" = load float, ptr %".714"
  %".716" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".715", i32 0
  %".717" = shufflevector <8 x float> %".716", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".718" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".717", <8 x float> %".698", <8 x float> %".692")
  %".719" = add i64 %".688", 1
  br label %"head.7"
after.7:
  %".721" = mul i64 %".55", %".51"
  %".722" = mul i64 %".603", %".53"
  %".723" = add i64 %".721", %".722"
  %".724" = add i64 %".49", %".723"
  %".725" = inttoptr i64 %".724" to ptr
  %".726" = mul i64 0, 32
  %".727" = add i64 %".726", 0
  %".728" = getelementptr i8, ptr %".725", i64 %".727"
  store <8 x float> %".689", ptr %".728", align 4
  %".730" = mul i64 %".55", %".51"
  %".731" = mul i64 %".604", %".53"
  %".732" = add i64 %".730", %".731"
  %".733" = add i64 %".49", %".732"
  %".734" = inttoptr i64 %".733" to ptr
  %".735" = mul i64 0, 32
  %".736" = add i64 %".735", 0
  %".737" = getelementptr i8, ptr %".734", i64 %".736"
  store <8 x float> %".690", ptr %".737", align 4
  %".739" = mul i64 %".55", %".51"
  %".740" = mul i64 %".605", %".53"
  %".741" = add i64 %".739", %".740"
  %".742" = add i64 %".49", %".741"
  %".743" = inttoptr i64 %".742" to ptr
  %".744" = mul i64 0, 32
  %".745" = add i64 %".744", 0
  %".746" = getelementptr i8, ptr %".743", i64 %".745"
  store <8 x float> %".691", ptr %".746", align 4
  %".748" = mul i64 %".55", %".51"
  %".749" = mul i64 %".606", %".53"
  %".750" = add i64 %".748", %".749"
  %".751" = add i64 %".49", %".750"
  %".752" = inttoptr i64 %".751" to ptr
  %".753" = mul i64 0, 32
  %".754" = add i64 %".753", 0
  %".755" = getelementptr i8, ptr %".752", i64 %".754"
  store <8 x float> %".692", ptr %".755", align 4
  %".757" = add i64 %".600", 4
  br label %"head.6"
head.8:
  %".764" = phi  i64 [%".598", %"after.6"], [%".853", %"after.9"]
  %".765" = icmp slt i64 %".764", %".762"
  br i1 %".765", label %"body.8", label %"after.8"
body.8:
  %".767" = add i64 %".764", 0
  %".768" = add i64 %".764", 1
  %".769" = add i64 %".60", 0
  %".770" = mul i64 %".769", 8
  %".771" = icmp slt i64 %".769", 0
  %".772" = select  i1 %".771", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".773" = mul i64 %".55", %".15"
  %".774" = mul i64 %".767", %".17"
  %".775" = add i64 %".773", %".774"
  %".776" = add i64 %".13", %".775"
  %".777" = inttoptr i64 %".776" to ptr
  %".778" = mul i64 %".55", %".21"
  %".779" = mul i64 %".767", %".23"
  %".780" = add i64 %".778", %".779"
  %".781" = add i64 %".19", %".780"
  %".782" = inttoptr i64 %".781" to ptr
  %".783" = load i8, ptr %".782"
  %".784" = icmp ne i8 %".783", 0
  %".785" = mul i64 %".55", %".27"
  %".786" = mul i64 %".767", %".29"
  %".787" = add i64 %".785", %".786"
  %".788" = add i64 %".25", %".787"
  %".789" = inttoptr i64 %".788" to ptr
  %".790" = select  i1 %".784", ptr %".789", ptr %".777"
  %".791" = mul i64 %".55", %".15"
  %".792" = mul i64 %".768", %".17"
  %".793" = add i64 %".791", %".792"
  %".794" = add i64 %".13", %".793"
  %".795" = inttoptr i64 %".794" to ptr
  %".796" = mul i64 %".55", %".21"
  %".797" = mul i64 %".768", %".23"
  %".798" = add i64 %".796", %".797"
  %".799" = add i64 %".19", %".798"
  %".800" = inttoptr i64 %".799" to ptr
  %".801" = load i8, ptr %".800"
  %".802" = icmp ne i8 %".801", 0
  %".803" = mul i64 %".55", %".27"
  %".804" = mul i64 %".768", %".29"
  %".805" = add i64 %".803", %".804"
  %".806" = add i64 %".25", %".805"
  %".807" = inttoptr i64 %".806" to ptr
  %".808" = select  i1 %".802", ptr %".807", ptr %".795"
  %".809" = add i64 %".60", 0
  %".810" = mul i64 %".809", 96
  %".811" = add i64 %".43", %".810"
  %".812" = inttoptr i64 %".811" to ptr
  br label %"head.9"
after.8:
  %".855" = sub i64 %".4", %".762"
  %".856" = sdiv i64 %".855", 1
  %".857" = mul i64 %".856", 1
  %".858" = add i64 %".762", %".857"
  br label %"head.10"
head.9:
  %".814" = phi  i64 [0, %"body.8"], [%".833", %"body.9"]
  %".815" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".827", %"body.9"]
  %".816" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".832", %"body.9"]
  %".817" = icmp slt i64 %".814", 3
  br i1 %".817", label %"body.9", label %"after.9"
body.9:
  %".819" = mul i64 %".814", 32
  %".820" = add i64 %".819", 0
  %".821" = getelementptr i8, ptr %".812", i64 %".820"
  %".822" = load <8 x float>, ptr %".821", align 4
  %".823" = getelementptr float, ptr %".790", i64 %".814"
  %".824" = load float, ptr %".823"
  %".825" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".824", i32 0
  %".826" = shufflevector <8 x float> %".825", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".827" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".826", <8 x float> %".822", <8 x float> %".815")
  %".828" = getelementptr float, ptr %".808", i64 %".814"
  %".829" = load float, ptr %".828"
  %".830" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".829", i32 0
  %".831" = shufflevector <8 x float> %".830", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".832" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".831", <8 x float> %".822", <8 x float> %".816")
  %".833" = add i64 %".814", 1
  br label %"head.9"
after.9:
  %".835" = mul i64 %".55", %".51"
  %".836" = mul i64 %".767", %".53"
  %".837" = add i64 %".835", %".836"
  %".838" = add i64 %".49", %".837"
  %".839" = inttoptr i64 %".838" to ptr
  %".840" = mul i64 0, 32
  %".841" = add i64 %".840", 0
  %".842" = getelementptr i8, ptr %".839", i64 %".841"
  store <8 x float> %".815", ptr %".842", align 4
  %".844" = mul i64 %".55", %".51"
  %".845" = mul i64 %".768", %".53"
  %".846" = add i64 %".844", %".845"
  %".847" = add i64 %".49", %".846"
  %".848" = inttoptr i64 %".847" to ptr
  %".849" = mul i64 0, 32
  %".850" = add i64 %".849", 0
  %".851" = getelementptr i8, ptr %".848", i64 %".850"
  store <8 x float> %".816", ptr %".851", align 4
  %".853" = add i64 %".764", 2
  br label %"head.8"
head.10:
  %".860" = phi  i64 [%".762", %"after.8"], [%".915", %"after.11"]
  %".861" = icmp slt i64 %".860", %".858"
  br i1 %".861", label %"body.10", label %"after.10"
body.10:
  %".863" = add i64 %".860", 0
  %".864" = add i64 %".60", 0
  %".865" = mul i64 %".864", 8
  %".866" = icmp slt i64 %".864", 0
  %".867" = select  i1 %".866", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".868" = mul i64 %".55", %".15"
  %".869" = mul i64 %".863", %".17"
  %".870" = add i64 %".868", %".869"
  %".871" = add i64 %".13", %".870"
  %".872" = inttoptr i64 %".871" to ptr
  %".873" = mul i64 %".55", %".21"
  %".874" = mul i64 %".863", %".23"
  %".875" = add i64 %".873", %".874"
  %".876" = add i64 %".19", %".875"
  %".877" = inttoptr i64 %".876" to ptr
  %".878" = load i8, ptr %".877"
  %".879" = icmp ne i8 %".878", 0
  %".880" = mul i64 %".55", %".27"
  %".881" = mul i64 %".863", %".29"
  %".882" = add i64 %".880", %".881"
  %".883" = add i64 %".25", %".882"
  %".884" = inttoptr i64 %".883" to ptr
  %".885" = select  i1 %".879", ptr %".884", ptr %".872"
  %".886" = add i64 %".60", 0
  %".887" = mul i64 %".886", 96
  %".888" = add i64 %".43", %".887"
  %".889" = inttoptr i64 %".888" to ptr
  br label %"head.11"
after.10:
  br label %"head.12"
head.11:
  %".891" = phi  i64 [0, %"body.10"], [%".904", %"body.11"]
  %".892" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".903", %"body.11"]
  %".893" = icmp slt i64 %".891", 3
  br i1 %".893", label %"body.11", label %"after.11"
body.11:
  %".895" = mul i64 %".891", 32
  %".896" = add i64 %".895", 0
  %".897" = getelementptr i8, ptr %".889", i64 %".896"
  %".898" = load <8 x float>, ptr %".897", align 4
  %".899" = getelementptr float, ptr %".885", i64 %".891"
  %".900" = load float, ptr %".899"
  %".901" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".900", i32 0
  %".902" = shufflevector <8 x float> %".901", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".903" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".902", <8 x float> %".898", <8 x float> %".892")
  %".904" = add i64 %".891", 1
  br label %"head.11"
after.11:
  %".906" = mul i64 %".55", %".51"
  %".907" = mul i64 %".863", %".53"
  %".908" = add i64 %".906", %".907"
  %".909" = add i64 %".49", %".908"
  %".910" = inttoptr i64 %".909" to ptr
  %".911" = mul i64 0, 32
  %".912" = add i64 %".911", 0
  %".913" = getelementptr i8, ptr %".910", i64 %".912"
  store <8 x float> %".892", ptr %".913", align 4
  %".915" = add i64 %".860", 1
  br label %"head.10"
head.12:
  %".918" = phi  i64 [%".3", %"after.10"], [%".991", %"after.13"]
  %".919" = icmp slt i64 %".918", %".4"
  br i1 %".919", label %"body.12", label %"after.12"
body.12:
  %".921" = add i64 %".60", 1
  br label %"head.13"
after.12:
  %".993" = add i64 %".60", 1
  br label %"head.1"
head.13:
  %".923" = phi  i64 [%".60", %"body.12"], [%".989", %"body.13"]
  %".924" = icmp slt i64 %".923", %".921"
  br i1 %".924", label %"body.13", label %"after.13"
body.13:
  %".926" = mul i64 %".923", 8
  %".927" = mul i64 %".55", %".9"
  %".928" = mul i64 %".918", %".11"
  %".929" = add i64 %".927", %".928"
  %".930" = add i64 %".7", %".929"
  %".931" = inttoptr i64 %".930" to ptr
  %".932" = add i64 %".926", 0
  %".933" = getelementptr float, ptr %".931", i64 %".932"
  %".934" = icmp slt i64 %".923", 0
  %".935" = select  i1 %".934", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".936" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".933", i32 4, <8 x i1> %".935", <8 x float> splat (float              0x0))
  %".937" = sub i64 %".923", %".60"
  %".938" = mul i64 %".55", %".51"
  %".939" = mul i64 %".918", %".53"
  %".940" = add i64 %".938", %".939"
  %".941" = add i64 %".49", %".940"
  %".942" = inttoptr i64 %".941" to ptr
  %".943" = mul i64 %".937", 32
  %".944" = add i64 %".943", 0
  %".945" = getelementptr i8, ptr %".942", i64 %".944"
  %".946" = load <8 x float>, ptr %".945", align 4
  %".947" = fadd contract <8 x float> %".936", %".946"
  %".948" = fcmp ogt <8 x float> splat (float              0x0), %".947"
  %".949" = select  <8 x i1> %".948", <8 x float> splat (float              0x0), <8 x float> %".947"
  %".950" = mul i64 %".55", %".39"
  %".951" = mul i64 %".918", %".41"
  %".952" = add i64 %".950", %".951"
  %".953" = add i64 %".37", %".952"
  %".954" = inttoptr i64 %".953" to ptr
  %".955" = add i64 %".926", 0
  %".956" = getelementptr float, ptr %".954", i64 %".955"
  %".957" = icmp slt i64 %".923", 0
  %".958" = select  i1 %".957", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".947", ptr %".956", i32 4, <8 x i1> %".958")
  %".960" = mul i64 %".55", %".15"
  %".961" = mul i64 %".918", %".17"
  %".962" = add i64 %".960", %".961"
  %".963" = add i64 %".13", %".962"
  %".964" = inttoptr i64 %".963" to ptr
  %".965" = add i64 %".926", 0
  %".966" = getelementptr float, ptr %".964", i64 %".965"
  %".967" = icmp slt i64 %".923", 0
  %".968" = select  i1 %".967", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".969" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".966", i32 4, <8 x i1> %".968", <8 x float> splat (float              0x0))
  %".970" = mul i64 %".55", %".33"
  %".971" = mul i64 %".918", %".35"
  %".972" = add i64 %".970", %".971"
  %".973" = add i64 %".31", %".972"
  %".974" = inttoptr i64 %".973" to ptr
  %".975" = load i8, ptr %".974"
  %".976" = icmp ne i8 %".975", 0
  %".977" = select  i1 %".976", <8 x float> %".949", <8 x float> %".969"
  %".978" = add i64 %".55", 1
  %".979" = mul i64 %".978", %".15"
  %".980" = mul i64 %".918", %".17"
  %".981" = add i64 %".979", %".980"
  %".982" = add i64 %".13", %".981"
  %".983" = inttoptr i64 %".982" to ptr
  %".984" = add i64 %".926", 0
  %".985" = getelementptr float, ptr %".983", i64 %".984"
  %".986" = icmp slt i64 %".923", 0
  %".987" = select  i1 %".986", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".977", ptr %".985", i32 4, <8 x i1> %".987")
  %".989" = add i64 %".923", 1
  br label %"head.13"
after.13:
  %".991" = add i64 %".918", 1
  br label %"head.12"
}

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")
