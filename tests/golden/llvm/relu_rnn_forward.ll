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
  br label %"head"
head:
  %".61" = phi  i64 [0, %"entry"], [%".1017", %"after.1"]
  %".62" = icmp slt i64 %".61", %".2"
  br i1 %".62", label %"body", label %"after"
body:
  %".64" = and i64 %".61", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".66" = phi  i64 [0, %"body"], [%".1015", %"after.12"]
  %".67" = icmp slt i64 %".66", 1
  br i1 %".67", label %"body.1", label %"after.1"
body.1:
  %".69" = sub i64 %".4", %".3"
  %".70" = sdiv i64 %".69", 8
  %".71" = mul i64 %".70", 8
  %".72" = add i64 %".3", %".71"
  br label %"head.2"
after.1:
  %".1017" = add i64 %".61", 1
  br label %"head"
head.2:
  %".74" = phi  i64 [%".3", %"body.1"], [%".363", %"after.3"]
  %".75" = icmp slt i64 %".74", %".72"
  br i1 %".75", label %"body.2", label %"after.2"
body.2:
  %".77" = add i64 %".74", 0
  %".78" = add i64 %".74", 1
  %".79" = add i64 %".74", 2
  %".80" = add i64 %".74", 3
  %".81" = add i64 %".74", 4
  %".82" = add i64 %".74", 5
  %".83" = add i64 %".74", 6
  %".84" = add i64 %".74", 7
  %".85" = mul i64 %".61", %".15"
  %".86" = mul i64 %".77", %".17"
  %".87" = add i64 %".85", %".86"
  %".88" = add i64 %".13", %".87"
  %".89" = inttoptr i64 %".88" to ptr
  %".90" = mul i64 %".61", %".21"
  %".91" = mul i64 %".77", %".23"
  %".92" = add i64 %".90", %".91"
  %".93" = add i64 %".19", %".92"
  %".94" = inttoptr i64 %".93" to ptr
  %".95" = load i8, ptr %".94"
  %".96" = icmp ne i8 %".95", 0
  %".97" = mul i64 %".61", %".27"
  %".98" = mul i64 %".77", %".29"
  %".99" = add i64 %".97", %".98"
  %".100" = add i64 %".25", %".99"
  %".101" = inttoptr i64 %".100" to ptr
  %".102" = select  i1 %".96", ptr %".101", ptr %".89"
  %".103" = mul i64 %".61", %".15"
  %".104" = mul i64 %".78", %".17"
  %".105" = add i64 %".103", %".104"
  %".106" = add i64 %".13", %".105"
  %".107" = inttoptr i64 %".106" to ptr
  %".108" = mul i64 %".61", %".21"
  %".109" = mul i64 %".78", %".23"
  %".110" = add i64 %".108", %".109"
  %".111" = add i64 %".19", %".110"
  %".112" = inttoptr i64 %".111" to ptr
  %".113" = load i8, ptr %".112"
  %".114" = icmp ne i8 %".113", 0
  %".115" = mul i64 %".61", %".27"
  %".116" = mul i64 %".78", %".29"
  %".117" = add i64 %".115", %".116"
  %".118" = add i64 %".25", %".117"
  %".119" = inttoptr i64 %".118" to ptr
  %".120" = select  i1 %".114", ptr %".119", ptr %".107"
  %".121" = mul i64 %".61", %".15"
  %".122" = mul i64 %".79", %".17"
  %".123" = add i64 %".121", %".122"
  %".124" = add i64 %".13", %".123"
  %".125" = inttoptr i64 %".124" to ptr
  %".126" = mul i64 %".61", %".21"
  %".127" = mul i64 %".79", %".23"
  %".128" = add i64 %".126", %".127"
  %".129" = add i64 %".19", %".128"
  %".130" = inttoptr i64 %".129" to ptr
  %".131" = load i8, ptr %".130"
  %".132" = icmp ne i8 %".131", 0
  %".133" = mul i64 %".61", %".27"
  %".134" = mul i64 %".79", %".29"
  %".135" = add i64 %".133", %".134"
  %".136" = add i64 %".25", %".135"
  %".137" = inttoptr i64 %".136" to ptr
  %".138" = select  i1 %".132", ptr %".137", ptr %".125"
  %".139" = mul i64 %".61", %".15"
  %".140" = mul i64 %".80", %".17"
  %".141" = add i64 %".139", %".140"
  %".142" = add i64 %".13", %".141"
  %".143" = inttoptr i64 %".142" to ptr
  %".144" = mul i64 %".61", %".21"
  %".145" = mul i64 %".80", %".23"
  %".146" = add i64 %".144", %".145"
  %".147" = add i64 %".19", %".146"
  %".148" = inttoptr i64 %".147" to ptr
  %".149" = load i8, ptr %".148"
  %".150" = icmp ne i8 %".149", 0
  %".151" = mul i64 %".61", %".27"
  %".152" = mul i64 %".80", %".29"
  %".153" = add i64 %".151", %".152"
  %".154" = add i64 %".25", %".153"
  %".155" = inttoptr i64 %".154" to ptr
  %".156" = select  i1 %".150", ptr %".155", ptr %".143"
  %".157" = mul i64 %".61", %".15"
  %".158" = mul i64 %".81", %".17"
  %".159" = add i64 %".157", %".158"
  %".160" = add i64 %".13", %".159"
  %".161" = inttoptr i64 %".160" to ptr
  %".162" = mul i64 %".61", %".21"
  %".163" = mul i64 %".81", %".23"
  %".164" = add i64 %".162", %".163"
  %".165" = add i64 %".19", %".164"
  %".166" = inttoptr i64 %".165" to ptr
  %".167" = load i8, ptr %".166"
  %".168" = icmp ne i8 %".167", 0
  %".169" = mul i64 %".61", %".27"
  %".170" = mul i64 %".81", %".29"
  %".171" = add i64 %".169", %".170"
  %".172" = add i64 %".25", %".171"
  %".173" = inttoptr i64 %".172" to ptr
  %".174" = select  i1 %".168", ptr %".173", ptr %".161"
  %".175" = mul i64 %".61", %".15"
  %".176" = mul i64 %".82", %".17"
  %".177" = add i64 %".175", %".176"
  %".178" = add i64 %".13", %".177"
  %".179" = inttoptr i64 %".178" to ptr
  %".180" = mul i64 %".61", %".21"
  %".181" = mul i64 %".82", %".23"
  %".182" = add i64 %".180", %".181"
  %".183" = add i64 %".19", %".182"
  %".184" = inttoptr i64 %".183" to ptr
  %".185" = load i8, ptr %".184"
  %".186" = icmp ne i8 %".185", 0
  %".187" = mul i64 %".61", %".27"
  %".188" = mul i64 %".82", %".29"
  %".189" = add i64 %".187", %".188"
  %".190" = add i64 %".25", %".189"
  %".191" = inttoptr i64 %".190" to ptr
  %".192" = select  i1 %".186", ptr %".191", ptr %".179"
  %".193" = mul i64 %".61", %".15"
  %".194" = mul i64 %".83", %".17"
  %".195" = add i64 %".193", %".194"
  %".196" = add i64 %".13", %".195"
  %".197" = inttoptr i64 %".196" to ptr
  %".198" = mul i64 %".61", %".21"
  %".199" = mul i64 %".83", %".23"
  %".200" = add i64 %".198", %".199"
  %".201" = add i64 %".19", %".200"
  %".202" = inttoptr i64 %".201" to ptr
  %".203" = load i8, ptr %".202"
  %".204" = icmp ne i8 %".203", 0
  %".205" = mul i64 %".61", %".27"
  %".206" = mul i64 %".83", %".29"
  %".207" = add i64 %".205", %".206"
  %".208" = add i64 %".25", %".207"
  %".209" = inttoptr i64 %".208" to ptr
  %".210" = select  i1 %".204", ptr %".209", ptr %".197"
  %".211" = mul i64 %".61", %".15"
  %".212" = mul i64 %".84", %".17"
  %".213" = add i64 %".211", %".212"
  %".214" = add i64 %".13", %".213"
  %".215" = inttoptr i64 %".214" to ptr
  %".216" = mul i64 %".61", %".21"
  %".217" = mul i64 %".84", %".23"
  %".218" = add i64 %".216", %".217"
  %".219" = add i64 %".19", %".218"
  %".220" = inttoptr i64 %".219" to ptr
  %".221" = load i8, ptr %".220"
  %".222" = icmp ne i8 %".221", 0
  %".223" = mul i64 %".61", %".27"
  %".224" = mul i64 %".84", %".29"
  %".225" = add i64 %".223", %".224"
  %".226" = add i64 %".25", %".225"
  %".227" = inttoptr i64 %".226" to ptr
  %".228" = select  i1 %".222", ptr %".227", ptr %".215"
  %".229" = add i64 %".66", 0
  %".230" = mul i64 %".229", 96
  %".231" = add i64 %".49", %".230"
  %".232" = inttoptr i64 %".231" to ptr
  br label %"head.3"
