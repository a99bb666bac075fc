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
  %".60" = sub i64 %".4", %".3"
  %".61" = add i64 %".60", 23
  %".62" = sdiv i64 %".61", 24
  %".63" = icmp slt i64 %".62", 1
  %".64" = select  i1 %".63", i64 1, i64 %".62"
  %".65" = sub i64 %".64", 1
  %".66" = add i64 %".60", %".65"
  %".67" = sdiv i64 %".66", %".64"
  br label %"head"
head:
  %".69" = phi  i64 [0, %"entry"], [%".1056", %"after.1"]
  %".70" = icmp slt i64 %".69", %".2"
  br i1 %".70", label %"body", label %"after"
body:
  %".72" = and i64 %".69", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".74" = phi  i64 [%".3", %"body"], [%".1054", %"after.2"]
  %".75" = icmp slt i64 %".74", %".4"
  br i1 %".75", label %"body.1", label %"after.1"
body.1:
  %".77" = add i64 %".74", %".67"
  %".78" = icmp slt i64 %".77", %".4"
  %".79" = select  i1 %".78", i64 %".77", i64 %".4"
  br label %"head.2"
after.1:
  %".1056" = add i64 %".69", 1
  br label %"head"
head.2:
  %".81" = phi  i64 [0, %"body.1"], [%".1052", %"after.13"]
  %".82" = icmp slt i64 %".81", 1
  br i1 %".82", label %"body.2", label %"after.2"
body.2:
  %".84" = sub i64 %".79", %".74"
  %".85" = sdiv i64 %".84", 8
  %".86" = mul i64 %".85", 8
  %".87" = add i64 %".74", %".86"
  br label %"head.3"
after.2:
  %".1054" = add i64 %".74", %".67"
  br label %"head.1"
head.3:
  %".89" = phi  i64 [%".74", %"body.2"], [%".382", %"after.4"]
  %".90" = icmp slt i64 %".89", %".87"
  br i1 %".90", label %"body.3", label %"after.3"
body.3:
  %".92" = add i64 %".89", 0
  %".93" = add i64 %".89", 1
  %".94" = add i64 %".89", 2
  %".95" = add i64 %".89", 3
  %".96" = add i64 %".89", 4
  %".97" = add i64 %".89", 5
  %".98" = add i64 %".89", 6
  %".99" = add i64 %".89", 7
  %".100" = mul i64 %".69", %".15"
  %".101" = mul i64 %".92", %".17"
  %".102" = add i64 %".100", %".101"
  %".103" = add i64 %".13", %".102"
  %".104" = inttoptr i64 %".103" to ptr
  %".105" = mul i64 %".69", %".21"
  %".106" = mul i64 %".92", %".23"
  %".107" = add i64 %".105", %".106"
  %".108" = add i64 %".19", %".107"
  %".109" = inttoptr i64 %".108" to ptr
  %".110" = load i8, ptr %".109"
  %".111" = icmp ne i8 %".110", 0
  %".112" = mul i64 %".69", %".27"
  %".113" = mul i64 %".92", %".29"
  %".114" = add i64 %".112", %".113"
  %".115" = add i64 %".25", %".114"
  %".116" = inttoptr i64 %".115" to ptr
  %".117" = select  i1 %".111", ptr %".116", ptr %".104"
  %".118" = mul i64 %".69", %".15"
  %".119" = mul i64 %".93", %".17"
  %".120" = add i64 %".118", %".119"
  %".121" = add i64 %".13", %".120"
  %".122" = inttoptr i64 %".121" to ptr
  %".123" = mul i64 %".69", %".21"
  %".124" = mul i64 %".93", %".23"
  %".125" = add i64 %".123", %".124"
  %".126" = add i64 %".19", %".125"
  %".127" = inttoptr i64 %".126" to ptr
  %".128" = load i8, ptr %".127"
  %".129" = icmp ne i8 %".128", 0
  %".130" = mul i64 %".69", %".27"
  %".131" = mul i64 %".93", %".29"
  %".132" = add i64 %".130", %".131"
  %".133" = add i64 %".25", %".132"
  %".134" = inttoptr i64 %".133" to ptr
  %".135" = select  i1 %".129", ptr %".134", ptr %".122"
  %".136" = mul i64 %".69", %".15"
  %".137" = mul i64 %".94", %".17"
  %".138" = add i64 %".136", %".137"
  %".139" = add i64 %".13", %".138"
  %".140" = inttoptr i64 %".139" to ptr
  %".141" = mul i64 %".69", %".21"
  %".142" = mul i64 %".94", %".23"
  %".143" = add i64 %".141", %".142"
  %".144" = add i64 %".19", %".143"
  %".145" = inttoptr i64 %".144" to ptr
  %".146" = load i8, ptr %".145"
  %".147" = icmp ne i8 %".146", 0
  %".148" = mul i64 %".69", %".27"
  %".149" = mul i64 %".94", %".29"
  %".150" = add i64 %".148", %".149"
  %".151" = add i64 %".25", %".150"
  %".152" = inttoptr i64 %".151" to ptr
  %".153" = select  i1 %".147", ptr %".152", ptr %".140"
  %".154" = mul i64 %".69", %".15"
  %".155" = mul i64 %".95", %".17"
  %".156" = add i64 %".154", %".155"
  %".157" = add i64 %".13", %".156"
  %".158" = inttoptr i64 %".157" to ptr
  %".159" = mul i64 %".69", %".21"
  %".160" = mul i64 %".95", %".23"
  %".161" = add i64 %".159", %".160"
  %".162" = add i64 %".19", %".161"
  %".163" = inttoptr i64 %".162" to ptr
  %".164" = load i8, ptr %".163"
  %".165" = icmp ne i8 %".164", 0
  %".166" = mul i64 %".69", %".27"
  %".167" = mul i64 %".95", %".29"
  %".168" = add i64 %".166", %".167"
  %".169" = add i64 %".25", %".168"
  %".170" = inttoptr i64 %".169" to ptr
  %".171" = select  i1 %".165", ptr %".170", ptr %".158"
  %".172" = mul i64 %".69", %".15"
  %".173" = mul i64 %".96", %".17"
  %".174" = add i64 %".172", %".173"
  %".175" = add i64 %".13", %".174"
  %".176" = inttoptr i64 %".175" to ptr
  %".177" = mul i64 %".69", %".21"
  %".178" = mul i64 %".96", %".23"
  %".179" = add i64 %".177", %".178"
  %".180" = add i64 %".19", %".179"
  %".181" = inttoptr i64 %".180" to ptr
  %".182" = load i8, ptr %".181"
  %".183" = icmp ne i8 %".182", 0
  %".184" = mul i64 %".69", %".27"
  %".185" = mul i64 %".96", %".29"
  %".186" = add i64 %".184", %".185"
  %".187" = add i64 %".25", %".186"
  %".188" = inttoptr i64 %".187" to ptr
  %".189" = select  i1 %".183", ptr %".188", ptr %".176"
  %".190" = mul i64 %".69", %".15"
  %".191" = mul i64 %".97", %".17"
  %".192" = add i64 %".190", %".191"
  %".193" = add i64 %".13", %".192"
  %".194" = inttoptr i64 %".193" to ptr
  %".195" = mul i64 %".69", %".21"
  %".196" = mul i64 %".97", %".23"
  %".197" = add i64 %".195", %".196"
  %".198" = add i64 %".19", %".197"
  %".199" = inttoptr i64 %".198" to ptr
  %".200" = load i8, ptr %".199"
  %".201" = icmp ne i8 %".200", 0
  %".202" = mul i64 %".69", %".27"
  %".203" = mul i64 %".97", %".29"
  %".204" = add i64 %".202", %".203"
  %".205" = add i64 %".25", %".204"
  %".206" = inttoptr i64 %".205" to ptr
  %".207" = select  i1 %".201", ptr %".206", ptr %".194"
  %".208" = mul i64 %".69", %".15"
  %".209" = mul i64 %".98", %".17"
  %".210" = add i64 %".208", %".209"
  %".211" = add i64 %".13", %".210"
  %".212" = inttoptr i64 %".211" to ptr
  %".213" = mul i64 %".69", %".21"
  %".214" = mul i64 %".98", %".23"
  %".215" = add i64 %".213", %".214"
  %".216" = add i64 %".19", %".215"
  %".217" = inttoptr i64 %".216" to ptr
  %".218" = load i8, ptr %".217"
  %".219" = icmp ne i8 %".218", 0
  %".220" = mul i64 %".69", %".27"
  %".221" = mul i64 %".98", %".29"
  %".222" = add i64 %".220", %".221"
  %".223" = add i64 %".25", %".222"
  %".224" = inttoptr i64 %".223" to ptr
  %".225" = select  i1 %".219", ptr %".224", ptr %".212"
  %".226" = mul i64 %".69", %".15"
  %".227" = mul i64 %".99", %".17"
  %".228" = add i64 %".226", %".227"
  %".229" = add i64 %".13", %".228"
  %".230" = inttoptr i64 %".229" to ptr
  %".231" = mul i64 %".69", %".21"
  %".232" = mul i64 %".99", %".23"
  %".233" = add i64 %".231", %".232"
  %".234" = add i64 %".19", %".233"
  %".235" = inttoptr i64 %".234" to ptr
  %".236" = load i8, ptr %".235"
  %".237" = icmp ne i8 %".236", 0
  %".238" = mul i64 %".69", %".27"
  %".239" = mul i64 %".99", %".29"
  %".240" = add i64 %".238", %".239"
  %".241" = add i64 %".25", %".240"
  %".242" = inttoptr i64 %".241" to ptr
  %".243" = select  i1 %".237", ptr %".242", ptr %".230"
  %".244" = add i64 %".81", 0
  %".245" = mul i64 %".244", 96
  %".246" = add i64 %".49", %".245"
  %".247" = inttoptr i64 %".246" to ptr
  br label %"head.4"
