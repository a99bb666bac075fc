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
  %".55" = phi  i64 [0, %"entry"], [%".983", %"after.1"]
  %".56" = icmp slt i64 %".55", %".2"
  br i1 %".56", label %"body", label %"after"
body:
  %".58" = and i64 %".55", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".60" = phi  i64 [0, %"body"], [%".981", %"after.12"]
  %".61" = icmp slt i64 %".60", 1
  br i1 %".61", label %"body.1", label %"after.1"
body.1:
  %".63" = sub i64 %".4", %".3"
  %".64" = sdiv i64 %".63", 8
  %".65" = mul i64 %".64", 8
  %".66" = add i64 %".3", %".65"
  br label %"head.2"
after.1:
  %".983" = add i64 %".55", 1
  br label %"head"
head.2:
  %".68" = phi  i64 [%".3", %"body.1"], [%".357", %"after.3"]
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
  %".79" = mul i64 %".55", %".15"
  %".80" = mul i64 %".71", %".17"
  %".81" = add i64 %".79", %".80"
  %".82" = add i64 %".13", %".81"
  %".83" = inttoptr i64 %".82" to ptr
  %".84" = mul i64 %".55", %".21"
  %".85" = mul i64 %".71", %".23"
  %".86" = add i64 %".84", %".85"
  %".87" = add i64 %".19", %".86"
  %".88" = inttoptr i64 %".87" to ptr
  %".89" = load i8, ptr %".88"
  %".90" = icmp ne i8 %".89", 0
  %".91" = mul i64 %".55", %".27"
  %".92" = mul i64 %".71", %".29"
  %".93" = add i64 %".91", %".92"
  %".94" = add i64 %".25", %".93"
  %".95" = inttoptr i64 %".94" to ptr
  %".96" = select  i1 %".90", ptr %".95", ptr %".83"
  %".97" = mul i64 %".55", %".15"
  %".98" = mul i64 %".72", %".17"
  %".99" = add i64 %".97", %".98"
  %".100" = add i64 %".13", %".99"
  %".101" = inttoptr i64 %".100" to ptr
  %".102" = mul i64 %".55", %".21"
  %".103" = mul i64 %".72", %".23"
  %".104" = add i64 %".102", %".103"
  %".105" = add i64 %".19", %".104"
  %".106" = inttoptr i64 %".105" to ptr
  %".107" = load i8, ptr %".106"
  %".108" = icmp ne i8 %".107", 0
  %".109" = mul i64 %".55", %".27"
  %".110" = mul i64 %".72", %".29"
  %".111" = add i64 %".109", %".110"
  %".112" = add i64 %".25", %".111"
  %".113" = inttoptr i64 %".112" to ptr
  %".114" = select  i1 %".108", ptr %".113", ptr %".101"
  %".115" = mul i64 %".55", %".15"
  %".116" = mul i64 %".73", %".17"
  %".117" = add i64 %".115", %".116"
  %".118" = add i64 %".13", %".117"
  %".119" = inttoptr i64 %".118" to ptr
  %".120" = mul i64 %".55", %".21"
  %".121" = mul i64 %".73", %".23"
  %".122" = add i64 %".120", %".121"
  %".123" = add i64 %".19", %".122"
  %".124" = inttoptr i64 %".123" to ptr
  %".125" = load i8, ptr %".124"
  %".126" = icmp ne i8 %".125", 0
  %".127" = mul i64 %".55", %".27"
  %".128" = mul i64 %".73", %".29"
  %".129" = add i64 %".127", %".128"
  %".130" = add i64 %".25", %".129"
  %".131" = inttoptr i64 %".130" to ptr
  %".132" = select  i1 %".126", ptr %".131", ptr %".119"
  %".133" = mul i64 %".55", %".15"
  %".134" = mul i64 %".74", %".17"
  %".135" = add i64 %".133", %".134"
  %".136" = add i64 %".13", %".135"
  %".137" = inttoptr i64 %".136" to ptr
  %".138" = mul i64 %".55", %".21"
  %".139" = mul i64 %".74", %".23"
  %".140" = add i64 %".138", %".139"
  %".141" = add i64 %".19", %".140"
  %".142" = inttoptr i64 %".141" to ptr
  %".143" = load i8, ptr %".142"
  %".144" = icmp ne i8 %".143", 0
  %".145" = mul i64 %".55", %".27"
  %".146" = mul i64 %".74", %".29"
  %".147" = add i64 %".145", %".146"
  %".148" = add i64 %".25", %".147"
  %".149" = inttoptr i64 %".148" to ptr
  %".150" = select  i1 %".144", ptr %".149", ptr %".137"
  %".151" = mul i64 %".55", %".15"
  %".152" = mul i64 %".75", %".17"
  %".153" = add i64 %".151", %".152"
  %".154" = add i64 %".13", %".153"
  %".155" = inttoptr i64 %".154" to ptr
  %".156" = mul i64 %".55", %".21"
  %".157" = mul i64 %".75", %".23"
  %".158" = add i64 %".156", %".157"
  %".159" = add i64 %".19", %".158"
  %".160" = inttoptr i64 %".159" to ptr
  %".161" = load i8, ptr %".160"
  %".162" = icmp ne i8 %".161", 0
  %".163" = mul i64 %".55", %".27"
  %".164" = mul i64 %".75", %".29"
  %".165" = add i64 %".163", %".164"
  %".166" = add i64 %".25", %".165"
  %".167" = inttoptr i64 %".166" to ptr
  %".168" = select  i1 %".162", ptr %".167", ptr %".155"
  %".169" = mul i64 %".55", %".15"
  %".170" = mul i64 %".76", %".17"
  %".171" = add i64 %".169", %".170"
  %".172" = add i64 %".13", %".171"
  %".173" = inttoptr i64 %".172" to ptr
  %".174" = mul i64 %".55", %".21"
  %".175" = mul i64 %".76", %".23"
  %".176" = add i64 %".174", %".175"
  %".177" = add i64 %".19", %".176"
  %".178" = inttoptr i64 %".177" to ptr
  %".179" = load i8, ptr %".178"
  %".180" = icmp ne i8 %".179", 0
  %".181" = mul i64 %".55", %".27"
  %".182" = mul i64 %".76", %".29"
  %".183" = add i64 %".181", %".182"
  %".184" = add i64 %".25", %".183"
  %".185" = inttoptr i64 %".184" to ptr
  %".186" = select  i1 %".180", ptr %".185", ptr %".173"
  %".187" = mul i64 %".55", %".15"
  %".188" = mul i64 %".77", %".17"
  %".189" = add i64 %".187", %".188"
  %".190" = add i64 %".13", %".189"
  %".191" = inttoptr i64 %".190" to ptr
  %".192" = mul i64 %".55", %".21"
  %".193" = mul i64 %".77", %".23"
  %".194" = add i64 %".192", %".193"
  %".195" = add i64 %".19", %".194"
  %".196" = inttoptr i64 %".195" to ptr
  %".197" = load i8, ptr %".196"
  %".198" = icmp ne i8 %".197", 0
  %".199" = mul i64 %".55", %".27"
  %".200" = mul i64 %".77", %".29"
  %".201" = add i64 %".199", %".200"
  %".202" = add i64 %".25", %".201"
  %".203" = inttoptr i64 %".202" to ptr
  %".204" = select  i1 %".198", ptr %".203", ptr %".191"
  %".205" = mul i64 %".55", %".15"
  %".206" = mul i64 %".78", %".17"
  %".207" = add i64 %".205", %".206"
  %".208" = add i64 %".13", %".207"
  %".209" = inttoptr i64 %".208" to ptr
  %".210" = mul i64 %".55", %".21"
  %".211" = mul i64 %".78", %".23"
  %".212" = add i64 %".210", %".211"
  %".213" = add i64 %".19", %".212"
  %".214" = inttoptr i64 %".213" to ptr
  %".215" = load i8, ptr %".214"
  %".216" = icmp ne i8 %".215", 0
  %".217" = mul i64 %".55", %".27"
  %".218" = mul i64 %".78", %".29"
  %".219" = add i64 %".217", %".218"
  %".220" = add i64 %".25", %".219"
  %".221" = inttoptr i64 %".220" to ptr
  %".222" = select  i1 %".216", ptr %".221", ptr %".209"
  %".223" = add i64 %".60", 0
  %".224" = mul i64 %".223", 96
  %".225" = add i64 %".43", %".224"
  %".226" = inttoptr i64 %".225" to ptr
  br label %"head.3"
