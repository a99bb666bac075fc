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
  %".69" = phi  i64 [0, %"entry"], [%".1753", %"after.1"]
  %".70" = icmp slt i64 %".69", %".2"
  br i1 %".70", label %"body", label %"after"
body:
  %".72" = and i64 %".69", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".74" = phi  i64 [%".3", %"body"], [%".1751", %"after.2.endif"]
  %".75" = icmp slt i64 %".74", %".4"
  br i1 %".75", label %"body.1", label %"after.1"
body.1:
  %".77" = add i64 %".74", %".67"
  %".78" = icmp slt i64 %".77", %".4"
  %".79" = select  i1 %".78", i64 %".77", i64 %".4"
  br label %"head.2"
after.1:
  %".1753" = add i64 %".69", 1
  br label %"head"
head.2:
  %".81" = phi  i64 [%".74", %"body.1"], [%".94", %"body.2"]
  %".82" = phi  i64 [0, %"body.1"], [%".93", %"body.2"]
  %".83" = icmp slt i64 %".81", %".79"
  br i1 %".83", label %"body.2", label %"after.2"
body.2:
  %".85" = mul i64 %".69", %".21"
  %".86" = mul i64 %".81", %".23"
  %".87" = add i64 %".85", %".86"
  %".88" = add i64 %".19", %".87"
  %".89" = inttoptr i64 %".88" to ptr
  %".90" = load i8, ptr %".89"
  %".91" = icmp ne i8 %".90", 0
  %".92" = zext i1 %".91" to i64
  %".93" = or i64 %".82", %".92"
  %".94" = add i64 %".81", 1
  br label %"head.2"
after.2:
  %".96" = icmp ne i64 %".82", 0
  br i1 %".96", label %"after.2.if", label %"after.2.else", !prof !0
after.2.if:
  br label %"head.3"
after.2.else:
  br label %"head.16"
after.2.endif:
  %".1751" = add i64 %".74", %".67"
  br label %"head.1"
head.3:
  %".99" = phi  i64 [0, %"after.2.if"], [%".1058", %"after.14"]
  %".100" = icmp slt i64 %".99", 1
  br i1 %".100", label %"body.3", label %"after.3"
body.3:
  %".102" = sub i64 %".79", %".74"
  %".103" = sdiv i64 %".102", 8
  %".104" = mul i64 %".103", 8
  %".105" = add i64 %".74", %".104"
  br label %"head.4"
after.3:
  br label %"after.2.endif"
head.4:
  %".107" = phi  i64 [%".74", %"body.3"], [%".400", %"after.5"]
  %".108" = icmp slt i64 %".107", %".105"
  br i1 %".108", label %"body.4", label %"after.4"
body.4:
  %".110" = add i64 %".107", 0
  %".111" = add i64 %".107", 1
  %".112" = add i64 %".107", 2
  %".113" = add i64 %".107", 3
  %".114" = add i64 %".107", 4
  %".115" = add i64 %".107", 5
  %".116" = add i64 %".107", 6
  %".117" = add i64 %".107", 7
  %".118" = add i64 %".99", 0
  %".119" = mul i64 %".118", 8
  %".120" = icmp slt i64 %".118", 0
  %".121" = select  i1 %".120", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".122" = mul i64 %".69", %".15"
  %".123" = mul i64 %".110", %".17"
  %".124" = add i64 %".122", %".123"
  %".125" = add i64 %".13", %".124"
  %".126" = inttoptr i64 %".125" to ptr
  %".127" = mul i64 %".69", %".21"
  %".128" = mul i64 %".110", %".23"
  %".129" = add i64 %".127", %".128"
  %".130" = add i64 %".19", %".129"
  %".131" = inttoptr i64 %".130" to ptr
  %".132" = load i8, ptr %".131"
  %".133" = icmp ne i8 %".132", 0
  %".134" = mul i64 %".69", %".27"
  %".135" = mul i64 %".110", %".29"
  %".136" = add i64 %".134", %".135"
  %".137" = add i64 %".25", %".136"
  %".138" = inttoptr i64 %".137" to ptr
  %".139" = select  i1 %".133", ptr %".138", ptr %".126"
  %".140" = mul i64 %".69", %".15"
  %".141" = mul i64 %".111", %".17"
  %".142" = add i64 %".140", %".141"
  %".143" = add i64 %".13", %".142"
  %".144" = inttoptr i64 %".143" to ptr
  %".145" = mul i64 %".69", %".21"
  %".146" = mul i64 %".111", %".23"
  %".147" = add i64 %".145", %".146"
  %".148" = add i64 %".19", %".147"
  %".149" = inttoptr i64 %".148" to ptr
  %".150" = load i8, ptr %".149"
  %".151" = icmp ne i8 %".150", 0
  %".152" = mul i64 %".69", %".27"
  %".153" = mul i64 %".111", %".29"
  %".154" = add i64 %".152", %".153"
  %".155" = add i64 %".25", %".154"
  %".156" = inttoptr i64 %".155" to ptr
  %".157" = select  i1 %".151", ptr %".156", ptr %".144"
  %".158" = mul i64 %".69", %".15"
  %".159" = mul i64 %".112", %".17"
  %".160" = add i64 %".158", %".159"
  %".161" = add i64 %".13", %".160"
  %".162" = inttoptr i64 %".161" to ptr
  %".163" = mul i64 %".69", %".21"
  %".164" = mul i64 %".112", %".23"
  %".165" = add i64 %".163", %".164"
  %".166" = add i64 %".19", %".165"
  %".167" = inttoptr i64 %".166" to ptr
  %".168" = load i8, ptr %".167"
  %".169" = icmp ne i8 %".168", 0
  %".170" = mul i64 %".69", %".27"
  %".171" = mul i64 %".112", %".29"
  %".172" = add i64 %".170", %".171"
  %".173" = add i64 %".25", %".172"
  %".174" = inttoptr i64 %".173" to ptr
  %".175" = select  i1 %".169", ptr %".174", ptr %".162"
  %".176" = mul i64 %".69", %".15"
  %".177" = mul i64 %".113", %".17"
  %".178" = add i64 %".176", %".177"
  %".179" = add i64 %".13", %".178"
  %".180" = inttoptr i64 %".179" to ptr
  %".181" = mul i64 %".69", %".21"
  %".182" = mul i64 %".113", %".23"
  %".183" = add i64 %".181", %".182"
  %".184" = add i64 %".19", %".183"
  %".185" = inttoptr i64 %".184" to ptr
  %".186" = load i8, ptr %".185"
  %".187" = icmp ne i8 %".186", 0
  %".188" = mul i64 %".69", %".27"
  %".189" = mul i64 %".113", %".29"
  %".190" = add i64 %".188", %".189"
  %".191" = add i64 %".25", %".190"
  %".192" = inttoptr i64 %".191" to ptr
  %".193" = select  i1 %".187", ptr %".192", ptr %".180"
  %".194" = mul i64 %".69", %".15"
  %".195" = mul i64 %".114", %".17"
  %".196" = add i64 %".194", %".195"
  %".197" = add i64 %".13", %".196"
  %".198" = inttoptr i64 %".197" to ptr
  %".199" = mul i64 %".69", %".21"
  %".200" = mul i64 %".114", %".23"
  %".201" = add i64 %".199", %".200"
  %".202" = add i64 %".19", %".201"
  %".203" = inttoptr i64 %".202" to ptr
  %".204" = load i8, ptr %".203"
  %".205" = icmp ne i8 %".204", 0
  %".206" = mul i64 %".69", %".27"
  %".207" = mul i64 %".114", %".29"
  %".208" = add i64 %".206", %".207"
  %".209" = add i64 %".25", %".208"
  %".210" = inttoptr i64 %".209" to ptr
  %".211" = select  i1 %".205", ptr %".210", ptr %".198"
  %".212" = mul i64 %".69", %".15"
  %".213" = mul i64 %".115", %".17"
  %".214" = add i64 %".212", %".213"
  %".215" = add i64 %".13", %".214"
  %".216" = inttoptr i64 %".215" to ptr
  %".217" = mul i64 %".69", %".21"
  %".218" = mul i64 %".115", %".23"
  %".219" = add i64 %".217", %".218"
  %".220" = add i64 %".19", %".219"
  %".221" = inttoptr i64 %".220" to ptr
  %".222" = load i8, ptr %".221"
  %".223" = icmp ne i8 %".222", 0
  %".224" = mul i64 %".69", %".27"
  %".225" = mul i64 %".115", %".29"
  %".226" = add i64 %".224", %".225"
  %".227" = add i64 %".25", %".226"
  %".228" = inttoptr i64 %".227" to ptr
  %".229" = select  i1 %".223", ptr %".228", ptr %".216"
  %".230" = mul i64 %".69", %".15"
  %".231" = mul i64 %".116", %".17"
  %".232" = add i64 %".230", %".231"
  %".233" = add i64 %".13", %".232"
  %".234" = inttoptr i64 %".233" to ptr
  %".235" = mul i64 %".69", %".21"
  %".236" = mul i64 %".116", %".23"
  %".237" = add i64 %".235", %".236"
  %".238" = add i64 %".19", %".237"
  %".239" = inttoptr i64 %".238" to ptr
  %".240" = load i8, ptr %".239"
  %".241" = icmp ne i8 %".240", 0
  %".242" = mul i64 %".69", %".27"
  %".243" = mul i64 %".116", %".29"
  %".244" = add i64 %".242", %".243"
  %".245" = add i64 %".25", %".244"
  %".246" = inttoptr i64 %".245" to ptr
  %".247" = select  i1 %".241", ptr %".246", ptr %".234"
  %".248" = mul i64 %".69", %".15"
  %".249" = mul i64 %".117", %".17"
  %".250" = add i64 %".248", %".249"
  %".251" = add i64 %".13", %".250"
  %".252" = inttoptr i64 %".251" to ptr
  %".253" = mul i64 %".69", %".21"
  %".254" = mul i64 %".117", %".23"
  %".255" = add i64 %".253", %".254"
  %".256" = add i64 %".19", %".255"
  %".257" = inttoptr i64 %".256" to ptr
  %".258" = load i8, ptr %".257"
  %".259" = icmp ne i8 %".258", 0
  %".260" = mul i64 %".69", %".27"
  %".261" = mul i64 %".117", %".29"
  %".262" = add i64 %".260", %".261"
  %".263" = add i64 %".25", %".262"
  %".264" = inttoptr i64 %".263" to ptr
  %".265" = select  i1 %".259", ptr %".264", ptr %".252"
  %".266" = add i64 %".99", 0
  %".267" = mul i64 %".266", 96
  %".268" = add i64 %".49", %".267"
  %".269" = inttoptr i64 %".268" to ptr
  br label %"head.5"
after.4:
  %".402" = sub i64 %".79", %".105"
  %".403" = sdiv i64 %".402", 6
  %".404" = mul i64 %".403", 6
  %".405" = add i64 %".105", %".404"
  br label %"head.6"
head.5:
  %".271" = phi  i64 [0, %"body.4"], [%".326", %"body.5"]
  %".272" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".290", %"body.5"]
  %".273" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".295", %"body.5"]
  %".274" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".300", %"body.5"]
  %".275" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".305", %"body.5"]
  %".276" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".310", %"body.5"]
  %".277" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".315", %"body.5"]
  %".278" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".320", %"body.5"]
  %".279" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".325", %"body.5"]
  %".280" = icmp slt i64 %".271", 3
  br i1 %".280", label %"body.5", label %"after.5"
