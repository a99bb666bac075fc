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
  %".100" = add i64 %".81", 0
  %".101" = mul i64 %".100", 8
  %".102" = icmp slt i64 %".100", 0
  %".103" = select  i1 %".102", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".104" = mul i64 %".69", %".15"
  %".105" = mul i64 %".92", %".17"
  %".106" = add i64 %".104", %".105"
  %".107" = add i64 %".13", %".106"
  %".108" = inttoptr i64 %".107" to ptr
  %".109" = mul i64 %".69", %".21"
  %".110" = mul i64 %".92", %".23"
  %".111" = add i64 %".109", %".110"
  %".112" = add i64 %".19", %".111"
  %".113" = inttoptr i64 %".112" to ptr
  %".114" = load i8, ptr %".113"
  %".115" = icmp ne i8 %".114", 0
  %".116" = mul i64 %".69", %".27"
  %".117" = mul i64 %".92", %".29"
  %".118" = add i64 %".116", %".117"
  %".119" = add i64 %".25", %".118"
  %".120" = inttoptr i64 %".119" to ptr
  %".121" = select  i1 %".115", ptr %".120", ptr %".108"
  %".122" = mul i64 %".69", %".15"
  %".123" = mul i64 %".93", %".17"
  %".124" = add i64 %".122", %".123"
  %".125" = add i64 %".13", %".124"
  %".126" = inttoptr i64 %".125" to ptr
  %".127" = mul i64 %".69", %".21"
  %".128" = mul i64 %".93", %".23"
  %".129" = add i64 %".127", %".128"
  %".130" = add i64 %".19", %".129"
  %".131" = inttoptr i64 %".130" to ptr
  %".132" = load i8, ptr %".131"
  %".133" = icmp ne i8 %".132", 0
  %".134" = mul i64 %".69", %".27"
  %".135" = mul i64 %".93", %".29"
  %".136" = add i64 %".134", %".135"
  %".137" = add i64 %".25", %".136"
  %".138" = inttoptr i64 %".137" to ptr
  %".139" = select  i1 %".133", ptr %".138", ptr %".126"
  %".140" = mul i64 %".69", %".15"
  %".141" = mul i64 %".94", %".17"
  %".142" = add i64 %".140", %".141"
  %".143" = add i64 %".13", %".142"
  %".144" = inttoptr i64 %".143" to ptr
  %".145" = mul i64 %".69", %".21"
  %".146" = mul i64 %".94", %".23"
  %".147" = add i64 %".145", %".146"
  %".148" = add i64 %".19", %".147"
  %".149" = inttoptr i64 %".148" to ptr
  %".150" = load i8, ptr %".149"
  %".151" = icmp ne i8 %".150", 0
  %".152" = mul i64 %".69", %".27"
  %".153" = mul i64 %".94", %".29"
  %".154" = add i64 %".152", %".153"
  %".155" = add i64 %".25", %".154"
  %".156" = inttoptr i64 %".155" to ptr
  %".157" = select  i1 %".151", ptr %".156", ptr %".144"
  %".158" = mul i64 %".69", %".15"
  %".159" = mul i64 %".95", %".17"
  %".160" = add i64 %".158", %".159"
  %".161" = add i64 %".13", %".160"
  %".162" = inttoptr i64 %".161" to ptr
  %".163" = mul i64 %".69", %".21"
  %".164" = mul i64 %".95", %".23"
  %".165" = add i64 %".163", %".164"
  %".166" = add i64 %".19", %".165"
  %".167" = inttoptr i64 %".166" to ptr
  %".168" = load i8, ptr %".167"
  %".169" = icmp ne i8 %".168", 0
  %".170" = mul i64 %".69", %".27"
  %".171" = mul i64 %".95", %".29"
  %".172" = add i64 %".170", %".171"
  %".173" = add i64 %".25", %".172"
  %".174" = inttoptr i64 %".173" to ptr
  %".175" = select  i1 %".169", ptr %".174", ptr %".162"
  %".176" = mul i64 %".69", %".15"
  %".177" = mul i64 %".96", %".17"
  %".178" = add i64 %".176", %".177"
  %".179" = add i64 %".13", %".178"
  %".180" = inttoptr i64 %".179" to ptr
  %".181" = mul i64 %".69", %".21"
  %".182" = mul i64 %".96", %".23"
  %".183" = add i64 %".181", %".182"
  %".184" = add i64 %".19", %".183"
  %".185" = inttoptr i64 %".184" to ptr
  %".186" = load i8, ptr %".185"
  %".187" = icmp ne i8 %".186", 0
  %".188" = mul i64 %".69", %".27"
  %".189" = mul i64 %".96", %".29"
  %".190" = add i64 %".188", %".189"
  %".191" = add i64 %".25", %".190"
  %".192" = inttoptr i64 %".191" to ptr
  %".193" = select  i1 %".187", ptr %".192", ptr %".180"
  %".194" = mul i64 %".69", %".15"
  %".195" = mul i64 %".97", %".17"
  %".196" = add i64 %".194", %".195"
  %".197" = add i64 %".13", %".196"
  %".198" = inttoptr i64 %".197" to ptr
  %".199" = mul i64 %".69", %".21"
  %".200" = mul i64 %".97", %".23"
  %".201" = add i64 %".199", %".200"
  %".202" = add i64 %".19", %".201"
  %".203" = inttoptr i64 %".202" to ptr
  %".204" = load i8, ptr %".203"
  %".205" = icmp ne i8 %".204", 0
  %".206" = mul i64 %".69", %".27"
  %".207" = mul i64 %".97", %".29"
  %".208" = add i64 %".206", %".207"
  %".209" = add i64 %".25", %".208"
  %".210" = inttoptr i64 %".209" to ptr
  %".211" = select  i1 %".205", ptr %".210", ptr %".198"
  %".212" = mul i64 %".69", %".15"
  %".213" = mul i64 %".98", %".17"
  %".214" = add i64 %".212", %".213"
  %".215" = add i64 %".13", %".214"
  %".216" = inttoptr i64 %".215" to ptr
  %".217" = mul i64 %".69", %".21"
  %".218" = mul i64 %".98", %".23"
  %".219" = add i64 %".217", %".218"
  %".220" = add i64 %".19", %".219"
  %".221" = inttoptr i64 %".220" to ptr
  %".222" = load i8, ptr %".221"
  %".223" = icmp ne i8 %".222", 0
  %".224" = mul i64 %".69", %".27"
  %".225" = mul i64 %".98", %".29"
  %".226" = add i64 %".224", %".225"
  %".227" = add i64 %".25", %".226"
  %".228" = inttoptr i64 %".227" to ptr
  %".229" = select  i1 %".223", ptr %".228", ptr %".216"
  %".230" = mul i64 %".69", %".15"
  %".231" = mul i64 %".99", %".17"
  %".232" = add i64 %".230", %".231"
  %".233" = add i64 %".13", %".232"
  %".234" = inttoptr i64 %".233" to ptr
  %".235" = mul i64 %".69", %".21"
  %".236" = mul i64 %".99", %".23"
  %".237" = add i64 %".235", %".236"
  %".238" = add i64 %".19", %".237"
  %".239" = inttoptr i64 %".238" to ptr
  %".240" = load i8, ptr %".239"
  %".241" = icmp ne i8 %".240", 0
  %".242" = mul i64 %".69", %".27"
  %".243" = mul i64 %".99", %".29"
  %".244" = add i64 %".242", %".243"
  %".245" = add i64 %".25", %".244"
  %".246" = inttoptr i64 %".245" to ptr
  %".247" = select  i1 %".241", ptr %".246", ptr %".234"
  %".248" = add i64 %".81", 0
  %".249" = mul i64 %".248", 96
  %".250" = add i64 %".49", %".249"
  %".251" = inttoptr i64 %".250" to ptr
  br label %"head.4"