after.3:
  %".384" = sub i64 %".79", %".87"
  %".385" = sdiv i64 %".384", 6
  %".386" = mul i64 %".385", 6
  %".387" = add i64 %".87", %".386"
  br label %"head.5"
head.4:
  %".249" = phi  i64 [0, %"body.3"], [%".304", %"body.4"]
  %".250" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".268", %"body.4"]
  %".251" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".273", %"body.4"]
  %".252" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".278", %"body.4"]
  %".253" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".283", %"body.4"]
  %".254" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".288", %"body.4"]
  %".255" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".293", %"body.4"]
  %".256" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".298", %"body.4"]
  %".257" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".303", %"body.4"]
  %".258" = icmp slt i64 %".249", 3
  br i1 %".258", label %"body.4", label %"after.4"
body.4:
  %".260" = mul i64 %".249", 32
  %".261" = add i64 %".260", 0
  %".262" = getelementptr i8, ptr %".247", i64 %".261"
  %".263" = load <8 x float>, ptr %".262", align 4
  %".264" = getelementptr float, ptr %".117", i64 %".249"
  %".265" = load float, ptr %".264"
  %".266" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".265", i32 0
  %".267" = shufflevector <8 x float> %".266", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".268" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".267", <8 x float> %".263", <8 x float> %".250")
  %".269" = getelementptr float, ptr %".135", i64 %".249"
  %".270" = load float, ptr %".269"
  %".271" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".270", i32 0
  %".272" = shufflevector <8 x float> %".271", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".273" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".272", <8 x float> %".263", <8 x float> %".251")
  %".274" = getelementptr float, ptr %".153", i64 %".249"
  %".275" = load float, ptr %".274"
  %".276" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".275", i32 0
  %".277" = shufflevector <8 x float> %".276", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".278" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".277", <8 x float> %".263", <8 x float> %".252")
  %".279" = getelementptr float, ptr %".171", i64 %".249"
  %".280" = load float, ptr %".279"
  %".281" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".280", i32 0
  %".282" = shufflevector <8 x float> %".281", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".283" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".282", <8 x float> %".263", <8 x float> %".253")
  %".284" = getelementptr float, ptr %".189", i64 %".249"
  %".285" = load float, ptr %".284"
  %".286" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".285", i32 0
  %".287" = shufflevector <8 x float> %".286", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".288" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".287", <8 x float> %".263", <8 x float> %".254")
  %".289" = getelementptr float, ptr %".207", i64 %".249"
  %".290" = load float, ptr %".289"
  %".291" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".290", i32 0
  %".292" = shufflevector <8 x float> %".291", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".293" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".292", <8 x float> %".263", <8 x float> %".255")
  %".294" = getelementptr float, ptr %".225", i64 %".249"
  %".295" = load float, ptr %".294"
  %".296" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".295", i32 0
  %".297" = shufflevector <8 x float> %".296", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".298" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".297", <8 x float> %".263", <8 x float> %".256")
  %".299" = getelementptr float, ptr %".243", i64 %".249"
  %".300" = load float, ptr %".299"
  %".301" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".300", i32 0
  %".302" = shufflevector <8 x float> %".301", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".303" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".302", <8 x float> %".263", <8 x float> %".257")
  %".304" = add i64 %".249", 1
  br label %"head.4"
