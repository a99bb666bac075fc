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
  br label %"head"
head:
  %".67" = phi  i64 [0, %"entry"], [%".825", %"after.3"]
  %".68" = icmp slt i64 %".67", %".2"
  br i1 %".68", label %"body", label %"after"
body:
  %".70" = sub i64 %".2", 1
  %".71" = sub i64 %".70", %".67"
  %".72" = and i64 %".67", 1
  br label %"head.1"
after:
  ret void
head.1:
  %".74" = phi  i64 [%".3", %"body"], [%".147", %"after.2"]
  %".75" = icmp slt i64 %".74", %".4"
  br i1 %".75", label %"body.1", label %"after.1"
body.1:
  %".77" = add i64 0, 1
  br label %"head.2"
after.1:
  br label %"head.3"
head.2:
  %".79" = phi  i64 [0, %"body.1"], [%".145", %"body.2"]
  %".80" = icmp slt i64 %".79", %".77"
  br i1 %".80", label %"body.2", label %"after.2"
body.2:
  %".82" = mul i64 %".79", 8
  %".83" = mul i64 %".71", %".9"
  %".84" = mul i64 %".74", %".11"
  %".85" = add i64 %".83", %".84"
  %".86" = add i64 %".7", %".85"
  %".87" = inttoptr i64 %".86" to ptr
  %".88" = add i64 %".82", 0
  %".89" = getelementptr float, ptr %".87", i64 %".88"
  %".90" = icmp slt i64 %".79", 0
  %".91" = select  i1 %".90", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".92" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".89", i32 4, <8 x i1> %".91", <8 x float> splat (float              0x0))
  %".93" = fcmp ole <8 x float> %".92", splat (float              0x0)
  %".94" = mul i64 %".72", %".27"
  %".95" = mul i64 %".74", %".29"
  %".96" = add i64 %".94", %".95"
  %".97" = add i64 %".25", %".96"
  %".98" = inttoptr i64 %".97" to ptr
  %".99" = add i64 %".82", 0
  %".100" = getelementptr float, ptr %".98", i64 %".99"
  %".101" = icmp slt i64 %".79", 0
  %".102" = select  i1 %".101", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".103" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".100", i32 4, <8 x i1> %".102", <8 x float> splat (float              0x0))
  %".104" = mul i64 %".71", %".33"
  %".105" = mul i64 %".74", %".35"
  %".106" = add i64 %".104", %".105"
  %".107" = add i64 %".31", %".106"
  %".108" = inttoptr i64 %".107" to ptr
  %".109" = add i64 %".82", 0
  %".110" = getelementptr float, ptr %".108", i64 %".109"
  %".111" = icmp slt i64 %".79", 0
  %".112" = select  i1 %".111", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".113" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".110", i32 4, <8 x i1> %".112", <8 x float> splat (float              0x0))
  %".114" = fadd contract <8 x float> %".103", %".113"
  %".115" = mul i64 %".71", %".21"
  %".116" = mul i64 %".74", %".23"
  %".117" = add i64 %".115", %".116"
  %".118" = add i64 %".19", %".117"
  %".119" = inttoptr i64 %".118" to ptr
  %".120" = load i8, ptr %".119"
  %".121" = icmp ne i8 %".120", 0
  %".122" = select  i1 %".121", <8 x float> %".114", <8 x float> splat (float              0x0)
  %".123" = mul i64 %".71", %".15"
  %".124" = mul i64 %".74", %".17"
  %".125" = add i64 %".123", %".124"
  %".126" = add i64 %".13", %".125"
  %".127" = inttoptr i64 %".126" to ptr
  %".128" = add i64 %".82", 0
  %".129" = getelementptr float, ptr %".127", i64 %".128"
  %".130" = icmp slt i64 %".79", 0
  %".131" = select  i1 %".130", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".132" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".129", i32 4, <8 x i1> %".131", <8 x float> splat (float              0x0))
  %".133" = fadd contract <8 x float> %".122", %".132"
  %".134" = select  <8 x i1> %".93", <8 x float> splat (float              0x0), <8 x float> %".133"
  %".135" = mul i64 %".71", %".51"
  %".136" = mul i64 %".74", %".53"
  %".137" = add i64 %".135", %".136"
  %".138" = add i64 %".49", %".137"
  %".139" = inttoptr i64 %".138" to ptr
  %".140" = add i64 %".82", 0
  %".141" = getelementptr float, ptr %".139", i64 %".140"
  %".142" = icmp slt i64 %".79", 0
  %".143" = select  i1 %".142", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".134", ptr %".141", i32 4, <8 x i1> %".143")
  %".145" = add i64 %".79", 1
  br label %"head.2"
after.2:
  %".147" = add i64 %".74", 1
  br label %"head.1"
head.3:
  %".150" = phi  i64 [0, %"after.1"], [%".823", %"after.14"]
  %".151" = icmp slt i64 %".150", 1
  br i1 %".151", label %"body.3", label %"after.3"
body.3:
  %".153" = sub i64 %".4", %".3"
  %".154" = sdiv i64 %".153", 8
  %".155" = mul i64 %".154", 8
  %".156" = add i64 %".3", %".155"
  br label %"head.4"
