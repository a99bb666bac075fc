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
  %".54" = sub i64 %".4", %".3"
  %".55" = add i64 %".54", 23
  %".56" = sdiv i64 %".55", 24
  %".57" = icmp slt i64 %".56", 1
  %".58" = select  i1 %".57", i64 1, i64 %".56"
  %".59" = sub i64 %".58", 1
  %".60" = add i64 %".54", %".59"
  %".61" = sdiv i64 %".60", %".58"
  br label %"head"
head:
  %".63" = phi  i64 [0, %"entry"], [%".1012", %"after.1"]
  %".64" = icmp slt i64 %".63", %".2"
  br i1 %".64", label %"body", label %"after"
body:
  %".66" = and i64 %".63", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".68" = phi  i64 [%".3", %"body"], [%".1010", %"after.2"]
  %".69" = icmp slt i64 %".68", %".4"
  br i1 %".69", label %"body.1", label %"after.1"
body.1:
  %".71" = add i64 %".68", %".61"
  %".72" = icmp slt i64 %".71", %".4"
  %".73" = select  i1 %".72", i64 %".71", i64 %".4"
  br label %"head.2"
after.1:
  %".1012" = add i64 %".63", 1
  br label %"head"
head.2:
  %".75" = phi  i64 [0, %"body.1"], [%".1008", %"after.13"]
  %".76" = icmp slt i64 %".75", 1
  br i1 %".76", label %"body.2", label %"after.2"
body.2:
  %".78" = sub i64 %".73", %".68"
  %".79" = sdiv i64 %".78", 8
  %".80" = mul i64 %".79", 8
  %".81" = add i64 %".68", %".80"
  br label %"head.3"
after.2:
  %".1010" = add i64 %".68", %".61"
  br label %"head.1"
head.3:
  %".83" = phi  i64 [%".68", %"body.2"], [%".376", %"after.4"]
  %".84" = icmp slt i64 %".83", %".81"
  br i1 %".84", label %"body.3", label %"after.3"
body.3:
  %".86" = add i64 %".83", 0
  %".87" = add i64 %".83", 1
  %".88" = add i64 %".83", 2
  %".89" = add i64 %".83", 3
  %".90" = add i64 %".83", 4
  %".91" = add i64 %".83", 5
  %".92" = add i64 %".83", 6
  %".93" = add i64 %".83", 7
  %".94" = add i64 %".75", 0
  %".95" = mul i64 %".94", 8
  %".96" = icmp slt i64 %".94", 0
  %".97" = select  i1 %".96", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".98" = mul i64 %".63", %".15"
  %".99" = mul i64 %".86", %".17"
  %".100" = add i64 %".98", %".99"
  %".101" = add i64 %".13", %".100"
  %".102" = inttoptr i64 %".101" to ptr
  %".103" = mul i64 %".63", %".21"
  %".104" = mul i64 %".86", %".23"
  %".105" = add i64 %".103", %".104"
  %".106" = add i64 %".19", %".105"
  %".107" = inttoptr i64 %".106" to ptr
  %".108" = load i8, ptr %".107"
  %".109" = icmp ne i8 %".108", 0
  %".110" = mul i64 %".63", %".27"
  %".111" = mul i64 %".86", %".29"
  %".112" = add i64 %".110", %".111"
  %".113" = add i64 %".25", %".112"
  %".114" = inttoptr i64 %".113" to ptr
  %".115" = select  i1 %".109", ptr %".114", ptr %".102"
  %".116" = mul i64 %".63", %".15"
  %".117" = mul i64 %".87", %".17"
  %".118" = add i64 %".116", %".117"
  %".119" = add i64 %".13", %".118"
  %".120" = inttoptr i64 %".119" to ptr
  %".121" = mul i64 %".63", %".21"
  %".122" = mul i64 %".87", %".23"
  %".123" = add i64 %".121", %".122"
  %".124" = add i64 %".19", %".123"
  %".125" = inttoptr i64 %".124" to ptr
  %".126" = load i8, ptr %".125"
  %".127" = icmp ne i8 %".126", 0
  %".128" = mul i64 %".63", %".27"
  %".129" = mul i64 %".87", %".29"
  %".130" = add i64 %".128", %".129"
  %".131" = add i64 %".25", %".130"
  %".132" = inttoptr i64 %".131" to ptr
  %".133" = select  i1 %".127", ptr %".132", ptr %".120"
  %".134" = mul i64 %".63", %".15"
  %".135" = mul i64 %".88", %".17"
  %".136" = add i64 %".134", %".135"
  %".137" = add i64 %".13", %".136"
  %".138" = inttoptr i64 %".137" to ptr
  %".139" = mul i64 %".63", %".21"
  %".140" = mul i64 %".88", %".23"
  %".141" = add i64 %".139", %".140"
  %".142" = add i64 %".19", %".141"
  %".143" = inttoptr i64 %".142" to ptr
  %".144" = load i8, ptr %".143"
  %".145" = icmp ne i8 %".144", 0
  %".146" = mul i64 %".63", %".27"
  %".147" = mul i64 %".88", %".29"
  %".148" = add i64 %".146", %".147"
  %".149" = add i64 %".25", %".148"
  %".150" = inttoptr i64 %".149" to ptr
  %".151" = select  i1 %".145", ptr %".150", ptr %".138"
  %".152" = mul i64 %".63", %".15"
  %".153" = mul i64 %".89", %".17"
  %".154" = add i64 %".152", %".153"
  %".155" = add i64 %".13", %".154"
  %".156" = inttoptr i64 %".155" to ptr
  %".157" = mul i64 %".63", %".21"
  %".158" = mul i64 %".89", %".23"
  %".159" = add i64 %".157", %".158"
  %".160" = add i64 %".19", %".159"
  %".161" = inttoptr i64 %".160" to ptr
  %".162" = load i8, ptr %".161"
  %".163" = icmp ne i8 %".162", 0
  %".164" = mul i64 %".63", %".27"
  %".165" = mul i64 %".89", %".29"
  %".166" = add i64 %".164", %".165"
  %".167" = add i64 %".25", %".166"
  %".168" = inttoptr i64 %".167" to ptr
  %".169" = select  i1 %".163", ptr %".168", ptr %".156"
  %".170" = mul i64 %".63", %".15"
  %".171" = mul i64 %".90", %".17"
  %".172" = add i64 %".170", %".171"
  %".173" = add i64 %".13", %".172"
  %".174" = inttoptr i64 %".173" to ptr
  %".175" = mul i64 %".63", %".21"
  %".176" = mul i64 %".90", %".23"
  %".177" = add i64 %".175", %".176"
  %".178" = add i64 %".19", %".177"
  %".179" = inttoptr i64 %".178" to ptr
  %".180" = load i8, ptr %".179"
  %".181" = icmp ne i8 %".180", 0
  %".182" = mul i64 %".63", %".27"
  %".183" = mul i64 %".90", %".29"
  %".184" = add i64 %".182", %".183"
  %".185" = add i64 %".25", %".184"
  %".186" = inttoptr i64 %".185" to ptr
  %".187" = select  i1 %".181", ptr %".186", ptr %".174"
  %".188" = mul i64 %".63", %".15"
  %".189" = mul i64 %".91", %".17"
  %".190" = add i64 %".188", %".189"
  %".191" = add i64 %".13", %".190"
  %".192" = inttoptr i64 %".191" to ptr
  %".193" = mul i64 %".63", %".21"
  %".194" = mul i64 %".91", %".23"
  %".195" = add i64 %".193", %".194"
  %".196" = add i64 %".19", %".195"
  %".197" = inttoptr i64 %".196" to ptr
  %".198" = load i8, ptr %".197"
  %".199" = icmp ne i8 %".198", 0
  %".200" = mul i64 %".63", %".27"
  %".201" = mul i64 %".91", %".29"
  %".202" = add i64 %".200", %".201"
  %".203" = add i64 %".25", %".202"
  %".204" = inttoptr i64 %".203" to ptr
  %".205" = select  i1 %".199", ptr %".204", ptr %".192"
  %".206" = mul i64 %".63", %".15"
  %".207" = mul i64 %".92", %".17"
  %".208" = add i64 %".206", %".207"
  %".209" = add i64 %".13", %".208"
  %".210" = inttoptr i64 %".209" to ptr
  %".211" = mul i64 %".63", %".21"
  %".212" = mul i64 %".92", %".23"
  %".213" = add i64 %".211", %".212"
  %".214" = add i64 %".19", %".213"
  %".215" = inttoptr i64 %".214" to ptr
  %".216" = load i8, ptr %".215"
  %".217" = icmp ne i8 %".216", 0
  %".218" = mul i64 %".63", %".27"
  %".219" = mul i64 %".92", %".29"
  %".220" = add i64 %".218", %".219"
  %".221" = add i64 %".25", %".220"
  %".222" = inttoptr i64 %".221" to ptr
  %".223" = select  i1 %".217", ptr %".222", ptr %".210"
  %".224" = mul i64 %".63", %".15"
  %".225" = mul i64 %".93", %".17"
  %".226" = add i64 %".224", %".225"
  %".227" = add i64 %".13", %".226"
  %".228" = inttoptr i64 %".227" to ptr
  %".229" = mul i64 %".63", %".21"
  %".230" = mul i64 %".93", %".23"
  %".231" = add i64 %".229", %".230"
  %".232" = add i64 %".19", %".231"
  %".233" = inttoptr i64 %".232" to ptr
  %".234" = load i8, ptr %".233"
  %".235" = icmp ne i8 %".234", 0
  %".236" = mul i64 %".63", %".27"
  %".237" = mul i64 %".93", %".29"
  %".238" = add i64 %".236", %".237"
  %".239" = add i64 %".25", %".238"
  %".240" = inttoptr i64 %".239" to ptr
  %".241" = select  i1 %".235", ptr %".240", ptr %".228"
  %".242" = add i64 %".75", 0
  %".243" = mul i64 %".242", 96
  %".244" = add i64 %".43", %".243"
  %".245" = inttoptr i64 %".244" to ptr
  br label %"head.4"