after.4:
  %".306" = add i64 %".81", 0
  %".307" = mul i64 %".306", 8
  %".308" = icmp slt i64 %".306", 0
  %".309" = select  i1 %".308", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".310" = mul i64 0, 32
  %".311" = mul i64 %".69", %".57"
  %".312" = mul i64 %".92", %".59"
  %".313" = add i64 %".311", %".312"
  %".314" = add i64 %".55", %".313"
  %".315" = inttoptr i64 %".314" to ptr
  %".316" = add i64 %".310", 0
  %".317" = getelementptr i8, ptr %".315", i64 %".316"
  store <8 x float> %".250", ptr %".317", align 4
  %".319" = mul i64 0, 32
  %".320" = mul i64 %".69", %".57"
  %".321" = mul i64 %".93", %".59"
  %".322" = add i64 %".320", %".321"
  %".323" = add i64 %".55", %".322"
  %".324" = inttoptr i64 %".323" to ptr
  %".325" = add i64 %".319", 0
  %".326" = getelementptr i8, ptr %".324", i64 %".325"
  store <8 x float> %".251", ptr %".326", align 4
  %".328" = mul i64 0, 32
  %".329" = mul i64 %".69", %".57"
  %".330" = mul i64 %".94", %".59"
  %".331" = add i64 %".329", %".330"
  %".332" = add i64 %".55", %".331"
  %".333" = inttoptr i64 %".332" to ptr
  %".334" = add i64 %".328", 0
  %".335" = getelementptr i8, ptr %".333", i64 %".334"
  store <8 x float> %".252", ptr %".335", align 4
  %".337" = mul i64 0, 32
  %".338" = mul i64 %".69", %".57"
  %".339" = mul i64 %".95", %".59"
  %".340" = add i64 %".338", %".339"
  %".341" = add i64 %".55", %".340"
  %".342" = inttoptr i64 %".341" to ptr
  %".343" = add i64 %".337", 0
  %".344" = getelementptr i8, ptr %".342", i64 %".343"
  store <8 x float> %".253", ptr %".344", align 4
  %".346" = mul i64 0, 32
  %".347" = mul i64 %".69", %".57"
  %".348" = mul i64 %".96", %".59"
  %".349" = add i64 %".347", %".348"
  %".350" = add i64 %".55", %".349"
  %".351" = inttoptr i64 %".350" to ptr
  %".352" = add i64 %".346", 0
  %".353" = getelementptr i8, ptr %".351", i64 %".352"
  store <8 x float> %".254", ptr %".353", align 4
  %".355" = mul i64 0, 32
  %".356" = mul i64 %".69", %".57"
  %".357" = mul i64 %".97", %".59"
  %".358" = add i64 %".356", %".357"
  %".359" = add i64 %".55", %".358"
  %".360" = inttoptr i64 %".359" to ptr
  %".361" = add i64 %".355", 0
  %".362" = getelementptr i8, ptr %".360", i64 %".361"
  store <8 x float> %".255", ptr %".362", align 4
  %".364" = mul i64 0, 32
  %".365" = mul i64 %".69", %".57"
  %".366" = mul i64 %".98", %".59"
  %".367" = add i64 %".365", %".366"
  %".368" = add i64 %".55", %".367"
  %".369" = inttoptr i64 %".368" to ptr
  %".370" = add i64 %".364", 0
  %".371" = getelementptr i8, ptr %".369", i64 %".370"
  store <8 x float> %".256", ptr %".371", align 4
  %".373" = mul i64 0, 32
  %".374" = mul i64 %".69", %".57"
  %".375" = mul i64 %".99", %".59"
  %".376" = add i64 %".374", %".375"
  %".377" = add i64 %".55", %".376"
  %".378" = inttoptr i64 %".377" to ptr
  %".379" = add i64 %".373", 0
  %".380" = getelementptr i8, ptr %".378", i64 %".379"
  store <8 x float> %".257", ptr %".380", align 4
  %".382" = add i64 %".89", 8
  br label %"head.3"
head.5:
  %".389" = phi  i64 [%".87", %"after.3"], [%".614", %"after.6"]
  %".390" = icmp slt i64 %".389", %".387"
  br i1 %".390", label %"body.5", label %"after.5"