body.5:
  %".282" = mul i64 %".271", 32
  %".283" = add i64 %".282", 0
  %".284" = getelementptr i8, ptr %".269", i64 %".283"
  %".285" = load <8 x float>, ptr %".284", align 4
  %".286" = getelementptr float, ptr %".139", i64 %".271"
  %".287" = load float, ptr %".286"
  %".288" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".287", i32 0
  %".289" = shufflevector <8 x float> %".288", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".290" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".289", <8 x float> %".285", <8 x float> %".272")
  %".291" = getelementptr float, ptr %".157", i64 %".271"
  %".292" = load float, ptr %".291"
  %".293" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".292", i32 0
  %".294" = shufflevector <8 x float> %".293", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".295" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".294", <8 x float> %".285", <8 x float> %".273")
  %".296" = getelementptr float, ptr %".175", i64 %".271"
  %".297" = load float, ptr %".296"
  %".298" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".297", i32 0
  %".299" = shufflevector <8 x float> %".298", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".300" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".299", <8 x float> %".285", <8 x float> %".274")
  %".301" = getelementptr float, ptr %".193", i64 %".271"
  %".302" = load float, ptr %".301"
  %".303" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".302", i32 0
  %".304" = shufflevector <8 x float> %".303", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".305" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".304", <8 x float> %".285", <8 x float> %".275")
  %".306" = getelementptr float, ptr %".211", i64 %".271"
  %".307" = load float, ptr %".306"
  %".308" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".307", i32 0
  %".309" = shufflevector <8 x float> %".308", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".310" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".309", <8 x float> %".285", <8 x float> %".276")
  %".311" = getelementptr float, ptr %".229", i64 %".271"
  %".312" = load float, ptr %".311"
  %".313" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".312", i32 0
  %".314" = shufflevector <8 x float> %".313", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".315" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".314", <8 x float> %".285", <8 x float> %".277")
  %".316" = getelementptr float, ptr %".247", i64 %".271"
  %".317" = load float, ptr %".316"
  %".318" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".317", i32 0
  %".319" = shufflevector <8 x float> %".318", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".320" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".319", <8 x float> %".285", <8 x float> %".278")
  %".321" = getelementptr float, ptr %".265", i64 %".271"
  %".322" = load float, ptr %".321"
  %".323" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".322", i32 0
  %".324" = shufflevector <8 x float> %".323", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".325" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".324", <8 x float> %".285", <8 x float> %".279")
  %".326" = add i64 %".271", 1
  br label %"head.5"
after.5:
  %".328" = mul i64 %".69", %".57"
  %".329" = mul i64 %".110", %".59"
  %".330" = add i64 %".328", %".329"
  %".331" = add i64 %".55", %".330"
  %".332" = inttoptr i64 %".331" to ptr
  %".333" = mul i64 0, 32
  %".334" = add i64 %".333", 0
  %".335" = getelementptr i8, ptr %".332", i64 %".334"
  store <8 x float> %".272", ptr %".335", align 4
  %".337" = mul i64 %".69", %".57"
  %".338" = mul i64 %".111", %".59"
  %".339" = add i64 %".337", %".338"
  %".340" = add i64 %".55", %".339"
  %".341" = inttoptr i64 %".340" to ptr
  %".342" = mul i64 0, 32
  %".343" = add i64 %".342", 0
  %".344" = getelementptr i8, ptr %".341", i64 %".343"
  store <8 x float> %".273", ptr %".344", align 4
  %".346" = mul i64 %".69", %".57"
  %".347" = mul i64 %".112", %".59"
  %".348" = add i64 %".346", %".347"
  %".349" = add i64 %".55", %".348"
  %".350" = inttoptr i64 %".349" to ptr
  %".351" = mul i64 0, 32
  %".352" = add i64 %".351", 0
  %".353" = getelementptr i8, ptr %".350", i64 %".352"
  store <8 x float> %".274", ptr %".353", align 4
  %".355" = mul i64 %".69", %".57"
  %".356" = mul i64 %".113", %".59"
  %".357" = add i64 %".355", %".356"
  %".358" = add i64 %".55", %".357"
  %".359" = inttoptr i64 %".358" to ptr
  %".360" = mul i64 0, 32
  %".361" = add i64 %".360", 0
  %".362" = getelementptr i8, ptr %".359", i64 %".361"
  store <8 x float> %".275", ptr %".362", align 4
  %".364" = mul i64 %".69", %".57"
  %".365" = mul i64 %".114", %".59"
  %".366" = add i64 %".364", %".365"
  %".367" = add i64 %".55", %".366"
  %".368" = inttoptr i64 %".367" to ptr
  %".369" = mul i64 0, 32
  %".370" = add i64 %".369", 0
  %".371" = getelementptr i8, ptr %".368", i64 %".370"
  store <8 x float> %".276", ptr %".371", align 4
  %".373" = mul i64 %".69", %".57"
  %".374" = mul i64 %".115", %".59"
  %".375" = add i64 %".373", %".374"
  %".376" = add i64 %".55", %".375"
  %".377" = inttoptr i64 %".376" to ptr
  %".378" = mul i64 0, 32
  %".379" = add i64 %".378", 0
  %".380" = getelementptr i8, ptr %".377", i64 %".379"
  store <8 x float> %".277", ptr %".380", align 4
  %".382" = mul i64 %".69", %".57"
  %".383" = mul i64 %".116", %".59"
  %".384" = add i64 %".382", %".383"
  %".385" = add i64 %".55", %".384"
  %".386" = inttoptr i64 %".385" to ptr
  %".387" = mul i64 0, 32
  %".388" = add i64 %".387", 0
  %".389" = getelementptr i8, ptr %".386", i64 %".388"
  store <8 x float> %".278", ptr %".389", align 4
  %".391" = mul i64 %".69", %".57"
  %".392" = mul i64 %".117", %".59"
  %".393" = add i64 %".391", %".392"
  %".394" = add i64 %".55", %".393"
  %".395" = inttoptr i64 %".394" to ptr
  %".396" = mul i64 0, 32
  %".397" = add i64 %".396", 0
  %".398" = getelementptr i8, ptr %".395", i64 %".397"
  store <8 x float> %".279", ptr %".398", align 4
  %".400" = add i64 %".107", 8
  br label %"head.4"
head.6:
  %".407" = phi  i64 [%".105", %"after.4"], [%".632", %"after.7"]
  %".408" = icmp slt i64 %".407", %".405"
  br i1 %".408", label %"body.6", label %"after.6"
body.6:
  %".410" = add i64 %".407", 0
  %".411" = add i64 %".407", 1
  %".412" = add i64 %".407", 2
  %".413" = add i64 %".407", 3
  %".414" = add i64 %".407", 4
  %".415" = add i64 %".407", 5
  %".416" = add i64 %".99", 0
  %".417" = mul i64 %".416", 8
  %".418" = icmp slt i64 %".416", 0
  %".419" = select  i1 %".418", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".420" = mul i64 %".69", %".15"
  %".421" = mul i64 %".410", %".17"
  %".422" = add i64 %".420", %".421"
  %".423" = add i64 %".13", %".422"
  %".424" = inttoptr i64 %".423" to ptr
  %".425" = mul i64 %".69", %".21"
  %".426" = mul i64 %".410", %".23"
  %".427" = add i64 %".425", %".426"
  %".428" = add i64 %".19", %".427"
  %".429" = inttoptr i64 %".428" to ptr
  %".430" = load i8, ptr %".429"
  %".431" = icmp ne i8 %".430", 0
  %".432" = mul i64 %".69", %".27"
  %".433" = mul i64 %".410", %".29"
  %".434" = add i64 %".432", %".433"
  %".435" = add i64 %".25", %".434"
  %".436" = inttoptr i64 %".435" to ptr
  %".437" = select  i1 %".431", ptr %".436", ptr %".424"
  %".438" = mul i64 %".69", %".15"
  %".439" = mul i64 %".411", %".17"
  %".440" = add i64 %".438", %".439"
  %".441" = add i64 %".13", %".440"
  %".442" = inttoptr i64 %".441" to ptr
  %".443" = mul i64 %".69", %".21"
  %".444" = mul i64 %".411", %".23"
  %".445" = add i64 %".443", %".444"
  %".446" = add i64 %".19", %".445"
  %".447" = inttoptr i64 %".446" to ptr
  %".448" = load i8, ptr %".447"
  %".449" = icmp ne i8 %".448", 0
  %".450" = mul i64 %".69", %".27"
  %".451" = mul i64 %".411", %".29"
  %".452" = add i64 %".450", %".451"
  %".453" = add i64 %".25", %".452"
  %".454" = inttoptr i64 %".453" to ptr
  %".455" = select  i1 %".449", ptr %".454", ptr %".442"
  %".456" = mul i64 %".69", %".15"
  %".457" = mul i64 %".412", %".17"
  %".458" = add i64 %".456", %".457"
  %".459" = add i64 %".13", %".458"
  %".460" = inttoptr i64 %".459" to ptr
  %".461" = mul i64 %".69", %".21"
  %".462" = mul i64 %".412", %".23"
  %".463" = add i64 %".461", %".462"
  %".464" = add i64 %".19", %".463"
  %".465" = inttoptr i64 %".464" to ptr
  %".466" = load i8, ptr %".465"
  %".467" = icmp ne i8 %".466", 0
  %".468" = mul i64 %".69", %".27"
  %".469" = mul i64 %".412", %".29"
  %".470" = add i64 %".468", %".469"
  %".471" = add i64 %".25", %".470"
  %".472" = inttoptr i64 %".471" to ptr
  %".473" = select  i1 %".467", ptr %".472", ptr %".460"
  %".474" = mul i64 %".69", %".15"
  %".475" = mul i64 %".413", %".17"
  %".476" = add i64 %".474", %".475"
  %".477" = add i64 %".13", %".476"
  %".478" = inttoptr i64 %".477" to ptr
  %".479" = mul i64 %".69", %".21"
  %".480" = mul i64 %".413", %".23"
  %".481" = add i64 %".479", %".480"
  %".482" = add i64 %".19", %".481"
  %".483" = inttoptr i64 %".482" to ptr
  %".484" = load i8, ptr %".483"
  %".485" = icmp ne i8 %".484", 0
  %".486" = mul i64 %".69", %".27"
  %".487" = mul i64 %".413", %".29"
  %".488" = add i64 %".486", %".487"
  %".489" = add i64 %".25", %".488"
  %".490" = inttoptr i64 %".489" to ptr
  %".491" = select  i1 %".485", ptr %".490", ptr %".478"
  %".492" = mul i64 %".69", %".15"
  %".493" = mul i64 %".414", %".17"
  %".494" = add i64 %".492", %".493"
  %".495" = add i64 %".13", %".494"
  %".496" = inttoptr i64 %".495" to ptr
  %".497" = mul i64 %".69", %".21"
  %".498" = mul i64 %".414", %".23"
  %".499" = add i64 %".497", %".498"
  %".500" = add i64 %".19", %".499"
  %".501" = inttoptr i64 %".500" to ptr
  %".502" = load i8, ptr %".501"
  %".503" = icmp ne i8 %".502", 0
  %".504" = mul i64 %".69", %".27"
  %".505" = mul i64 %".414", %".29"
  %".506" = add i64 %".504", %".505"
  %".507" = add i64 %".25", %".506"
  %".508" = inttoptr i64 %".507" to ptr
  %".509" = select  i1 %".503", ptr %".508", ptr %".496"
  %".510" = mul i64 %".69", %".15"
  %".511" = mul i64 %".415", %".17"
  %".512" = add i64 %".510", %".511"
  %".513" = add i64 %".13", %".512"
  %".514" = inttoptr i64 %".513" to ptr
  %".515" = mul i64 %".69", %".21"
  %".516" = mul i64 %".415", %".23"
  %".517" = add i64 %".515", %".516"
  %".518" = add i64 %".19", %".517"
  %".519" = inttoptr i64 %".518" to ptr
  %".520" = load i8, ptr %".519"
  %".521" = icmp ne i8 %".520", 0
  %".522" = mul i64 %".69", %".27"
  %".523" = mul i64 %".415", %".29"
  %".524" = add i64 %".522", %".523"
  %".525" = add i64 %".25", %".524"
  %".526" = inttoptr i64 %".525" to ptr
  %".527" = select  i1 %".521", ptr %".526", ptr %".514"
  %".528" = add i64 %".99", 0
  %".529" = mul i64 %".528", 96
  %".530" = add i64 %".49", %".529"
  %".531" = inttoptr i64 %".530" to ptr
  br label %"head.7"