after.2:
  %".365" = sub i64 %".4", %".72"
  %".366" = sdiv i64 %".365", 6
  %".367" = mul i64 %".366", 6
  %".368" = add i64 %".72", %".367"
  br label %"head.4"
head.3:
  %".234" = phi  i64 [0, %"body.2"], [%".289", %"body.3"]
  %".235" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".253", %"body.3"]
  %".236" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".258", %"body.3"]
  %".237" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".263", %"body.3"]
  %".238" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".268", %"body.3"]
  %".239" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".273", %"body.3"]
  %".240" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".278", %"body.3"]
  %".241" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".283", %"body.3"]
  %".242" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".288", %"body.3"]
  %".243" = icmp slt i64 %".234", 3
  br i1 %".243", label %"body.3", label %"after.3"
body.3:
  %".245" = mul i64 %".234", 32
  %".246" = add i64 %".245", 0
  %".247" = getelementptr i8, ptr %".232", i64 %".246"
  %".248" = load <8 x float>, ptr %".247", align 4
  %".249" = getelementptr float, ptr %".102", i64 %".234"
  %".250" = load float, ptr %".249"
  %".251" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".250", i32 0
  %".252" = shufflevector <8 x float> %".251", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".253" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".252", <8 x float> %".248", <8 x float> %".235")
  %".254" = getelementptr float, ptr %".120", i64 %".234"
  %".255" = load float, ptr %".254"
  %".256" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".255", i32 0
  %".257" = shufflevector <8 x float> %".256", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".258" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".257", <8 x float> %".248", <8 x float> %".236")
  %".259" = getelementptr float, ptr %".138", i64 %".234"
  %".260" = load float, ptr %".259"
  %".261" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".260", i32 0
  %".262" = shufflevector <8 x float> %".261", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".263" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".262", <8 x float> %".248", <8 x float> %".237")
  %".264" = getelementptr float, ptr %".156", i64 %".234"
  %".265" = load float, ptr %".264"
  %".266" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".265", i32 0
  %".267" = shufflevector <8 x float> %".266", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".268" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".267", <8 x float> %".248", <8 x float> %".238")
  %".269" = getelementptr float, ptr %".174", i64 %".234"
  %".270" = load float, ptr %".269"
  %".271" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".270", i32 0
  %".272" = shufflevector <8 x float> %".271", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".273" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".272", <8 x float> %".248", <8 x float> %".239")
  %".274" = getelementptr float, ptr %".192", i64 %".234"
  %".275" = load float, ptr %".274"
  %".276" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".275", i32 0
  %".277" = shufflevector <8 x float> %".276", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".278" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".277", <8 x float> %".248", <8 x float> %".240")
  %".279" = getelementptr float, ptr %".210", i64 %".234"
  %".280" = load float, ptr %".279"
  %".281" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".280", i32 0
  %".282" = shufflevector <8 x float> %".281", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".283" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".282", <8 x float> %".248", <8 x float> %".241")
  %".284" = getelementptr float, ptr %".228", i64 %".234"
  %".285" = load float, ptr %".284"
  %".286" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".285", i32 0
  %".287" = shufflevector <8 x float> %".286", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".288" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".287", <8 x float> %".248", <8 x float> %".242")
  %".289" = add i64 %".234", 1
  br label %"head.3"