after.3:
  %".825" = add i64 %".67", 1
  br label %"head"
head.4:
  %".158" = phi  i64 [%".3", %"body.3"], [%".347", %"after.5"]
  %".159" = icmp slt i64 %".158", %".156"
  br i1 %".159", label %"body.4", label %"after.4"
body.4:
  %".161" = add i64 %".158", 0
  %".162" = add i64 %".158", 1
  %".163" = add i64 %".158", 2
  %".164" = add i64 %".158", 3
  %".165" = add i64 %".158", 4
  %".166" = add i64 %".158", 5
  %".167" = add i64 %".158", 6
  %".168" = add i64 %".158", 7
  %".169" = add i64 %".150", 0
  %".170" = mul i64 %".169", 8
  %".171" = icmp slt i64 %".169", 0
  %".172" = select  i1 %".171", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".173" = mul i64 %".71", %".51"
  %".174" = mul i64 %".161", %".53"
  %".175" = add i64 %".173", %".174"
  %".176" = add i64 %".49", %".175"
  %".177" = inttoptr i64 %".176" to ptr
  %".178" = mul i64 %".71", %".51"
  %".179" = mul i64 %".162", %".53"
  %".180" = add i64 %".178", %".179"
  %".181" = add i64 %".49", %".180"
  %".182" = inttoptr i64 %".181" to ptr
  %".183" = mul i64 %".71", %".51"
  %".184" = mul i64 %".163", %".53"
  %".185" = add i64 %".183", %".184"
  %".186" = add i64 %".49", %".185"
  %".187" = inttoptr i64 %".186" to ptr
  %".188" = mul i64 %".71", %".51"
  %".189" = mul i64 %".164", %".53"
  %".190" = add i64 %".188", %".189"
  %".191" = add i64 %".49", %".190"
  %".192" = inttoptr i64 %".191" to ptr
  %".193" = mul i64 %".71", %".51"
  %".194" = mul i64 %".165", %".53"
  %".195" = add i64 %".193", %".194"
  %".196" = add i64 %".49", %".195"
  %".197" = inttoptr i64 %".196" to ptr
  %".198" = mul i64 %".71", %".51"
  %".199" = mul i64 %".166", %".53"
  %".200" = add i64 %".198", %".199"
  %".201" = add i64 %".49", %".200"
  %".202" = inttoptr i64 %".201" to ptr
  %".203" = mul i64 %".71", %".51"
  %".204" = mul i64 %".167", %".53"
  %".205" = add i64 %".203", %".204"
  %".206" = add i64 %".49", %".205"
  %".207" = inttoptr i64 %".206" to ptr
  %".208" = mul i64 %".71", %".51"
  %".209" = mul i64 %".168", %".53"
  %".210" = add i64 %".208", %".209"
  %".211" = add i64 %".49", %".210"
  %".212" = inttoptr i64 %".211" to ptr
  %".213" = add i64 %".150", 0
  %".214" = mul i64 %".213", 96
  %".215" = add i64 %".55", %".214"
  %".216" = inttoptr i64 %".215" to ptr
  br label %"head.5"
after.4:
  %".349" = sub i64 %".4", %".156"
  %".350" = sdiv i64 %".349", 6
  %".351" = mul i64 %".350", 6
  %".352" = add i64 %".156", %".351"
  br label %"head.6"
head.5:
  %".218" = phi  i64 [0, %"body.4"], [%".273", %"body.5"]
  %".219" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".237", %"body.5"]
  %".220" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".242", %"body.5"]
  %".221" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".247", %"body.5"]
  %".222" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".252", %"body.5"]
  %".223" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".257", %"body.5"]
  %".224" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".262", %"body.5"]
  %".225" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".267", %"body.5"]
  %".226" = phi  <8 x float> [splat (float              0x0), %"body.4"], [%".272", %"body.5"]
  %".227" = icmp slt i64 %".218", 3
  br i1 %".227", label %"body.5", label %"after.5"