after.3:
  %".384" = sub i64 %".79", %".87"
  %".385" = sdiv i64 %".384", 6
  %".386" = mul i64 %".385", 6
  %".387" = add i64 %".87", %".386"
  br label %"head.5"
head.4:
  %".253" = phi  i64 [0, %"body.3"], [%".308", %"body.4"]
  %".254" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".272", %"body.4"]
  %".255" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".277", %"body.4"]
  %".256" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".282", %"body.4"]
  %".257" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".287", %"body.4"]
  %".258" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".292", %"body.4"]
  %".259" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".297", %"body.4"]
  %".260" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".302", %"body.4"]
  %".261" = phi  <8 x float> [splat (float              0x0), %"body.3"], [%".307", %"body.4"]
  %".262" = icmp slt i64 %".253", 3
  br i1 %".262", label %"body.4", label %"after.4"
body.4:
  %".264" = mul i64 %".253", 32
  %".265" = add i64 %".264", 0
  %".266" = getelementptr i8, ptr %".251", i64 %".265"
  %".267" = load <8 x float>, ptr %".266", align 4
  %".268" = getelementptr float, ptr %".121", i64 %".253"
  %".269" = load float, ptr %".268"
  %".270" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".269", i32 0
  %".271" = shufflevector <8 x float> %".270", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".272" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".271", <8 x float> %".267", <8 x float> %".254")
  %".273" = getelementptr float, ptr %".139", i64 %".253"
  %".274" = load float, ptr %".273"
  %".275" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".274", i32 0
  %".276" = shufflevector <8 x float> %".275", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".277" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".276", <8 x float> %".267", <8 x float> %".255")
  %".278" = getelementptr float, ptr %".157", i64 %".253"
  %".279" = load float, ptr %".278"
  %".280" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".279", i32 0
  %".281" = shufflevector <8 x float> %".280", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".282" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".281", <8 x float> %".267", <8 x float> %".256")
  %".283" = getelementptr float, ptr %".175", i64 %".253"
  %".284" = load float, ptr %".283"
  %".285" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".284", i32 0
  %".286" = shufflevector <8 x float> %".285", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".287" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".286", <8 x float> %".267", <8 x float> %".257")
  %".288" = getelementptr float, ptr %".193", i64 %".253"
  %".289" = load float, ptr %".288"
  %".290" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".289", i32 0
  %".291" = shufflevector <8 x float> %".290", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".292" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".291", <8 x float> %".267", <8 x float> %".258")
  %".293" = getelementptr float, ptr %".211", i64 %".253"
  %".294" = load float, ptr %".293"
  %".295" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".294", i32 0
  %".296" = shufflevector <8 x float> %".295", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".297" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".296", <8 x float> %".267", <8 x float> %".259")
  %".298" = getelementptr float, ptr %".229", i64 %".253"
  %".299" = load float, ptr %".298"
  %".300" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".299", i32 0
  %".301" = shufflevector <8 x float> %".300", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".302" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".301", <8 x float> %".267", <8 x float> %".260")
  %".303" = getelementptr float, ptr %".247", i64 %".253"
  %".304" = load float, ptr %".303"
  %".305" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".304", i32 0
  %".306" = shufflevector <8 x float> %".305", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".307" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".306", <8 x float> %".267", <8 x float> %".261")
  %".308" = add i64 %".253", 1
  br label %"head.4"
