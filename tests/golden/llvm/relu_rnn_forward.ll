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
  %".61" = phi  i64 [0, %"entry"], [%".1027", %"after.1"]
  %".62" = icmp slt i64 %".61", %".2"
  br i1 %".62", label %"body", label %"after"
body:
  %".64" = and i64 %".61", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".66" = phi  i64 [0, %"body"], [%".1025", %"after.12"]
  %".67" = icmp slt i64 %".66", 1
  br i1 %".67", label %"body.1", label %"after.1"
body.1:
  %".69" = sub i64 %".4", %".3"
  %".70" = sdiv i64 %".69", 8
  %".71" = mul i64 %".70", 8
  %".72" = add i64 %".3", %".71"
  br label %"head.2"
after.1:
  %".1027" = add i64 %".61", 1
  br label %"head"
head.2:
  %".74" = phi  i64 [%".3", %"body.1"], [%".367", %"after.3"]
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
  %".85" = add i64 %".66", 0
  %".86" = mul i64 %".85", 8
  %".87" = icmp slt i64 %".85", 0
  %".88" = select  i1 %".87", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".89" = mul i64 %".61", %".15"
  %".90" = mul i64 %".77", %".17"
  %".91" = add i64 %".89", %".90"
  %".92" = add i64 %".13", %".91"
  %".93" = inttoptr i64 %".92" to ptr
  %".94" = mul i64 %".61", %".21"
  %".95" = mul i64 %".77", %".23"
  %".96" = add i64 %".94", %".95"
  %".97" = add i64 %".19", %".96"
  %".98" = inttoptr i64 %".97" to ptr
  %".99" = load i8, ptr %".98"
  %".100" = icmp ne i8 %".99", 0
  %".101" = mul i64 %".61", %".27"
  %".102" = mul i64 %".77", %".29"
  %".103" = add i64 %".101", %".102"
  %".104" = add i64 %".25", %".103"
  %".105" = inttoptr i64 %".104" to ptr
  %".106" = select  i1 %".100", ptr %".105", ptr %".93"
  %".107" = mul i64 %".61", %".15"
  %".108" = mul i64 %".78", %".17"
  %".109" = add i64 %".107", %".108"
  %".110" = add i64 %".13", %".109"
  %".111" = inttoptr i64 %".110" to ptr
  %".112" = mul i64 %".61", %".21"
  %".113" = mul i64 %".78", %".23"
  %".114" = add i64 %".112", %".113"
  %".115" = add i64 %".19", %".114"
  %".116" = inttoptr i64 %".115" to ptr
  %".117" = load i8, ptr %".116"
  %".118" = icmp ne i8 %".117", 0
  %".119" = mul i64 %".61", %".27"
  %".120" = mul i64 %".78", %".29"
  %".121" = add i64 %".119", %".120"
  %".122" = add i64 %".25", %".121"
  %".123" = inttoptr i64 %".122" to ptr
  %".124" = select  i1 %".118", ptr %".123", ptr %".111"
  %".125" = mul i64 %".61", %".15"
  %".126" = mul i64 %".79", %".17"
  %".127" = add i64 %".125", %".126"
  %".128" = add i64 %".13", %".127"
  %".129" = inttoptr i64 %".128" to ptr
  %".130" = mul i64 %".61", %".21"
  %".131" = mul i64 %".79", %".23"
  %".132" = add i64 %".130", %".131"
  %".133" = add i64 %".19", %".132"
  %".134" = inttoptr i64 %".133" to ptr
  %".135" = load i8, ptr %".134"
  %".136" = icmp ne i8 %".135", 0
  %".137" = mul i64 %".61", %".27"
  %".138" = mul i64 %".79", %".29"
  %".139" = add i64 %".137", %".138"
  %".140" = add i64 %".25", %".139"
  %".141" = inttoptr i64 %".140" to ptr
  %".142" = select  i1 %".136", ptr %".141", ptr %".129"
  %".143" = mul i64 %".61", %".15"
  %".144" = mul i64 %".80", %".17"
  %".145" = add i64 %".143", %".144"
  %".146" = add i64 %".13", %".145"
  %".147" = inttoptr i64 %".146" to ptr
  %".148" = mul i64 %".61", %".21"
  %".149" = mul i64 %".80", %".23"
  %".150" = add i64 %".148", %".149"
  %".151" = add i64 %".19", %".150"
  %".152" = inttoptr i64 %".151" to ptr
  %".153" = load i8, ptr %".152"
  %".154" = icmp ne i8 %".153", 0
  %".155" = mul i64 %".61", %".27"
  %".156" = mul i64 %".80", %".29"
  %".157" = add i64 %".155", %".156"
  %".158" = add i64 %".25", %".157"
  %".159" = inttoptr i64 %".158" to ptr
  %".160" = select  i1 %".154", ptr %".159", ptr %".147"
  %".161" = mul i64 %".61", %".15"
  %".162" = mul i64 %".81", %".17"
  %".163" = add i64 %".161", %".162"
  %".164" = add i64 %".13", %".163"
  %".165" = inttoptr i64 %".164" to ptr
  %".166" = mul i64 %".61", %".21"
  %".167" = mul i64 %".81", %".23"
  %".168" = add i64 %".166", %".167"
  %".169" = add i64 %".19", %".168"
  %".170" = inttoptr i64 %".169" to ptr
  %".171" = load i8, ptr %".170"
  %".172" = icmp ne i8 %".171", 0
  %".173" = mul i64 %".61", %".27"
  %".174" = mul i64 %".81", %".29"
  %".175" = add i64 %".173", %".174"
  %".176" = add i64 %".25", %".175"
  %".177" = inttoptr i64 %".176" to ptr
  %".178" = select  i1 %".172", ptr %".177", ptr %".165"
  %".179" = mul i64 %".61", %".15"
  %".180" = mul i64 %".82", %".17"
  %".181" = add i64 %".179", %".180"
  %".182" = add i64 %".13", %".181"
  %".183" = inttoptr i64 %".182" to ptr
  %".184" = mul i64 %".61", %".21"
  %".185" = mul i64 %".82", %".23"
  %".186" = add i64 %".184", %".185"
  %".187" = add i64 %".19", %".186"
  %".188" = inttoptr i64 %".187" to ptr
  %".189" = load i8, ptr %".188"
  %".190" = icmp ne i8 %".189", 0
  %".191" = mul i64 %".61", %".27"
  %".192" = mul i64 %".82", %".29"
  %".193" = add i64 %".191", %".192"
  %".194" = add i64 %".25", %".193"
  %".195" = inttoptr i64 %".194" to ptr
  %".196" = select  i1 %".190", ptr %".195", ptr %".183"
  %".197" = mul i64 %".61", %".15"
  %".198" = mul i64 %".83", %".17"
  %".199" = add i64 %".197", %".198"
  %".200" = add i64 %".13", %".199"
  %".201" = inttoptr i64 %".200" to ptr
  %".202" = mul i64 %".61", %".21"
  %".203" = mul i64 %".83", %".23"
  %".204" = add i64 %".202", %".203"
  %".205" = add i64 %".19", %".204"
  %".206" = inttoptr i64 %".205" to ptr
  %".207" = load i8, ptr %".206"
  %".208" = icmp ne i8 %".207", 0
  %".209" = mul i64 %".61", %".27"
  %".210" = mul i64 %".83", %".29"
  %".211" = add i64 %".209", %".210"
  %".212" = add i64 %".25", %".211"
  %".213" = inttoptr i64 %".212" to ptr
  %".214" = select  i1 %".208", ptr %".213", ptr %".201"
  %".215" = mul i64 %".61", %".15"
  %".216" = mul i64 %".84", %".17"
  %".217" = add i64 %".215", %".216"
  %".218" = add i64 %".13", %".217"
  %".219" = inttoptr i64 %".218" to ptr
  %".220" = mul i64 %".61", %".21"
  %".221" = mul i64 %".84", %".23"
  %".222" = add i64 %".220", %".221"
  %".223" = add i64 %".19", %".222"
  %".224" = inttoptr i64 %".223" to ptr
  %".225" = load i8, ptr %".224"
  %".226" = icmp ne i8 %".225", 0
  %".227" = mul i64 %".61", %".27"
  %".228" = mul i64 %".84", %".29"
  %".229" = add i64 %".227", %".228"
  %".230" = add i64 %".25", %".229"
  %".231" = inttoptr i64 %".230" to ptr
  %".232" = select  i1 %".226", ptr %".231", ptr %".219"
  %".233" = add i64 %".66", 0
  %".234" = mul i64 %".233", 96
  %".235" = add i64 %".49", %".234"
  %".236" = inttoptr i64 %".235" to ptr
  br label %"head.3"