body.5:
  %".229" = mul i64 %".218", 32
  %".230" = add i64 %".229", 0
  %".231" = getelementptr i8, ptr %".216", i64 %".230"
  %".232" = load <8 x float>, ptr %".231", align 4
  %".233" = getelementptr float, ptr %".177", i64 %".218"
  %".234" = load float, ptr %".233"
  %".235" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".234", i32 0
  %".236" = shufflevector <8 x float> %".235", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".237" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".236", <8 x float> %".232", <8 x float> %".219")
  %".238" = getelementptr float, ptr %".182", i64 %".218"
  %".239" = load float, ptr %".238"
  %".240" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".239", i32 0
  %".241" = shufflevector <8 x float> %".240", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".242" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".241", <8 x float> %".232", <8 x float> %".220")
  %".243" = getelementptr float, ptr %".187", i64 %".218"
  %".244" = load float, ptr %".243"
  %".245" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".244", i32 0
  %".246" = shufflevector <8 x float> %".245", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".247" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".246", <8 x float> %".232", <8 x float> %".221")
  %".248" = getelementptr float, ptr %".192", i64 %".218"
  %".249" = load float, ptr %".248"
  %".250" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".249", i32 0
  %".251" = shufflevector <8 x float> %".250", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".252" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".251", <8 x float> %".232", <8 x float> %".222")
  %".253" = getelementptr float, ptr %".197", i64 %".218"
  %".254" = load float, ptr %".253"
  %".255" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".254", i32 0
  %".256" = shufflevector <8 x float> %".255", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".257" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".256", <8 x float> %".232", <8 x float> %".223")
  %".258" = getelementptr float, ptr %".202", i64 %".218"
  %".259" = load float, ptr %".258"
  %".260" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".259", i32 0
  %".261" = shufflevector <8 x float> %".260", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".262" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".261", <8 x float> %".232", <8 x float> %".224")
  %".263" = getelementptr float, ptr %".207", i64 %".218"
  %".264" = load float, ptr %".263"
  %".265" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".264", i32 0
  %".266" = shufflevector <8 x float> %".265", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".267" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".266", <8 x float> %".232", <8 x float> %".225")
  %".268" = getelementptr float, ptr %".212", i64 %".218"
  %".269" = load float, ptr %".268"
  %".270" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".269", i32 0
  %".271" = shufflevector <8 x float> %".270", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".272" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".271", <8 x float> %".232", <8 x float> %".226")
  %".273" = add i64 %".218", 1
  br label %"head.5"
after.5:
  %".275" = mul i64 %".71", %".63"
  %".276" = mul i64 %".161", %".65"
  %".277" = add i64 %".275", %".276"
  %".278" = add i64 %".61", %".277"
  %".279" = inttoptr i64 %".278" to ptr
  %".280" = mul i64 0, 32
  %".281" = add i64 %".280", 0
  %".282" = getelementptr i8, ptr %".279", i64 %".281"
  store <8 x float> %".219", ptr %".282", align 4
  %".284" = mul i64 %".71", %".63"
  %".285" = mul i64 %".162", %".65"
  %".286" = add i64 %".284", %".285"
  %".287" = add i64 %".61", %".286"
  %".288" = inttoptr i64 %".287" to ptr
  %".289" = mul i64 0, 32
  %".290" = add i64 %".289", 0
  %".291" = getelementptr i8, ptr %".288", i64 %".290"
  store <8 x float> %".220", ptr %".291", align 4
  %".293" = mul i64 %".71", %".63"
  %".294" = mul i64 %".163", %".65"
  %".295" = add i64 %".293", %".294"
  %".296" = add i64 %".61", %".295"
  %".297" = inttoptr i64 %".296" to ptr
  %".298" = mul i64 0, 32
  %".299" = add i64 %".298", 0
  %".300" = getelementptr i8, ptr %".297", i64 %".299"
  store <8 x float> %".221", ptr %".300", align 4
  %".302" = mul i64 %".71", %".63"
  %".303" = mul i64 %".164", %".65"
  %".304" = add i64 %".302", %".303"
  %".305" = add i64 %".61", %".304"
  %".306" = inttoptr i64 %".305" to ptr
  %".307" = mul i64 0, 32
  %".308" = add i64 %".307", 0
  %".309" = getelementptr i8, ptr %".306", i64 %".308"
  store <8 x float> %".222", ptr %".309", align 4
  %".311" = mul i64 %".71", %".63"
  %".312" = mul i64 %".165", %".65"
  %".313" = add i64 %".311", %".312"
  %".314" = add i64 %".61", %".313"
  %".315" = inttoptr i64 %".314" to ptr
  %".316" = mul i64 0, 32
  %".317" = add i64 %".316", 0
  %".318" = getelementptr i8, ptr %".315", i64 %".317"
  store <8 x float> %".223", ptr %".318", align 4
  %".320" = mul i64 %".71", %".63"
  %".321" = mul i64 %".166", %".65"
  %".322" = add i64 %".320", %".321"
  %".323" = add i64 %".61", %".322"
  %".324" = inttoptr i64 %".323" to ptr
  %".325" = mul i64 0, 32
  %".326" = add i64 %".325", 0
  %".327" = getelementptr i8, ptr %".324", i64 %".326"
  store <8 x float> %".224", ptr %".327", align 4
  %".329" = mul i64 %".71", %".63"
  %".330" = mul i64 %".167", %".65"
  %".331" = add i64 %".329", %".330"
  %".332" = add i64 %".61", %".331"
  %".333" = inttoptr i64 %".332" to ptr
  %".334" = mul i64 0, 32
  %".335" = add i64 %".334", 0
  %".336" = getelementptr i8, ptr %".333", i64 %".335"
  store <8 x float> %".225", ptr %".336", align 4
  %".338" = mul i64 %".71", %".63"
  %".339" = mul i64 %".168", %".65"
  %".340" = add i64 %".338", %".339"
  %".341" = add i64 %".61", %".340"
  %".342" = inttoptr i64 %".341" to ptr
  %".343" = mul i64 0, 32
  %".344" = add i64 %".343", 0
  %".345" = getelementptr i8, ptr %".342", i64 %".344"
  store <8 x float> %".226", ptr %".345", align 4
  %".347" = add i64 %".158", 8
  br label %"head.4"