after.4:
  %".310" = mul i64 %".69", %".57"
  %".311" = mul i64 %".92", %".59"
  %".312" = add i64 %".310", %".311"
  %".313" = add i64 %".55", %".312"
  %".314" = inttoptr i64 %".313" to ptr
  %".315" = mul i64 0, 32
  %".316" = add i64 %".315", 0
  %".317" = getelementptr i8, ptr %".314", i64 %".316"
  store <8 x float> %".254", ptr %".317", align 4
  %".319" = mul i64 %".69", %".57"
  %".320" = mul i64 %".93", %".59"
  %".321" = add i64 %".319", %".320"
  %".322" = add i64 %".55", %".321"
  %".323" = inttoptr i64 %".322" to ptr
  %".324" = mul i64 0, 32
  %".325" = add i64 %".324", 0
  %".326" = getelementptr i8, ptr %".323", i64 %".325"
  store <8 x float> %".255", ptr %".326", align 4
  %".328" = mul i64 %".69", %".57"
  %".329" = mul i64 %".94", %".59"
  %".330" = add i64 %".328", %".329"
  %".331" = add i64 %".55", %".330"
  %".332" = inttoptr i64 %".331" to ptr
  %".333" = mul i64 0, 32
  %".334" = add i64 %".333", 0
  %".335" = getelementptr i8, ptr %".332", i64 %".334"
  store <8 x float> %".256", ptr %".335", align 4
  %".337" = mul i64 %".69", %".57"
  %".338" = mul i64 %".95", %".59"
  %".339" = add i64 %".337", %".338"
  %".340" = add i64 %".55", %".339"
  %".341" = inttoptr i64 %".340" to ptr
  %".342" = mul i64 0, 32
  %".343" = add i64 %".342", 0
  %".344" = getelementptr i8, ptr %".341", i64 %".343"
  store <8 x float> %".257", ptr %".344", align 4
  %".346" = mul i64 %".69", %".57"
  %".347" = mul i64 %".96", %".59"
  %".348" = add i64 %".346", %".347"
  %".349" = add i64 %".55", %".348"
  %".350" = inttoptr i64 %".349" to ptr
  %".351" = mul i64 0, 32
  %".352" = add i64 %".351", 0
  %".353" = getelementptr i8, ptr %".350", i64 %".352"
  store <8 x float> %".258", ptr %".353", align 4
  %".355" = mul i64 %".69", %".57"
  %".356" = mul i64 %".97", %".59"
  %".357" = add i64 %".355", %".356"
  %".358" = add i64 %".55", %".357"
  %".359" = inttoptr i64 %".358" to ptr
  %".360" = mul i64 0, 32
  %".361" = add i64 %".360", 0
  %".362" = getelementptr i8, ptr %".359", i64 %".361"
  store <8 x float> %".259", ptr %".362", align 4
  %".364" = mul i64 %".69", %".57"
  %".365" = mul i64 %".98", %".59"
  %".366" = add i64 %".364", %".365"
  %".367" = add i64 %".55", %".366"
  %".368" = inttoptr i64 %".367" to ptr
  %".369" = mul i64 0, 32
  %".370" = add i64 %".369", 0
  %".371" = getelementptr i8, ptr %".368", i64 %".370"
  store <8 x float> %".260", ptr %".371", align 4
  %".373" = mul i64 %".69", %".57"
  %".374" = mul i64 %".99", %".59"
  %".375" = add i64 %".373", %".374"
  %".376" = add i64 %".55", %".375"
  %".377" = inttoptr i64 %".376" to ptr
  %".378" = mul i64 0, 32
  %".379" = add i64 %".378", 0
  %".380" = getelementptr i8, ptr %".377", i64 %".379"
  store <8 x float> %".261", ptr %".380", align 4
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
  %".398" = add i64 %".81", 0
  %".399" = mul i64 %".398", 8
  %".400" = icmp slt i64 %".398", 0
  %".401" = select  i1 %".400", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".402" = mul i64 %".69", %".15"
  %".403" = mul i64 %".392", %".17"
  %".404" = add i64 %".402", %".403"
  %".405" = add i64 %".13", %".404"
  %".406" = inttoptr i64 %".405" to ptr
  %".407" = mul i64 %".69", %".21"
  %".408" = mul i64 %".392", %".23"
  %".409" = add i64 %".407", %".408"
  %".410" = add i64 %".19", %".409"
  %".411" = inttoptr i64 %".410" to ptr
  %".412" = load i8, ptr %".411"
  %".413" = icmp ne i8 %".412", 0
  %".414" = mul i64 %".69", %".27"
  %".415" = mul i64 %".392", %".29"
  %".416" = add i64 %".414", %".415"
  %".417" = add i64 %".25", %".416"
  %".418" = inttoptr i64 %".417" to ptr
  %".419" = select  i1 %".413", ptr %".418", ptr %".406"
  %".420" = mul i64 %".69", %".15"
  %".421" = mul i64 %".393", %".17"
  %".422" = add i64 %".420", %".421"
  %".423" = add i64 %".13", %".422"
  %".424" = inttoptr i64 %".423" to ptr
  %".425" = mul i64 %".69", %".21"
  %".426" = mul i64 %".393", %".23"
  %".427" = add i64 %".425", %".426"
  %".428" = add i64 %".19", %".427"
  %".429" = inttoptr i64 %".428" to ptr
  %".430" = load i8, ptr %".429"
  %".431" = icmp ne i8 %".430", 0
  %".432" = mul i64 %".69", %".27"
  %".433" = mul i64 %".393", %".29"
  %".434" = add i64 %".432", %".433"
  %".435" = add i64 %".25", %".434"
  %".436" = inttoptr i64 %".435" to ptr
  %".437" = select  i1 %".431", ptr %".436", ptr %".424"
  %".438" = mul i64 %".69", %".15"
  %".439" = mul i64 %".394", %".17"
  %".440" = add i64 %".438", %".439"
  %".441" = add i64 %".13", %".440"
  %".442" = inttoptr i64 %".441" to ptr
  %".443" = mul i64 %".69", %".21"
  %".444" = mul i64 %".394", %".23"
  %".445" = add i64 %".443", %".444"
  %".446" = add i64 %".19", %".445"
  %".447" = inttoptr i64 %".446" to ptr
  %".448" = load i8, ptr %".447"
  %".449" = icmp ne i8 %".448", 0
  %".450" = mul i64 %".69", %".27"
  %".451" = mul i64 %".394", %".29"
  %".452" = add i64 %".450", %".451"
  %".453" = add i64 %".25", %".452"
  %".454" = inttoptr i64 %".453" to ptr
  %".455" = select  i1 %".449", ptr %".454", ptr %".442"
  %".456" = mul i64 %".69", %".15"
  %".457" = mul i64 %".395", %".17"
  %".458" = add i64 %".456", %".457"
  %".459" = add i64 %".13", %".458"
  %".460" = inttoptr i64 %".459" to ptr
  %".461" = mul i64 %".69", %".21"
  %".462" = mul i64 %".395", %".23"
  %".463" = add i64 %".461", %".462"
  %".464" = add i64 %".19", %".463"
  %".465" = inttoptr i64 %".464" to ptr
  %".466" = load i8, ptr %".465"
  %".467" = icmp ne i8 %".466", 0
  %".468" = mul i64 %".69", %".27"
  %".469" = mul i64 %".395", %".29"
  %".470" = add i64 %".468", %".469"
  %".471" = add i64 %".25", %".470"
  %".472" = inttoptr i64 %".471" to ptr
  %".473" = select  i1 %".467", ptr %".472", ptr %".460"
  %".474" = mul i64 %".69", %".15"
  %".475" = mul i64 %".396", %".17"
  %".476" = add i64 %".474", %".475"
  %".477" = add i64 %".13", %".476"
  %".478" = inttoptr i64 %".477" to ptr
  %".479" = mul i64 %".69", %".21"
  %".480" = mul i64 %".396", %".23"
  %".481" = add i64 %".479", %".480"
  %".482" = add i64 %".19", %".481"
  %".483" = inttoptr i64 %".482" to ptr
  %".484" = load i8, ptr %".483"
  %".485" = icmp ne i8 %".484", 0
  %".486" = mul i64 %".69", %".27"
  %".487" = mul i64 %".396", %".29"
  %".488" = add i64 %".486", %".487"
  %".489" = add i64 %".25", %".488"
  %".490" = inttoptr i64 %".489" to ptr
  %".491" = select  i1 %".485", ptr %".490", ptr %".478"
  %".492" = mul i64 %".69", %".15"
  %".493" = mul i64 %".397", %".17"
  %".494" = add i64 %".492", %".493"
  %".495" = add i64 %".13", %".494"
  %".496" = inttoptr i64 %".495" to ptr
  %".497" = mul i64 %".69", %".21"
  %".498" = mul i64 %".397", %".23"
  %".499" = add i64 %".497", %".498"
  %".500" = add i64 %".19", %".499"
  %".501" = inttoptr i64 %".500" to ptr
  %".502" = load i8, ptr %".501"
  %".503" = icmp ne i8 %".502", 0
  %".504" = mul i64 %".69", %".27"
  %".505" = mul i64 %".397", %".29"
  %".506" = add i64 %".504", %".505"
  %".507" = add i64 %".25", %".506"
  %".508" = inttoptr i64 %".507" to ptr
  %".509" = select  i1 %".503", ptr %".508", ptr %".496"
  %".510" = add i64 %".81", 0
  %".511" = mul i64 %".510", 96
  %".512" = add i64 %".49", %".511"
  %".513" = inttoptr i64 %".512" to ptr
  br label %"head.6"