after.6:
  %".634" = sub i64 %".79", %".405"
  %".635" = sdiv i64 %".634", 4
  %".636" = mul i64 %".635", 4
  %".637" = add i64 %".405", %".636"
  br label %"head.8"
head.7:
  %".533" = phi  i64 [0, %"body.6"], [%".576", %"body.7"]
  %".534" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".550", %"body.7"]
  %".535" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".555", %"body.7"]
  %".536" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".560", %"body.7"]
  %".537" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".565", %"body.7"]
  %".538" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".570", %"body.7"]
  %".539" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".575", %"body.7"]
  %".540" = icmp slt i64 %".533", 3
  br i1 %".540", label %"body.7", label %"after.7"
body.7:
  %".542" = mul i64 %".533", 32
  %".543" = add i64 %".542", 0
  %".544" = getelementptr i8, ptr %".531", i64 %".543"
  %".545" = load <8 x float>, ptr %".544", align 4
  %".546" = getelementptr float, ptr %".437", i64 %".533"
  %".547" = load float, ptr %".546"
  %".548" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".547", i32 0
  %".549" = shufflevector <8 x float> %".548", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".550" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".549", <8 x float> %".545", <8 x float> %".534")
  %".551" = getelementptr float, ptr %".455", i64 %".533"
  %".552" = load float, ptr %".551"
  %".553" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".552", i32 0
  %".554" = shufflevector <8 x float> %".553", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".555" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".554", <8 x float> %".545", <8 x float> %".535")
  %".556" = getelementptr float, ptr %".473", i64 %".533"
  %".557" = load float, ptr %".556"
  %".558" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".557", i32 0
  %".559" = shufflevector <8 x float> %".558", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".560" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".559", <8 x float> %".545", <8 x float> %".536")
  %".561" = getelementptr float, ptr %".491", i64 %".533"
  %".562" = load float, ptr %".561"
  %".563" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".562", i32 0
  %".564" = shufflevector <8 x float> %".563", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".565" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".564", <8 x float> %".545", <8 x float> %".537")
  %".566" = getelementptr float, ptr %".509", i64 %".533"
  %".567" = load float, ptr %".566"
  %".568" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".567", i32 0
  %".569" = shufflevector <8 x float> %".568", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".570" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".569", <8 x float> %".545", <8 x float> %".538")
  %".571" = getelementptr float, ptr %".527", i64 %".533"
  %".572" = load float, ptr %".571"
  %".573" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".572", i32 0
  %".574" = shufflevector <8 x float> %".573", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".575" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".574", <8 x float> %".545", <8 x float> %".539")
  %".576" = add i64 %".533", 1
  br label %"head.7"
after.7:
  %".578" = mul i64 %".69", %".57"
  %".579" = mul i64 %".410", %".59"
  %".580" = add i64 %".578", %".579"
  %".581" = add i64 %".55", %".580"
  %".582" = inttoptr i64 %".581" to ptr
  %".583" = mul i64 0, 32
  %".584" = add i64 %".583", 0
  %".585" = getelementptr i8, ptr %".582", i64 %".584"
  store <8 x float> %".534", ptr %".585", align 4
  %".587" = mul i64 %".69", %".57"
  %".588" = mul i64 %".411", %".59"
  %".589" = add i64 %".587", %".588"
  %".590" = add i64 %".55", %".589"
  %".591" = inttoptr i64 %".590" to ptr
  %".592" = mul i64 0, 32
  %".593" = add i64 %".592", 0
  %".594" = getelementptr i8, ptr %".591", i64 %".593"
  store <8 x float> %".535", ptr %".594", align 4
  %".596" = mul i64 %".69", %".57"
  %".597" = mul i64 %".412", %".59"
  %".598" = add i64 %".596", %".597"
  %".599" = add i64 %".55", %".598"
  %".600" = inttoptr i64 %".599" to ptr
  %".601" = mul i64 0, 32
  %".602" = add i64 %".601", 0
  %".603" = getelementptr i8, ptr %".600", i64 %".602"
  store <8 x float> %".536", ptr %".603", align 4
  %".605" = mul i64 %".69", %".57"
  %".606" = mul i64 %".413", %".59"
  %".607" = add i64 %".605", %".606"
  %".608" = add i64 %".55", %".607"
  %".609" = inttoptr i64 %".608" to ptr
  %".610" = mul i64 0, 32
  %".611" = add i64 %".610", 0
  %".612" = getelementptr i8, ptr %".609", i64 %".611"
  store <8 x float> %".537", ptr %".612", align 4
  %".614" = mul i64 %".69", %".57"
  %".615" = mul i64 %".414", %".59"
  %".616" = add i64 %".614", %".615"
  %".617" = add i64 %".55", %".616"
  %".618" = inttoptr i64 %".617" to ptr
  %".619" = mul i64 0, 32
  %".620" = add i64 %".619", 0
  %".621" = getelementptr i8, ptr %".618", i64 %".620"
  store <8 x float> %".538", ptr %".621", align 4
  %".623" = mul i64 %".69", %".57"
  %".624" = mul i64 %".415", %".59"
  %".625" = add i64 %".623", %".624"
  %".626" = add i64 %".55", %".625"
  %".627" = inttoptr i64 %".626" to ptr
  %".628" = mul i64 0, 32
  %".629" = add i64 %".628", 0
  %".630" = getelementptr i8, ptr %".627", i64 %".629"
  store <8 x float> %".539", ptr %".630", align 4
  %".632" = add i64 %".407", 6
  br label %"head.6"
head.8:
  %".639" = phi  i64 [%".405", %"after.6"], [%".796", %"after.9"]
  %".640" = icmp slt i64 %".639", %".637"
  br i1 %".640", label %"body.8", label %"after.8"
body.8:
  %".642" = add i64 %".639", 0
  %".643" = add i64 %".639", 1
  %".644" = add i64 %".639", 2
  %".645" = add i64 %".639", 3
  %".646" = add i64 %".99", 0
  %".647" = mul i64 %".646", 8
  %".648" = icmp slt i64 %".646", 0
  %".649" = select  i1 %".648", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".650" = mul i64 %".69", %".15"
  %".651" = mul i64 %".642", %".17"
  %".652" = add i64 %".650", %".651"
  %".653" = add i64 %".13", %".652"
  %".654" = inttoptr i64 %".653" to ptr
  %".655" = mul i64 %".69", %".21"
  %".656" = mul i64 %".642", %".23"
  %".657" = add i64 %".655", %".656"
  %".658" = add i64 %".19", %".657"
  %".659" = inttoptr i64 %".658" to ptr
  %".660" = load i8, ptr %".659"
  %".661" = icmp ne i8 %".660", 0
  %".662" = mul i64 %".69", %".27"
  %".663" = mul i64 %".642", %".29"
  %".664" = add i64 %".662", %".663"
  %".665" = add i64 %".25", %".664"
  %".666" = inttoptr i64 %".665" to ptr
  %".667" = select  i1 %".661", ptr %".666", ptr %".654"
  %".668" = mul i64 %".69", %".15"
  %".669" = mul i64 %".643", %".17"
  %".670" = add i64 %".668", %".669"
  %".671" = add i64 %".13", %".670"
  %".672" = inttoptr i64 %".671" to ptr
  %".673" = mul i64 %".69", %".21"
  %".674" = mul i64 %".643", %".23"
  %".675" = add i64 %".673", %".674"
  %".676" = add i64 %".19", %".675"
  %".677" = inttoptr i64 %".676" to ptr
  %".678" = load i8, ptr %".677"
  %".679" = icmp ne i8 %".678", 0
  %".680" = mul i64 %".69", %".27"
  %".681" = mul i64 %".643", %".29"
  %".682" = add i64 %".680", %".681"
  %".683" = add i64 %".25", %".682"
  %".684" = inttoptr i64 %".683" to ptr
  %".685" = select  i1 %".679", ptr %".684", ptr %".672"
  %".686" = mul i64 %".69", %".15"
  %".687" = mul i64 %".644", %".17"
  %".688" = add i64 %".686", %".687"
  %".689" = add i64 %".13", %".688"
  %".690" = inttoptr i64 %".689" to ptr
  %".691" = mul i64 %".69", %".21"
  %".692" = mul i64 %".644", %".23"
  %".693" = add i64 %".691", %".692"
  %".694" = add i64 %".19", %".693"
  %".695" = inttoptr i64 %".694" to ptr
  %".696" = load i8, ptr %".695"
  %".697" = icmp ne i8 %".696", 0
  %".698" = mul i64 %".69", %".27"
  %".699" = mul i64 %".644", %".29"
  %".700" = add i64 %".698", %".699"
  %".701" = add i64 %".25", %".700"
  %".702" = inttoptr i64 %".701" to ptr
  %".703" = select  i1 %".697", ptr %".702", ptr %".690"
  %".704" = mul i64 %".69", %".15"
  %".705" = mul i64 %".645", %".17"
  %".706" = add i64 %".704", %".705"
  %".707" = add i64 %".13", %".706"
  %".708" = inttoptr i64 %".707" to ptr
  %".709" = mul i64 %".69", %".21"
  %".710" = mul i64 %".645", %".23"
  %".711" = add i64 %".709", %".710"
  %".712" = add i64 %".19", %".711"
  %".713" = inttoptr i64 %".712" to ptr
  %".714" = load i8, ptr %".713"
  %".715" = icmp ne i8 %".714", 0
  %".716" = mul i64 %".69", %".27"
  %".717" = mul i64 %".645", %".29"
  %".718" = add i64 %".716", %".717"
  %".719" = add i64 %".25", %".718"
  %".720" = inttoptr i64 %".719" to ptr
  %".721" = select  i1 %".715", ptr %".720", ptr %".708"
  %".722" = add i64 %".99", 0
  %".723" = mul i64 %".722", 96
  %".724" = add i64 %".49", %".723"
  %".725" = inttoptr i64 %".724" to ptr
  br label %"head.9"
after.8:
  %".798" = sub i64 %".79", %".637"
  %".799" = sdiv i64 %".798", 2
  %".800" = mul i64 %".799", 2
  %".801" = add i64 %".637", %".800"
  br label %"head.10"