body.5:
  %".392" = add i64 %".389", 0
  %".393" = add i64 %".389", 1
  %".394" = add i64 %".389", 2
  %".395" = add i64 %".389", 3
  %".396" = add i64 %".389", 4
  %".397" = add i64 %".389", 5
  %".398" = mul i64 %".69", %".15"
  %".399" = mul i64 %".392", %".17"
  %".400" = add i64 %".398", %".399"
  %".401" = add i64 %".13", %".400"
  %".402" = inttoptr i64 %".401" to ptr
  %".403" = mul i64 %".69", %".21"
  %".404" = mul i64 %".392", %".23"
  %".405" = add i64 %".403", %".404"
  %".406" = add i64 %".19", %".405"
  %".407" = inttoptr i64 %".406" to ptr
  %".408" = load i8, ptr %".407"
  %".409" = icmp ne i8 %".408", 0
  %".410" = mul i64 %".69", %".27"
  %".411" = mul i64 %".392", %".29"
  %".412" = add i64 %".410", %".411"
  %".413" = add i64 %".25", %".412"
  %".414" = inttoptr i64 %".413" to ptr
  %".415" = select  i1 %".409", ptr %".414", ptr %".402"
  %".416" = mul i64 %".69", %".15"
  %".417" = mul i64 %".393", %".17"
  %".418" = add i64 %".416", %".417"
  %".419" = add i64 %".13", %".418"
  %".420" = inttoptr i64 %".419" to ptr
  %".421" = mul i64 %".69", %".21"
  %".422" = mul i64 %".393", %".23"
  %".423" = add i64 %".421", %".422"
  %".424" = add i64 %".19", %".423"
  %".425" = inttoptr i64 %".424" to ptr
  %".426" = load i8, ptr %".425"
  %".427" = icmp ne i8 %".426", 0
  %".428" = mul i64 %".69", %".27"
  %".429" = mul i64 %".393", %".29"
  %".430" = add i64 %".428", %".429"
  %".431" = add i64 %".25", %".430"
  %".432" = inttoptr i64 %".431" to ptr
  %".433" = select  i1 %".427", ptr %".432", ptr %".420"
  %".434" = mul i64 %".69", %".15"
  %".435" = mul i64 %".394", %".17"
  %".436" = add i64 %".434", %".435"
  %".437" = add i64 %".13", %".436"
  %".438" = inttoptr i64 %".437" to ptr
  %".439" = mul i64 %".69", %".21"
  %".440" = mul i64 %".394", %".23"
  %".441" = add i64 %".439", %".440"
  %".442" = add i64 %".19", %".441"
  %".443" = inttoptr i64 %".442" to ptr
  %".444" = load i8, ptr %".443"
  %".445" = icmp ne i8 %".444", 0
  %".446" = mul i64 %".69", %".27"
  %".447" = mul i64 %".394", %".29"
  %".448" = add i64 %".446", %".447"
  %".449" = add i64 %".25", %".448"
  %".450" = inttoptr i64 %".449" to ptr
  %".451" = select  i1 %".445", ptr %".450", ptr %".438"
  %".452" = mul i64 %".69", %".15"
  %".453" = mul i64 %".395", %".17"
  %".454" = add i64 %".452", %".453"
  %".455" = add i64 %".13", %".454"
  %".456" = inttoptr i64 %".455" to ptr
  %".457" = mul i64 %".69", %".21"
  %".458" = mul i64 %".395", %".23"
  %".459" = add i64 %".457", %".458"
  %".460" = add i64 %".19", %".459"
  %".461" = inttoptr i64 %".460" to ptr
  %".462" = load i8, ptr %".461"
  %".463" = icmp ne i8 %".462", 0
  %".464" = mul i64 %".69", %".27"
  %".465" = mul i64 %".395", %".29"
  %".466" = add i64 %".464", %".465"
  %".467" = add i64 %".25", %".466"
  %".468" = inttoptr i64 %".467" to ptr
  %".469" = select  i1 %".463", ptr %".468", ptr %".456"
  %".470" = mul i64 %".69", %".15"
  %".471" = mul i64 %".396", %".17"
  %".472" = add i64 %".470", %".471"
  %".473" = add i64 %".13", %".472"
  %".474" = inttoptr i64 %".473" to ptr
  %".475" = mul i64 %".69", %".21"
  %".476" = mul i64 %".396", %".23"
  %".477" = add i64 %".475", %".476"
  %".478" = add i64 %".19", %".477"
  %".479" = inttoptr i64 %".478" to ptr
  %".480" = load i8, ptr %".479"
  %".481" = icmp ne i8 %".480", 0
  %".482" = mul i64 %".69", %".27"
  %".483" = mul i64 %".396", %".29"
  %".484" = add i64 %".482", %".483"
  %".485" = add i64 %".25", %".484"
  %".486" = inttoptr i64 %".485" to ptr
  %".487" = select  i1 %".481", ptr %".486", ptr %".474"
  %".488" = mul i64 %".69", %".15"
  %".489" = mul i64 %".397", %".17"
  %".490" = add i64 %".488", %".489"
  %".491" = add i64 %".13", %".490"
  %".492" = inttoptr i64 %".491" to ptr
  %".493" = mul i64 %".69", %".21"
  %".494" = mul i64 %".397", %".23"
  %".495" = add i64 %".493", %".494"
  %".496" = add i64 %".19", %".495"
  %".497" = inttoptr i64 %".496" to ptr
  %".498" = load i8, ptr %".497"
  %".499" = icmp ne i8 %".498", 0
  %".500" = mul i64 %".69", %".27"
  %".501" = mul i64 %".397", %".29"
  %".502" = add i64 %".500", %".501"
  %".503" = add i64 %".25", %".502"
  %".504" = inttoptr i64 %".503" to ptr
  %".505" = select  i1 %".499", ptr %".504", ptr %".492"
  %".506" = add i64 %".81", 0
  %".507" = mul i64 %".506", 96
  %".508" = add i64 %".49", %".507"
  %".509" = inttoptr i64 %".508" to ptr
  br label %"head.6"
after.5:
  %".616" = sub i64 %".79", %".387"
  %".617" = sdiv i64 %".616", 4
  %".618" = mul i64 %".617", 4
  %".619" = add i64 %".387", %".618"
  br label %"head.7"
head.6:
  %".511" = phi  i64 [0, %"body.5"], [%".554", %"body.6"]
  %".512" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".528", %"body.6"]
  %".513" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".533", %"body.6"]
  %".514" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".538", %"body.6"]
  %".515" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".543", %"body.6"]
  %".516" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".548", %"body.6"]
  %".517" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".553", %"body.6"]
  %".518" = icmp slt i64 %".511", 3
  br i1 %".518", label %"body.6", label %"after.6"
body.6:
  %".520" = mul i64 %".511", 32
  %".521" = add i64 %".520", 0
  %".522" = getelementptr i8, ptr %".509", i64 %".521"
  %".523" = load <8 x float>, ptr %".522", align 4
  %".524" = getelementptr float, ptr %".415", i64 %".511"
  %".525" = load float, ptr %".524"
  %".526" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".525", i32 0
  %".527" = shufflevector <8 x float> %".526", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".528" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".527", <8 x float> %".523", <8 x float> %".512")
  %".529" = getelementptr float, ptr %".433", i64 %".511"
  %".530" = load float, ptr %".529"
  %".531" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".530", i32 0
  %".532" = shufflevector <8 x float> %".531", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".533" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".532", <8 x float> %".523", <8 x float> %".513")
  %".534" = getelementptr float, ptr %".451", i64 %".511"
  %".535" = load float, ptr %".534"
  %".536" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".535", i32 0
  %".537" = shufflevector <8 x float> %".536", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".538" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".537", <8 x float> %".523", <8 x float> %".514")
  %".539" = getelementptr float, ptr %".469", i64 %".511"
  %".540" = load float, ptr %".539"
  %".541" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".540", i32 0
  %".542" = shufflevector <8 x float> %".541", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".543" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".542", <8 x float> %".523", <8 x float> %".515")
  %".544" = getelementptr float, ptr %".487", i64 %".511"
  %".545" = load float, ptr %".544"
  %".546" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".545", i32 0
  %".547" = shufflevector <8 x float> %".546", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".548" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".547", <8 x float> %".523", <8 x float> %".516")
  %".549" = getelementptr float, ptr %".505", i64 %".511"
  %".550" = load float, ptr %".549"
  %".551" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".550", i32 0
  %".552" = shufflevector <8 x float> %".551", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".553" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".552", <8 x float> %".523", <8 x float> %".517")
  %".554" = add i64 %".511", 1
  br label %"head.6"