after.2:
  %".359" = sub i64 %".4", %".66"
  %".360" = sdiv i64 %".359", 6
  %".361" = mul i64 %".360", 6
  %".362" = add i64 %".66", %".361"
  br label %"head.4"
head.3:
  %".228" = phi  i64 [0, %"body.2"], [%".283", %"body.3"]
  %".229" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".247", %"body.3"]
  %".230" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".252", %"body.3"]
  %".231" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".257", %"body.3"]
  %".232" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".262", %"body.3"]
  %".233" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".267", %"body.3"]
  %".234" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".272", %"body.3"]
  %".235" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".277", %"body.3"]
  %".236" = phi  <8 x float> [splat (float              0x0), %"body.2"], [%".282", %"body.3"]
  %".237" = icmp slt i64 %".228", 3
  br i1 %".237", label %"body.3", label %"after.3"
body.3:
  %".239" = mul i64 %".228", 32
  %".240" = add i64 %".239", 0
  %".241" = getelementptr i8, ptr %".226", i64 %".240"
  %".242" = load <8 x float>, ptr %".241", align 4
  %".243" = getelementptr float, ptr %".96", i64 %".228"
  %".244" = load float, ptr %".243"
  %".245" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".244", i32 0
  %".246" = shufflevector <8 x float> %".245", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".247" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".246", <8 x float> %".242", <8 x float> %".229")
  %".248" = getelementptr float, ptr %".114", i64 %".228"
  %".249" = load float, ptr %".248"
  %".250" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".249", i32 0
  %".251" = shufflevector <8 x float> %".250", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".252" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".251", <8 x float> %".242", <8 x float> %".230")
  %".253" = getelementptr float, ptr %".132", i64 %".228"
  %".254" = load float, ptr %".253"
  %".255" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".254", i32 0
  %".256" = shufflevector <8 x float> %".255", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".257" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".256", <8 x float> %".242", <8 x float> %".231")
  %".258" = getelementptr float, ptr %".150", i64 %".228"
  %".259" = load float, ptr %".258"
  %".260" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".259", i32 0
  %".261" = shufflevector <8 x float> %".260", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".262" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".261", <8 x float> %".242", <8 x float> %".232")
  %".263" = getelementptr float, ptr %".168", i64 %".228"
  %".264" = load float, ptr %".263"
  %".265" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".264", i32 0
  %".266" = shufflevector <8 x float> %".265", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".267" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".266", <8 x float> %".242", <8 x float> %".233")
  %".268" = getelementptr float, ptr %".186", i64 %".228"
  %".269" = load float, ptr %".268"
  %".270" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".269", i32 0
  %".271" = shufflevector <8 x float> %".270", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".272" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".271", <8 x float> %".242", <8 x float> %".234")
  %".273" = getelementptr float, ptr %".204", i64 %".228"
  %".274" = load float, ptr %".273"
  %".275" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".274", i32 0
  %".276" = shufflevector <8 x float> %".275", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".277" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".276", <8 x float> %".242", <8 x float> %".235")
  %".278" = getelementptr float, ptr %".222", i64 %".228"
  %".279" = load float, ptr %".278"
  %".280" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".279", i32 0
  %".281" = shufflevector <8 x float> %".280", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".282" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".281", <8 x float> %".242", <8 x float> %".236")
  %".283" = add i64 %".228", 1
  br label %"head.3"