head.6:
  %".354" = phi  i64 [%".156", %"after.4"], [%".501", %"after.7"]
  %".355" = icmp slt i64 %".354", %".352"
  br i1 %".355", label %"body.6", label %"after.6"
body.6:
  %".357" = add i64 %".354", 0
  %".358" = add i64 %".354", 1
  %".359" = add i64 %".354", 2
  %".360" = add i64 %".354", 3
  %".361" = add i64 %".354", 4
  %".362" = add i64 %".354", 5
  %".363" = add i64 %".150", 0
  %".364" = mul i64 %".363", 8
  %".365" = icmp slt i64 %".363", 0
  %".366" = select  i1 %".365", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".367" = mul i64 %".71", %".51"
  %".368" = mul i64 %".357", %".53"
  %".369" = add i64 %".367", %".368"
  %".370" = add i64 %".49", %".369"
  %".371" = inttoptr i64 %".370" to ptr
  %".372" = mul i64 %".71", %".51"
  %".373" = mul i64 %".358", %".53"
  %".374" = add i64 %".372", %".373"
  %".375" = add i64 %".49", %".374"
  %".376" = inttoptr i64 %".375" to ptr
  %".377" = mul i64 %".71", %".51"
  %".378" = mul i64 %".359", %".53"
  %".379" = add i64 %".377", %".378"
  %".380" = add i64 %".49", %".379"
  %".381" = inttoptr i64 %".380" to ptr
  %".382" = mul i64 %".71", %".51"
  %".383" = mul i64 %".360", %".53"
  %".384" = add i64 %".382", %".383"
  %".385" = add i64 %".49", %".384"
  %".386" = inttoptr i64 %".385" to ptr
  %".387" = mul i64 %".71", %".51"
  %".388" = mul i64 %".361", %".53"
  %".389" = add i64 %".387", %".388"
  %".390" = add i64 %".49", %".389"
  %".391" = inttoptr i64 %".390" to ptr
  %".392" = mul i64 %".71", %".51"
  %".393" = mul i64 %".362", %".53"
  %".394" = add i64 %".392", %".393"
  %".395" = add i64 %".49", %".394"
  %".396" = inttoptr i64 %".395" to ptr
  %".397" = add i64 %".150", 0
  %".398" = mul i64 %".397", 96
  %".399" = add i64 %".55", %".398"
  %".400" = inttoptr i64 %".399" to ptr
  br label %"head.7"
after.6:
  %".503" = sub i64 %".4", %".352"
  %".504" = sdiv i64 %".503", 4
  %".505" = mul i64 %".504", 4
  %".506" = add i64 %".352", %".505"
  br label %"head.8"
head.7:
  %".402" = phi  i64 [0, %"body.6"], [%".445", %"body.7"]
  %".403" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".419", %"body.7"]
  %".404" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".424", %"body.7"]
  %".405" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".429", %"body.7"]
  %".406" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".434", %"body.7"]
  %".407" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".439", %"body.7"]
  %".408" = phi  <8 x float> [splat (float              0x0), %"body.6"], [%".444", %"body.7"]
  %".409" = icmp slt i64 %".402", 3
  br i1 %".409", label %"body.7", label %"after.7"
body.7:
  %".411" = mul i64 %".402", 32
  %".412" = add i64 %".411", 0
  %".413" = getelementptr i8, ptr %".400", i64 %".412"
  %".414" = load <8 x float>, ptr %".413", align 4
  %".415" = getelementptr float, ptr %".371", i64 %".402"
  %".416" = load float, ptr %".415"
  %".417" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".416", i32 0
  %".418" = shufflevector <8 x float> %".417", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".419" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".418", <8 x float> %".414", <8 x float> %".403")
  %".420" = getelementptr float, ptr %".376", i64 %".402"
  %".421" = load float, ptr %".420"
  %".422" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".421", i32 0
  %".423" = shufflevector <8 x float> %".422", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".424" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".423", <8 x float> %".414", <8 x float> %".404")
  %".425" = getelementptr float, ptr %".381", i64 %".402"
  %".426" = load float, ptr %".425"
  %".427" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".426", i32 0
  %".428" = shufflevector <8 x float> %".427", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".429" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".428", <8 x float> %".414", <8 x float> %".405")
  %".430" = getelementptr float, ptr %".386", i64 %".402"
  %".431" = load float, ptr %".430"
  %".432" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".431", i32 0
  %".433" = shufflevector <8 x float> %".432", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".434" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".433", <8 x float> %".414", <8 x float> %".406")
  %".435" = getelementptr float, ptr %".391", i64 %".402"
  %".436" = load float, ptr %".435"
  %".437" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".436", i32 0
  %".438" = shufflevector <8 x float> %".437", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".439" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".438", <8 x float> %".414", <8 x float> %".407")
  %".440" = getelementptr float, ptr %".396", i64 %".402"
  %".441" = load float, ptr %".440"
  %".442" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".441", i32 0
  %".443" = shufflevector <8 x float> %".442", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".444" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".443", <8 x float> %".414", <8 x float> %".408")
  %".445" = add i64 %".402", 1
  br label %"head.7"