after.3:
  %".291" = mul i64 %".61", %".57"
  %".292" = mul i64 %".77", %".59"
  %".293" = add i64 %".291", %".292"
  %".294" = add i64 %".55", %".293"
  %".295" = inttoptr i64 %".294" to ptr
  %".296" = mul i64 0, 32
  %".297" = add i64 %".296", 0
  %".298" = getelementptr i8, ptr %".295", i64 %".297"
  store <8 x float> %".235", ptr %".298", align 4
  %".300" = mul i64 %".61", %".57"
  %".301" = mul i64 %".78", %".59"
  %".302" = add i64 %".300", %".301"
  %".303" = add i64 %".55", %".302"
  %".304" = inttoptr i64 %".303" to ptr
  %".305" = mul i64 0, 32
  %".306" = add i64 %".305", 0
  %".307" = getelementptr i8, ptr %".304", i64 %".306"
  store <8 x float> %".236", ptr %".307", align 4
  %".309" = mul i64 %".61", %".57"
  %".310" = mul i64 %".79", %".59"
  %".311" = add i64 %".309", %".310"
  %".312" = add i64 %".55", %".311"
  %".313" = inttoptr i64 %".312" to ptr
  %".314" = mul i64 0, 32
  %".315" = add i64 %".314", 0
  %".316" = getelementptr i8, ptr %".313", i64 %".315"
  store <8 x float> %".237", ptr %".316", align 4
  %".318" = mul i64 %".61", %".57"
  %".319" = mul i64 %".80", %".59"
  %".320" = add i64 %".318", %".319"
  %".321" = add i64 %".55", %".320"
  %".322" = inttoptr i64 %".321" to ptr
  %".323" = mul i64 0, 32
  %".324" = add i64 %".323", 0
  %".325" = getelementptr i8, ptr %".322", i64 %".324"
  store <8 x float> %".238", ptr %".325", align 4
  %".327" = mul i64 %".61", %".57"
  %".328" = mul i64 %".81", %".59"
  %".329" = add i64 %".327", %".328"
  %".330" = add i64 %".55", %".329"
  %".331" = inttoptr i64 %".330" to ptr
  %".332" = mul i64 0, 32
  %".333" = add i64 %".332", 0
  %".334" = getelementptr i8, ptr %".331", i64 %".333"
  store <8 x float> %".239", ptr %".334", align 4
  %".336" = mul i64 %".61", %".57"
  %".337" = mul i64 %".82", %".59"
  %".338" = add i64 %".336", %".337"
  %".339" = add i64 %".55", %".338"
  %".340" = inttoptr i64 %".339" to ptr
  %".341" = mul i64 0, 32
  %".342" = add i64 %".341", 0
  %".343" = getelementptr i8, ptr %".340", i64 %".342"
  store <8 x float> %".240", ptr %".343", align 4
  %".345" = mul i64 %".61", %".57"
  %".346" = mul i64 %".83", %".59"
  %".347" = add i64 %".345", %".346"
  %".348" = add i64 %".55", %".347"
  %".349" = inttoptr i64 %".348" to ptr
  %".350" = mul i64 0, 32
  %".351" = add i64 %".350", 0
  %".352" = getelementptr i8, ptr %".349", i64 %".351"
  store <8 x float> %".241", ptr %".352", align 4
  %".354" = mul i64 %".61", %".57"
  %".355" = mul i64 %".84", %".59"
  %".356" = add i64 %".354", %".355"
  %".357" = add i64 %".55", %".356"
  %".358" = inttoptr i64 %".357" to ptr
  %".359" = mul i64 0, 32
  %".360" = add i64 %".359", 0
  %".361" = getelementptr i8, ptr %".358", i64 %".360"
  store <8 x float> %".242", ptr %".361", align 4
  %".363" = add i64 %".74", 8
  br label %"head.2"
head.4:
  %".370" = phi  i64 [%".72", %"after.2"], [%".591", %"after.5"]
  %".371" = icmp slt i64 %".370", %".368"
  br i1 %".371", label %"body.4", label %"after.4"