after.3:
  %".285" = mul i64 %".55", %".51"
  %".286" = mul i64 %".71", %".53"
  %".287" = add i64 %".285", %".286"
  %".288" = add i64 %".49", %".287"
  %".289" = inttoptr i64 %".288" to ptr
  %".290" = mul i64 0, 32
  %".291" = add i64 %".290", 0
  %".292" = getelementptr i8, ptr %".289", i64 %".291"
  store <8 x float> %".229", ptr %".292", align 4
  %".294" = mul i64 %".55", %".51"
  %".295" = mul i64 %".72", %".53"
  %".296" = add i64 %".294", %".295"
  %".297" = add i64 %".49", %".296"
  %".298" = inttoptr i64 %".297" to ptr
  %".299" = mul i64 0, 32
  %".300" = add i64 %".299", 0
  %".301" = getelementptr i8, ptr %".298", i64 %".300"
  store <8 x float> %".230", ptr %".301", align 4
  %".303" = mul i64 %".55", %".51"
  %".304" = mul i64 %".73", %".53"
  %".305" = add i64 %".303", %".304"
  %".306" = add i64 %".49", %".305"
  %".307" = inttoptr i64 %".306" to ptr
  %".308" = mul i64 0, 32
  %".309" = add i64 %".308", 0
  %".310" = getelementptr i8, ptr %".307", i64 %".309"
  store <8 x float> %".231", ptr %".310", align 4
  %".312" = mul i64 %".55", %".51"
  %".313" = mul i64 %".74", %".53"
  %".314" = add i64 %".312", %".313"
  %".315" = add i64 %".49", %".314"
  %".316" = inttoptr i64 %".315" to ptr
  %".317" = mul i64 0, 32
  %".318" = add i64 %".317", 0
  %".319" = getelementptr i8, ptr %".316", i64 %".318"
  store <8 x float> %".232", ptr %".319", align 4
  %".321" = mul i64 %".55", %".51"
  %".322" = mul i64 %".75", %".53"
  %".323" = add i64 %".321", %".322"
  %".324" = add i64 %".49", %".323"
  %".325" = inttoptr i64 %".324" to ptr
  %".326" = mul i64 0, 32
  %".327" = add i64 %".326", 0
  %".328" = getelementptr i8, ptr %".325", i64 %".327"
  store <8 x float> %".233", ptr %".328", align 4
  %".330" = mul i64 %".55", %".51"
  %".331" = mul i64 %".76", %".53"
  %".332" = add i64 %".330", %".331"
  %".333" = add i64 %".49", %".332"
  %".334" = inttoptr i64 %".333" to ptr
  %".335" = mul i64 0, 32
  %".336" = add i64 %".335", 0
  %".337" = getelementptr i8, ptr %".334", i64 %".336"
  store <8 x float> %".234", ptr %".337", align 4
  %".339" = mul i64 %".55", %".51"
  %".340" = mul i64 %".77", %".53"
  %".341" = add i64 %".339", %".340"
  %".342" = add i64 %".49", %".341"
  %".343" = inttoptr i64 %".342" to ptr
  %".344" = mul i64 0, 32
  %".345" = add i64 %".344", 0
  %".346" = getelementptr i8, ptr %".343", i64 %".345"
  store <8 x float> %".235", ptr %".346", align 4
  %".348" = mul i64 %".55", %".51"
  %".349" = mul i64 %".78", %".53"
  %".350" = add i64 %".348", %".349"
  %".351" = add i64 %".49", %".350"
  %".352" = inttoptr i64 %".351" to ptr
  %".353" = mul i64 0, 32
  %".354" = add i64 %".353", 0
  %".355" = getelementptr i8, ptr %".352", i64 %".354"
  store <8 x float> %".236", ptr %".355", align 4
  %".357" = add i64 %".68", 8
  br label %"head.2"
head.4:
  %".364" = phi  i64 [%".66", %"after.2"], [%".585", %"after.5"]
  %".365" = icmp slt i64 %".364", %".362"
  br i1 %".365", label %"body.4", label %"after.4"