after.7:
  %".447" = mul i64 %".71", %".63"
  %".448" = mul i64 %".357", %".65"
  %".449" = add i64 %".447", %".448"
  %".450" = add i64 %".61", %".449"
  %".451" = inttoptr i64 %".450" to ptr
  %".452" = mul i64 0, 32
  %".453" = add i64 %".452", 0
  %".454" = getelementptr i8, ptr %".451", i64 %".453"
  store <8 x float> %".403", ptr %".454", align 4
  %".456" = mul i64 %".71", %".63"
  %".457" = mul i64 %".358", %".65"
  %".458" = add i64 %".456", %".457"
  %".459" = add i64 %".61", %".458"
  %".460" = inttoptr i64 %".459" to ptr
  %".461" = mul i64 0, 32
  %".462" = add i64 %".461", 0
  %".463" = getelementptr i8, ptr %".460", i64 %".462"
  store <8 x float> %".404", ptr %".463", align 4
  %".465" = mul i64 %".71", %".63"
  %".466" = mul i64 %".359", %".65"
  %".467" = add i64 %".465", %".466"
  %".468" = add i64 %".61", %".467"
  %".469" = inttoptr i64 %".468" to ptr
  %".470" = mul i64 0, 32
  %".471" = add i64 %".470", 0
  %".472" = getelementptr i8, ptr %".469", i64 %".471"
  store <8 x float> %".405", ptr %".472", align 4
  %".474" = mul i64 %".71", %".63"
  %".475" = mul i64 %".360", %".65"
  %".476" = add i64 %".474", %".475"
  %".477" = add i64 %".61", %".476"
  %".478" = inttoptr i64 %".477" to ptr
  %".479" = mul i64 0, 32
  %".480" = add i64 %".479", 0
  %".481" = getelementptr i8, ptr %".478", i64 %".480"
  store <8 x float> %".406", ptr %".481", align 4
  %".483" = mul i64 %".71", %".63"
  %".484" = mul i64 %".361", %".65"
  %".485" = add i64 %".483", %".484"
  %".486" = add i64 %".61", %".485"
  %".487" = inttoptr i64 %".486" to ptr
  %".488" = mul i64 0, 32
  %".489" = add i64 %".488", 0
  %".490" = getelementptr i8, ptr %".487", i64 %".489"
  store <8 x float> %".407", ptr %".490", align 4
  %".492" = mul i64 %".71", %".63"
  %".493" = mul i64 %".362", %".65"
  %".494" = add i64 %".492", %".493"
  %".495" = add i64 %".61", %".494"
  %".496" = inttoptr i64 %".495" to ptr
  %".497" = mul i64 0, 32
  %".498" = add i64 %".497", 0
  %".499" = getelementptr i8, ptr %".496", i64 %".498"
  store <8 x float> %".408", ptr %".499", align 4
  %".501" = add i64 %".354", 6
  br label %"head.6"
head.8:
  %".508" = phi  i64 [%".352", %"after.6"], [%".613", %"after.9"]
  %".509" = icmp slt i64 %".508", %".506"
  br i1 %".509", label %"body.8", label %"after.8"
body.8:
  %".511" = add i64 %".508", 0
  %".512" = add i64 %".508", 1
  %".513" = add i64 %".508", 2
  %".514" = add i64 %".508", 3
  %".515" = add i64 %".150", 0
  %".516" = mul i64 %".515", 8
  %".517" = icmp slt i64 %".515", 0
  %".518" = select  i1 %".517", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".519" = mul i64 %".71", %".51"
  %".520" = mul i64 %".511", %".53"
  %".521" = add i64 %".519", %".520"
  %".522" = add i64 %".49", %".521"
  %".523" = inttoptr i64 %".522" to ptr
  %".524" = mul i64 %".71", %".51"
  %".525" = mul i64 %".512", %".53"
  %".526" = add i64 %".524", %".525"
  %".527" = add i64 %".49", %".526"
  %".528" = inttoptr i64 %".527" to ptr
  %".529" = mul i64 %".71", %".51"
  %".530" = mul i64 %".513", %".53"
  %".531" = add i64 %".529", %".530"
  %".532" = add i64 %".49", %".531"
  %".533" = inttoptr i64 %".532" to ptr
  %".534" = mul i64 %".71", %".51"
  %".535" = mul i64 %".514", %".53"
  %".536" = add i64 %".534", %".535"
  %".537" = add i64 %".49", %".536"
  %".538" = inttoptr i64 %".537" to ptr
  %".539" = add i64 %".150", 0
  %".540" = mul i64 %".539", 96
  %".541" = add i64 %".55", %".540"
  %".542" = inttoptr i64 %".541" to ptr
  br label %"head.9"
after.8:
  %".615" = sub i64 %".4", %".506"
  %".616" = sdiv i64 %".615", 2
  %".617" = mul i64 %".616", 2
  %".618" = add i64 %".506", %".617"
  br label %"head.10"
head.9:
  %".544" = phi  i64 [0, %"body.8"], [%".575", %"body.9"]
  %".545" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".559", %"body.9"]
  %".546" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".564", %"body.9"]
  %".547" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".569", %"body.9"]
  %".548" = phi  <8 x float> [splat (float              0x0), %"body.8"], [%".574", %"body.9"]
  %".549" = icmp slt i64 %".544", 3
  br i1 %".549", label %"body.9", label %"after.9"