after.2:
  %".369" = sub i64 %".4", %".72"
  %".370" = sdiv i64 %".369", 6
  %".371" = mul i64 %".370", 6
  %".372" = add i64 %".72", %".371"
  br label %"head.4"
head.3:
  %".238" = phi  i64 [0, %"body.2"], [%".293", %"body.3"]
  %".239" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".257", %"body.3"]
  %".240" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".262", %"body.3"]
  %".241" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".267", %"body.3"]
  %".242" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".272", %"body.3"]
  %".243" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".277", %"body.3"]
  %".244" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".282", %"body.3"]
  %".245" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".287", %"body.3"]
  %".246" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".292", %"body.3"]
  %".247" = icmp slt i64 %".238", 3
  br i1 %".247", label %"body.3", label %"after.3"
body.3:
  %".249" = mul i64 %".238", 32
  %".250" = add i64 %".249", 0
  %".251" = getelementptr i8, ptr %".236", i64 %".250"
  %".252" = load <8 x float>, ptr %".251", align 4
  %".253" = getelementptr float, ptr %".106", i64 %".238"
  %".254" = load float, ptr %".253"
  %".255" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".254", i32 0
  %".256" = shufflevector <8 x float> %".255", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".257" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".256", <8 x float> %".252", <8 x float> %".239")
  %".258" = getelementptr float, ptr %".124", i64 %".238"
  %".259" = load float, ptr %".258"
  %".260" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".259", i32 0
  %".261" = shufflevector <8 x float> %".260", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".262" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".261", <8 x float> %".252", <8 x float> %".240")
  %".263" = getelementptr float, ptr %".142", i64 %".238"
  %".264" = load float, ptr %".263"
  %".265" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".264", i32 0
  %".266" = shufflevector <8 x float> %".265", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".267" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".266", <8 x float> %".252", <8 x float> %".241")
  %".268" = getelementptr float, ptr %".160", i64 %".238"
  %".269" = load float, ptr %".268"
  %".270" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".269", i32 0
  %".271" = shufflevector <8 x float> %".270", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".272" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".271", <8 x float> %".252", <8 x float> %".242")
  %".273" = getelementptr float, ptr %".178", i64 %".238"
  %".274" = load float, ptr %".273"
  %".275" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".274", i32 0
  %".276" = shufflevector <8 x float> %".275", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".277" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".276", <8 x float> %".252", <8 x float> %".243")
  %".278" = getelementptr float, ptr %".196", i64 %".238"
  %".279" = load float, ptr %".278"
  %".280" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".279", i32 0
  %".281" = shufflevector <8 x float> %".280", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".282" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".281", <8 x float> %".252", <8 x float> %".244")
  %".283" = getelementptr float, ptr %".214", i64 %".238"
  %".284" = load float, ptr %".283"
  %".285" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".284", i32 0
  %".286" = shufflevector <8 x float> %".285", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".287" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".286", <8 x float> %".252", <8 x float> %".245")
  %".288" = getelementptr float, ptr %".232", i64 %".238"
  %".289" = load float, ptr %".288"
  %".290" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".289", i32 0
  %".291" = shufflevector <8 x float> %".290", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".292" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".291", <8 x float> %".252", <8 x float> %".246")
  %".293" = add i64 %".238", 1
  br label %"head.3"