head.9:
  %".727" = phi  i64 [0, %"body.8"], [%".758", %"body.9"]
  %".728" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".742", %"body.9"]
  %".729" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".747", %"body.9"]
  %".730" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".752", %"body.9"]
  %".731" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".757", %"body.9"]
  %".732" = icmp slt i64 %".727", 3
  br i1 %".732", label %"body.9", label %"after.9"
body.9:
  %".734" = mul i64 %".727", 32
  %".735" = add i64 %".734", 0
  %".736" = getelementptr i8, ptr %".725", i64 %".735"
  %".737" = load <8 x float>, ptr %".736", align 4
  %".738" = getelementptr float, ptr %".667", i64 %".727"
  %".739" = load float, ptr %".738"
  %".740" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".739", i32 0
  %".741" = shufflevector <8 x float> %".740", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".742" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".741", <8 x float> %".737", <8 x float> %".728")
  %".743" = getelementptr float, ptr %".685", i64 %".727"
  %".744" = load float, ptr %".743"
  %".745" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".744", i32 0
  %".746" = shufflevector <8 x float> %".745", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".747" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".746", <8 x float> %".737", <8 x float> %".729")
  %".748" = getelementptr float, ptr %".703", i64 %".727"
  %".749" = load float, ptr %".748"
  %".750" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".749", i32 0
  %".751" = shufflevector <8 x float> %".750", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".752" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".751", <8 x float> %".737", <8 x float> %".730")
  %".753" = getelementptr float, ptr %".721", i64 %".727"
  %".754" = load float, ptr %".753"
  %".755" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".754", i32 0
  %".756" = shufflevector <8 x float> %".755", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".757" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".756", <8 x float> %".737", <8 x float> %".731")
  %".758" = add i64 %".727", 1
  br label %"head.9"
after.9:
  %".760" = mul i64 %".69", %".57"
  %".761" = mul i64 %".642", %".59"
  %".762" = add i64 %".760", %".761"
  %".763" = add i64 %".55", %".762"
  %".764" = inttoptr i64 %".763" to ptr
  %".765" = mul i64 0, 32
  %".766" = add i64 %".765", 0
  %".767" = getelementptr i8, ptr %".764", i64 %".766"
  store <8 x float> %".728", ptr %".767", align 4
  %".769" = mul i64 %".69", %".57"
  %".770" = mul i64 %".643", %".59"
  %".771" = add i64 %".769", %".770"
  %".772" = add i64 %".55", %".771"
  %".773" = inttoptr i64 %".772" to ptr
  %".774" = mul i64 0, 32
  %".775" = add i64 %".774", 0
  %".776" = getelementptr i8, ptr %".773", i64 %".775"
  store <8 x float> %".729", ptr %".776", align 4
  %".778" = mul i64 %".69", %".57"
  %".779" = mul i64 %".644", %".59"
  %".780" = add i64 %".778", %".779"
  %".781" = add i64 %".55", %".780"
  %".782" = inttoptr i64 %".781" to ptr
  %".783" = mul i64 0, 32
  %".784" = add i64 %".783", 0
  %".785" = getelementptr i8, ptr %".782", i64 %".784"
  store <8 x float> %".730", ptr %".785", align 4
  %".787" = mul i64 %".69", %".57"
  %".788" = mul i64 %".645", %".59"
  %".789" = add i64 %".787", %".788"
  %".790" = add i64 %".55", %".789"
  %".791" = inttoptr i64 %".790" to ptr
  %".792" = mul i64 0, 32
  %".793" = add i64 %".792", 0
  %".794" = getelementptr i8, ptr %".791", i64 %".793"
  store <8 x float> %".731", ptr %".794", align 4
  %".796" = add i64 %".639", 4
  br label %"head.8"
head.10:
  %".803" = phi  i64 [%".637", %"after.8"], [%".892", %"after.11"]
  %".804" = icmp slt i64 %".803", %".801"
  br i1 %".804", label %"body.10", label %"after.10"
body.10:
  %".806" = add i64 %".803", 0
  %".807" = add i64 %".803", 1
  %".808" = add i64 %".99", 0
  %".809" = mul i64 %".808", 8
  %".810" = icmp slt i64 %".808", 0
  %".811" = select  i1 %".810", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".812" = mul i64 %".69", %".15"
  %".813" = mul i64 %".806", %".17"
  %".814" = add i64 %".812", %".813"
  %".815" = add i64 %".13", %".814"
  %".816" = inttoptr i64 %".815" to ptr
  %".817" = mul i64 %".69", %".21"
  %".818" = mul i64 %".806", %".23"
  %".819" = add i64 %".817", %".818"
  %".820" = add i64 %".19", %".819"
  %".821" = inttoptr i64 %".820" to ptr
  %".822" = load i8, ptr %".821"
  %".823" = icmp ne i8 %".822", 0
  %".824" = mul i64 %".69", %".27"
  %".825" = mul i64 %".806", %".29"
  %".826" = add i64 %".824", %".825"
  %".827" = add i64 %".25", %".826"
  %".828" = inttoptr i64 %".827" to ptr
  %".829" = select  i1 %".823", ptr %".828", ptr %".816"
  %".830" = mul i64 %".69", %".15"
  %".831" = mul i64 %".807", %".17"
  %".832" = add i64 %".830", %".831"
  %".833" = add i64 %".13", %".832"
  %".834" = inttoptr i64 %".833" to ptr
  %".835" = mul i64 %".69", %".21"
  %".836" = mul i64 %".807", %".23"
  %".837" = add i64 %".835", %".836"
  %".838" = add i64 %".19", %".837"
  %".839" = inttoptr i64 %".838" to ptr
  %".840" = load i8, ptr %".839"
  %".841" = icmp ne i8 %".840", 0
  %".842" = mul i64 %".69", %".27"
  %".843" = mul i64 %".807", %".29"
  %".844" = add i64 %".842", %".843"
  %".845" = add i64 %".25", %".844"
  %".846" = inttoptr i64 %".845" to ptr
  %".847" = select  i1 %".841", ptr %".846", ptr %".834"
  %".848" = add i64 %".99", 0
  %".849" = mul i64 %".848", 96
  %".850" = add i64 %".49", %".849"
  %".851" = inttoptr i64 %".850" to ptr
  br label %"head.11"
after.10:
  %".894" = sub i64 %".79", %".801"
  %".895" = sdiv i64 %".894", 1
  %".896" = mul i64 %".895", 1
  %".897" = add i64 %".801", %".896"
  br label %"head.12"
head.11:
  %".853" = phi  i64 [0, %"body.10"], [%".872", %"body.11"]
  %".854" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".866", %"body.11"]
  %".855" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".871", %"body.11"]
  %".856" = icmp slt i64 %".853", 3
  br i1 %".856", label %"body.11", label %"after.11"
body.11:
  %".858" = mul i64 %".853", 32
  %".859" = add i64 %".858", 0
  %".860" = getelementptr i8, ptr %".851", i64 %".859"
  %".861" = load <8 x float>, ptr %".860", align 4
  %".862" = getelementptr float, ptr %".829", i64 %".853"
  %".863" = load float, ptr %".862"
  %".864" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".863", i32 0
  %".865" = shufflevector <8 x float> %".864", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".866" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".865", <8 x float> %".861", <8 x float> %".854")
  %".867" = getelementptr float, ptr %".847", i64 %".853"
  %".868" = load float, ptr %".867"
  %".869" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".868", i32 0
  %".870" = shufflevector <8 x float> %".869", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".871" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".870", <8 x float> %".861", <8 x float> %".855")
  %".872" = add i64 %".853", 1
  br label %"head.11"
after.11:
  %".874" = mul i64 %".69", %".57"
  %".875" = mul i64 %".806", %".59"
  %".876" = add i64 %".874", %".875"
  %".877" = add i64 %".55", %".876"
  %".878" = inttoptr i64 %".877" to ptr
  %".879" = mul i64 0, 32
  %".880" = add i64 %".879", 0
  %".881" = getelementptr i8, ptr %".878", i64 %".880"
  store <8 x float> %".854", ptr %".881", align 4
  %".883" = mul i64 %".69", %".57"
  %".884" = mul i64 %".807", %".59"
  %".885" = add i64 %".883", %".884"
  %".886" = add i64 %".55", %".885"
  %".887" = inttoptr i64 %".886" to ptr
  %".888" = mul i64 0, 32
  %".889" = add i64 %".888", 0
  %".890" = getelementptr i8, ptr %".887", i64 %".889"
  store <8 x float> %".855", ptr %".890", align 4
  %".892" = add i64 %".803", 2
  br label %"head.10"
head.12:
  %".899" = phi  i64 [%".801", %"after.10"], [%".954", %"after.13"]
  %".900" = icmp slt i64 %".899", %".897"
  br i1 %".900", label %"body.12", label %"after.12"
body.12:
  %".902" = add i64 %".899", 0
  %".903" = add i64 %".99", 0
  %".904" = mul i64 %".903", 8
  %".905" = icmp slt i64 %".903", 0
  %".906" = select  i1 %".905", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".907" = mul i64 %".69", %".15"
  %".908" = mul i64 %".902", %".17"
  %".909" = add i64 %".907", %".908"
  %".910" = add i64 %".13", %".909"
  %".911" = inttoptr i64 %".910" to ptr
  %".912" = mul i64 %".69", %".21"
  %".913" = mul i64 %".902", %".23"
  %".914" = add i64 %".912", %".913"
  %".915" = add i64 %".19", %".914"
  %".916" = inttoptr i64 %".915" to ptr
  %".917" = load i8, ptr %".916"
  %".918" = icmp ne i8 %".917", 0
  %".919" = mul i64 %".69", %".27"
  %".920" = mul i64 %".902", %".29"
  %".921" = add i64 %".919", %".920"
  %".922" = add i64 %".25", %".921"
  %".923" = inttoptr i64 %".922" to ptr
  %".924" = select  i1 %".918", ptr %".923", ptr %".911"
  %".925" = add i64 %".99", 0
  %".926" = mul i64 %".925", 96
  %".927" = add i64 %".49", %".926"
  %".928" = inttoptr i64 %".927" to ptr
  br label %"head.13"
after.12:
  br label %"head.14"
head.13:
  %".930" = phi  i64 [0, %"body.12"], [%".943", %"body.13"]
  %".931" = phi  <8 x float> [splat (float              0x0), %"body.12"], [%".942", %"body.13"]
  %".932" = icmp slt i64 %".930", 3
  br i1 %".932", label %"body.13", label %"after.13"
body.13:
  %".934" = mul i64 %".930", 32
  %".935" = add i64 %".934", 0
  %".936" = getelementptr i8, ptr %".928", i64 %".935"
  %".937" = load <8 x float>, ptr %".936", align 4
  %".938" = getelementptr float, ptr %".924", i64 %".930"
  %".939" = load float, ptr %".938"
  %".940" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".939", i32 0
  %".941" = shufflevector <8 x float> %".940", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".942" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".941", <8 x float> %".937", <8 x float> %".931")
  %".943" = add i64 %".930", 1
  br label %"head.13"
after.13:
  %".945" = mul i64 %".69", %".57"
  %".946" = mul i64 %".902", %".59"
  %".947" = add i64 %".945", %".946"
  %".948" = add i64 %".55", %".947"
  %".949" = inttoptr i64 %".948" to ptr
  %".950" = mul i64 0, 32
  %".951" = add i64 %".950", 0
  %".952" = getelementptr i8, ptr %".949", i64 %".951"
  store <8 x float> %".931", ptr %".952", align 4
  %".954" = add i64 %".899", 1
  br label %"head.12"