body.9:
  %".551" = mul i64 %".544", 32
  %".552" = add i64 %".551", 0
  %".553" = getelementptr i8, ptr %".542", i64 %".552"
  %".554" = load <8 x float>, ptr %".553", align 4
  %".555" = getelementptr float, ptr %".523", i64 %".544"
  %".556" = load float, ptr %".555"
  %".557" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".556", i32 0
  %".558" = shufflevector <8 x float> %".557", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".559" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".558", <8 x float> %".554", <8 x float> %".545")
  %".560" = getelementptr float, ptr %".528", i64 %".544"
  %".561" = load float, ptr %".560"
  %".562" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".561", i32 0
  %".563" = shufflevector <8 x float> %".562", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".564" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".563", <8 x float> %".554", <8 x float> %".546")
  %".565" = getelementptr float, ptr %".533", i64 %".544"
  %".566" = load float, ptr %".565"
  %".567" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".566", i32 0
  %".568" = shufflevector <8 x float> %".567", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".569" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".568", <8 x float> %".554", <8 x float> %".547")
  %".570" = getelementptr float, ptr %".538", i64 %".544"
  %".571" = load float, ptr %".570"
  %".572" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".571", i32 0
  %".573" = shufflevector <8 x float> %".572", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".574" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".573", <8 x float> %".554", <8 x float> %".548")
  %".575" = add i64 %".544", 1
  br label %"head.9"
after.9:
  %".577" = mul i64 %".71", %".63"
  %".578" = mul i64 %".511", %".65"
  %".579" = add i64 %".577", %".578"
  %".580" = add i64 %".61", %".579"
  %".581" = inttoptr i64 %".580" to ptr
  %".582" = mul i64 0, 32
  %".583" = add i64 %".582", 0
  %".584" = getelementptr i8, ptr %".581", i64 %".583"
  store <8 x float> %".545", ptr %".584", align 4
  %".586" = mul i64 %".71", %".63"
  %".587" = mul i64 %".512", %".65"
  %".588" = add i64 %".586", %".587"
  %".589" = add i64 %".61", %".588"
  %".590" = inttoptr i64 %".589" to ptr
  %".591" = mul i64 0, 32
  %".592" = add i64 %".591", 0
  %".593" = getelementptr i8, ptr %".590", i64 %".592"
  store <8 x float> %".546", ptr %".593", align 4
  %".595" = mul i64 %".71", %".63"
  %".596" = mul i64 %".513", %".65"
  %".597" = add i64 %".595", %".596"
  %".598" = add i64 %".61", %".597"
  %".599" = inttoptr i64 %".598" to ptr
  %".600" = mul i64 0, 32
  %".601" = add i64 %".600", 0
  %".602" = getelementptr i8, ptr %".599", i64 %".601"
  store <8 x float> %".547", ptr %".602", align 4
  %".604" = mul i64 %".71", %".63"
  %".605" = mul i64 %".514", %".65"
  %".606" = add i64 %".604", %".605"
  %".607" = add i64 %".61", %".606"
  %".608" = inttoptr i64 %".607" to ptr
  %".609" = mul i64 0, 32
  %".610" = add i64 %".609", 0
  %".611" = getelementptr i8, ptr %".608", i64 %".610"
  store <8 x float> %".548", ptr %".611", align 4
  %".613" = add i64 %".508", 4
  br label %"head.8"
head.10:
  %".620" = phi  i64 [%".506", %"after.8"], [%".683", %"after.11"]
  %".621" = icmp slt i64 %".620", %".618"
  br i1 %".621", label %"body.10", label %"after.10"
body.10:
  %".623" = add i64 %".620", 0
  %".624" = add i64 %".620", 1
  %".625" = add i64 %".150", 0
  %".626" = mul i64 %".625", 8
  %".627" = icmp slt i64 %".625", 0
  %".628" = select  i1 %".627", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".629" = mul i64 %".71", %".51"
  %".630" = mul i64 %".623", %".53"
  %".631" = add i64 %".629", %".630"
  %".632" = add i64 %".49", %".631"
  %".633" = inttoptr i64 %".632" to ptr
  %".634" = mul i64 %".71", %".51"
  %".635" = mul i64 %".624", %".53"
  %".636" = add i64 %".634", %".635"
  %".637" = add i64 %".49", %".636"
  %".638" = inttoptr i64 %".637" to ptr
  %".639" = add i64 %".150", 0
  %".640" = mul i64 %".639", 96
  %".641" = add i64 %".55", %".640"
  %".642" = inttoptr i64 %".641" to ptr
  br label %"head.11"
after.10:
  %".685" = sub i64 %".4", %".618"
  %".686" = sdiv i64 %".685", 1
  %".687" = mul i64 %".686", 1
  %".688" = add i64 %".618", %".687"
  br label %"head.12"
head.11:
  %".644" = phi  i64 [0, %"body.10"], [%".663", %"body.11"]
  %".645" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".657", %"body.11"]
  %".646" = phi  <8 x float> [splat (float              0x0), %"body.10"], [%".662", %"body.11"]
  %".647" = icmp slt i64 %".644", 3
  br i1 %".647", label %"body.11", label %"after.11"