after.3:
  %".378" = sub i64 %".73", %".81"
  %".379" = sdiv i64 %".378", 6
  %".380" = mul i64 %".379", 6
  %".381" = add i64 %".81", %".380"
  br label %"head.5"
head.4:
  %".247" = phi  i64 [0, %"body.3"], [%".302", %"body.4"]
  %".248" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".266", %"body.4"]
  %".249" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".271", %"body.4"]
  %".250" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".276", %"body.4"]
  %".251" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".281", %"body.4"]
  %".252" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".286", %"body.4"]
  %".253" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".291", %"body.4"]
  %".254" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".296", %"body.4"]
  %".255" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".301", %"body.4"]
  %".256" = icmp slt i64 %".247", 3
  br i1 %".256", label %"body.4", label %"after.4"
body.4:
  %".258" = mul i64 %".247", 32
  %".259" = add i64 %".258", 0
  %".260" = getelementptr i8, ptr %".245", i64 %".259"
  %".261" = load <8 x float>, ptr %".260", align 4
  %".262" = getelementptr float, ptr %".115", i64 %".247"
  %".263" = load float, ptr %".262"
  %".264" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".263", i32 0
  %".265" = shufflevector <8 x float> %".264", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".266" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".265", <8 x float> %".261", <8 x float> %".248")
  %".267" = getelementptr float, ptr %".133", i64 %".247"
  %".268" = load float, ptr %".267"
  %".269" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".268", i32 0
  %".270" = shufflevector <8 x float> %".269", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".271" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".270", <8 x float> %".261", <8 x float> %".249")
  %".272" = getelementptr float, ptr %".151", i64 %".247"
  %".273" = load float, ptr %".272"
  %".274" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".273", i32 0
  %".275" = shufflevector <8 x float> %".274", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".276" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".275", <8 x float> %".261", <8 x float> %".250")
  %".277" = getelementptr float, ptr %".169", i64 %".247"
  %".278" = load float, ptr %".277"
  %".279" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".278", i32 0
  %".280" = shufflevector <8 x float> %".279", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".281" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".280", <8 x float> %".261", <8 x float> %".251")
  %".282" = getelementptr float, ptr %".187", i64 %".247"
  %".283" = load float, ptr %".282"
  %".284" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".283", i32 0
  %".285" = shufflevector <8 x float> %".284", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".286" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".285", <8 x float> %".261", <8 x float> %".252")
  %".287" = getelementptr float, ptr %".205", i64 %".247"
  %".288" = load float, ptr %".287"
  %".289" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".288", i32 0
  %".290" = shufflevector <8 x float> %".289", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".291" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".290", <8 x float> %".261", <8 x float> %".253")
  %".292" = getelementptr float, ptr %".223", i64 %".247"
  %".293" = load float, ptr %".292"
  %".294" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".293", i32 0
  %".295" = shufflevector <8 x float> %".294", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".296" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".295", <8 x float> %".261", <8 x float> %".254")
  %".297" = getelementptr float, ptr %".241", i64 %".247"
  %".298" = load float, ptr %".297"
  %".299" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".298", i32 0
  %".300" = shufflevector <8 x float> %".299", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".301" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".300", <8 x float> %".261", <8 x float> %".255")
  %".302" = add i64 %".247", 1
  br label %"head.4"