body.4:
  %".373" = add i64 %".370", 0
  %".374" = add i64 %".370", 1
  %".375" = add i64 %".370", 2
  %".376" = add i64 %".370", 3
  %".377" = add i64 %".370", 4
  %".378" = add i64 %".370", 5
  %".379" = mul i64 %".61", %".15"
  %".380" = mul i64 %".373", %".17"
  %".381" = add i64 %".379", %".380"
  %".382" = add i64 %".13", %".381"
  %".383" = inttoptr i64 %".382" to ptr
  %".384" = mul i64 %".61", %".21"
  %".385" = mul i64 %".373", %".23"
  %".386" = add i64 %".384", %".385"
  %".387" = add i64 %".19", %".386"
  %".388" = inttoptr i64 %".387" to ptr
  %".389" = load i8, ptr %".388"
  %".390" = icmp ne i8 %".389", 0
  %".391" = mul i64 %".61", %".27"
  %".392" = mul i64 %".373", %".29"
  %".393" = add i64 %".391", %".392"
  %".394" = add i64 %".25", %".393"
  %".395" = inttoptr i64 %".394" to ptr
  %".396" = select  i1 %".390", ptr %".395", ptr %".383"
  %".397" = mul i64 %".61", %".15"
  %".398" = mul i64 %".374", %".17"
  %".399" = add i64 %".397", %".398"
  %".400" = add i64 %".13", %".399"
  %".401" = inttoptr i64 %".400" to ptr
  %".402" = mul i64 %".61", %".21"
  %".403" = mul i64 %".374", %".23"
  %".404" = add i64 %".402", %".403"
  %".405" = add i64 %".19", %".404"
  %".406" = inttoptr i64 %".405" to ptr
  %".407" = load i8, ptr %".406"
  %".408" = icmp ne i8 %".407", 0
  %".409" = mul i64 %".61", %".27"
  %".410" = mul i64 %".374", %".29"
  %".411" = add i64 %".409", %".410"
  %".412" = add i64 %".25", %".411"
  %".413" = inttoptr i64 %".412" to ptr
  %".414" = select  i1 %".408", ptr %".413", ptr %".401"
  %".415" = mul i64 %".61", %".15"
  %".416" = mul i64 %".375", %".17"
  %".417" = add i64 %".415", %".416"
  %".418" = add i64 %".13", %".417"
  %".419" = inttoptr i64 %".418" to ptr
  %".420" = mul i64 %".61", %".21"
  %".421" = mul i64 %".375", %".23"
  %".422" = add i64 %".420", %".421"
  %".423" = add i64 %".19", %".422"
  %".424" = inttoptr i64 %".423" to ptr
  %".425" = load i8, ptr %".424"
  %".426" = icmp ne i8 %".425", 0
  %".427" = mul i64 %".61", %".27"
  %".428" = mul i64 %".375", %".29"
  %".429" = add i64 %".427", %".428"
  %".430" = add i64 %".25", %".429"
  %".431" = inttoptr i64 %".430" to ptr
  %".432" = select  i1 %".426", ptr %".431", ptr %".419"
  %".433" = mul i64 %".61", %".15"
  %".434" = mul i64 %".376", %".17"
  %".435" = add i64 %".433", %".434"
  %".436" = add i64 %".13", %".435"
  %".437" = inttoptr i64 %".436" to ptr
  %".438" = mul i64 %".61", %".21"
  %".439" = mul i64 %".376", %".23"
  %".440" = add i64 %".438", %".439"
  %".441" = add i64 %".19", %".440"
  %".442" = inttoptr i64 %".441" to ptr
  %".443" = load i8, ptr %".442"
  %".444" = icmp ne i8 %".443", 0
  %".445" = mul i64 %".61", %".27"
  %".446" = mul i64 %".376", %".29"
  %".447" = add i64 %".445", %".446"
  %".448" = add i64 %".25", %".447"
  %".449" = inttoptr i64 %".448" to ptr
  %".450" = select  i1 %".444", ptr %".449", ptr %".437"
  %".451" = mul i64 %".61", %".15"
  %".452" = mul i64 %".377", %".17"
  %".453" = add i64 %".451", %".452"
  %".454" = add i64 %".13", %".453"
  %".455" = inttoptr i64 %".454" to ptr
  %".456" = mul i64 %".61", %".21"
  %".457" = mul i64 %".377", %".23"
  %".458" = add i64 %".456", %".457"
  %".459" = add i64 %".19", %".458"
  %".460" = inttoptr i64 %".459" to ptr
  %".461" = load i8, ptr %".460"
  %".462" = icmp ne i8 %".461", 0
  %".463" = mul i64 %".61", %".27"
  %".464" = mul i64 %".377", %".29"
  %".465" = add i64 %".463", %".464"
  %".466" = add i64 %".25", %".465"
  %".467" = inttoptr i64 %".466" to ptr
  %".468" = select  i1 %".462", ptr %".467", ptr %".455"
  %".469" = mul i64 %".61", %".15"
  %".470" = mul i64 %".378", %".17"
  %".471" = add i64 %".469", %".470"
  %".472" = add i64 %".13", %".471"
  %".473" = inttoptr i64 %".472" to ptr
  %".474" = mul i64 %".61", %".21"
  %".475" = mul i64 %".378", %".23"
  %".476" = add i64 %".474", %".475"
  %".477" = add i64 %".19", %".476"
  %".478" = inttoptr i64 %".477" to ptr
  %".479" = load i8, ptr %".478"
  %".480" = icmp ne i8 %".479", 0
  %".481" = mul i64 %".61", %".27"
  %".482" = mul i64 %".378", %".29"
  %".483" = add i64 %".481", %".482"
  %".484" = add i64 %".25", %".483"
  %".485" = inttoptr i64 %".484" to ptr
  %".486" = select  i1 %".480", ptr %".485", ptr %".473"
  %".487" = add i64 %".66", 0
  %".488" = mul i64 %".487", 96
  %".489" = add i64 %".49", %".488"
  %".490" = inttoptr i64 %".489" to ptr
  br label %"head.5"
after.4:
  %".593" = sub i64 %".4", %".368"
  %".594" = sdiv i64 %".593", 4
  %".595" = mul i64 %".594", 4
  %".596" = add i64 %".368", %".595"
  br label %"head.6"
head.5:
  %".492" = phi  i64 [0, %"body.4"], [%".535", %"body.5"]
  %".493" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".509", %"body.5"]
  %".494" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".514", %"body.5"]
  %".495" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".519", %"body.5"]
  %".496" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".524", %"body.5"]
  %".497" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".529", %"body.5"]
  %".498" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".534", %"body.5"]
  %".499" = icmp slt i64 %".492", 3
  br i1 %".499", label %"body.5", label %"after.5"
body.5:
  %".501" = mul i64 %".492", 32
  %".502" = add i64 %".501", 0
  %".503" = getelementptr i8, ptr %".490", i64 %".502"
  %".504" = load <8 x float>, ptr %".503", align 4
  %".505" = getelementptr float, ptr %".396", i64 %".492"
  %".506" = load float, ptr %".505"
  %".507" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".506", i32 0
  %".508" = shufflevector <8 x float> %".507", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".509" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".508", <8 x float> %".504", <8 x float> %".493")
  %".510" = getelementptr float, ptr %".414", i64 %".492"
  %".511" = load float, ptr %".510"
  %".512" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".511", i32 0
  %".513" = shufflevector <8 x float> %".512", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".514" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".513", <8 x float> %".504", <8 x float> %".494")
  %".515" = getelementptr float, ptr %".432", i64 %".492"
  %".516" = load float, ptr %".515"
  %".517" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".516", i32 0
  %".518" = shufflevector <8 x float> %".517", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".519" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".518", <8 x float> %".504", <8 x float> %".495")
  %".520" = getelementptr float, ptr %".450", i64 %".492"
  %".521" = load float, ptr %".520"
  %".522" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".521", i32 0
  %".523" = shufflevector <8 x float> %".522", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".524" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".523", <8 x float> %".504", <8 x float> %".496")
  %".525" = getelementptr float, ptr %".468", i64 %".492"
  %".526" = load float, ptr %".525"
  %".527" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".526", i32 0
  %".528" = shufflevector <8 x float> %".527", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".529" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".528", <8 x float> %".504", <8 x float> %".497")
  %".530" = getelementptr float, ptr %".486", i64 %".492"
  %".531" = load float, ptr %".530"
  %".532" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".531", i32 0
  %".533" = shufflevector <8 x float> %".532", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".534" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".533", <8 x float> %".504", <8 x float> %".498")
  %".535" = add i64 %".492", 1
  br label %"head.5"