after.5:
  %".616" = sub i64 %".79", %".387"
  %".617" = sdiv i64 %".616", 4
  %".618" = mul i64 %".617", 4
  %".619" = add i64 %".387", %".618"
  br label %"head.7"
head.6:
  %".515" = phi  i64 [0, %"body.5"], [%".558", %"body.6"]
  %".516" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".532", %"body.6"]
  %".517" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".537", %"body.6"]
  %".518" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".542", %"body.6"]
  %".519" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".547", %"body.6"]
  %".520" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".552", %"body.6"]
  %".521" = phi  <8 x float> [splat (float              0x0), %"body.5"], [%".557", %"body.6"]
  %".522" = icmp slt i64 %".515", 3
  br i1 %".522", label %"body.6", label %"after.6"
body.6:
  %".524" = mul i64 %".515", 32
  %".525" = add i64 %".524", 0
  %".526" = getelementptr i8, ptr %".513", i64 %".525"
  %".527" = load <8 x float>, ptr %".526", align 4
  %".528" = getelementptr float, ptr %".419", i64 %".515"
  %".529" = load float, ptr %".528"
  %".530" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".529", i32 0
  %".531" = shufflevector <8 x float> %".530", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".532" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".531", <8 x float> %".527", <8 x float> %".516")
  %".533" = getelementptr float, ptr %".437", i64 %".515"
  %".534" = load float, ptr %".533"
  %".535" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".534", i32 0
  %".536" = shufflevector <8 x float> %".535", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".537" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".536", <8 x float> %".527", <8 x float> %".517")
  %".538" = getelementptr float, ptr %".455", i64 %".515"
  %".539" = load float, ptr %".538"
  %".540" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".539", i32 0
  %".541" = shufflevector <8 x float> %".540", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".542" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".541", <8 x float> %".527", <8 x float> %".518")
  %".543" = getelementptr float, ptr %".473", i64 %".515"
  %".544" = load float, ptr %".543"
  %".545" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".544", i32 0
  %".546" = shufflevector <8 x float> %".545", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".547" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".546", <8 x float> %".527", <8 x float> %".519")
  %".548" = getelementptr float, ptr %".491", i64 %".515"
  %".549" = load float, ptr %".548"
  %".550" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".549", i32 0
  %".551" = shufflevector <8 x float> %".550", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".552" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".551", <8 x float> %".527", <8 x float> %".520")
  %".553" = getelementptr float, ptr %".509", i64 %".515"
  %".554" = load float, ptr %".553"
  %".555" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".554", i32 0
  %".556" = shufflevector <8 x float> %".555", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".557" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".556", <8 x float> %".527", <8 x float> %".521")
  %".558" = add i64 %".515", 1
  br label %"head.6"