body.4:
  %".367" = add i64 %".364", 0
  %".368" = add i64 %".364", 1
  %".369" = add i64 %".364", 2
  %".370" = add i64 %".364", 3
  %".371" = add i64 %".364", 4
  %".372" = add i64 %".364", 5
  %".373" = mul i64 %".55", %".15"
  %".374" = mul i64 %".367", %".17"
  %".375" = add i64 %".373", %".374"
  %".376" = add i64 %".13", %".375"
  %".377" = inttoptr i64 %".376" to ptr
  %".378" = mul i64 %".55", %".21"
  %".379" = mul i64 %".367", %".23"
  %".380" = add i64 %".378", %".379"
  %".381" = add i64 %".19", %".380"
  %".382" = inttoptr i64 %".381" to ptr
  %".383" = load i8, ptr %".382"
  %".384" = icmp ne i8 %".383", 0
  %".385" = mul i64 %".55", %".27"
  %".386" = mul i64 %".367", %".29"
  %".387" = add i64 %".385", %".386"
  %".388" = add i64 %".25", %".387"
  %".389" = inttoptr i64 %".388" to ptr
  %".390" = select  i1 %".384", ptr %".389", ptr %".377"
  %".391" = mul i64 %".55", %".15"
  %".392" = mul i64 %".368", %".17"
  %".393" = add i64 %".391", %".392"
  %".394" = add i64 %".13", %".393"
  %".395" = inttoptr i64 %".394" to ptr
  %".396" = mul i64 %".55", %".21"
  %".397" = mul i64 %".368", %".23"
  %".398" = add i64 %".396", %".397"
  %".399" = add i64 %".19", %".398"
  %".400" = inttoptr i64 %".399" to ptr
  %".401" = load i8, ptr %".400"
  %".402" = icmp ne i8 %".401", 0
  %".403" = mul i64 %".55", %".27"
  %".404" = mul i64 %".368", %".29"
  %".405" = add i64 %".403", %".404"
  %".406" = add i64 %".25", %".405"
  %".407" = inttoptr i64 %".406" to ptr
  %".408" = select  i1 %".402", ptr %".407", ptr %".395"
  %".409" = mul i64 %".55", %".15"
  %".410" = mul i64 %".369", %".17"
  %".411" = add i64 %".409", %".410"
  %".412" = add i64 %".13", %".411"
  %".413" = inttoptr i64 %".412" to ptr
  %".414" = mul i64 %".55", %".21"
  %".415" = mul i64 %".369", %".23"
  %".416" = add i64 %".414", %".415"
  %".417" = add i64 %".19", %".416"
  %".418" = inttoptr i64 %".417" to ptr
  %".419" = load i8, ptr %".418"
  %".420" = icmp ne i8 %".419", 0
  %".421" = mul i64 %".55", %".27"
  %".422" = mul i64 %".369", %".29"
  %".423" = add i64 %".421", %".422"
  %".424" = add i64 %".25", %".423"
  %".425" = inttoptr i64 %".424" to ptr
  %".426" = select  i1 %".420", ptr %".425", ptr %".413"
  %".427" = mul i64 %".55", %".15"
  %".428" = mul i64 %".370", %".17"
  %".429" = add i64 %".427", %".428"
  %".430" = add i64 %".13", %".429"
  %".431" = inttoptr i64 %".430" to ptr
  %".432" = mul i64 %".55", %".21"
  %".433" = mul i64 %".370", %".23"
  %".434" = add i64 %".432", %".433"
  %".435" = add i64 %".19", %".434"
  %".436" = inttoptr i64 %".435" to ptr
  %".437" = load i8, ptr %".436"
  %".438" = icmp ne i8 %".437", 0
  %".439" = mul i64 %".55", %".27"
  %".440" = mul i64 %".370", %".29"
  %".441" = add i64 %".439", %".440"
  %".442" = add i64 %".25", %".441"
  %".443" = inttoptr i64 %".442" to ptr
  %".444" = select  i1 %".438", ptr %".443", ptr %".431"
  %".445" = mul i64 %".55", %".15"
  %".446" = mul i64 %".371", %".17"
  %".447" = add i64 %".445", %".446"
  %".448" = add i64 %".13", %".447"
  %".449" = inttoptr i64 %".448" to ptr
  %".450" = mul i64 %".55", %".21"
  %".451" = mul i64 %".371", %".23"
  %".452" = add i64 %".450", %".451"
  %".453" = add i64 %".19", %".452"
  %".454" = inttoptr i64 %".453" to ptr
  %".455" = load i8, ptr %".454"
  %".456" = icmp ne i8 %".455", 0
  %".457" = mul i64 %".55", %".27"
  %".458" = mul i64 %".371", %".29"
  %".459" = add i64 %".457", %".458"
  %".460" = add i64 %".25", %".459"
  %".461" = inttoptr i64 %".460" to ptr
  %".462" = select  i1 %".456", ptr %".461", ptr %".449"
  %".463" = mul i64 %".55", %".15"
  %".464" = mul i64 %".372", %".17"
  %".465" = add i64 %".463", %".464"
  %".466" = add i64 %".13", %".465"
  %".467" = inttoptr i64 %".466" to ptr
  %".468" = mul i64 %".55", %".21"
  %".469" = mul i64 %".372", %".23"
  %".470" = add i64 %".468", %".469"
  %".471" = add i64 %".19", %".470"
  %".472" = inttoptr i64 %".471" to ptr
  %".473" = load i8, ptr %".472"
  %".474" = icmp ne i8 %".473", 0
  %".475" = mul i64 %".55", %".27"
  %".476" = mul i64 %".372", %".29"
  %".477" = add i64 %".475", %".476"
  %".478" = add i64 %".25", %".477"
  %".479" = inttoptr i64 %".478" to ptr
  %".480" = select  i1 %".474", ptr %".479", ptr %".467"
  %".481" = add i64 %".60", 0
  %".482" = mul i64 %".481", 96
  %".483" = add i64 %".43", %".482"
  %".484" = inttoptr i64 %".483" to ptr
  br label %"head.5"
after.4:
  %".587" = sub i64 %".4", %".362"
  %".588" = sdiv i64 %".587", 4
  %".589" = mul i64 %".588", 4
  %".590" = add i64 %".362", %".589"
  br label %"head.6"
head.5:
  %".486" = phi  i64 [0, %"body.4"], [%".529", %"body.5"]
  %".487" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".503", %"body.5"]
  %".488" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".508", %"body.5"]
  %".489" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".513", %"body.5"]
  %".490" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".518", %"body.5"]
  %".491" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".523", %"body.5"]
  %".492" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".528", %"body.5"]
  %".493" = icmp slt i64 %".486", 3
  br i1 %".493", label %"body.5", label %"after.5"
body.5:
  %".495" = mul i64 %".486", 32
  %".496" = add i64 %".495", 0
  %".497" = getelementptr i8, ptr %".484", i64 %".496"
  %".498" = load <8 x float>, ptr %".497", align 4
  %".499" = getelementptr float, ptr %".390", i64 %".486"
  %".500" = load float, ptr %".499"
  %".501" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".500", i32 0
  %".502" = shufflevector <8 x float> %".501", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".503" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".502", <8 x float> %".498", <8 x float> %".487")
  %".504" = getelementptr float, ptr %".408", i64 %".486"
  %".505" = load float, ptr %".504"
  %".506" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".505", i32 0
  %".507" = shufflevector <8 x float> %".506", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".508" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".507", <8 x float> %".498", <8 x float> %".488")
  %".509" = getelementptr float, ptr %".426", i64 %".486"
  %".510" = load float, ptr %".509"
  %".511" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".510", i32 0
  %".512" = shufflevector <8 x float> %".511", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".513" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".512", <8 x float> %".498", <8 x float> %".489")
  %".514" = getelementptr float, ptr %".444", i64 %".486"
  %".515" = load float, ptr %".514"
  %".516" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".515", i32 0
  %".517" = shufflevector <8 x float> %".516", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".518" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".517", <8 x float> %".498", <8 x float> %".490")
  %".519" = getelementptr float, ptr %".462", i64 %".486"
  %".520" = load float, ptr %".519"
  %".521" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".520", i32 0
  %".522" = shufflevector <8 x float> %".521", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".523" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".522", <8 x float> %".498", <8 x float> %".491")
  %".524" = getelementptr float, ptr %".480", i64 %".486"
  %".525" = load float, ptr %".524"
  %".526" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".525", i32 0
  %".527" = shufflevector <8 x float> %".526", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".528" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".527", <8 x float> %".498", <8 x float> %".492")
  %".529" = add i64 %".486", 1
  br label %"head.5"