after.5:
  %".537" = mul i64 %".61", %".57"
  %".538" = mul i64 %".373", %".59"
  %".539" = add i64 %".537", %".538"
  %".540" = add i64 %".55", %".539"
  %".541" = inttoptr i64 %".540" to ptr
  %".542" = mul i64 0, 32
  %".543" = add i64 %".542", 0
  %".544" = getelementptr i8, ptr %".541", i64 %".543"
  store <8 x float> %".493", ptr %".544", align 4
  %".546" = mul i64 %".61", %".57"
  %".547" = mul i64 %".374", %".59"
  %".548" = add i64 %".546", %".547"
  %".549" = add i64 %".55", %".548"
  %".550" = inttoptr i64 %".549" to ptr
  %".551" = mul i64 0, 32
  %".552" = add i64 %".551", 0
  %".553" = getelementptr i8, ptr %".550", i64 %".552"
  store <8 x float> %".494", ptr %".553", align 4
  %".555" = mul i64 %".61", %".57"
  %".556" = mul i64 %".375", %".59"
  %".557" = add i64 %".555", %".556"
  %".558" = add i64 %".55", %".557"
  %".559" = inttoptr i64 %".558" to ptr
  %".560" = mul i64 0, 32
  %".561" = add i64 %".560", 0
  %".562" = getelementptr i8, ptr %".559", i64 %".561"
  store <8 x float> %".495", ptr %".562", align 4
  %".564" = mul i64 %".61", %".57"
  %".565" = mul i64 %".376", %".59"
  %".566" = add i64 %".564", %".565"
  %".567" = add i64 %".55", %".566"
  %".568" = inttoptr i64 %".567" to ptr
  %".569" = mul i64 0, 32
  %".570" = add i64 %".569", 0
  %".571" = getelementptr i8, ptr %".568", i64 %".570"
  store <8 x float> %".496", ptr %".571", align 4
  %".573" = mul i64 %".61", %".57"
  %".574" = mul i64 %".377", %".59"
  %".575" = add i64 %".573", %".574"
  %".576" = add i64 %".55", %".575"
  %".577" = inttoptr i64 %".576" to ptr
  %".578" = mul i64 0, 32
  %".579" = add i64 %".578", 0
  %".580" = getelementptr i8, ptr %".577", i64 %".579"
  store <8 x float> %".497", ptr %".580", align 4
  %".582" = mul i64 %".61", %".57"
  %".583" = mul i64 %".378", %".59"
  %".584" = add i64 %".582", %".583"
  %".585" = add i64 %".55", %".584"
  %".586" = inttoptr i64 %".585" to ptr
  %".587" = mul i64 0, 32
  %".588" = add i64 %".587", 0
  %".589" = getelementptr i8, ptr %".586", i64 %".588"
  store <8 x float> %".498", ptr %".589", align 4
  %".591" = add i64 %".370", 6
  br label %"head.4"
head.6:
  %".598" = phi  i64 [%".368", %"after.4"], [%".751", %"after.7"]
  %".599" = icmp slt i64 %".598", %".596"
  br i1 %".599", label %"body.6", label %"after.6"
body.6:
  %".601" = add i64 %".598", 0
  %".602" = add i64 %".598", 1
  %".603" = add i64 %".598", 2
  %".604" = add i64 %".598", 3
  %".605" = mul i64 %".61", %".15"
  %".606" = mul i64 %".601", %".17"
  %".607" = add i64 %".605", %".606"
  %".608" = add i64 %".13", %".607"
  %".609" = inttoptr i64 %".608" to ptr
  %".610" = mul i64 %".61", %".21"
  %".611" = mul i64 %".601", %".23"
  %".612" = add i64 %".610", %".611"
  %".613" = add i64 %".19", %".612"
  %".614" = inttoptr i64 %".613" to ptr
  %".615" = load i8, ptr %".614"
  %".616" = icmp ne i8 %".615", 0
  %".617" = mul i64 %".61", %".27"
  %".618" = mul i64 %".601", %".29"
  %".619" = add i64 %".617", %".618"
  %".620" = add i64 %".25", %".619"
  %".621" = inttoptr i64 %".620" to ptr
  %".622" = select  i1 %".616", ptr %".621", ptr %".609"
  %".623" = mul i64 %".61", %".15"
  %".624" = mul i64 %".602", %".17"
  %".625" = add i64 %".623", %".624"
  %".626" = add i64 %".13", %".625"
  %".627" = inttoptr i64 %".626" to ptr
  %".628" = mul i64 %".61", %".21"
  %".629" = mul i64 %".602", %".23"
  %".630" = add i64 %".628", %".629"
  %".631" = add i64 %".19", %".630"
  %".632" = inttoptr i64 %".631" to ptr
  %".633" = load i8, ptr %".632"
  %".634" = icmp ne i8 %".633", 0
  %".635" = mul i64 %".61", %".27"
  %".636" = mul i64 %".602", %".29"
  %".637" = add i64 %".635", %".636"
  %".638" = add i64 %".25", %".637"
  %".639" = inttoptr i64 %".638" to ptr
  %".640" = select  i1 %".634", ptr %".639", ptr %".627"
  %".641" = mul i64 %".61", %".15"
  %".642" = mul i64 %".603", %".17"
  %".643" = add i64 %".641", %".642"
  %".644" = add i64 %".13", %".643"
  %".645" = inttoptr i64 %".644" to ptr
  %".646" = mul i64 %".61", %".21"
  %".647" = mul i64 %".603", %".23"
  %".648" = add i64 %".646", %".647"
  %".649" = add i64 %".19", %".648"
  %".650" = inttoptr i64 %".649" to ptr
  %".651" = load i8, ptr %".650"
  %".652" = icmp ne i8 %".651", 0
  %".653" = mul i64 %".61", %".27"
  %".654" = mul i64 %".603", %".29"
  %".655" = add i64 %".653", %".654"
  %".656" = add i64 %".25", %".655"
  %".657" = inttoptr i64 %".656" to ptr
  %".658" = select  i1 %".652", ptr %".657", ptr %".645"
  %".659" = mul i64 %".61", %".15"
  %".660" = mul i64 %".604", %".17"
  %".661" = add i64 %".659", %".660"
  %".662" = add i64 %".13", %".661"
  %".663" = inttoptr i64 %".662" to ptr
  %".664" = mul i64 %".61", %".21"
  %".665" = mul i64 %".604", %".23"
  %".666" = add i64 %".664", %".665"
  %".667" = add i64 %".19", %".666"
  %".668" = inttoptr i64 %".667" to ptr
  %".669" = load i8, ptr %".668"
  %".670" = icmp ne i8 %".669", 0
  %".671" = mul i64 %".61", %".27"
  %".672" = mul i64 %".604", %".29"
  %".673" = add i64 %".671", %".672"
  %".674" = add i64 %".25", %".673"
  %".675" = inttoptr i64 %".674" to ptr
  %".676" = select  i1 %".670", ptr %".675", ptr %".663"
  %".677" = add i64 %".66", 0
  %".678" = mul i64 %".677", 96
  %".679" = add i64 %".49", %".678"
  %".680" = inttoptr i64 %".679" to ptr
  br label %"head.7"