after.4:
  %".304" = mul i64 %".63", %".51"
  %".305" = mul i64 %".86", %".53"
  %".306" = add i64 %".304", %".305"
  %".307" = add i64 %".49", %".306"
  %".308" = inttoptr i64 %".307" to ptr
  %".309" = mul i64 0, 32
  %".310" = add i64 %".309", 0
  %".311" = getelementptr i8, ptr %".308", i64 %".310"
  store <8 x float> %".248", ptr %".311", align 4
  %".313" = mul i64 %".63", %".51"
  %".314" = mul i64 %".87", %".53"
  %".315" = add i64 %".313", %".314"
  %".316" = add i64 %".49", %".315"
  %".317" = inttoptr i64 %".316" to ptr
  %".318" = mul i64 0, 32
  %".319" = add i64 %".318", 0
  %".320" = getelementptr i8, ptr %".317", i64 %".319"
  store <8 x float> %".249", ptr %".320", align 4
  %".322" = mul i64 %".63", %".51"
  %".323" = mul i64 %".88", %".53"
  %".324" = add i64 %".322", %".323"
  %".325" = add i64 %".49", %".324"
  %".326" = inttoptr i64 %".325" to ptr
  %".327" = mul i64 0, 32
  %".328" = add i64 %".327", 0
  %".329" = getelementptr i8, ptr %".326", i64 %".328"
  store <8 x float> %".250", ptr %".329", align 4
  %".331" = mul i64 %".63", %".51"
  %".332" = mul i64 %".89", %".53"
  %".333" = add i64 %".331", %".332"
  %".334" = add i64 %".49", %".333"
  %".335" = inttoptr i64 %".334" to ptr
  %".336" = mul i64 0, 32
  %".337" = add i64 %".336", 0
  %".338" = getelementptr i8, ptr %".335", i64 %".337"
  store <8 x float> %".251", ptr %".338", align 4
  %".340" = mul i64 %".63", %".51"
  %".341" = mul i64 %".90", %".53"
  %".342" = add i64 %".340", %".341"
  %".343" = add i64 %".49", %".342"
  %".344" = inttoptr i64 %".343" to ptr
  %".345" = mul i64 0, 32
  %".346" = add i64 %".345", 0
  %".347" = getelementptr i8, ptr %".344", i64 %".346"
  store <8 x float> %".252", ptr %".347", align 4
  %".349" = mul i64 %".63", %".51"
  %".350" = mul i64 %".91", %".53"
  %".351" = add i64 %".349", %".350"
  %".352" = add i64 %".49", %".351"
  %".353" = inttoptr i64 %".352" to ptr
  %".354" = mul i64 0, 32
  %".355" = add i64 %".354", 0
  %".356" = getelementptr i8, ptr %".353", i64 %".355"
  store <8 x float> %".253", ptr %".356", align 4
  %".358" = mul i64 %".63", %".51"
  %".359" = mul i64 %".92", %".53"
  %".360" = add i64 %".358", %".359"
  %".361" = add i64 %".49", %".360"
  %".362" = inttoptr i64 %".361" to ptr
  %".363" = mul i64 0, 32
  %".364" = add i64 %".363", 0
  %".365" = getelementptr i8, ptr %".362", i64 %".364"
  store <8 x float> %".254", ptr %".365", align 4
  %".367" = mul i64 %".63", %".51"
  %".368" = mul i64 %".93", %".53"
  %".369" = add i64 %".367", %".368"
  %".370" = add i64 %".49", %".369"
  %".371" = inttoptr i64 %".370" to ptr
  %".372" = mul i64 0, 32
  %".373" = add i64 %".372", 0
  %".374" = getelementptr i8, ptr %".371", i64 %".373"
  store <8 x float> %".255", ptr %".374", align 4
  %".376" = add i64 %".83", 8
  br label %"head.3"
head.5:
  %".383" = phi  i64 [%".81", %"after.3"], [%".608", %"after.6"]
  %".384" = icmp slt i64 %".383", %".381"
  br i1 %".384", label %"body.5", label %"after.5"