after.6:
  %".560" = mul i64 %".69", %".57"
  %".561" = mul i64 %".392", %".59"
  %".562" = add i64 %".560", %".561"
  %".563" = add i64 %".55", %".562"
  %".564" = inttoptr i64 %".563" to ptr
  %".565" = mul i64 0, 32
  %".566" = add i64 %".565", 0
  %".567" = getelementptr i8, ptr %".564", i64 %".566"
  store <8 x float> %".516", ptr %".567", align 4
  %".569" = mul i64 %".69", %".57"
  %".570" = mul i64 %".393", %".59"
  %".571" = add i64 %".569", %".570"
  %".572" = add i64 %".55", %".571"
  %".573" = inttoptr i64 %".572" to ptr
  %".574" = mul i64 0, 32
  %".575" = add i64 %".574", 0
  %".576" = getelementptr i8, ptr %".573", i64 %".575"
  store <8 x float> %".517", ptr %".576", align 4
  %".578" = mul i64 %".69", %".57"
  %".579" = mul i64 %".394", %".59"
  %".580" = add i64 %".578", %".579"
  %".581" = add i64 %".55", %".580"
  %".582" = inttoptr i64 %".581" to ptr
  %".583" = mul i64 0, 32
  %".584" = add i64 %".583", 0
  %".585" = getelementptr i8, ptr %".582", i64 %".584"
  store <8 x float> %".518", ptr %".585", align 4
  %".587" = mul i64 %".69", %".57"
  %".588" = mul i64 %".395", %".59"
  %".589" = add i64 %".587", %".588"
  %".590" = add i64 %".55", %".589"
  %".591" = inttoptr i64 %".590" to ptr
  %".592" = mul i64 0, 32
  %".593" = add i64 %".592", 0
  %".594" = getelementptr i8, ptr %".591", i64 %".593"
  store <8 x float> %".519", ptr %".594", align 4
  %".596" = mul i64 %".69", %".57"
  %".597" = mul i64 %".396", %".59"
  %".598" = add i64 %".596", %".597"
  %".599" = add i64 %".55", %".598"
  %".600" = inttoptr i64 %".599" to ptr
  %".601" = mul i64 0, 32
  %".602" = add i64 %".601", 0
  %".603" = getelementptr i8, ptr %".600", i64 %".602"
  store <8 x float> %".520", ptr %".603", align 4
  %".605" = mul i64 %".69", %".57"
  %".606" = mul i64 %".397", %".59"
  %".607" = add i64 %".605", %".606"
  %".608" = add i64 %".55", %".607"
  %".609" = inttoptr i64 %".608" to ptr
  %".610" = mul i64 0, 32
  %".611" = add i64 %".610", 0
  %".612" = getelementptr i8, ptr %".609", i64 %".611"
  store <8 x float> %".521", ptr %".612", align 4
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
  %".628" = add i64 %".81", 0
  %".629" = mul i64 %".628", 8
  %".630" = icmp slt i64 %".628", 0
  %".631" = select  i1 %".630", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".632" = mul i64 %".69", %".15"
  %".633" = mul i64 %".624", %".17"
  %".634" = add i64 %".632", %".633"
  %".635" = add i64 %".13", %".634"
  %".636" = inttoptr i64 %".635" to ptr
  %".637" = mul i64 %".69", %".21"
  %".638" = mul i64 %".624", %".23"
  %".639" = add i64 %".637", %".638"
  %".640" = add i64 %".19", %".639"
  %".641" = inttoptr i64 %".640" to ptr
  %".642" = load i8, ptr %".641"
  %".643" = icmp ne i8 %".642", 0
  %".644" = mul i64 %".69", %".27"
  %".645" = mul i64 %".624", %".29"
  %".646" = add i64 %".644", %".645"
  %".647" = add i64 %".25", %".646"
  %".648" = inttoptr i64 %".647" to ptr
  %".649" = select  i1 %".643", ptr %".648", ptr %".636"
  %".650" = mul i64 %".69", %".15"
  %".651" = mul i64 %".625", %".17"
  %".652" = add i64 %".650", %".651"
  %".653" = add i64 %".13", %".652"
  %".654" = inttoptr i64 %".653" to ptr
  %".655" = mul i64 %".69", %".21"
  %".656" = mul i64 %".625", %".23"
  %".657" = add i64 %".655", %".656"
  %".658" = add i64 %".19", %".657"
  %".659" = inttoptr i64 %".658" to ptr
  %".660" = load i8, ptr %".659"
  %".661" = icmp ne i8 %".660", 0
  %".662" = mul i64 %".69", %".27"
  %".663" = mul i64 %".625", %".29"
  %".664" = add i64 %".662", %".663"
  %".665" = add i64 %".25", %".664"
  %".666" = inttoptr i64 %".665" to ptr
  %".667" = select  i1 %".661", ptr %".666", ptr %".654"
  %".668" = mul i64 %".69", %".15"
  %".669" = mul i64 %".626", %".17"
  %".670" = add i64 %".668", %".669"
  %".671" = add i64 %".13", %".670"
  %".672" = inttoptr i64 %".671" to ptr
  %".673" = mul i64 %".69", %".21"
  %".674" = mul i64 %".626", %".23"
  %".675" = add i64 %".673", %".674"
  %".676" = add i64 %".19", %".675"
  %".677" = inttoptr i64 %".676" to ptr
  %".678" = load i8, ptr %".677"
  %".679" = icmp ne i8 %".678", 0
  %".680" = mul i64 %".69", %".27"
  %".681" = mul i64 %".626", %".29"
  %".682" = add i64 %".680", %".681"
  %".683" = add i64 %".25", %".682"
  %".684" = inttoptr i64 %".683" to ptr
  %".685" = select  i1 %".679", ptr %".684", ptr %".672"
  %".686" = mul i64 %".69", %".15"
  %".687" = mul i64 %".627", %".17"
  %".688" = add i64 %".686", %".687"
  %".689" = add i64 %".13", %".688"
  %".690" = inttoptr i64 %".689" to ptr
  %".691" = mul i64 %".69", %".21"
  %".692" = mul i64 %".627", %".23"
  %".693" = add i64 %".691", %".692"
  %".694" = add i64 %".19", %".693"
  %".695" = inttoptr i64 %".694" to ptr
  %".696" = load i8, ptr %".695"
  %".697" = icmp ne i8 %".696", 0
  %".698" = mul i64 %".69", %".27"
  %".699" = mul i64 %".627", %".29"
  %".700" = add i64 %".698", %".699"
  %".701" = add i64 %".25", %".700"
  %".702" = inttoptr i64 %".701" to ptr
  %".703" = select  i1 %".697", ptr %".702", ptr %".690"
  %".704" = add i64 %".81", 0
  %".705" = mul i64 %".704", 96
  %".706" = add i64 %".49", %".705"
  %".707" = inttoptr i64 %".706" to ptr
  br label %"head.8"