after.5:
  %".531" = mul i64 %".55", %".51"
  %".532" = mul i64 %".367", %".53"
  %".533" = add i64 %".531", %".532"
  %".534" = add i64 %".49", %".533"
  %".535" = inttoptr i64 %".534" to ptr
  %".536" = mul i64 0, 32
  %".537" = add i64 %".536", 0
  %".538" = getelementptr i8, ptr %".535", i64 %".537"
  store <8 x float> %".487", ptr %".538", align 4
  %".540" = mul i64 %".55", %".51"
  %".541" = mul i64 %".368", %".53"
  %".542" = add i64 %".540", %".541"
  %".543" = add i64 %".49", %".542"
  %".544" = inttoptr i64 %".543" to ptr
  %".545" = mul i64 0, 32
  %".546" = add i64 %".545", 0
  %".547" = getelementptr i8, ptr %".544", i64 %".546"
  store <8 x float> %".488", ptr %".547", align 4
  %".549" = mul i64 %".55", %".51"
  %".550" = mul i64 %".369", %".53"
  %".551" = add i64 %".549", %".550"
  %".552" = add i64 %".49", %".551"
  %".553" = inttoptr i64 %".552" to ptr
  %".554" = mul i64 0, 32
  %".555" = add i64 %".554", 0
  %".556" = getelementptr i8, ptr %".553", i64 %".555"
  store <8 x float> %".489", ptr %".556", align 4
  %".558" = mul i64 %".55", %".51"
  %".559" = mul i64 %".370", %".53"
  %".560" = add i64 %".558", %".559"
  %".561" = add i64 %".49", %".560"
  %".562" = inttoptr i64 %".561" to ptr
  %".563" = mul i64 0, 32
  %".564" = add i64 %".563", 0
  %".565" = getelementptr i8, ptr %".562", i64 %".564"
  store <8 x float> %".490", ptr %".565", align 4
  %".567" = mul i64 %".55", %".51"
  %".568" = mul i64 %".371", %".53"
  %".569" = add i64 %".567", %".568"
  %".570" = add i64 %".49", %".569"
  %".571" = inttoptr i64 %".570" to ptr
  %".572" = mul i64 0, 32
  %".573" = add i64 %".572", 0
  %".574" = getelementptr i8, ptr %".571", i64 %".573"
  store <8 x float> %".491", ptr %".574", align 4
  %".576" = mul i64 %".55", %".51"
  %".577" = mul i64 %".372", %".53"
  %".578" = add i64 %".576", %".577"
  %".579" = add i64 %".49", %".578"
  %".580" = inttoptr i64 %".579" to ptr
  %".581" = mul i64 0, 32
  %".582" = add i64 %".581", 0
  %".583" = getelementptr i8, ptr %".580", i64 %".582"
  store <8 x float> %".492", ptr %".583", align 4
  %".585" = add i64 %".364", 6
  br label %"head.4"
head.6:
  %".592" = phi  i64 [%".362", %"after.4"], [%".745", %"after.7"]
  %".593" = icmp slt i64 %".592", %".590"
  br i1 %".593", label %"body.6", label %"after.6"
body.6:
  %".595" = add i64 %".592", 0
  %".596" = add i64 %".592", 1
  %".597" = add i64 %".592", 2
  %".598" = add i64 %".592", 3
  %".599" = mul i64 %".55", %".15"
  %".600" = mul i64 %".595", %".17"
  %".601" = add i64 %".599", %".600"
  %".602" = add i64 %".13", %".601"
  %".603" = inttoptr i64 %".602" to ptr
  %".604" = mul i64 %".55", %".21"
  %".605" = mul i64 %".595", %".23"
  %".606" = add i64 %".604", %".605"
  %".607" = add i64 %".19", %".606"
  %".608" = inttoptr i64 %".607" to ptr
  %".609" = load i8, ptr %".608"
  %".610" = icmp ne i8 %".609", 0
  %".611" = mul i64 %".55", %".27"
  %".612" = mul i64 %".595", %".29"
  %".613" = add i64 %".611", %".612"
  %".614" = add i64 %".25", %".613"
  %".615" = inttoptr i64 %".614" to ptr
  %".616" = select  i1 %".610", ptr %".615", ptr %".603"
  %".617" = mul i64 %".55", %".15"
  %".618" = mul i64 %".596", %".17"
  %".619" = add i64 %".617", %".618"
  %".620" = add i64 %".13", %".619"
  %".621" = inttoptr i64 %".620" to ptr
  %".622" = mul i64 %".55", %".21"
  %".623" = mul i64 %".596", %".23"
  %".624" = add i64 %".622", %".623"
  %".625" = add i64 %".19", %".624"
  %".626" = inttoptr i64 %".625" to ptr
  %".627" = load i8, ptr %".626"
  %".628" = icmp ne i8 %".627", 0
  %".629" = mul i64 %".55", %".27"
  %".630" = mul i64 %".596", %".29"
  %".631" = add i64 %".629", %".630"
  %".632" = add i64 %".25", %".631"
  %".633" = inttoptr i64 %".632" to ptr
  %".634" = select  i1 %".628", ptr %".633", ptr %".621"
  %".635" = mul i64 %".55", %".15"
  %".636" = mul i64 %".597", %".17"
  %".637" = add i64 %".635", %".636"
  %".638" = add i64 %".13", %".637"
  %".639" = inttoptr i64 %".638" to ptr
  %".640" = mul i64 %".55", %".21"
  %".641" = mul i64 %".597", %".23"
  %".642" = add i64 %".640", %".641"
  %".643" = add i64 %".19", %".642"
  %".644" = inttoptr i64 %".643" to ptr
  %".645" = load i8, ptr %".644"
  %".646" = icmp ne i8 %".645", 0
  %".647" = mul i64 %".55", %".27"
  %".648" = mul i64 %".597", %".29"
  %".649" = add i64 %".647", %".648"
  %".650" = add i64 %".25", %".649"
  %".651" = inttoptr i64 %".650" to ptr
  %".652" = select  i1 %".646", ptr %".651", ptr %".639"
  %".653" = mul i64 %".55", %".15"
  %".654" = mul i64 %".598", %".17"
  %".655" = add i64 %".653", %".654"
  %".656" = add i64 %".13", %".655"
  %".657" = inttoptr i64 %".656" to ptr
  %".658" = mul i64 %".55", %".21"
  %".659" = mul i64 %".598", %".23"
  %".660" = add i64 %".658", %".659"
  %".661" = add i64 %".19", %".660"
  %".662" = inttoptr i64 %".661" to ptr
  %".663" = load i8, ptr %".662"
  %".664" = icmp ne i8 %".663", 0
  %".665" = mul i64 %".55", %".27"
  %".666" = mul i64 %".598", %".29"
  %".667" = add i64 %".665", %".666"
  %".668" = add i64 %".25", %".667"
  %".669" = inttoptr i64 %".668" to ptr
  %".670" = select  i1 %".664", ptr %".669", ptr %".657"
  %".671" = add i64 %".60", 0
  %".672" = mul i64 %".671", 96
  %".673" = add i64 %".43", %".672"
  %".674" = inttoptr i64 %".673" to ptr
  br label %"head.7"