body.5:
  %".386" = add i64 %".383", 0
  %".387" = add i64 %".383", 1
  %".388" = add i64 %".383", 2
  %".389" = add i64 %".383", 3
  %".390" = add i64 %".383", 4
  %".391" = add i64 %".383", 5
  %".392" = add i64 %".75", 0
  %".393" = mul i64 %".392", 8
  %".394" = icmp slt i64 %".392", 0
  %".395" = select  i1 %".394", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".396" = mul i64 %".63", %".15"
  %".397" = mul i64 %".386", %".17"
  %".398" = add i64 %".396", %".397"
  %".399" = add i64 %".13", %".398"
  %".400" = inttoptr i64 %".399" to ptr
  %".401" = mul i64 %".63", %".21"
  %".402" = mul i64 %".386", %".23"
  %".403" = add i64 %".401", %".402"
  %".404" = add i64 %".19", %".403"
  %".405" = inttoptr i64 %".404" to ptr
  %".406" = load i8, ptr %".405"
  %".407" = icmp ne i8 %".406", 0
  %".408" = mul i64 %".63", %".27"
  %".409" = mul i64 %".386", %".29"
  %".410" = add i64 %".408", %".409"
  %".411" = add i64 %".25", %".410"
  %".412" = inttoptr i64 %".411" to ptr
  %".413" = select  i1 %".407", ptr %".412", ptr %".400"
  %".414" = mul i64 %".63", %".15"
  %".415" = mul i64 %".387", %".17"
  %".416" = add i64 %".414", %".415"
  %".417" = add i64 %".13", %".416"
  %".418" = inttoptr i64 %".417" to ptr
  %".419" = mul i64 %".63", %".21"
  %".420" = mul i64 %".387", %".23"
  %".421" = add i64 %".419", %".420"
  %".422" = add i64 %".19", %".421"
  %".423" = inttoptr i64 %".422" to ptr
  %".424" = load i8, ptr %".423"
  %".425" = icmp ne i8 %".424", 0
  %".426" = mul i64 %".63", %".27"
  %".427" = mul i64 %".387", %".29"
  %".428" = add i64 %".426", %".427"
  %".429" = add i64 %".25", %".428"
  %".430" = inttoptr i64 %".429" to ptr
  %".431" = select  i1 %".425", ptr %".430", ptr %".418"
  %".432" = mul i64 %".63", %".15"
  %".433" = mul i64 %".388", %".17"
  %".434" = add i64 %".432", %".433"
  %".435" = add i64 %".13", %".434"
  %".436" = inttoptr i64 %".435" to ptr
  %".437" = mul i64 %".63", %".21"
  %".438" = mul i64 %".388", %".23"
  %".439" = add i64 %".437", %".438"
  %".440" = add i64 %".19", %".439"
  %".441" = inttoptr i64 %".440" to ptr
  %".442" = load i8, ptr %".441"
  %".443" = icmp ne i8 %".442", 0
  %".444" = mul i64 %".63", %".27"
  %".445" = mul i64 %".388", %".29"
  %".446" = add i64 %".444", %".445"
  %".447" = add i64 %".25", %".446"
  %".448" = inttoptr i64 %".447" to ptr
  %".449" = select  i1 %".443", ptr %".448", ptr %".436"
  %".450" = mul i64 %".63", %".15"
  %".451" = mul i64 %".389", %".17"
  %".452" = add i64 %".450", %".451"
  %".453" = add i64 %".13", %".452"
  %".454" = inttoptr i64 %".453" to ptr
  %".455" = mul i64 %".63", %".21"
  %".456" = mul i64 %".389", %".23"
  %".457" = add i64 %".455", %".456"
  %".458" = add i64 %".19", %".457"
  %".459" = inttoptr i64 %".458" to ptr
  %".460" = load i8, ptr %".459"
  %".461" = icmp ne i8 %".460", 0
  %".462" = mul i64 %".63", %".27"
  %".463" = mul i64 %".389", %".29"
  %".464" = add i64 %".462", %".463"
  %".465" = add i64 %".25", %".464"
  %".466" = inttoptr i64 %".465" to ptr
  %".467" = select  i1 %".461", ptr %".466", ptr %".454"
  %".468" = mul i64 %".63", %".15"
  %".469" = mul i64 %".390", %".17"
  %".470" = add i64 %".468", %".469"
  %".471" = add i64 %".13", %".470"
  %".472" = inttoptr i64 %".471" to ptr
  %".473" = mul i64 %".63", %".21"
  %".474" = mul i64 %".390", %".23"
  %".475" = add i64 %".473", %".474"
  %".476" = add i64 %".19", %".475"
  %".477" = inttoptr i64 %".476" to ptr
  %".478" = load i8, ptr %".477"
  %".479" = icmp ne i8 %".478", 0
  %".480" = mul i64 %".63", %".27"
  %".481" = mul i64 %".390", %".29"
  %".482" = add i64 %".480", %".481"
  %".483" = add i64 %".25", %".482"
  %".484" = inttoptr i64 %".483" to ptr
  %".485" = select  i1 %".479", ptr %".484", ptr %".472"
  %".486" = mul i64 %".63", %".15"
  %".487" = mul i64 %".391", %".17"
  %".488" = add i64 %".486", %".487"
  %".489" = add i64 %".13", %".488"
  %".490" = inttoptr i64 %".489" to ptr
  %".491" = mul i64 %".63", %".21"
  %".492" = mul i64 %".391", %".23"
  %".493" = add i64 %".491", %".492"
  %".494" = add i64 %".19", %".493"
  %".495" = inttoptr i64 %".494" to ptr
  %".496" = load i8, ptr %".495"
  %".497" = icmp ne i8 %".496", 0
  %".498" = mul i64 %".63", %".27"
  %".499" = mul i64 %".391", %".29"
  %".500" = add i64 %".498", %".499"
  %".501" = add i64 %".25", %".500"
  %".502" = inttoptr i64 %".501" to ptr
  %".503" = select  i1 %".497", ptr %".502", ptr %".490"
  %".504" = add i64 %".75", 0
  %".505" = mul i64 %".504", 96
  %".506" = add i64 %".43", %".505"
  %".507" = inttoptr i64 %".506" to ptr
  br label %"head.6"
after.5:
  %".610" = sub i64 %".73", %".381"
  %".611" = sdiv i64 %".610", 4
  %".612" = mul i64 %".611", 4
  %".613" = add i64 %".381", %".612"
  br label %"head.7"
head.6:
  %".509" = phi  i64 [0, %"body.5"], [%".552", %"body.6"]
  %".510" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".526", %"body.6"]
  %".511" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".531", %"body.6"]
  %".512" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".536", %"body.6"]
  %".513" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".541", %"body.6"]
  %".514" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".546", %"body.6"]
  %".515" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".551", %"body.6"]
  %".516" = icmp slt i64 %".509", 3
  br i1 %".516", label %"body.6", label %"after.6"