head.14:
  %".957" = phi  i64 [%".74", %"after.12"], [%".1056", %"after.15"]
  %".958" = icmp slt i64 %".957", %".79"
  br i1 %".958", label %"body.14", label %"after.14"
body.14:
  %".960" = add i64 %".99", 1
  br label %"head.15"
after.14:
  %".1058" = add i64 %".99", 1
  br label %"head.3"
head.15:
  %".962" = phi  i64 [%".99", %"body.14"], [%".1054", %"body.15"]
  %".963" = icmp slt i64 %".962", %".960"
  br i1 %".963", label %"body.15", label %"after.15"
body.15:
  %".965" = mul i64 %".962", 8
  %".966" = mul i64 %".69", %".9"
  %".967" = mul i64 %".957", %".11"
  %".968" = add i64 %".966", %".967"
  %".969" = add i64 %".7", %".968"
  %".970" = inttoptr i64 %".969" to ptr
  %".971" = add i64 %".965", 0
  %".972" = getelementptr float, ptr %".970", i64 %".971"
  %".973" = icmp slt i64 %".962", 0
  %".974" = select  i1 %".973", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".975" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".972", i32 4, <8 x i1> %".974", <8 x float> splat (float              0x0))
  %".976" = sub i64 %".962", %".99"
  %".977" = mul i64 %".69", %".57"
  %".978" = mul i64 %".957", %".59"
  %".979" = add i64 %".977", %".978"
  %".980" = add i64 %".55", %".979"
  %".981" = inttoptr i64 %".980" to ptr
  %".982" = mul i64 %".976", 32
  %".983" = add i64 %".982", 0
  %".984" = getelementptr i8, ptr %".981", i64 %".983"
  %".985" = load <8 x float>, ptr %".984", align 4
  %".986" = fadd contract <8 x float> %".975", %".985"
  %".987" = fcmp ogt <8 x float> splat (float              0x0), %".986"
  %".988" = select  <8 x i1> %".987", <8 x float> splat (float              0x0), <8 x float> %".986"
  %".989" = mul i64 %".69", %".33"
  %".990" = mul i64 %".957", %".35"
  %".991" = add i64 %".989", %".990"
  %".992" = add i64 %".31", %".991"
  %".993" = inttoptr i64 %".992" to ptr
  %".994" = load i8, ptr %".993"
  %".995" = icmp ne i8 %".994", 0
  %".996" = select  i1 %".995", <8 x float> %".986", <8 x float> splat (float              0x0)
  %".997" = mul i64 %".69", %".45"
  %".998" = mul i64 %".957", %".47"
  %".999" = add i64 %".997", %".998"
  %".1000" = add i64 %".43", %".999"
  %".1001" = inttoptr i64 %".1000" to ptr
  %".1002" = add i64 %".965", 0
  %".1003" = getelementptr float, ptr %".1001", i64 %".1002"
  %".1004" = icmp slt i64 %".962", 0
  %".1005" = select  i1 %".1004", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".996", ptr %".1003", i32 4, <8 x i1> %".1005")
  %".1007" = mul i64 %".69", %".15"
  %".1008" = mul i64 %".957", %".17"
  %".1009" = add i64 %".1007", %".1008"
  %".1010" = add i64 %".13", %".1009"
  %".1011" = inttoptr i64 %".1010" to ptr
  %".1012" = add i64 %".965", 0
  %".1013" = getelementptr float, ptr %".1011", i64 %".1012"
  %".1014" = icmp slt i64 %".962", 0
  %".1015" = select  i1 %".1014", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1016" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1013", i32 4, <8 x i1> %".1015", <8 x float> splat (float              0x0))
  %".1017" = mul i64 %".69", %".33"
  %".1018" = mul i64 %".957", %".35"
  %".1019" = add i64 %".1017", %".1018"
  %".1020" = add i64 %".31", %".1019"
  %".1021" = inttoptr i64 %".1020" to ptr
  %".1022" = load i8, ptr %".1021"
  %".1023" = icmp ne i8 %".1022", 0
  %".1024" = select  i1 %".1023", <8 x float> %".988", <8 x float> %".1016"
  %".1025" = add i64 %".69", 1
  %".1026" = mul i64 %".1025", %".15"
  %".1027" = mul i64 %".957", %".17"
  %".1028" = add i64 %".1026", %".1027"
  %".1029" = add i64 %".13", %".1028"
  %".1030" = inttoptr i64 %".1029" to ptr
  %".1031" = add i64 %".965", 0
  %".1032" = getelementptr float, ptr %".1030", i64 %".1031"
  %".1033" = icmp slt i64 %".962", 0
  %".1034" = select  i1 %".1033", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1024", ptr %".1032", i32 4, <8 x i1> %".1034")
  %".1036" = mul i64 %".69", %".33"
  %".1037" = mul i64 %".957", %".35"
  %".1038" = add i64 %".1036", %".1037"
  %".1039" = add i64 %".31", %".1038"
  %".1040" = inttoptr i64 %".1039" to ptr
  %".1041" = load i8, ptr %".1040"
  %".1042" = icmp ne i8 %".1041", 0
  %".1043" = select  i1 %".1042", <8 x float> %".988", <8 x float> splat (float              0x0)
  %".1044" = mul i64 %".69", %".39"
  %".1045" = mul i64 %".957", %".41"
  %".1046" = add i64 %".1044", %".1045"
  %".1047" = add i64 %".37", %".1046"
  %".1048" = inttoptr i64 %".1047" to ptr
  %".1049" = add i64 %".965", 0
  %".1050" = getelementptr float, ptr %".1048", i64 %".1049"
  %".1051" = icmp slt i64 %".962", 0
  %".1052" = select  i1 %".1051", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1043", ptr %".1050", i32 4, <8 x i1> %".1052")
  %".1054" = add i64 %".962", 1
  br label %"head.15"
after.15:
  %".1056" = add i64 %".957", 1
  br label %"head.14"
head.16:
  %".1062" = phi  i64 [0, %"after.2.else"], [%".1748", %"after.27"]
  %".1063" = icmp slt i64 %".1062", 1
  br i1 %".1063", label %"body.16", label %"after.16"
body.16:
  %".1065" = sub i64 %".79", %".74"
  %".1066" = sdiv i64 %".1065", 8
  %".1067" = mul i64 %".1066", 8
  %".1068" = add i64 %".74", %".1067"
  br label %"head.17"
after.16:
  br label %"after.2.endif"
head.17:
  %".1070" = phi  i64 [%".74", %"body.16"], [%".1259", %"after.18"]
  %".1071" = icmp slt i64 %".1070", %".1068"
  br i1 %".1071", label %"body.17", label %"after.17"
body.17:
  %".1073" = add i64 %".1070", 0
  %".1074" = add i64 %".1070", 1
  %".1075" = add i64 %".1070", 2
  %".1076" = add i64 %".1070", 3
  %".1077" = add i64 %".1070", 4
  %".1078" = add i64 %".1070", 5
  %".1079" = add i64 %".1070", 6
  %".1080" = add i64 %".1070", 7
  %".1081" = add i64 %".1062", 0
  %".1082" = mul i64 %".1081", 8
  %".1083" = icmp slt i64 %".1081", 0
  %".1084" = select  i1 %".1083", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1085" = mul i64 %".69", %".15"
  %".1086" = mul i64 %".1073", %".17"
  %".1087" = add i64 %".1085", %".1086"
  %".1088" = add i64 %".13", %".1087"
  %".1089" = inttoptr i64 %".1088" to ptr
  %".1090" = mul i64 %".69", %".15"
  %".1091" = mul i64 %".1074", %".17"
  %".1092" = add i64 %".1090", %".1091"
  %".1093" = add i64 %".13", %".1092"
  %".1094" = inttoptr i64 %".1093" to ptr
  %".1095" = mul i64 %".69", %".15"
  %".1096" = mul i64 %".1075", %".17"
  %".1097" = add i64 %".1095", %".1096"
  %".1098" = add i64 %".13", %".1097"
  %".1099" = inttoptr i64 %".1098" to ptr
  %".1100" = mul i64 %".69", %".15"
  %".1101" = mul i64 %".1076", %".17"
  %".1102" = add i64 %".1100", %".1101"
  %".1103" = add i64 %".13", %".1102"
  %".1104" = inttoptr i64 %".1103" to ptr
  %".1105" = mul i64 %".69", %".15"
  %".1106" = mul i64 %".1077", %".17"
  %".1107" = add i64 %".1105", %".1106"
  %".1108" = add i64 %".13", %".1107"
  %".1109" = inttoptr i64 %".1108" to ptr
  %".1110" = mul i64 %".69", %".15"
  %".1111" = mul i64 %".1078", %".17"
  %".1112" = add i64 %".1110", %".1111"
  %".1113" = add i64 %".13", %".1112"
  %".1114" = inttoptr i64 %".1113" to ptr
  %".1115" = mul i64 %".69", %".15"
  %".1116" = mul i64 %".1079", %".17"
  %".1117" = add i64 %".1115", %".1116"
  %".1118" = add i64 %".13", %".1117"
  %".1119" = inttoptr i64 %".1118" to ptr
  %".1120" = mul i64 %".69", %".15"
  %".1121" = mul i64 %".1080", %".17"
  %".1122" = add i64 %".1120", %".1121"
  %".1123" = add i64 %".13", %".1122"
  %".1124" = inttoptr i64 %".1123" to ptr
  %".1125" = add i64 %".1062", 0
  %".1126" = mul i64 %".1125", 96
  %".1127" = add i64 %".49", %".1126"
  %".1128" = inttoptr i64 %".1127" to ptr
  br label %"head.18"
after.17:
  %".1261" = sub i64 %".79", %".1068"
  %".1262" = sdiv i64 %".1261", 6
  %".1263" = mul i64 %".1262", 6
  %".1264" = add i64 %".1068", %".1263"
  br label %"head.19"
head.18:
  %".1130" = phi  i64 [0, %"body.17"], [%".1185", %"body.18"]
  %".1131" = phi  <8 x float> [splat (float              0x0), %"body.17"], [%".1149", %"body.18"]
  %".1132" = phi  <8 x float> [splat (float              0x0), %"body.17"], [%".1154", %"body.18"]
  %".1133" = phi  <8 x float> [splat (float              0x0), %"body.17"], [%".1159", %"body.18"]
  %".1134" = phi  <8 x float> [splat (float              0x0), %"body.17"], [%".1164", %"body.18"]
  %".1135" = phi  <8 x float> [splat (float              0x0), %"body.17"], [%".1169", %"body.18"]
  %".1136" = phi  <8 x float> [splat (float              0x0), %"body.17"], [%".1174", %"body.18"]
  %".1137" = phi  <8 x float> [splat (float              0x0), %"body.17"], [%".1179", %"body.18"]
  %".1138" = phi  <8 x float> [splat (float              0x0), %"body.17"], [%".1184", %"body.18"]
  %".1139" = icmp slt i64 %".1130", 3
  br i1 %".1139", label %"body.18", label %"after.18"