after.7:
  %".780" = sub i64 %".79", %".619"
  %".781" = sdiv i64 %".780", 2
  %".782" = mul i64 %".781", 2
  %".783" = add i64 %".619", %".782"
  br label %"head.9"
head.8:
  %".709" = phi  i64 [0, %"body.7"], [%".740", %"body.8"]
  %".710" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".724", %"body.8"]
  %".711" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".729", %"body.8"]
  %".712" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".734", %"body.8"]
  %".713" = phi  <8 x float> [splat (float              0x0), %"body.7"], [%".739", %"body.8"]
  %".714" = icmp slt i64 %".709", 3
  br i1 %".714", label %"body.8", label %"after.8"
body.8:
  %".716" = mul i64 %".709", 32
  %".717" = add i64 %".716", 0
  %".718" = getelementptr i8, ptr %".707", i64 %".717"
  %".719" = load <8 x float>, ptr %".718", align 4
  %".720" = getelementptr float, ptr %".649", i64 %".709"
  %".721" = load float, ptr %".720"
  %".722" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".721", i32 0
  %".723" = shufflevector <8 x float> %".722", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".724" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".723", <8 x float> %".719", <8 x float> %".710")
  %".725" = getelementptr float, ptr %".667", i64 %".709"
  %".726" = load float, ptr %".725"
  %".727" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".726", i32 0
  %".728" = shufflevector <8 x float> %".727", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".729" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".728", <8 x float> %".719", <8 x float> %".711")
  %".730" = getelementptr float, ptr %".685", i64 %".709"
  %".731" = load float, ptr %".730"
  %".732" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".731", i32 0
  %".733" = shufflevector <8 x float> %".732", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".734" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".733", <8 x float> %".719", <8 x float> %".712")
  %".735" = getelementptr float, ptr %".703", i64 %".709"
  %".736" = load float, ptr %".735"
  %".737" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".736", i32 0
  %".738" = shufflevector <8 x float> %".737", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".739" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".738", <8 x float> %".719", <8 x float> %".713")
  %".740" = add i64 %".709", 1
  br label %"head.8"