body.6:
  %".518" = mul i64 %".509", 32
  %".519" = add i64 %".518", 0
  %".520" = getelementptr i8, ptr %".507", i64 %".519"
  %".521" = load <8 x float>, ptr %".520", align 4
  %".522" = getelementptr float, ptr %".413", i64 %".509"
  %".523" = load float, ptr %".522"
  %".524" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".523", i32 0
  %".525" = shufflevector <8 x float> %".524", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".526" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".525", <8 x float> %".521", <8 x float> %".510")
  %".527" = getelementptr float, ptr %".431", i64 %".509"
  %".528" = load float, ptr %".527"
  %".529" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".528", i32 0
  %".530" = shufflevector <8 x float> %".529", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".531" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".530", <8 x float> %".521", <8 x float> %".511")
  %".532" = getelementptr float, ptr %".449", i64 %".509"
  %".533" = load float, ptr %".532"
  %".534" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".533", i32 0
  %".535" = shufflevector <8 x float> %".534", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".536" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".535", <8 x float> %".521", <8 x float> %".512")
  %".537" = getelementptr float, ptr %".467", i64 %".509"
  %".538" = load float, ptr %".537"
  %".539" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".538", i32 0
  %".540" = shufflevector <8 x float> %".539", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".541" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".540", <8 x float> %".521", <8 x float> %".513")
  %".542" = getelementptr float, ptr %".485", i64 %".509"
  %".543" = load float, ptr %".542"
  %".544" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".543", i32 0
  %".545" = shufflevector <8 x float> %".544", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".546" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".545", <8 x float> %".521", <8 x float> %".514")
  %".547" = getelementptr float, ptr %".503", i64 %".509"
  %".548" = load float, ptr %".547"
  %".549" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".548", i32 0
  %".550" = shufflevector <8 x float> %".549", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".551" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".550", <8 x float> %".521", <8 x float> %".515")
  %".552" = add i64 %".509", 1
  br label %"head.6"
after.6:
  %".554" = mul i64 %".63", %".51"
  %".555" = mul i64 %".386", %".53"
  %".556" = add i64 %".554", %".555"
  %".557" = add i64 %".49", %".556"
  %".558" = inttoptr i64 %".557" to ptr
  %".559" = mul i64 0, 32
  %".560" = add i64 %".559", 0
  %".561" = getelementptr i8, ptr %".558", i64 %".560"
  store <8 x float> %".510", ptr %".561", align 4
  %".563" = mul i64 %".63", %".51"
  %".564" = mul i64 %".387", %".53"
  %".565" = add i64 %".563", %".564"
  %".566" = add i64 %".49", %".565"
  %".567" = inttoptr i64 %".566" to ptr
  %".568" = mul i64 0, 32
  %".569" = add i64 %".568", 0
  %".570" = getelementptr i8, ptr %".567", i64 %".569"
  store <8 x float> %".511", ptr %".570", align 4
  %".572" = mul i64 %".63", %".51"
  %".573" = mul i64 %".388", %".53"
  %".574" = add i64 %".572", %".573"
  %".575" = add i64 %".49", %".574"
  %".576" = inttoptr i64 %".575" to ptr
  %".577" = mul i64 0, 32
  %".578" = add i64 %".577", 0
  %".579" = getelementptr i8, ptr %".576", i64 %".578"
  store <8 x float> %".512", ptr %".579", align 4
  %".581" = mul i64 %".63", %".51"
  %".582" = mul i64 %".389", %".53"
  %".583" = add i64 %".581", %".582"
  %".584" = add i64 %".49", %".583"
  %".585" = inttoptr i64 %".584" to ptr
  %".586" = mul i64 0, 32
  %".587" = add i64 %".586", 0
  %".588" = getelementptr i8, ptr %".585", i64 %".587"
  store <8 x float> %".513", ptr %".588", align 4
  %".590" = mul i64 %".63", %".51"
  %".591" = mul i64 %".390", %".53"
  %".592" = add i64 %".590", %".591"
  %".593" = add i64 %".49", %".592"
  %".594" = inttoptr i64 %".593" to ptr
  %".595" = mul i64 0, 32
  %".596" = add i64 %".595", 0
  %".597" = getelementptr i8, ptr %".594", i64 %".596"
  store <8 x float> %".514", ptr %".597", align 4
  %".599" = mul i64 %".63", %".51"
  %".600" = mul i64 %".391", %".53"
  %".601" = add i64 %".599", %".600"
  %".602" = add i64 %".49", %".601"
  %".603" = inttoptr i64 %".602" to ptr
  %".604" = mul i64 0, 32
  %".605" = add i64 %".604", 0
  %".606" = getelementptr i8, ptr %".603", i64 %".605"
  store <8 x float> %".515", ptr %".606", align 4
  %".608" = add i64 %".383", 6
  br label %"head.5"
head.7:
  %".615" = phi  i64 [%".381", %"after.5"], [%".772", %"after.8"]
  %".616" = icmp slt i64 %".615", %".613"
  br i1 %".616", label %"body.7", label %"after.7"