after.3:
  %".295" = mul i64 %".61", %".57"
  %".296" = mul i64 %".77", %".59"
  %".297" = add i64 %".295", %".296"
  %".298" = add i64 %".55", %".297"
  %".299" = inttoptr i64 %".298" to ptr
  %".300" = mul i64 0, 32
  %".301" = add i64 %".300", 0
  %".302" = getelementptr i8, ptr %".299", i64 %".301"
  store <8 x float> %".239", ptr %".302", align 4
  %".304" = mul i64 %".61", %".57"
  %".305" = mul i64 %".78", %".59"
  %".306" = add i64 %".304", %".305"
  %".307" = add i64 %".55", %".306"
  %".308" = inttoptr i64 %".307" to ptr
  %".309" = mul i64 0, 32
  %".310" = add i64 %".309", 0
  %".311" = getelementptr i8, ptr %".308", i64 %".310"
  store <8 x float> %".240", ptr %".311", align 4
  %".313" = mul i64 %".61", %".57"
  %".314" = mul i64 %".79", %".59"
  %".315" = add i64 %".313", %".314"
  %".316" = add i64 %".55", %".315"
  %".317" = inttoptr i64 %".316" to ptr
  %".318" = mul i64 0, 32
  %".319" = add i64 %".318", 0
  %".320" = getelementptr i8, ptr %".317", i64 %".319"
  store <8 x float> %".241", ptr %".320", align 4
  %".322" = mul i64 %".61", %".57"
  %".323" = mul i64 %".80", %".59"
  %".324" = add i64 %".322", %".323"
  %".325" = add i64 %".55", %".324"
  %".326" = inttoptr i64 %".325" to ptr
  %".327" = mul i64 0, 32
  %".328" = add i64 %".327", 0
  %".329" = getelementptr i8, ptr %".326", i64 %".328"
  store <8 x float> %".242", ptr %".329", align 4
  %".331" = mul i64 %".61", %".57"
  %".332" = mul i64 %".81", %".59"
  %".333" = add i64 %".331", %".332"
  %".334" = add i64 %".55", %".333"
  %".335" = inttoptr i64 %".334" to ptr
  %".336" = mul i64 0, 32
  %".337" = add i64 %".336", 0
  %".338" = getelementptr i8, ptr %".335", i64 %".337"
  store <8 x float> %".243", ptr %".338", align 4
  %".340" = mul i64 %".61", %".57"
  %".341" = mul i64 %".82", %".59"
  %".342" = add i64 %".340", %".341"
  %".343" = add i64 %".55", %".342"
  %".344" = inttoptr i64 %".343" to ptr
  %".345" = mul i64 0, 32
  %".346" = add i64 %".345", 0
  %".347" = getelementptr i8, ptr %".344", i64 %".346"
  store <8 x float> %".244", ptr %".347", align 4
  %".349" = mul i64 %".61", %".57"
  %".350" = mul i64 %".83", %".59"
  %".351" = add i64 %".349", %".350"
  %".352" = add i64 %".55", %".351"
  %".353" = inttoptr i64 %".352" to ptr
  %".354" = mul i64 0, 32
  %".355" = add i64 %".354", 0
  %".356" = getelementptr i8, ptr %".353", i64 %".355"
  store <8 x float> %".245", ptr %".356", align 4
  %".358" = mul i64 %".61", %".57"
  %".359" = mul i64 %".84", %".59"
  %".360" = add i64 %".358", %".359"
  %".361" = add i64 %".55", %".360"
  %".362" = inttoptr i64 %".361" to ptr
  %".363" = mul i64 0, 32
  %".364" = add i64 %".363", 0
  %".365" = getelementptr i8, ptr %".362", i64 %".364"
  store <8 x float> %".246", ptr %".365", align 4
  %".367" = add i64 %".74", 8
  br label %"head.2"
head.4:
  %".374" = phi  i64 [%".72", %"after.2"], [%".599", %"after.5"]
  %".375" = icmp slt i64 %".374", %".372"
  br i1 %".375", label %"body.4", label %"after.4"