body.11:
  %".649" = mul i64 %".644", 32
  %".650" = add i64 %".649", 0
  %".651" = getelementptr i8, ptr %".642", i64 %".650"
  %".652" = load <8 x float>, ptr %".651", align 4
  %".653" = getelementptr float, ptr %".633", i64 %".644"
  %".654" = load float, ptr %".653"
  %".655" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".654", i32 0
  %".656" = shufflevector <8 x float> %".655", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".657" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".656", <8 x float> %".652", <8 x float> %".645")
  %".658" = getelementptr float, ptr %".638", i64 %".644"
  %".659" = load float, ptr %".658"
  %".660" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".659", i32 0
  %".661" = shufflevector <8 x float> %".660", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".662" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".661", <8 x float> %".652", <8 x float> %".646")
  %".663" = add i64 %".644", 1
  br label %"head.11"
after.11:
  %".665" = mul i64 %".71", %".63"
  %".666" = mul i64 %".623", %".65"
  %".667" = add i64 %".665", %".666"
  %".668" = add i64 %".61", %".667"
  %".669" = inttoptr i64 %".668" to ptr
  %".670" = mul i64 0, 32
  %".671" = add i64 %".670", 0
  %".672" = getelementptr i8, ptr %".669", i64 %".671"
  store <8 x float> %".645", ptr %".672", align 4
  %".674" = mul i64 %".71", %".63"
  %".675" = mul i64 %".624", %".65"
  %".676" = add i64 %".674", %".675"
  %".677" = add i64 %".61", %".676"
  %".678" = inttoptr i64 %".677" to ptr
  %".679" = mul i64 0, 32
  %".680" = add i64 %".679", 0
  %".681" = getelementptr i8, ptr %".678", i64 %".680"
  store <8 x float> %".646", ptr %".681", align 4
  %".683" = add i64 %".620", 2
  br label %"head.10"
head.12:
  %".690" = phi  i64 [%".618", %"after.10"], [%".732", %"after.13"]
  %".691" = icmp slt i64 %".690", %".688"
  br i1 %".691", label %"body.12", label %"after.12"
body.12:
  %".693" = add i64 %".690", 0
  %".694" = add i64 %".150", 0
  %".695" = mul i64 %".694", 8
  %".696" = icmp slt i64 %".694", 0
  %".697" = select  i1 %".696", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".698" = mul i64 %".71", %".51"
  %".699" = mul i64 %".693", %".53"
  %".700" = add i64 %".698", %".699"
  %".701" = add i64 %".49", %".700"
  %".702" = inttoptr i64 %".701" to ptr
  %".703" = add i64 %".150", 0
  %".704" = mul i64 %".703", 96
  %".705" = add i64 %".55", %".704"
  %".706" = inttoptr i64 %".705" to ptr
  br label %"head.13"
after.12:
  br label %"head.14"
head.13:
  %".708" = phi  i64 [0, %"body.12"], [%".721", %"body.13"]
  %".709" = phi  <8 x float> [splat (float              0x0), %"body.12"], [%".720", %"body.13"]
  %".710" = icmp slt i64 %".708", 3
  br i1 %".710", label %"body.13", label %"after.13"
body.13:
  %".712" = mul i64 %".708", 32
  %".713" = add i64 %".712", 0
  %".714" = getelementptr i8, ptr %".706", i64 %".713"
  %".715" = load <8 x float>, ptr %".714", align 4
  %".716" = getelementptr float, ptr %".702", i64 %".708"
  %".717" = load float, ptr %".716"
  %".718" = insertelement <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, float %".717", i32 0
  %".719" = shufflevector <8 x float> %".718", <8 x float> <float undef, float undef, float undef, float undef, float undef, float undef, float undef, float undef>, <8 x i32> <i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0, i32 0>
  %".720" = call contract <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".719", <8 x float> %".715", <8 x float> %".709")
  %".721" = add i64 %".708", 1
  br label %"head.13"
after.13:
  %".723" = mul i64 %".71", %".63"
  %".724" = mul i64 %".693", %".65"
  %".725" = add i64 %".723", %".724"
  %".726" = add i64 %".61", %".725"
  %".727" = inttoptr i64 %".726" to ptr
  %".728" = mul i64 0, 32
  %".729" = add i64 %".728", 0
  %".730" = getelementptr i8, ptr %".727", i64 %".729"
  store <8 x float> %".709", ptr %".730", align 4
  %".732" = add i64 %".690", 1
  br label %"head.12"
head.14:
  %".735" = phi  i64 [%".3", %"after.12"], [%".821", %"after.15"]
  %".736" = icmp slt i64 %".735", %".4"
  br i1 %".736", label %"body.14", label %"after.14"
body.14:
  %".738" = add i64 %".150", 1
  br label %"head.15"
after.14:
  %".823" = add i64 %".150", 1
  br label %"head.3"
head.15:
  %".740" = phi  i64 [%".150", %"body.14"], [%".819", %"body.15"]
  %".741" = icmp slt i64 %".740", %".738"
  br i1 %".741", label %"body.15", label %"after.15"