body.7:
  %".618" = add i64 %".615", 0
  %".619" = add i64 %".615", 1
  %".620" = add i64 %".615", 2
  %".621" = add i64 %".615", 3
  %".622" = add i64 %".75", 0
  %".623" = mul i64 %".622", 8
  %".624" = icmp slt i64 %".622", 0
  %".625" = select  i1 %".624", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".626" = mul i64 %".63", %".15"
  %".627" = mul i64 %".618", %".17"
  %".628" = add i64 %".626", %".627"
  %".629" = add i64 %".13", %".628"
  %".630" = inttoptr i64 %".629" to ptr
  %".631" = mul i64 %".63", %".21"
  %".632" = mul i64 %".618", %".23"
  %".633" = add i64 %".631", %".632"
  %".634" = add i64 %".19", %".633"
  %".635" = inttoptr i64 %".634" to ptr
  %".636" = load i8, ptr %".635"
  %".637" = icmp ne i8 %".636", 0
  %".638" = mul i64 %".63", %".27"
  %".639" = mul i64 %".618", %".29"
  %".640" = add i64 %".638", %".639"
  %".641" = add i64 %".25", %".640"
  %".642" = inttoptr i64 %".641" to ptr
  %".643" = select  i1 %".637", ptr %".642", ptr %".630"
  %".644" = mul i64 %".63", %".15"
  %".645" = mul i64 %".619", %".17"
  %".646" = add i64 %".644", %".645"
  %".647" = add i64 %".13", %".646"
  %".648" = inttoptr i64 %".647" to ptr
  %".649" = mul i64 %".63", %".21"
  %".650" = mul i64 %".619", %".23"
  %".651" = add i64 %".649", %".650"
  %".652" = add i64 %".19", %".651"
  %".653" = inttoptr i64 %".652" to ptr
  %".654" = load i8, ptr %".653"
  %".655" = icmp ne i8 %".654", 0
  %".656" = mul i64 %".63", %".27"
  %".657" = mul i64 %".619", %".29"
  %".658" = add i64 %".656", %".657"
  %".659" = add i64 %".25", %".658"
  %".660" = inttoptr i64 %".659" to ptr
  %".661" = select  i1 %".655", ptr %".660", ptr %".648"
  %".662" = mul i64 %".63", %".15"
  %".663" = mul i64 %".620", %".17"
  %".664" = add i64 %".662", %".663"
  %".665" = add i64 %".13", %".664"
  %".666" = inttoptr i64 %".665" to ptr
  %".667" = mul i64 %".63", %".21"
  %".668" = mul i64 %".620", %".23"
  %".669" = add i64 %".667", %".668"
  %".670" = add i64 %".19", %".669"
  %".671" = inttoptr i64 %".670" to ptr
  %".672" = load i8, ptr %".671"
  %".673" = icmp ne i8 %".672", 0
  %".674" = mul i64 %".63", %".27"
  %".675" = mul i64 %".620", %".29"
  %".676" = add i64 %".674", %".675"
  %".677" = add i64 %".25", %".676"
  %".678" = inttoptr i64 %".677" to ptr
  %".679" = select  i1 %".673", ptr %".678", ptr %".666"
  %".680" = mul i64 %".63", %".15"
  %".681" = mul i64 %".621", %".17"
  %".682" = add i64 %".680", %".681"
  %".683" = add i64 %".13", %".682"
  %".684" = inttoptr i64 %".683" to ptr
  %".685" = mul i64 %".63", %".21"
  %".686" = mul i64 %".621", %".23"
  %".687" = add i64 %".685", %".686"
  %".688" = add i64 %".19", %".687"
  %".689" = inttoptr i64 %".688" to ptr
  %".690" = load i8, ptr %".689"
  %".691" = icmp ne i8 %".690", 0
  %".692" = mul i64 %".63", %".27"
  %".693" = mul i64 %".621", %".29"
  %".694" = add i64 %".692", %".693"
  %".695" = add i64 %".25", %".694"
  %".696" = inttoptr i64 %".695" to ptr
  %".697" = select  i1 %".691", ptr %".696", ptr %".684"
  %".698" = add i64 %".75", 0
  %".699" = mul i64 %".698", 96
  %".700" = add i64 %".43", %".699"
  %".701" = inttoptr i64 %".700" to ptr
  br label %"head.8"
after.7:
  %".774" = sub i64 %".73", %".613"
  %".775" = sdiv i64 %".774", 2
  %".776" = mul i64 %".775", 2
  %".777" = add i64 %".613", %".776"
  br label %"head.9"
head.8:
  %".703" = phi  i64 [0, %"body.7"], [%".734", %"body.8"]
  %".704" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".718", %"body.8"]
  %".705" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".723", %"body.8"]
  %".706" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".728", %"body.8"]
  %".707" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".733", %"body.8"]
  %".708" = icmp slt i64 %".703", 3
  br i1 %".708", label %"body.8", label %"after.8"
body.8:
  %".710" = mul i64 %".703", 32
  %".711" = add i64 %".710", 0
  %".712" = getelementptr i8, ptr %".701", i64 %".711"
  %".713" = load <8 x float>, ptr %".712", align 4
  %".714" = getelementptr float, ptr %".643", i64 %".703"
  %".715" = load float, ptr %".714"
  %".716" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".715", i32 0
  %".717" = shufflevector <8 x float> %".716", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".718" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".717", <8 x float> %".713", <8 x float> %".704")
  %".719" = getelementptr float, ptr %".661", i64 %".703"
  %".720" = load float, ptr %".719"
  %".721" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".720", i32 0
  %".722" = shufflevector <8 x float> %".721", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".723" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".722", <8 x float> %".713", <8 x float> %".705")
  %".724" = getelementptr float, ptr %".679", i64 %".703"
  %".725" = load float, ptr %".724"
  %".726" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".725", i32 0
  %".727" = shufflevector <8 x float> %".726", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".728" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".727", <8 x float> %".713", <8 x float> %".706")
  %".729" = getelementptr float, ptr %".697", i64 %".703"
  %".730" = load float, ptr %".729"
  %".731" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".730", i32 0
  %".732" = shufflevector <8 x float> %".731", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".733" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".732", <8 x float> %".713", <8 x float> %".707")
  %".734" = add i64 %".703", 1
  br label %"head.8"
after.8:
  %".736" = mul i64 %".63", %".51"
  %".737" = mul i64 %".618", %".53"
  %".738" = add i64 %".736", %".737"
  %".739" = add i64 %".49", %".738"
  %".740" = inttoptr i64 %".739" to ptr
  %".741" = mul i64 0, 32
  %".742" = add i64 %".741", 0
  %".743" = getelementptr i8, ptr %".740", i64 %".742"
  store <8 x float> %".704", ptr %".743", align 4
  %".745" = mul i64 %".63", %".51"
  %".746" = mul i64 %".619", %".53"
  %".747" = add i64 %".745", %".746"
  %".748" = add i64 %".49", %".747"
  %".749" = inttoptr i64 %".748" to ptr
  %".750" = mul i64 0, 32
  %".751" = add i64 %".750", 0
  %".752" = getelementptr i8, ptr %".749", i64 %".751"
  store <8 x float> %".705", ptr %".752", align 4
  %".754" = mul i64 %".63", %".51"
  %".755" = mul i64 %".620", %".53"
  %".756" = add i64 %".754", %".755"
  %".757" = add i64 %".49", %".756"
  %".758" = inttoptr i64 %".757" to ptr
  %".759" = mul i64 0, 32
  %".760" = add i64 %".759", 0
  %".761" = getelementptr i8, ptr %".758", i64 %".760"
  store <8 x float> %".706", ptr %".761", align 4
  %".763" = mul i64 %".63", %".51"
  %".764" = mul i64 %".621", %".53"
  %".765" = add i64 %".763", %".764"
  %".766" = add i64 %".49", %".765"
  %".767" = inttoptr i64 %".766" to ptr
  %".768" = mul i64 0, 32
  %".769" = add i64 %".768", 0
  %".770" = getelementptr i8, ptr %".767", i64 %".769"
  store <8 x float> %".707", ptr %".770", align 4
  %".772" = add i64 %".615", 4
  br label %"head.7"