body.4:
  %".377" = add i64 %".374", 0
  %".378" = add i64 %".374", 1
  %".379" = add i64 %".374", 2
  %".380" = add i64 %".374", 3
  %".381" = add i64 %".374", 4
  %".382" = add i64 %".374", 5
  %".383" = add i64 %".66", 0
  %".384" = mul i64 %".383", 8
  %".385" = icmp slt i64 %".383", 0
  %".386" = select  i1 %".385", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".387" = mul i64 %".61", %".15"
  %".388" = mul i64 %".377", %".17"
  %".389" = add i64 %".387", %".388"
  %".390" = add i64 %".13", %".389"
  %".391" = inttoptr i64 %".390" to ptr
  %".392" = mul i64 %".61", %".21"
  %".393" = mul i64 %".377", %".23"
  %".394" = add i64 %".392", %".393"
  %".395" = add i64 %".19", %".394"
  %".396" = inttoptr i64 %".395" to ptr
  %".397" = load i8, ptr %".396"
  %".398" = icmp ne i8 %".397", 0
  %".399" = mul i64 %".61", %".27"
  %".400" = mul i64 %".377", %".29"
  %".401" = add i64 %".399", %".400"
  %".402" = add i64 %".25", %".401"
  %".403" = inttoptr i64 %".402" to ptr
  %".404" = select  i1 %".398", ptr %".403", ptr %".391"
  %".405" = mul i64 %".61", %".15"
  %".406" = mul i64 %".378", %".17"
  %".407" = add i64 %".405", %".406"
  %".408" = add i64 %".13", %".407"
  %".409" = inttoptr i64 %".408" to ptr
  %".410" = mul i64 %".61", %".21"
  %".411" = mul i64 %".378", %".23"
  %".412" = add i64 %".410", %".411"
  %".413" = add i64 %".19", %".412"
  %".414" = inttoptr i64 %".413" to ptr
  %".415" = load i8, ptr %".414"
  %".416" = icmp ne i8 %".415", 0
  %".417" = mul i64 %".61", %".27"
  %".418" = mul i64 %".378", %".29"
  %".419" = add i64 %".417", %".418"
  %".420" = add i64 %".25", %".419"
  %".421" = inttoptr i64 %".420" to ptr
  %".422" = select  i1 %".416", ptr %".421", ptr %".409"
  %".423" = mul i64 %".61", %".15"
  %".424" = mul i64 %".379", %".17"
  %".425" = add i64 %".423", %".424"
  %".426" = add i64 %".13", %".425"
  %".427" = inttoptr i64 %".426" to ptr
  %".428" = mul i64 %".61", %".21"
  %".429" = mul i64 %".379", %".23"
  %".430" = add i64 %".428", %".429"
  %".431" = add i64 %".19", %".430"
  %".432" = inttoptr i64 %".431" to ptr
  %".433" = load i8, ptr %".432"
  %".434" = icmp ne i8 %".433", 0
  %".435" = mul i64 %".61", %".27"
  %".436" = mul i64 %".379", %".29"
  %".437" = add i64 %".435", %".436"
  %".438" = add i64 %".25", %".437"
  %".439" = inttoptr i64 %".438" to ptr
  %".440" = select  i1 %".434", ptr %".439", ptr %".427"
  %".441" = mul i64 %".61", %".15"
  %".442" = mul i64 %".380", %".17"
  %".443" = add i64 %".441", %".442"
  %".444" = add i64 %".13", %".443"
  %".445" = inttoptr i64 %".444" to ptr
  %".446" = mul i64 %".61", %".21"
  %".447" = mul i64 %".380", %".23"
  %".448" = add i64 %".446", %".447"
  %".449" = add i64 %".19", %".448"
  %".450" = inttoptr i64 %".449" to ptr
  %".451" = load i8, ptr %".450"
  %".452" = icmp ne i8 %".451", 0
  %".453" = mul i64 %".61", %".27"
  %".454" = mul i64 %".380", %".29"
  %".455" = add i64 %".453", %".454"
  %".456" = add i64 %".25", %".455"
  %".457" = inttoptr i64 %".456" to ptr
  %".458" = select  i1 %".452", ptr %".457", ptr %".445"
  %".459" = mul i64 %".61", %".15"
  %".460" = mul i64 %".381", %".17"
  %".461" = add i64 %".459", %".460"
  %".462" = add i64 %".13", %".461"
  %".463" = inttoptr i64 %".462" to ptr
  %".464" = mul i64 %".61", %".21"
  %".465" = mul i64 %".381", %".23"
  %".466" = add i64 %".464", %".465"
  %".467" = add i64 %".19", %".466"
  %".468" = inttoptr i64 %".467" to ptr
  %".469" = load i8, ptr %".468"
  %".470" = icmp ne i8 %".469", 0
  %".471" = mul i64 %".61", %".27"
  %".472" = mul i64 %".381", %".29"
  %".473" = add i64 %".471", %".472"
  %".474" = add i64 %".25", %".473"
  %".475" = inttoptr i64 %".474" to ptr
  %".476" = select  i1 %".470", ptr %".475", ptr %".463"
  %".477" = mul i64 %".61", %".15"
  %".478" = mul i64 %".382", %".17"
  %".479" = add i64 %".477", %".478"
  %".480" = add i64 %".13", %".479"
  %".481" = inttoptr i64 %".480" to ptr
  %".482" = mul i64 %".61", %".21"
  %".483" = mul i64 %".382", %".23"
  %".484" = add i64 %".482", %".483"
  %".485" = add i64 %".19", %".484"
  %".486" = inttoptr i64 %".485" to ptr
  %".487" = load i8, ptr %".486"
  %".488" = icmp ne i8 %".487", 0
  %".489" = mul i64 %".61", %".27"
  %".490" = mul i64 %".382", %".29"
  %".491" = add i64 %".489", %".490"
  %".492" = add i64 %".25", %".491"
  %".493" = inttoptr i64 %".492" to ptr
  %".494" = select  i1 %".488", ptr %".493", ptr %".481"
  %".495" = add i64 %".66", 0
  %".496" = mul i64 %".495", 96
  %".497" = add i64 %".49", %".496"
  %".498" = inttoptr i64 %".497" to ptr
  br label %"head.5"
after.4:
  %".601" = sub i64 %".4", %".372"
  %".602" = sdiv i64 %".601", 4
  %".603" = mul i64 %".602", 4
  %".604" = add i64 %".372", %".603"
  br label %"head.6"
head.5:
  %".500" = phi  i64 [0, %"body.4"], [%".543", %"body.5"]
  %".501" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".517", %"body.5"]
  %".502" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".522", %"body.5"]
  %".503" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".527", %"body.5"]
  %".504" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".532", %"body.5"]
  %".505" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".537", %"body.5"]
  %".506" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".542", %"body.5"]
  %".507" = icmp slt i64 %".500", 3
  br i1 %".507", label %"body.5", label %"after.5"
body.5:
  %".509" = mul i64 %".500", 32
  %".510" = add i64 %".509", 0
  %".511" = getelementptr i8, ptr %".498", i64 %".510"
  %".512" = load <8 x float>, ptr %".511", align 4
  %".513" = getelementptr float, ptr %".404", i64 %".500"
  %".514" = load float, ptr %".513"
  %".515" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".514", i32 0
  %".516" = shufflevector <8 x float> %".515", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".517" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".516", <8 x float> %".512", <8 x float> %".501")
  %".518" = getelementptr float, ptr %".422", i64 %".500"
  %".519" = load float, ptr %".518"
  %".520" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".519", i32 0
  %".521" = shufflevector <8 x float> %".520", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".522" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".521", <8 x float> %".512", <8 x float> %".502")
  %".523" = getelementptr float, ptr %".440", i64 %".500"
  %".524" = load float, ptr %".523"
  %".525" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".524", i32 0
  %".526" = shufflevector <8 x float> %".525", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".527" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".526", <8 x float> %".512", <8 x float> %".503")
  %".528" = getelementptr float, ptr %".458", i64 %".500"
  %".529" = load float, ptr %".528"
  %".530" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".529", i32 0
  %".531" = shufflevector <8 x float> %".530", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".532" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".531", <8 x float> %".512", <8 x float> %".504")
  %".533" = getelementptr float, ptr %".476", i64 %".500"
  %".534" = load float, ptr %".533"
  %".535" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".534", i32 0
  %".536" = shufflevector <8 x float> %".535", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".537" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".536", <8 x float> %".512", <8 x float> %".505")
  %".538" = getelementptr float, ptr %".494", i64 %".500"
  %".539" = load float, ptr %".538"
  %".540" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".539", i32 0
  %".541" = shufflevector <8 x float> %".540", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".542" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".541", <8 x float> %".512", <8 x float> %".506")
  %".543" = add i64 %".500", 1
  br label %"head.5"