body.18:
  %".1141" = mul i64 %".1130", 32
  %".1142" = add i64 %".1141", 0
  %".1143" = getelementptr i8, ptr %".1128", i64 %".1142"
  %".1144" = load <8 x float>, ptr %".1143", align 4
  %".1145" = getelementptr float, ptr %".1089", i64 %".1130"
  %".1146" = load float, ptr %".1145"
  %".1147" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1146", i32 0
  %".1148" = shufflevector <8 x float> %".1147", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1149" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1148", <8 x float> %".1144", <8 x float> %".1131")
  %".1150" = getelementptr float, ptr %".1094", i64 %".1130"
  %".1151" = load float, ptr %".1150"
  %".1152" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1151", i32 0
  %".1153" = shufflevector <8 x float> %".1152", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1154" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1153", <8 x float> %".1144", <8 x float> %".1132")
  %".1155" = getelementptr float, ptr %".1099", i64 %".1130"
  %".1156" = load float, ptr %".1155"
  %".1157" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1156", i32 0
  %".1158" = shufflevector <8 x float> %".1157", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1159" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1158", <8 x float> %".1144", <8 x float> %".1133")
  %".1160" = getelementptr float, ptr %".1104", i64 %".1130"
  %".1161" = load float, ptr %".1160"
  %".1162" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1161", i32 0
  %".1163" = shufflevector <8 x float> %".1162", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1164" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1163", <8 x float> %".1144", <8 x float> %".1134")
  %".1165" = getelementptr float, ptr %".1109", i64 %".1130"
  %".1166" = load float, ptr %".1165"
  %".1167" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1166", i32 0
  %".1168" = shufflevector <8 x float> %".1167", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1169" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1168", <8 x float> %".1144", <8 x float> %".1135")
  %".1170" = getelementptr float, ptr %".1114", i64 %".1130"
  %".1171" = load float, ptr %".1170"
  %".1172" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1171", i32 0
  %".1173" = shufflevector <8 x float> %".1172", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1174" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1173", <8 x float> %".1144", <8 x float> %".1136")
  %".1175" = getelementptr float, ptr %".1119", i64 %".1130"
  %".1176" = load float, ptr %".1175"
  %".1177" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1176", i32 0
  %".1178" = shufflevector <8 x float> %".1177", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1179" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1178", <8 x float> %".1144", <8 x float> %".1137")
  %".1180" = getelementptr float, ptr %".1124", i64 %".1130"
  %".1181" = load float, ptr %".1180"
  %".1182" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1181", i32 0
  %".1183" = shufflevector <8 x float> %".1182", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1184" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1183", <8 x float> %".1144", <8 x float> %".1138")
  %".1185" = add i64 %".1130", 1
  br label %"head.18"
after.18:
  %".1187" = mul i64 %".69", %".57"
  %".1188" = mul i64 %".1073", %".59"
  %".1189" = add i64 %".1187", %".1188"
  %".1190" = add i64 %".55", %".1189"
  %".1191" = inttoptr i64 %".1190" to ptr
  %".1192" = mul i64 0, 32
  %".1193" = add i64 %".1192", 0
  %".1194" = getelementptr i8, ptr %".1191", i64 %".1193"
  store <8 x float> %".1131", ptr %".1194", align 4
  %".1196" = mul i64 %".69", %".57"
  %".1197" = mul i64 %".1074", %".59"
  %".1198" = add i64 %".1196", %".1197"
  %".1199" = add i64 %".55", %".1198"
  %".1200" = inttoptr i64 %".1199" to ptr
  %".1201" = mul i64 0, 32
  %".1202" = add i64 %".1201", 0
  %".1203" = getelementptr i8, ptr %".1200", i64 %".1202"
  store <8 x float> %".1132", ptr %".1203", align 4
  %".1205" = mul i64 %".69", %".57"
  %".1206" = mul i64 %".1075", %".59"
  %".1207" = add i64 %".1205", %".1206"
  %".1208" = add i64 %".55", %".1207"
  %".1209" = inttoptr i64 %".1208" to ptr
  %".1210" = mul i64 0, 32
  %".1211" = add i64 %".1210", 0
  %".1212" = getelementptr i8, ptr %".1209", i64 %".1211"
  store <8 x float> %".1133", ptr %".1212", align 4
  %".1214" = mul i64 %".69", %".57"
  %".1215" = mul i64 %".1076", %".59"
  %".1216" = add i64 %".1214", %".1215"
  %".1217" = add i64 %".55", %".1216"
  %".1218" = inttoptr i64 %".1217" to ptr
  %".1219" = mul i64 0, 32
  %".1220" = add i64 %".1219", 0
  %".1221" = getelementptr i8, ptr %".1218", i64 %".1220"
  store <8 x float> %".1134", ptr %".1221", align 4
  %".1223" = mul i64 %".69", %".57"
  %".1224" = mul i64 %".1077", %".59"
  %".1225" = add i64 %".1223", %".1224"
  %".1226" = add i64 %".55", %".1225"
  %".1227" = inttoptr i64 %".1226" to ptr
  %".1228" = mul i64 0, 32
  %".1229" = add i64 %".1228", 0
  %".1230" = getelementptr i8, ptr %".1227", i64 %".1229"
  store <8 x float> %".1135", ptr %".1230", align 4
  %".1232" = mul i64 %".69", %".57"
  %".1233" = mul i64 %".1078", %".59"
  %".1234" = add i64 %".1232", %".1233"
  %".1235" = add i64 %".55", %".1234"
  %".1236" = inttoptr i64 %".1235" to ptr
  %".1237" = mul i64 0, 32
  %".1238" = add i64 %".1237", 0
  %".1239" = getelementptr i8, ptr %".1236", i64 %".1238"
  store <8 x float> %".1136", ptr %".1239", align 4
  %".1241" = mul i64 %".69", %".57"
  %".1242" = mul i64 %".1079", %".59"
  %".1243" = add i64 %".1241", %".1242"
  %".1244" = add i64 %".55", %".1243"
  %".1245" = inttoptr i64 %".1244" to ptr
  %".1246" = mul i64 0, 32
  %".1247" = add i64 %".1246", 0
  %".1248" = getelementptr i8, ptr %".1245", i64 %".1247"
  store <8 x float> %".1137", ptr %".1248", align 4
  %".1250" = mul i64 %".69", %".57"
  %".1251" = mul i64 %".1080", %".59"
  %".1252" = add i64 %".1250", %".1251"
  %".1253" = add i64 %".55", %".1252"
  %".1254" = inttoptr i64 %".1253" to ptr
  %".1255" = mul i64 0, 32
  %".1256" = add i64 %".1255", 0
  %".1257" = getelementptr i8, ptr %".1254", i64 %".1256"
  store <8 x float> %".1138", ptr %".1257", align 4
  %".1259" = add i64 %".1070", 8
  br label %"head.17"
head.19:
  %".1266" = phi  i64 [%".1068", %"after.17"], [%".1413", %"after.20"]
  %".1267" = icmp slt i64 %".1266", %".1264"
  br i1 %".1267", label %"body.19", label %"after.19"
body.19:
  %".1269" = add i64 %".1266", 0
  %".1270" = add i64 %".1266", 1
  %".1271" = add i64 %".1266", 2
  %".1272" = add i64 %".1266", 3
  %".1273" = add i64 %".1266", 4
  %".1274" = add i64 %".1266", 5
  %".1275" = add i64 %".1062", 0
  %".1276" = mul i64 %".1275", 8
  %".1277" = icmp slt i64 %".1275", 0
  %".1278" = select  i1 %".1277", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1279" = mul i64 %".69", %".15"
  %".1280" = mul i64 %".1269", %".17"
  %".1281" = add i64 %".1279", %".1280"
  %".1282" = add i64 %".13", %".1281"
  %".1283" = inttoptr i64 %".1282" to ptr
  %".1284" = mul i64 %".69", %".15"
  %".1285" = mul i64 %".1270", %".17"
  %".1286" = add i64 %".1284", %".1285"
  %".1287" = add i64 %".13", %".1286"
  %".1288" = inttoptr i64 %".1287" to ptr
  %".1289" = mul i64 %".69", %".15"
  %".1290" = mul i64 %".1271", %".17"
  %".1291" = add i64 %".1289", %".1290"
  %".1292" = add i64 %".13", %".1291"
  %".1293" = inttoptr i64 %".1292" to ptr
  %".1294" = mul i64 %".69", %".15"
  %".1295" = mul i64 %".1272", %".17"
  %".1296" = add i64 %".1294", %".1295"
  %".1297" = add i64 %".13", %".1296"
  %".1298" = inttoptr i64 %".1297" to ptr
  %".1299" = mul i64 %".69", %".15"
  %".1300" = mul i64 %".1273", %".17"
  %".1301" = add i64 %".1299", %".1300"
  %".1302" = add i64 %".13", %".1301"
  %".1303" = inttoptr i64 %".1302" to ptr
  %".1304" = mul i64 %".69", %".15"
  %".1305" = mul i64 %".1274", %".17"
  %".1306" = add i64 %".1304", %".1305"
  %".1307" = add i64 %".13", %".1306"
  %".1308" = inttoptr i64 %".1307" to ptr
  %".1309" = add i64 %".1062", 0
  %".1310" = mul i64 %".1309", 96
  %".1311" = add i64 %".49", %".1310"
  %".1312" = inttoptr i64 %".1311" to ptr
  br label %"head.20"
after.19:
  %".1415" = sub i64 %".79", %".1264"
  %".1416" = sdiv i64 %".1415", 4
  %".1417" = mul i64 %".1416", 4
  %".1418" = add i64 %".1264", %".1417"
  br label %"head.21"
head.20:
  %".1314" = phi  i64 [0, %"body.19"], [%".1357", %"body.20"]
  %".1315" = phi  <8 x float> [splat (float              0x0), %"body.19"], [%".1331", %"body.20"]
  %".1316" = phi  <8 x float> [splat (float              0x0), %"body.19"], [%".1336", %"body.20"]
  %".1317" = phi  <8 x float> [splat (float              0x0), %"body.19"], [%".1341", %"body.20"]
  %".1318" = phi  <8 x float> [splat (float              0x0), %"body.19"], [%".1346", %"body.20"]
  %".1319" = phi  <8 x float> [splat (float              0x0), %"body.19"], [%".1351", %"body.20"]
  %".1320" = phi  <8 x float> [splat (float              0x0), %"body.19"], [%".1356", %"body.20"]
  %".1321" = icmp slt i64 %".1314", 3
  br i1 %".1321", label %"body.20", label %"after.20"
body.20:
  %".1323" = mul i64 %".1314", 32
  %".1324" = add i64 %".1323", 0
  %".1325" = getelementptr i8, ptr %".1312", i64 %".1324"
  %".1326" = load <8 x float>, ptr %".1325", align 4
  %".1327" = getelementptr float, ptr %".1283", i64 %".1314"
  %".1328" = load float, ptr %".1327"
  %".1329" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1328", i32 0
  %".1330" = shufflevector <8 x float> %".1329", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1331" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1330", <8 x float> %".1326", <8 x float> %".1315")
  %".1332" = getelementptr float, ptr %".1288", i64 %".1314"
  %".1333" = load float, ptr %".1332"
  %".1334" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1333", i32 0
  %".1335" = shufflevector <8 x float> %".1334", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1336" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1335", <8 x float> %".1326", <8 x float> %".1316")
  %".1337" = getelementptr float, ptr %".1293", i64 %".1314"
  %".1338" = load float, ptr %".1337"
  %".1339" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1338", i32 0
  %".1340" = shufflevector <8 x float> %".1339", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1341" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1340", <8 x float> %".1326", <8 x float> %".1317")
  %".1342" = getelementptr float, ptr %".1298", i64 %".1314"
  %".1343" = load float, ptr %".1342"
  %".1344" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1343", i32 0
  %".1345" = shufflevector <8 x float> %".1344", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1346" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1345", <8 x float> %".1326", <8 x float> %".1318")
  %".1347" = getelementptr float, ptr %".1303", i64 %".1314"
  %".1348" = load float, ptr %".1347"
  %".1349" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1348", i32 0
  %".1350" = shufflevector <8 x float> %".1349", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1351" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1350", <8 x float> %".1326", <8 x float> %".1319")
  %".1352" = getelementptr float, ptr %".1308", i64 %".1314"
  %".1353" = load float, ptr %".1352"
  %".1354" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1353", i32 0
  %".1355" = shufflevector <8 x float> %".1354", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1356" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1355", <8 x float> %".1326", <8 x float> %".1320")
  %".1357" = add i64 %".1314", 1
  br label %"head.20"