head.9:
  %".779" = phi  i64 [%".613", %"after.7"], [%".868", %"after.10"]
  %".780" = icmp slt i64 %".779", %".777"
  br i1 %".780", label %"body.9", label %"after.9"
body.9:
  %".782" = add i64 %".779", 0
  %".783" = add i64 %".779", 1
  %".784" = add i64 %".75", 0
  %".785" = mul i64 %".784", 8
  %".786" = icmp slt i64 %".784", 0
  %".787" = select  i1 %".786", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".788" = mul i64 %".63", %".15"
  %".789" = mul i64 %".782", %".17"
  %".790" = add i64 %".788", %".789"
  %".791" = add i64 %".13", %".790"
  %".792" = inttoptr i64 %".791" to ptr
  %".793" = mul i64 %".63", %".21"
  %".794" = mul i64 %".782", %".23"
  %".795" = add i64 %".793", %".794"
  %".796" = add i64 %".19", %".795"
  %".797" = inttoptr i64 %".796" to ptr
  %".798" = load i8, ptr %".797"
  %".799" = icmp ne i8 %".798", 0
  %".800" = mul i64 %".63", %".27"
  %".801" = mul i64 %".782", %".29"
  %".802" = add i64 %".800", %".801"
  %".803" = add i64 %".25", %".802"
  %".804" = inttoptr i64 %".803" to ptr
  %".805" = select  i1 %".799", ptr %".804", ptr %".792"
  %".806" = mul i64 %".63", %".15"
  %".807" = mul i64 %".783", %".17"
  %".808" = add i64 %".806", %".807"
  %".809" = add i64 %".13", %".808"
  %".810" = inttoptr i64 %".809" to ptr
  %".811" = mul i64 %".63", %".21"
  %".812" = mul i64 %".783", %".23"
  %".813" = add i64 %".811", %".812"
  %".814" = add i64 %".19", %".813"
  %".815" = inttoptr i64 %".814" to ptr
  %".816" = load i8, ptr %".815"
  %".817" = icmp ne i8 %".816", 0
  %".818" = mul i64 %".63", %".27"
  %".819" = mul i64 %".783", %".29"
  %".820" = add i64 %".818", %".819"
  %".821" = add i64 %".25", %".820"
  %".822" = inttoptr i64 %".821" to ptr
  %".823" = select  i1 %".817", ptr %".822", ptr %".810"
  %".824" = add i64 %".75", 0
  %".825" = mul i64 %".824", 96
  %".826" = add i64 %".43", %".825"
  %".827" = inttoptr i64 %".826" to ptr
  br label %"head.10"
after.9:
  %".870" = sub i64 %".73", %".777"
  %".871" = sdiv i64 %".870", 1
  %".872" = mul i64 %".871", 1
  %".873" = add i64 %".777", %".872"
  br label %"head.11"
head.10:
  %".829" = phi  i64 [0, %"body.9"], [%".848", %"body.10"]
  %".830" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".842", %"body.10"]
  %".831" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".847", %"body.10"]
  %".832" = icmp slt i64 %".829", 3
  br i1 %".832", label %"body.10", label %"after.10"
body.10:
  %".834" = mul i64 %".829", 32
  %".835" = add i64 %".834", 0
  %".836" = getelementptr i8, ptr %".827", i64 %".835"
  %".837" = load <8 x float>, ptr %".836", align 4
  %".838" = getelementptr float, ptr %".805", i64 %".829"
  %".839" = load float, ptr %".838"
  %".840" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".839", i32 0
  %".841" = shufflevector <8 x float> %".840", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".842" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".841", <8 x float> %".837", <8 x float> %".830")
  %".843" = getelementptr float, ptr %".823", i64 %".829"
  %".844" = load float, ptr %".843"
  %".845" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".844", i32 0
  %".846" = shufflevector <8 x float> %".845", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".847" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".846", <8 x float> %".837", <8 x float> %".831")
  %".848" = add i64 %".829", 1
  br label %"head.10"
after.10:
  %".850" = mul i64 %".63", %".51"
  %".851" = mul i64 %".782", %".53"
  %".852" = add i64 %".850", %".851"
  %".853" = add i64 %".49", %".852"
  %".854" = inttoptr i64 %".853" to ptr
  %".855" = mul i64 0, 32
  %".856" = add i64 %".855", 0
  %".857" = getelementptr i8, ptr %".854", i64 %".856"
  store <8 x float> %".830", ptr %".857", align 4
  %".859" = mul i64 %".63", %".51"
  %".860" = mul i64 %".783", %".53"
  %".861" = add i64 %".859", %".860"
  %".862" = add i64 %".49", %".861"
  %".863" = inttoptr i64 %".862" to ptr
  %".864" = mul i64 0, 32
  %".865" = add i64 %".864", 0
  %".866" = getelementptr i8, ptr %".863", i64 %".865"
  store <8 x float> %".831", ptr %".866", align 4
  %".868" = add i64 %".779", 2
  br label %"head.9"
head.11:
  %".875" = phi  i64 [%".777", %"after.9"], [%".930", %"after.12"]
  %".876" = icmp slt i64 %".875", %".873"
  br i1 %".876", label %"body.11", label %"after.11"
body.11:
  %".878" = add i64 %".875", 0
  %".879" = add i64 %".75", 0
  %".880" = mul i64 %".879", 8
  %".881" = icmp slt i64 %".879", 0
  %".882" = select  i1 %".881", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".883" = mul i64 %".63", %".15"
  %".884" = mul i64 %".878", %".17"
  %".885" = add i64 %".883", %".884"
  %".886" = add i64 %".13", %".885"
  %".887" = inttoptr i64 %".886" to ptr
  %".888" = mul i64 %".63", %".21"
  %".889" = mul i64 %".878", %".23"
  %".890" = add i64 %".888", %".889"
  %".891" = add i64 %".19", %".890"
  %".892" = inttoptr i64 %".891" to ptr
  %".893" = load i8, ptr %".892"
  %".894" = icmp ne i8 %".893", 0
  %".895" = mul i64 %".63", %".27"
  %".896" = mul i64 %".878", %".29"
  %".897" = add i64 %".895", %".896"
  %".898" = add i64 %".25", %".897"
  %".899" = inttoptr i64 %".898" to ptr
  %".900" = select  i1 %".894", ptr %".899", ptr %".887"
  %".901" = add i64 %".75", 0
  %".902" = mul i64 %".901", 96
  %".903" = add i64 %".43", %".902"
  %".904" = inttoptr i64 %".903" to ptr
  br label %"head.12"