after.6:
  %".747" = sub i64 %".4", %".590"
  %".748" = sdiv i64 %".747", 2
  %".749" = mul i64 %".748", 2
  %".750" = add i64 %".590", %".749"
  br label %"head.8"
head.7:
  %".676" = phi  i64 [0, %"body.6"], [%".707", %"body.7"]
  %".677" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".691", %"body.7"]
  %".678" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".696", %"body.7"]
  %".679" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".701", %"body.7"]
  %".680" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".706", %"body.7"]
  %".681" = icmp slt i64 %".676", 3
  br i1 %".681", label %"body.7", label %"after.7"
body.7:
  %".683" = mul i64 %".676", 32
  %".684" = add i64 %".683", 0
  %".685" = getelementptr i8, ptr %".674", i64 %".684"
  %".686" = load <8 x float>, ptr %".685", align 4
  %".687" = getelementptr float, ptr %".616", i64 %".676"
  %".688" = load float, ptr %".687"
  %".689" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".688", i32 0
  %".690" = shufflevector <8 x float> %".689", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".691" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".690", <8 x float> %".686", <8 x float> %".677")
  %".692" = getelementptr float, ptr %".634", i64 %".676"
  %".693" = load float, ptr %".692"
  %".694" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".693", i32 0
  %".695" = shufflevector <8 x float> %".694", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".696" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".695", <8 x float> %".686", <8 x float> %".678")
  %".697" = getelementptr float, ptr %".652", i64 %".676"
  %".698" = load float, ptr %".697"
  %".699" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".698", i32 0
  %".700" = shufflevector <8 x float> %".699", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".701" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".700", <8 x float> %".686", <8 x float> %".679")
  %".702" = getelementptr float, ptr %".670", i64 %".676"
  %".703" = load float, ptr %".702"
  %".704" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".703", i32 0
  %".705" = shufflevector <8 x float> %".704", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".706" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".705", <8 x float> %".686", <8 x float> %".680")
  %".707" = add i64 %".676", 1
  br label %"head.7"
after.7:
  %".709" = mul i64 %".55", %".51"
  %".710" = mul i64 %".595", %".53"
  %".711" = add i64 %".709", %".710"
  %".712" = add i64 %".49", %".711"
  %".713" = inttoptr i64 %".712" to ptr
  %".714" = mul i64 0, 32
  %".715" = add i64 %".714", 0
  %".716" = getelementptr i8, ptr %".713", i64 %".715"
  store <8 x float> %".677", ptr %".716", align 4
  %".718" = mul i64 %".55", %".51"
  %".719" = mul i64 %".596", %".53"
  %".720" = add i64 %".718", %".719"
  %".721" = add i64 %".49", %".720"
  %".722" = inttoptr i64 %".721" to ptr
  %".723" = mul i64 0, 32
  %".724" = add i64 %".723", 0
  %".725" = getelementptr i8, ptr %".722", i64 %".724"
  store <8 x float> %".678", ptr %".725", align 4
  %".727" = mul i64 %".55", %".51"
  %".728" = mul i64 %".597", %".53"
  %".729" = add i64 %".727", %".728"
  %".730" = add i64 %".49", %".729"
  %".731" = inttoptr i64 %".730" to ptr
  %".732" = mul i64 0, 32
  %".733" = add i64 %".732", 0
  %".734" = getelementptr i8, ptr %".731", i64 %".733"
  store <8 x float> %".679", ptr %".734", align 4
  %".736" = mul i64 %".55", %".51"
  %".737" = mul i64 %".598", %".53"
  %".738" = add i64 %".736", %".737"
  %".739" = add i64 %".49", %".738"
  %".740" = inttoptr i64 %".739" to ptr
  %".741" = mul i64 0, 32
  %".742" = add i64 %".741", 0
  %".743" = getelementptr i8, ptr %".740", i64 %".742"
  store <8 x float> %".680", ptr %".743", align 4
  %".745" = add i64 %".592", 4
  br label %"head.6"
head.8:
  %".752" = phi  i64 [%".590", %"after.6"], [%".837", %"after.9"]
  %".753" = icmp slt i64 %".752", %".750"
  br i1 %".753", label %"body.8", label %"after.8"