after.5:
  %".545" = mul i64 %".61", %".57"
  %".546" = mul i64 %".377", %".59"
  %".547" = add i64 %".545", %".546"
  %".548" = add i64 %".55", %".547"
  %".549" = inttoptr i64 %".548" to ptr
  %".550" = mul i64 0, 32
  %".551" = add i64 %".550", 0
  %".552" = getelementptr i8, ptr %".549", i64 %".551"
  store <8 x float> %".501", ptr %".552", align 4
  %".554" = mul i64 %".61", %".57"
  %".555" = mul i64 %".378", %".59"
  %".556" = add i64 %".554", %".555"
  %".557" = add i64 %".55", %".556"
  %".558" = inttoptr i64 %".557" to ptr
  %".559" = mul i64 0, 32
  %".560" = add i64 %".559", 0
  %".561" = getelementptr i8, ptr %".558", i64 %".560"
  store <8 x float> %".502", ptr %".561", align 4
  %".563" = mul i64 %".61", %".57"
  %".564" = mul i64 %".379", %".59"
  %".565" = add i64 %".563", %".564"
  %".566" = add i64 %".55", %".565"
  %".567" = inttoptr i64 %".566" to ptr
  %".568" = mul i64 0, 32
  %".569" = add i64 %".568", 0
  %".570" = getelementptr i8, ptr %".567", i64 %".569"
  store <8 x float> %".503", ptr %".570", align 4
  %".572" = mul i64 %".61", %".57"
  %".573" = mul i64 %".380", %".59"
  %".574" = add i64 %".572", %".573"
  %".575" = add i64 %".55", %".574"
  %".576" = inttoptr i64 %".575" to ptr
  %".577" = mul i64 0, 32
  %".578" = add i64 %".577", 0
  %".579" = getelementptr i8, ptr %".576", i64 %".578"
  store <8 x float> %".504", ptr %".579", align 4
  %".581" = mul i64 %".61", %".57"
  %".582" = mul i64 %".381", %".59"
  %".583" = add i64 %".581", %".582"
  %".584" = add i64 %".55", %".583"
  %".585" = inttoptr i64 %".584" to ptr
  %".586" = mul i64 0, 32
  %".587" = add i64 %".586", 0
  %".588" = getelementptr i8, ptr %".585", i64 %".587"
  store <8 x float> %".505", ptr %".588", align 4
  %".590" = mul i64 %".61", %".57"
  %".591" = mul i64 %".382", %".59"
  %".592" = add i64 %".590", %".591"
  %".593" = add i64 %".55", %".592"
  %".594" = inttoptr i64 %".593" to ptr
  %".595" = mul i64 0, 32
  %".596" = add i64 %".595", 0
  %".597" = getelementptr i8, ptr %".594", i64 %".596"
  store <8 x float> %".506", ptr %".597", align 4
  %".599" = add i64 %".374", 6
  br label %"head.4"
head.6:
  %".606" = phi  i64 [%".372", %"after.4"], [%".763", %"after.7"]
  %".607" = icmp slt i64 %".606", %".604"
  br i1 %".607", label %"body.6", label %"after.6"
body.6:
  %".609" = add i64 %".606", 0
  %".610" = add i64 %".606", 1
  %".611" = add i64 %".606", 2
  %".612" = add i64 %".606", 3
  %".613" = add i64 %".66", 0
  %".614" = mul i64 %".613", 8
  %".615" = icmp slt i64 %".613", 0
  %".616" = select  i1 %".615", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".617" = mul i64 %".61", %".15"
  %".618" = mul i64 %".609", %".17"
  %".619" = add i64 %".617", %".618"
  %".620" = add i64 %".13", %".619"
  %".621" = inttoptr i64 %".620" to ptr
  %".622" = mul i64 %".61", %".21"
  %".623" = mul i64 %".609", %".23"
  %".624" = add i64 %".622", %".623"
  %".625" = add i64 %".19", %".624"
  %".626" = inttoptr i64 %".625" to ptr
  %".627" = load i8, ptr %".626"
  %".628" = icmp ne i8 %".627", 0
  %".629" = mul i64 %".61", %".27"
  %".630" = mul i64 %".609", %".29"
  %".631" = add i64 %".629", %".630"
  %".632" = add i64 %".25", %".631"
  %".633" = inttoptr i64 %".632" to ptr
  %".634" = select  i1 %".628", ptr %".633", ptr %".621"
  %".635" = mul i64 %".61", %".15"
  %".636" = mul i64 %".610", %".17"
  %".637" = add i64 %".635", %".636"
  %".638" = add i64 %".13", %".637"
  %".639" = inttoptr i64 %".638" to ptr
  %".640" = mul i64 %".61", %".21"
  %".641" = mul i64 %".610", %".23"
  %".642" = add i64 %".640", %".641"
  %".643" = add i64 %".19", %".642"
  %".644" = inttoptr i64 %".643" to ptr
  %".645" = load i8, ptr %".644"
  %".646" = icmp ne i8 %".645", 0
  %".647" = mul i64 %".61", %".27"
  %".648" = mul i64 %".610", %".29"
  %".649" = add i64 %".647", %".648"
  %".650" = add i64 %".25", %".649"
  %".651" = inttoptr i64 %".650" to ptr
  %".652" = select  i1 %".646", ptr %".651", ptr %".639"
  %".653" = mul i64 %".61", %".15"
  %".654" = mul i64 %".611", %".17"
  %".655" = add i64 %".653", %".654"
  %".656" = add i64 %".13", %".655"
  %".657" = inttoptr i64 %".656" to ptr
  %".658" = mul i64 %".61", %".21"
  %".659" = mul i64 %".611", %".23"
  %".660" = add i64 %".658", %".659"
  %".661" = add i64 %".19", %".660"
  %".662" = inttoptr i64 %".661" to ptr
  %".663" = load i8, ptr %".662"
  %".664" = icmp ne i8 %".663", 0
  %".665" = mul i64 %".61", %".27"
  %".666" = mul i64 %".611", %".29"
  %".667" = add i64 %".665", %".666"
  %".668" = add i64 %".25", %".667"
  %".669" = inttoptr i64 %".668" to ptr
  %".670" = select  i1 %".664", ptr %".669", ptr %".657"
  %".671" = mul i64 %".61", %".15"
  %".672" = mul i64 %".612", %".17"
  %".673" = add i64 %".671", %".672"
  %".674" = add i64 %".13", %".673"
  %".675" = inttoptr i64 %".674" to ptr
  %".676" = mul i64 %".61", %".21"
  %".677" = mul i64 %".612", %".23"
  %".678" = add i64 %".676", %".677"
  %".679" = add i64 %".19", %".678"
  %".680" = inttoptr i64 %".679" to ptr
  %".681" = load i8, ptr %".680"
  %".682" = icmp ne i8 %".681", 0
  %".683" = mul i64 %".61", %".27"
  %".684" = mul i64 %".612", %".29"
  %".685" = add i64 %".683", %".684"
  %".686" = add i64 %".25", %".685"
  %".687" = inttoptr i64 %".686" to ptr
  %".688" = select  i1 %".682", ptr %".687", ptr %".675"
  %".689" = add i64 %".66", 0
  %".690" = mul i64 %".689", 96
  %".691" = add i64 %".49", %".690"
  %".692" = inttoptr i64 %".691" to ptr
  br label %"head.7"