after.20:
  %".1359" = mul i64 %".69", %".57"
  %".1360" = mul i64 %".1269", %".59"
  %".1361" = add i64 %".1359", %".1360"
  %".1362" = add i64 %".55", %".1361"
  %".1363" = inttoptr i64 %".1362" to ptr
  %".1364" = mul i64 0, 32
  %".1365" = add i64 %".1364", 0
  %".1366" = getelementptr i8, ptr %".1363", i64 %".1365"
  store <8 x float> %".1315", ptr %".1366", align 4
  %".1368" = mul i64 %".69", %".57"
  %".1369" = mul i64 %".1270", %".59"
  %".1370" = add i64 %".1368", %".1369"
  %".1371" = add i64 %".55", %".1370"
  %".1372" = inttoptr i64 %".1371" to ptr
  %".1373" = mul i64 0, 32
  %".1374" = add i64 %".1373", 0
  %".1375" = getelementptr i8, ptr %".1372", i64 %".1374"
  store <8 x float> %".1316", ptr %".1375", align 4
  %".1377" = mul i64 %".69", %".57"
  %".1378" = mul i64 %".1271", %".59"
  %".1379" = add i64 %".1377", %".1378"
  %".1380" = add i64 %".55", %".1379"
  %".1381" = inttoptr i64 %".1380" to ptr
  %".1382" = mul i64 0, 32
  %".1383" = add i64 %".1382", 0
  %".1384" = getelementptr i8, ptr %".1381", i64 %".1383"
  store <8 x float> %".1317", ptr %".1384", align 4
  %".1386" = mul i64 %".69", %".57"
  %".1387" = mul i64 %".1272", %".59"
  %".1388" = add i64 %".1386", %".1387"
  %".1389" = add i64 %".55", %".1388"
  %".1390" = inttoptr i64 %".1389" to ptr
  %".1391" = mul i64 0, 32
  %".1392" = add i64 %".1391", 0
  %".1393" = getelementptr i8, ptr %".1390", i64 %".1392"
  store <8 x float> %".1318", ptr %".1393", align 4
  %".1395" = mul i64 %".69", %".57"
  %".1396" = mul i64 %".1273", %".59"
  %".1397" = add i64 %".1395", %".1396"
  %".1398" = add i64 %".55", %".1397"
  %".1399" = inttoptr i64 %".1398" to ptr
  %".1400" = mul i64 0, 32
  %".1401" = add i64 %".1400", 0
  %".1402" = getelementptr i8, ptr %".1399", i64 %".1401"
  store <8 x float> %".1319", ptr %".1402", align 4
  %".1404" = mul i64 %".69", %".57"
  %".1405" = mul i64 %".1274", %".59"
  %".1406" = add i64 %".1404", %".1405"
  %".1407" = add i64 %".55", %".1406"
  %".1408" = inttoptr i64 %".1407" to ptr
  %".1409" = mul i64 0, 32
  %".1410" = add i64 %".1409", 0
  %".1411" = getelementptr i8, ptr %".1408", i64 %".1410"
  store <8 x float> %".1320", ptr %".1411", align 4
  %".1413" = add i64 %".1266", 6
  br label %"head.19"
head.21:
  %".1420" = phi  i64 [%".1264", %"after.19"], [%".1525", %"after.22"]
  %".1421" = icmp slt i64 %".1420", %".1418"
  br i1 %".1421", label %"body.21", label %"after.21"
body.21:
  %".1423" = add i64 %".1420", 0
  %".1424" = add i64 %".1420", 1
  %".1425" = add i64 %".1420", 2
  %".1426" = add i64 %".1420", 3
  %".1427" = add i64 %".1062", 0
  %".1428" = mul i64 %".1427", 8
  %".1429" = icmp slt i64 %".1427", 0
  %".1430" = select  i1 %".1429", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1431" = mul i64 %".69", %".15"
  %".1432" = mul i64 %".1423", %".17"
  %".1433" = add i64 %".1431", %".1432"
  %".1434" = add i64 %".13", %".1433"
  %".1435" = inttoptr i64 %".1434" to ptr
  %".1436" = mul i64 %".69", %".15"
  %".1437" = mul i64 %".1424", %".17"
  %".1438" = add i64 %".1436", %".1437"
  %".1439" = add i64 %".13", %".1438"
  %".1440" = inttoptr i64 %".1439" to ptr
  %".1441" = mul i64 %".69", %".15"
  %".1442" = mul i64 %".1425", %".17"
  %".1443" = add i64 %".1441", %".1442"
  %".1444" = add i64 %".13", %".1443"
  %".1445" = inttoptr i64 %".1444" to ptr
  %".1446" = mul i64 %".69", %".15"
  %".1447" = mul i64 %".1426", %".17"
  %".1448" = add i64 %".1446", %".1447"
  %".1449" = add i64 %".13", %".1448"
  %".1450" = inttoptr i64 %".1449" to ptr
  %".1451" = add i64 %".1062", 0
  %".1452" = mul i64 %".1451", 96
  %".1453" = add i64 %".49", %".1452"
  %".1454" = inttoptr i64 %".1453" to ptr
  br label %"head.22"
after.21:
  %".1527" = sub i64 %".79", %".1418"
  %".1528" = sdiv i64 %".1527", 2
  %".1529" = mul i64 %".1528", 2
  %".1530" = add i64 %".1418", %".1529"
  br label %"head.23"
head.22:
  %".1456" = phi  i64 [0, %"body.21"], [%".1487", %"body.22"]
  %".1457" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1471", %"body.22"]
  %".1458" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1476", %"body.22"]
  %".1459" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1481", %"body.22"]
  %".1460" = phi  <8 x float> [splat (float              0x0), %"body.21"], [%".1486", %"body.22"]
  %".1461" = icmp slt i64 %".1456", 3
  br i1 %".1461", label %"body.22", label %"after.22"
body.22:
  %".1463" = mul i64 %".1456", 32
  %".1464" = add i64 %".1463", 0
  %".1465" = getelementptr i8, ptr %".1454", i64 %".1464"
  %".1466" = load <8 x float>, ptr %".1465", align 4
  %".1467" = getelementptr float, ptr %".1435", i64 %".1456"
  %".1468" = load float, ptr %".1467"
  %".1469" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1468", i32 0
  %".1470" = shufflevector <8 x float> %".1469", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1471" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1470", <8 x float> %".1466", <8 x float> %".1457")
  %".1472" = getelementptr float, ptr %".1440", i64 %".1456"
  %".1473" = load float, ptr %".1472"
  %".1474" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1473", i32 0
  %".1475" = shufflevector <8 x float> %".1474", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1476" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1475", <8 x float> %".1466", <8 x float> %".1458")
  %".1477" = getelementptr float, ptr %".1445", i64 %".1456"
  %".1478" = load float, ptr %".1477"
  %".1479" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1478", i32 0
  %".1480" = shufflevector <8 x float> %".1479", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1481" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1480", <8 x float> %".1466", <8 x float> %".1459")
  %".1482" = getelementptr float, ptr %".1450", i64 %".1456"
  %".1483" = load float, ptr %".1482"
  %".1484" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1483", i32 0
  %".1485" = shufflevector <8 x float> %".1484", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1486" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1485", <8 x float> %".1466", <8 x float> %".1460")
  %".1487" = add i64 %".1456", 1
  br label %"head.22"
after.22:
  %".1489" = mul i64 %".69", %".57"
  %".1490" = mul i64 %".1423", %".59"
  %".1491" = add i64 %".1489", %".1490"
  %".1492" = add i64 %".55", %".1491"
  %".1493" = inttoptr i64 %".1492" to ptr
  %".1494" = mul i64 0, 32
  %".1495" = add i64 %".1494", 0
  %".1496" = getelementptr i8, ptr %".1493", i64 %".1495"
  store <8 x float> %".1457", ptr %".1496", align 4
  %".1498" = mul i64 %".69", %".57"
  %".1499" = mul i64 %".1424", %".59"
  %".1500" = add i64 %".1498", %".1499"
  %".1501" = add i64 %".55", %".1500"
  %".1502" = inttoptr i64 %".1501" to ptr
  %".1503" = mul i64 0, 32
  %".1504" = add i64 %".1503", 0
  %".1505" = getelementptr i8, ptr %".1502", i64 %".1504"
  store <8 x float> %".1458", ptr %".1505", align 4
  %".1507" = mul i64 %".69", %".57"
  %".1508" = mul i64 %".1425", %".59"
  %".1509" = add i64 %".1507", %".1508"
  %".1510" = add i64 %".55", %".1509"
  %".1511" = inttoptr i64 %".1510" to ptr
  %".1512" = mul i64 0, 32
  %".1513" = add i64 %".1512", 0
  %".1514" = getelementptr i8, ptr %".1511", i64 %".1513"
  store <8 x float> %".1459", ptr %".1514", align 4
  %".1516" = mul i64 %".69", %".57"
  %".1517" = mul i64 %".1426", %".59"
  %".1518" = add i64 %".1516", %".1517"
  %".1519" = add i64 %".55", %".1518"
  %".1520" = inttoptr i64 %".1519" to ptr
  %".1521" = mul i64 0, 32
  %".1522" = add i64 %".1521", 0
  %".1523" = getelementptr i8, ptr %".1520", i64 %".1522"
  store <8 x float> %".1460", ptr %".1523", align 4
  %".1525" = add i64 %".1420", 4
  br label %"head.21"
head.23:
  %".1532" = phi  i64 [%".1418", %"after.21"], [%".1595", %"after.24"]
  %".1533" = icmp slt i64 %".1532", %".1530"
  br i1 %".1533", label %"body.23", label %"after.23"
body.23:
  %".1535" = add i64 %".1532", 0
  %".1536" = add i64 %".1532", 1
  %".1537" = add i64 %".1062", 0
  %".1538" = mul i64 %".1537", 8
  %".1539" = icmp slt i64 %".1537", 0
  %".1540" = select  i1 %".1539", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1541" = mul i64 %".69", %".15"
  %".1542" = mul i64 %".1535", %".17"
  %".1543" = add i64 %".1541", %".1542"
  %".1544" = add i64 %".13", %".1543"
  %".1545" = inttoptr i64 %".1544" to ptr
  %".1546" = mul i64 %".69", %".15"
  %".1547" = mul i64 %".1536", %".17"
  %".1548" = add i64 %".1546", %".1547"
  %".1549" = add i64 %".13", %".1548"
  %".1550" = inttoptr i64 %".1549" to ptr
  %".1551" = add i64 %".1062", 0
  %".1552" = mul i64 %".1551", 96
  %".1553" = add i64 %".49", %".1552"
  %".1554" = inttoptr i64 %".1553" to ptr
  br label %"head.24"