after.11:
  br label %"head.13"
head.12:
  %".906" = phi  i64 [0, %"body.11"], [%".919", %"body.12"]
  %".907" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".918", %"body.12"]
  %".908" = icmp slt i64 %".906", 3
  br i1 %".908", label %"body.12", label %"after.12"
body.12:
  %".910" = mul i64 %".906", 32
  %".911" = add i64 %".910", 0
  %".912" = getelementptr i8, ptr %".904", i64 %".911"
  %".913" = load <8 x float>, ptr %".912", align 4
  %".914" = getelementptr float, ptr %".900", i64 %".906"
  %".915" = load float, ptr %".914"
  %".916" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".915", i32 0
  %".917" = shufflevector <8 x float> %".916", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".918" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".917", <8 x float> %".913", <8 x float> %".907")
  %".919" = add i64 %".906", 1
  br label %"head.12"
after.12:
  %".921" = mul i64 %".63", %".51"
  %".922" = mul i64 %".878", %".53"
  %".923" = add i64 %".921", %".922"
  %".924" = add i64 %".49", %".923"
  %".925" = inttoptr i64 %".924" to ptr
  %".926" = mul i64 0, 32
  %".927" = add i64 %".926", 0
  %".928" = getelementptr i8, ptr %".925", i64 %".927"
  store <8 x float> %".907", ptr %".928", align 4
  %".930" = add i64 %".875", 1
  br label %"head.11"
head.13:
  %".933" = phi  i64 [%".68", %"after.11"], [%".1006", %"after.14"]
  %".934" = icmp slt i64 %".933", %".73"
  br i1 %".934", label %"body.13", label %"after.13"
body.13:
  %".936" = add i64 %".75", 1
  br label %"head.14"
after.13:
  %".1008" = add i64 %".75", 1
  br label %"head.2"
head.14:
  %".938" = phi  i64 [%".75", %"body.13"], [%".1004", %"body.14"]
  %".939" = icmp slt i64 %".938", %".936"
  br i1 %".939", label %"body.14", label %"after.14"
body.14:
  %".941" = mul i64 %".938", 8
  %".942" = mul i64 %".63", %".9"
  %".943" = mul i64 %".933", %".11"
  %".944" = add i64 %".942", %".943"
  %".945" = add i64 %".7", %".944"
  %".946" = inttoptr i64 %".945" to ptr
  %".947" = add i64 %".941", 0
  %".948" = getelementptr float, ptr %".946", i64 %".947"
  %".949" = icmp slt i64 %".938", 0
  %".950" = select  i1 %".949", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".951" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".948", i32 4, <8 x i1> %".950", <8 x float> splat (float              0x0))
  %".952" = sub i64 %".938", %".75"
  %".953" = mul i64 %".63", %".51"
  %".954" = mul i64 %".933", %".53"
  %".955" = add i64 %".953", %".954"
  %".956" = add i64 %".49", %".955"
  %".957" = inttoptr i64 %".956" to ptr
  %".958" = mul i64 %".952", 32
  %".959" = add i64 %".958", 0
  %".960" = getelementptr i8, ptr %".957", i64 %".959"
  %".961" = load <8 x float>, ptr %".960", align 4
  %".962" = fadd contract <8 x float> %".951", %".961"
  %".963" = fcmp ogt <8 x float> splat (float              0x0), %".962"
  %".964" = select  <8 x i1> %".963", <8 x float> splat (float              0x0), <8 x float> %".962"
  %".965" = mul i64 %".63", %".39"
  %".966" = mul i64 %".933", %".41"
  %".967" = add i64 %".965", %".966"
  %".968" = add i64 %".37", %".967"
  %".969" = inttoptr i64 %".968" to ptr
  %".970" = add i64 %".941", 0
  %".971" = getelementptr float, ptr %".969", i64 %".970"
  %".972" = icmp slt i64 %".938", 0
  %".973" = select  i1 %".972", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".962", ptr %".971", i32 4, <8 x i1> %".973")
  %".975" = mul i64 %".63", %".15"
  %".976" = mul i64 %".933", %".17"
  %".977" = add i64 %".975", %".976"
  %".978" = add i64 %".13", %".977"
  %".979" = inttoptr i64 %".978" to ptr
  %".980" = add i64 %".941", 0
  %".981" = getelementptr float, ptr %".979", i64 %".980"
  %".982" = icmp slt i64 %".938", 0
  %".983" = select  i1 %".982", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".984" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".981", i32 4, <8 x i1> %".983", <8 x float> splat (float              0x0))
  %".985" = mul i64 %".63", %".33"
  %".986" = mul i64 %".933", %".35"
  %".987" = add i64 %".985", %".986"
  %".988" = add i64 %".31", %".987"
  %".989" = inttoptr i64 %".988" to ptr
  %".990" = load i8, ptr %".989"
  %".991" = icmp ne i8 %".990", 0
  %".992" = select  i1 %".991", <8 x float> %".964", <8 x float> %".984"
  %".993" = add i64 %".63", 1
  %".994" = mul i64 %".993", %".15"
  %".995" = mul i64 %".933", %".17"
  %".996" = add i64 %".994", %".995"
  %".997" = add i64 %".13", %".996"
  %".998" = inttoptr i64 %".997" to ptr
  %".999" = add i64 %".941", 0
  %".1000" = getelementptr float, ptr %".998", i64 %".999"
  %".1001" = icmp slt i64 %".938", 0
  %".1002" = select  i1 %".1001", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".992", ptr %".1000", i32 4, <8 x i1> %".1002")
  %".1004" = add i64 %".938", 1
  br label %"head.14"
after.14:
  %".1006" = add i64 %".933", 1
  br label %"head.13"
}

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")