after.6:
  %".753" = sub i64 %".4", %".596"
  %".754" = sdiv i64 %".753", 2
  %".755" = mul i64 %".754", 2
  %".756" = add i64 %".596", %".755"
  br label %"head.8"
head.7:
  %".682" = phi  i64 [0, %"body.6"], [%".713", %"body.7"]
  %".683" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".697", %"body.7"]
  %".684" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".702", %"body.7"]
  %".685" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".707", %"body.7"]
  %".686" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".712", %"body.7"]
  %".687" = icmp slt i64 %".682", 3
  br i1 %".687", label %"body.7", label %"after.7"
body.7:
  %".689" = mul i64 %".682", 32
  %".690" = add i64 %".689", 0
  %".691" = getelementptr i8, ptr %".680", i64 %".690"
  %".692" = load <8 x float>, ptr %".691", align 4
  %".693" = getelementptr float, ptr %".622", i64 %".682"
  %".694" = load float, ptr %".693"
  %".695" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".694", i32 0
  %".696" = shufflevector <8 x float> %".695", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".697" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".696", <8 x float> %".692", <8 x float> %".683")
  %".698" = getelementptr float, ptr %".640", i64 %".682"
  %".699" = load float, ptr %".698"
  %".700" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".699", i32 0
  %".701" = shufflevector <8 x float> %".700", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".702" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".701", <8 x float> %".692", <8 x float> %".684")
  %".703" = getelementptr float, ptr %".658", i64 %".682"
  %".704" = load float, ptr %".703"
  %".705" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".704", i32 0
  %".706" = shufflevector <8 x float> %".705", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".707" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".706", <8 x float> %".692", <8 x float> %".685")
  %".708" = getelementptr float, ptr %".676", i64 %".682"
  %".709" = load float, ptr %".708"
  %".710" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".709", i32 0
  %".711" = shufflevector <8 x float> %".710", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".712" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".711", <8 x float> %".692", <8 x float> %".686")
  %".713" = add i64 %".682", 1
  br label %"head.7"
after.7:
  %".715" = mul i64 %".61", %".57"
  %".716" = mul i64 %".601", %".59"
  %".717" = add i64 %".715", %".716"
  %".718" = add i64 %".55", %".717"
  %".719" = inttoptr i64 %".718" to ptr
  %".720" = mul i64 0, 32
  %".721" = add i64 %".720", 0
  %".722" = getelementptr i8, ptr %".719", i64 %".721"
  store <8 x float> %".683", ptr %".722", align 4
  %".724" = mul i64 %".61", %".57"
  %".725" = mul i64 %".602", %".59"
  %".726" = add i64 %".724", %".725"
  %".727" = add i64 %".55", %".726"
  %".728" = inttoptr i64 %".727" to ptr
  %".729" = mul i64 0, 32
  %".730" = add i64 %".729", 0
  %".731" = getelementptr i8, ptr %".728", i64 %".730"
  store <8 x float> %".684", ptr %".731", align 4
  %".733" = mul i64 %".61", %".57"
  %".734" = mul i64 %".603", %".59"
  %".735" = add i64 %".733", %".734"
  %".736" = add i64 %".55", %".735"
  %".737" = inttoptr i64 %".736" to ptr
  %".738" = mul i64 0, 32
  %".739" = add i64 %".738", 0
  %".740" = getelementptr i8, ptr %".737", i64 %".739"
  store <8 x float> %".685", ptr %".740", align 4
  %".742" = mul i64 %".61", %".57"
  %".743" = mul i64 %".604", %".59"
  %".744" = add i64 %".742", %".743"
  %".745" = add i64 %".55", %".744"
  %".746" = inttoptr i64 %".745" to ptr
  %".747" = mul i64 0, 32
  %".748" = add i64 %".747", 0
  %".749" = getelementptr i8, ptr %".746", i64 %".748"
  store <8 x float> %".686", ptr %".749", align 4
  %".751" = add i64 %".598", 4
  br label %"head.6"
head.8:
  %".758" = phi  i64 [%".596", %"after.6"], [%".843", %"after.9"]
  %".759" = icmp slt i64 %".758", %".756"
  br i1 %".759", label %"body.8", label %"after.8"