after.23:
  %".1597" = sub i64 %".79", %".1530"
  %".1598" = sdiv i64 %".1597", 1
  %".1599" = mul i64 %".1598", 1
  %".1600" = add i64 %".1530", %".1599"
  br label %"head.25"
head.24:
  %".1556" = phi  i64 [0, %"body.23"], [%".1575", %"body.24"]
  %".1557" = phi  <8 x float> [splat (float              0x0), %"body.23"], [%".1569", %"body.24"]
  %".1558" = phi  <8 x float> [splat (float              0x0), %"body.23"], [%".1574", %"body.24"]
  %".1559" = icmp slt i64 %".1556", 3
  br i1 %".1559", label %"body.24", label %"after.24"
body.24:
  %".1561" = mul i64 %".1556", 32
  %".1562" = add i64 %".1561", 0
  %".1563" = getelementptr i8, ptr %".1554", i64 %".1562"
  %".1564" = load <8 x float>, ptr %".1563", align 4
  %".1565" = getelementptr float, ptr %".1545", i64 %".1556"
  %".1566" = load float, ptr %".1565"
  %".1567" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1566", i32 0
  %".1568" = shufflevector <8 x float> %".1567", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1569" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1568", <8 x float> %".1564", <8 x float> %".1557")
  %".1570" = getelementptr float, ptr %".1550", i64 %".1556"
  %".1571" = load float, ptr %".1570"
  %".1572" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1571", i32 0
  %".1573" = shufflevector <8 x float> %".1572", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1574" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1573", <8 x float> %".1564", <8 x float> %".1558")
  %".1575" = add i64 %".1556", 1
  br label %"head.24"
after.24:
  %".1577" = mul i64 %".69", %".57"
  %".1578" = mul i64 %".1535", %".59"
  %".1579" = add i64 %".1577", %".1578"
  %".1580" = add i64 %".55", %".1579"
  %".1581" = inttoptr i64 %".1580" to ptr
  %".1582" = mul i64 0, 32
  %".1583" = add i64 %".1582", 0
  %".1584" = getelementptr i8, ptr %".1581", i64 %".1583"
  store <8 x float> %".1557", ptr %".1584", align 4
  %".1586" = mul i64 %".69", %".57"
  %".1587" = mul i64 %".1536", %".59"
  %".1588" = add i64 %".1586", %".1587"
  %".1589" = add i64 %".55", %".1588"
  %".1590" = inttoptr i64 %".1589" to ptr
  %".1591" = mul i64 0, 32
  %".1592" = add i64 %".1591", 0
  %".1593" = getelementptr i8, ptr %".1590", i64 %".1592"
  store <8 x float> %".1558", ptr %".1593", align 4
  %".1595" = add i64 %".1532", 2
  br label %"head.23"
head.25:
  %".1602" = phi  i64 [%".1530", %"after.23"], [%".1644", %"after.26"]
  %".1603" = icmp slt i64 %".1602", %".1600"
  br i1 %".1603", label %"body.25", label %"after.25"
body.25:
  %".1605" = add i64 %".1602", 0
  %".1606" = add i64 %".1062", 0
  %".1607" = mul i64 %".1606", 8
  %".1608" = icmp slt i64 %".1606", 0
  %".1609" = select  i1 %".1608", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1610" = mul i64 %".69", %".15"
  %".1611" = mul i64 %".1605", %".17"
  %".1612" = add i64 %".1610", %".1611"
  %".1613" = add i64 %".13", %".1612"
  %".1614" = inttoptr i64 %".1613" to ptr
  %".1615" = add i64 %".1062", 0
  %".1616" = mul i64 %".1615", 96
  %".1617" = add i64 %".49", %".1616"
  %".1618" = inttoptr i64 %".1617" to ptr
  br label %"head.26"
after.25:
  br label %"head.27"
head.26:
  %".1620" = phi  i64 [0, %"body.25"], [%".1633", %"body.26"]
  %".1621" = phi  <8 x float> [splat (float              0x0), %"body.25"], [%".1632", %"body.26"]
  %".1622" = icmp slt i64 %".1620", 3
  br i1 %".1622", label %"body.26", label %"after.26"
body.26:
  %".1624" = mul i64 %".1620", 32
  %".1625" = add i64 %".1624", 0
  %".1626" = getelementptr i8, ptr %".1618", i64 %".1625"
  %".1627" = load <8 x float>, ptr %".1626", align 4
  %".1628" = getelementptr float, ptr %".1614", i64 %".1620"
  %".1629" = load float, ptr %".1628"
  %".1630" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".1629", i32 0
  %".1631" = shufflevector <8 x float> %".1630", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".1632" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1631", <8 x float> %".1627", <8 x float> %".1621")
  %".1633" = add i64 %".1620", 1
  br label %"head.26"
after.26:
  %".1635" = mul i64 %".69", %".57"
  %".1636" = mul i64 %".1605", %".59"
  %".1637" = add i64 %".1635", %".1636"
  %".1638" = add i64 %".55", %".1637"
  %".1639" = inttoptr i64 %".1638" to ptr
  %".1640" = mul i64 0, 32
  %".1641" = add i64 %".1640", 0
  %".1642" = getelementptr i8, ptr %".1639", i64 %".1641"
  store <8 x float> %".1621", ptr %".1642", align 4
  %".1644" = add i64 %".1602", 1
  br label %"head.25"
head.27:
  %".1647" = phi  i64 [%".74", %"after.25"], [%".1746", %"after.28"]
  %".1648" = icmp slt i64 %".1647", %".79"
  br i1 %".1648", label %"body.27", label %"after.27"
body.27:
  %".1650" = add i64 %".1062", 1
  br label %"head.28"
after.27:
  %".1748" = add i64 %".1062", 1
  br label %"head.16"
head.28:
  %".1652" = phi  i64 [%".1062", %"body.27"], [%".1744", %"body.28"]
  %".1653" = icmp slt i64 %".1652", %".1650"
  br i1 %".1653", label %"body.28", label %"after.28"
body.28:
  %".1655" = mul i64 %".1652", 8
  %".1656" = mul i64 %".69", %".9"
  %".1657" = mul i64 %".1647", %".11"
  %".1658" = add i64 %".1656", %".1657"
  %".1659" = add i64 %".7", %".1658"
  %".1660" = inttoptr i64 %".1659" to ptr
  %".1661" = add i64 %".1655", 0
  %".1662" = getelementptr float, ptr %".1660", i64 %".1661"
  %".1663" = icmp slt i64 %".1652", 0
  %".1664" = select  i1 %".1663", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1665" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1662", i32 4, <8 x i1> %".1664", <8 x float> splat (float              0x0))
  %".1666" = sub i64 %".1652", %".1062"
  %".1667" = mul i64 %".69", %".57"
  %".1668" = mul i64 %".1647", %".59"
  %".1669" = add i64 %".1667", %".1668"
  %".1670" = add i64 %".55", %".1669"
  %".1671" = inttoptr i64 %".1670" to ptr
  %".1672" = mul i64 %".1666", 32
  %".1673" = add i64 %".1672", 0
  %".1674" = getelementptr i8, ptr %".1671", i64 %".1673"
  %".1675" = load <8 x float>, ptr %".1674", align 4
  %".1676" = fadd contract <8 x float> %".1665", %".1675"
  %".1677" = fcmp ogt <8 x float> splat (float              0x0), %".1676"
  %".1678" = select  <8 x i1> %".1677", <8 x float> splat (float              0x0), <8 x float> %".1676"
  %".1679" = mul i64 %".69", %".33"
  %".1680" = mul i64 %".1647", %".35"
  %".1681" = add i64 %".1679", %".1680"
  %".1682" = add i64 %".31", %".1681"
  %".1683" = inttoptr i64 %".1682" to ptr
  %".1684" = load i8, ptr %".1683"
  %".1685" = icmp ne i8 %".1684", 0
  %".1686" = select  i1 %".1685", <8 x float> %".1676", <8 x float> splat (float              0x0)
  %".1687" = mul i64 %".69", %".45"
  %".1688" = mul i64 %".1647", %".47"
  %".1689" = add i64 %".1687", %".1688"
  %".1690" = add i64 %".43", %".1689"
  %".1691" = inttoptr i64 %".1690" to ptr
  %".1692" = add i64 %".1655", 0
  %".1693" = getelementptr float, ptr %".1691", i64 %".1692"
  %".1694" = icmp slt i64 %".1652", 0
  %".1695" = select  i1 %".1694", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1686", ptr %".1693", i32 4, <8 x i1> %".1695")
  %".1697" = mul i64 %".69", %".15"
  %".1698" = mul i64 %".1647", %".17"
  %".1699" = add i64 %".1697", %".1698"
  %".1700" = add i64 %".13", %".1699"
  %".1701" = inttoptr i64 %".1700" to ptr
  %".1702" = add i64 %".1655", 0
  %".1703" = getelementptr float, ptr %".1701", i64 %".1702"
  %".1704" = icmp slt i64 %".1652", 0
  %".1705" = select  i1 %".1704", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".1706" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1703", i32 4, <8 x i1> %".1705", <8 x float> splat (float              0x0))
  %".1707" = mul i64 %".69", %".33"
  %".1708" = mul i64 %".1647", %".35"
  %".1709" = add i64 %".1707", %".1708"
  %".1710" = add i64 %".31", %".1709"
  %".1711" = inttoptr i64 %".1710" to ptr
  %".1712" = load i8, ptr %".1711"
  %".1713" = icmp ne i8 %".1712", 0
  %".1714" = select  i1 %".1713", <8 x float> %".1678", <8 x float> %".1706"
  %".1715" = add i64 %".69", 1
  %".1716" = mul i64 %".1715", %".15"
  %".1717" = mul i64 %".1647", %".17"
  %".1718" = add i64 %".1716", %".1717"
  %".1719" = add i64 %".13", %".1718"
  %".1720" = inttoptr i64 %".1719" to ptr
  %".1721" = add i64 %".1655", 0
  %".1722" = getelementptr float, ptr %".1720", i64 %".1721"
  %".1723" = icmp slt i64 %".1652", 0
  %".1724" = select  i1 %".1723", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1714", ptr %".1722", i32 4, <8 x i1> %".1724")
  %".1726" = mul i64 %".69", %".33"
  %".1727" = mul i64 %".1647", %".35"
  %".1728" = add i64 %".1726", %".1727"
  %".1729" = add i64 %".31", %".1728"
  %".1730" = inttoptr i64 %".1729" to ptr
  %".1731" = load i8, ptr %".1730"
  %".1732" = icmp ne i8 %".1731", 0
  %".1733" = select  i1 %".1732", <8 x float> %".1678", <8 x float> splat (float              0x0)
  %".1734" = mul i64 %".69", %".39"
  %".1735" = mul i64 %".1647", %".41"
  %".1736" = add i64 %".1734", %".1735"
  %".1737" = add i64 %".37", %".1736"
  %".1738" = inttoptr i64 %".1737" to ptr
  %".1739" = add i64 %".1655", 0
  %".1740" = getelementptr float, ptr %".1738", i64 %".1739"
  %".1741" = icmp slt i64 %".1652", 0
  %".1742" = select  i1 %".1741", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1733", ptr %".1740", i32 4, <8 x i1> %".1742")
  %".1744" = add i64 %".1652", 1
  br label %"head.28"
after.28:
  %".1746" = add i64 %".1647", 1
  br label %"head.27"
}

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

!0 = !{ !"branch_weights", i32 1, i32 99 }