after.8:
  %".742" = mul i64 %".69", %".57"
  %".743" = mul i64 %".624", %".59"
  %".744" = add i64 %".742", %".743"
  %".745" = add i64 %".55", %".744"
  %".746" = inttoptr i64 %".745" to ptr
  %".747" = mul i64 0, 32
  %".748" = add i64 %".747", 0
  %".749" = getelementptr i8, ptr %".746", i64 %".748"
  store <8 x float> %".710", ptr %".749", align 4
  %".751" = mul i64 %".69", %".57"
  %".752" = mul i64 %".625", %".59"
  %".753" = add i64 %".751", %".752"
  %".754" = add i64 %".55", %".753"
  %".755" = inttoptr i64 %".754" to ptr
  %".756" = mul i64 0, 32
  %".757" = add i64 %".756", 0
  %".758" = getelementptr i8, ptr %".755", i64 %".757"
  store <8 x float> %".711", ptr %".758", align 4
  %".760" = mul i64 %".69", %".57"
  %".761" = mul i64 %".626", %".59"
  %".762" = add i64 %".760", %".761"
  %".763" = add i64 %".55", %".762"
  %".764" = inttoptr i64 %".763" to ptr
  %".765" = mul i64 0, 32
  %".766" = add i64 %".765", 0
  %".767" = getelementptr i8, ptr %".764", i64 %".766"
  store <8 x float> %".712", ptr %".767", align 4
  %".769" = mul i64 %".69", %".57"
  %".770" = mul i64 %".627", %".59"
  %".771" = add i64 %".769", %".770"
  %".772" = add i64 %".55", %".771"
  %".773" = inttoptr i64 %".772" to ptr
  %".774" = mul i64 0, 32
  %".775" = add i64 %".774", 0
  %".776" = getelementptr i8, ptr %".773", i64 %".775"
  store <8 x float> %".713", ptr %".776", align 4
  %".778" = add i64 %".621", 4
  br label %"head.7"
head.9:
  %".785" = phi  i64 [%".619", %"after.7"], [%".874", %"after.10"]
  %".786" = icmp slt i64 %".785", %".783"
  br i1 %".786", label %"body.9", label %"after.9"
body.9:
  %".788" = add i64 %".785", 0
  %".789" = add i64 %".785", 1
  %".790" = add i64 %".81", 0
  %".791" = mul i64 %".790", 8
  %".792" = icmp slt i64 %".790", 0
  %".793" = select  i1 %".792", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".794" = mul i64 %".69", %".15"
  %".795" = mul i64 %".788", %".17"
  %".796" = add i64 %".794", %".795"
  %".797" = add i64 %".13", %".796"
  %".798" = inttoptr i64 %".797" to ptr
  %".799" = mul i64 %".69", %".21"
  %".800" = mul i64 %".788", %".23"
  %".801" = add i64 %".799", %".800"
  %".802" = add i64 %".19", %".801"
  %".803" = inttoptr i64 %".802" to ptr
  %".804" = load i8, ptr %".803"
  %".805" = icmp ne i8 %".804", 0
  %".806" = mul i64 %".69", %".27"
  %".807" = mul i64 %".788", %".29"
  %".808" = add i64 %".806", %".807"
  %".809" = add i64 %".25", %".808"
  %".810" = inttoptr i64 %".809" to ptr
  %".811" = select  i1 %".805", ptr %".810", ptr %".798"
  %".812" = mul i64 %".69", %".15"
  %".813" = mul i64 %".789", %".17"
  %".814" = add i64 %".812", %".813"
  %".815" = add i64 %".13", %".814"
  %".816" = inttoptr i64 %".815" to ptr
  %".817" = mul i64 %".69", %".21"
  %".818" = mul i64 %".789", %".23"
  %".819" = add i64 %".817", %".818"
  %".820" = add i64 %".19", %".819"
  %".821" = inttoptr i64 %".820" to ptr
  %".822" = load i8, ptr %".821"
  %".823" = icmp ne i8 %".822", 0
  %".824" = mul i64 %".69", %".27"
  %".825" = mul i64 %".789", %".29"
  %".826" = add i64 %".824", %".825"
  %".827" = add i64 %".25", %".826"
  %".828" = inttoptr i64 %".827" to ptr
  %".829" = select  i1 %".823", ptr %".828", ptr %".816"
  %".830" = add i64 %".81", 0
  %".831" = mul i64 %".830", 96
  %".832" = add i64 %".49", %".831"
  %".833" = inttoptr i64 %".832" to ptr
  br label %"head.10"
after.9:
  %".876" = sub i64 %".79", %".783"
  %".877" = sdiv i64 %".876", 1
  %".878" = mul i64 %".877", 1
  %".879" = add i64 %".783", %".878"
  br label %"head.11"
head.10:
  %".835" = phi  i64 [0, %"body.9"], [%".854", %"body.10"]
  %".836" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".848", %"body.10"]
  %".837" = phi  <8 x float> [splat (float              0x0), %"body.9"], [%".853", %"body.10"]
  %".838" = icmp slt i64 %".835", 3
  br i1 %".838", label %"body.10", label %"after.10"