body.8:
  %".761" = add i64 %".758", 0
  %".762" = add i64 %".758", 1
  %".763" = mul i64 %".61", %".15"
  %".764" = mul i64 %".761", %".17"
  %".765" = add i64 %".763", %".764"
  %".766" = add i64 %".13", %".765"
  %".767" = inttoptr i64 %".766" to ptr
  %".768" = mul i64 %".61", %".21"
  %".769" = mul i64 %".761", %".23"
  %".770" = add i64 %".768", %".769"
  %".771" = add i64 %".19", %".770"
  %".772" = inttoptr i64 %".771" to ptr
  %".773" = load i8, ptr %".772"
  %".774" = icmp ne i8 %".773", 0
  %".775" = mul i64 %".61", %".27"
  %".776" = mul i64 %".761", %".29"
  %".777" = add i64 %".775", %".776"
  %".778" = add i64 %".25", %".777"
  %".779" = inttoptr i64 %".778" to ptr
  %".780" = select  i1 %".774", ptr %".779", ptr %".767"
  %".781" = mul i64 %".61", %".15"
  %".782" = mul i64 %".762", %".17"
  %".783" = add i64 %".781", %".782"
  %".784" = add i64 %".13", %".783"
  %".785" = inttoptr i64 %".784" to ptr
  %".786" = mul i64 %".61", %".21"
  %".787" = mul i64 %".762", %".23"
  %".788" = add i64 %".786", %".787"
  %".789" = add i64 %".19", %".788"
  %".790" = inttoptr i64 %".789" to ptr
  %".791" = load i8, ptr %".790"
  %".792" = icmp ne i8 %".791", 0
  %".793" = mul i64 %".61", %".27"
  %".794" = mul i64 %".762", %".29"
  %".795" = add i64 %".793", %".794"
  %".796" = add i64 %".25", %".795"
  %".797" = inttoptr i64 %".796" to ptr
  %".798" = select  i1 %".792", ptr %".797", ptr %".785"
  %".799" = add i64 %".66", 0
  %".800" = mul i64 %".799", 96
  %".801" = add i64 %".49", %".800"
  %".802" = inttoptr i64 %".801" to ptr
  br label %"head.9"
after.8:
  %".845" = sub i64 %".4", %".756"
  %".846" = sdiv i64 %".845", 1
  %".847" = mul i64 %".846", 1
  %".848" = add i64 %".756", %".847"
  br label %"head.10"
head.9:
  %".804" = phi  i64 [0, %"body.8"], [%".823", %"body.9"]
  %".805" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".817", %"body.9"]
  %".806" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".822", %"body.9"]
  %".807" = icmp slt i64 %".804", 3
  br i1 %".807", label %"body.9", label %"after.9"
body.9:
  %".809" = mul i64 %".804", 32
  %".810" = add i64 %".809", 0
  %".811" = getelementptr i8, ptr %".802", i64 %".810"
  %".812" = load <8 x float>, ptr %".811", align 4
  %".813" = getelementptr float, ptr %".780", i64 %".804"
  %".814" = load float, ptr %".813"
  %".815" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".814", i32 0
  %".816" = shufflevector <8 x float> %".815", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".817" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".816", <8 x float> %".812", <8 x float> %".805")
  %".818" = getelementptr float, ptr %".798", i64 %".804"
  %".819" = load float, ptr %".818"
  %".820" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".819", i32 0
  %".821" = shufflevector <8 x float> %".820", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".822" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".821", <8 x float> %".812", <8 x float> %".806")
  %".823" = add i64 %".804", 1
  br label %"head.9"
after.9:
  %".825" = mul i64 %".61", %".57"
  %".826" = mul i64 %".761", %".59"
  %".827" = add i64 %".825", %".826"
  %".828" = add i64 %".55", %".827"
  %".829" = inttoptr i64 %".828" to ptr
  %".830" = mul i64 0, 32
  %".831" = add i64 %".830", 0
  %".832" = getelementptr i8, ptr %".829", i64 %".831"
  store <8 x float> %".805", ptr %".832", align 4
  %".834" = mul i64 %".61", %".57"
  %".835" = mul i64 %".762", %".59"
  %".836" = add i64 %".834", %".835"
  %".837" = add i64 %".55", %".836"
  %".838" = inttoptr i64 %".837" to ptr
  %".839" = mul i64 0, 32
  %".840" = add i64 %".839", 0
  %".841" = getelementptr i8, ptr %".838", i64 %".840"
  store <8 x float> %".806", ptr %".841", align 4
  %".843" = add i64 %".758", 2
  br label %"head.8"
head.10:
  %".850" = phi  i64 [%".756", %"after.8"], [%".901", %"after.11"]
  %".851" = icmp slt i64 %".850", %".848"
  br i1 %".851", label %"body.10", label %"after.10"
body.10:
  %".853" = add i64 %".850", 0
  %".854" = mul i64 %".61", %".15"
  %".855" = mul i64 %".853", %".17"
  %".856" = add i64 %".854", %".855"
  %".857" = add i64 %".13", %".856"
  %".858" = inttoptr i64 %".857" to ptr
  %".859" = mul i64 %".61", %".21"
  %".860" = mul i64 %".853", %".23"
  %".861" = add i64 %".859", %".860"
  %".862" = add i64 %".19", %".861"
  %".863" = inttoptr i64 %".862" to ptr
  %".864" = load i8, ptr %".863"
  %".865" = icmp ne i8 %".864", 0
  %".866" = mul i64 %".61", %".27"
  %".867" = mul i64 %".853", %".29"
  %".868" = add i64 %".866", %".867"
  %".869" = add i64 %".25", %".868"
  %".870" = inttoptr i64 %".869" to ptr
  %".871" = select  i1 %".865", ptr %".870", ptr %".858"
  %".872" = add i64 %".66", 0
  %".873" = mul i64 %".872", 96
  %".874" = add i64 %".49", %".873"
  %".875" = inttoptr i64 %".874" to ptr
  br label %"head.11"
after.10:
  br label %"head.12"
head.11:
  %".877" = phi  i64 [0, %"body.10"], [%".890", %"body.11"]
  %".878" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".889", %"body.11"]
  %".879" = icmp slt i64 %".877", 3
  br i1 %".879", label %"body.11", label %"after.11"
body.11:
  %".881" = mul i64 %".877", 32
  %".882" = add i64 %".881", 0
  %".883" = getelementptr i8, ptr %".875", i64 %".882"
  %".884" = load <8 x float>, ptr %".883", align 4
  %".885" = getelementptr float, ptr %".871", i64 %".877"
  %".886" = load float, ptr %".885"
  %".887" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".886", i32 0
  %".888" = shufflevector <8 x float> %".887", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".889" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".888", <8 x float> %".884", <8 x float> %".878")
  %".890" = add i64 %".877", 1
  br label %"head.11"
after.11:
  %".892" = mul i64 %".61", %".57"
  %".893" = mul i64 %".853", %".59"
  %".894" = add i64 %".892", %".893"
  %".895" = add i64 %".55", %".894"
  %".896" = inttoptr i64 %".895" to ptr
  %".897" = mul i64 0, 32
  %".898" = add i64 %".897", 0
  %".899" = getelementptr i8, ptr %".896", i64 %".898"
  store <8 x float> %".878", ptr %".899", align 4
  %".901" = add i64 %".850", 1
  br label %"head.10"