body.8:
  %".755" = add i64 %".752", 0
  %".756" = add i64 %".752", 1
  %".757" = mul i64 %".55", %".15"
  %".758" = mul i64 %".755", %".17"
  %".759" = add i64 %".757", %".758"
  %".760" = add i64 %".13", %".759"
  %".761" = inttoptr i64 %".760" to ptr
  %".762" = mul i64 %".55", %".21"
  %".763" = mul i64 %".755", %".23"
  %".764" = add i64 %".762", %".763"
  %".765" = add i64 %".19", %".764"
  %".766" = inttoptr i64 %".765" to ptr
  %".767" = load i8, ptr %".766"
  %".768" = icmp ne i8 %".767", 0
  %".769" = mul i64 %".55", %".27"
  %".770" = mul i64 %".755", %".29"
  %".771" = add i64 %".769", %".770"
  %".772" = add i64 %".25", %".771"
  %".773" = inttoptr i64 %".772" to ptr
  %".774" = select  i1 %".768", ptr %".773", ptr %".761"
  %".775" = mul i64 %".55", %".15"
  %".776" = mul i64 %".756", %".17"
  %".777" = add i64 %".775", %".776"
  %".778" = add i64 %".13", %".777"
  %".779" = inttoptr i64 %".778" to ptr
  %".780" = mul i64 %".55", %".21"
  %".781" = mul i64 %".756", %".23"
  %".782" = add i64 %".780", %".781"
  %".783" = add i64 %".19", %".782"
  %".784" = inttoptr i64 %".783" to ptr
  %".785" = load i8, ptr %".784"
  %".786" = icmp ne i8 %".785", 0
  %".787" = mul i64 %".55", %".27"
  %".788" = mul i64 %".756", %".29"
  %".789" = add i64 %".787", %".788"
  %".790" = add i64 %".25", %".789"
  %".791" = inttoptr i64 %".790" to ptr
  %".792" = select  i1 %".786", ptr %".791", ptr %".779"
  %".793" = add i64 %".60", 0
  %".794" = mul i64 %".793", 96
  %".795" = add i64 %".43", %".794"
  %".796" = inttoptr i64 %".795" to ptr
  br label %"head.9"
after.8:
  %".839" = sub i64 %".4", %".750"
  %".840" = sdiv i64 %".839", 1
  %".841" = mul i64 %".840", 1
  %".842" = add i64 %".750", %".841"
  br label %"head.10"
head.9:
  %".798" = phi  i64 [0, %"body.8"], [%".817", %"body.9"]
  %".799" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".811", %"body.9"]
  %".800" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".816", %"body.9"]
  %".801" = icmp slt i64 %".798", 3
  br i1 %".801", label %"body.9", label %"after.9"
body.9:
  %".803" = mul i64 %".798", 32
  %".804" = add i64 %".803", 0
  %".805" = getelementptr i8, ptr %".796", i64 %".804"
  %".806" = load <8 x float>, ptr %".805", align 4
  %".807" = getelementptr float, ptr %".774", i64 %".798"
  %".808" = load float, ptr %".807"
  %".809" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".808", i32 0
  %".810" = shufflevector <8 x float> %".809", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".811" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".810", <8 x float> %".806", <8 x float> %".799")
  %".812" = getelementptr float, ptr %".792", i64 %".798"
  %".813" = load float, ptr %".812"
  %".814" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".813", i32 0
  %".815" = shufflevector <8 x float> %".814", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".816" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".815", <8 x float> %".806", <8 x float> %".800")
  %".817" = add i64 %".798", 1
  br label %"head.9"
after.9:
  %".819" = mul i64 %".55", %".51"
  %".820" = mul i64 %".755", %".53"
  %".821" = add i64 %".819", %".820"
  %".822" = add i64 %".49", %".821"
  %".823" = inttoptr i64 %".822" to ptr
  %".824" = mul i64 0, 32
  %".825" = add i64 %".824", 0
  %".826" = getelementptr i8, ptr %".823", i64 %".825"
  store <8 x float> %".799", ptr %".826", align 4
  %".828" = mul i64 %".55", %".51"
  %".829" = mul i64 %".756", %".53"
  %".830" = add i64 %".828", %".829"
  %".831" = add i64 %".49", %".830"
  %".832" = inttoptr i64 %".831" to ptr
  %".833" = mul i64 0, 32
  %".834" = add i64 %".833", 0
  %".835" = getelementptr i8, ptr %".832", i64 %".834"
  store <8 x float> %".800", ptr %".835", align 4
  %".837" = add i64 %".752", 2
  br label %"head.8"
head.10:
  %".844" = phi  i64 [%".750", %"after.8"], [%".895", %"after.11"]
  %".845" = icmp slt i64 %".844", %".842"
  br i1 %".845", label %"body.10", label %"after.10"
body.10:
  %".847" = add i64 %".844", 0
  %".848" = mul i64 %".55", %".15"
  %".849" = mul i64 %".847", %".17"
  %".850" = add i64 %".848", %".849"
  %".851" = add i64 %".13", %".850"
  %".852" = inttoptr i64 %".851" to ptr
  %".853" = mul i64 %".55", %".21"
  %".854" = mul i64 %".847", %".23"
  %".855" = add i64 %".853", %".854"
  %".856" = add i64 %".19", %".855"
  %".857" = inttoptr i64 %".856" to ptr
  %".858" = load i8, ptr %".857"
  %".859" = icmp ne i8 %".858", 0
  %".860" = mul i64 %".55", %".27"
  %".861" = mul i64 %".847", %".29"
  %".862" = add i64 %".860", %".861"
  %".863" = add i64 %".25", %".862"
  %".864" = inttoptr i64 %".863" to ptr
  %".865" = select  i1 %".859", ptr %".864", ptr %".852"
  %".866" = add i64 %".60", 0
  %".867" = mul i64 %".866", 96
  %".868" = add i64 %".43", %".867"
  %".869" = inttoptr i64 %".868" to ptr
  br label %"head.11"
after.10:
  br label %"head.12"