after.6:
  %".765" = sub i64 %".4", %".604"
  %".766" = sdiv i64 %".765", 2
  %".767" = mul i64 %".766", 2
  %".768" = add i64 %".604", %".767"
  br label %"head.8"
head.7:
  %".694" = phi  i64 [0, %"body.6"], [%".725", %"body.7"]
  %".695" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".709", %"body.7"]
  %".696" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".714", %"body.7"]
  %".697" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".719", %"body.7"]
  %".698" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".724", %"body.7"]
  %".699" = icmp slt i64 %".694", 3
  br i1 %".699", label %"body.7", label %"after.7"
body.7:
  %".701" = mul i64 %".694", 32
  %".702" = add i64 %".701", 0
  %".703" = getelementptr i8, ptr %".692", i64 %".702"
  %".704" = load <8 x float>, ptr %".703", align 4
  %".705" = getelementptr float, ptr %".634", i64 %".694"
  %".706" = load float, ptr %".705"
  %".707" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".706", i32 0
  %".708" = shufflevector <8 x float> %".707", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".709" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".708", <8 x float> %".704", <8 x float> %".695")
  %".710" = getelementptr float, ptr %".652", i64 %".694"
  %".711" = load float, ptr %".710"
  %".712" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".711", i32 0
  %".713" = shufflevector <8 x float> %".712", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".714" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".713", <8 x float> %".704", <8 x float> %".696")
  %".715" = getelementptr float, ptr %".670", i64 %".694"
  %".716" = load float, ptr %".715"
  %".717" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".716", i32 0
  %".718" = shufflevector <8 x float> %".717", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".719" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".718", <8 x float> %".704", <8 x float> %".697")
  %".720" = getelementptr float, ptr %".688", i64 %".694"
  %".721" = load float, ptr %".720"
  %".722" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".721", i32 0
  %".723" = shufflevector <8 x float> %".722", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".724" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".723", <8 x float> %".704", <8 x float> %".698")
  %".725" = add i64 %".694", 1
  br label %"head.7"
after.7:
  %".727" = mul i64 %".61", %".57"
  %".728" = mul i64 %".609", %".59"
  %".729" = add i64 %".727", %".728"
  %".730" = add i64 %".55", %".729"
  %".731" = inttoptr i64 %".730" to ptr
  %".732" = mul i64 0, 32
  %".733" = add i64 %".732", 0
  %".734" = getelementptr i8, ptr %".731", i64 %".733"
  store <8 x float> %".695", ptr %".734", align 4
  %".736" = mul i64 %".61", %".57"
  %".737" = mul i64 %".610", %".59"
  %".738" = add i64 %".736", %".737"
  %".739" = add i64 %".55", %".738"
  %".740" = inttoptr i64 %".739" to ptr
  %".741" = mul i64 0, 32
  %".742" = add i64 %".741", 0
  %".743" = getelementptr i8, ptr %".740", i64 %".742"
  store <8 x float> %".696", ptr %".743", align 4
  %".745" = mul i64 %".61", %".57"
  %".746" = mul i64 %".611", %".59"
  %".747" = add i64 %".745", %".746"
  %".748" = add i64 %".55", %".747"
  %".749" = inttoptr i64 %".748" to ptr
  %".750" = mul i64 0, 32
  %".751" = add i64 %".750", 0
  %".752" = getelementptr i8, ptr %".749", i64 %".751"
  store <8 x float> %".697", ptr %".752", align 4
  %".754" = mul i64 %".61", %".57"
  %".755" = mul i64 %".612", %".59"
  %".756" = add i64 %".754", %".755"
  %".757" = add i64 %".55", %".756"
  %".758" = inttoptr i64 %".757" to ptr
  %".759" = mul i64 0, 32
  %".760" = add i64 %".759", 0
  %".761" = getelementptr i8, ptr %".758", i64 %".760"
  store <8 x float> %".698", ptr %".761", align 4
  %".763" = add i64 %".606", 4
  br label %"head.6"
head.8:
  %".770" = phi  i64 [%".604", %"after.6"], [%".859", %"after.9"]
  %".771" = icmp slt i64 %".770", %".768"
  br i1 %".771", label %"body.8", label %"after.8"