body.10:
  %".840" = mul i64 %".835", 32
  %".841" = add i64 %".840", 0
  %".842" = getelementptr i8, ptr %".833", i64 %".841"
  %".843" = load <8 x float>, ptr %".842", align 4
  %".844" = getelementptr float, ptr %".811", i64 %".835"
  %".845" = load float, ptr %".844"
  %".846" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".845", i32 0
  %".847" = shufflevector <8 x float> %".846", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".848" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".847", <8 x float> %".843", <8 x float> %".836")
  %".849" = getelementptr float, ptr %".829", i64 %".835"
  %".850" = load float, ptr %".849"
  %".851" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".850", i32 0
  %".852" = shufflevector <8 x float> %".851", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".853" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".852", <8 x float> %".843", <8 x float> %".837")
  %".854" = add i64 %".835", 1
  br label %"head.10"
after.10:
  %".856" = mul i64 %".69", %".57"
  %".857" = mul i64 %".788", %".59"
  %".858" = add i64 %".856", %".857"
  %".859" = add i64 %".55", %".858"
  %".860" = inttoptr i64 %".859" to ptr
  %".861" = mul i64 0, 32
  %".862" = add i64 %".861", 0
  %".863" = getelementptr i8, ptr %".860", i64 %".862"
  store <8 x float> %".836", ptr %".863", align 4
  %".865" = mul i64 %".69", %".57"
  %".866" = mul i64 %".789", %".59"
  %".867" = add i64 %".865", %".866"
  %".868" = add i64 %".55", %".867"
  %".869" = inttoptr i64 %".868" to ptr
  %".870" = mul i64 0, 32
  %".871" = add i64 %".870", 0
  %".872" = getelementptr i8, ptr %".869", i64 %".871"
  store <8 x float> %".837", ptr %".872", align 4
  %".874" = add i64 %".785", 2
  br label %"head.9"
head.11:
  %".881" = phi  i64 [%".783", %"after.9"], [%".936", %"after.12"]
  %".882" = icmp slt i64 %".881", %".879"
  br i1 %".882", label %"body.11", label %"after.11"
body.11:
  %".884" = add i64 %".881", 0
  %".885" = add i64 %".81", 0
  %".886" = mul i64 %".885", 8
  %".887" = icmp slt i64 %".885", 0
  %".888" = select  i1 %".887", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".889" = mul i64 %".69", %".15"
  %".890" = mul i64 %".884", %".17"
  %".891" = add i64 %".889", %".890"
  %".892" = add i64 %".13", %".891"
  %".893" = inttoptr i64 %".892" to ptr
  %".894" = mul i64 %".69", %".21"
  %".895" = mul i64 %".884", %".23"
  %".896" = add i64 %".894", %".895"
  %".897" = add i64 %".19", %".896"
  %".898" = inttoptr i64 %".897" to ptr
  %".899" = load i8, ptr %".898"
  %".900" = icmp ne i8 %".899", 0
  %".901" = mul i64 %".69", %".27"
  %".902" = mul i64 %".884", %".29"
  %".903" = add i64 %".901", %".902"
  %".904" = add i64 %".25", %".903"
  %".905" = inttoptr i64 %".904" to ptr
  %".906" = select  i1 %".900", ptr %".905", ptr %".893"
  %".907" = add i64 %".81", 0
  %".908" = mul i64 %".907", 96
  %".909" = add i64 %".49", %".908"
  %".910" = inttoptr i64 %".909" to ptr
  br label %"head.12"
after.11:
  br label %"head.13"
head.12:
  %".912" = phi  i64 [0, %"body.11"], [%".925", %"body.12"]
  %".913" = phi  <8 x float> [splat (float              0x0), %"body.11"], [%".924", %"body.12"]
  %".914" = icmp slt i64 %".912", 3
  br i1 %".914", label %"body.12", label %"after.12"
body.12:
  %".916" = mul i64 %".912", 32
  %".917" = add i64 %".916", 0
  %".918" = getelementptr i8, ptr %".910", i64 %".917"
  %".919" = load <8 x float>, ptr %".918", align 4
  %".920" = getelementptr float, ptr %".906", i64 %".912"
  %".921" = load float, ptr %".920"
  %".922" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".921", i32 0
  %".923" = shufflevector <8 x float> %".922", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".924" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".923", <8 x float> %".919", <8 x float> %".913")
  %".925" = add i64 %".912", 1
  br label %"head.12"
after.12:
  %".927" = mul i64 %".69", %".57"
  %".928" = mul i64 %".884", %".59"
  %".929" = add i64 %".927", %".928"
  %".930" = add i64 %".55", %".929"
  %".931" = inttoptr i64 %".930" to ptr
  %".932" = mul i64 0, 32
  %".933" = add i64 %".932", 0
  %".934" = getelementptr i8, ptr %".931", i64 %".933"
  store <8 x float> %".913", ptr %".934", align 4
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
  %".959" = mul i64 %".69", %".57"
  %".960" = mul i64 %".939", %".59"
  %".961" = add i64 %".959", %".960"
  %".962" = add i64 %".55", %".961"
  %".963" = inttoptr i64 %".962" to ptr
  %".964" = mul i64 %".958", 32
  %".965" = add i64 %".964", 0
  %".966" = getelementptr i8, ptr %".963", i64 %".965"
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