head.11:
  %".871" = phi  i64 [0, %"body.10"], [%".884", %"body.11"]
  %".872" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".883", %"body.11"]
  %".873" = icmp slt i64 %".871", 3
  br i1 %".873", label %"body.11", label %"after.11"
body.11:
  %".875" = mul i64 %".871", 32
  %".876" = add i64 %".875", 0
  %".877" = getelementptr i8, ptr %".869", i64 %".876"
  %".878" = load <8 x float>, ptr %".877", align 4
  %".879" = getelementptr float, ptr %".865", i64 %".871"
  %".880" = load float, ptr %".879"
  %".881" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".880", i32 0
  %".882" = shufflevector <8 x float> %".881", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".883" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".882", <8 x float> %".878", <8 x float> %".872")
  %".884" = add i64 %".871", 1
  br label %"head.11"
after.11:
  %".886" = mul i64 %".55", %".51"
  %".887" = mul i64 %".847", %".53"
  %".888" = add i64 %".886", %".887"
  %".889" = add i64 %".49", %".888"
  %".890" = inttoptr i64 %".889" to ptr
  %".891" = mul i64 0, 32
  %".892" = add i64 %".891", 0
  %".893" = getelementptr i8, ptr %".890", i64 %".892"
  store <8 x float> %".872", ptr %".893", align 4
  %".895" = add i64 %".844", 1
  br label %"head.10"
head.12:
  %".898" = phi  i64 [%".3", %"after.10"], [%".979", %"after.13"]
  %".899" = icmp slt i64 %".898", %".4"
  br i1 %".899", label %"body.12", label %"after.12"
body.12:
  %".901" = add i64 %".60", 1
  br label %"head.13"
after.12:
  %".981" = add i64 %".60", 1
  br label %"head.1"
head.13:
  %".903" = phi  i64 [%".60", %"body.12"], [%".977", %"body.13"]
  %".904" = icmp slt i64 %".903", %".901"
  br i1 %".904", label %"body.13", label %"after.13"
body.13:
  %".906" = mul i64 %".903", 8
  %".907" = mul i64 %".55", %".9"
  %".908" = mul i64 %".898", %".11"
  %".909" = add i64 %".907", %".908"
  %".910" = add i64 %".7", %".909"
  %".911" = inttoptr i64 %".910" to ptr
  %".912" = add i64 %".906", 0
  %".913" = getelementptr float, ptr %".911", i64 %".912"
  %".914" = sub i64 3, %".906"
  %".915" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".914", i32 0
  %".916" = shufflevector <8 x i64> %".915", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".917" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".916"
  %".918" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".913", i32 4, <8 x i1> %".917", <8 x float> splat (float              0x0))
  %".919" = sub i64 %".903", %".60"
  %".920" = mul i64 %".55", %".51"
  %".921" = mul i64 %".898", %".53"
  %".922" = add i64 %".920", %".921"
  %".923" = add i64 %".49", %".922"
  %".924" = inttoptr i64 %".923" to ptr
  %".925" = mul i64 %".919", 32
  %".926" = add i64 %".925", 0
  %".927" = getelementptr i8, ptr %".924", i64 %".926"
  %".928" = load <8 x float>, ptr %".927", align 4
  %".929" = fadd contract <8 x float> %".918", %".928"
  %".930" = fcmp ogt <8 x float> splat (float              0x0), %".929"
  %".931" = select  <8 x i1> %".930", <8 x float> splat (float              0x0), <8 x float> %".929"
  %".932" = mul i64 %".55", %".39"
  %".933" = mul i64 %".898", %".41"
  %".934" = add i64 %".932", %".933"
  %".935" = add i64 %".37", %".934"
  %".936" = inttoptr i64 %".935" to ptr
  %".937" = add i64 %".906", 0
  %".938" = getelementptr float, ptr %".936", i64 %".937"
  %".939" = sub i64 3, %".906"
  %".940" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".939", i32 0
  %".941" = shufflevector <8 x i64> %".940", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".942" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".941"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".929", ptr %".938", i32 4, <8 x i1> %".942")
  %".944" = mul i64 %".55", %".15"
  %".945" = mul i64 %".898", %".17"
  %".946" = add i64 %".944", %".945"
  %".947" = add i64 %".13", %".946"
  %".948" = inttoptr i64 %".947" to ptr
  %".949" = add i64 %".906", 0
  %".950" = getelementptr float, ptr %".948", i64 %".949"
  %".951" = sub i64 3, %".906"
  %".952" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".951", i32 0
  %".953" = shufflevector <8 x i64> %".952", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".954" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".953"
  %".955" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".950", i32 4, <8 x i1> %".954", <8 x float> splat (float              0x0))
  %".956" = mul i64 %".55", %".33"
  %".957" = mul i64 %".898", %".35"
  %".958" = add i64 %".956", %".957"
  %".959" = add i64 %".31", %".958"
  %".960" = inttoptr i64 %".959" to ptr
  %".961" = load i8, ptr %".960"
  %".962" = icmp ne i8 %".961", 0
  %".963" = select  i1 %".962", <8 x float> %".931", <8 x float> %".955"
  %".964" = add i64 %".55", 1
  %".965" = mul i64 %".964", %".15"
  %".966" = mul i64 %".898", %".17"
  %".967" = add i64 %".965", %".966"
  %".968" = add i64 %".13", %".967"
  %".969" = inttoptr i64 %".968" to ptr
  %".970" = add i64 %".906", 0
  %".971" = getelementptr float, ptr %".969", i64 %".970"
  %".972" = sub i64 3, %".906"
  %".973" = insertelement <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, i64 %".972", i32 0
  %".974" = shufflevector <8 x i64> %".973", <8 x i64> <i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef, i64 undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".975" = icmp slt <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %".974"
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".963", ptr %".971", i32 4, <8 x i1> %".975")
  %".977" = add i64 %".903", 1
  br label %"head.13"
after.13:
  %".979" = add i64 %".898", 1
  br label %"head.12"
}

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")