body.8:
  %".773" = add i64 %".770", 0
  %".774" = add i64 %".770", 1
  %".775" = add i64 %".66", 0
  %".776" = mul i64 %".775", 8
  %".777" = icmp slt i64 %".775", 0
  %".778" = select  i1 %".777", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".779" = mul i64 %".61", %".15"
  %".780" = mul i64 %".773", %".17"
  %".781" = add i64 %".779", %".780"
  %".782" = add i64 %".13", %".781"
  %".783" = inttoptr i64 %".782" to ptr
  %".784" = mul i64 %".61", %".21"
  %".785" = mul i64 %".773", %".23"
  %".786" = add i64 %".784", %".785"
  %".787" = add i64 %".19", %".786"
  %".788" = inttoptr i64 %".787" to ptr
  %".789" = load i8, ptr %".788"
  %".790" = icmp ne i8 %".789", 0
  %".791" = mul i64 %".61", %".27"
  %".792" = mul i64 %".773", %".29"
  %".793" = add i64 %".791", %".792"
  %".794" = add i64 %".25", %".793"
  %".795" = inttoptr i64 %".794" to ptr
  %".796" = select  i1 %".790", ptr %".795", ptr %".783"
  %".797" = mul i64 %".61", %".15"
  %".798" = mul i64 %".774", %".17"
  %".799" = add i64 %".797", %".798"
  %".800" = add i64 %".13", %".799"
  %".801" = inttoptr i64 %".800" to ptr
  %".802" = mul i64 %".61", %".21"
  %".803" = mul i64 %".774", %".23"
  %".804" = add i64 %".802", %".803"
  %".805" = add i64 %".19", %".804"
  %".806" = inttoptr i64 %".805" to ptr
  %".807" = load i8, ptr %".806"
  %".808" = icmp ne i8 %".807", 0
  %".809" = mul i64 %".61", %".27"
  %".810" = mul i64 %".774", %".29"
  %".811" = add i64 %".809", %".810"
  %".812" = add i64 %".25", %".811"
  %".813" = inttoptr i64 %".812" to ptr
  %".814" = select  i1 %".808", ptr %".813", ptr %".801"
  %".815" = add i64 %".66", 0
  %".816" = mul i64 %".815", 96
  %".817" = add i64 %".49", %".816"
  %".818" = inttoptr i64 %".817" to ptr
  br label %"head.9"
after.8:
  %".861" = sub i64 %".4", %".768"
  %".862" = sdiv i64 %".861", 1
  %".863" = mul i64 %".862", 1
  %".864" = add i64 %".768", %".863"
  br label %"head.10"
head.9:
  %".820" = phi  i64 [0, %"body.8"], [%".839", %"body.9"]
  %".821" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".833", %"body.9"]
  %".822" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".838", %"body.9"]
  %".823" = icmp slt i64 %".820", 3
  br i1 %".823", label %"body.9", label %"after.9"
body.9:
  %".825" = mul i64 %".820", 32
  %".826" = add i64 %".825", 0
  %".827" = getelementptr i8, ptr %".818", i64 %".826"
  %".828" = load <8 x float>, ptr %".827", align 4
  %".829" = getelementptr float, ptr %".796", i64 %".820"
  %".830" = load float, ptr %".829"
  %".831" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".830", i32 0
  %".832" = shufflevector <8 x float> %".831", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".833" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".832", <8 x float> %".828", <8 x float> %".821")
  %".834" = getelementptr float, ptr %".814", i64 %".820"
  %".835" = load float, ptr %".834"
  %".836" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".835", i32 0
  %".837" = shufflevector <8 x float> %".836", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".838" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".837", <8 x float> %".828", <8 x float> %".822")
  %".839" = add i64 %".820", 1
  br label %"head.9"
after.9:
  %".841" = mul i64 %".61", %".57"
  %".842" = mul i64 %".773", %".59"
  %".843" = add i64 %".841", %".842"
  %".844" = add i64 %".55", %".843"
  %".845" = inttoptr i64 %".844" to ptr
  %".846" = mul i64 0, 32
  %".847" = add i64 %".846", 0
  %".848" = getelementptr i8, ptr %".845", i64 %".847"
  store <8 x float> %".821", ptr %".848", align 4
  %".850" = mul i64 %".61", %".57"
  %".851" = mul i64 %".774", %".59"
  %".852" = add i64 %".850", %".851"
  %".853" = add i64 %".55", %".852"
  %".854" = inttoptr i64 %".853" to ptr
  %".855" = mul i64 0, 32
  %".856" = add i64 %".855", 0
  %".857" = getelementptr i8, ptr %".854", i64 %".856"
  store <8 x float> %".822", ptr %".857", align 4
  %".859" = add i64 %".770", 2
  br label %"head.8"
head.10:
  %".866" = phi  i64 [%".768", %"after.8"], [%".921", %"after.11"]
  %".867" = icmp slt i64 %".866", %".864"
  br i1 %".867", label %"body.10", label %"after.10"
body.10:
  %".869" = add i64 %".866", 0
  %".870" = add i64 %".66", 0
  %".871" = mul i64 %".870", 8
  %".872" = icmp slt i64 %".870", 0
  %".873" = select  i1 %".872", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".874" = mul i64 %".61", %".15"
  %".875" = mul i64 %".869", %".17"
  %".876" = add i64 %".874", %".875"
  %".877" = add i64 %".13", %".876"
  %".878" = inttoptr i64 %".877" to ptr
  %".879" = mul i64 %".61", %".21"
  %".880" = mul i64 %".869", %".23"
  %".881" = add i64 %".879", %".880"
  %".882" = add i64 %".19", %".881"
  %".883" = inttoptr i64 %".882" to ptr
  %".884" = load i8, ptr %".883"
  %".885" = icmp ne i8 %".884", 0
  %".886" = mul i64 %".61", %".27"
  %".887" = mul i64 %".869", %".29"
  %".888" = add i64 %".886", %".887"
  %".889" = add i64 %".25", %".888"
  %".890" = inttoptr i64 %".889" to ptr
  %".891" = select  i1 %".885", ptr %".890", ptr %".878"
  %".892" = add i64 %".66", 0
  %".893" = mul i64 %".892", 96
  %".894" = add i64 %".49", %".893"
  %".895" = inttoptr i64 %".894" to ptr
  br label %"head.11"
after.10:
  br label %"head.12"
head.11:
  %".897" = phi  i64 [0, %"body.10"], [%".910", %"body.11"]
  %".898" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".909", %"body.11"]
  %".899" = icmp slt i64 %".897", 3
  br i1 %".899", label %"body.11", label %"after.11"
body.11:
  %".901" = mul i64 %".897", 32
  %".902" = add i64 %".901", 0
  %".903" = getelementptr i8, ptr %".895", i64 %".902"
  %".904" = load <8 x float>, ptr %".903", align 4
  %".905" = getelementptr float, ptr %".891", i64 %".897"
  %".906" = load float, ptr %".905"
  %".907" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".906", i32 0
  %".908" = shufflevector <8 x float> %".907", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".909" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".908", <8 x float> %".904", <8 x float> %".898")
  %".910" = add i64 %".897", 1
  br label %"head.11"