body.15:
  %".743" = mul i64 %".740", 8
  %".744" = sub i64 %".740", %".150"
  %".745" = mul i64 %".71", %".63"
  %".746" = mul i64 %".735", %".65"
  %".747" = add i64 %".745", %".746"
  %".748" = add i64 %".61", %".747"
  %".749" = inttoptr i64 %".748" to ptr
  %".750" = mul i64 %".744", 32
  %".751" = add i64 %".750", 0
  %".752" = getelementptr i8, ptr %".749", i64 %".751"
  %".753" = load <8 x float>, ptr %".752", align 4
  %".754" = mul i64 %".72", %".27"
  %".755" = mul i64 %".735", %".29"
  %".756" = add i64 %".754", %".755"
  %".757" = add i64 %".25", %".756"
  %".758" = inttoptr i64 %".757" to ptr
  %".759" = add i64 %".743", 0
  %".760" = getelementptr float, ptr %".758", i64 %".759"
  %".761" = icmp slt i64 %".740", 0
  %".762" = select  i1 %".761", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".763" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".760", i32 4, <8 x i1> %".762", <8 x float> splat (float              0x0))
  %".764" = mul i64 %".71", %".33"
  %".765" = mul i64 %".735", %".35"
  %".766" = add i64 %".764", %".765"
  %".767" = add i64 %".31", %".766"
  %".768" = inttoptr i64 %".767" to ptr
  %".769" = add i64 %".743", 0
  %".770" = getelementptr float, ptr %".768", i64 %".769"
  %".771" = icmp slt i64 %".740", 0
  %".772" = select  i1 %".771", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".773" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".770", i32 4, <8 x i1> %".772", <8 x float> splat (float              0x0))
  %".774" = fadd contract <8 x float> %".763", %".773"
  %".775" = mul i64 %".71", %".21"
  %".776" = mul i64 %".735", %".23"
  %".777" = add i64 %".775", %".776"
  %".778" = add i64 %".19", %".777"
  %".779" = inttoptr i64 %".778" to ptr
  %".780" = load i8, ptr %".779"
  %".781" = icmp ne i8 %".780", 0
  %".782" = select  i1 %".781", <8 x float> %".753", <8 x float> %".774"
  %".783" = mul i64 %".71", %".39"
  %".784" = mul i64 %".735", %".41"
  %".785" = add i64 %".783", %".784"
  %".786" = add i64 %".37", %".785"
  %".787" = inttoptr i64 %".786" to ptr
  %".788" = load i8, ptr %".787"
  %".789" = icmp ne i8 %".788", 0
  %".790" = mul i64 %".71", %".45"
  %".791" = mul i64 %".735", %".47"
  %".792" = add i64 %".790", %".791"
  %".793" = add i64 %".43", %".792"
  %".794" = inttoptr i64 %".793" to ptr
  %".795" = add i64 %".743", 0
  %".796" = getelementptr float, ptr %".794", i64 %".795"
  %".797" = icmp slt i64 %".740", 0
  %".798" = select  i1 %".797", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  %".799" = call <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".796", i32 4, <8 x i1> %".798", <8 x float> splat (float              0x0))
  %".800" = select  i1 %".789", <8 x float> %".782", <8 x float> splat (float              0x0)
  %".801" = fadd contract <8 x float> %".799", %".800"
  %".802" = add i64 %".743", 0
  %".803" = getelementptr float, ptr %".794", i64 %".802"
  %".804" = icmp slt i64 %".740", 0
  %".805" = select  i1 %".804", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".801", ptr %".803", i32 4, <8 x i1> %".805")
  %".807" = select  i1 %".789", <8 x float> splat (float              0x0), <8 x float> %".782"
  %".808" = sub i64 1, %".72"
  %".809" = mul i64 %".808", %".27"
  %".810" = mul i64 %".735", %".29"
  %".811" = add i64 %".809", %".810"
  %".812" = add i64 %".25", %".811"
  %".813" = inttoptr i64 %".812" to ptr
  %".814" = add i64 %".743", 0
  %".815" = getelementptr float, ptr %".813", i64 %".814"
  %".816" = icmp slt i64 %".740", 0
  %".817" = select  i1 %".816", <8 x i1> splat (i1 1), <8 x i1> <i1 1, i1 1, i1 1, i1 0, i1 0, i1 0, i1 0, i1 0>
  call void @"llvm.masked.store.v8f32.p0"(<8 x float> %".807", ptr %".815", i32 4, <8 x i1> %".817")
  %".819" = add i64 %".740", 1
  br label %"head.15"
after.15:
  %".821" = add i64 %".735", 1
  br label %"head.14"
}

declare <8 x float> @"llvm.masked.load.v8f32.p0"(ptr %".1", i32 %".2", <8 x i1> %".3", <8 x float> %".4")

declare void @"llvm.masked.store.v8f32.p0"(<8 x float> %".1", ptr %".2", i32 %".3", <8 x i1> %".4")

declare <8 x float> @"llvm.fmuladd.v8f32"(<8 x float> %".1", <8 x float> %".2", <8 x float> %".3")