head.12:
  %".904" = phi  i64 [%".3", %"after.10"], [%".1013", %"after.13"]
  %".905" = icmp slt i64 %".904", %".4"
  br i1 %".905", label %"body.12", label %"after.12"
body.12:
  %".907" = add i64 %".66", 1
  br label %"head.13"
after.12:
  %".1015" = add i64 %".66", 1
  br label %"head.1"
head.13:
  %".909" = phi  i64 [%".66", %"body.12"], [%".1011", %"body.13"]
  %".910" = icmp slt i64 %".909", %".907"
  br i1 %".910", label %"body.13", label %"after.13"
body.13:
  %".912" = mul i64 %".909", 8
  %".913" = mul i64 %".61", %".9"
  %".914" = mul i64 %".904", %".11"
  %".915" = add i64 %".913", %".914"
  %".916" = add i64 %".7", %".915"
  %".917" = inttoptr i64 %".916" to ptr
  %".918" = add i64 %".912", 0
  %".919" = getelementptr float, ptr %".917", i64 %".918"
  %".920" = sub i64 3, %".912"
  %".921" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".920", i32 0
  %".922" = shufflevector <8 x i64> %".921", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".923" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".922"
  %".924" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".919", i32 4, <8 x i1> %".923", <8 x float> splat (float              0x0))
  %".925" = sub i64 %".909", %".66"
  %".926" = mul i64 %".61", %".57"
  %".927" = mul i64 %".904", %".59"
  %".928" = add i64 %".926", %".927"
  %".929" = add i64 %".55", %".928"
  %".930" = inttoptr i64 %".929" to ptr
  %".931" = mul i64 %".925", 32
  %".932" = add i64 %".931", 0
  %".933" = getelementptr i8, ptr %".930", i64 %".932"
  %".934" = load <8 x float>, ptr %".933", align 4
  %".935" = fadd contract <8 x float> %".924", %".934"
  %".936" = fcmp ogt <8 x float> splat (float              0x0), %".935"
  %".937" = select  <8 x i1> %".936", <8 x float> splat (float              0x0), <8 x float> %".935"
  %".938" = mul i64 %".61", %".33"
  %".939" = mul i64 %".904", %".35"
  %".940" = add i64 %".938", %".939"
  %".941" = add i64 %".31", %".940"
  %".942" = inttoptr i64 %".941" to ptr
  %".943" = load i8, ptr %".942"
  %".944" = icmp ne i8 %".943", 0
  %".945" = select  i1 %".944", <8 x float> %".935", <8 x float> splat (float              0x0)
  %".946" = mul i64 %".61", %".45"
  %".947" = mul i64 %".904", %".47"
  %".948" = add i64 %".946", %".947"
  %".949" = add i64 %".43", %".948"
  %".950" = inttoptr i64 %".949" to ptr
  %".951" = add i64 %".912", 0
  %".952" = getelementptr float, ptr %".950", i64 %".951"
  %".953" = sub i64 3, %".912"
  %".954" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".953", i32 0
  %".955" = shufflevector <8 x i64> %".954", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".956" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".955"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".945", ptr %".952", i32 4, <8 x i1> %".956")
  %".958" = mul i64 %".61", %".15"
  %".959" = mul i64 %".904", %".17"
  %".960" = add i64 %".958", %".959"
  %".961" = add i64 %".13", %".960"
  %".962" = inttoptr i64 %".961" to ptr
  %".963" = add i64 %".912", 0
  %".964" = getelementptr float, ptr %".962", i64 %".963"
  %".965" = sub i64 3, %".912"
  %".966" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".965", i32 0
  %".967" = shufflevector <8 x i64> %".966", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".968" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".967"
  %".969" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".964", i32 4, <8 x i1> %".968", <8 x float> splat (float              0x0))
  %".970" = mul i64 %".61", %".33"
  %".971" = mul i64 %".904", %".35"
  %".972" = add i64 %".970", %".971"
  %".973" = add i64 %".31", %".972"
  %".974" = inttoptr i64 %".973" to ptr
  %".975" = load i8, ptr %".974"
  %".976" = icmp ne i8 %".975", 0
  %".977" = select  i1 %".976", <8 x float> %".937", <8 x float> %".969"
  %".978" = add i64 %".61", 1
  %".979" = mul i64 %".978", %".15"
  %".980" = mul i64 %".904", %".17"
  %".981" = add i64 %".979", %".980"
  %".982" = add i64 %".13", %".981"
  %".983" = inttoptr i64 %".982" to ptr
  %".984" = add i64 %".912", 0
  %".985" = getelementptr float, ptr %".983", i64 %".984"
  %".986" = sub i64 3, %".912"
  %".987" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".986", i32 0
  %".988" = shufflevector <8 x i64> %".987", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".989" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".988"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".977", ptr %".985", i32 4, <8 x i1> %".989")
  %".991" = mul i64 %".61", %".33"
  %".992" = mul i64 %".904", %".35"
  %".993" = add i64 %".991", %".992"
  %".994" = add i64 %".31", %".993"
  %".995" = inttoptr i64 %".994" to ptr
  %".996" = load i8, ptr %".995"
  %".997" = icmp ne i8 %".996", 0
  %".998" = select  i1 %".997", <8 x float> %".937", <8 x float> splat (float              0x0)
  %".999" = mul i64 %".61", %".39"
  %".1000" = mul i64 %".904", %".41"
  %".1001" = add i64 %".999", %".1000"
  %".1002" = add i64 %".37", %".1001"
  %".1003" = inttoptr i64 %".1002" to ptr
  %".1004" = add i64 %".912", 0
  %".1005" = getelementptr float, ptr %".1003", i64 %".1004"
  %".1006" = sub i64 3, %".912"
  %".1007" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".1006", i32 0
  %".1008" = shufflevector <8 x i64> %".1007", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1009" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".1008"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".998", ptr %".1005", i32 4, <8 x i1> %".1009")
  %".1011" = add i64 %".909", 1
  br label %"head.13"
after.13:
  %".1013" = add i64 %".904", 1
  br label %"head.12"
}

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")