after.6:
  %".556" = add i64 %".81", 0
  %".557" = mul i64 %".556", 8
  %".558" = icmp slt i64 %".556", 0
  %".559" = select  i1 %".558", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".560" = mul i64 0, 32
  %".561" = mul i64 %".69", %".57"
  %".562" = mul i64 %".392", %".59"
  %".563" = add i64 %".561", %".562"
  %".564" = add i64 %".55", %".563"
  %".565" = inttoptr i64 %".564" to ptr
  %".566" = add i64 %".560", 0
  %".567" = getelementptr i8, ptr %".565", i64 %".566"
  store <8 x float> %".512", ptr %".567", align 4
  %".569" = mul i64 0, 32
  %".570" = mul i64 %".69", %".57"
  %".571" = mul i64 %".393", %".59"
  %".572" = add i64 %".570", %".571"
  %".573" = add i64 %".55", %".572"
  %".574" = inttoptr i64 %".573" to ptr
  %".575" = add i64 %".569", 0
  %".576" = getelementptr i8, ptr %".574", i64 %".575"
  store <8 x float> %".513", ptr %".576", align 4
  %".578" = mul i64 0, 32
  %".579" = mul i64 %".69", %".57"
  %".580" = mul i64 %".394", %".59"
  %".581" = add i64 %".579", %".580"
  %".582" = add i64 %".55", %".581"
  %".583" = inttoptr i64 %".582" to ptr
  %".584" = add i64 %".578", 0
  %".585" = getelementptr i8, ptr %".583", i64 %".584"
  store <8 x float> %".514", ptr %".585", align 4
  %".587" = mul i64 0, 32
  %".588" = mul i64 %".69", %".57"
  %".589" = mul i64 %".395", %".59"
  %".590" = add i64 %".588", %".589"
  %".591" = add i64 %".55", %".590"
  %".592" = inttoptr i64 %".591" to ptr
  %".593" = add i64 %".587", 0
  %".594" = getelementptr i8, ptr %".592", i64 %".593"
  store <8 x float> %".515", ptr %".594", align 4
  %".596" = mul i64 0, 32
  %".597" = mul i64 %".69", %".57"
  %".598" = mul i64 %".396", %".59"
  %".599" = add i64 %".597", %".598"
  %".600" = add i64 %".55", %".599"
  %".601" = inttoptr i64 %".600" to ptr
  %".602" = add i64 %".596", 0
  %".603" = getelementptr i8, ptr %".601", i64 %".602"
  store <8 x float> %".516", ptr %".603", align 4
  %".605" = mul i64 0, 32
  %".606" = mul i64 %".69", %".57"
  %".607" = mul i64 %".397", %".59"
  %".608" = add i64 %".606", %".607"
  %".609" = add i64 %".55", %".608"
  %".610" = inttoptr i64 %".609" to ptr
  %".611" = add i64 %".605", 0
  %".612" = getelementptr i8, ptr %".610", i64 %".611"
  store <8 x float> %".517", ptr %".612", align 4
  %".614" = add i64 %".389", 6
  br label %"head.5"
head.7:
  %".621" = phi  i64 [%".387", %"after.5"], [%".778", %"after.8"]
  %".622" = icmp slt i64 %".621", %".619"
  br i1 %".622", label %"body.7", label %"after.7"
body.7:
  %".624" = add i64 %".621", 0
  %".625" = add i64 %".621", 1
  %".626" = add i64 %".621", 2
  %".627" = add i64 %".621", 3
  %".628" = mul i64 %".69", %".15"
  %".629" = mul i64 %".624", %".17"
  %".630" = add i64 %".628", %".629"
  %".631" = add i64 %".13", %".630"
  %".632" = inttoptr i64 %".631" to ptr
  %".633" = mul i64 %".69", %".21"
  %".634" = mul i64 %".624", %".23"
  %".635" = add i64 %".633", %".634"
  %".636" = add i64 %".19", %".635"
  %".637" = inttoptr i64 %".636" to ptr
  %".638" = load i8, ptr %".637"
  %".639" = icmp ne i8 %".638", 0
  %".640" = mul i64 %".69", %".27"
  %".641" = mul i64 %".624", %".29"
  %".642" = add i64 %".640", %".641"
  %".643" = add i64 %".25", %".642"
  %".644" = inttoptr i64 %".643" to ptr
  %".645" = select  i1 %".639", ptr %".644", ptr %".632"
  %".646" = mul i64 %".69", %".15"
  %".647" = mul i64 %".625", %".17"
  %".648" = add i64 %".646", %".647"
  %".649" = add i64 %".13", %".648"
  %".650" = inttoptr i64 %".649" to ptr
  %".651" = mul i64 %".69", %".21"
  %".652" = mul i64 %".625", %".23"
  %".653" = add i64 %".651", %".652"
  %".654" = add i64 %".19", %".653"
  %".655" = inttoptr i64 %".654" to ptr
  %".656" = load i8, ptr %".655"
  %".657" = icmp ne i8 %".656", 0
  %".658" = mul i64 %".69", %".27"
  %".659" = mul i64 %".625", %".29"
  %".660" = add i64 %".658", %".659"
  %".661" = add i64 %".25", %".660"
  %".662" = inttoptr i64 %".661" to ptr
  %".663" = select  i1 %".657", ptr %".662", ptr %".650"
  %".664" = mul i64 %".69", %".15"
  %".665" = mul i64 %".626", %".17"
  %".666" = add i64 %".664", %".665"
  %".667" = add i64 %".13", %".666"
  %".668" = inttoptr i64 %".667" to ptr
  %".669" = mul i64 %".69", %".21"
  %".670" = mul i64 %".626", %".23"
  %".671" = add i64 %".669", %".670"
  %".672" = add i64 %".19", %".671"
  %".673" = inttoptr i64 %".672" to ptr
  %".674" = load i8, ptr %".673"
  %".675" = icmp ne i8 %".674", 0
  %".676" = mul i64 %".69", %".27"
  %".677" = mul i64 %".626", %".29"
  %".678" = add i64 %".676", %".677"
  %".679" = add i64 %".25", %".678"
  %".680" = inttoptr i64 %".679" to ptr
  %".681" = select  i1 %".675", ptr %".680", ptr %".668"
  %".682" = mul i64 %".69", %".15"
  %".683" = mul i64 %".627", %".17"
  %".684" = add i64 %".682", %".683"
  %".685" = add i64 %".13", %".684"
  %".686" = inttoptr i64 %".685" to ptr
  %".687" = mul i64 %".69", %".21"
  %".688" = mul i64 %".627", %".23"
  %".689" = add i64 %".687", %".688"
  %".690" = add i64 %".19", %".689"
  %".691" = inttoptr i64 %".690" to ptr
  %".692" = load i8, ptr %".691"
  %".693" = icmp ne i8 %".692", 0
  %".694" = mul i64 %".69", %".27"
  %".695" = mul i64 %".627", %".29"
  %".696" = add i64 %".694", %".695"
  %".697" = add i64 %".25", %".696"
  %".698" = inttoptr i64 %".697" to ptr
  %".699" = select  i1 %".693", ptr %".698", ptr %".686"
  %".700" = add i64 %".81", 0
  %".701" = mul i64 %".700", 96
  %".702" = add i64 %".49", %".701"
  %".703" = inttoptr i64 %".702" to ptr
  br label %"head.8"