after.11:
  %".912" = mul i64 %".61", %".57"
  %".913" = mul i64 %".869", %".59"
  %".914" = add i64 %".912", %".913"
  %".915" = add i64 %".55", %".914"
  %".916" = inttoptr i64 %".915" to ptr
  %".917" = mul i64 0, 32
  %".918" = add i64 %".917", 0
  %".919" = getelementptr i8, ptr %".916", i64 %".918"
  store <8 x float> %".898", ptr %".919", align 4
  %".921" = add i64 %".866", 1
  br label %"head.10"
head.12:
  %".924" = phi  i64 [%".3", %"after.10"], [%".1023", %"after.13"]
  %".925" = icmp slt i64 %".924", %".4"
  br i1 %".925", label %"body.12", label %"after.12"
body.12:
  %".927" = add i64 %".66", 1
  br label %"head.13"
after.12:
  %".1025" = add i64 %".66", 1
  br label %"head.1"
head.13:
  %".929" = phi  i64 [%".66", %"body.12"], [%".1021", %"body.13"]
  %".930" = icmp slt i64 %".929", %".927"
  br i1 %".930", label %"body.13", label %"after.13"
body.13:
  %".932" = mul i64 %".929", 8
  %".933" = mul i64 %".61", %".9"
  %".934" = mul i64 %".924", %".11"
  %".935" = add i64 %".933", %".934"
  %".936" = add i64 %".7", %".935"
  %".937" = inttoptr i64 %".936" to ptr
  %".938" = add i64 %".932", 0
  %".939" = getelementptr float, ptr %".937", i64 %".938"
  %".940" = icmp slt i64 %".929", 0
  %".941" = select  i1 %".940", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".942" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".939", i32 4, <8 x i1> %".941", <8 x float> splat (float              0x0))
  %".943" = sub i64 %".929", %".66"
  %".944" = mul i64 %".61", %".57"
  %".945" = mul i64 %".924", %".59"
  %".946" = add i64 %".944", %".945"
  %".947" = add i64 %".55", %".946"
  %".948" = inttoptr i64 %".947" to ptr
  %".949" = mul i64 %".943", 32
  %".950" = add i64 %".949", 0
  %".951" = getelementptr i8, ptr %".948", i64 %".950"
  %".952" = load <8 x float>, ptr %".951", align 4
  %".953" = fadd contract <8 x float> %".942", %".952"
  %".954" = fcmp ogt <8 x float> splat (float              0x0), %".953"
  %".955" = select  <8 x i1> %".954", <8 x float> splat (float              0x0), <8 x float> %".953"
  %".956" = mul i64 %".61", %".33"
  %".957" = mul i64 %".924", %".35"
  %".958" = add i64 %".956", %".957"
  %".959" = add i64 %".31", %".958"
  %".960" = inttoptr i64 %".959" to ptr
  %".961" = load i8, ptr %".960"
  %".962" = icmp ne i8 %".961", 0
  %".963" = select  i1 %".962", <8 x float> %".953", <8 x float> splat (float              0x0)
  %".964" = mul i64 %".61", %".45"
  %".965" = mul i64 %".924", %".47"
  %".966" = add i64 %".964", %".965"
  %".967" = add i64 %".43", %".966"
  %".968" = inttoptr i64 %".967" to ptr
  %".969" = add i64 %".932", 0
  %".970" = getelementptr float, ptr %".968", i64 %".969"
  %".971" = icmp slt i64 %".929", 0
  %".972" = select  i1 %".971", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".963", ptr %".970", i32 4, <8 x i1> %".972")
  %".974" = mul i64 %".61", %".15"
  %".975" = mul i64 %".924", %".17"
  %".976" = add i64 %".974", %".975"
  %".977" = add i64 %".13", %".976"
  %".978" = inttoptr i64 %".977" to ptr
  %".979" = add i64 %".932", 0
  %".980" = getelementptr float, ptr %".978", i64 %".979"
  %".981" = icmp slt i64 %".929", 0
  %".982" = select  i1 %".981", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".983" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".980", i32 4, <8 x i1> %".982", <8 x float> splat (float              0x0))
  %".984" = mul i64 %".61", %".33"
  %".985" = mul i64 %".924", %".35"
  %".986" = add i64 %".984", %".985"
  %".987" = add i64 %".31", %".986"
  %".988" = inttoptr i64 %".987" to ptr
  %".989" = load i8, ptr %".988"
  %".990" = icmp ne i8 %".989", 0
  %".991" = select  i1 %".990", <8 x float> %".955", <8 x float> %".983"
  %".992" = add i64 %".61", 1
  %".993" = mul i64 %".992", %".15"
  %".994" = mul i64 %".924", %".17"
  %".995" = add i64 %".993", %".994"
  %".996" = add i64 %".13", %".995"
  %".997" = inttoptr i64 %".996" to ptr
  %".998" = add i64 %".932", 0
  %".999" = getelementptr float, ptr %".997", i64 %".998"
  %".1000" = icmp slt i64 %".929", 0
  %".1001" = select  i1 %".1000", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".991", ptr %".999", i32 4, <8 x i1> %".1001")
  %".1003" = mul i64 %".61", %".33"
  %".1004" = mul i64 %".924", %".35"
  %".1005" = add i64 %".1003", %".1004"
  %".1006" = add i64 %".31", %".1005"
  %".1007" = inttoptr i64 %".1006" to ptr
  %".1008" = load i8, ptr %".1007"
  %".1009" = icmp ne i8 %".1008", 0
  %".1010" = select  i1 %".1009", <8 x float> %".955", <8 x float> splat (float              0x0)
  %".1011" = mul i64 %".61", %".39"
  %".1012" = mul i64 %".924", %".41"
  %".1013" = add i64 %".1011", %".1012"
  %".1014" = add i64 %".37", %".1013"
  %".1015" = inttoptr i64 %".1014" to ptr
  %".1016" = add i64 %".932", 0
  %".1017" = getelementptr float, ptr %".1015", i64 %".1016"
  %".1018" = icmp slt i64 %".929", 0
  %".1019" = select  i1 %".1018", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1010", ptr %".1017", i32 4, <8 x i1> %".1019")
  %".1021" = add i64 %".929", 1
  br label %"head.13"
after.13:
  %".1023" = add i64 %".924", 1
  br label %"head.12"
}

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")