after.7:
  %".780" = sub i64 %".79", %".619"
  %".781" = sdiv i64 %".780", 2
  %".782" = mul i64 %".781", 2
  %".783" = add i64 %".619", %".782"
  br label %"head.9"
head.8:
  %".705" = phi  i64 [0, %"body.7"], [%".736", %"body.8"]
  %".706" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".720", %"body.8"]
  %".707" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".725", %"body.8"]
  %".708" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".730", %"body.8"]
  %".709" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".735", %"body.8"]
  %".710" = icmp slt i64 %".705", 3
  br i1 %".710", label %"body.8", label %"after.8"
body.8:
  %".712" = mul i64 %".705", 32
  %".713" = add i64 %".712", 0
  %".714" = getelementptr i8, ptr %".703", i64 %".713"
  %".715" = load <8 x float>, ptr %".714", align 4
  %".716" = getelementptr float, ptr %".645", i64 %".705"
  %".717" = load float, ptr %".716"
  %".718" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".717", i32 0
  %".719" = shufflevector <8 x float> %".718", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".720" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".719", <8 x float> %".715", <8 x float> %".706")
  %".721" = getelementptr float, ptr %".663", i64 %".705"
  %".722" = load float, ptr %".721"
  %".723" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".722", i32 0
  %".724" = shufflevector <8 x float> %".723", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".725" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".724", <8 x float> %".715", <8 x float> %".707")
  %".726" = getelementptr float, ptr %".681", i64 %".705"
  %".727" = load float, ptr %".726"
  %".728" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".727", i32 0
  %".729" = shufflevector <8 x float> %".728", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".730" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".729", <8 x float> %".715", <8 x float> %".708")
  %".731" = getelementptr float, ptr %".699", i64 %".705"
  %".732" = load float, ptr %".731"
  %".733" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".732", i32 0
  %".734" = shufflevector <8 x float> %".733", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".735" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".734", <8 x float> %".715", <8 x float> %".709")
  %".736" = add i64 %".705", 1
  br label %"head.8"
after.8:
  %".738" = add i64 %".81", 0
  %".739" = mul i64 %".738", 8
  %".740" = icmp slt i64 %".738", 0
  %".741" = select  i1 %".740", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".742" = mul i64 0, 32
  %".743" = mul i64 %".69", %".57"
  %".744" = mul i64 %".624", %".59"
  %".745" = add i64 %".743", %".744"
  %".746" = add i64 %".55", %".745"
  %".747" = inttoptr i64 %".746" to ptr
  %".748" = add i64 %".742", 0
  %".749" = getelementptr i8, ptr %".747", i64 %".748"
  store <8 x float> %".706", ptr %".749", align 4
  %".751" = mul i64 0, 32
  %".752" = mul i64 %".69", %".57"
  %".753" = mul i64 %".625", %".59"
  %".754" = add i64 %".752", %".753"
  %".755" = add i64 %".55", %".754"
  %".756" = inttoptr i64 %".755" to ptr
  %".757" = add i64 %".751", 0
  %".758" = getelementptr i8, ptr %".756", i64 %".757"
  store <8 x float> %".707", ptr %".758", align 4
  %".760" = mul i64 0, 32
  %".761" = mul i64 %".69", %".57"
  %".762" = mul i64 %".626", %".59"
  %".763" = add i64 %".761", %".762"
  %".764" = add i64 %".55", %".763"
  %".765" = inttoptr i64 %".764" to ptr
  %".766" = add i64 %".760", 0
  %".767" = getelementptr i8, ptr %".765", i64 %".766"
  store <8 x float> %".708", ptr %".767", align 4
  %".769" = mul i64 0, 32
  %".770" = mul i64 %".69", %".57"
  %".771" = mul i64 %".627", %".59"
  %".772" = add i64 %".770", %".771"
  %".773" = add i64 %".55", %".772"
  %".774" = inttoptr i64 %".773" to ptr
  %".775" = add i64 %".769", 0
  %".776" = getelementptr i8, ptr %".774", i64 %".775"
  store <8 x float> %".709", ptr %".776", align 4
  %".778" = add i64 %".621", 4
  br label %"head.7"
head.9:
  %".785" = phi  i64 [%".619", %"after.7"], [%".874", %"after.10"]
  %".786" = icmp slt i64 %".785", %".783"
  br i1 %".786", label %"body.9", label %"after.9"
body.9:
  %".788" = add i64 %".785", 0
  %".789" = add i64 %".785", 1
  %".790" = mul i64 %".69", %".15"
  %".791" = mul i64 %".788", %".17"
  %".792" = add i64 %".790", %".791"
  %".793" = add i64 %".13", %".792"
  %".794" = inttoptr i64 %".793" to ptr
  %".795" = mul i64 %".69", %".21"
  %".796" = mul i64 %".788", %".23"
  %".797" = add i64 %".795", %".796"
  %".798" = add i64 %".19", %".797"
  %".799" = inttoptr i64 %".798" to ptr
  %".800" = load i8, ptr %".799"
  %".801" = icmp ne i8 %".800", 0
  %".802" = mul i64 %".69", %".27"
  %".803" = mul i64 %".788", %".29"
  %".804" = add i64 %".802", %".803"
  %".805" = add i64 %".25", %".804"
  %".806" = inttoptr i64 %".805" to ptr
  %".807" = select  i1 %".801", ptr %".806", ptr %".794"
  %".808" = mul i64 %".69", %".15"
  %".809" = mul i64 %".789", %".17"
  %".810" = add i64 %".808", %".809"
  %".811" = add i64 %".13", %".810"
  %".812" = inttoptr i64 %".811" to ptr
  %".813" = mul i64 %".69", %".21"
  %".814" = mul i64 %".789", %".23"
  %".815" = add i64 %".813", %".814"
  %".816" = add i64 %".19", %".815"
  %".817" = inttoptr i64 %".816" to ptr
  %".818" = load i8, ptr %".817"
  %".819" = icmp ne i8 %".818", 0
  %".820" = mul i64 %".69", %".27"
  %".821" = mul i64 %".789", %".29"
  %".822" = add i64 %".820", %".821"
  %".823" = add i64 %".25", %".822"
  %".824" = inttoptr i64 %".823" to ptr
  %".825" = select  i1 %".819", ptr %".824", ptr %".812"
  %".826" = add i64 %".81", 0
  %".827" = mul i64 %".826", 96
  %".828" = add i64 %".49", %".827"
  %".829" = inttoptr i64 %".828" to ptr
  br label %"head.10"
after.9:
  %".876" = sub i64 %".79", %".783"
  %".877" = sdiv i64 %".876", 1
  %".878" = mul i64 %".877", 1
  %".879" = add i64 %".783", %".878"
  br label %"head.11"
head.10:
  %".831" = phi  i64 [0, %"body.9"], [%".850", %"body.10"]
  %".832" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".844", %"body.10"]
  %".833" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".849", %"body.10"]
  %".834" = icmp slt i64 %".831", 3
  br i1 %".834", label %"body.10", label %"after.10"
body.10:
  %".836" = mul i64 %".831", 32
  %".837" = add i64 %".836", 0
  %".838" = getelementptr i8, ptr %".829", i64 %".837"
  %".839" = load <8 x float>, ptr %".838", align 4
  %".840" = getelementptr float, ptr %".807", i64 %".831"
  %".841" = load float, ptr %".840"
  %".842" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".841", i32 0
  %".843" = shufflevector <8 x float> %".842", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".844" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".843", <8 x float> %".839", <8 x float> %".832")
  %".845" = getelementptr float, ptr %".825", i64 %".831"
  %".846" = load float, ptr %".845"
  %".847" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".846", i32 0
  %".848" = shufflevector <8 x float> %".847", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".849" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".848", <8 x float> %".839", <8 x float> %".833")
  %".850" = add i64 %".831", 1
  br label %"head.10"
after.10:
  %".852" = add i64 %".81", 0
  %".853" = mul i64 %".852", 8
  %".854" = icmp slt i64 %".852", 0
  %".855" = select  i1 %".854", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".856" = mul i64 0, 32
  %".857" = mul i64 %".69", %".57"
  %".858" = mul i64 %".788", %".59"
  %".859" = add i64 %".857", %".858"
  %".860" = add i64 %".55", %".859"
  %".861" = inttoptr i64 %".860" to ptr
  %".862" = add i64 %".856", 0
  %".863" = getelementptr i8, ptr %".861", i64 %".862"
  store <8 x float> %".832", ptr %".863", align 4
  %".865" = mul i64 0, 32
  %".866" = mul i64 %".69", %".57"
  %".867" = mul i64 %".789", %".59"
  %".868" = add i64 %".866", %".867"
  %".869" = add i64 %".55", %".868"
  %".870" = inttoptr i64 %".869" to ptr
  %".871" = add i64 %".865", 0
  %".872" = getelementptr i8, ptr %".870", i64 %".871"
  store <8 x float> %".833", ptr %".872", align 4
  %".874" = add i64 %".785", 2
  br label %"head.9"
head.11:
  %".881" = phi  i64 [%".783", %"after.9"], [%".936", %"after.12"]
  %".882" = icmp slt i64 %".881", %".879"
  br i1 %".882", label %"body.11", label %"after.11"
body.11:
  %".884" = add i64 %".881", 0
  %".885" = mul i64 %".69", %".15"
  %".886" = mul i64 %".884", %".17"
  %".887" = add i64 %".885", %".886"
  %".888" = add i64 %".13", %".887"
  %".889" = inttoptr i64 %".888" to ptr
  %".890" = mul i64 %".69", %".21"
  %".891" = mul i64 %".884", %".23"
  %".892" = add i64 %".890", %".891"
  %".893" = add i64 %".19", %".892"
  %".894" = inttoptr i64 %".893" to ptr
  %".895" = load i8, ptr %".894"
  %".896" = icmp ne i8 %".895", 0
  %".897" = mul i64 %".69", %".27"
  %".898" = mul i64 %".884", %".29"
  %".899" = add i64 %".897", %".898"
  %".900" = add i64 %".25", %".899"
  %".901" = inttoptr i64 %".900" to ptr
  %".902" = select  i1 %".896", ptr %".901", ptr %".889"
  %".903" = add i64 %".81", 0
  %".904" = mul i64 %".903", 96
  %".905" = add i64 %".49", %".904"
  %".906" = inttoptr i64 %".905" to ptr
  br label %"head.12"
after.11:
  br label %"head.13"
head.12:
  %".908" = phi  i64 [0, %"body.11"], [%".921", %"body.12"]
  %".909" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".920", %"body.12"]
  %".910" = icmp slt i64 %".908", 3
  br i1 %".910", label %"body.12", label %"after.12"
body.12:
  %".912" = mul i64 %".908", 32
  %".913" = add i64 %".912", 0
  %".914" = getelementptr i8, ptr %".906", i64 %".913"
  %".915" = load <8 x float>, ptr %".914", align 4
  %".916" = getelementptr float, ptr %".902", i64 %".908"
  %".917" = load float, ptr %".916"
  %".918" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".917", i32 0
  %".919" = shufflevector <8 x float> %".918", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".920" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".919", <8 x float> %".915", <8 x float> %".909")
  %".921" = add i64 %".908", 1
  br label %"head.12"
after.12:
  %".923" = add i64 %".81", 0
  %".924" = mul i64 %".923", 8
  %".925" = icmp slt i64 %".923", 0
  %".926" = select  i1 %".925", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".927" = mul i64 0, 32
  %".928" = mul i64 %".69", %".57"
  %".929" = mul i64 %".884", %".59"
  %".930" = add i64 %".928", %".929"
  %".931" = add i64 %".55", %".930"
  %".932" = inttoptr i64 %".931" to ptr
  %".933" = add i64 %".927", 0
  %".934" = getelementptr i8, ptr %".932", i64 %".933"
  store <8 x float> %".909", ptr %".934", align 4
  %".936" = add i64 %".881", 1
  br label %"head.11"
head.13:
  %".939" = phi  i64 [%".74", %"after.11"], [%".1050", %"after.14"]
  %".940" = icmp slt i64 %".939", %".79"
  br i1 %".940", label %"body.13", label %"after.13"
body.13:
  %".942" = add i64 %".81", 1
  br label %"head.14"
after.13:
  %".1052" = add i64 %".81", 1
  br label %"head.2"
head.14:
  %".944" = phi  i64 [%".81", %"body.13"], [%".1048", %"body.14"]
  %".945" = icmp slt i64 %".944", %".942"
  br i1 %".945", label %"body.14", label %"after.14"
body.14:
  %".947" = mul i64 %".944", 8
  %".948" = mul i64 %".69", %".9"
  %".949" = mul i64 %".939", %".11"
  %".950" = add i64 %".948", %".949"
  %".951" = add i64 %".7", %".950"
  %".952" = inttoptr i64 %".951" to ptr
  %".953" = add i64 %".947", 0
  %".954" = getelementptr float, ptr %".952", i64 %".953"
  %".955" = icmp slt i64 %".944", 0
  %".956" = select  i1 %".955", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".957" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".954", i32 4, <8 x i1> %".956", <8 x float> splat (float              0x0))
  %".958" = sub i64 %".944", %".81"
  %".959" = mul i64 %".958", 32
  %".960" = mul i64 %".69", %".57"
  %".961" = mul i64 %".939", %".59"
  %".962" = add i64 %".960", %".961"
  %".963" = add i64 %".55", %".962"
  %".964" = inttoptr i64 %".963" to ptr
  %".965" = add i64 %".959", 0
  %".966" = getelementptr i8, ptr %".964", i64 %".965"
  %".967" = load <8 x float>, ptr %".966", align 4
  %".968" = fadd contract <8 x float> %".957", %".967"
  %".969" = fcmp ogt <8 x float> splat (float              0x0), %".968"
  %".970" = select  <8 x i1> %".969", <8 x float> splat (float              0x0), <8 x float> %".968"
  %".971" = mul i64 %".69", %".33"
  %".972" = mul i64 %".939", %".35"
  %".973" = add i64 %".971", %".972"
  %".974" = add i64 %".31", %".973"
  %".975" = inttoptr i64 %".974" to ptr
  %".976" = load i8, ptr %".975"
  %".977" = icmp ne i8 %".976", 0
  %".978" = select  i1 %".977", <8 x float> %".968", <8 x float> splat (float              0x0)
  %".979" = mul i64 %".69", %".45"
  %".980" = mul i64 %".939", %".47"
  %".981" = add i64 %".979", %".980"
  %".982" = add i64 %".43", %".981"
  %".983" = inttoptr i64 %".982" to ptr
  %".984" = getelementptr i8, ptr %".983", i64 %".45"
  %".985" = add i64 %".947", 0
  %".986" = getelementptr float, ptr %".984", i64 %".985"
  call void @"llvm.prefetch.p0"(ptr %".986", i32 1, i32 3, i32 1)
  %".988" = add i64 %".947", 0
  %".989" = getelementptr float, ptr %".983", i64 %".988"
  %".990" = icmp slt i64 %".944", 0
  %".991" = select  i1 %".990", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".978", ptr %".989", i32 4, <8 x i1> %".991")
  %".993" = mul i64 %".69", %".15"
  %".994" = mul i64 %".939", %".17"
  %".995" = add i64 %".993", %".994"
  %".996" = add i64 %".13", %".995"
  %".997" = inttoptr i64 %".996" to ptr
  %".998" = add i64 %".947", 0
  %".999" = getelementptr float, ptr %".997", i64 %".998"
  %".1000" = icmp slt i64 %".944", 0
  %".1001" = select  i1 %".1000", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1002" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".999", i32 4, <8 x i1> %".1001", <8 x float> splat (float              0x0))
  %".1003" = mul i64 %".69", %".33"
  %".1004" = mul i64 %".939", %".35"
  %".1005" = add i64 %".1003", %".1004"
  %".1006" = add i64 %".31", %".1005"
  %".1007" = inttoptr i64 %".1006" to ptr
  %".1008" = load i8, ptr %".1007"
  %".1009" = icmp ne i8 %".1008", 0
  %".1010" = select  i1 %".1009", <8 x float> %".970", <8 x float> %".1002"
  %".1011" = add i64 %".69", 1
  %".1012" = mul i64 %".1011", %".15"
  %".1013" = mul i64 %".939", %".17"
  %".1014" = add i64 %".1012", %".1013"
  %".1015" = add i64 %".13", %".1014"
  %".1016" = inttoptr i64 %".1015" to ptr
  %".1017" = getelementptr i8, ptr %".1016", i64 %".15"
  %".1018" = add i64 %".947", 0
  %".1019" = getelementptr float, ptr %".1017", i64 %".1018"
  call void @"llvm.prefetch.p0"(ptr %".1019", i32 1, i32 3, i32 1)
  %".1021" = add i64 %".947", 0
  %".1022" = getelementptr float, ptr %".1016", i64 %".1021"
  %".1023" = icmp slt i64 %".944", 0
  %".1024" = select  i1 %".1023", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1010", ptr %".1022", i32 4, <8 x i1> %".1024")
  %".1026" = mul i64 %".69", %".33"
  %".1027" = mul i64 %".939", %".35"
  %".1028" = add i64 %".1026", %".1027"
  %".1029" = add i64 %".31", %".1028"
  %".1030" = inttoptr i64 %".1029" to ptr
  %".1031" = load i8, ptr %".1030"
  %".1032" = icmp ne i8 %".1031", 0
  %".1033" = select  i1 %".1032", <8 x float> %".970", <8 x float> splat (float              0x0)
  %".1034" = mul i64 %".69", %".39"
  %".1035" = mul i64 %".939", %".41"
  %".1036" = add i64 %".1034", %".1035"
  %".1037" = add i64 %".37", %".1036"
  %".1038" = inttoptr i64 %".1037" to ptr
  %".1039" = getelementptr i8, ptr %".1038", i64 %".39"
  %".1040" = add i64 %".947", 0
  %".1041" = getelementptr float, ptr %".1039", i64 %".1040"
  call void @"llvm.prefetch.p0"(ptr %".1041", i32 1, i32 3, i32 1)
  %".1043" = add i64 %".947", 0
  %".1044" = getelementptr float, ptr %".1038", i64 %".1043"
  %".1045" = icmp slt i64 %".944", 0
  %".1046" = select  i1 %".1045", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1033", ptr %".1044", i32 4, <8 x i1> %".1046")
  %".1048" = add i64 %".944", 1
  br label %"head.14"
after.14:
  %".1050" = add i64 %".939", 1
  br label %"head.13"
}

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.prefetch.p0"(ptr %".1", i32 %".2", i32 %".3", i32 %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")
