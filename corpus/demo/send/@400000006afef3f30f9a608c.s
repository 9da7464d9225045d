@400000006afebc6f128e6784 status: local 0/10 remote 0/20
@400000006afebcba22341c74 new msg 1310773
@400000006afebcba22341c74 info msg 1310773: bytes 1245 from <b.lang32@kiosk.example> qp 8038 uid 7791
@400000006afebcba2234f734 starting delivery 1114: msg 1310773 to local shop.example-y.kurz@shop.example
@400000006afebcba22352de4 status: local 1/10 remote 0/20
@400000006afebcba2650113c delivery 1114: success: did_0+0+1/
@400000006afebcba2650a1c4 status: local 0/10 remote 0/20
@400000006afebcba2650ff84 end msg 1310773
@400000006afebccd18fc89ac new msg 1310773
@400000006afebccd18fc89ac info msg 1310773: bytes 3058 from <d.weiss@club.example> qp 8133 uid 7791
@400000006afebccd18fd1264 starting delivery 1115: msg 1310773 to remote lena4@valley.test
@400000006afebccd18fded24 status: local 0/10 remote 1/20
@400000006afebccd18fe9904 starting delivery 1116: msg 1310773 to remote sara6@bigmail.example
@400000006afebccd18ff4cb4 status: local 0/10 remote 2/20
@400000006afebccd18ff8f1c starting delivery 1117: msg 1310773 to remote greta6@valley.test
@400000006afebccd19003ee4 status: local 0/10 remote 3/20
@400000006afebccd1900c3b4 starting delivery 1118: msg 1310773 to remote greta10@castle.example
@400000006afebccd1900c3b4 status: local 0/10 remote 4/20
@400000006afebcce1255235c delivery 1117: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w3686-942146-67/
@400000006afebcce1255e6ac status: local 0/10 remote 3/20
@400000006afebccf09372374 delivery 1118: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795079363_qp_1042/
@400000006afebccf0937d724 status: local 0/10 remote 2/20
@400000006afebccf1933ba94 delivery 1115: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w8BE2-A45261-32/
@400000006afebccf193452ec status: local 0/10 remote 1/20
@400000006afebccf218ed3f4 delivery 1116: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079363_468e7530898e_-_esmtp/
@400000006afebccf218ed3f4 status: local 0/10 remote 0/20
@400000006afebccf218f58c4 end msg 1310773
@400000006afebcd211421d1c new msg 1310773
@400000006afebcd211426754 info msg 1310773: bytes 4234 from <v.horn@shop.example> qp 8157 uid 7791
@400000006afebcd211426754 starting delivery 1119: msg 1310773 to remote anna.koch@partner.test
@400000006afebcd21142d0cc status: local 0/10 remote 1/20
@400000006afebcd226bcc944 delivery 1119: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebcd226bce0b4 status: local 0/10 remote 0/20
@400000006afebcf705e99a6c new msg 1310775
@400000006afebcf705e99a6c info msg 1310775: bytes 1657 from <greta15@school.example> qp 8341 uid 7791
@400000006afebcf705e9d504 starting delivery 1120: msg 1310775 to local shop.example-z.jung@shop.example
@400000006afebcf705ea4264 status: local 1/10 remote 0/20
@400000006afebcf7080e6a84 delivery 1120: success: did_0+0+1/
@400000006afebcf7080efef4 status: local 0/10 remote 0/20
@400000006afebcf7080f609c end msg 1310775
@400000006afebcf815473654 new msg 1310775
@400000006afebcf815473654 info msg 1310775: bytes 5677 from <orders@shop.example> qp 8347 uid 10001
@400000006afebcf81547ea04 starting delivery 1121: msg 1310775 to remote r.frank0@customer.example
@400000006afebcf81548b524 status: local 0/10 remote 1/20
@400000006afebcf90756bb14 delivery 1121: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079406_f7481282fc33_-_esmtp/
@400000006afebcf90757630c status: local 0/10 remote 0/20
@400000006afebcf90757b12c end msg 1310775
@400000006afebd2628823b4c new msg 1310775
@400000006afebd262882625c info msg 1310775: bytes 6860 from <k.maier@club.example> qp 8579 uid 7791
@400000006afebd262882f6cc starting delivery 1122: msg 1310775 to local carla@example.net
@400000006afebd2628830284 status: local 1/10 remote 0/20
@400000006afebd262ff26bf4 delivery 1122: success: did_0+0+1/
@400000006afebd262ff27b94 status: local 0/10 remote 0/20
@400000006afebd262ff27b94 end msg 1310775
@400000006afebd331d4a8af4 new msg 1310775
@400000006afebd331d4af084 info msg 1310775: bytes 990 from <o.beck34@bigmail.example> qp 8643 uid 7791
@400000006afebd331d4b1f64 starting delivery 1123: msg 1310775 to local paula@example.net
@400000006afebd331d4b1f64 status: local 1/10 remote 0/20
@400000006afebd3321b14c2c delivery 1123: success: did_0+0+1/
@400000006afebd3321b232a4 status: local 0/10 remote 0/20
@400000006afebd3321b2a7d4 end msg 1310775
@400000006afebd530112f894 new msg 1310775
@400000006afebd530112f894 info msg 1310775: bytes 1128 from <ute7@dune.test> qp 8801 uid 7791
@400000006afebd530113332c starting delivery 1124: msg 1310775 to local club.example-emma@club.example
@400000006afebd530113d73c status: local 1/10 remote 0/20
@400000006afebd5306f1dec4 delivery 1124: success: did_0+0+1/
@400000006afebd5306f24c24 status: local 0/10 remote 0/20
@400000006afebd5306f25fac end msg 1310775
@400000006afebd6e28daf23c new msg 1310775
@400000006afebd6e28dafdf4 info msg 1310775: bytes 1114 from <t.wolf19@workshop.test> qp 8939 uid 7791
@400000006afebd6e28db82c4 starting delivery 1125: msg 1310775 to local shop.example-v.horn@shop.example
@400000006afebd6e28db82c4 status: local 1/10 remote 0/20
@400000006afebd6e3069a37c delivery 1125: success: did_0+0+1/
@400000006afebd6e3069f584 status: local 0/10 remote 0/20
@400000006afebd6e3069f584 end msg 1310775
@400000006afebd7c1656ecec new msg 1310775
@400000006afebd7c1656ecec info msg 1310775: bytes 2553 from <sara@club.example> qp 9007 uid 7791
@400000006afebd7c165790fc starting delivery 1126: msg 1310775 to remote carla5@bricks.example
@400000006afebd7c1657ac54 status: local 0/10 remote 1/20
@400000006afebd7c2c294664 delivery 1126: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C260A5E5C4/
@400000006afebd7c2c29ea74 status: local 0/10 remote 0/20
@400000006afebd7c2c2ab97c end msg 1310775
@400000006afebd962d2e94ec starting delivery 1127: msg 1310761 to remote y.kurz@partner.test
@400000006afebd962d2f3514 status: local 0/10 remote 1/20
@400000006afebd970af26034 delivery 1127: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebd970af33324 status: local 0/10 remote 0/20
@400000006afebd9b3276a9bc new msg 1310775
@400000006afebd9b3276a9bc info msg 1310775: bytes 1518 from <paula6@reed.test> qp 9165 uid 7791
@400000006afebd9b3276a9bc starting delivery 1128: msg 1310775 to local shop.example-ute@shop.example
@400000006afebd9b3276a9bc status: local 1/10 remote 0/20
@400000006afebd9b36b597a4 delivery 1128: success: did_0+0+1/
@400000006afebd9b36b597a4 status: local 0/10 remote 0/20
@400000006afebd9b36b5ce54 end msg 1310775
@400000006afebdab0061addc new msg 1310775
@400000006afebdab0061addc info msg 1310775: bytes 7893 from <r.frank@club.example> qp 9241 uid 7791
@400000006afebdab0061c54c starting delivery 1129: msg 1310775 to remote nina0@orchard.test
@400000006afebdab00629454 status: local 0/10 remote 1/20
@400000006afebdad116fd054 delivery 1129: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079585_6b94616d8983_-_esmtp/
@400000006afebdad11708404 status: local 0/10 remote 0/20
@400000006afebdad1171436c end msg 1310775
@400000006afebde937e428ac starting delivery 1130: msg 1310753 to remote k.maier@partner.test
@400000006afebde937e4d48c status: local 0/10 remote 1/20
@400000006afebdea2a78b034 delivery 1130: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebdea2a78b034 status: local 0/10 remote 0/20
@400000006afebdfd2a14646c starting delivery 1131: msg 1310768 to remote h.vogel3@partner.test
@400000006afebdfd2a14646c status: local 0/10 remote 1/20
@400000006afebdfe1437f104 delivery 1131: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebdfe1437f104 status: local 0/10 remote 0/20
@400000006afebe361b42b4d4 new msg 1310775
@400000006afebe361b434944 info msg 1310775: bytes 1799 from <o.beck26@university.example> qp 9938 uid 7791
@400000006afebe361b43c644 starting delivery 1132: msg 1310775 to local shop.example-y.kurz@shop.example
@400000006afebe361b43c644 status: local 1/10 remote 0/20
@400000006afebe361e710d7c delivery 1132: success: did_0+0+1/
@400000006afebe361e71c8fc status: local 0/10 remote 0/20
@400000006afebe361e71c8fc end msg 1310775
@400000006afebe3d0128d254 new msg 1310775
@400000006afebe3d0128d254 info msg 1310775: bytes 1591 from <sara32@bricks.example> qp 9971 uid 7791
@400000006afebe3d0128f57c starting delivery 1133: msg 1310775 to local jonas@mx1.example.net
@400000006afebe3d0128f57c status: local 1/10 remote 0/20
@400000006afebe3d02227494 delivery 1133: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebe3d02227494 status: local 0/10 remote 0/20
@400000006afebe5e12bfef34 new msg 1310777
@400000006afebe5e12c07bd4 info msg 1310777: bytes 1650 from <anna.koch19@library.example> qp 10137 uid 7791
@400000006afebe5e12c0d1c4 starting delivery 1134: msg 1310777 to local club.example-h.vogel@club.example
@400000006afebe5e12c179bc status: local 1/10 remote 0/20
@400000006afebe5e14e2949c delivery 1134: success: did_0+0+1/
@400000006afebe5e14e3213c status: local 0/10 remote 0/20
@400000006afebe5e14e3213c end msg 1310777
@400000006afebe6233d595ac starting delivery 1135: msg 1310773 to remote anna.koch@partner.test
@400000006afebe6233d5dfe4 status: local 0/10 remote 1/20
@400000006afebe630e99bd54 delivery 1135: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebe630e9a3284 status: local 0/10 remote 0/20
@400000006afebe8d06a74904 starting delivery 1136: msg 1310755 to remote nina@partner.test
@400000006afebe8d06a7f0fc status: local 0/10 remote 1/20
@400000006afebe8d2b7e29b4 delivery 1136: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebe8d2b7ec20c status: local 0/10 remote 0/20
@400000006afebea10cb9e194 starting delivery 1137: msg 1310775 to local jonas@mx1.example.net
@400000006afebea10cb9f904 status: local 1/10 remote 0/20
@400000006afebea1102ad504 delivery 1137: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebea1102bafc4 status: local 0/10 remote 0/20
@400000006afebee2253bab6c new msg 1310777
@400000006afebee2253bc2dc info msg 1310777: bytes 1442 from <sara30@university.example> qp 10799 uid 7791
@400000006afebee2253c6304 starting delivery 1138: msg 1310777 to local club.example-j.klein@club.example
@400000006afebee2253d497c status: local 1/10 remote 0/20
@400000006afebee22bbeb13c delivery 1138: success: did_0+0+1/
@400000006afebee22bbf8814 status: local 0/10 remote 0/20
@400000006afebee22bc01c84 end msg 1310777
@400000006afebee22d1e25e4 new msg 1310777
@400000006afebee22d1e490c info msg 1310777: bytes 1117 from <f.braun12@partner.test> qp 10800 uid 7791
@400000006afebee22d1e490c starting delivery 1139: msg 1310777 to local shop.example-z.jung@shop.example
@400000006afebee22d1e8f5c status: local 1/10 remote 0/20
@400000006afebee232d0915c delivery 1139: success: did_0+0+1/
@400000006afebee232d0ef1c status: local 0/10 remote 0/20
@400000006afebee232d16c1c end msg 1310777
@400000006afebee524dbff3c new msg 1310777
@400000006afebee524dc3dbc info msg 1310777: bytes 5248 from <orders@shop.example> qp 10814 uid 10001
@400000006afebee524dcf16c starting delivery 1140: msg 1310777 to remote sara18@grocer.example
@400000006afebee524dda134 status: local 0/10 remote 1/20
@400000006afebee72060e314 delivery 1140: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795079899_qp_20202/
@400000006afebee72061bdd4 status: local 0/10 remote 0/20
@400000006afebee72061f484 end msg 1310777
@400000006afebf2331b2f42c new msg 1310777
@400000006afebf2331b351ec info msg 1310777: bytes 2029 from <r.frank@club.example> qp 11125 uid 7791
@400000006afebf2331b351ec starting delivery 1141: msg 1310777 to remote k.maier8@opera.example
@400000006afebf2331b359bc status: local 0/10 remote 1/20
@400000006afebf251be8a164 delivery 1141: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<32811add11b85536@mail.example>_[InternalId=739912124]_Queued_mail_for_delivery/
@400000006afebf251be964b4 status: local 0/10 remote 0/20
@400000006afebf251bea1094 end msg 1310777
@400000006afebf850105507c starting delivery 1142: msg 1310763 to remote y.kurz4@partner.test
@400000006afebf85010567ec status: local 0/10 remote 1/20
@400000006afebf851491ccec delivery 1142: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebf8514922e94 status: local 0/10 remote 0/20
@400000006afebf9c2fb36ef4 new msg 1310777
@400000006afebf9c2fb41ad4 info msg 1310777: bytes 9229 from <paula@example.net> qp 11730 uid 7791
@400000006afebf9c2fb4a774 starting delivery 1143: msg 1310777 to remote ida0@garden.example
@400000006afebf9c2fb53be4 status: local 0/10 remote 1/20
@400000006afebf9d32dc7454 delivery 1143: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w7FE1-8B9AD8-4E/
@400000006afebf9d32dcd214 status: local 0/10 remote 0/20
@400000006afebf9d32dcd214 end msg 1310777
@400000006afebfbf24a8450c starting delivery 1144: msg 1310771 to remote greta@partner.test
@400000006afebfbf24a91414 status: local 0/10 remote 1/20
@400000006afebfc014125034 delivery 1144: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebfc01412d8ec status: local 0/10 remote 0/20
@400000006afebfcd02fdec2c starting delivery 1145: msg 1310775 to local jonas@mx1.example.net
@400000006afebfcd02fe0784 status: local 1/10 remote 0/20
@400000006afebfcd03dd6b04 delivery 1145: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebfcd03dd6b04 status: local 0/10 remote 0/20
@400000006afebff10581d01c new msg 1310777
@400000006afebff10581d01c info msg 1310777: bytes 1393 from <ute5@station.test> qp 12151 uid 7791
@400000006afebff10581d01c starting delivery 1146: msg 1310765 to local jonas@mx1.example.net
@400000006afebff10581d01c status: local 1/10 remote 0/20
@400000006afebff1058231c4 starting delivery 1147: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afebff1058231c4 status: local 2/10 remote 0/20
@400000006afebff108b04804 delivery 1147: success: did_0+0+1/
@400000006afebff108b04804 status: local 1/10 remote 0/20
@400000006afebff108b0b564 end msg 1310777
@400000006afebff108f1b604 delivery 1146: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebff108f290c4 status: local 0/10 remote 0/20
@400000006afec0072ddfb894 new msg 1310777
@400000006afec0072ddfb894 info msg 1310777: bytes 1158 from <h.vogel24@oakwood.test> qp 12264 uid 7791
@400000006afec0072de08b84 starting delivery 1148: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afec0072de0b294 status: local 1/10 remote 0/20
@400000006afec0072de0cdec starting delivery 1149: msg 1310777 to local paula@example.net
@400000006afec0072de0cdec status: local 2/10 remote 0/20
@400000006afec00733eb63b4 delivery 1148: success: did_0+0+1/
@400000006afec00733eb9e4c status: local 1/10 remote 0/20
@400000006afec0073503309c delivery 1149: success: did_0+0+1/
@400000006afec0073503fbbc status: local 0/10 remote 0/20
@400000006afec0073503fbbc end msg 1310777
@400000006afec02121095044 new msg 1310777
@400000006afec0212109ec84 info msg 1310777: bytes 1393 from <sara@club.example> qp 12393 uid 7791
@400000006afec021210a659c starting delivery 1150: msg 1310777 to local club.example-d.weiss@club.example
@400000006afec021210a84dc status: local 1/10 remote 0/20
@400000006afec021210acf14 starting delivery 1151: msg 1310777 to local shop.example-ida@shop.example
@400000006afec021210acf14 status: local 2/10 remote 0/20
@400000006afec021210acf14 starting delivery 1152: msg 1310777 to local carla@example.net
@400000006afec021210b388c status: local 3/10 remote 0/20
@400000006afec021210bf7f4 starting delivery 1153: msg 1310777 to local club.example-lena@club.example
@400000006afec021210c6d24 status: local 4/10 remote 0/20
@400000006afec02121c83374 delivery 1151: success: did_0+0+1/
@400000006afec02121c8569c status: local 3/10 remote 0/20
@400000006afec0212251aadc delivery 1152: success: did_0+0+1/
@400000006afec0212251aadc status: local 2/10 remote 0/20
@400000006afec02122f253c4 delivery 1153: success: did_0+0+1/
@400000006afec02122f3132c status: local 1/10 remote 0/20
@400000006afec02128bf9654 delivery 1150: success: did_0+0+1/
@400000006afec02128bf9654 status: local 0/10 remote 0/20
@400000006afec02128bf9654 end msg 1310777
@400000006afec02501801244 new msg 1310777
@400000006afec0250180e91c info msg 1310777: bytes 3773 from <k.maier@club.example> qp 12411 uid 7791
@400000006afec02501814ac4 starting delivery 1154: msg 1310777 to remote paula@partner.test
@400000006afec02501822584 status: local 0/10 remote 1/20
@400000006afec0252f622e2c delivery 1154: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec0252f6310bc status: local 0/10 remote 0/20
@400000006afec02b1228a4bc new msg 1310781
@400000006afec02b122919ec info msg 1310781: bytes 3826 from <greta@example.net> qp 12442 uid 7791
@400000006afec02b1229509c starting delivery 1155: msg 1310781 to remote f.braun3@castle.example
@400000006afec02b1229586c status: local 0/10 remote 1/20
@400000006afec02b1229586c starting delivery 1156: msg 1310781 to remote t.wolf1@orchard.test
@400000006afec02b1229586c status: local 0/10 remote 2/20
@400000006afec02b12297f7c starting delivery 1157: msg 1310781 to remote t.wolf8@cedar.test
@400000006afec02b1229ecdc status: local 0/10 remote 3/20
@400000006afec02b39d61954 delivery 1155: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795080225_qp_29874/
@400000006afec02b39d6732c status: local 0/10 remote 2/20
@400000006afec02c2a383464 delivery 1157: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<61e8b7a14283f24e@mail.example>_[InternalId=359123130]_Queued_mail_for_delivery/
@400000006afec02c2a38a5ac status: local 0/10 remote 1/20
@400000006afec02c34931d34 delivery 1156: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080225_4a93ca537974_-_esmtp/
@400000006afec02c34936f3c status: local 0/10 remote 0/20
@400000006afec02c34938e7c end msg 1310781
@400000006afec061069ad584 new msg 1310781
@400000006afec061069b1404 info msg 1310781: bytes 1560 from <paula16@reed.test> qp 12711 uid 7791
@400000006afec061069b3b14 starting delivery 1158: msg 1310781 to local club.example-lena@club.example
@400000006afec061069b3b14 status: local 1/10 remote 0/20
@400000006afec061088b6e6c delivery 1158: success: did_0+0+1/
@400000006afec061088bfb0c status: local 0/10 remote 0/20
@400000006afec061088c492c end msg 1310781
@400000006afec0e92b1de52c starting delivery 1159: msg 1310732 to remote h.vogel@partner.test
@400000006afec0e92b1de52c status: local 0/10 remote 1/20
@400000006afec0ea150e3494 delivery 1159: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec0ea150ef3fc status: local 0/10 remote 0/20
@400000006afec10030c05e9c new msg 1310781
@400000006afec10030c05e9c info msg 1310781: bytes 19258 from <ute@shop.example> qp 13510 uid 7791
@400000006afec10030c0e754 starting delivery 1160: msg 1310781 to remote emma9@meadow.example
@400000006afec10030c0e754 status: local 0/10 remote 1/20
@400000006afec10310c35fcc delivery 1160: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795080438_qp_1585/
@400000006afec10310c3e884 status: local 0/10 remote 0/20
@400000006afec10310c4afbc end msg 1310781
@400000006afec1b11066a584 new msg 1310781
@400000006afec1b11066efbc info msg 1310781: bytes 4058 from <d.weiss34@museum.example> qp 14392 uid 7791
@400000006afec1b110679b9c starting delivery 1161: msg 1310781 to local club.example-lena@club.example
@400000006afec1b11067f95c status: local 1/10 remote 0/20
@400000006afec1b11602f8bc delivery 1161: success: did_0+0+1/
@400000006afec1b11602f8bc status: local 0/10 remote 0/20
@400000006afec1b11603cbac end msg 1310781
@400000006afec1b529b3413c starting delivery 1162: msg 1310777 to remote paula@partner.test
@400000006afec1b529b3be3c status: local 0/10 remote 1/20
@400000006afec1b60671298c delivery 1162: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec1b60671298c status: local 0/10 remote 0/20
@400000006afec1b8064df5d4 new msg 1310781
@400000006afec1b8064df5d4 info msg 1310781: bytes 734 from <root@mx1.example.net> qp 14426 uid 0
@400000006afec1b8064e383c starting delivery 1163: msg 1310781 to local root@mx1.example.net
@400000006afec1b8064eebec status: local 1/10 remote 0/20
@400000006afec1b807a16074 new msg 1310782
@400000006afec1b807a20484 info msg 1310782: bytes 974 from <root@mx1.example.net> qp 14427 uid 7790
@400000006afec1b807a2086c starting delivery 1164: msg 1310782 to local greta@example.net
@400000006afec1b807a2086c status: local 2/10 remote 0/20
@400000006afec1b807a2b834 delivery 1163: success: did_0+1+0/qp_14427/
@400000006afec1b807a34ca4 status: local 1/10 remote 0/20
@400000006afec1b807a3779c end msg 1310781
@400000006afec1b80c92d194 delivery 1164: success: did_0+0+1/
@400000006afec1b80c9317e4 status: local 0/10 remote 0/20
@400000006afec1b80c93239c end msg 1310782
@400000006afec1ba34bd07ac new msg 1310782
@400000006afec1ba34bd84ac info msg 1310782: bytes 1590 from <y.kurz17@station.test> qp 14440 uid 7791
@400000006afec1ba34bd84ac starting delivery 1165: msg 1310782 to local greta@example.net
@400000006afec1ba34bda7d4 status: local 1/10 remote 0/20
@400000006afec1ba36e5276c delivery 1165: success: did_0+0+1/
@400000006afec1ba36e5276c status: local 0/10 remote 0/20
@400000006afec1ba36e5276c end msg 1310782
@400000006afec1c11e5a2e04 starting delivery 1166: msg 1310775 to local jonas@mx1.example.net
@400000006afec1c11e5b0cac status: local 1/10 remote 0/20
@400000006afec1c11fe609dc delivery 1166: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec1c11fe609dc status: local 0/10 remote 0/20
@400000006afec1e02da2bb4c starting delivery 1167: msg 1310758 to remote t.wolf@partner.test
@400000006afec1e02da2bb4c status: local 0/10 remote 1/20
@400000006afec1e106db7864 delivery 1167: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec1e106dbce54 status: local 0/10 remote 0/20
@400000006afec1ea08276124 new msg 1310782
@400000006afec1ea08276124 info msg 1310782: bytes 19317 from <nina@club.example> qp 14676 uid 7791
@400000006afec1ea0827e9dc starting delivery 1168: msg 1310782 to local lists.club.example-news@lists.club.example
@400000006afec1ea0828014c status: local 1/10 remote 0/20
@400000006afec1ea26c5c224 new msg 1310781
@400000006afec1ea26c5c60c info msg 1310781: bytes 20437 from <news-return-41-@lists.club.example-@[]> qp 14679 uid 89
@400000006afec1ea26c5e934 starting delivery 1169: msg 1310781 to remote anna.koch0@bigmail.example
@400000006afec1ea26c5e934 status: local 1/10 remote 1/20
@400000006afec1ea26c675d4 starting delivery 1170: msg 1310781 to remote f.braun1@bigmail.example
@400000006afec1ea26c6818c status: local 1/10 remote 2/20
@400000006afec1ea26c70274 starting delivery 1171: msg 1310781 to remote k.maier2@bigmail.example
@400000006afec1ea26c73d0c status: local 1/10 remote 3/20
@400000006afec1ea26c73d0c starting delivery 1172: msg 1310781 to remote paula3@elm.example
@400000006afec1ea26c73d0c status: local 1/10 remote 4/20
@400000006afec1ea26c7ae54 starting delivery 1173: msg 1310781 to remote v.horn4@heather.example
@400000006afec1ea26c81f9c status: local 1/10 remote 5/20
@400000006afec1ea26c81f9c starting delivery 1174: msg 1310781 to remote b.lang5@bigmail.example
@400000006afec1ea26c81f9c status: local 1/10 remote 6/20
@400000006afec1ea26c81f9c starting delivery 1175: msg 1310781 to remote greta6@bigmail.example
@400000006afec1ea26c85e1c status: local 1/10 remote 7/20
@400000006afec1ea26c86204 starting delivery 1176: msg 1310781 to remote lena7@bigmail.example
@400000006afec1ea26c9310c status: local 1/10 remote 8/20
@400000006afec1ea26c9310c starting delivery 1177: msg 1310781 to remote r.frank8@bigmail.example
@400000006afec1ea26c9b1f4 status: local 1/10 remote 9/20
@400000006afec1ea26ca5dd4 starting delivery 1178: msg 1310781 to remote wanda9@freemail.test
@400000006afec1ea26cabb94 status: local 1/10 remote 10/20
@400000006afec1ea26cb2cdc starting delivery 1179: msg 1310781 to remote carla10@bigmail.example
@400000006afec1ea26cbf02c status: local 1/10 remote 11/20
@400000006afec1ea26cc80b4 starting delivery 1180: msg 1310781 to remote h.vogel11@bigmail.example
@400000006afec1ea26cd0d54 status: local 1/10 remote 12/20
@400000006afec1ea26cd2c94 starting delivery 1181: msg 1310781 to remote m.roth12@bigmail.example
@400000006afec1ea26cda5ac status: local 1/10 remote 13/20
@400000006afec1ea26cdc104 starting delivery 1182: msg 1310781 to remote sara13@museum.example
@400000006afec1ea26cdf3cc status: local 1/10 remote 14/20
@400000006afec1ea26ce324c starting delivery 1183: msg 1310781 to remote y.kurz14@reed.test
@400000006afec1ea26cf1cac status: local 1/10 remote 15/20
@400000006afec1ea26cf1cac starting delivery 1184: msg 1310781 to remote d.weiss15@bigmail.example
@400000006afec1ea26cfad34 status: local 1/10 remote 16/20
@400000006afec1ea26d0840c starting delivery 1185: msg 1310781 to remote ida16@bigmail.example
@400000006afec1ea26d0840c status: local 1/10 remote 17/20
@400000006afec1ea26d0e99c starting delivery 1186: msg 1310781 to remote nina17@bigmail.example
@400000006afec1ea26d1669c status: local 1/10 remote 18/20
@400000006afec1ea26d22604 starting delivery 1187: msg 1310781 to remote t.wolf18@cedar.test
@400000006afec1ea26d22604 status: local 1/10 remote 19/20
@400000006afec1ea26d22604 starting delivery 1188: msg 1310781 to remote z.jung19@garden.example
@400000006afec1ea26d229ec status: local 1/10 remote 20/20
@400000006afec1ea26d229ec delivery 1168: success: ezmlm-send:_info:_qp_14679/did_0+0+2/
@400000006afec1ea26d30894 status: local 0/10 remote 20/20
@400000006afec1ea26d30894 end msg 1310782
@400000006afec1ea373ec0ec delivery 1184: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<d.weiss15@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1ea373f6ccc status: local 0/10 remote 19/20
@400000006afec1ea373fce74 starting delivery 1189: msg 1310781 to remote emma20@bigmail.example
@400000006afec1ea37402c34 status: local 0/10 remote 20/20
@400000006afec1ea3a28d504 delivery 1185: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_721865eb2be7_-_esmtp/
@400000006afec1ea3a293a94 status: local 0/10 remote 19/20
@400000006afec1ea3a293a94 starting delivery 1190: msg 1310781 to remote j.klein21@bigmail.example
@400000006afec1ea3a2a01cc status: local 0/10 remote 20/20
@400000006afec1ea3b2194b4 delivery 1170: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_4f7bedf561fb_-_esmtp/
@400000006afec1ea3b21e6bc status: local 0/10 remote 19/20
@400000006afec1ea3b228acc starting delivery 1191: msg 1310781 to remote o.beck22@bigmail.example
@400000006afec1ea3b232edc status: local 0/10 remote 20/20
@400000006afec1eb0849836c delivery 1178: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8291E86D87/
@400000006afec1eb0849f89c status: local 0/10 remote 19/20
@400000006afec1eb084adb2c starting delivery 1192: msg 1310781 to remote ute23@valley.test
@400000006afec1eb084b2d34 status: local 0/10 remote 20/20
@400000006afec1eb091a6be4 delivery 1182: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<0ecf0110b80a5c04@mail.example>_[InternalId=384903234]_Queued_mail_for_delivery/
@400000006afec1eb091b331c status: local 0/10 remote 19/20
@400000006afec1eb091b719c starting delivery 1193: msg 1310781 to remote anna.koch24@bigmail.example
@400000006afec1eb091b719c status: local 0/10 remote 20/20
@400000006afec1eb12d893cc delivery 1169: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_8dd8337ec985_-_esmtp/
@400000006afec1eb12d94f4c status: local 0/10 remote 19/20
@400000006afec1eb12d97274 starting delivery 1194: msg 1310781 to remote f.braun25@bigmail.example
@400000006afec1eb12d97a44 status: local 0/10 remote 20/20
@400000006afec1eb1b02cd74 delivery 1177: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_e654d238da5a_-_esmtp/
@400000006afec1eb1b03850c status: local 0/10 remote 19/20
@400000006afec1eb1b03850c starting delivery 1195: msg 1310781 to remote k.maier26@bigmail.example
@400000006afec1eb1b03d714 status: local 0/10 remote 20/20
@400000006afec1eb1e4605dc delivery 1172: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w4515-DCAB63-B4/
@400000006afec1eb1e4605dc status: local 0/10 remote 19/20
@400000006afec1eb1e465bcc starting delivery 1196: msg 1310781 to remote paula27@bigmail.example
@400000006afec1eb1e469a4c status: local 0/10 remote 20/20
@400000006afec1eb230ea1dc delivery 1187: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf18@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006afec1eb230f364c status: local 0/10 remote 19/20
@400000006afec1eb23101cc4 starting delivery 1197: msg 1310781 to remote v.horn28@lantern.test
@400000006afec1eb231091f4 status: local 0/10 remote 20/20
@400000006afec1eb26ea074c delivery 1179: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_5106611c6923_-_esmtp/
@400000006afec1eb26ea074c status: local 0/10 remote 19/20
@400000006afec1eb26eac2cc starting delivery 1198: msg 1310781 to remote b.lang29@opera.example
@400000006afec1eb26eac2cc status: local 0/10 remote 20/20
@400000006afec1eb29f97db4 delivery 1193: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_63bf8eff8e14_-_esmtp/
@400000006afec1eb29fa160c status: local 0/10 remote 19/20
@400000006afec1eb29fa930c starting delivery 1199: msg 1310781 to remote greta30@bigmail.example
@400000006afec1eb29fa930c status: local 0/10 remote 20/20
@400000006afec1eb2d4b544c delivery 1189: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_eef544cfa7c3_-_esmtp/
@400000006afec1eb2d4b9e84 status: local 0/10 remote 19/20
@400000006afec1eb2d4b9e84 starting delivery 1200: msg 1310781 to remote lena31@bigmail.example
@400000006afec1eb2d4b9e84 status: local 0/10 remote 20/20
@400000006afec1eb2d93a404 delivery 1174: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_99c852ab49b7_-_esmtp/
@400000006afec1eb2d9424ec status: local 0/10 remote 19/20
@400000006afec1eb2d9424ec starting delivery 1201: msg 1310781 to remote r.frank32@bigmail.example
@400000006afec1eb2d9430a4 status: local 0/10 remote 20/20
@400000006afec1eb352362cc delivery 1192: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wCE87-D5EB5B-40/
@400000006afec1eb3523dbe4 status: local 0/10 remote 19/20
@400000006afec1eb3523fb24 starting delivery 1202: msg 1310781 to remote wanda33@birch.example
@400000006afec1eb3524ca2c status: local 0/10 remote 20/20
@400000006afec1eb38da5c04 delivery 1196: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_6d8ce5a03dc2_-_esmtp/
@400000006afec1eb38da9a84 status: local 0/10 remote 19/20
@400000006afec1eb38da9e6c starting delivery 1203: msg 1310781 to remote carla34@corner.test
@400000006afec1eb38da9e6c status: local 0/10 remote 20/20
@400000006afec1eb3aca972c delivery 1173: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<a75c0e5c9106648c@mail.example>_[InternalId=2008543454]_Queued_mail_for_delivery/
@400000006afec1eb3acabe3c status: local 0/10 remote 19/20
@400000006afec1eb3acb00a4 starting delivery 1204: msg 1310781 to remote h.vogel35@bigmail.example
@400000006afec1eb3acb912c status: local 0/10 remote 20/20
@400000006afec1ec003e6a84 delivery 1194: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_e0c173d35ab1_-_esmtp/
@400000006afec1ec003e6a84 status: local 0/10 remote 19/20
@400000006afec1ec003ec074 starting delivery 1205: msg 1310781 to remote m.roth36@bigmail.example
@400000006afec1ec003ec074 status: local 0/10 remote 20/20
@400000006afec1ec05a1e30c delivery 1191: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_70fb6b132c44_-_esmtp/
@400000006afec1ec05a244b4 status: local 0/10 remote 19/20
@400000006afec1ec05a2f864 starting delivery 1206: msg 1310781 to remote sara37@bigmail.example
@400000006afec1ec05a3041c status: local 0/10 remote 20/20
@400000006afec1ec086c4dac delivery 1175: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_57e3b1513320_-_esmtp/
@400000006afec1ec086d2c54 status: local 0/10 remote 19/20
@400000006afec1ec086d2c54 starting delivery 1207: msg 1310781 to remote y.kurz38@slowpost.example
@400000006afec1ec086ddc1c status: local 0/10 remote 20/20
@400000006afec1ec0a276f14 delivery 1188: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wDAF3-5EF51D-AD/
@400000006afec1ec0a2826ac status: local 0/10 remote 19/20
@400000006afec1ec0a285974 starting delivery 1208: msg 1310781 to remote d.weiss39@workshop.test
@400000006afec1ec0a291cc4 status: local 0/10 remote 20/20
@400000006afec1ec0b251894 delivery 1171: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_7b0325e68c7c_-_esmtp/
@400000006afec1ec0b251894 status: local 0/10 remote 19/20
@400000006afec1ec0b253004 starting delivery 1209: msg 1310781 to remote ida40@bigmail.example
@400000006afec1ec0b253004 status: local 0/10 remote 20/20
@400000006afec1ec13cdc93c delivery 1186: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_2231fa0c90de_-_esmtp/
@400000006afec1ec13ce2ae4 status: local 0/10 remote 19/20
@400000006afec1ec13ce463c starting delivery 1210: msg 1310781 to remote nina41@bigmail.example
@400000006afec1ec13ce463c status: local 0/10 remote 20/20
@400000006afec1ec1f1def4c delivery 1183: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_b099e383cce5_-_esmtp/
@400000006afec1ec1f1eaeb4 status: local 0/10 remote 19/20
@400000006afec1ec1f1f2bb4 starting delivery 1211: msg 1310781 to remote t.wolf42@bigmail.example
@400000006afec1ec1f1f9914 status: local 0/10 remote 20/20
@400000006afec1ec28a8ca64 delivery 1181: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_44781101092a_-_esmtp/
@400000006afec1ec28a9149c status: local 0/10 remote 19/20
@400000006afec1ec28a9149c starting delivery 1212: msg 1310781 to remote z.jung43@grocer.example
@400000006afec1ec28a9149c status: local 0/10 remote 20/20
@400000006afec1ec2978246c delivery 1206: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_857208c66cf0_-_esmtp/
@400000006afec1ec2978822c status: local 0/10 remote 19/20
@400000006afec1ec2979169c starting delivery 1213: msg 1310781 to remote emma44@lighthouse.test
@400000006afec1ec297960d4 status: local 0/10 remote 20/20
@400000006afec1ec29c1c414 delivery 1210: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina41@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1ec29c273dc status: local 0/10 remote 19/20
@400000006afec1ec29c31fbc starting delivery 1214: msg 1310781 to remote j.klein45@bigmail.example
@400000006afec1ec29c31fbc status: local 0/10 remote 20/20
@400000006afec1ec3103439c delivery 1203: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<381211f4c9c487dc@mail.example>_[InternalId=2108385397]_Queued_mail_for_delivery/
@400000006afec1ec3103439c status: local 0/10 remote 19/20
@400000006afec1ec3103439c starting delivery 1215: msg 1310781 to remote o.beck46@bigmail.example
@400000006afec1ec3103439c status: local 0/10 remote 20/20
@400000006afec1ec3264eeac delivery 1190: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_0713af8c62e0_-_esmtp/
@400000006afec1ec3265d524 status: local 0/10 remote 19/20
@400000006afec1ec3265f464 starting delivery 1216: msg 1310781 to remote ute47@bigmail.example
@400000006afec1ec32667164 status: local 0/10 remote 20/20
@400000006afec1ed049ef9cc delivery 1176: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_ca453c2f9222_-_esmtp/
@400000006afec1ed049ef9cc status: local 0/10 remote 19/20
@400000006afec1ed049f8a54 starting delivery 1217: msg 1310781 to remote anna.koch48@customer.example
@400000006afec1ed049f8a54 status: local 0/10 remote 20/20
@400000006afec1ed05fdce4c delivery 1212: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795080674_qp_9002/
@400000006afec1ed05fe4764 status: local 0/10 remote 19/20
@400000006afec1ed05fe4764 starting delivery 1218: msg 1310781 to remote f.braun49@bricks.example
@400000006afec1ed05fe7e14 status: local 0/10 remote 20/20
@400000006afec1ed0708c9f4 delivery 1180: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_4bb6105ad534_-_esmtp/
@400000006afec1ed070923cc status: local 0/10 remote 19/20
@400000006afec1ed070923cc starting delivery 1219: msg 1310781 to remote k.maier50@bigmail.example
@400000006afec1ed0709bc24 status: local 0/10 remote 20/20
@400000006afec1ed076d7f34 delivery 1205: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_d73f72e4b54c_-_esmtp/
@400000006afec1ed076d7f34 status: local 0/10 remote 19/20
@400000006afec1ed076d96a4 starting delivery 1220: msg 1310781 to remote paula51@bigmail.example
@400000006afec1ed076e4a54 status: local 0/10 remote 20/20
@400000006afec1ed08ec37c4 delivery 1199: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_fefe237148b6_-_esmtp/
@400000006afec1ed08ecf344 status: local 0/10 remote 19/20
@400000006afec1ed08ed2ddc starting delivery 1221: msg 1310781 to remote v.horn52@bigmail.example
@400000006afec1ed08eded44 status: local 0/10 remote 20/20
@400000006afec1ed0d775594 delivery 1195: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_2a22433b24aa_-_esmtp/
@400000006afec1ed0d7774d4 status: local 0/10 remote 19/20
@400000006afec1ed0d7774d4 starting delivery 1222: msg 1310781 to remote b.lang53@pebble.test
@400000006afec1ed0d77da64 status: local 0/10 remote 20/20
@400000006afec1ed11465b0c delivery 1204: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_c67718a27811_-_esmtp/
@400000006afec1ed1147262c status: local 0/10 remote 19/20
@400000006afec1ed1147d9dc starting delivery 1223: msg 1310781 to remote greta54@tailor.example
@400000006afec1ed1148b0b4 status: local 0/10 remote 20/20
@400000006afec1ed131e090c delivery 1216: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_d3fe1d9c681a_-_esmtp/
@400000006afec1ed131e090c status: local 0/10 remote 19/20
@400000006afec1ed131ed044 starting delivery 1224: msg 1310781 to remote lena55@bigmail.example
@400000006afec1ed131f2a1c status: local 0/10 remote 20/20
@400000006afec1ed15cb6244 delivery 1197: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0E9B9F48EA/
@400000006afec1ed15cc3534 status: local 0/10 remote 19/20
@400000006afec1ed15cc7b84 starting delivery 1225: msg 1310781 to remote r.frank56@bigmail.example
@400000006afec1ed15cd4e74 status: local 0/10 remote 20/20
@400000006afec1ed1abb316c delivery 1215: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_9f076b8052a0_-_esmtp/
@400000006afec1ed1abc0c2c status: local 0/10 remote 19/20
@400000006afec1ed1abc0c2c starting delivery 1226: msg 1310781 to remote wanda57@bigmail.example
@400000006afec1ed1abc0c2c status: local 0/10 remote 20/20
@400000006afec1ed1f0108dc delivery 1198: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<3a6f16d21718c532@mail.example>_[InternalId=194992209]_Queued_mail_for_delivery/
@400000006afec1ed1f015ae4 status: local 0/10 remote 19/20
@400000006afec1ed1f01c844 starting delivery 1227: msg 1310781 to remote carla58@elm.example
@400000006afec1ed1f029364 status: local 0/10 remote 20/20
@400000006afec1ed237f74ac delivery 1201: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_8d2ef4279252_-_esmtp/
@400000006afec1ed237f9bbc status: local 0/10 remote 19/20
@400000006afec1ed237f9bbc starting delivery 1228: msg 1310781 to remote h.vogel59@heather.example
@400000006afec1ed237fedc4 status: local 0/10 remote 20/20
@400000006afec1ed2384182c delivery 1202: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A8E8192181/
@400000006afec1ed238427cc status: local 0/10 remote 19/20
@400000006afec1ed238427cc starting delivery 1229: msg 1310781 to remote m.roth60@bigmail.example
@400000006afec1ed23843b54 status: local 0/10 remote 20/20
@400000006afec1ed26bd9c34 delivery 1213: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wC49C-63D801-67/
@400000006afec1ed26be2cbc status: local 0/10 remote 19/20
@400000006afec1ed26bf0394 starting delivery 1230: msg 1310781 to remote sara61@bigmail.example
@400000006afec1ed26bf26bc status: local 0/10 remote 20/20
@400000006afec1ed278f6f0c delivery 1218: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F0682A9960/
@400000006afec1ed278f6f0c status: local 0/10 remote 19/20
@400000006afec1ed278f6f0c starting delivery 1231: msg 1310781 to remote y.kurz62@bigmail.example
@400000006afec1ed27901ed4 status: local 0/10 remote 20/20
@400000006afec1ed30f1caf4 delivery 1217: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_057228b2969b_-_esmtp/
@400000006afec1ed30f1d6ac status: local 0/10 remote 19/20
@400000006afec1ed30f24fc4 starting delivery 1232: msg 1310781 to remote d.weiss63@bigmail.example
@400000006afec1ed30f25f64 status: local 0/10 remote 20/20
@400000006afec1ed357c6fac delivery 1225: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_89d39e681dba_-_esmtp/
@400000006afec1ed357cc1b4 status: local 0/10 remote 19/20
@400000006afec1ed357cc1b4 starting delivery 1233: msg 1310781 to remote ida64@freemail.test
@400000006afec1ed357ce0f4 status: local 0/10 remote 20/20
@400000006afec1ed3a58840c delivery 1200: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_3e8cdb7b6cd4_-_esmtp/
@400000006afec1ed3a589f64 status: local 0/10 remote 19/20
@400000006afec1ed3a593ba4 starting delivery 1234: msg 1310781 to remote nina65@bigmail.example
@400000006afec1ed3a59cc2c status: local 0/10 remote 20/20
@400000006afec1ee01e1c214 delivery 1223: failure: 203.0.113.15_does_not_like_recipient./Remote_host_said:_550_5.1.1_<greta54@tailor.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.15./
@400000006afec1ee01e1c214 status: local 0/10 remote 19/20
@400000006afec1ee01e1c214 starting delivery 1235: msg 1310781 to remote t.wolf66@bigmail.example
@400000006afec1ee01e2ac74 status: local 0/10 remote 20/20
@400000006afec1ee06719ebc delivery 1220: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_3da080f131ef_-_esmtp/
@400000006afec1ee06721fa4 status: local 0/10 remote 19/20
@400000006afec1ee06724e84 starting delivery 1236: msg 1310781 to remote z.jung67@bigmail.example
@400000006afec1ee067265f4 status: local 0/10 remote 20/20
@400000006afec1ee0c09ac34 delivery 1208: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8C7D62D425/
@400000006afec1ee0c0a67b4 status: local 0/10 remote 19/20
@400000006afec1ee0c0a9e64 starting delivery 1237: msg 1310781 to remote emma68@museum.example
@400000006afec1ee0c0b5214 status: local 0/10 remote 20/20
@400000006afec1ee0dbfe3cc delivery 1226: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_b339f49bfa8e_-_esmtp/
@400000006afec1ee0dc0c65c status: local 0/10 remote 19/20
@400000006afec1ee0dc14f14 starting delivery 1238: msg 1310781 to remote j.klein69@reed.test
@400000006afec1ee0dc1acd4 status: local 0/10 remote 20/20
@400000006afec1ee10720b7c delivery 1209: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_3495baf18856_-_esmtp/
@400000006afec1ee10726554 status: local 0/10 remote 19/20
@400000006afec1ee10729434 starting delivery 1239: msg 1310781 to remote o.beck70@bigmail.example
@400000006afec1ee10733074 status: local 0/10 remote 20/20
@400000006afec1ee1144a1a4 delivery 1222: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<af1dbc10a399e059@mail.example>_[InternalId=1362977066]_Queued_mail_for_delivery/
@400000006afec1ee1145516c status: local 0/10 remote 19/20
@400000006afec1ee1145516c starting delivery 1240: msg 1310781 to remote ute71@bigmail.example
@400000006afec1ee1145a374 status: local 0/10 remote 20/20
@400000006afec1ee17306c9c delivery 1231: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_975958e0bb28_-_esmtp/
@400000006afec1ee17306c9c status: local 0/10 remote 19/20
@400000006afec1ee17313f8c starting delivery 1241: msg 1310781 to remote anna.koch72@bigmail.example
@400000006afec1ee17313f8c status: local 0/10 remote 20/20
@400000006afec1ee1838dfd4 delivery 1235: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf66@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1ee18392df4 status: local 0/10 remote 19/20
@400000006afec1ee1839ce1c starting delivery 1242: msg 1310781 to remote f.braun73@cedar.test
@400000006afec1ee183a3794 status: local 0/10 remote 20/20
@400000006afec1ee21b38294 delivery 1211: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_dbd7fa1eaf11_-_esmtp/
@400000006afec1ee21b46cf4 status: local 0/10 remote 19/20
@400000006afec1ee21b4befc starting delivery 1243: msg 1310781 to remote k.maier74@garden.example
@400000006afec1ee21b55f24 status: local 0/10 remote 20/20
@400000006afec1ee23342f24 delivery 1214: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_53193e070067_-_esmtp/
@400000006afec1ee2334718c status: local 0/10 remote 19/20
@400000006afec1ee2334718c starting delivery 1244: msg 1310781 to remote paula75@bigmail.example
@400000006afec1ee23352924 status: local 0/10 remote 20/20
@400000006afec1ee2434e9cc delivery 1224: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_cab4df608e40_-_esmtp/
@400000006afec1ee2434e9cc status: local 0/10 remote 19/20
@400000006afec1ee243566cc starting delivery 1245: msg 1310781 to remote v.horn76@bigmail.example
@400000006afec1ee2435766c status: local 0/10 remote 20/20
@400000006afec1ee27a16c84 delivery 1238: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_31184e42102f_-_esmtp/
@400000006afec1ee27a1c65c status: local 0/10 remote 19/20
@400000006afec1ee27a2994c starting delivery 1246: msg 1310781 to remote b.lang77@bigmail.example
@400000006afec1ee27a2faf4 status: local 0/10 remote 20/20
@400000006afec1ee2acadb5c delivery 1219: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_c5b616583f81_-_esmtp/
@400000006afec1ee2acafa9c status: local 0/10 remote 19/20
@400000006afec1ee2acb873c starting delivery 1247: msg 1310781 to remote greta78@valley.test
@400000006afec1ee2acbc5bc status: local 0/10 remote 20/20
@400000006afec1ee303fb904 delivery 1240: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_d0075e0d3d70_-_esmtp/
@400000006afec1ee3040515c status: local 0/10 remote 19/20
@400000006afec1ee304108f4 starting delivery 1248: msg 1310781 to remote lena79@bigmail.example
@400000006afec1ee3041a14c status: local 0/10 remote 20/20
@400000006afec1ee32df087c delivery 1221: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_e8335ab6747b_-_esmtp/
@400000006afec1ee32df663c status: local 0/10 remote 19/20
@400000006afec1ee32df663c starting delivery 1249: msg 1310781 to remote r.frank80@bigmail.example
@400000006afec1ee32df663c status: local 0/10 remote 20/20
@400000006afec1ee33f92ef4 delivery 1227: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w3498-28E5C9-52/
@400000006afec1ee33f92ef4 status: local 0/10 remote 19/20
@400000006afec1ee33f9986c starting delivery 1250: msg 1310781 to remote wanda81@bigmail.example
@400000006afec1ee33f9986c status: local 0/10 remote 20/20
@400000006afec1ee358aa07c delivery 1241: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_57a2b219094b_-_esmtp/
@400000006afec1ee358aa07c status: local 0/10 remote 19/20
@400000006afec1ee358af284 starting delivery 1251: msg 1310781 to remote carla82@bigmail.example
@400000006afec1ee358af284 status: local 0/10 remote 20/20
@400000006afec1ef0251ecec delivery 1243: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wBFE0-E6ADE4-13/
@400000006afec1ef0252527c status: local 0/10 remote 19/20
@400000006afec1ef0252f68c starting delivery 1252: msg 1310781 to remote h.vogel83@lantern.test
@400000006afec1ef025392cc status: local 0/10 remote 20/20
@400000006afec1ef03751fcc delivery 1230: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_9e4a36d469c7_-_esmtp/
@400000006afec1ef0375f2bc status: local 0/10 remote 19/20
@400000006afec1ef0375f2bc starting delivery 1253: msg 1310781 to remote m.roth84@opera.example
@400000006afec1ef03769e9c status: local 0/10 remote 20/20
@400000006afec1ef09fef7b4 delivery 1233: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1CAF80E8EC/
@400000006afec1ef09fef7b4 status: local 0/10 remote 19/20
@400000006afec1ef09ff9bc4 starting delivery 1254: msg 1310781 to remote sara85@bigmail.example
@400000006afec1ef0a0043bc status: local 0/10 remote 20/20
@400000006afec1ef0d203cb4 delivery 1237: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<c3e3696b6d713e8c@mail.example>_[InternalId=697682478]_Queued_mail_for_delivery/
@400000006afec1ef0d203cb4 status: local 0/10 remote 19/20
@400000006afec1ef0d20774c starting delivery 1255: msg 1310781 to remote y.kurz86@bigmail.example
@400000006afec1ef0d20774c status: local 0/10 remote 20/20
@400000006afec1ef14cdeb8c delivery 1248: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_f30e8c12fbfc_-_esmtp/
@400000006afec1ef14cdeb8c status: local 0/10 remote 19/20
@400000006afec1ef14cdeb8c starting delivery 1256: msg 1310781 to remote d.weiss87@bigmail.example
@400000006afec1ef14cdeb8c status: local 0/10 remote 20/20
@400000006afec1ef183f1994 delivery 1232: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_9850400dbebd_-_esmtp/
@400000006afec1ef183f2d1c status: local 0/10 remote 19/20
@400000006afec1ef183f92ac starting delivery 1257: msg 1310781 to remote ida88@birch.example
@400000006afec1ef183fd514 status: local 0/10 remote 20/20
@400000006afec1ef1a30fa9c delivery 1229: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_80e8de8e7b1f_-_esmtp/
@400000006afec1ef1a30fa9c status: local 0/10 remote 19/20
@400000006afec1ef1a30fa9c starting delivery 1258: msg 1310781 to remote nina89@corner.test
@400000006afec1ef1a312d64 status: local 0/10 remote 20/20
@400000006afec1ef1daa1bcc delivery 1244: deferral: Connected_to_198.51.100.126_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afec1ef1daab80c status: local 0/10 remote 19/20
@400000006afec1ef1dab2184 starting delivery 1259: msg 1310781 to remote t.wolf90@bigmail.example
@400000006afec1ef1dabf08c status: local 0/10 remote 20/20
@400000006afec1ef2010947c delivery 1228: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<e414bd56ed8941c8@mail.example>_[InternalId=133260366]_Queued_mail_for_delivery/
@400000006afec1ef2010947c status: local 0/10 remote 19/20
@400000006afec1ef201157cc starting delivery 1260: msg 1310781 to remote z.jung91@bigmail.example
@400000006afec1ef201157cc status: local 0/10 remote 20/20
@400000006afec1ef26a7c65c delivery 1254: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_d14c2ea8e2d7_-_esmtp/
@400000006afec1ef26a7ed6c status: local 0/10 remote 19/20
@400000006afec1ef26a881dc starting delivery 1261: msg 1310781 to remote emma92@bigmail.example
@400000006afec1ef26a8994c status: local 0/10 remote 20/20
@400000006afec1ef2c7cc564 delivery 1255: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_d4e3f789bcb5_-_esmtp/
@400000006afec1ef2c7cfc14 status: local 0/10 remote 19/20
@400000006afec1ef2c7cfc14 starting delivery 1262: msg 1310781 to remote j.klein93@slowpost.example
@400000006afec1ef2c7d03e4 status: local 0/10 remote 20/20
@400000006afec1ef337879bc delivery 1236: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_5efa7608db09_-_esmtp/
@400000006afec1ef33791214 status: local 0/10 remote 19/20
@400000006afec1ef33791214 starting delivery 1263: msg 1310781 to remote o.beck94@workshop.test
@400000006afec1ef33798744 status: local 0/10 remote 20/20
@400000006afec1ef34f5d2bc delivery 1251: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_fb1cd17491f1_-_esmtp/
@400000006afec1ef34f66344 status: local 0/10 remote 19/20
@400000006afec1ef34f722ac starting delivery 1264: msg 1310781 to remote ute95@bigmail.example
@400000006afec1ef34f73a1c status: local 0/10 remote 20/20
@400000006afec1f002aad6a4 delivery 1239: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_ef213c11ff63_-_esmtp/
@400000006afec1f002ab7ab4 status: local 0/10 remote 19/20
@400000006afec1f002abd874 starting delivery 1265: msg 1310781 to remote anna.koch96@bigmail.example
@400000006afec1f002ac93f4 status: local 0/10 remote 20/20
@400000006afec1f007f2531c delivery 1257: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_490AC888F3/
@400000006afec1f007f26a8c status: local 0/10 remote 19/20
@400000006afec1f007f33994 starting delivery 1266: msg 1310781 to remote f.braun97@bigmail.example
@400000006afec1f007f3dda4 status: local 0/10 remote 20/20
@400000006afec1f00a4fa024 delivery 1256: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_9643567a26fe_-_esmtp/
@400000006afec1f00a4ffde4 status: local 0/10 remote 19/20
@400000006afec1f00a4ffde4 starting delivery 1267: msg 1310781 to remote k.maier98@grocer.example
@400000006afec1f00a5024f4 status: local 0/10 remote 20/20
@400000006afec1f0102942ac delivery 1249: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_4da0fd777cfc_-_esmtp/
@400000006afec1f01029eaa4 status: local 0/10 remote 19/20
@400000006afec1f0102a3cac starting delivery 1268: msg 1310781 to remote paula99@lighthouse.test
@400000006afec1f0102a3cac status: local 0/10 remote 20/20
@400000006afec1f013a0dd3c delivery 1252: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DD7AF6D8C6/
@400000006afec1f013a12f44 status: local 0/10 remote 19/20
@400000006afec1f013a12f44 starting delivery 1269: msg 1310781 to remote v.horn100@bigmail.example
@400000006afec1f013a1bbe4 status: local 0/10 remote 20/20
@400000006afec1f01b74677c delivery 1234: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_d2c8d1c64f33_-_esmtp/
@400000006afec1f01b7486bc status: local 0/10 remote 19/20
@400000006afec1f01b74f804 starting delivery 1270: msg 1310781 to remote b.lang101@bigmail.example
@400000006afec1f01b759444 status: local 0/10 remote 20/20
@400000006afec1f01c47400c delivery 1245: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_74f0373b62ab_-_esmtp/
@400000006afec1f01c478e2c status: local 0/10 remote 19/20
@400000006afec1f01c480744 starting delivery 1271: msg 1310781 to remote greta102@bigmail.example
@400000006afec1f01c480744 status: local 0/10 remote 20/20
@400000006afec1f01f86b784 delivery 1242: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<6d88b2af94a761c7@mail.example>_[InternalId=1036705284]_Queued_mail_for_delivery/
@400000006afec1f01f879244 status: local 0/10 remote 19/20
@400000006afec1f01f879244 starting delivery 1272: msg 1310781 to remote lena103@customer.example
@400000006afec1f01f87e44c status: local 0/10 remote 20/20
@400000006afec1f0216602bc delivery 1247: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w04DC-8B2160-89/
@400000006afec1f02166319c status: local 0/10 remote 19/20
@400000006afec1f02166607c starting delivery 1273: msg 1310781 to remote r.frank104@bricks.example
@400000006afec1f021673b3c status: local 0/10 remote 20/20
@400000006afec1f0274980b4 delivery 1250: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_57cf99750d22_-_esmtp/
@400000006afec1f0274a24c4 status: local 0/10 remote 19/20
@400000006afec1f0274ab54c starting delivery 1274: msg 1310781 to remote wanda105@bigmail.example
@400000006afec1f0274b16f4 status: local 0/10 remote 20/20
@400000006afec1f02c4af764 delivery 1265: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch96@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1f02c4af764 status: local 0/10 remote 19/20
@400000006afec1f02c4af764 starting delivery 1275: msg 1310781 to remote carla106@bigmail.example
@400000006afec1f02c4b707c status: local 0/10 remote 20/20
@400000006afec1f02de01e24 delivery 1260: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_1b906eb20c57_-_esmtp/
@400000006afec1f02de0c234 status: local 0/10 remote 19/20
@400000006afec1f02de1337c starting delivery 1276: msg 1310781 to remote h.vogel107@bigmail.example
@400000006afec1f02de16a2c status: local 0/10 remote 20/20
@400000006afec1f030f58fcc delivery 1271: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_cb9f538d8d26_-_esmtp/
@400000006afec1f030f633dc status: local 0/10 remote 19/20
@400000006afec1f030f633dc starting delivery 1277: msg 1310781 to remote m.roth108@pebble.test
@400000006afec1f030f64b4c status: local 0/10 remote 20/20
@400000006afec1f032afab7c delivery 1264: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_8fe0d377270b_-_esmtp/
@400000006afec1f032afab7c status: local 0/10 remote 19/20
@400000006afec1f032b014f4 starting delivery 1278: msg 1310781 to remote sara109@tailor.example
@400000006afec1f032b0381c status: local 0/10 remote 20/20
@400000006afec1f0332ad6bc delivery 1258: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<032dc26d54de9662@mail.example>_[InternalId=537088984]_Queued_mail_for_delivery/
@400000006afec1f0332b6b2c status: local 0/10 remote 19/20
@400000006afec1f03a5743bc delivery 1246: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_3b4fb60e36ce_-_esmtp/
@400000006afec1f03a577a6c status: local 0/10 remote 18/20
@400000006afec1f115f671b4 delivery 1253: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<f586b65fd07b5057@mail.example>_[InternalId=620947360]_Queued_mail_for_delivery/
@400000006afec1f115f7217c status: local 0/10 remote 17/20
@400000006afec1f11e314174 delivery 1261: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_f30e4cdd38b0_-_esmtp/
@400000006afec1f11e322bd4 status: local 0/10 remote 16/20
@400000006afec1f121756824 delivery 1269: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_60f64f763539_-_esmtp/
@400000006afec1f121756824 status: local 0/10 remote 15/20
@400000006afec1f1222376bc delivery 1274: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_f389b342242f_-_esmtp/
@400000006afec1f1222376bc status: local 0/10 remote 14/20
@400000006afec1f1251dbb5c delivery 1259: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_4a4c9b3b4532_-_esmtp/
@400000006afec1f1251dd2cc status: local 0/10 remote 13/20
@400000006afec1f128b6533c delivery 1266: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_0e5ca02d6ee3_-_esmtp/
@400000006afec1f128b66aac status: local 0/10 remote 12/20
@400000006afec1f12b803cf4 delivery 1273: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_14D296429F/
@400000006afec1f12b812754 status: local 0/10 remote 11/20
@400000006afec1f130935f14 delivery 1268: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w7813-7ED179-55/
@400000006afec1f13093ff3c status: local 0/10 remote 10/20
@400000006afec1f214b43584 delivery 1263: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6565B0E4D8/
@400000006afec1f214b47bd4 status: local 0/10 remote 9/20
@400000006afec1f215049b8c delivery 1272: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_73beeaebc7d7_-_esmtp/
@400000006afec1f215051c74 status: local 0/10 remote 8/20
@400000006afec1f21633ff84 delivery 1278: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<9f5dbe751bee0b1d@mail.example>_[InternalId=1977292936]_Queued_mail_for_delivery/
@400000006afec1f216345574 status: local 0/10 remote 7/20
@400000006afec1f218fc2804 delivery 1267: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795080678_qp_11517/
@400000006afec1f218fcfaf4 status: local 0/10 remote 6/20
@400000006afec1f22e785acc delivery 1275: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_3e1ea3a0cd13_-_esmtp/
@400000006afec1f22e78cc14 status: local 0/10 remote 5/20
@400000006afec1f231c0ea64 delivery 1270: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_4d0938c7a082_-_esmtp/
@400000006afec1f231c1925c status: local 0/10 remote 4/20
@400000006afec1f23373ca84 delivery 1276: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_01d064975bd2_-_esmtp/
@400000006afec1f23373fd4c status: local 0/10 remote 3/20
@400000006afec1f3053e23e4 delivery 1277: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<19e19338f46142af@mail.example>_[InternalId=437479966]_Queued_mail_for_delivery/
@400000006afec1f3053edb7c status: local 0/10 remote 2/20
@400000006afec1f725cf8ecc delivery 1262: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afec1f725d04e34 status: local 0/10 remote 1/20
@400000006afec1f738323524 delivery 1207: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afec1f7383317b4 status: local 0/10 remote 0/20
@400000006afec22a142109bc new msg 1310782
@400000006afec22a142109bc info msg 1310782: bytes 23143 from <m.roth@shop.example> qp 14997 uid 7791
@400000006afec22a14211d44 starting delivery 1279: msg 1310782 to remote o.beck8@freemail.test
@400000006afec22a1421d0f4 status: local 0/10 remote 1/20
@400000006afec22a1eb609a4 new msg 1310784
@400000006afec22a1eb6d0dc info msg 1310784: bytes 2361 from <ute@shop.example> qp 14998 uid 7791
@400000006afec22a1eb703a4 starting delivery 1280: msg 1310784 to remote paula9@valley.test
@400000006afec22a1eb703a4 status: local 0/10 remote 2/20
@400000006afec22b291cf894 delivery 1279: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_91CCDBC6C8/
@400000006afec22b291dac44 status: local 0/10 remote 1/20
@400000006afec22b291e0dec end msg 1310782
@400000006afec22c30adfb94 delivery 1280: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w61F1-3F4316-48/
@400000006afec22c30ae45cc status: local 0/10 remote 0/20
@400000006afec22c30aef594 end msg 1310784
@400000006afec22e1b9ebf54 new msg 1310784
@400000006afec22e1b9ebf54 info msg 1310784: bytes 2214 from <ute@shop.example> qp 15018 uid 7791
@400000006afec22e1b9ede94 starting delivery 1281: msg 1310784 to remote o.beck3@grey.test
@400000006afec22e1b9eee34 status: local 0/10 remote 1/20
@400000006afec22f2c9dfd4c delivery 1281: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<o.beck3@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afec22f2c9e3bcc status: local 0/10 remote 0/20
@400000006afec2a914083a2c new msg 1310782
@400000006afec2a91408e224 info msg 1310782: bytes 50721 from <m.roth@shop.example> qp 15632 uid 7791
@400000006afec2a9140920a4 starting delivery 1282: msg 1310782 to remote m.roth8@quarry.example
@400000006afec2a914098634 status: local 0/10 remote 1/20
@400000006afec2aa16ca211c delivery 1282: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w166E-379EBF-E3/
@400000006afec2aa16ca57cc status: local 0/10 remote 0/20
@400000006afec2aa16cb1b1c end msg 1310782
@400000006afec2ad18264dec starting delivery 1283: msg 1310768 to remote h.vogel3@partner.test
@400000006afec2ad18271524 status: local 0/10 remote 1/20
@400000006afec2ad357b372c delivery 1283: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec2ad357beec4 status: local 0/10 remote 0/20
@400000006afec2ba389b10e4 starting delivery 1284: msg 1310739 to remote o.beck@silent.test
@400000006afec2ba389b10e4 status: local 0/10 remote 1/20
@400000006afec2d110000414 new msg 1310782
@400000006afec2d110000414 info msg 1310782: bytes 960 from <j.klein20@canal.test> qp 15832 uid 7791
@400000006afec2d110007944 starting delivery 1285: msg 1310782 to local club.example-k.maier@club.example
@400000006afec2d11000a43c status: local 1/10 remote 1/20
@400000006afec2d115b2775c delivery 1285: success: did_0+0+1/
@400000006afec2d115b3427c status: local 0/10 remote 1/20
@400000006afec2d115b3fdfc end msg 1310782
@400000006afec2ed1981e264 new msg 1310782
@400000006afec2ed198272ec info msg 1310782: bytes 1431 from <t.wolf15@tailor.example> qp 15973 uid 7791
@400000006afec2ed19828a5c starting delivery 1286: msg 1310782 to local carla@example.net
@400000006afec2ed19828a5c status: local 1/10 remote 1/20
@400000006afec2ed1f0bceac delivery 1286: success: did_0+0+1/
@400000006afec2ed1f0bceac status: local 0/10 remote 1/20
@400000006afec2ed1f0bceac end msg 1310782
@400000006afec2f63a0e4ff4 delivery 1284: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec2f63a0e8e74 status: local 0/10 remote 0/20
@400000006afec30a034447e4 starting delivery 1287: msg 1310747 to remote v.horn@silent.test
@400000006afec30a034516ec status: local 0/10 remote 1/20
@400000006afec30a04628d0c delivery 1287: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec30a0463488c status: local 0/10 remote 0/20
@400000006afec3122513e3d4 starting delivery 1288: msg 1310773 to remote anna.koch@partner.test
@400000006afec3122514b6c4 status: local 0/10 remote 1/20
@400000006afec3123b8c06b4 delivery 1288: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec3123b8c06b4 status: local 0/10 remote 0/20
@400000006afec33309824da4 new msg 1310782
@400000006afec33309824da4 info msg 1310782: bytes 3379 from <v.horn@shop.example> qp 16321 uid 7791
@400000006afec33309824da4 starting delivery 1289: msg 1310782 to remote m.roth8@bigmail.example
@400000006afec3330982806c status: local 0/10 remote 1/20
@400000006afec33326fac85c delivery 1289: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081001_d3bb1c4b2805_-_esmtp/
@400000006afec33326fbaed4 status: local 0/10 remote 0/20
@400000006afec33326fc85ac end msg 1310782
@400000006afec3543ad2dc5c new msg 1310782
@400000006afec3543ad32a7c info msg 1310782: bytes 19288 from <ida@shop.example> qp 16490 uid 7791
@400000006afec3543ad414dc starting delivery 1290: msg 1310782 to remote y.kurz10@quarry.example
@400000006afec3543ad4b11c status: local 0/10 remote 1/20
@400000006afec357032365ec delivery 1290: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w321C-61C6CF-D2/
@400000006afec3570323c794 status: local 0/10 remote 0/20
@400000006afec357032467bc end msg 1310782
@400000006afec378094ef904 new msg 1310782
@400000006afec378094ef904 info msg 1310782: bytes 1368 from <b.lang@shop.example> qp 16666 uid 7791
@400000006afec378094ef904 starting delivery 1291: msg 1310782 to remote j.klein@partner.test
@400000006afec378094fa8cc status: local 0/10 remote 1/20
@400000006afec3782cf08a1c delivery 1291: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec3782cf0ebc4 status: local 0/10 remote 0/20
@400000006afec37a029ae49c starting delivery 1292: msg 1310781 to remote y.kurz38@slowpost.example
@400000006afec37a029ae49c status: local 0/10 remote 1/20
@400000006afec37a029b0bac starting delivery 1293: msg 1310781 to remote paula75@bigmail.example
@400000006afec37a029b0bac status: local 0/10 remote 2/20
@400000006afec37a029b59cc starting delivery 1294: msg 1310781 to remote j.klein93@slowpost.example
@400000006afec37a029c1934 status: local 0/10 remote 3/20
@400000006afec37c1a260204 delivery 1293: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081072_4b540f4af076_-_esmtp/
@400000006afec37c1a26d4f4 status: local 0/10 remote 2/20
@400000006afec3822db32284 delivery 1292: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec3822db32284 status: local 0/10 remote 1/20
@400000006afec386033f13dc delivery 1294: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec386033f13dc status: local 0/10 remote 0/20
@400000006afec3be11204124 starting delivery 1295: msg 1310784 to remote o.beck3@grey.test
@400000006afec3be11204124 status: local 0/10 remote 1/20
@400000006afec3be2d7853d4 delivery 1295: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795081140_qp_27157/
@400000006afec3be2d787ae4 status: local 0/10 remote 0/20
@400000006afec3be2d787ae4 end msg 1310784
@400000006afec42e3b8f5a44 new msg 1310784
@400000006afec42e3b8f5a44 info msg 1310784: bytes 4582 from <wanda@example.net> qp 17580 uid 7791
@400000006afec42e3b8fe6e4 starting delivery 1296: msg 1310784 to remote anna.koch0@bigmail.example
@400000006afec42e3b906f9c status: local 0/10 remote 1/20
@400000006afec43019af89e4 delivery 1296: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081252_cf866bf3deb1_-_esmtp/
@400000006afec43019af89e4 status: local 0/10 remote 0/20
@400000006afec43019afc094 end msg 1310784
@400000006afec43c09bf4ed4 starting delivery 1297: msg 1310764 to remote lena@partner.test
@400000006afec43c09bf6a2c status: local 0/10 remote 1/20
@400000006afec43c2f4e4c54 delivery 1297: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec43c2f4e503c status: local 0/10 remote 0/20
@400000006afec43d3611b684 starting delivery 1298: msg 1310765 to local jonas@mx1.example.net
@400000006afec43d3611b684 status: local 1/10 remote 0/20
@400000006afec43d39a23044 delivery 1298: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec43d39a266f4 status: local 0/10 remote 0/20
@400000006afec45426484524 new msg 1310784
@400000006afec45426490c5c info msg 1310784: bytes 1231 from <paula5@museum.example> qp 17769 uid 7791
@400000006afec4542649f2d4 starting delivery 1299: msg 1310784 to local shop.example-ida@shop.example
@400000006afec4542649f2d4 status: local 1/10 remote 0/20
@400000006afec454280b462c delivery 1299: success: did_0+0+1/
@400000006afec454280b462c status: local 0/10 remote 0/20
@400000006afec454280bc32c end msg 1310784
@400000006afec47d07ce92c4 starting delivery 1300: msg 1310775 to local jonas@mx1.example.net
@400000006afec47d07ceae1c status: local 1/10 remote 0/20
@400000006afec47d08959be4 delivery 1300: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec47d08965f34 status: local 0/10 remote 0/20
@400000006afec4a22343f24c new msg 1310784
@400000006afec4a22343f24c info msg 1310784: bytes 5867 from <orders@shop.example> qp 18158 uid 10001
@400000006afec4a223449e2c starting delivery 1301: msg 1310784 to remote ida34@garden.example
@400000006afec4a223449e2c status: local 0/10 remote 1/20
@400000006afec4a41c162d8c delivery 1301: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w9D2F-B5A7D0-48/
@400000006afec4a41c162d8c status: local 0/10 remote 0/20
@400000006afec4a41c162d8c end msg 1310784
@400000006afec4b014eb79f4 new msg 1310784
@400000006afec4b014eb79f4 info msg 1310784: bytes 3628 from <b.lang@shop.example> qp 18227 uid 7791
@400000006afec4b014ec25d4 starting delivery 1302: msg 1310784 to remote f.braun2@oakwood.test
@400000006afec4b014ecb274 status: local 0/10 remote 1/20
@400000006afec4b014ed5684 starting delivery 1303: msg 1310784 to remote h.vogel3@corner.test
@400000006afec4b014ed817c status: local 0/10 remote 2/20
@400000006afec4b014eda4a4 starting delivery 1304: msg 1310784 to remote sara0@orchard.test
@400000006afec4b014eda4a4 status: local 0/10 remote 3/20
@400000006afec4b108c769e4 delivery 1304: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081382_cab34e6aa746_-_esmtp/
@400000006afec4b108c7b804 status: local 0/10 remote 2/20
@400000006afec4b205c74944 delivery 1303: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<f75e563c8f0171f5@mail.example>_[InternalId=1047588043]_Queued_mail_for_delivery/
@400000006afec4b205c7d1fc status: local 0/10 remote 1/20
@400000006afec4b216c1b0f4 delivery 1302: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w9592-77FE81-96/
@400000006afec4b216c25cd4 status: local 0/10 remote 0/20
@400000006afec4b216c32024 end msg 1310784
@400000006afec4de0cace944 new msg 1310784
@400000006afec4de0cad7db4 info msg 1310784: bytes 4593 from <r.frank@club.example> qp 18457 uid 7791
@400000006afec4de0cae642c starting delivery 1305: msg 1310784 to remote k.maier9@partner.test
@400000006afec4de0cae642c status: local 0/10 remote 1/20
@400000006afec4df007e2ebc delivery 1305: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec4df007e55cc status: local 0/10 remote 0/20
@400000006afec4ec158b1554 new msg 1310785
@400000006afec4ec158b9a24 info msg 1310785: bytes 6115 from <lena@club.example> qp 18527 uid 7791
@400000006afec4ec158c8484 starting delivery 1306: msg 1310785 to local club.example-nina@club.example
@400000006afec4ec158ccebc status: local 1/10 remote 0/20
@400000006afec4ec158d4fa4 starting delivery 1307: msg 1310785 to local club.example-r.frank@club.example
@400000006afec4ec158d4fa4 status: local 2/10 remote 0/20
@400000006afec4ec158d4fa4 starting delivery 1308: msg 1310785 to local club.example-d.weiss@club.example
@400000006afec4ec158d7e84 status: local 3/10 remote 0/20
@400000006afec4ec158d7e84 starting delivery 1309: msg 1310785 to local shop.example-z.jung@shop.example
@400000006afec4ec158e267c status: local 4/10 remote 0/20
@400000006afec4ec158e267c starting delivery 1310: msg 1310785 to local shop.example-m.roth@shop.example
@400000006afec4ec158ea37c status: local 5/10 remote 0/20
@400000006afec4ec1635ff3c delivery 1308: success: did_0+0+1/
@400000006afec4ec1636ab1c status: local 4/10 remote 0/20
@400000006afec4ec19312e3c delivery 1309: success: did_0+0+1/
@400000006afec4ec1931ca7c status: local 3/10 remote 0/20
@400000006afec4ec193dfb94 delivery 1306: success: did_0+0+1/
@400000006afec4ec193e7894 status: local 2/10 remote 0/20
@400000006afec4ec1997624c delivery 1310: success: did_0+0+1/
@400000006afec4ec1997eb04 status: local 1/10 remote 0/20
@400000006afec4ec1adcafa4 delivery 1307: success: did_0+0+1/
@400000006afec4ec1add5b84 status: local 0/10 remote 0/20
@400000006afec4ec1addd49c end msg 1310785
@400000006afec50818da86a4 starting delivery 1311: msg 1310782 to remote j.klein@partner.test
@400000006afec50818da86a4 status: local 0/10 remote 1/20
@400000006afec50830d04cbc delivery 1311: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec50830d04cbc status: local 0/10 remote 0/20
@400000006afec50b1fa2b394 new msg 1310785
@400000006afec50b1fa301b4 info msg 1310785: bytes 1185 from <sara15@bigmail.example> qp 18683 uid 7791
@400000006afec50b1fa376e4 starting delivery 1312: msg 1310785 to local club.example-emma@club.example
@400000006afec50b1fa3c8ec status: local 1/10 remote 0/20
@400000006afec50b2652c4a4 delivery 1312: success: did_0+0+1/
@400000006afec50b2652ff3c status: local 0/10 remote 0/20
@400000006afec50b2652ff3c end msg 1310785
@400000006afec5140a1dd9f4 new msg 1310785
@400000006afec5140a1e995c info msg 1310785: bytes 31199 from <lena@club.example> qp 18726 uid 7791
@400000006afec5140a1eb4b4 starting delivery 1313: msg 1310785 to remote y.kurz10@elm.example
@400000006afec5140a1eb4b4 status: local 0/10 remote 1/20
@400000006afec51514d411c4 delivery 1313: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w6B21-7C7ADD-25/
@400000006afec51514d4e0cc status: local 0/10 remote 0/20
@400000006afec51514d4e0cc end msg 1310785
@400000006afec51601d978fc new msg 1310785
@400000006afec51601d9983c info msg 1310785: bytes 18707 from <y.kurz@shop.example> qp 18736 uid 7791
@400000006afec51601d9983c starting delivery 1314: msg 1310785 to local club.example-emma@club.example
@400000006afec51601d9bf4c status: local 1/10 remote 0/20
@400000006afec5160302d5fc delivery 1314: success: did_0+0+1/
@400000006afec51603033f74 status: local 0/10 remote 0/20
@400000006afec51603033f74 end msg 1310785
@400000006afec51804eb3d3c new msg 1310785
@400000006afec51804eb3d3c info msg 1310785: bytes 1055 from <greta34@ferry.test> qp 18746 uid 7791
@400000006afec51804eba6b4 starting delivery 1315: msg 1310785 to local shop.example-ute@shop.example
@400000006afec51804ec6dec status: local 1/10 remote 0/20
@400000006afec518078525e4 delivery 1315: success: did_0+0+1/
@400000006afec5180785413c status: local 0/10 remote 0/20
@400000006afec518078627b4 end msg 1310785
@400000006afec5332e0b6444 starting delivery 1316: msg 1310736 to remote emma@partner.test
@400000006afec5332e0c1bdc status: local 0/10 remote 1/20
@400000006afec5341eb4503c delivery 1316: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec5341eb4b1e4 status: local 0/10 remote 0/20
@400000006afec5851fcc7ae4 new msg 1310785
@400000006afec5851fcc7ae4 info msg 1310785: bytes 5405 from <y.kurz@shop.example> qp 19293 uid 7791
@400000006afec5851fcc7ae4 starting delivery 1317: msg 1310785 to remote b.lang3@kiosk.example
@400000006afec5851fcc7ae4 status: local 0/10 remote 1/20
@400000006afec587132c2654 delivery 1317: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795081595_qp_14968/
@400000006afec587132c2654 status: local 0/10 remote 0/20
@400000006afec587132caf0c end msg 1310785
@400000006afec5880ee898d4 new msg 1310785
@400000006afec5880ee940cc info msg 1310785: bytes 1461 from <m.roth27@grocer.example> qp 19307 uid 7791
@400000006afec5880eea0bec starting delivery 1318: msg 1310785 to local club.example-h.vogel@club.example
@400000006afec5880eea2f14 status: local 1/10 remote 0/20
@400000006afec588119d48f4 delivery 1318: success: did_0+0+1/
@400000006afec588119d48f4 status: local 0/10 remote 0/20
@400000006afec588119df8bc end msg 1310785
@400000006afec5c20d5d034c new msg 1310785
@400000006afec5c20d5d034c info msg 1310785: bytes 4056 from <m.roth@shop.example> qp 19597 uid 7791
@400000006afec5c20d5dab44 starting delivery 1319: msg 1310785 to local wanda@example.net
@400000006afec5c20d5e439c status: local 1/10 remote 0/20
@400000006afec5c20d5e9d74 starting delivery 1320: msg 1310785 to local shop.example-o.beck@shop.example
@400000006afec5c20d5ec86c status: local 2/10 remote 0/20
@400000006afec5c20d5ec86c starting delivery 1321: msg 1310785 to local shop.example-z.jung@shop.example
@400000006afec5c20d5ec86c status: local 3/10 remote 0/20
@400000006afec5c210e8a6c4 delivery 1319: success: did_0+0+1/
@400000006afec5c210e8a6c4 status: local 2/10 remote 0/20
@400000006afec5c211d78eec delivery 1321: success: did_0+0+1/
@400000006afec5c211d8041c status: local 1/10 remote 0/20
@400000006afec5c213b04a74 delivery 1320: success: did_0+0+1/
@400000006afec5c213b04a74 status: local 0/10 remote 0/20
@400000006afec5c213b0c774 end msg 1310785
@400000006afec5da1686a3c4 starting delivery 1322: msg 1310745 to remote z.jung@silent.test
@400000006afec5da1686c6ec status: local 0/10 remote 1/20
@400000006afec5da17b7f7d4 delivery 1322: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec5da17b82e84 status: local 0/10 remote 0/20
@400000006afec6651cddb794 starting delivery 1323: msg 1310777 to remote paula@partner.test
@400000006afec6651cde7ae4 status: local 0/10 remote 1/20
@400000006afec6653a6b6be4 delivery 1323: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec6653a6bc1d4 status: local 0/10 remote 0/20
@400000006afec66e27bd9f44 starting delivery 1324: msg 1310784 to remote k.maier9@partner.test
@400000006afec66e27bd9f44 status: local 0/10 remote 1/20
@400000006afec66f0d3f70fc delivery 1324: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec66f0d3fcad4 status: local 0/10 remote 0/20
@400000006afec6cb054962cc new msg 1310785
@400000006afec6cb054a261c info msg 1310785: bytes 4566 from <r.frank@club.example> qp 20921 uid 7791
@400000006afec6cb054aca2c starting delivery 1325: msg 1310785 to remote y.kurz@partner.test
@400000006afec6cb054b8d7c status: local 0/10 remote 1/20
@400000006afec6cb2af28b84 delivery 1325: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec6cb2af2973c status: local 0/10 remote 0/20
@400000006afec6dd2038a264 new msg 1310786
@400000006afec6dd2038a264 info msg 1310786: bytes 6807 from <r.frank@club.example> qp 21013 uid 7791
@400000006afec6dd2038b204 starting delivery 1326: msg 1310786 to remote ida8@cedar.test
@400000006afec6dd2039716c status: local 0/10 remote 1/20
@400000006afec6dd203988dc starting delivery 1327: msg 1310786 to remote y.kurz6@station.test
@400000006afec6dd203a05dc status: local 0/10 remote 2/20
@400000006afec6de31bf92a4 delivery 1327: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w89A5-F6C609-4C/
@400000006afec6de31bf92a4 status: local 0/10 remote 1/20
@400000006afec6de33aaa194 delivery 1326: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<0393a01058ff4f6e@mail.example>_[InternalId=1354270545]_Queued_mail_for_delivery/
@400000006afec6de33ab8bf4 status: local 0/10 remote 0/20
@400000006afec6de33ab8bf4 end msg 1310786
@400000006afec6e83accfc74 new msg 1310786
@400000006afec6e83acd2b54 info msg 1310786: bytes 2705 from <h.vogel28@paper.example> qp 21070 uid 7791
@400000006afec6e83acdfe44 starting delivery 1328: msg 1310786 to local club.example-j.klein@club.example
@400000006afec6e83aceb9c4 status: local 1/10 remote 0/20
@400000006afec6e900b1065c delivery 1328: success: did_0+0+1/
@400000006afec6e900b1065c status: local 0/10 remote 0/20
@400000006afec6e900b16034 end msg 1310786
@400000006afec7781a12bc6c new msg 1310786
@400000006afec7781a130e74 info msg 1310786: bytes 190960 from <nina@club.example> qp 21788 uid 7791
@400000006afec7781a134cf4 starting delivery 1329: msg 1310786 to remote f.braun11@harbour.test
@400000006afec7781a134cf4 status: local 0/10 remote 1/20
@400000006afec77a36b55924 delivery 1329: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_39F5D15CA9/
@400000006afec77a36b55924 status: local 0/10 remote 0/20
@400000006afec77a36b5b2fc end msg 1310786
@400000006afec78f04fc4884 starting delivery 1330: msg 1310771 to remote greta@partner.test
@400000006afec78f04fc4884 status: local 0/10 remote 1/20
@400000006afec78f1f24966c delivery 1330: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec78f1f250b9c status: local 0/10 remote 0/20
@400000006afec7be1b110de4 new msg 1310786
@400000006afec7be1b11504c info msg 1310786: bytes 7538 from <orders@shop.example> qp 22138 uid 10001
@400000006afec7be1b11d904 starting delivery 1331: msg 1310786 to remote b.lang13@mill.test
@400000006afec7be1b12139c status: local 0/10 remote 1/20
@400000006afec7c02c5c25d4 delivery 1331: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BC7F1613DF/
@400000006afec7c02c5c683c status: local 0/10 remote 0/20
@400000006afec7c02c5c683c end msg 1310786
@400000006afec7ec0ad287dc new msg 1310786
@400000006afec7ec0ad29394 info msg 1310786: bytes 1103 from <f.braun26@paper.example> qp 22366 uid 7791
@400000006afec7ec0ad31c4c starting delivery 1332: msg 1310786 to local club.example-emma@club.example
@400000006afec7ec0ad31c4c status: local 1/10 remote 0/20
@400000006afec7ec0d6786b4 delivery 1332: success: did_0+0+1/
@400000006afec7ec0d68655c status: local 0/10 remote 0/20
@400000006afec7ec0d69113c end msg 1310786
@400000006afec80131d47a34 starting delivery 1333: msg 1310775 to local jonas@mx1.example.net
@400000006afec80131d4e3ac status: local 1/10 remote 0/20
@400000006afec801346f12a4 delivery 1333: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec801346fd20c status: local 0/10 remote 0/20
@400000006afec8292ac38474 new msg 1310786
@400000006afec8292ac46ed4 info msg 1310786: bytes 4818 from <j.klein@club.example> qp 22674 uid 7791
@400000006afec8292ac51ab4 starting delivery 1334: msg 1310786 to remote wanda1@bluebird.test
@400000006afec8292ac56cbc status: local 0/10 remote 1/20
@400000006afec82a084f6f0c starting delivery 1335: msg 1310781 to remote y.kurz38@slowpost.example
@400000006afec82a084f6f0c status: local 0/10 remote 2/20
@400000006afec82a084fc8e4 starting delivery 1336: msg 1310781 to remote j.klein93@slowpost.example
@400000006afec82a084ffbac status: local 0/10 remote 3/20
@400000006afec82b14b0c69c delivery 1336: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<f1e1ea675203d7e0@mail.example>_[InternalId=349518389]_Queued_mail_for_delivery/
@400000006afec82b14b0de0c status: local 0/10 remote 2/20
@400000006afec82b360d8834 delivery 1334: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<7ed27c523b41641c@mail.example>_[InternalId=1489358458]_Queued_mail_for_delivery/
@400000006afec82b360d8834 status: local 0/10 remote 1/20
@400000006afec82b360df594 end msg 1310786
@400000006afec82f1578fc84 delivery 1335: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec82f1579853c status: local 0/10 remote 0/20
@400000006afec835093356cc new msg 1310786
@400000006afec83509339164 info msg 1310786: bytes 3777 from <sara@club.example> qp 22731 uid 7791
@400000006afec83509339164 starting delivery 1337: msg 1310786 to local shop.example-ida@shop.example
@400000006afec8350933b48c status: local 1/10 remote 0/20
@400000006afec83510771c5c delivery 1337: success: did_0+0+1/
@400000006afec83510771c5c status: local 0/10 remote 0/20
@400000006afec83510777e04 end msg 1310786
@400000006afec85b2f90a0cc starting delivery 1338: msg 1310785 to remote y.kurz@partner.test
@400000006afec85b2f90b454 status: local 0/10 remote 1/20
@400000006afec85c0c0c7edc delivery 1338: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec85c0c0d51cc status: local 0/10 remote 0/20
@400000006afec88633855e84 starting delivery 1339: msg 1310761 to remote y.kurz@partner.test
@400000006afec886338625bc status: local 0/10 remote 1/20
@400000006afec8871c8f4d5c delivery 1339: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec8871c901c64 status: local 0/10 remote 0/20
@400000006afec8c13667353c new msg 1310786
@400000006afec8c136680ffc info msg 1310786: bytes 734 from <root@mx1.example.net> qp 23435 uid 0
@400000006afec8c1366817cc starting delivery 1340: msg 1310786 to local root@mx1.example.net
@400000006afec8c1366817cc status: local 1/10 remote 0/20
@400000006afec8c139485844 new msg 1310787
@400000006afec8c1394936ec info msg 1310787: bytes 974 from <root@mx1.example.net> qp 23436 uid 7790
@400000006afec8c13949a834 starting delivery 1341: msg 1310787 to local greta@example.net
@400000006afec8c1394a34d4 status: local 2/10 remote 0/20
@400000006afec8c1394b1764 delivery 1340: success: did_0+1+0/qp_23436/
@400000006afec8c1394b51fc status: local 1/10 remote 0/20
@400000006afec8c1394be66c end msg 1310786
@400000006afec8c2048bc3d4 delivery 1341: success: did_0+0+1/
@400000006afec8c2048bc3d4 status: local 0/10 remote 0/20
@400000006afec8c2048bc3d4 end msg 1310787
@400000006afec8c927ceb644 new msg 1310787
@400000006afec8c927cecdb4 info msg 1310787: bytes 1275 from <y.kurz10@cedar.test> qp 23474 uid 7791
@400000006afec8c927cecdb4 starting delivery 1342: msg 1310787 to local club.example-r.frank@club.example
@400000006afec8c927cf278c status: local 1/10 remote 0/20
@400000006afec8c92b19b6dc delivery 1342: success: did_0+0+1/
@400000006afec8c92b19b6dc status: local 0/10 remote 0/20
@400000006afec8c92b19d61c end msg 1310787
@400000006afec8d4331310cc new msg 1310787
@400000006afec8d43313477c info msg 1310787: bytes 12234 from <t.wolf@shop.example> qp 23530 uid 7791
@400000006afec8d43313477c starting delivery 1343: msg 1310787 to remote v.horn8@meadow.example
@400000006afec8d43313477c status: local 0/10 remote 1/20
@400000006afec8d51eac39ec delivery 1343: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795082442_qp_1176/
@400000006afec8d51ead1894 status: local 0/10 remote 0/20
@400000006afec8d51ead5ee4 end msg 1310787
@400000006afec8d90babf404 starting delivery 1344: msg 1310753 to remote k.maier@partner.test
@400000006afec8d90baccadc status: local 0/10 remote 1/20
@400000006afec8d92bf17d24 delivery 1344: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec8d92bf19c64 status: local 0/10 remote 0/20
@400000006afec8ff288dd7f4 new msg 1310787
@400000006afec8ff288e704c info msg 1310787: bytes 2265 from <carla@example.net> qp 23744 uid 7791
@400000006afec8ff288ee964 starting delivery 1345: msg 1310787 to remote lena7@bigmail.example
@400000006afec8ff288f1c2c status: local 0/10 remote 1/20
@400000006afec9012cf3781c delivery 1345: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082485_626a2a2f35d5_-_esmtp/
@400000006afec9012cf42bcc status: local 0/10 remote 0/20
@400000006afec9012cf49544 end msg 1310787
@400000006afec918345262e4 new msg 1310787
@400000006afec9183452ef84 info msg 1310787: bytes 1028 from <v.horn39@bigmail.example> qp 23870 uid 7791
@400000006afec918345339bc starting delivery 1346: msg 1310787 to local club.example-lena@club.example
@400000006afec918345339bc status: local 1/10 remote 0/20
@400000006afec91839fe32f4 delivery 1346: success: did_0+0+1/
@400000006afec91839fed31c status: local 0/10 remote 0/20
@400000006afec91839fed31c end msg 1310787
@400000006afec93021bff614 new msg 1310787
@400000006afec93021c09e0c info msg 1310787: bytes 87646 from <v.horn@shop.example> qp 23988 uid 7791
@400000006afec93021c1598c starting delivery 1347: msg 1310787 to local paula@example.net
@400000006afec93021c1da74 status: local 1/10 remote 0/20
@400000006afec93026636674 delivery 1347: success: did_0+0+1/
@400000006afec93026644cec status: local 0/10 remote 0/20
@400000006afec93026647bcc end msg 1310787
@400000006afec94a210b0d94 starting delivery 1348: msg 1310749 to remote m.roth@partner.test
@400000006afec94a210b30bc status: local 0/10 remote 1/20
@400000006afec94a345cfdbc delivery 1348: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec94a345cfdbc status: local 0/10 remote 0/20
@400000006afec94b074aa93c new msg 1310787
@400000006afec94b074b263c info msg 1310787: bytes 974 from <k.maier2@cedar.test> qp 24121 uid 7791
@400000006afec94b074b8bcc starting delivery 1349: msg 1310787 to local club.example-sales@club.example
@400000006afec94b074bd21c status: local 1/10 remote 0/20
@400000006afec94b0a327364 new msg 1310786
@400000006afec94b0a3303ec info msg 1310786: bytes 1214 from <k.maier2@cedar.test> qp 24122 uid 89
@400000006afec94b0a334654 starting delivery 1350: msg 1310786 to local team@example.net
@400000006afec94b0a342114 status: local 2/10 remote 0/20
@400000006afec94b0a345bac delivery 1349: success: did_0+1+0/qp_24122/
@400000006afec94b0a34bd54 status: local 1/10 remote 0/20
@400000006afec94b0a34bd54 end msg 1310787
@400000006afec94b0c729b7c new msg 1310787
@400000006afec94b0c72a34c info msg 1310787: bytes 1454 from <k.maier2@cedar.test> qp 24123 uid 89
@400000006afec94b0c732fec starting delivery 1351: msg 1310787 to local club.example-sales@club.example
@400000006afec94b0c732fec status: local 2/10 remote 0/20
@400000006afec94b0c738dac delivery 1350: success: did_0+1+0/qp_24123/
@400000006afec94b0c73a51c status: local 1/10 remote 0/20
@400000006afec94b0c74686c end msg 1310786
@400000006afec94b0d86de24 delivery 1351: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afec94b0d870534 status: local 0/10 remote 0/20
@400000006afec94b0d87ad2c bounce msg 1310787 qp 24124
@400000006afec94b0d87ad2c end msg 1310787
@400000006afec94b0dc09394 new msg 1310787
@400000006afec94b0dc09394 info msg 1310787: bytes 2801 from <> qp 24124 uid 7796
@400000006afec94b0dc0ab04 starting delivery 1352: msg 1310787 to remote k.maier2@cedar.test
@400000006afec94b0dc0ab04 status: local 0/10 remote 1/20
@400000006afec94b2ca71954 delivery 1352: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<f5ba71dda8778f83@mail.example>_[InternalId=1801581190]_Queued_mail_for_delivery/
@400000006afec94b2ca71954 status: local 0/10 remote 0/20
@400000006afec94b2ca71954 end msg 1310787
@400000006afec9513442c2e4 starting delivery 1353: msg 1310765 to local jonas@mx1.example.net
@400000006afec9513442c6cc status: local 1/10 remote 0/20
@400000006afec951365a7784 delivery 1353: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec951365a7784 status: local 0/10 remote 0/20
@400000006afec9991b578cc4 new msg 1310787
@400000006afec9991b582134 info msg 1310787: bytes 5577 from <lena@club.example> qp 24513 uid 7791
@400000006afec9991b58f03c starting delivery 1354: msg 1310787 to local shop.example-b.lang@shop.example
@400000006afec9991b58f03c status: local 1/10 remote 0/20
@400000006afec99921134edc delivery 1354: success: did_0+0+1/
@400000006afec99921142d84 status: local 0/10 remote 0/20
@400000006afec9992114681c end msg 1310787
@400000006afec9ac255b4544 new msg 1310787
@400000006afec9ac255b4544 info msg 1310787: bytes 1082 from <sara1@customer.example> qp 24609 uid 7791
@400000006afec9ac255be184 starting delivery 1355: msg 1310787 to local club.example-sara@club.example
@400000006afec9ac255be184 status: local 1/10 remote 0/20
@400000006afec9ac2667b404 delivery 1355: success: did_0+0+1/
@400000006afec9ac2667b404 status: local 0/10 remote 0/20
@400000006afec9ac266886f4 end msg 1310787
@400000006afec9b82b2d2f3c starting delivery 1356: msg 1310782 to remote j.klein@partner.test
@400000006afec9b82b2d94cc status: local 0/10 remote 1/20
@400000006afec9b909f078c4 delivery 1356: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec9b909f078c4 status: local 0/10 remote 0/20
@400000006afeca1e0cc2615c new msg 1310787
@400000006afeca1e0cc2e62c info msg 1310787: bytes 11020 from <k.maier@club.example> qp 25177 uid 7791
@400000006afeca1e0cc343ec starting delivery 1357: msg 1310787 to remote j.klein@partner.test
@400000006afeca1e0cc343ec status: local 0/10 remote 1/20
@400000006afeca1e20d5d494 delivery 1357: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeca1e20d68074 status: local 0/10 remote 0/20
@400000006afeca6f1ef6d394 new msg 1310786
@400000006afeca6f1ef719e4 info msg 1310786: bytes 2708 from <y.kurz@shop.example> qp 25583 uid 7791
@400000006afeca6f1ef7259c starting delivery 1358: msg 1310786 to remote paula4@customer.example
@400000006afeca6f1ef73154 status: local 0/10 remote 1/20
@400000006afeca71193b34a4 delivery 1358: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082853_6add17f8dd0a_-_esmtp/
@400000006afeca71193b34a4 status: local 0/10 remote 0/20
@400000006afeca71193b7edc end msg 1310786
@400000006afeca7508b28e0c starting delivery 1359: msg 1310763 to remote y.kurz4@partner.test
@400000006afeca7508b28e0c status: local 0/10 remote 1/20
@400000006afeca7531618c54 delivery 1359: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeca753161af7c status: local 0/10 remote 0/20
@400000006afeca7d281de3cc starting delivery 1360: msg 1310768 to remote h.vogel3@partner.test
@400000006afeca7d281e31ec status: local 0/10 remote 1/20
@400000006afeca7e12ffa7b4 delivery 1360: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeca7e130018fc status: local 0/10 remote 0/20
@400000006afeca8319dd9ec4 new msg 1310786
@400000006afeca8319dd9ec4 info msg 1310786: bytes 1561 from <b.lang@shop.example> qp 25683 uid 7791
@400000006afeca8319de4aa4 starting delivery 1361: msg 1310786 to remote ute9@acorn.example
@400000006afeca8319de4aa4 status: local 0/10 remote 1/20
@400000006afeca851bfb1fc4 delivery 1361: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082873_0f7cb19de9a0_-_esmtp/
@400000006afeca851bfb23ac status: local 0/10 remote 0/20
@400000006afeca851bfb23ac end msg 1310786
@400000006afecac030c0201c new msg 1310786
@400000006afecac030c0201c info msg 1310786: bytes 1244 from <j.klein33@partner.test> qp 25990 uid 7791
@400000006afecac030c0f30c starting delivery 1362: msg 1310786 to local wanda@example.net
@400000006afecac030c0f30c status: local 1/10 remote 0/20
@400000006afecac036319a94 delivery 1362: success: did_0+0+1/
@400000006afecac036327d24 status: local 0/10 remote 0/20
@400000006afecac036327d24 end msg 1310786
@400000006afecae2170c46b4 starting delivery 1363: msg 1310773 to remote anna.koch@partner.test
@400000006afecae2170cf67c status: local 0/10 remote 1/20
@400000006afecae2338f7874 delivery 1363: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecae2338fa754 status: local 0/10 remote 0/20
@400000006afecb1e0b41958c starting delivery 1364: msg 1310784 to remote k.maier9@partner.test
@400000006afecb1e0b41958c status: local 0/10 remote 1/20
@400000006afecb1e254fbc24 delivery 1364: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecb1e254fbc24 status: local 0/10 remote 0/20
@400000006afecb4b1dacfa2c new msg 1310786
@400000006afecb4b1dad7b14 info msg 1310786: bytes 52907 from <j.klein@club.example> qp 26683 uid 7791
@400000006afecb4b1dae0b9c starting delivery 1365: msg 1310786 to remote y.kurz11@customer.example
@400000006afecb4b1daee65c status: local 0/10 remote 1/20
@400000006afecb4b369e3f14 delivery 1365: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083073_7364e3c12083_-_esmtp/
@400000006afecb4b369e3f14 status: local 0/10 remote 0/20
@400000006afecb4b369eb05c end msg 1310786
@400000006afecb6b1824ea74 new msg 1310786
@400000006afecb6b18253894 info msg 1310786: bytes 6761 from <orders@shop.example> qp 26843 uid 10001
@400000006afecb6b18253894 starting delivery 1366: msg 1310786 to remote o.beck20@grey.test
@400000006afecb6b1825638c status: local 0/10 remote 1/20
@400000006afecb6c0aef81d4 delivery 1366: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<o.beck20@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afecb6c0af01e14 status: local 0/10 remote 0/20
@400000006afecb7a1030e3cc starting delivery 1367: msg 1310741 to remote f.braun@silent.test
@400000006afecb7a103131ec status: local 0/10 remote 1/20
@400000006afecb7a11af466c delivery 1367: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afecb7a11af466c status: local 0/10 remote 0/20
@400000006afecbae3801ca9c starting delivery 1368: msg 1310787 to remote j.klein@partner.test
@400000006afecbae38025f0c status: local 0/10 remote 1/20
@400000006afecbaf1fc8e104 delivery 1368: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecbaf1fc94694 status: local 0/10 remote 0/20
@400000006afecbb22c19d15c new msg 1310790
@400000006afecbb22c19d15c info msg 1310790: bytes 9623 from <anna.koch@shop.example> qp 27199 uid 7791
@400000006afecbb22c1a1b94 starting delivery 1369: msg 1310790 to remote r.frank8@customer.example
@400000006afecbb22c1ae2cc status: local 0/10 remote 1/20
@400000006afecbb435fef5bc delivery 1369: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083176_bb941dadf96e_-_esmtp/
@400000006afecbb435ffb90c status: local 0/10 remote 0/20
@400000006afecbb436000344 end msg 1310790
@400000006afecbd9227ea294 starting delivery 1370: msg 1310732 to remote h.vogel@partner.test
@400000006afecbd9227eba04 status: local 0/10 remote 1/20
@400000006afecbda0edb65ec delivery 1370: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecbda0edb65ec status: local 0/10 remote 0/20
@400000006afecbe40a750e2c new msg 1310790
@400000006afecbe40a750e2c info msg 1310790: bytes 1073 from <sara19@university.example> qp 27446 uid 7791
@400000006afecbe40a75ba0c starting delivery 1371: msg 1310790 to local shop.example-ute@shop.example
@400000006afecbe40a7669d4 status: local 1/10 remote 0/20
@400000006afecbe4119c339c delivery 1371: success: did_0+0+1/
@400000006afecbe4119c339c status: local 0/10 remote 0/20
@400000006afecbe4119c81bc end msg 1310790
@400000006afecc4d2e603eec starting delivery 1372: msg 1310775 to local jonas@mx1.example.net
@400000006afecc4d2e60e2fc status: local 1/10 remote 0/20
@400000006afecc4d2fdc385c delivery 1372: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afecc4d2fdcf3dc status: local 0/10 remote 0/20
@400000006afecc8315bc626c new msg 1310790
@400000006afecc8315bc914c info msg 1310790: bytes 15220 from <j.klein@club.example> qp 28242 uid 7791
@400000006afecc8315bca4d4 starting delivery 1373: msg 1310790 to local club.example-lena@club.example
@400000006afecc8315bca4d4 status: local 1/10 remote 0/20
@400000006afecc8315bcb474 starting delivery 1374: msg 1310790 to local shop.example-m.roth@shop.example
@400000006afecc8315bcf2f4 status: local 2/10 remote 0/20
@400000006afecc8315bd8764 starting delivery 1375: msg 1310790 to local club.example-k.maier@club.example
@400000006afecc8315be46cc status: local 3/10 remote 0/20
@400000006afecc8315be46cc starting delivery 1376: msg 1310790 to local shop.example-b.lang@shop.example
@400000006afecc8315bef694 status: local 4/10 remote 0/20
@400000006afecc8315bf63f4 starting delivery 1377: msg 1310790 to local greta@example.net
@400000006afecc8315bf63f4 status: local 5/10 remote 0/20
@400000006afecc83193bc52c delivery 1373: success: did_0+0+1/
@400000006afecc83193c4614 status: local 4/10 remote 0/20
@400000006afecc831950472c delivery 1375: success: did_0+0+1/
@400000006afecc831950472c status: local 3/10 remote 0/20
@400000006afecc831ad2534c delivery 1374: success: did_0+0+1/
@400000006afecc831ad29d84 status: local 2/10 remote 0/20
@400000006afecc831c4d1ff4 delivery 1377: success: did_0+0+1/
@400000006afecc831c4d6644 status: local 1/10 remote 0/20
@400000006afecc831d0200a4 delivery 1376: success: did_0+0+1/
@400000006afecc831d023f24 status: local 0/10 remote 0/20
@400000006afecc831d02cfac end msg 1310790
@400000006afecc972a578fbc new msg 1310790
@400000006afecc972a578fbc info msg 1310790: bytes 3485 from <ida@shop.example> qp 28344 uid 7791
@400000006afecc972a579b74 starting delivery 1378: msg 1310790 to remote ida0@school.example
@400000006afecc972a585adc status: local 0/10 remote 1/20
@400000006afecc991f0ca584 new msg 1310791
@400000006afecc991f0d842c info msg 1310791: bytes 3025 from <lena@club.example> qp 28353 uid 7791
@400000006afecc991f0db6f4 starting delivery 1379: msg 1310791 to remote h.vogel5@freemail.test
@400000006afecc991f0e62d4 status: local 0/10 remote 2/20
@400000006afecc9a06b790fc delivery 1378: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795083405_qp_30702/
@400000006afecc9a06b87b5c status: local 0/10 remote 1/20
@400000006afecc9a06b9273c end msg 1310790
@400000006afecc9a184f4634 delivery 1379: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6936128057/
@400000006afecc9a184f983c status: local 0/10 remote 0/20
@400000006afecc9a184f983c end msg 1310791
@400000006afecc9d17475bb4 starting delivery 1380: msg 1310755 to remote nina@partner.test
@400000006afecc9d17475bb4 status: local 0/10 remote 1/20
@400000006afecc9d386ed0c4 delivery 1380: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecc9d386f3654 status: local 0/10 remote 0/20
@400000006afeccaf05052224 new msg 1310791
@400000006afeccaf050554ec info msg 1310791: bytes 1324 from <h.vogel9@slowpost.example> qp 28461 uid 7791
@400000006afeccaf050554ec starting delivery 1381: msg 1310791 to local club.example-sales@club.example
@400000006afeccaf0505d1ec status: local 1/10 remote 0/20
@400000006afeccaf09257034 new msg 1310790
@400000006afeccaf09263f3c info msg 1310790: bytes 1564 from <h.vogel9@slowpost.example> qp 28462 uid 89
@400000006afeccaf0926cfc4 starting delivery 1382: msg 1310790 to local team@example.net
@400000006afeccaf0926cfc4 status: local 2/10 remote 0/20
@400000006afeccaf09271614 delivery 1381: success: did_0+1+0/qp_28462/
@400000006afeccaf09275494 status: local 1/10 remote 0/20
@400000006afeccaf0927ba24 end msg 1310791
@400000006afeccaf0a671bdc new msg 1310791
@400000006afeccaf0a67f2b4 info msg 1310791: bytes 1804 from <h.vogel9@slowpost.example> qp 28463 uid 89
@400000006afeccaf0a6867e4 starting delivery 1383: msg 1310791 to local club.example-sales@club.example
@400000006afeccaf0a692b34 status: local 2/10 remote 0/20
@400000006afeccaf0a692b34 delivery 1382: success: did_0+1+0/qp_28463/
@400000006afeccaf0a69e2cc status: local 1/10 remote 0/20
@400000006afeccaf0a6a82f4 end msg 1310790
@400000006afeccaf0bff1544 delivery 1383: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afeccaf0bff76ec status: local 0/10 remote 0/20
@400000006afeccaf0c000f44 bounce msg 1310791 qp 28464
@400000006afeccaf0c006534 end msg 1310791
@400000006afeccaf0c17e0ec new msg 1310791
@400000006afeccaf0c18a43c info msg 1310791: bytes 3173 from <> qp 28464 uid 7796
@400000006afeccaf0c195404 starting delivery 1384: msg 1310791 to remote h.vogel9@slowpost.example
@400000006afeccaf0c19c164 status: local 0/10 remote 1/20
@400000006afeccb917cc376c delivery 1384: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afeccb917ccbc3c status: local 0/10 remote 0/20
@400000006afeccfb0c1e68cc starting delivery 1385: msg 1310786 to remote o.beck20@grey.test
@400000006afeccfb0c1eca74 status: local 0/10 remote 1/20
@400000006afeccfc202f112c delivery 1385: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795083505_qp_774/
@400000006afeccfc202f4bc4 status: local 0/10 remote 0/20
@400000006afeccfc202ff3bc end msg 1310786
@400000006afecd0b18bcd12c starting delivery 1386: msg 1310785 to remote y.kurz@partner.test
@400000006afecd0b18bdb3bc status: local 0/10 remote 1/20
@400000006afecd0b3a7b13b4 delivery 1386: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecd0b3a7bb3dc status: local 0/10 remote 0/20
@400000006afecd0d10f1650c new msg 1310786
@400000006afecd0d10f197d4 info msg 1310786: bytes 1713 from <j.klein@club.example> qp 28932 uid 7791
@400000006afecd0d10f197d4 starting delivery 1387: msg 1310786 to remote y.kurz7@customer.example
@400000006afecd0d10f1d654 status: local 0/10 remote 1/20
@400000006afecd0f2e21beec delivery 1387: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083523_d0dde1cbc8b0_-_esmtp/
@400000006afecd0f2e21e9e4 status: local 0/10 remote 0/20
@400000006afecd0f2e223bec end msg 1310786
@400000006afecd1117d35b8c new msg 1310786
@400000006afecd1117d3e82c info msg 1310786: bytes 57089 from <sara@club.example> qp 28952 uid 7791
@400000006afecd1117d3e82c starting delivery 1388: msg 1310786 to local club.example-k.maier@club.example
@400000006afecd1117d3e82c status: local 1/10 remote 0/20
@400000006afecd111f844a6c delivery 1388: success: did_0+0+1/
@400000006afecd111f844a6c status: local 0/10 remote 0/20
@400000006afecd111f84a82c end msg 1310786
@400000006afecd65139ff6c4 new msg 1310786
@400000006afecd6513a0a68c info msg 1310786: bytes 22007 from <wanda@example.net> qp 29372 uid 7791
@400000006afecd6513a10834 starting delivery 1389: msg 1310786 to remote paula1@grey.test
@400000006afecd6513a15e24 status: local 0/10 remote 1/20
@400000006afecd6601e7155c new msg 1310790
@400000006afecd6601e78a8c info msg 1310790: bytes 1859 from <b.lang34@workshop.test> qp 29376 uid 7791
@400000006afecd6601e78a8c starting delivery 1390: msg 1310790 to local shop.example-ida@shop.example
@400000006afecd6601e7b584 status: local 1/10 remote 1/20
@400000006afecd6604dcb67c delivery 1390: success: did_0+0+1/
@400000006afecd6604dcc234 status: local 0/10 remote 1/20
@400000006afecd6604dcc234 end msg 1310790
@400000006afecd661688073c delivery 1389: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<paula1@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afecd6616881ac4 status: local 0/10 remote 0/20
@400000006afecd710232a134 new msg 1310790
@400000006afecd710232a134 info msg 1310790: bytes 39641 from <lena@club.example> qp 29431 uid 7791
@400000006afecd710232a134 starting delivery 1391: msg 1310790 to remote lena@partner.test
@400000006afecd7102331e34 status: local 0/10 remote 1/20
@400000006afecd71263e94ac delivery 1391: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecd71263ebbbc status: local 0/10 remote 0/20
@400000006afecd7c211e4b5c new msg 1310794
@400000006afecd7c211f167c info msg 1310794: bytes 913 from <anna.koch5@dune.test> qp 29488 uid 7791
@400000006afecd7c211f743c starting delivery 1392: msg 1310794 to local shop.example-ida@shop.example
@400000006afecd7c211f743c status: local 1/10 remote 0/20
@400000006afecd7c265f5f34 delivery 1392: success: did_0+0+1/
@400000006afecd7c265f5f34 status: local 0/10 remote 0/20
@400000006afecd7c265f72bc end msg 1310794
@400000006afece1d242453b4 new msg 1310794
@400000006afece1d2425037c info msg 1310794: bytes 9500 from <wanda@example.net> qp 30294 uid 7791
@400000006afece1d242541fc starting delivery 1393: msg 1310794 to remote greta11@oakwood.test
@400000006afece1d242541fc status: local 0/10 remote 1/20
@400000006afece1e17c3f624 new msg 1310796
@400000006afece1e17c4b1a4 info msg 1310796: bytes 15623 from <ida@shop.example> qp 30297 uid 7791
@400000006afece1e17c4b1a4 starting delivery 1394: msg 1310796 to remote carla10@paper.example
@400000006afece1e17c54de4 status: local 0/10 remote 2/20
@400000006afece1e17c62c8c starting delivery 1395: msg 1310796 to remote ute8@kiosk.example
@400000006afece1e17c6ccb4 status: local 0/10 remote 3/20
@400000006afece1f171d7524 delivery 1393: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wDF24-D8F057-10/
@400000006afece1f171dabd4 status: local 0/10 remote 2/20
@400000006afece1f171e4fe4 end msg 1310794
@400000006afece1f1adc07ac delivery 1395: failure: 198.51.100.186_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ute8@kiosk.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.186./
@400000006afece1f1adc4244 status: local 0/10 remote 1/20
@400000006afece1f27bd4184 delivery 1394: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083796_6db741a87e1d_-_esmtp/
@400000006afece1f27bd4184 status: local 0/10 remote 0/20
@400000006afece1f27bd4d3c bounce msg 1310796 qp 30304
@400000006afece1f27bdc654 end msg 1310796
@400000006afece1f27c6da8c new msg 1310796
@400000006afece1f27c6da8c info msg 1310796: bytes 16987 from <> qp 30304 uid 7796
@400000006afece1f27c6da8c starting delivery 1396: msg 1310796 to local shop.example-ida@shop.example
@400000006afece1f27c6da8c status: local 1/10 remote 0/20
@400000006afece1f2adff99c delivery 1396: success: did_0+0+1/
@400000006afece1f2ae0d844 status: local 0/10 remote 0/20
@400000006afece1f2ae0d844 end msg 1310796
@400000006afece351cc74194 starting delivery 1397: msg 1310777 to remote paula@partner.test
@400000006afece351cc74d4c status: local 0/10 remote 1/20
@400000006afece360887a5ac delivery 1397: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afece3608885d44 status: local 0/10 remote 0/20
@400000006afece3f18b69b54 starting delivery 1398: msg 1310791 to remote h.vogel9@slowpost.example
@400000006afece3f18b6be7c status: local 0/10 remote 1/20
@400000006afece42204c6ccc delivery 1398: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afece42204c97c4 status: local 0/10 remote 0/20
@400000006afece8e0c4d6424 new msg 1310796
@400000006afece8e0c4ddd3c info msg 1310796: bytes 1592 from <h.vogel36@garden.example> qp 30857 uid 7791
@400000006afece8e0c4de124 starting delivery 1399: msg 1310796 to local shop.example-ida@shop.example
@400000006afece8e0c4de50c status: local 1/10 remote 0/20
@400000006afece8e12235d2c delivery 1399: success: did_0+0+1/
@400000006afece8e1223edb4 status: local 0/10 remote 0/20
@400000006afece8e1224207c end msg 1310796
@400000006afeceb126ef105c new msg 1310796
@400000006afeceb126ef952c info msg 1310796: bytes 195046 from <m.roth@shop.example> qp 31034 uid 7791
@400000006afeceb126effea4 starting delivery 1400: msg 1310796 to remote greta7@corner.test
@400000006afeceb126f0dd4c status: local 0/10 remote 1/20
@400000006afeceb40ed1c8fc delivery 1400: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<916d5c57082f7025@mail.example>_[InternalId=1230578632]_Queued_mail_for_delivery/
@400000006afeceb40ed21eec status: local 0/10 remote 0/20
@400000006afeceb40ed251b4 end msg 1310796
@400000006afecef50ef6d174 starting delivery 1401: msg 1310786 to remote paula1@grey.test
@400000006afecef50ef7ac34 status: local 0/10 remote 1/20
@400000006afecef72d0980bc delivery 1401: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795084011_qp_10082/
@400000006afecef72d099c14 status: local 0/10 remote 0/20
@400000006afecef72d09a3e4 end msg 1310786
@400000006afecf01062d5e14 starting delivery 1402: msg 1310790 to remote lena@partner.test
@400000006afecf01062d7d54 status: local 0/10 remote 1/20
@400000006afecf011c5a5e94 delivery 1402: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecf011c5b0a74 status: local 0/10 remote 0/20
@400000006afecf2c20385ffc starting delivery 1403: msg 1310764 to remote lena@partner.test
@400000006afecf2c20385ffc status: local 0/10 remote 1/20
@400000006afecf2d00e81034 delivery 1403: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecf2d00e81034 status: local 0/10 remote 0/20
@400000006afecf2d17e3229c starting delivery 1404: msg 1310765 to local jonas@mx1.example.net
@400000006afecf2d17e345c4 status: local 1/10 remote 0/20
@400000006afecf2d1aa61714 delivery 1404: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afecf2d1aa61714 status: local 0/10 remote 0/20
@400000006afecf6101385ae4 new msg 1310786
@400000006afecf610138763c info msg 1310786: bytes 23880 from <v.horn@shop.example> qp 31911 uid 7791
@400000006afecf610138763c starting delivery 1405: msg 1310786 to remote v.horn6@heather.example
@400000006afecf610138763c status: local 0/10 remote 1/20
@400000006afecf620ede4834 delivery 1405: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<f9f600d954ba9245@mail.example>_[InternalId=1543490193]_Queued_mail_for_delivery/
@400000006afecf620ede732c status: local 0/10 remote 0/20
@400000006afecf620ede732c end msg 1310786
@400000006afecf8109ac91f4 new msg 1310786
@400000006afecf8109ad41bc info msg 1310786: bytes 3920 from <y.kurz@shop.example> qp 32071 uid 7791
@400000006afecf8109ad9f7c starting delivery 1406: msg 1310786 to local club.example-f.braun@club.example
@400000006afecf8109ae7e24 status: local 1/10 remote 0/20
@400000006afecf8109af455c starting delivery 1407: msg 1310786 to local greta@example.net
@400000006afecf8109af937c status: local 2/10 remote 0/20
@400000006afecf8109b03b74 starting delivery 1408: msg 1310786 to local shop.example-b.lang@shop.example
@400000006afecf8109b0fec4 status: local 3/10 remote 0/20
@400000006afecf8109b1d984 starting delivery 1409: msg 1310786 to local shop.example-m.roth@shop.example
@400000006afecf8109b22f74 status: local 4/10 remote 0/20
@400000006afecf810b3b1964 delivery 1407: success: did_0+0+1/
@400000006afecf810b3be484 status: local 3/10 remote 0/20
@400000006afecf810c9726f4 delivery 1409: success: did_0+0+1/
@400000006afecf810c97c334 status: local 2/10 remote 0/20
@400000006afecf810da0de64 delivery 1408: success: did_0+0+1/
@400000006afecf810da1c8c4 status: local 1/10 remote 0/20
@400000006afecf810e0f059c delivery 1406: success: did_0+0+1/
@400000006afecf810e0f8a6c status: local 0/10 remote 0/20
@400000006afecf810e0fa5c4 end msg 1310786
@400000006afecf961d2670c4 new msg 1310786
@400000006afecf961d2670c4 info msg 1310786: bytes 148579 from <v.horn@shop.example> qp 32178 uid 7791
@400000006afecf961d2670c4 starting delivery 1410: msg 1310786 to local club.example-r.frank@club.example
@400000006afecf961d267894 status: local 1/10 remote 0/20
@400000006afecf96219af56c delivery 1410: success: did_0+0+1/
@400000006afecf96219af56c status: local 0/10 remote 0/20
@400000006afecf96219b66b4 end msg 1310786
@400000006afecfcb157c5fb4 new msg 1310786
@400000006afecfcb157c5fb4 info msg 1310786: bytes 734 from <root@mx1.example.net> qp 32442 uid 0
@400000006afecfcb157cfbf4 starting delivery 1411: msg 1310786 to local root@mx1.example.net
@400000006afecfcb157cfbf4 status: local 1/10 remote 0/20
@400000006afecfcb170fec4c new msg 1310796
@400000006afecfcb1710a3e4 info msg 1310796: bytes 974 from <root@mx1.example.net> qp 32443 uid 7790
@400000006afecfcb17114bdc starting delivery 1412: msg 1310796 to local greta@example.net
@400000006afecfcb17114bdc status: local 2/10 remote 0/20
@400000006afecfcb17122a84 delivery 1411: success: did_0+1+0/qp_32443/
@400000006afecfcb17130544 status: local 1/10 remote 0/20
@400000006afecfcb1713303c end msg 1310786
@400000006afecfcb1e8339d4 delivery 1412: success: did_0+0+1/
@400000006afecfcb1e8339d4 status: local 0/10 remote 0/20
@400000006afecfcb1e834974 end msg 1310796
@400000006afecff024e7da64 starting delivery 1413: msg 1310758 to remote t.wolf@partner.test
@400000006afecff024e86aec status: local 0/10 remote 1/20
@400000006afecff1165713fc delivery 1413: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecff1165713fc status: local 0/10 remote 0/20
@400000006afecffa2cd9c214 starting delivery 1414: msg 1310781 to remote y.kurz38@slowpost.example
@400000006afecffa2cda5684 status: local 0/10 remote 1/20
@400000006afed00209c80d1c delivery 1414: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afed00209c8efac status: local 0/10 remote 0/20
@400000006afed0191d5b210c new msg 1310796
@400000006afed0191d5b210c info msg 1310796: bytes 1452 from <carla0@birch.example> qp 365 uid 7791
@400000006afed0191d5b210c starting delivery 1415: msg 1310796 to local shop.example-v.horn@shop.example
@400000006afed0191d5b869c status: local 1/10 remote 0/20
@400000006afed0191fad757c delivery 1415: success: did_0+0+1/
@400000006afed0191fad757c status: local 0/10 remote 0/20
@400000006afed0191fad757c end msg 1310796
@400000006afed05e0f91b1e4 starting delivery 1416: msg 1310787 to remote j.klein@partner.test
@400000006afed05e0f929474 status: local 0/10 remote 1/20
@400000006afed05e2301921c delivery 1416: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed05e2301921c status: local 0/10 remote 0/20
@400000006afed0873068f79c new msg 1310796
@400000006afed0873068f79c info msg 1310796: bytes 49963 from <m.roth@shop.example> qp 917 uid 7791
@400000006afed08730692a64 starting delivery 1417: msg 1310796 to local shop.example-anna.koch@shop.example
@400000006afed0873069f584 status: local 1/10 remote 0/20
@400000006afed087306a0cf4 starting delivery 1418: msg 1310796 to local paula@example.net
@400000006afed087306aad1c status: local 2/10 remote 0/20
@400000006afed0873234321c delivery 1417: success: did_0+0+1/
@400000006afed0873234321c status: local 1/10 remote 0/20
@400000006afed08737292d7c delivery 1418: success: did_0+0+1/
@400000006afed087372948d4 status: local 0/10 remote 0/20
@400000006afed087372a0454 end msg 1310796
@400000006afed0933abe3734 new msg 1310796
@400000006afed0933abec7bc info msg 1310796: bytes 1250 from <j.klein11@ferry.test> qp 977 uid 7791
@400000006afed0933abf96c4 starting delivery 1419: msg 1310796 to local shop.example-ute@shop.example
@400000006afed0933abf96c4 status: local 1/10 remote 0/20
@400000006afed09405ba1274 delivery 1419: success: did_0+0+1/
@400000006afed09405baba6c status: local 0/10 remote 0/20
@400000006afed09405bb4324 end msg 1310796
@400000006afed0a72bf6a95c new msg 1310796
@400000006afed0a72bf6c89c info msg 1310796: bytes 1505 from <t.wolf33@opera.example> qp 1076 uid 7791
@400000006afed0a72bf78034 starting delivery 1420: msg 1310796 to local shop.example-z.jung@shop.example
@400000006afed0a72bf84f3c status: local 1/10 remote 0/20
@400000006afed0a731bac42c delivery 1420: success: did_0+0+1/
@400000006afed0a731bac42c status: local 0/10 remote 0/20
@400000006afed0a731bac42c end msg 1310796
@400000006afed0ae29df94e4 new msg 1310796
@400000006afed0ae29df94e4 info msg 1310796: bytes 5846 from <orders@shop.example> qp 1111 uid 10001
@400000006afed0ae29df94e4 starting delivery 1421: msg 1310796 to remote nina39@library.example
@400000006afed0ae29df94e4 status: local 0/10 remote 1/20
@400000006afed0af2bda110c delivery 1421: failure: 203.0.113.49_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina39@library.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.49./
@400000006afed0af2bda110c status: local 0/10 remote 0/20
@400000006afed0af2bdaa194 bounce msg 1310796 qp 1116
@400000006afed0af2bdb6cb4 end msg 1310796
@400000006afed0af2c0b9ca4 new msg 1310796
@400000006afed0af2c0c6bac info msg 1310796: bytes 7341 from <> qp 1116 uid 7796
@400000006afed0af2c0ca644 starting delivery 1422: msg 1310796 to local shop.example-orders@shop.example
@400000006afed0af2c0ca644 status: local 1/10 remote 0/20
@400000006afed0af2ddba59c delivery 1422: success: did_0+0+0/
@400000006afed0af2ddc8ffc status: local 0/10 remote 0/20
@400000006afed0af2ddc8ffc end msg 1310796
@400000006afed0e005deb944 new msg 1310796
@400000006afed0e005df74c4 info msg 1310796: bytes 8079 from <wanda@example.net> qp 1358 uid 7791
@400000006afed0e005df9bd4 starting delivery 1423: msg 1310796 to remote ute0@university.example
@400000006afed0e005dfb72c status: local 0/10 remote 1/20
@400000006afed0e005e099bc starting delivery 1424: msg 1310796 to remote t.wolf8@museum.example
@400000006afed0e005e099bc status: local 0/10 remote 2/20
@400000006afed0e005e160f4 starting delivery 1425: msg 1310796 to remote paula1@vineyard.example
@400000006afed0e005e1fd34 status: local 0/10 remote 3/20
@400000006afed0e005e2b4cc starting delivery 1426: msg 1310796 to remote m.roth0@tower.test
@400000006afed0e005e37c04 status: local 0/10 remote 4/20
@400000006afed0e109f90ffc delivery 1426: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795084502_qp_29141/
@400000006afed0e109f9564c status: local 0/10 remote 3/20
@400000006afed0e10cba4b0c delivery 1425: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084502_4b4d18c91363_-_esmtp/
@400000006afed0e10cbacfdc status: local 0/10 remote 2/20
@400000006afed0e10f524784 delivery 1423: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<ute0@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afed0e10f524784 status: local 0/10 remote 1/20
@400000006afed0e12c585544 delivery 1424: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<8b8e5492a65c77b1@mail.example>_[InternalId=1737628092]_Queued_mail_for_delivery/
@400000006afed0e12c590cdc status: local 0/10 remote 0/20
@400000006afed1610353016c starting delivery 1427: msg 1310775 to local jonas@mx1.example.net
@400000006afed1610353016c status: local 1/10 remote 0/20
@400000006afed16106d6bd74 delivery 1427: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed16106d6ec54 status: local 0/10 remote 0/20
@400000006afed1700263c354 new msg 1310786
@400000006afed17002643884 info msg 1310786: bytes 1009 from <nina12@tailor.example> qp 2078 uid 7791
@400000006afed17002648a8c starting delivery 1428: msg 1310786 to local club.example-r.frank@club.example
@400000006afed17002653284 status: local 1/10 remote 0/20
@400000006afed17009a47ba4 delivery 1428: success: did_0+0+1/
@400000006afed17009a47ba4 status: local 0/10 remote 0/20
@400000006afed17009a4d57c end msg 1310786
@400000006afed1881e3e4d4c starting delivery 1429: msg 1310782 to remote j.klein@partner.test
@400000006afed1881e3e4d4c status: local 0/10 remote 1/20
@400000006afed1883ad50af4 delivery 1429: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed1883ad5746c status: local 0/10 remote 0/20
@400000006afed1fb2ee053fc new msg 1310786
@400000006afed1fb2ee053fc info msg 1310786: bytes 1313 from <m.roth2@inkwell.test> qp 2776 uid 7791
@400000006afed1fb2ee053fc starting delivery 1430: msg 1310786 to local shop.example-t.wolf@shop.example
@400000006afed1fb2ee082dc status: local 1/10 remote 0/20
@400000006afed1fb31f4910c delivery 1430: success: did_0+0+1/
@400000006afed1fb31f5063c status: local 0/10 remote 0/20
@400000006afed1fb31f52194 end msg 1310786
@400000006afed21c0f2ff274 new msg 1310786
@400000006afed21c0f301984 info msg 1310786: bytes 1406 from <j.klein@club.example> qp 2939 uid 7791
@400000006afed21c0f301984 starting delivery 1431: msg 1310786 to remote paula2@acorn.example
@400000006afed21c0f301984 status: local 0/10 remote 1/20
@400000006afed21c2e4fcbfc delivery 1431: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084818_417363825692_-_esmtp/
@400000006afed21c2e4fcbfc status: local 0/10 remote 0/20
@400000006afed21c2e502da4 end msg 1310786
@400000006afed22020473cac new msg 1310786
@400000006afed22020473cac info msg 1310786: bytes 10265 from <z.jung@shop.example> qp 2960 uid 7791
@400000006afed22020479684 starting delivery 1432: msg 1310786 to remote t.wolf7@mill.test
@400000006afed2202047e0bc status: local 0/10 remote 1/20
@400000006afed22b0d74a614 delivery 1432: deferral: Connected_to_203.0.113.35_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afed22b0d74b1cc status: local 0/10 remote 0/20
@400000006afed2702e351bf4 starting delivery 1433: msg 1310796 to remote ute0@university.example
@400000006afed2702e35d38c status: local 0/10 remote 1/20
@400000006afed271271e5dbc delivery 1433: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084902_535d5f178690_-_esmtp/
@400000006afed271271e5dbc status: local 0/10 remote 0/20
@400000006afed271271f28dc end msg 1310796
@400000006afed27f0920bd14 starting delivery 1434: msg 1310771 to remote greta@partner.test
@400000006afed27f09214d9c status: local 0/10 remote 1/20
@400000006afed27f3487d67c delivery 1434: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed27f3487d67c status: local 0/10 remote 0/20
@400000006afed2ee0625ff5c starting delivery 1435: msg 1310784 to remote k.maier9@partner.test
@400000006afed2ee0625ff5c status: local 0/10 remote 1/20
@400000006afed2ee2205e46c delivery 1435: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed2ee22066554 status: local 0/10 remote 0/20
@400000006afed2ef2acd736c starting delivery 1436: msg 1310791 to remote h.vogel9@slowpost.example
@400000006afed2ef2acd9e64 status: local 0/10 remote 1/20
@400000006afed2f139a4bc9c delivery 1436: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<d065f0ddf8a15f38@mail.example>_[InternalId=1867060897]_Queued_mail_for_delivery/
@400000006afed2f139a4ef64 status: local 0/10 remote 0/20
@400000006afed2f139a4ef64 end msg 1310791
@400000006afed34305a79be4 starting delivery 1437: msg 1310736 to remote emma@partner.test
@400000006afed34305a7f5bc status: local 0/10 remote 1/20
@400000006afed34334b1306c delivery 1437: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed34334b1400c status: local 0/10 remote 0/20
@400000006afed35b1202f834 new msg 1310791
@400000006afed35b12034a3c info msg 1310791: bytes 2317 from <f.braun@club.example> qp 4534 uid 7791
@400000006afed35b1203b3b4 starting delivery 1438: msg 1310791 to remote greta4@customer.example
@400000006afed35b120453dc status: local 0/10 remote 1/20
@400000006afed35c2392d1b4 delivery 1438: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795085137_15ab28f2a8f4_-_esmtp/
@400000006afed35c2392d984 status: local 0/10 remote 0/20
@400000006afed35c23933744 end msg 1310791
@400000006afed3792e64368c new msg 1310791
@400000006afed3792e64bb5c info msg 1310791: bytes 1162 from <r.frank30@mill.test> qp 4686 uid 7791
@400000006afed3792e655b84 starting delivery 1439: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afed3792e6572f4 status: local 1/10 remote 0/20
@400000006afed37934ef9ce4 delivery 1439: success: did_0+0+1/
@400000006afed37934efd77c status: local 0/10 remote 0/20
@400000006afed37934efd77c end msg 1310791
@400000006afed3b007720f2c starting delivery 1440: msg 1310786 to remote t.wolf7@mill.test
@400000006afed3b007726cec status: local 0/10 remote 1/20
@400000006afed3b03a5cecf4 delivery 1440: failure: 203.0.113.35_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf7@mill.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.35./
@400000006afed3b03a5cecf4 status: local 0/10 remote 0/20
@400000006afed3b03a5d5284 bounce msg 1310786 qp 4962
@400000006afed3b03a5e1da4 end msg 1310786
@400000006afed3b03a8e323c new msg 1310786
@400000006afed3b03a8e323c info msg 1310786: bytes 11306 from <> qp 4962 uid 7796
@400000006afed3b03a8e8ffc starting delivery 1441: msg 1310786 to local shop.example-z.jung@shop.example
@400000006afed3b03a8ebaf4 status: local 1/10 remote 0/20
@400000006afed3b105cf4824 delivery 1441: success: did_0+0+1/
@400000006afed3b105d02e9c status: local 0/10 remote 0/20
@400000006afed3b105d04224 end msg 1310786
@400000006afed3b10b05674c starting delivery 1442: msg 1310790 to remote lena@partner.test
@400000006afed3b10b061afc status: local 0/10 remote 1/20
@400000006afed3b1283192dc delivery 1442: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed3b128327184 status: local 0/10 remote 0/20
@400000006afed3e306e9478c new msg 1310786
@400000006afed3e306e9478c info msg 1310786: bytes 43431 from <m.roth@shop.example> qp 5213 uid 7791
@400000006afed3e306e9ad1c starting delivery 1443: msg 1310786 to remote lena2@meadow.example
@400000006afed3e306e9ad1c status: local 0/10 remote 1/20
@400000006afed3e50d60108c delivery 1443: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795085273_qp_8204/
@400000006afed3e50d6052f4 status: local 0/10 remote 0/20
@400000006afed3e50d613d54 end msg 1310786
@400000006afed41a09adaf1c new msg 1310786
@400000006afed41a09ae85f4 info msg 1310786: bytes 3894 from <ute@shop.example> qp 5488 uid 7791
@400000006afed41a09ae9d64 starting delivery 1444: msg 1310786 to remote t.wolf2@meadow.example
@400000006afed41a09ae9d64 status: local 0/10 remote 1/20
@400000006afed41a239b6504 delivery 1444: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795085328_qp_9943/
@400000006afed41a239b6504 status: local 0/10 remote 0/20
@400000006afed41a239b8444 end msg 1310786
@400000006afed4db0614c534 starting delivery 1445: msg 1310785 to remote y.kurz@partner.test
@400000006afed4db0614cd04 status: local 0/10 remote 1/20
@400000006afed4dc2506820c delivery 1445: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A2CEB45583/
@400000006afed4dc2507261c status: local 0/10 remote 0/20
@400000006afed4dc2507261c end msg 1310785
@400000006afed4ed2f69524c new msg 1310785
@400000006afed4ed2f69ee8c info msg 1310785: bytes 1117 from <m.roth32@dairy.example> qp 6546 uid 7791
@400000006afed4ed2f6aa624 starting delivery 1446: msg 1310785 to local paula@example.net
@400000006afed4ed2f6aa624 status: local 1/10 remote 0/20
@400000006afed4ed35700014 delivery 1446: success: did_0+0+1/
@400000006afed4ed3570b3c4 status: local 0/10 remote 0/20
@400000006afed4ed35711184 end msg 1310785
@400000006afed514117c47bc new msg 1310785
@400000006afed514117d12dc info msg 1310785: bytes 2091 from <f.braun@club.example> qp 6739 uid 7791
@400000006afed514117d39ec starting delivery 1447: msg 1310785 to remote nina3@granite.test
@400000006afed514117dd244 status: local 0/10 remote 1/20
@400000006afed514117dd244 starting delivery 1448: msg 1310785 to remote j.klein8@tower.test
@400000006afed514117e85f4 status: local 0/10 remote 2/20
@400000006afed514117e85f4 starting delivery 1449: msg 1310785 to remote sara2@museum.example
@400000006afed514117e85f4 status: local 0/10 remote 3/20
@400000006afed514117f3d8c starting delivery 1450: msg 1310785 to remote ute5@partner.test
@400000006afed514117f3d8c status: local 0/10 remote 4/20
@400000006afed51432785384 delivery 1450: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A2E3D5FA91/
@400000006afed51432785384 status: local 0/10 remote 3/20
@400000006afed515075cb26c delivery 1448: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795085578_qp_28902/
@400000006afed515075cb654 status: local 0/10 remote 2/20
@400000006afed516042030c4 delivery 1447: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w882D-22DA23-F2/
@400000006afed5160420732c status: local 0/10 remote 1/20
@400000006afed5160ac6f6ec delivery 1449: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<3f4e7f2d42d5d70b@mail.example>_[InternalId=1749820820]_Queued_mail_for_delivery/
@400000006afed5160ac7b26c status: local 0/10 remote 0/20
@400000006afed5160ac7b26c end msg 1310785
@400000006afed5613493dc9c new msg 1310785
@400000006afed5613494af8c info msg 1310785: bytes 16807 from <r.frank@club.example> qp 7127 uid 7791
@400000006afed56134956ef4 starting delivery 1451: msg 1310785 to remote carla3@bluebird.test
@400000006afed56134957aac status: local 0/10 remote 1/20
@400000006afed5641149b66c delivery 1451: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<5b82bf993777fca9@mail.example>_[InternalId=1228525619]_Queued_mail_for_delivery/
@400000006afed5641149b66c status: local 0/10 remote 0/20
@400000006afed5641149b66c end msg 1310785
@400000006afed5653aba0114 new msg 1310785
@400000006afed5653aba725c info msg 1310785: bytes 37069 from <f.braun@club.example> qp 7147 uid 7791
@400000006afed5653abb1e3c starting delivery 1452: msg 1310785 to local shop.example-y.kurz@shop.example
@400000006afed5653abb1e3c status: local 1/10 remote 0/20
@400000006afed5660475c304 delivery 1452: success: did_0+0+1/
@400000006afed56604761124 status: local 0/10 remote 0/20
@400000006afed56604761124 end msg 1310785
@400000006afed56d140e77d4 starting delivery 1453: msg 1310768 to remote h.vogel3@partner.test
@400000006afed56d140f085c status: local 0/10 remote 1/20
@400000006afed56f1f9c5e7c delivery 1453: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6100DD787A/
@400000006afed56f1f9ce734 status: local 0/10 remote 0/20
@400000006afed56f1f9d77bc end msg 1310768
@400000006afed57719020404 new msg 1310768
@400000006afed57719020404 info msg 1310768: bytes 1529 from <carla20@opera.example> qp 7235 uid 7791
@400000006afed57719020404 starting delivery 1454: msg 1310768 to local club.example-d.weiss@club.example
@400000006afed57719020404 status: local 1/10 remote 0/20
@400000006afed5771ac9f2c4 delivery 1454: success: did_0+0+1/
@400000006afed5771aca67f4 status: local 0/10 remote 0/20
@400000006afed5771aca67f4 end msg 1310768
@400000006afed5793a03093c new msg 1310768
@400000006afed5793a032c64 info msg 1310768: bytes 4054 from <carla@example.net> qp 7247 uid 7791
@400000006afed5793a037e6c starting delivery 1455: msg 1310768 to remote j.klein2@customer.example
@400000006afed5793a0441bc status: local 0/10 remote 1/20
@400000006afed57b0f035c64 delivery 1455: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795085679_f2e725f8741b_-_esmtp/
@400000006afed57b0f035c64 status: local 0/10 remote 0/20
@400000006afed57b0f03d194 end msg 1310768
@400000006afed5d11b623f0c starting delivery 1456: msg 1310765 to local jonas@mx1.example.net
@400000006afed5d11b62eaec status: local 1/10 remote 0/20
@400000006afed5d11d093c34 delivery 1456: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed5d11d09c104 status: local 0/10 remote 0/20
@400000006afed5d20060d704 starting delivery 1457: msg 1310773 to remote anna.koch@partner.test
@400000006afed5d2006105e4 status: local 0/10 remote 1/20
@400000006afed5d329105634 delivery 1457: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_51660BE5A1/
@400000006afed5d3291088fc status: local 0/10 remote 0/20
@400000006afed5d329115bec end msg 1310773
@400000006afed6503a574f74 alert: unable to append to bounce message; HELP! sleeping...
@400000006afed65a060dd7c4 alert: unable to append to bounce message; HELP! sleeping...
@400000006afed66a0840b19c new msg 1310773
@400000006afed66a0840b19c info msg 1310773: bytes 51877 from <billing@shop.example> qp 8448 uid 7791
@400000006afed66a0840b19c starting delivery 1458: msg 1310773 to remote einkauf@typo.test
@400000006afed66a08416d1c status: local 0/10 remote 1/20
@400000006afed66a1e438d0c delivery 1458: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afed66a1e43fa6c status: local 0/10 remote 0/20
@400000006afed66a1e44b9d4 warning: trouble injecting bounce message, will try later
@400000006afed696188aebbc starting delivery 1459: msg 1310761 to remote y.kurz@partner.test
@400000006afed696188aebbc status: local 0/10 remote 1/20
@400000006afed6981b84d684 delivery 1459: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5BE98467E3/
@400000006afed6981b85bcfc status: local 0/10 remote 0/20
@400000006afed6981b86610c end msg 1310761
@400000006afed6d50c358aac new msg 1310761
@400000006afed6d50c363a74 info msg 1310761: bytes 734 from <root@mx1.example.net> qp 8984 uid 0
@400000006afed6d50c366184 starting delivery 1460: msg 1310761 to local root@mx1.example.net
@400000006afed6d50c366184 status: local 1/10 remote 0/20
@400000006afed6d510983504 new msg 1310768
@400000006afed6d510989a94 info msg 1310768: bytes 974 from <root@mx1.example.net> qp 8985 uid 7790
@400000006afed6d51098ec9c starting delivery 1461: msg 1310768 to local greta@example.net
@400000006afed6d510991794 status: local 2/10 remote 0/20
@400000006afed6d510991794 delivery 1460: success: did_0+1+0/qp_8985/
@400000006afed6d51099cb44 status: local 1/10 remote 0/20
@400000006afed6d51099cb44 end msg 1310761
@400000006afed6d51147e1ac delivery 1461: success: did_0+0+1/
@400000006afed6d511489174 status: local 0/10 remote 0/20
@400000006afed6d511497bd4 end msg 1310768
@400000006afed6d813e5028c new msg 1310768
@400000006afed6d813e5dd4c info msg 1310768: bytes 1374 from <z.jung16@mill.test> qp 8999 uid 7791
@400000006afed6d813e5dd4c starting delivery 1462: msg 1310768 to local shop.example-t.wolf@shop.example
@400000006afed6d813e6a09c status: local 1/10 remote 0/20
@400000006afed6d8171c502c delivery 1462: success: did_0+0+1/
@400000006afed6d8171c5be4 status: local 0/10 remote 0/20
@400000006afed6d8171cec6c end msg 1310768
@400000006afed6e51e44b9d4 warning: trouble injecting bounce message, will try later
@400000006afed6e925b8c2dc starting delivery 1463: msg 1310753 to remote k.maier@partner.test
@400000006afed6e925b97a74 status: local 0/10 remote 1/20
@400000006afed6ea2239d934 delivery 1463: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_53A5C741F8/
@400000006afed6ea2239d934 status: local 0/10 remote 0/20
@400000006afed6ea223ac394 end msg 1310753
@400000006afed72e2ba6e764 new msg 1310753
@400000006afed72e2ba702bc info msg 1310753: bytes 1265 from <paula@example.net> qp 9431 uid 7791
@400000006afed72e2ba7e934 starting delivery 1464: msg 1310753 to remote wanda0@university.example
@400000006afed72e2ba8a89c status: local 0/10 remote 1/20
@400000006afed72f203e18d4 delivery 1464: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<wanda0@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afed72f203e4b9c status: local 0/10 remote 0/20
@400000006afed73d263f291c starting delivery 1465: msg 1310775 to local jonas@mx1.example.net
@400000006afed73d263ff824 status: local 1/10 remote 0/20
@400000006afed73d2837a974 delivery 1465: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed73d2837b914 status: local 0/10 remote 0/20
@400000006afed7601e44bdbc warning: trouble injecting bounce message, will try later
@400000006afed7db1e44bdbc warning: trouble injecting bounce message, will try later
@400000006afed82e2f011a9c starting delivery 1466: msg 1310787 to remote j.klein@partner.test
@400000006afed82e2f013dc4 status: local 0/10 remote 1/20
@400000006afed82f27a4104c delivery 1466: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1CCE415396/
@400000006afed82f27a4104c status: local 0/10 remote 0/20
@400000006afed82f27a4951c end msg 1310787
@400000006afed832200c086c new msg 1310787
@400000006afed832200c52a4 info msg 1310787: bytes 1417 from <r.frank13@partner.test> qp 10730 uid 7791
@400000006afed832200d3534 starting delivery 1467: msg 1310787 to local wanda@example.net
@400000006afed832200d8354 status: local 1/10 remote 0/20
@400000006afed83221f47b64 delivery 1467: success: did_0+0+1/
@400000006afed83221f47b64 status: local 0/10 remote 0/20
@400000006afed83221f4b5fc end msg 1310787
@400000006afed8561e4565b4 warning: trouble injecting bounce message, will try later
@400000006afed875056c30f4 new msg 1310787
@400000006afed875056c7f14 info msg 1310787: bytes 11667 from <f.braun@club.example> qp 11063 uid 7791
@400000006afed875056d464c starting delivery 1468: msg 1310787 to remote wanda5@paper.example
@400000006afed875056e28dc status: local 0/10 remote 1/20
@400000006afed875056ee844 starting delivery 1469: msg 1310787 to remote ida1@cedar.test
@400000006afed875056f74e4 status: local 0/10 remote 2/20
@400000006afed8763668cb7c delivery 1469: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<04152896fae50b58@mail.example>_[InternalId=1927641262]_Queued_mail_for_delivery/
@400000006afed87636695fec status: local 0/10 remote 1/20
@400000006afed877231a36b4 delivery 1468: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086443_0a2f66dd3541_-_esmtp/
@400000006afed877231a36b4 status: local 0/10 remote 0/20
@400000006afed877231aa414 end msg 1310787
@400000006afed88504b4f6b4 starting delivery 1470: msg 1310763 to remote y.kurz4@partner.test
@400000006afed88504b56be4 status: local 0/10 remote 1/20
@400000006afed88701eeb67c delivery 1470: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_ADF856CB75/
@400000006afed88701eeba64 status: local 0/10 remote 0/20
@400000006afed88701eeba64 end msg 1310763
@400000006afed89c29650db4 new msg 1310763
@400000006afed89c29654c34 info msg 1310763: bytes 5631 from <orders@shop.example> qp 11261 uid 10001
@400000006afed89c29654c34 starting delivery 1471: msg 1310763 to remote anna.koch39@pebble.test
@400000006afed89c2965d4ec status: local 0/10 remote 1/20
@400000006afed89e30ffd89c delivery 1471: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<b1fac251dead6993@mail.example>_[InternalId=1298123063]_Queued_mail_for_delivery/
@400000006afed89e3100b744 status: local 0/10 remote 0/20
@400000006afed89e3100b744 end msg 1310763
@400000006afed8be19da668c starting delivery 1472: msg 1310753 to remote wanda0@university.example
@400000006afed8be19daf32c status: local 0/10 remote 1/20
@400000006afed8bf100d563c delivery 1472: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086516_3c70bd0390c4_-_esmtp/
@400000006afed8bf100d563c status: local 0/10 remote 0/20
@400000006afed8bf100db014 end msg 1310753
@400000006afed8c30e44f24c new msg 1310753
@400000006afed8c30e44f24c info msg 1310753: bytes 10161 from <wanda@example.net> qp 11454 uid 7791
@400000006afed8c30e459e2c starting delivery 1473: msg 1310753 to local shop.example-v.horn@shop.example
@400000006afed8c30e459e2c status: local 1/10 remote 0/20
@400000006afed8c3153b7684 delivery 1473: success: did_0+0+1/
@400000006afed8c3153b7684 status: local 0/10 remote 0/20
@400000006afed8c3153bb8ec end msg 1310753
@400000006afed8c33316f8cc new msg 1310753
@400000006afed8c33316f8cc info msg 1310753: bytes 251731 from <y.kurz@shop.example> qp 11457 uid 7791
@400000006afed8c33316f8cc starting delivery 1474: msg 1310753 to local club.example-sara@club.example
@400000006afed8c33317c7d4 status: local 1/10 remote 0/20
@400000006afed8c3375682f4 delivery 1474: success: did_0+0+1/
@400000006afed8c33756ec6c status: local 0/10 remote 0/20
@400000006afed8c33756ec6c end msg 1310753
@400000006afed8d11e45b3d4 warning: trouble injecting bounce message, will try later
@400000006afed8f00a1b8c1c new msg 1310753
@400000006afed8f00a1ba38c info msg 1310753: bytes 33127 from <k.maier@club.example> qp 11678 uid 7791
@400000006afed8f00a1bf594 starting delivery 1475: msg 1310753 to remote lena10@bigmail.example
@400000006afed8f00a1c2474 status: local 0/10 remote 1/20
@400000006afed8f203954a2c delivery 1475: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086566_52d65c158a05_-_esmtp/
@400000006afed8f20395907c status: local 0/10 remote 0/20
@400000006afed8f20395afbc end msg 1310753
@400000006afed92518b1a1e4 starting delivery 1476: msg 1310777 to remote paula@partner.test
@400000006afed92518b1a1e4 status: local 0/10 remote 1/20
@400000006afed92602876854 delivery 1476: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2C7980624F/
@400000006afed9260287b28c status: local 0/10 remote 0/20
@400000006afed926028827bc end msg 1310777
@400000006afed94c1e464074 bounce msg 1310773 qp 12140
@400000006afed94c1e46b5a4 end msg 1310773
@400000006afed94c1e62b1b4 new msg 1310773
@400000006afed94c1e633a6c info msg 1310773: bytes 51213 from <> qp 12140 uid 7796
@400000006afed94c1e633a6c starting delivery 1477: msg 1310773 to local shop.example-billing@shop.example
@400000006afed94c1e63bb54 status: local 1/10 remote 0/20
@400000006afed94c24643b14 delivery 1477: success: did_0+0+1/
@400000006afed94c24643b14 status: local 0/10 remote 0/20
@400000006afed94c24648d1c end msg 1310773
@400000006afed9e93035fcd4 starting delivery 1478: msg 1310732 to remote h.vogel@partner.test
@400000006afed9e930361c14 status: local 0/10 remote 1/20
@400000006afed9eb175a89dc delivery 1478: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CF1B7FCA50/
@400000006afed9eb175a89dc status: local 0/10 remote 0/20
@400000006afed9eb175b06dc end msg 1310732
@400000006afeda200b734834 new msg 1310732
@400000006afeda200b736f44 info msg 1310732: bytes 1025 from <v.horn20@library.example> qp 13198 uid 7791
@400000006afeda200b741354 starting delivery 1479: msg 1310732 to local shop.example-ute@shop.example
@400000006afeda200b741354 status: local 1/10 remote 0/20
@400000006afeda2012e44bcc delivery 1479: success: did_0+0+1/
@400000006afeda2012e4ad74 status: local 0/10 remote 0/20
@400000006afeda2012e568f4 end msg 1310732
@400000006afeda7a30b012bc starting delivery 1480: msg 1310749 to remote m.roth@partner.test
@400000006afeda7a30b012bc status: local 0/10 remote 1/20
@400000006afeda7b14336cc4 delivery 1480: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_40A1225298/
@400000006afeda7b1434439c status: local 0/10 remote 0/20
@400000006afeda7b1434439c end msg 1310749
@400000006afedaea3058a7d4 starting delivery 1481: msg 1310781 to remote y.kurz38@slowpost.example
@400000006afedaea3058d6b4 status: local 0/10 remote 1/20
@400000006afedaed03247f2c delivery 1481: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<a12f8c8b72912f2e@mail.example>_[InternalId=1686932077]_Queued_mail_for_delivery/
@400000006afedaed03247f2c status: local 0/10 remote 0/20
@400000006afedaed0324a63c bounce msg 1310781 qp 14223
@400000006afedaed0324a63c end msg 1310781
@400000006afedaed035785ac new msg 1310781
@400000006afedaed035854b4 info msg 1310781: bytes 21558 from <> qp 14223 uid 7796
@400000006afedaed035854b4 starting delivery 1482: msg 1310781 to local lists.club.example-news-return-41-@lists.club.example
@400000006afedaed035854b4 status: local 1/10 remote 0/20
@400000006afedaed07ac8fbc delivery 1482: success: did_0+0+2/
@400000006afedaed07ace1c4 status: local 0/10 remote 0/20
@400000006afedaed07ace1c4 end msg 1310781
@400000006afedb040efd1304 new msg 1310781
@400000006afedb040efd650c info msg 1310781: bytes 18350 from <carla@example.net> qp 14339 uid 7791
@400000006afedb040efd74ac starting delivery 1483: msg 1310781 to local shop.example-v.horn@shop.example
@400000006afedb040efd8834 status: local 1/10 remote 0/20
@400000006afedb0412d46964 delivery 1483: success: did_0+0+1/
@400000006afedb0412d47904 status: local 0/10 remote 0/20
@400000006afedb0412d4daac end msg 1310781
@400000006afedb1811f9769c new msg 1310781
@400000006afedb1811f9769c info msg 1310781: bytes 6111 from <k.maier@club.example> qp 14439 uid 7791
@400000006afedb1811f9769c starting delivery 1484: msg 1310781 to local shop.example-ute@shop.example
@400000006afedb1811f9769c status: local 1/10 remote 0/20
@400000006afedb18193a0bc4 delivery 1484: success: did_0+0+1/
@400000006afedb18193aabec status: local 0/10 remote 0/20
@400000006afedb18193ac744 end msg 1310781
@400000006afedb4f25ef24bc new msg 1310781
@400000006afedb4f25ef72dc info msg 1310781: bytes 60145 from <lena@club.example> qp 14716 uid 7791
@400000006afedb4f25efa98c starting delivery 1485: msg 1310781 to remote o.beck5@museum.example
@400000006afedb4f25efa98c status: local 0/10 remote 1/20
@400000006afedb50019e0e0c delivery 1485: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<46816980406754ca@mail.example>_[InternalId=573619167]_Queued_mail_for_delivery/
@400000006afedb50019edd14 status: local 0/10 remote 0/20
@400000006afedb50019ee8cc end msg 1310781
@400000006afedb652b6127ec new msg 1310781
@400000006afedb652b61cbfc info msg 1310781: bytes 5989 from <orders@shop.example> qp 14826 uid 10001
@400000006afedb652b62124c starting delivery 1486: msg 1310781 to remote h.vogel15@castle.example
@400000006afedb652b6225d4 status: local 0/10 remote 1/20
@400000006afedb660913631c delivery 1486: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795087195_qp_2315/
@400000006afedb66091372bc status: local 0/10 remote 0/20
@400000006afedb66091372bc end msg 1310781
@400000006afedb812846dffc starting delivery 1487: msg 1310790 to remote lena@partner.test
@400000006afedb812847a734 status: local 0/10 remote 1/20
@400000006afedb8321ff645c delivery 1487: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1DCE37AF22/
@400000006afedb832200009c status: local 0/10 remote 0/20
@400000006afedb83220052a4 end msg 1310790
@400000006afedb95023fb8c4 new msg 1310790
@400000006afedb95024039ac info msg 1310790: bytes 6993 from <orders@shop.example> qp 15063 uid 10001
@400000006afedb95024039ac starting delivery 1488: msg 1310790 to remote sara15@bigmail.example
@400000006afedb950240ddbc status: local 0/10 remote 1/20
@400000006afedb97015bf814 delivery 1488: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087243_16beac0aabd6_-_esmtp/
@400000006afedb97015bf814 status: local 0/10 remote 0/20
@400000006afedb97015c983c end msg 1310790
@400000006afedc0100b42ef4 new msg 1310790
@400000006afedc0100b42ef4 info msg 1310790: bytes 4114 from <y.kurz@shop.example> qp 15603 uid 7791
@400000006afedc0100b49c54 starting delivery 1489: msg 1310790 to remote ute3@bricks.example
@400000006afedc0100b57afc status: local 0/10 remote 1/20
@400000006afedc022d8deb2c delivery 1489: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0A9A0D7D0F/
@400000006afedc022d8def14 status: local 0/10 remote 0/20
@400000006afedc022d8def14 end msg 1310790
@400000006afedc670406ec04 new msg 1310790
@400000006afedc670407caac info msg 1310790: bytes 1057 from <anna.koch24@oakwood.test> qp 16113 uid 7791
@400000006afedc6704080d14 starting delivery 1490: msg 1310790 to local shop.example-z.jung@shop.example
@400000006afedc670408286c status: local 1/10 remote 0/20
@400000006afedc6705d03284 delivery 1490: success: did_0+0+1/
@400000006afedc6705d0d2ac status: local 0/10 remote 0/20
@400000006afedc6705d0f9bc end msg 1310790
@400000006afedc782b9fbb74 starting delivery 1491: msg 1310782 to remote j.klein@partner.test
@400000006afedc782ba06754 status: local 0/10 remote 1/20
@400000006afedc7a2e20a1c4 delivery 1491: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E0FF260682/
@400000006afedc7a2e2170cc status: local 0/10 remote 0/20
@400000006afedc7a2e21e9e4 end msg 1310782
@400000006afedd312e868b9c new msg 1310782
@400000006afedd312e868b9c info msg 1310782: bytes 1717 from <nina25@mill.test> qp 17126 uid 7791
@400000006afedd312e868b9c starting delivery 1492: msg 1310782 to local shop.example-ida@shop.example
@400000006afedd312e8756bc status: local 1/10 remote 0/20
@400000006afedd3131a52504 delivery 1492: success: did_0+0+1/
@400000006afedd3131a586ac status: local 0/10 remote 0/20
@400000006afedd3131a6328c end msg 1310782
@400000006afedd3c2039810c starting delivery 1493: msg 1310764 to remote lena@partner.test
@400000006afedd3c2039810c status: local 0/10 remote 1/20
@400000006afedd3d0c215e9c starting delivery 1494: msg 1310765 to local jonas@mx1.example.net
@400000006afedd3d0c21f6f4 status: local 1/10 remote 1/20
@400000006afedd3d0ea48edc delivery 1494: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afedd3d0ea51794 status: local 0/10 remote 1/20
@400000006afedd3e39520ca4 delivery 1493: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_75184B1B5E/
@400000006afedd3e395227fc status: local 0/10 remote 0/20
@400000006afedd3e395227fc end msg 1310764
@400000006afeddcd06bcc504 starting delivery 1495: msg 1310755 to remote nina@partner.test
@400000006afeddcd06bd6cfc status: local 0/10 remote 1/20
@400000006afeddcd332bb94c delivery 1495: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E5BC75D547/
@400000006afeddcd332c5d5c status: local 0/10 remote 0/20
@400000006afeddcd332d287c end msg 1310755
@400000006afeddd4332807fc new msg 1310755
@400000006afeddd4332813b4 info msg 1310755: bytes 29505 from <k.maier@club.example> qp 17942 uid 7791
@400000006afeddd4332813b4 starting delivery 1496: msg 1310755 to remote j.klein8@slowpost.example
@400000006afeddd4332813b4 status: local 0/10 remote 1/20
@400000006afeddd61c528e94 delivery 1496: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<3810ff929983a2f2@mail.example>_[InternalId=1327808166]_Queued_mail_for_delivery/
@400000006afeddd61c5378f4 status: local 0/10 remote 0/20
@400000006afeddd61c542ca4 end msg 1310755
@400000006afedddd1307a2ac new msg 1310755
@400000006afedddd1307e8fc info msg 1310755: bytes 734 from <root@mx1.example.net> qp 17984 uid 0
@400000006afedddd1308a864 starting delivery 1497: msg 1310755 to local root@mx1.example.net
@400000006afedddd1308f684 status: local 1/10 remote 0/20
@400000006afedddd15c134cc new msg 1310764
@400000006afedddd15c134cc info msg 1310764: bytes 974 from <root@mx1.example.net> qp 17985 uid 7790
@400000006afedddd15c1dcc4 starting delivery 1498: msg 1310764 to local greta@example.net
@400000006afedddd15c21b44 status: local 2/10 remote 0/20
@400000006afedddd15c280d4 delivery 1497: success: did_0+1+0/qp_17985/
@400000006afedddd15c280d4 status: local 1/10 remote 0/20
@400000006afedddd15c280d4 end msg 1310755
@400000006afedddd1c4b04e4 delivery 1498: success: did_0+0+1/
@400000006afedddd1c4bd7d4 status: local 0/10 remote 0/20
@400000006afedddd1c4c220c end msg 1310764
@400000006afeddde2960f6d4 starting delivery 1499: msg 1310784 to remote k.maier9@partner.test
@400000006afeddde29616434 status: local 0/10 remote 1/20
@400000006afedddf0be1c55c delivery 1499: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C9BE1906C4/
@400000006afedddf0be24e14 status: local 0/10 remote 0/20
@400000006afedddf0be31164 end msg 1310784
@400000006afedde129cd8bb4 starting delivery 1500: msg 1310775 to local jonas@mx1.example.net
@400000006afedde129ce6674 status: local 1/10 remote 0/20
@400000006afedde12a707e8c delivery 1500: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afedde12a709214 status: local 0/10 remote 0/20
@400000006afedea32afcd06c new msg 1310784
@400000006afedea32afcebc4 info msg 1310784: bytes 10262 from <z.jung@shop.example> qp 18976 uid 7791
@400000006afedea32afd071c starting delivery 1501: msg 1310784 to local shop.example-b.lang@shop.example
@400000006afedea32afd93bc status: local 1/10 remote 0/20
@400000006afedea32e36873c delivery 1501: success: did_0+0+1/
@400000006afedea32e36c9a4 status: local 0/10 remote 0/20
@400000006afedea32e36c9a4 end msg 1310784
@400000006afeded52a91a2ec new msg 1310784
@400000006afeded52a923b44 info msg 1310784: bytes 8844 from <v.horn@shop.example> qp 19226 uid 7791
@400000006afeded52a92b844 starting delivery 1502: msg 1310784 to remote f.braun9@customer.example
@400000006afeded52a92df54 status: local 0/10 remote 1/20
@400000006afeded52a92df54 starting delivery 1503: msg 1310784 to remote h.vogel5@shipyard.test
@400000006afeded52a9377ac status: local 0/10 remote 2/20
@400000006afeded52a9442cc starting delivery 1504: msg 1310784 to remote y.kurz2@cloudy.example
@400000006afeded52a94891c status: local 0/10 remote 3/20
@400000006afeded52a94891c starting delivery 1505: msg 1310784 to remote y.kurz8@pebble.test
@400000006afeded52a94f67c status: local 0/10 remote 4/20
@400000006afeded61931f574 delivery 1503: failure: 198.51.100.75_does_not_like_recipient./Remote_host_said:_550_5.1.1_<h.vogel5@shipyard.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.75./
@400000006afeded61932a924 status: local 0/10 remote 3/20
@400000006afeded639f39c04 delivery 1504: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2463CAE313/
@400000006afeded639f443fc status: local 0/10 remote 2/20
@400000006afeded70c4c6a24 delivery 1502: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088075_9a3a84db8634_-_esmtp/
@400000006afeded70c4c6a24 status: local 0/10 remote 1/20
@400000006afeded809532f24 delivery 1505: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<08c9cf060cccf1ea@mail.example>_[InternalId=46005299]_Queued_mail_for_delivery/
@400000006afeded809538ce4 status: local 0/10 remote 0/20
@400000006afeded80953c394 bounce msg 1310784 qp 19238
@400000006afeded80953deec end msg 1310784
@400000006afeded809714a2c new msg 1310784
@400000006afeded80971ee3c info msg 1310784: bytes 9777 from <> qp 19238 uid 7796
@400000006afeded80972d89c starting delivery 1506: msg 1310784 to local shop.example-v.horn@shop.example
@400000006afeded80973653c status: local 1/10 remote 0/20
@400000006afeded80a1857cc delivery 1506: success: did_0+0+1/
@400000006afeded80a1857cc status: local 0/10 remote 0/20
@400000006afeded80a18964c end msg 1310784
@400000006afedefe02e19a2c new msg 1310784
@400000006afedefe02e19a2c info msg 1310784: bytes 144513 from <ida@shop.example> qp 19428 uid 7791
@400000006afedefe02e19a2c starting delivery 1507: msg 1310784 to remote f.braun3@grey.test
@400000006afedefe02e1fbd4 status: local 0/10 remote 1/20
@400000006afedefe2e5ea4c4 delivery 1507: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<f.braun3@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afedefe2e5f44ec status: local 0/10 remote 0/20
@400000006afedf122d66371c new msg 1310764
@400000006afedf122d668924 info msg 1310764: bytes 3938 from <emma@club.example> qp 19531 uid 7791
@400000006afedf122d66a864 starting delivery 1508: msg 1310764 to remote anna.koch2@acorn.example
@400000006afedf122d66fe54 status: local 0/10 remote 1/20
@400000006afedf131c46ee04 delivery 1508: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088136_5409b1f26381_-_esmtp/
@400000006afedf131c47d47c status: local 0/10 remote 0/20
@400000006afedf131c48ab54 end msg 1310764
@400000006afedf533b2810dc new msg 1310764
@400000006afedf533b2810dc info msg 1310764: bytes 1130 from <z.jung17@partner.test> qp 19857 uid 7791
@400000006afedf533b2843a4 starting delivery 1509: msg 1310764 to local shop.example-v.horn@shop.example
@400000006afedf533b285b14 status: local 1/10 remote 0/20
@400000006afedf540683e284 delivery 1509: success: did_0+0+1/
@400000006afedf540683e284 status: local 0/10 remote 0/20
@400000006afedf540683e284 end msg 1310764
@400000006afedfd82c1b7b24 new msg 1310764
@400000006afedfd82c1b7b24 info msg 1310764: bytes 7703 from <orders@shop.example> qp 20521 uid 10001
@400000006afedfd82c1c03dc starting delivery 1510: msg 1310764 to remote b.lang25@slowpost.example
@400000006afedfd82c1cea54 status: local 0/10 remote 1/20
@400000006afedfdd28f1c5fc delivery 1510: deferral: Connected_to_203.0.113.96_but_connection_died._(#4.4.2)/
@400000006afedfdd28f1c5fc status: local 0/10 remote 0/20
@400000006afee0510c911ffc new msg 1310755
@400000006afee0510c91c40c info msg 1310755: bytes 1230 from <paula35@birch.example> qp 21124 uid 7791
@400000006afee0510c92587c starting delivery 1511: msg 1310755 to local club.example-sales@club.example
@400000006afee0510c92587c status: local 1/10 remote 0/20
@400000006afee0510fbf49c4 new msg 1310782
@400000006afee0510fbfc2dc info msg 1310782: bytes 1470 from <paula35@birch.example> qp 21125 uid 89
@400000006afee0510fbfcaac starting delivery 1512: msg 1310782 to local team@example.net
@400000006afee0510fc05f1c status: local 2/10 remote 0/20
@400000006afee0510fc0a56c delivery 1511: success: did_0+1+0/qp_21125/
@400000006afee0510fc18fcc status: local 1/10 remote 0/20
@400000006afee0510fc22c0c end msg 1310755
@400000006afee05112cfe90c delivery 1512: success: did_0+1+0/qp_21126/
@400000006afee05112d04ab4 status: local 0/10 remote 0/20
@400000006afee05112d04ab4 end msg 1310782
@400000006afee05112ee88e4 new msg 1310782
@400000006afee05112eebf94 info msg 1310782: bytes 1710 from <paula35@birch.example> qp 21126 uid 89
@400000006afee05112ef1584 starting delivery 1513: msg 1310782 to local club.example-sales@club.example
@400000006afee05112efdcbc status: local 1/10 remote 0/20
@400000006afee0511423a5b4 delivery 1513: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afee05114247c8c status: local 0/10 remote 0/20
@400000006afee0511424e604 bounce msg 1310782 qp 21127
@400000006afee0511424f98c end msg 1310782
@400000006afee051144f3224 new msg 1310782
@400000006afee051144faf24 info msg 1310782: bytes 2955 from <> qp 21127 uid 7796
@400000006afee051144fe5d4 starting delivery 1514: msg 1310782 to remote paula35@birch.example
@400000006afee051144fe5d4 status: local 0/10 remote 1/20
@400000006afee05130e25204 delivery 1514: failure: 198.51.100.148_does_not_like_recipient./Remote_host_said:_550_5.1.1_<paula35@birch.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.148./
@400000006afee05130e2d2ec status: local 0/10 remote 0/20
@400000006afee05130e3b57c bounce msg 1310782 qp 21128
@400000006afee05130e43664 end msg 1310782
@400000006afee051310b139c new msg 1310782
@400000006afee051310bdad4 info msg 1310782: bytes 4263 from <#@[]> qp 21128 uid 7796
@400000006afee051310bea74 starting delivery 1515: msg 1310782 to local postmaster@mx1.example.net
@400000006afee051310c7ee4 status: local 1/10 remote 0/20
@400000006afee051355271ac delivery 1515: success: did_1+0+0/
@400000006afee051355271ac status: local 0/10 remote 0/20
@400000006afee0513552eeac end msg 1310782
@400000006afee068363ffa44 new msg 1310782
@400000006afee06836401984 info msg 1310782: bytes 32214 from <z.jung@shop.example> qp 21242 uid 7791
@400000006afee0683640ec74 starting delivery 1516: msg 1310782 to remote v.horn2@valley.test
@400000006afee0683640ec74 status: local 0/10 remote 1/20
@400000006afee0683640ec74 starting delivery 1517: msg 1310782 to remote lena4@canal.test
@400000006afee0683640ec74 status: local 0/10 remote 2/20
@400000006afee0683640ec74 starting delivery 1518: msg 1310782 to remote nina9@tailor.example
@400000006afee06836413e7c status: local 0/10 remote 3/20
@400000006afee06836418c9c starting delivery 1519: msg 1310782 to remote ute10@birch.example
@400000006afee06836427314 status: local 0/10 remote 4/20
@400000006afee06a0c49b6bc delivery 1516: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w95C4-21AF5F-C6/
@400000006afee06a0c49b6bc status: local 0/10 remote 3/20
@400000006afee06a30776ebc delivery 1519: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_00A1C2251B/
@400000006afee06a30776ebc status: local 0/10 remote 2/20
@400000006afee06b0fb56684 delivery 1517: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088478_e1456ed6a29f_-_esmtp/
@400000006afee06b0fb5c05c status: local 0/10 remote 1/20
@400000006afee06b16202194 delivery 1518: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<0270d0f662946276@mail.example>_[InternalId=1821605554]_Queued_mail_for_delivery/
@400000006afee06b16202194 status: local 0/10 remote 0/20
@400000006afee06b1620bdd4 end msg 1310782
@400000006afee070262dc7e4 new msg 1310782
@400000006afee070262dc7e4 info msg 1310782: bytes 11386 from <f.braun@club.example> qp 21281 uid 7791
@400000006afee070262e586c starting delivery 1520: msg 1310782 to remote nina3@tailor.example
@400000006afee070262e603c status: local 0/10 remote 1/20
@400000006afee070262eae5c starting delivery 1521: msg 1310782 to remote d.weiss5@station.test
@400000006afee070262eae5c status: local 0/10 remote 2/20
@400000006afee070262f2f44 starting delivery 1522: msg 1310782 to remote wanda6@inkwell.test
@400000006afee070262f2f44 status: local 0/10 remote 3/20
@400000006afee070340c4994 delivery 1520: failure: 203.0.113.15_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina3@tailor.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.15./
@400000006afee070340cda1c status: local 0/10 remote 2/20
@400000006afee072168a2e04 delivery 1522: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088486_2d519b7c8e32_-_esmtp/
@400000006afee072168a2e04 status: local 0/10 remote 1/20
@400000006afee0722f1e3ba4 delivery 1521: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wEBFB-E92453-87/
@400000006afee0722f1ee784 status: local 0/10 remote 0/20
@400000006afee0722f1faebc bounce msg 1310782 qp 21291
@400000006afee0722f1faebc end msg 1310782
@400000006afee0722f33bb8c new msg 1310782
@400000006afee0722f33bb8c info msg 1310782: bytes 12558 from <> qp 21291 uid 7796
@400000006afee0722f33e29c starting delivery 1523: msg 1310782 to local club.example-f.braun@club.example
@400000006afee0722f33e29c status: local 1/10 remote 0/20
@400000006afee072361957a4 delivery 1523: success: did_0+0+1/
@400000006afee072361a1af4 status: local 0/10 remote 0/20
@400000006afee072361a1af4 end msg 1310782
@400000006afee08e1353597c starting delivery 1524: msg 1310784 to remote f.braun3@grey.test
@400000006afee08e13539be4 status: local 0/10 remote 1/20
@400000006afee08f03031c4c starting delivery 1525: msg 1310771 to remote greta@partner.test
@400000006afee08f03032fd4 status: local 0/10 remote 2/20
@400000006afee08f34a4110c delivery 1525: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_10351FEE40/
@400000006afee08f34a4110c status: local 0/10 remote 1/20
@400000006afee08f34a4110c end msg 1310771
@400000006afee0902bdcff0c delivery 1524: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795088516_qp_3415/
@400000006afee0902bdcff0c status: local 0/10 remote 0/20
@400000006afee0902bdd5114 end msg 1310784
@400000006afee0b02d900a24 new msg 1310784
@400000006afee0b02d90c5a4 info msg 1310784: bytes 944 from <o.beck22@harbour.test> qp 21601 uid 7791
@400000006afee0b02d90fc54 starting delivery 1526: msg 1310784 to local carla@example.net
@400000006afee0b02d9190c4 status: local 1/10 remote 0/20
@400000006afee0b034fb8b94 delivery 1526: success: did_0+0+1/
@400000006afee0b034fbaad4 status: local 0/10 remote 0/20
@400000006afee0b034fbaad4 end msg 1310784
@400000006afee0ba39d7caec starting delivery 1527: msg 1310740 to remote j.klein@silent.test
@400000006afee0ba39d7ced4 status: local 0/10 remote 1/20
@400000006afee0e42e6140bc new msg 1310784
@400000006afee0e42e616f9c info msg 1310784: bytes 1135 from <m.roth35@bluebird.test> qp 21861 uid 7791
@400000006afee0e42e625614 starting delivery 1528: msg 1310784 to local club.example-emma@club.example
@400000006afee0e42e628cc4 status: local 1/10 remote 1/20
@400000006afee0e433f2ca3c delivery 1528: success: did_0+0+1/
@400000006afee0e433f2ca3c status: local 0/10 remote 1/20
@400000006afee0e433f2ca3c end msg 1310784
@400000006afee0f7309dbf54 delivery 1527: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afee0f7309e20fc status: local 0/10 remote 0/20
@400000006afee120242fc564 starting delivery 1529: msg 1310758 to remote t.wolf@partner.test
@400000006afee120242fc564 status: local 0/10 remote 1/20
@400000006afee1223839bed4 delivery 1529: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8AD9E127A8/
@400000006afee122383a284c status: local 0/10 remote 0/20
@400000006afee122383a89f4 end msg 1310758
@400000006afee16836339a4c starting delivery 1530: msg 1310764 to remote b.lang25@slowpost.example
@400000006afee1683633dcb4 status: local 0/10 remote 1/20
@400000006afee1703893ae44 delivery 1530: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afee17038943ae4 status: local 0/10 remote 0/20
@400000006afee17725549e24 new msg 1310758
@400000006afee17725549e24 info msg 1310758: bytes 55073 from <j.klein@club.example> qp 22596 uid 7791
@400000006afee1772554d4d4 starting delivery 1531: msg 1310758 to remote greta8@acorn.example
@400000006afee1772554d4d4 status: local 0/10 remote 1/20
@400000006afee1781e99000c delivery 1531: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088749_54ee7d20c126_-_esmtp/
@400000006afee1781e992b04 status: local 0/10 remote 0/20
@400000006afee1781e9959e4 end msg 1310758
@400000006afee1a90e09c1f4 new msg 1310758
@400000006afee1a90e09c1f4 info msg 1310758: bytes 5590 from <f.braun@club.example> qp 22844 uid 7791
@400000006afee1a90e0a239c starting delivery 1532: msg 1310758 to remote sara5@freemail.test
@400000006afee1a90e0a239c status: local 0/10 remote 1/20
@400000006afee1ab185df7ec delivery 1532: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C12448AD73/
@400000006afee1ab185e1b14 status: local 0/10 remote 0/20
@400000006afee1ab185e366c end msg 1310758
@400000006afee23d34de4764 new msg 1310758
@400000006afee23d34de4764 info msg 1310758: bytes 1426 from <paula21@paper.example> qp 23587 uid 7791
@400000006afee23d34de4764 starting delivery 1533: msg 1310758 to local club.example-j.klein@club.example
@400000006afee23d34dec07c status: local 1/10 remote 0/20
@400000006afee23d3ac96a64 delivery 1533: success: did_0+0+1/
@400000006afee23d3ac96a64 status: local 0/10 remote 0/20
@400000006afee23d3aca319c end msg 1310758
@400000006afee24d026b8b84 new msg 1310758
@400000006afee24d026b8b84 info msg 1310758: bytes 945 from <emma0@partner.test> qp 23663 uid 7791
@400000006afee24d026b8b84 starting delivery 1534: msg 1310758 to local club.example-k.maier@club.example
@400000006afee24d026b8b84 status: local 1/10 remote 0/20
@400000006afee24d0993976c delivery 1534: success: did_0+0+1/
@400000006afee24d0993e974 status: local 0/10 remote 0/20
@400000006afee24d0993e974 end msg 1310758
@400000006afee28201e223bc new msg 1310758
@400000006afee28201e223bc info msg 1310758: bytes 1573 from <lena29@library.example> qp 23928 uid 7791
@400000006afee28201e30a34 starting delivery 1535: msg 1310758 to local club.example-nina@club.example
@400000006afee28201e37b7c status: local 1/10 remote 0/20
@400000006afee2820614b1ac delivery 1535: success: did_0+0+1/
@400000006afee2820614b1ac status: local 0/10 remote 0/20
@400000006afee2820614ec44 end msg 1310758
@400000006afee33232cd0eec new msg 1310758
@400000006afee33232cded94 info msg 1310758: bytes 14184 from <greta@example.net> qp 24812 uid 7791
@400000006afee33232ce85ec starting delivery 1536: msg 1310758 to remote emma4@birch.example
@400000006afee33232cf31cc status: local 0/10 remote 1/20
@400000006afee33232d01844 starting delivery 1537: msg 1310758 to remote z.jung6@canal.test
@400000006afee33232d05e94 status: local 0/10 remote 2/20
@400000006afee333114de8a4 delivery 1536: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_88EF08F303/
@400000006afee333114e2b0c status: local 0/10 remote 1/20
@400000006afee333171e1164 delivery 1537: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089192_ab1660b887ee_-_esmtp/
@400000006afee333171ec514 status: local 0/10 remote 0/20
@400000006afee333171ec514 end msg 1310758
@400000006afee371040b5104 new msg 1310758
@400000006afee371040bd1ec info msg 1310758: bytes 1657 from <t.wolf@shop.example> qp 25123 uid 7791
@400000006afee371040c471c starting delivery 1538: msg 1310758 to remote sara4@shipyard.test
@400000006afee371040ccfd4 status: local 0/10 remote 1/20
@400000006afee3730ccc15bc delivery 1538: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_792BE3039C/
@400000006afee3730ccca25c status: local 0/10 remote 0/20
@400000006afee3730ccd6d7c end msg 1310758
@400000006afee4623867c02c new msg 1310758
@400000006afee4623867c02c info msg 1310758: bytes 1216 from <h.vogel21@bluebird.test> qp 26332 uid 7791
@400000006afee4623867db84 starting delivery 1539: msg 1310758 to local shop.example-ida@shop.example
@400000006afee4623867f6dc status: local 1/10 remote 0/20
@400000006afee46303a5384c delivery 1539: success: did_0+0+1/
@400000006afee46303a5866c status: local 0/10 remote 0/20
@400000006afee46303a5866c end msg 1310758
@400000006afee47330191664 starting delivery 1540: msg 1310736 to remote emma@partner.test
@400000006afee47330191664 status: local 0/10 remote 1/20
@400000006afee4751e309594 delivery 1540: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_04165BC41C/
@400000006afee4751e309594 status: local 0/10 remote 0/20
@400000006afee4751e312234 end msg 1310736
@400000006afee4e51de4948c new msg 1310736
@400000006afee4e51de5771c info msg 1310736: bytes 734 from <root@mx1.example.net> qp 26985 uid 0
@400000006afee4e51de6329c starting delivery 1541: msg 1310736 to local root@mx1.example.net
@400000006afee4e51de6a7cc status: local 1/10 remote 0/20
@400000006afee4e51fca735c new msg 1310758
@400000006afee4e51fcb0bb4 info msg 1310758: bytes 974 from <root@mx1.example.net> qp 26986 uid 7790
@400000006afee4e51fcb6d5c starting delivery 1542: msg 1310758 to local greta@example.net
@400000006afee4e51fcbdea4 status: local 2/10 remote 0/20
@400000006afee4e51fcc481c delivery 1541: success: did_0+1+0/qp_26986/
@400000006afee4e51fcc869c status: local 1/10 remote 0/20
@400000006afee4e51fcd51bc end msg 1310736
@400000006afee4e5222af0cc delivery 1542: success: did_0+0+1/
@400000006afee4e5222af0cc status: local 0/10 remote 0/20
@400000006afee4e5222b5e2c end msg 1310758
@400000006afee4f8350bfa9c new msg 1310758
@400000006afee4f8350c92f4 info msg 1310758: bytes 5754 from <orders@shop.example> qp 27082 uid 10001
@400000006afee4f8350cc1d4 starting delivery 1543: msg 1310758 to remote ute39@garden.example
@400000006afee4f8350d42bc status: local 0/10 remote 1/20
@400000006afee4f934d3bc2c delivery 1543: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w48F0-56EF1C-11/
@400000006afee4f934d3eef4 status: local 0/10 remote 0/20
@400000006afee4f934d46424 end msg 1310758
@400000006afee523232aeff4 new msg 1310758
@400000006afee523232bbefc info msg 1310758: bytes 5361 from <orders@shop.example> qp 27295 uid 10001
@400000006afee523232be9f4 starting delivery 1544: msg 1310758 to remote b.lang26@harbour.test
@400000006afee523232be9f4 status: local 0/10 remote 1/20
@400000006afee5252d4875ec delivery 1544: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0F9BC1077E/
@400000006afee5252d4875ec status: local 0/10 remote 0/20
@400000006afee5252d48db7c end msg 1310758
@400000006afee541186b9064 new msg 1310758
@400000006afee541186b9064 info msg 1310758: bytes 7045 from <greta@example.net> qp 27445 uid 7791
@400000006afee541186b9064 starting delivery 1545: msg 1310758 to remote t.wolf7@workshop.test
@400000006afee541186bf5f4 status: local 0/10 remote 1/20
@400000006afee541186c114c starting delivery 1546: msg 1310758 to remote b.lang5@dune.test
@400000006afee541186ce43c status: local 0/10 remote 2/20
@400000006afee541186ce43c starting delivery 1547: msg 1310758 to remote t.wolf0@reed.test
@400000006afee541186d3644 status: local 0/10 remote 3/20
@400000006afee541186dc2e4 starting delivery 1548: msg 1310758 to remote h.vogel5@opera.example
@400000006afee541186dd284 status: local 0/10 remote 4/20
@400000006afee54206dda314 delivery 1547: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089719_2bdc7519336d_-_esmtp/
@400000006afee54206dda314 status: local 0/10 remote 3/20
@400000006afee54225bd1454 delivery 1545: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7A90E2563B/
@400000006afee54225bd953c status: local 0/10 remote 2/20
@400000006afee54235104444 delivery 1546: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wE316-21FB12-2F/
@400000006afee54235110b7c status: local 0/10 remote 1/20
@400000006afee5432aef62ec delivery 1548: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<f0970f819aec29cb@mail.example>_[InternalId=1571729723]_Queued_mail_for_delivery/
@400000006afee5432aef62ec status: local 0/10 remote 0/20
@400000006afee5432aef62ec end msg 1310758
@400000006afee54d2f0285e4 starting delivery 1549: msg 1310775 to local jonas@mx1.example.net
@400000006afee54d2f0285e4 status: local 1/10 remote 0/20
@400000006afee54d35e36af4 delivery 1549: success: did_1+0+0/
@400000006afee54d35e36af4 status: local 0/10 remote 0/20
@400000006afee54d35e36af4 end msg 1310775
@400000006afee571083ce8dc starting delivery 1550: msg 1310765 to local jonas@mx1.example.net
@400000006afee571083d563c status: local 1/10 remote 0/20
@400000006afee5710bfe6d4c delivery 1550: success: did_1+0+0/
@400000006afee5710bff3c54 status: local 0/10 remote 0/20
@400000006afee5710bff3c54 end msg 1310765
@400000006afee5cf1140f824 new msg 1310765
@400000006afee5cf1141790c info msg 1310765: bytes 946 from <wanda14@paper.example> qp 28154 uid 7791
@400000006afee5cf1141cefc starting delivery 1551: msg 1310765 to local shop.example-anna.koch@shop.example
@400000006afee5cf1142730c status: local 1/10 remote 0/20
@400000006afee5cf166901d4 delivery 1551: success: did_0+0+1/
@400000006afee5cf166982bc status: local 0/10 remote 0/20
@400000006afee5cf166a1b14 end msg 1310765
@400000006afee5e33257b7dc new msg 1310765
@400000006afee5e332585bec info msg 1310765: bytes 4361 from <h.vogel@club.example> qp 28257 uid 7791
@400000006afee5e332586b8c starting delivery 1552: msg 1310765 to remote ute10@bigmail.example
@400000006afee5e332586b8c status: local 0/10 remote 1/20
@400000006afee5e423f4f6b4 delivery 1552: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ute10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afee5e423f5120c status: local 0/10 remote 0/20
@400000006afee5e423f5b234 bounce msg 1310765 qp 28261
@400000006afee5e423f646a4 end msg 1310765
@400000006afee5e4243130ac new msg 1310765
@400000006afee5e424313c64 info msg 1310765: bytes 5828 from <> qp 28261 uid 7796
@400000006afee5e42431bd4c starting delivery 1553: msg 1310765 to local club.example-h.vogel@club.example
@400000006afee5e424329fdc status: local 1/10 remote 0/20
@400000006afee5e42b28b2cc delivery 1553: success: did_0+0+1/
@400000006afee5e42b29473c status: local 0/10 remote 0/20
@400000006afee5e42b299944 end msg 1310765
@400000006afee609079b4dc4 new msg 1310765
@400000006afee609079b74d4 info msg 1310765: bytes 1204118 from <nina@club.example> qp 28443 uid 7791
@400000006afee609079b9fcc starting delivery 1554: msg 1310765 to remote ida5@paper.example
@400000006afee609079c18e4 status: local 0/10 remote 1/20
@400000006afee609079c3054 starting delivery 1555: msg 1310765 to remote lena6@bigmail.example
@400000006afee609079cc0dc status: local 0/10 remote 2/20
@400000006afee609079d4d7c starting delivery 1556: msg 1310765 to remote v.horn10@canal.test
@400000006afee609079e2c24 status: local 0/10 remote 3/20
@400000006afee609079ee7a4 starting delivery 1557: msg 1310765 to remote sara1@library.example
@400000006afee609079f417c status: local 0/10 remote 4/20
@400000006afee609079f417c starting delivery 1558: msg 1310765 to remote m.roth3@library.example
@400000006afee609079fc264 status: local 0/10 remote 5/20
@400000006afee609079fc264 starting delivery 1559: msg 1310765 to remote emma1@freemail.test
@400000006afee60907a0722c status: local 0/10 remote 6/20
@400000006afee60907a0c434 starting delivery 1560: msg 1310765 to remote f.braun5@partner.test
@400000006afee60907a173fc status: local 0/10 remote 7/20
@400000006afee60907a19b0c starting delivery 1561: msg 1310765 to remote d.weiss2@lighthouse.test
@400000006afee60907a1b27c status: local 0/10 remote 8/20
@400000006afee60907a1b27c starting delivery 1562: msg 1310765 to remote sara0@corner.test
@400000006afee60907a20c54 status: local 0/10 remote 9/20
@400000006afee6091d8a3f8c delivery 1555: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena6@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afee6091d8a89c4 status: local 0/10 remote 8/20
@400000006afee60a16c202fc delivery 1561: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w97BD-C6552B-A0/
@400000006afee60a16c202fc status: local 0/10 remote 7/20 exitasap
@400000006afee60a1b61838c delivery 1556: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089919_70033f11da19_-_esmtp/
@400000006afee60a1b61c20c status: local 0/10 remote 6/20 exitasap
@400000006afee60a252d7a9c delivery 1560: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E438E5E612/
@400000006afee60a252e0b24 status: local 0/10 remote 5/20 exitasap
@400000006afee60b1154f16c delivery 1559: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_88D77630AE/
@400000006afee60b1155c45c status: local 0/10 remote 4/20 exitasap
@400000006afee60b1de4560c delivery 1562: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<b813a348ccbab3cb@mail.example>_[InternalId=2004305291]_Queued_mail_for_delivery/
@400000006afee60b1de4560c status: local 0/10 remote 3/20 exitasap
@400000006afee60b28c92b74 delivery 1558: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w11A9-81100C-72/
@400000006afee60b28c9b044 status: local 0/10 remote 2/20 exitasap
@400000006afee60c1bffc344 delivery 1557: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w6C62-D86969-0B/
@400000006afee60c1bffc344 status: local 0/10 remote 1/20 exitasap
@400000006afee60c20ad6504 delivery 1554: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089919_b157c6cb2ca4_-_esmtp/
@400000006afee60c20adce7c status: local 0/10 remote 0/20 exitasap
@400000006afee60c20ae2084 bounce msg 1310765 qp 28460
@400000006afee60c20aefb44 end msg 1310765
@400000006afee60c20af9f54 status: exiting
@400000006afee60f20affd14 status: local 0/10 remote 0/20
@400000006afee60f20b0d3ec new msg 1310765
@400000006afee60f20b1491c info msg 1310765: bytes 51171 from <> qp 28460 uid 7796
@400000006afee60f20b1491c starting delivery 1: msg 1310765 to local club.example-nina@club.example
@400000006afee60f20b1491c status: local 1/10 remote 0/20
@400000006afee60f2418f1a4 delivery 1: success: did_0+0+1/
@400000006afee60f2419b10c status: local 0/10 remote 0/20
@400000006afee60f2419cc64 end msg 1310765
@400000006afee6180305b074 new msg 1310765
@400000006afee6180305f2dc info msg 1310765: bytes 20356 from <d.weiss@club.example> qp 28518 uid 7791
@400000006afee6180306586c starting delivery 2: msg 1310765 to local club.example-nina@club.example
@400000006afee6180306d184 status: local 1/10 remote 0/20
@400000006afee61803074e84 starting delivery 3: msg 1310765 to local shop.example-z.jung@shop.example
@400000006afee61803074e84 status: local 2/10 remote 0/20
@400000006afee61803074e84 starting delivery 4: msg 1310765 to local club.example-emma@club.example
@400000006afee61803074e84 status: local 3/10 remote 0/20
@400000006afee6180307b414 starting delivery 5: msg 1310764 to remote b.lang25@slowpost.example
@400000006afee6180308737c status: local 3/10 remote 1/20
@400000006afee6180737d4ec delivery 2: success: did_0+0+1/
@400000006afee6180738bb64 status: local 2/10 remote 1/20
@400000006afee61807a102b4 delivery 3: success: did_0+0+1/
@400000006afee61807a11a24 status: local 1/10 remote 1/20
@400000006afee61808cb80c4 delivery 4: success: did_0+0+1/
@400000006afee61808cb80c4 status: local 0/10 remote 1/20
@400000006afee61808cbda9c end msg 1310765
@400000006afee61a151e1ae4 delivery 5: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<98a30342681625e5@mail.example>_[InternalId=115104037]_Queued_mail_for_delivery/
@400000006afee61a151e845c status: local 0/10 remote 0/20
@400000006afee61a151f5364 end msg 1310764
@400000006afee62f30465084 new msg 1310764
@400000006afee62f3046e10c info msg 1310764: bytes 1573 from <r.frank33@university.example> qp 28637 uid 7791
@400000006afee62f30470434 starting delivery 6: msg 1310764 to local club.example-sara@club.example
@400000006afee62f30470434 status: local 1/10 remote 0/20
@400000006afee62f33565b5c delivery 6: success: did_0+0+1/
@400000006afee62f3356cca4 status: local 0/10 remote 0/20
@400000006afee62f3356efcc end msg 1310764
@400000006afee6a40706be84 new msg 1310764
@400000006afee6a40706be84 info msg 1310764: bytes 1684 from <carla@example.net> qp 29218 uid 7791
@400000006afee6a4070708bc starting delivery 7: msg 1310764 to remote ute9@shipyard.test
@400000006afee6a4070708bc status: local 0/10 remote 1/20
@400000006afee6a40707e764 starting delivery 8: msg 1310764 to remote lena8@ferry.test
@400000006afee6a407086c34 status: local 0/10 remote 2/20
@400000006afee6a50221670c delivery 7: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0882C82352/
@400000006afee6a502224d84 status: local 0/10 remote 1/20
@400000006afee6a5280b32a4 delivery 8: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wCE6A-BC6569-56/
@400000006afee6a5280b32a4 status: local 0/10 remote 0/20
@400000006afee6a5280b32a4 end msg 1310764
@400000006afee6c0245a4834 new msg 1310764
@400000006afee6c0245a82cc info msg 1310764: bytes 3181 from <ute22@partner.test> qp 29361 uid 7791
@400000006afee6c0245a82cc starting delivery 9: msg 1310764 to local shop.example-o.beck@shop.example
@400000006afee6c0245a82cc status: local 1/10 remote 0/20
@400000006afee6c02b9e8eac delivery 9: success: did_0+0+1/
@400000006afee6c02b9f55e4 status: local 0/10 remote 0/20
@400000006afee6c02b9f55e4 end msg 1310764
@400000006afee6d91291bb14 new msg 1310764
@400000006afee6d912927a7c info msg 1310764: bytes 3288 from <m.roth@shop.example> qp 29484 uid 7791
@400000006afee6d91292c4b4 starting delivery 10: msg 1310764 to remote j.klein6@tower.test
@400000006afee6d91292c4b4 status: local 0/10 remote 1/20
@400000006afee6db0e48de34 delivery 10: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795090127_qp_10745/
@400000006afee6db0e4947ac status: local 0/10 remote 0/20
@400000006afee6db0e49a954 end msg 1310764
@400000006afee79006529184 new msg 1310764
@400000006afee79006529184 info msg 1310764: bytes 3306 from <y.kurz@shop.example> qp 30398 uid 7791
@400000006afee7900653702c starting delivery 11: msg 1310764 to remote d.weiss7@orchard.test
@400000006afee79006540c6c status: local 0/10 remote 1/20
@400000006afee7910e2eca6c delivery 11: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795090310_beb4951cacbd_-_esmtp/
@400000006afee7910e2facfc status: local 0/10 remote 0/20
@400000006afee7910e2facfc end msg 1310764
@400000006afee7a9183c103c new msg 1310764
@400000006afee7a9183cf2cc info msg 1310764: bytes 1635 from <o.beck38@university.example> qp 30525 uid 7791
@400000006afee7a9183dba04 starting delivery 12: msg 1310764 to local shop.example-m.roth@shop.example
@400000006afee7a9183e043c status: local 1/10 remote 0/20
@400000006afee7a9183e5644 starting delivery 13: msg 1310764 to local shop.example-z.jung@shop.example
@400000006afee7a9183ebfbc status: local 2/10 remote 0/20
@400000006afee7a9183ebfbc starting delivery 14: msg 1310764 to local carla@example.net
@400000006afee7a9183ef66c status: local 3/10 remote 0/20
@400000006afee7a918e23f34 delivery 12: success: did_0+0+1/
@400000006afee7a918e275e4 status: local 2/10 remote 0/20
@400000006afee7a91a67a2cc delivery 13: success: did_0+0+1/
@400000006afee7a91a67a2cc status: local 1/10 remote 0/20
@400000006afee7a91a71090c delivery 14: success: did_0+0+1/
@400000006afee7a91a71090c status: local 0/10 remote 0/20
@400000006afee7a91a71bcbc end msg 1310764
@400000006afee8a02a0b9e54 new msg 1310764
@400000006afee8a02a0b9e54 info msg 1310764: bytes 1498 from <h.vogel14@pebble.test> qp 31761 uid 7791
@400000006afee8a02a0b9e54 starting delivery 15: msg 1310764 to local shop.example-contact20@shop.example
@400000006afee8a02a0bc564 status: local 1/10 remote 0/20
@400000006afee8a02ceec4fc delivery 15: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afee8a02cef5d54 status: local 0/10 remote 0/20
@400000006afee8a02cef8c34 bounce msg 1310764 qp 31762
@400000006afee8a02cefd66c end msg 1310764
@400000006afee8a02cf98acc new msg 1310764
@400000006afee8a02cf98acc info msg 1310764: bytes 2899 from <> qp 31762 uid 7796
@400000006afee8a02cf98acc starting delivery 16: msg 1310764 to remote h.vogel14@pebble.test
@400000006afee8a02cf98acc status: local 0/10 remote 1/20
@400000006afee8a107ec9e2c delivery 16: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<7c2df9fb72cb1862@mail.example>_[InternalId=369272733]_Queued_mail_for_delivery/
@400000006afee8a107ec9e2c status: local 0/10 remote 0/20
@400000006afee8a107ec9e2c end msg 1310764
@400000006afee8fc20e68604 new msg 1310764
@400000006afee8fc20e68604 info msg 1310764: bytes 2525 from <ida30@kiosk.example> qp 32220 uid 7791
@400000006afee8fc20e75124 starting delivery 17: msg 1310764 to local paula@example.net
@400000006afee8fc20e80ca4 status: local 1/10 remote 0/20
@400000006afee8fc2707999c delivery 17: success: did_0+0+1/
@400000006afee8fc2707999c status: local 0/10 remote 0/20
@400000006afee8fc2707dc04 end msg 1310764
@400000006afee93d2d96382c new msg 1310764
@400000006afee93d2d96fb7c info msg 1310764: bytes 1093 from <v.horn20@slowpost.example> qp 32546 uid 7791
@400000006afee93d2d97516c starting delivery 18: msg 1310764 to local carla@example.net
@400000006afee93d2d978c04 status: local 1/10 remote 0/20
@400000006afee93d3338dc94 delivery 18: success: did_0+0+1/
@400000006afee93d3338dc94 status: local 0/10 remote 0/20
@400000006afee93d33399814 end msg 1310764
@400000006afee93f0f142544 new msg 1310764
@400000006afee93f0f142544 info msg 1310764: bytes 1764 from <y.kurz14@typo.test> qp 32554 uid 7791
@400000006afee93f0f142d14 starting delivery 19: msg 1310764 to local paula@example.net
@400000006afee93f0f14ec7c status: local 1/10 remote 0/20
@400000006afee93f114ea80c delivery 19: success: did_0+0+1/
@400000006afee93f114ea80c status: local 0/10 remote 0/20
@400000006afee93f114f8a9c end msg 1310764
@400000006afee9ba21004bac new msg 1310764
@400000006afee9ba2100f78c info msg 1310764: bytes 14542 from <k.maier@club.example> qp 702 uid 7791
@400000006afee9ba2101072c starting delivery 20: msg 1310764 to remote t.wolf4@dune.test
@400000006afee9ba2101badc status: local 0/10 remote 1/20
@400000006afee9ba2101ce64 starting delivery 21: msg 1310764 to remote emma7@dairy.example
@400000006afee9ba21027e2c status: local 0/10 remote 2/20
@400000006afee9ba2102e7a4 starting delivery 22: msg 1310764 to remote f.braun9@granite.test
@400000006afee9ba2102eb8c status: local 0/10 remote 3/20
@400000006afee9ba2102eb8c starting delivery 23: msg 1310764 to remote wanda11@orchard.test
@400000006afee9ba2102eb8c status: local 0/10 remote 4/20
@400000006afee9bb12a458b4 delivery 23: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795090864_579cd588facc_-_esmtp/
@400000006afee9bb12a458b4 status: local 0/10 remote 3/20
@400000006afee9bb1baf4d9c delivery 20: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wD763-6606B4-55/
@400000006afee9bb1baf7894 status: local 0/10 remote 2/20
@400000006afee9bb3471972c delivery 22: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w4920-1DE287-77/
@400000006afee9bb34721bfc status: local 0/10 remote 1/20
@400000006afee9bc2c73efac delivery 21: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<1a8b66c7dc9933a2@mail.example>_[InternalId=1428192177]_Queued_mail_for_delivery/
@400000006afee9bc2c73efac status: local 0/10 remote 0/20
@400000006afee9bc2c746cac end msg 1310764
@400000006afeea8e2461d1e4 new msg 1310764
@400000006afeea8e24629d04 info msg 1310764: bytes 984 from <f.braun33@granite.test> qp 1763 uid 7791
@400000006afeea8e24636c0c starting delivery 24: msg 1310764 to local club.example-d.weiss@club.example
@400000006afeea8e2463d584 status: local 1/10 remote 0/20
@400000006afeea8e2bee48d4 delivery 24: success: did_0+0+1/
@400000006afeea8e2bee48d4 status: local 0/10 remote 0/20
@400000006afeea8e2bee6bfc end msg 1310764
@400000006afeead33344ea84 new msg 1310764
@400000006afeead33344fe0c info msg 1310764: bytes 1299 from <o.beck8@school.example> qp 2109 uid 7791
@400000006afeead33345b98c starting delivery 25: msg 1310764 to local shop.example-b.lang@shop.example
@400000006afeead33346174c status: local 1/10 remote 0/20
@400000006afeead33aef2e5c delivery 25: success: did_0+0+1/
@400000006afeead33aef2e5c status: local 0/10 remote 0/20
@400000006afeead33aef49b4 end msg 1310764
@400000006afeeade1d519f74 new msg 1310764
@400000006afeeade1d5285ec info msg 1310764: bytes 3831 from <emma@club.example> qp 2162 uid 7791
@400000006afeeade1d52ef64 starting delivery 26: msg 1310764 to local club.example-sara@club.example
@400000006afeeade1d539374 status: local 1/10 remote 0/20
@400000006afeeade1e9a964c delivery 26: success: did_0+0+1/
@400000006afeeade1e9afbdc status: local 0/10 remote 0/20
@400000006afeeade1e9afbdc end msg 1310764
@400000006afeeb2c360ae854 new msg 1310764
@400000006afeeb2c360ae854 info msg 1310764: bytes 58270 from <emma@club.example> qp 2554 uid 7791
@400000006afeeb2c360aec3c starting delivery 27: msg 1310764 to remote t.wolf8@cloudy.example
@400000006afeeb2c360bcae4 status: local 0/10 remote 1/20
@400000006afeeb2e34da3854 delivery 27: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5B922AB25F/
@400000006afeeb2e34da3854 status: local 0/10 remote 0/20
@400000006afeeb2e34da3854 end msg 1310764
@400000006afeeb3e1e4244ec new msg 1310764
@400000006afeeb3e1e4250a4 info msg 1310764: bytes 18350 from <paula@example.net> qp 2642 uid 7791
@400000006afeeb3e1e429adc starting delivery 28: msg 1310764 to local club.example-k.maier@club.example
@400000006afeeb3e1e429adc status: local 1/10 remote 0/20
@400000006afeeb3e242814a4 delivery 28: success: did_0+0+1/
@400000006afeeb3e2428a52c status: local 0/10 remote 0/20
@400000006afeeb3e2428f34c end msg 1310764
@400000006afeeb830c5c8724 new msg 1310764
@400000006afeeb830c5c9aac info msg 1310764: bytes 7038 from <orders@shop.example> qp 2986 uid 10001
@400000006afeeb830c5d7954 starting delivery 29: msg 1310764 to remote v.horn15@shipyard.test
@400000006afeeb830c5dc38c status: local 0/10 remote 1/20
@400000006afeeb8424325d74 delivery 29: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EBFCBEB274/
@400000006afeeb8424329424 status: local 0/10 remote 0/20
@400000006afeeb842432cebc end msg 1310764
@400000006afeeba9352191f4 new msg 1310764
@400000006afeeba9352191f4 info msg 1310764: bytes 1932 from <nina@club.example> qp 3179 uid 7791
@400000006afeeba935224d74 starting delivery 30: msg 1310764 to remote o.beck3@school.example
@400000006afeeba93522d244 status: local 0/10 remote 1/20
@400000006afeebab39d93a1c delivery 30: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795091359_qp_18690/
@400000006afeebab39d9f984 status: local 0/10 remote 0/20
@400000006afeebab39d9f984 end msg 1310764
@400000006afeebe60df6d634 new msg 1310764
@400000006afeebe60df77a44 info msg 1310764: bytes 1680 from <d.weiss@club.example> qp 3481 uid 7791
@400000006afeebe60df77a44 starting delivery 31: msg 1310764 to remote lena7@tower.test
@400000006afeebe60df77a44 status: local 0/10 remote 1/20
@400000006afeebe60df80eb4 starting delivery 32: msg 1310764 to remote paula0@grey.test
@400000006afeebe60df89384 status: local 0/10 remote 2/20
@400000006afeebe60df89384 starting delivery 33: msg 1310764 to remote wanda5@slowpost.example
@400000006afeebe60df89384 status: local 0/10 remote 3/20
@400000006afeebe60df89f3c starting delivery 34: msg 1310764 to remote f.braun9@typo.test
@400000006afeebe60df93794 status: local 0/10 remote 4/20
@400000006afeebe6218ac4e4 delivery 34: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afeebe6218b9004 status: local 0/10 remote 3/20
@400000006afeebe62dc8bdc4 delivery 32: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<paula0@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afeebe62dc99c6c status: local 0/10 remote 2/20
@400000006afeebe62f6867ec delivery 31: failure: 198.51.100.247_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena7@tower.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.247./
@400000006afeebe62f68c1c4 status: local 0/10 remote 1/20
@400000006afeebed2023c68c new msg 1310765
@400000006afeebed2023e9b4 info msg 1310765: bytes 734 from <root@mx1.example.net> qp 3517 uid 0
@400000006afeebed202462cc starting delivery 35: msg 1310765 to local root@mx1.example.net
@400000006afeebed2024c85c status: local 1/10 remote 1/20
@400000006afeebed231ba1fc delivery 35: success: did_0+1+0/qp_3518/
@400000006afeebed231ba1fc status: local 0/10 remote 1/20
@400000006afeebed231badb4 end msg 1310765
@400000006afeebed2339a97c new msg 1310765
@400000006afeebed2339dc44 info msg 1310765: bytes 974 from <root@mx1.example.net> qp 3518 uid 7790
@400000006afeebed233a97c4 starting delivery 36: msg 1310765 to local greta@example.net
@400000006afeebed233b4f5c status: local 1/10 remote 1/20
@400000006afeebed28f924b4 delivery 36: success: did_0+0+1/
@400000006afeebed28f9f3bc status: local 0/10 remote 1/20
@400000006afeebed28fa0744 end msg 1310765
@400000006afeebee3345cd14 delivery 33: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afeebee334607ac status: local 0/10 remote 0/20
@400000006afeebf203c0c6fc new msg 1310765
@400000006afeebf203c15f54 info msg 1310765: bytes 6412 from <orders@shop.example> qp 3540 uid 10001
@400000006afeebf203c15f54 starting delivery 37: msg 1310765 to remote ute2@lantern.test
@400000006afeebf203c199ec status: local 0/10 remote 1/20
@400000006afeebf41fd6a474 delivery 37: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9B91947ECF/
@400000006afeebf41fd6a474 status: local 0/10 remote 0/20
@400000006afeebf41fd6a474 end msg 1310765
@400000006afeec091cdccd34 new msg 1310765
@400000006afeec091cdd270c info msg 1310765: bytes 1474 from <carla17@grocer.example> qp 3657 uid 7791
@400000006afeec091cddafc4 starting delivery 38: msg 1310765 to local carla@example.net
@400000006afeec091cde0d84 status: local 1/10 remote 0/20
@400000006afeec09233ced6c delivery 38: success: did_0+0+1/
@400000006afeec09233d4f14 status: local 0/10 remote 0/20
@400000006afeec09233d4f14 end msg 1310765
@400000006afeec241c482e54 new msg 1310765
@400000006afeec241c48de1c info msg 1310765: bytes 21740 from <ute@shop.example> qp 3792 uid 7791
@400000006afeec241c48e204 starting delivery 39: msg 1310765 to remote r.frank4@mill.test
@400000006afeec241c499d84 status: local 0/10 remote 1/20
@400000006afeec26188abcdc delivery 39: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BAA80D038D/
@400000006afeec26188abcdc status: local 0/10 remote 0/20
@400000006afeec26188abcdc end msg 1310765
@400000006afeec503642ffb4 new msg 1310765
@400000006afeec503642ffb4 info msg 1310765: bytes 33745 from <k.maier@club.example> qp 4014 uid 7791
@400000006afeec503643de5c starting delivery 40: msg 1310765 to remote v.horn4@vineyard.example
@400000006afeec5036445774 status: local 0/10 remote 1/20
@400000006afeec5316225fcc delivery 40: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091526_7bada94f9f61_-_esmtp/
@400000006afeec5316225fcc status: local 0/10 remote 0/20
@400000006afeec5316227b24 end msg 1310765
@400000006afeeca92aadf104 new msg 1310765
@400000006afeeca92aae8574 info msg 1310765: bytes 11052 from <wanda@example.net> qp 4458 uid 7791
@400000006afeeca92aaf0e2c starting delivery 41: msg 1310765 to remote lena9@oakwood.test
@400000006afeeca92aaf0e2c status: local 0/10 remote 1/20
@400000006afeeca92aaf9eb4 starting delivery 42: msg 1310765 to remote carla9@bigmail.example
@400000006afeeca92ab08144 status: local 0/10 remote 2/20
@400000006afeeca92ab08cfc starting delivery 43: msg 1310765 to remote anna.koch8@inkwell.test
@400000006afeeca92ab163d4 status: local 0/10 remote 3/20
@400000006afeecaa06e7920c delivery 42: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091615_d03380240d0b_-_esmtp/
@400000006afeecaa06e7920c status: local 0/10 remote 2/20
@400000006afeecaa1b1acdfc delivery 43: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091615_a4cf69f6b98d_-_esmtp/
@400000006afeecaa1b1b3f44 status: local 0/10 remote 1/20
@400000006afeecab0710ebfc delivery 41: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w5B13-4BF96C-A6/
@400000006afeecab0711c2d4 status: local 0/10 remote 0/20
@400000006afeecab071247a4 end msg 1310765
@400000006afeed231fc0519c new msg 1310765
@400000006afeed231fc0519c info msg 1310765: bytes 988 from <carla14@granite.test> qp 5067 uid 7791
@400000006afeed231fc0519c starting delivery 44: msg 1310765 to local club.example-lena@club.example
@400000006afeed231fc10d1c status: local 1/10 remote 0/20
@400000006afeed232181240c delivery 44: success: did_0+0+1/
@400000006afeed2321813f64 status: local 0/10 remote 0/20
@400000006afeed232181d7bc end msg 1310765
@400000006afeed76131b3664 starting delivery 45: msg 1310764 to remote paula0@grey.test
@400000006afeed76131b6544 status: local 0/10 remote 1/20
@400000006afeed76131c0d3c starting delivery 46: msg 1310764 to remote wanda5@slowpost.example
@400000006afeed76131cad64 status: local 0/10 remote 2/20
@400000006afeed7807e54744 delivery 45: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795091820_qp_23939/
@400000006afeed7807e5c82c status: local 0/10 remote 1/20
@400000006afeed7d1cbef494 delivery 46: deferral: Connected_to_203.0.113.96_but_connection_died._(#4.4.2)/
@400000006afeed7d1cbf8904 status: local 0/10 remote 0/20
@400000006afeee6c2f27b56c new msg 1310765
@400000006afeee6c2f281714 info msg 1310765: bytes 7692 from <z.jung@shop.example> qp 6713 uid 7791
@400000006afeee6c2f281714 starting delivery 47: msg 1310765 to remote lena7@partner.test
@400000006afeee6c2f289fcc status: local 0/10 remote 1/20
@400000006afeee6f046079cc delivery 47: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5EA9EFDCEB/
@400000006afeee6f0460f6cc status: local 0/10 remote 0/20
@400000006afeee6f0461b634 end msg 1310765
@400000006afeeea3170618ac new msg 1310765
@400000006afeeea31706207c info msg 1310765: bytes 11000 from <emma@club.example> qp 6986 uid 7791
@400000006afeeea31706c874 starting delivery 48: msg 1310765 to remote anna.koch8@bluebird.test
@400000006afeeea31706c874 status: local 0/10 remote 1/20
@400000006afeeea43b881eb4 delivery 48: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<d7e69a1c83e929d6@mail.example>_[InternalId=2061377320]_Queued_mail_for_delivery/
@400000006afeeea43b881eb4 status: local 0/10 remote 0/20
@400000006afeeea43b88517c end msg 1310765
@400000006afeeec715041e8c new msg 1310765
@400000006afeeec715045154 info msg 1310765: bytes 1425 from <greta20@granite.test> qp 7166 uid 7791
@400000006afeeec71505011c starting delivery 49: msg 1310765 to local club.example-d.weiss@club.example
@400000006afeeec71505011c status: local 1/10 remote 0/20
@400000006afeeec7191a4adc delivery 49: success: did_0+0+1/
@400000006afeeec7191acbc4 status: local 0/10 remote 0/20
@400000006afeeec7191b2984 end msg 1310765
@400000006afeeeca21b94ef4 new msg 1310765
@400000006afeeeca21b9c424 info msg 1310765: bytes 1200 from <k.maier28@customer.example> qp 7182 uid 7791
@400000006afeeeca21b9c424 starting delivery 50: msg 1310765 to local shop.example-o.beck@shop.example
@400000006afeeeca21ba0a74 status: local 1/10 remote 0/20
@400000006afeeeca226b7c3c delivery 50: success: did_0+0+1/
@400000006afeeeca226c0cc4 status: local 0/10 remote 0/20
@400000006afeeeca226c0cc4 end msg 1310765
@400000006afeef7904f55344 new msg 1310765
@400000006afeef7904f55344 info msg 1310765: bytes 28499 from <t.wolf@shop.example> qp 8055 uid 7791
@400000006afeef7904f55344 starting delivery 51: msg 1310765 to local carla@example.net
@400000006afeef7904f5766c status: local 1/10 remote 0/20
@400000006afeef790689aee4 delivery 51: success: did_0+0+1/
@400000006afeef790689ed64 status: local 0/10 remote 0/20
@400000006afeef79068a33b4 end msg 1310765
@400000006afef04c2b50a174 new msg 1310765
@400000006afef04c2b50a174 info msg 1310765: bytes 21507 from <sara@club.example> qp 9113 uid 7791
@400000006afef04c2b50a174 starting delivery 52: msg 1310765 to remote lena11@acorn.example
@400000006afef04c2b511a8c status: local 0/10 remote 1/20
@400000006afef04e3624968c delivery 52: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795092546_cf883d985841_-_esmtp/
@400000006afef04e36254a3c status: local 0/10 remote 0/20
@400000006afef04e36254a3c end msg 1310765
@400000006afef08a2c5ff27c new msg 1310765
@400000006afef08a2c602d14 info msg 1310765: bytes 7691 from <orders@shop.example> qp 9423 uid 10001
@400000006afef08a2c6067ac starting delivery 53: msg 1310765 to remote paula23@valley.test
@400000006afef08a2c6067ac status: local 0/10 remote 1/20
@400000006afef08b09ea0854 new msg 1310775
@400000006afef08b09ea1bdc info msg 1310775: bytes 6275 from <orders@shop.example> qp 9425 uid 10001
@400000006afef08b09ea1fc4 starting delivery 54: msg 1310775 to remote o.beck2@school.example
@400000006afef08b09ea1fc4 status: local 0/10 remote 2/20
@400000006afef08c1398f1e4 delivery 54: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795092609_qp_9851/
@400000006afef08c1399538c status: local 0/10 remote 1/20
@400000006afef08c1399a594 end msg 1310775
@400000006afef08d02281dcc delivery 53: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w6B3E-A94B4F-A9/
@400000006afef08d02281dcc status: local 0/10 remote 0/20
@400000006afef08d0228ba0c end msg 1310765
@400000006afef0d11e4ad83c new msg 1310765
@400000006afef0d11e4af77c info msg 1310765: bytes 1122 from <y.kurz8@orchard.test> qp 9777 uid 7791
@400000006afef0d11e4bddf4 starting delivery 55: msg 1310765 to local shop.example-t.wolf@shop.example
@400000006afef0d11e4bddf4 status: local 1/10 remote 0/20
@400000006afef0d12043450c delivery 55: success: did_0+0+1/
@400000006afef0d12043ae84 status: local 0/10 remote 0/20
@400000006afef0d12043f4d4 end msg 1310765
@400000006afef14c052c0b14 new msg 1310765
@400000006afef14c052c360c info msg 1310765: bytes 1480 from <y.kurz@shop.example> qp 10390 uid 7791
@400000006afef14c052c360c starting delivery 56: msg 1310765 to remote y.kurz3@lantern.test
@400000006afef14c052c3ddc status: local 0/10 remote 1/20
@400000006afef14c052c3ddc starting delivery 57: msg 1310765 to remote greta8@university.example
@400000006afef14c052c8fe4 status: local 0/10 remote 2/20
@400000006afef14d184f32ac delivery 57: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<greta8@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afef14d184f32ac status: local 0/10 remote 1/20
@400000006afef14e05fb97e4 delivery 56: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D4B49C94DA/
@400000006afef14e05fc3bf4 status: local 0/10 remote 0/20
@400000006afef1b82acd6b9c new msg 1310775
@400000006afef1b82acdb9bc info msg 1310775: bytes 14352 from <o.beck@shop.example> qp 10933 uid 7791
@400000006afef1b82acea41c starting delivery 58: msg 1310775 to remote f.braun4@dairy.example
@400000006afef1b82acebf74 status: local 0/10 remote 1/20
@400000006afef1b91d69b76c delivery 58: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<d5d2a885685fb6b2@mail.example>_[InternalId=953669273]_Queued_mail_for_delivery/
@400000006afef1b91d69bf3c status: local 0/10 remote 0/20
@400000006afef1b91d69bf3c end msg 1310775
@400000006afef1ba367d4d7c starting delivery 59: msg 1310735 to remote emma@silent.test
@400000006afef1ba367d64ec status: local 0/10 remote 1/20
@400000006afef1f70d9d7364 delivery 59: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afef1f70d9d7364 status: local 0/10 remote 0/20
@400000006afef22317e7ba64 new msg 1310775
@400000006afef22317e84ed4 info msg 1310775: bytes 168805 from <v.horn@shop.example> qp 11467 uid 7791
@400000006afef22317e84ed4 starting delivery 60: msg 1310775 to local wanda@example.net
@400000006afef22317e84ed4 status: local 1/10 remote 0/20
@400000006afef22317e84ed4 starting delivery 61: msg 1310775 to local shop.example-y.kurz@shop.example
@400000006afef22317e84ed4 status: local 2/10 remote 0/20
@400000006afef22317e84ed4 starting delivery 62: msg 1310775 to local shop.example-ute@shop.example
@400000006afef22317e8b07c status: local 3/10 remote 0/20
@400000006afef22317e9642c starting delivery 63: msg 1310775 to local shop.example-ida@shop.example
@400000006afef22317e9836c status: local 4/10 remote 0/20
@400000006afef22317e9836c starting delivery 64: msg 1310775 to local club.example-r.frank@club.example
@400000006afef22317e9836c status: local 5/10 remote 0/20
@400000006afef2231c407d94 delivery 63: success: did_0+0+1/
@400000006afef2231c407d94 status: local 4/10 remote 0/20
@400000006afef2231c90acec delivery 61: success: did_0+0+1/
@400000006afef2231c911e34 status: local 3/10 remote 0/20
@400000006afef2231dc1ab0c delivery 60: success: did_0+0+1/
@400000006afef2231dc1ab0c status: local 2/10 remote 0/20
@400000006afef2231ddfa6d4 delivery 64: success: did_0+0+1/
@400000006afef2231de00c64 status: local 1/10 remote 0/20
@400000006afef2231eec82f4 delivery 62: success: did_0+0+1/
@400000006afef2231eed36a4 status: local 0/10 remote 0/20
@400000006afef2231eed36a4 end msg 1310775
@400000006afef2261d42594c starting delivery 65: msg 1310764 to remote wanda5@slowpost.example
@400000006afef2261d42e5ec status: local 0/10 remote 1/20
@400000006afef22b365c2534 delivery 65: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afef22b365ce884 status: local 0/10 remote 0/20
@400000006afef2460d80d344 new msg 1310775
@400000006afef2460d80db14 info msg 1310775: bytes 1068 from <y.kurz36@corner.test> qp 11641 uid 7791
@400000006afef2460d81a24c starting delivery 66: msg 1310775 to local wanda@example.net
@400000006afef2460d81a24c status: local 1/10 remote 0/20
@400000006afef24611723d6c delivery 66: success: did_0+0+1/
@400000006afef24611727fd4 status: local 0/10 remote 0/20
@400000006afef2461172cdf4 end msg 1310775
@400000006afef2ab012d1bfc new msg 1310775
@400000006afef2ab012da0cc info msg 1310775: bytes 1641 from <b.lang@shop.example> qp 12145 uid 7791
@400000006afef2ab012da4b4 starting delivery 67: msg 1310775 to local club.example-k.maier@club.example
@400000006afef2ab012e7f74 status: local 1/10 remote 0/20
@400000006afef2ab012e7f74 starting delivery 68: msg 1310775 to local shop.example-o.beck@shop.example
@400000006afef2ab012ea29c status: local 2/10 remote 0/20
@400000006afef2ab012eb23c starting delivery 69: msg 1310775 to local carla@example.net
@400000006afef2ab012eb23c status: local 3/10 remote 0/20
@400000006afef2ab03c756ac delivery 68: success: did_0+0+1/
@400000006afef2ab03c7c40c status: local 2/10 remote 0/20
@400000006afef2ab085e8a3c delivery 67: success: did_0+0+1/
@400000006afef2ab085edc44 status: local 1/10 remote 0/20
@400000006afef2ab08913eb4 delivery 69: success: did_0+0+1/
@400000006afef2ab0891fe1c status: local 0/10 remote 0/20
@400000006afef2ab089234cc end msg 1310775
@400000006afef2dc26380114 starting delivery 70: msg 1310765 to remote greta8@university.example
@400000006afef2dc26384764 status: local 0/10 remote 1/20
@400000006afef2dd028c272c delivery 70: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093202_f8d13c31bfe8_-_esmtp/
@400000006afef2dd028c7934 status: local 0/10 remote 0/20
@400000006afef2dd028c7934 end msg 1310765
@400000006afef2f603137f9c new msg 1310765
@400000006afef2f60314046c info msg 1310765: bytes 734 from <root@mx1.example.net> qp 12520 uid 0
@400000006afef2f60314d75c starting delivery 71: msg 1310765 to local root@mx1.example.net
@400000006afef2f6031596c4 status: local 1/10 remote 0/20
@400000006afef2f606e12d54 delivery 71: success: did_0+1+0/qp_12521/
@400000006afef2f606e213cc status: local 0/10 remote 0/20
@400000006afef2f606e21b9c end msg 1310765
@400000006afef2f607001764 new msg 1310765
@400000006afef2f60700a7ec info msg 1310765: bytes 974 from <root@mx1.example.net> qp 12521 uid 7790
@400000006afef2f60700a7ec starting delivery 72: msg 1310765 to local greta@example.net
@400000006afef2f60701924c status: local 1/10 remote 0/20
@400000006afef2f60af5cf1c delivery 72: success: did_0+0+1/
@400000006afef2f60af628f4 status: local 0/10 remote 0/20
@400000006afef2f60af6b1ac end msg 1310765
@400000006afef2fe22ec77c4 new msg 1310765
@400000006afef2fe22ed1404 info msg 1310765: bytes 10340 from <j.klein@club.example> qp 12562 uid 7791
@400000006afef2fe22edd754 starting delivery 73: msg 1310765 to remote h.vogel3@workshop.test
@400000006afef2fe22edd754 status: local 0/10 remote 1/20
@400000006afef30016629934 delivery 73: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2AB393BABE/
@400000006afef30016629934 status: local 0/10 remote 0/20
@400000006afef3001663124c end msg 1310765
@400000006afef37a0174f684 starting delivery 74: msg 1310747 to remote v.horn@silent.test
@400000006afef37a0175023c status: local 0/10 remote 1/20
@400000006afef37a0334afb4 delivery 74: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afef37a0334afb4 status: local 0/10 remote 0/20
@400000006afef3eb09e604fc new msg 1310765
@400000006afef3eb09e64f34 info msg 1310765: bytes 20294 from <nina@club.example> qp 13745 uid 7791
@400000006afef3eb09e6acf4 starting delivery 75: msg 1310765 to local lists.club.example-news@lists.club.example
@400000006afef3eb09e77044 status: local 1/10 remote 0/20
@400000006afef3eb256b0c54 delivery 75: success: ezmlm-send:_info:_qp_13748/did_0+0+2/
@400000006afef3eb256b3f1c status: local 0/10 remote 0/20
@400000006afef3eb256b52a4 end msg 1310765
@400000006afef3eb2588cd84 new msg 1310765
@400000006afef3eb2588f87c info msg 1310765: bytes 21414 from <news-return-45-@lists.club.example-@[]> qp 13748 uid 89
@400000006afef3eb2589cb6c starting delivery 76: msg 1310765 to remote anna.koch0@bigmail.example
@400000006afef3eb2589cb6c status: local 0/10 remote 1/20
@400000006afef3eb258a021c starting delivery 77: msg 1310765 to remote f.braun1@bigmail.example
@400000006afef3eb258ae0c4 status: local 0/10 remote 2/20
@400000006afef3eb258bbb84 starting delivery 78: msg 1310765 to remote k.maier2@bigmail.example
@400000006afef3eb258c4ff4 status: local 0/10 remote 3/20
@400000006afef3eb258ca9cc starting delivery 79: msg 1310765 to remote paula3@elm.example
@400000006afef3eb258cbd54 status: local 0/10 remote 4/20
@400000006afef3eb258cbd54 starting delivery 80: msg 1310765 to remote v.horn4@heather.example
@400000006afef3eb258cfbd4 status: local 0/10 remote 5/20
@400000006afef3eb258d5994 starting delivery 81: msg 1310765 to remote b.lang5@bigmail.example
@400000006afef3eb258d5994 status: local 0/10 remote 6/20
@400000006afef3eb258e112c starting delivery 82: msg 1310765 to remote greta6@bigmail.example
@400000006afef3eb258e112c status: local 0/10 remote 7/20
@400000006afef3eb258e112c starting delivery 83: msg 1310765 to remote lena7@bigmail.example
@400000006afef3eb258e24b4 status: local 0/10 remote 8/20
@400000006afef3eb258efb8c starting delivery 84: msg 1310765 to remote r.frank8@bigmail.example
@400000006afef3eb258fbedc status: local 0/10 remote 9/20
@400000006afef3eb258fbedc starting delivery 85: msg 1310765 to remote wanda9@freemail.test
@400000006afef3eb258fbedc status: local 0/10 remote 10/20
@400000006afef3eb259018b4 starting delivery 86: msg 1310765 to remote carla10@bigmail.example
@400000006afef3eb2590a16c status: local 0/10 remote 11/20
@400000006afef3eb2590a16c starting delivery 87: msg 1310765 to remote h.vogel11@bigmail.example
@400000006afef3eb259187e4 status: local 0/10 remote 12/20
@400000006afef3eb259233c4 starting delivery 88: msg 1310765 to remote m.roth12@bigmail.example
@400000006afef3eb2592cc1c status: local 0/10 remote 13/20
@400000006afef3eb25933d64 starting delivery 89: msg 1310765 to remote sara13@museum.example
@400000006afef3eb2593c61c status: local 0/10 remote 14/20
@400000006afef3eb25941054 starting delivery 90: msg 1310765 to remote y.kurz14@reed.test
@400000006afef3eb25941054 status: local 0/10 remote 15/20
@400000006afef3eb25946e14 starting delivery 91: msg 1310765 to remote d.weiss15@bigmail.example
@400000006afef3eb2594df5c status: local 0/10 remote 16/20
@400000006afef3eb25955c5c starting delivery 92: msg 1310765 to remote ida16@bigmail.example
@400000006afef3eb259596f4 status: local 0/10 remote 17/20
@400000006afef3eb259596f4 starting delivery 93: msg 1310765 to remote nina17@bigmail.example
@400000006afef3eb25965274 status: local 0/10 remote 18/20
@400000006afef3eb25968924 starting delivery 94: msg 1310765 to remote t.wolf18@cedar.test
@400000006afef3eb25969cac status: local 0/10 remote 19/20
@400000006afef3eb2597294c starting delivery 95: msg 1310765 to remote z.jung19@garden.example
@400000006afef3eb25973cd4 status: local 0/10 remote 20/20
@400000006afef3ec0f89da14 delivery 79: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wC123-00B74F-32/
@400000006afef3ec0f8a7654 status: local 0/10 remote 19/20
@400000006afef3ec0f8aa14c starting delivery 96: msg 1310765 to remote emma20@bigmail.example
@400000006afef3ec0f8aa14c status: local 0/10 remote 20/20
@400000006afef3ec1707d214 delivery 90: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_b2a5136f2efc_-_esmtp/
@400000006afef3ec17087df4 status: local 0/10 remote 19/20
@400000006afef3ec170925ec starting delivery 97: msg 1310765 to remote j.klein21@bigmail.example
@400000006afef3ec170925ec status: local 0/10 remote 20/20
@400000006afef3ec24796cdc delivery 87: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_3d772d338f4d_-_esmtp/
@400000006afef3ec247a4f6c status: local 0/10 remote 19/20
@400000006afef3ec247a9d8c starting delivery 98: msg 1310765 to remote o.beck22@bigmail.example
@400000006afef3ec247b031c status: local 0/10 remote 20/20
@400000006afef3ec280a5fb4 delivery 83: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_123bebd8c092_-_esmtp/
@400000006afef3ec280b2304 status: local 0/10 remote 19/20
@400000006afef3ec280babbc starting delivery 99: msg 1310765 to remote ute23@valley.test
@400000006afef3ec280c6354 status: local 0/10 remote 20/20
@400000006afef3ec291b71f4 delivery 91: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<d.weiss15@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3ec291c3d14 status: local 0/10 remote 19/20
@400000006afef3ec291cf4ac starting delivery 100: msg 1310765 to remote anna.koch24@bigmail.example
@400000006afef3ec291d0834 status: local 0/10 remote 20/20
@400000006afef3ec2d10f6e4 delivery 88: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_e32afd1ad64d_-_esmtp/
@400000006afef3ec2d1125c4 status: local 0/10 remote 19/20
@400000006afef3ec2d1125c4 starting delivery 101: msg 1310765 to remote f.braun25@bigmail.example
@400000006afef3ec2d1125c4 status: local 0/10 remote 20/20
@400000006afef3ec2d576df4 delivery 94: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf18@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006afef3ec2d578564 status: local 0/10 remote 19/20
@400000006afef3ec2d578564 starting delivery 102: msg 1310765 to remote k.maier26@bigmail.example
@400000006afef3ec2d57c7cc status: local 0/10 remote 20/20
@400000006afef3ec3b24e074 delivery 95: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w4ACC-B300F6-56/
@400000006afef3ec3b252e94 status: local 0/10 remote 19/20
@400000006afef3ec3b25a3c4 starting delivery 103: msg 1310765 to remote paula27@bigmail.example
@400000006afef3ec3b25f9b4 status: local 0/10 remote 20/20
@400000006afef3ed10add044 delivery 76: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_9e6e9115df13_-_esmtp/
@400000006afef3ed10add044 status: local 0/10 remote 19/20
@400000006afef3ed10ae689c starting delivery 104: msg 1310765 to remote v.horn28@lantern.test
@400000006afef3ed10ae689c status: local 0/10 remote 20/20
@400000006afef3ed114d6ba4 delivery 86: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_b125711b741d_-_esmtp/
@400000006afef3ed114e32dc status: local 0/10 remote 19/20
@400000006afef3ed114ecb34 starting delivery 105: msg 1310765 to remote b.lang29@opera.example
@400000006afef3ed114f7714 status: local 0/10 remote 20/20
@400000006afef3ed118000dc delivery 81: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_be3432678cff_-_esmtp/
@400000006afef3ed11806a54 status: local 0/10 remote 19/20
@400000006afef3ed11806a54 starting delivery 106: msg 1310765 to remote greta30@bigmail.example
@400000006afef3ed118121ec status: local 0/10 remote 20/20
@400000006afef3ed13745e9c delivery 77: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_2c6bfc168d38_-_esmtp/
@400000006afef3ed13745e9c status: local 0/10 remote 19/20
@400000006afef3ed13749164 starting delivery 107: msg 1310765 to remote lena31@bigmail.example
@400000006afef3ed1374cfe4 status: local 0/10 remote 20/20
@400000006afef3ed18cbb994 delivery 92: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_b317f380f70b_-_esmtp/
@400000006afef3ed18cbb994 status: local 0/10 remote 19/20
@400000006afef3ed18cbf044 starting delivery 108: msg 1310765 to remote r.frank32@bigmail.example
@400000006afef3ed18cca3f4 status: local 0/10 remote 20/20
@400000006afef3ed1cb3e48c delivery 84: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_8bedcdca344c_-_esmtp/
@400000006afef3ed1cb3e48c status: local 0/10 remote 19/20
@400000006afef3ed1cb4a00c starting delivery 109: msg 1310765 to remote wanda33@birch.example
@400000006afef3ed1cb4f5fc status: local 0/10 remote 20/20
@400000006afef3ed2a4140cc delivery 99: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wFC8F-ADC0FF-DB/
@400000006afef3ed2a41c59c status: local 0/10 remote 19/20
@400000006afef3ed2a429c74 starting delivery 110: msg 1310765 to remote carla34@corner.test
@400000006afef3ed2a436b7c status: local 0/10 remote 20/20
@400000006afef3ed2fd3bc7c delivery 82: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_8d7fedce9d46_-_esmtp/
@400000006afef3ed2fd41a3c status: local 0/10 remote 19/20
@400000006afef3ed2fd41a3c starting delivery 111: msg 1310765 to remote h.vogel35@bigmail.example
@400000006afef3ed2fd458bc status: local 0/10 remote 20/20
@400000006afef3ed30f71284 delivery 80: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<e3ba8c15efdc4613@mail.example>_[InternalId=1724820510]_Queued_mail_for_delivery/
@400000006afef3ed30f74d1c status: local 0/10 remote 19/20
@400000006afef3ed30f74d1c starting delivery 112: msg 1310765 to remote m.roth36@bigmail.example
@400000006afef3ed30f74d1c status: local 0/10 remote 20/20
@400000006afef3ed35b48324 delivery 96: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_f11288ef762e_-_esmtp/
@400000006afef3ed35b4ae1c status: local 0/10 remote 19/20
@400000006afef3ed35b4fc3c starting delivery 113: msg 1310765 to remote sara37@bigmail.example
@400000006afef3ed35b53abc status: local 0/10 remote 20/20
@400000006afef3ed364b027c delivery 93: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_d5bcd37bd6f0_-_esmtp/
@400000006afef3ed364b0664 status: local 0/10 remote 19/20
@400000006afef3ed364b77ac starting delivery 114: msg 1310765 to remote y.kurz38@slowpost.example
@400000006afef3ed364b77ac status: local 0/10 remote 20/20
@400000006afef3ed39b72b5c delivery 89: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<bdd72a9436a85c38@mail.example>_[InternalId=1009971464]_Queued_mail_for_delivery/
@400000006afef3ed39b7cb84 status: local 0/10 remote 19/20
@400000006afef3ed39b7cb84 starting delivery 115: msg 1310765 to remote d.weiss39@workshop.test
@400000006afef3ed39b7cf6c status: local 0/10 remote 20/20
@400000006afef3ed3a9cad44 delivery 78: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_18c6777f3977_-_esmtp/
@400000006afef3ed3a9cfb64 status: local 0/10 remote 19/20
@400000006afef3ed3a9d5154 starting delivery 116: msg 1310765 to remote ida40@bigmail.example
@400000006afef3ed3a9dd23c status: local 0/10 remote 20/20
@400000006afef3ee0084975c delivery 100: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_5d22f7a9fccb_-_esmtp/
@400000006afef3ee0084ca24 status: local 0/10 remote 19/20
@400000006afef3ee0084ca24 starting delivery 117: msg 1310765 to remote nina41@bigmail.example
@400000006afef3ee00856664 status: local 0/10 remote 20/20
@400000006afef3ee02afe784 delivery 85: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F66F0A2996/
@400000006afef3ee02b0a6ec status: local 0/10 remote 19/20
@400000006afef3ee02b0aebc starting delivery 118: msg 1310765 to remote t.wolf42@bigmail.example
@400000006afef3ee02b0b2a4 status: local 0/10 remote 20/20
@400000006afef3ee02f4acfc delivery 104: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_198BF73AEB/
@400000006afef3ee02f4acfc status: local 0/10 remote 19/20
@400000006afef3ee02f4acfc starting delivery 119: msg 1310765 to remote z.jung43@grocer.example
@400000006afef3ee02f5128c status: local 0/10 remote 20/20
@400000006afef3ee05e2acfc delivery 108: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_812c02283e77_-_esmtp/
@400000006afef3ee05e306d4 status: local 0/10 remote 19/20
@400000006afef3ee05e36494 starting delivery 120: msg 1310765 to remote emma44@lighthouse.test
@400000006afef3ee05e36494 status: local 0/10 remote 20/20
@400000006afef3ee0f5740f4 delivery 102: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_71e6ba3adbad_-_esmtp/
@400000006afef3ee0f5740f4 status: local 0/10 remote 19/20
@400000006afef3ee0f5740f4 starting delivery 121: msg 1310765 to remote j.klein45@bigmail.example
@400000006afef3ee0f576804 status: local 0/10 remote 20/20
@400000006afef3ee16bf47c4 delivery 101: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_21a779513fb4_-_esmtp/
@400000006afef3ee16bfc4c4 status: local 0/10 remote 19/20
@400000006afef3ee16bfdc34 starting delivery 122: msg 1310765 to remote o.beck46@bigmail.example
@400000006afef3ee16c07c5c status: local 0/10 remote 20/20
@400000006afef3ee1aca0264 delivery 120: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w060E-98343B-74/
@400000006afef3ee1aca0264 status: local 0/10 remote 19/20
@400000006afef3ee1aca546c starting delivery 123: msg 1310765 to remote ute47@bigmail.example
@400000006afef3ee1acaf87c status: local 0/10 remote 20/20
@400000006afef3ee1c3e107c delivery 115: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9C31C59F05/
@400000006afef3ee1c3e666c status: local 0/10 remote 19/20
@400000006afef3ee1c3e666c starting delivery 124: msg 1310765 to remote anna.koch48@customer.example
@400000006afef3ee1c3f395c status: local 0/10 remote 20/20
@400000006afef3ee1d386a54 delivery 117: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina41@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3ee1d390e64 status: local 0/10 remote 19/20
@400000006afef3ee1d39d59c starting delivery 125: msg 1310765 to remote f.braun49@bricks.example
@400000006afef3ee1d3a23bc status: local 0/10 remote 20/20
@400000006afef3ee22037f24 delivery 103: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_dd4471c5ac4d_-_esmtp/
@400000006afef3ee220407dc status: local 0/10 remote 19/20
@400000006afef3ee220407dc starting delivery 126: msg 1310765 to remote k.maier50@bigmail.example
@400000006afef3ee2204f23c status: local 0/10 remote 20/20
@400000006afef3ee27ef8c84 delivery 105: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<849382b40f2cca64@mail.example>_[InternalId=1008836518]_Queued_mail_for_delivery/
@400000006afef3ee27ef8c84 status: local 0/10 remote 19/20
@400000006afef3ee27f01924 starting delivery 127: msg 1310765 to remote paula51@bigmail.example
@400000006afef3ee27f01924 status: local 0/10 remote 20/20
@400000006afef3ee3007094c delivery 121: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_9d54a6ab3e27_-_esmtp/
@400000006afef3ee3007094c status: local 0/10 remote 19/20
@400000006afef3ee30073444 starting delivery 128: msg 1310765 to remote v.horn52@bigmail.example
@400000006afef3ee30080f04 status: local 0/10 remote 20/20
@400000006afef3ee3354675c delivery 98: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_c39d5dd14781_-_esmtp/
@400000006afef3ee3354d4bc status: local 0/10 remote 19/20
@400000006afef3ee3354d4bc starting delivery 129: msg 1310765 to remote b.lang53@pebble.test
@400000006afef3ee33550b6c status: local 0/10 remote 20/20
@400000006afef3ee365ef3f4 delivery 107: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_6b406c3f371a_-_esmtp/
@400000006afef3ee365f0394 status: local 0/10 remote 19/20
@400000006afef3ee365f559c starting delivery 130: msg 1310765 to remote greta54@tailor.example
@400000006afef3ee365fc2fc status: local 0/10 remote 20/20
@400000006afef3ef0bdf8724 delivery 113: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_d0c8a5db02b8_-_esmtp/
@400000006afef3ef0bdf8724 status: local 0/10 remote 19/20
@400000006afef3ef0be03ad4 starting delivery 131: msg 1310765 to remote lena55@bigmail.example
@400000006afef3ef0be0468c status: local 0/10 remote 20/20
@400000006afef3ef0f3dfc34 delivery 106: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_69f578127466_-_esmtp/
@400000006afef3ef0f3eafe4 status: local 0/10 remote 19/20
@400000006afef3ef0f3eafe4 starting delivery 132: msg 1310765 to remote r.frank56@bigmail.example
@400000006afef3ef0f3f53f4 status: local 0/10 remote 20/20
@400000006afef3ef131f800c delivery 112: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_003950993044_-_esmtp/
@400000006afef3ef131fe984 status: local 0/10 remote 19/20
@400000006afef3ef13207df4 starting delivery 133: msg 1310765 to remote wanda57@bigmail.example
@400000006afef3ef1320e76c status: local 0/10 remote 20/20
@400000006afef3ef19ca4d74 delivery 110: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<011e5357bbbf4491@mail.example>_[InternalId=1748175278]_Queued_mail_for_delivery/
@400000006afef3ef19ca786c status: local 0/10 remote 19/20
@400000006afef3ef19cada14 starting delivery 134: msg 1310765 to remote carla58@elm.example
@400000006afef3ef19cb1c7c status: local 0/10 remote 20/20
@400000006afef3ef238fdbe4 delivery 123: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_0eebe4dea9ee_-_esmtp/
@400000006afef3ef23907c0c status: local 0/10 remote 19/20
@400000006afef3ef23907c0c starting delivery 135: msg 1310765 to remote h.vogel59@heather.example
@400000006afef3ef2390fcf4 status: local 0/10 remote 20/20
@400000006afef3ef29efb5cc delivery 128: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_fa462ab45cf2_-_esmtp/
@400000006afef3ef29f0426c status: local 0/10 remote 19/20
@400000006afef3ef29f11d2c starting delivery 136: msg 1310765 to remote m.roth60@bigmail.example
@400000006afef3ef29f15f94 status: local 0/10 remote 20/20
@400000006afef3ef3156da0c delivery 122: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_1e1f9aa928d5_-_esmtp/
@400000006afef3ef31571c74 status: local 0/10 remote 19/20
@400000006afef3ef3157d024 starting delivery 137: msg 1310765 to remote sara61@bigmail.example
@400000006afef3ef315835b4 status: local 0/10 remote 20/20
@400000006afef3ef345652b4 delivery 116: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_fa7275a89fe3_-_esmtp/
@400000006afef3ef345675dc status: local 0/10 remote 19/20
@400000006afef3ef345675dc starting delivery 138: msg 1310765 to remote y.kurz62@bigmail.example
@400000006afef3ef34568d4c status: local 0/10 remote 20/20
@400000006afef3ef35934754 delivery 111: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_45dc59dad2dd_-_esmtp/
@400000006afef3ef35940aa4 status: local 0/10 remote 19/20
@400000006afef3ef35949f14 starting delivery 139: msg 1310765 to remote d.weiss63@bigmail.example
@400000006afef3ef35953f3c status: local 0/10 remote 20/20
@400000006afef3ef37ca5b34 delivery 109: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5DAD978D17/
@400000006afef3ef37caa56c status: local 0/10 remote 19/20
@400000006afef3ef37cb39dc starting delivery 140: msg 1310765 to remote ida64@freemail.test
@400000006afef3ef37cb39dc status: local 0/10 remote 20/20
@400000006afef3ef3a3cda04 delivery 130: failure: 203.0.113.15_does_not_like_recipient./Remote_host_said:_550_5.1.1_<greta54@tailor.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.15./
@400000006afef3ef3a3d08e4 status: local 0/10 remote 19/20
@400000006afef3ef3a3d37c4 starting delivery 141: msg 1310765 to remote nina65@bigmail.example
@400000006afef3ef3a3d37c4 status: local 0/10 remote 20/20
@400000006afef3f005ad6074 delivery 119: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795093476_qp_1425/
@400000006afef3f005ad839c status: local 0/10 remote 19/20
@400000006afef3f005ad839c starting delivery 142: msg 1310765 to remote t.wolf66@bigmail.example
@400000006afef3f005adc604 status: local 0/10 remote 20/20
@400000006afef3f015a9670c delivery 140: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_212BFB7CB7/
@400000006afef3f015a9cc9c status: local 0/10 remote 19/20
@400000006afef3f015aa1ea4 starting delivery 143: msg 1310765 to remote z.jung67@bigmail.example
@400000006afef3f015aa516c status: local 0/10 remote 20/20
@400000006afef3f016d2952c delivery 142: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf66@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3f016d30e44 status: local 0/10 remote 19/20
@400000006afef3f016d30e44 starting delivery 144: msg 1310765 to remote emma68@museum.example
@400000006afef3f016d39314 status: local 0/10 remote 20/20
@400000006afef3f017a3faa4 delivery 118: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_62792e4659a1_-_esmtp/
@400000006afef3f017a4b23c status: local 0/10 remote 19/20
@400000006afef3f017a5564c starting delivery 145: msg 1310765 to remote j.klein69@reed.test
@400000006afef3f017a5564c status: local 0/10 remote 20/20
@400000006afef3f017e2c0f4 delivery 139: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_68beccfb3edc_-_esmtp/
@400000006afef3f017e32a6c status: local 0/10 remote 19/20
@400000006afef3f017e32a6c starting delivery 146: msg 1310765 to remote o.beck70@bigmail.example
@400000006afef3f017e32a6c status: local 0/10 remote 20/20
@400000006afef3f01adca7d4 delivery 129: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<b3608a1b8ce2d6fe@mail.example>_[InternalId=474828757]_Queued_mail_for_delivery/
@400000006afef3f01add8e4c status: local 0/10 remote 19/20
@400000006afef3f01add8e4c starting delivery 147: msg 1310765 to remote ute71@bigmail.example
@400000006afef3f01ade26a4 status: local 0/10 remote 20/20
@400000006afef3f0246a1714 delivery 126: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_eef065122d21_-_esmtp/
@400000006afef3f0246a1714 status: local 0/10 remote 19/20
@400000006afef3f0246a78bc starting delivery 148: msg 1310765 to remote anna.koch72@bigmail.example
@400000006afef3f0246b055c status: local 0/10 remote 20/20
@400000006afef3f029b65a34 delivery 133: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_8bc23e0199cb_-_esmtp/
@400000006afef3f029b67d5c status: local 0/10 remote 19/20
@400000006afef3f029b6d34c starting delivery 149: msg 1310765 to remote f.braun73@cedar.test
@400000006afef3f029b72d24 status: local 0/10 remote 20/20
@400000006afef3f0324ec6cc delivery 136: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_83530b3f3a3c_-_esmtp/
@400000006afef3f0324fad44 status: local 0/10 remote 19/20
@400000006afef3f03250071c starting delivery 150: msg 1310765 to remote k.maier74@garden.example
@400000006afef3f03250d23c status: local 0/10 remote 20/20
@400000006afef3f0352e76bc delivery 132: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_6c04dc42137a_-_esmtp/
@400000006afef3f0352ee804 status: local 0/10 remote 19/20
@400000006afef3f0352fce7c starting delivery 151: msg 1310765 to remote paula75@bigmail.example
@400000006afef3f0352fce7c status: local 0/10 remote 20/20
@400000006afef3f035e75ac4 delivery 124: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_1fdc67593f4c_-_esmtp/
@400000006afef3f035e785bc status: local 0/10 remote 19/20
@400000006afef3f035e825e4 starting delivery 152: msg 1310765 to remote v.horn76@bigmail.example
@400000006afef3f035e8d1c4 status: local 0/10 remote 20/20
@400000006afef3f037551b94 delivery 127: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_df5198c38853_-_esmtp/
@400000006afef3f0375588f4 status: local 0/10 remote 19/20
@400000006afef3f0375638bc starting delivery 153: msg 1310765 to remote b.lang77@bigmail.example
@400000006afef3f03756bd8c status: local 0/10 remote 20/20
@400000006afef3f03887f644 delivery 125: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3596B7A9FF/
@400000006afef3f038887344 status: local 0/10 remote 19/20
@400000006afef3f038887344 starting delivery 154: msg 1310765 to remote greta78@valley.test
@400000006afef3f038893a7c status: local 0/10 remote 20/20
@400000006afef3f03aed80ac delivery 134: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wE5EC-417060-E4/
@400000006afef3f03aed80ac status: local 0/10 remote 19/20
@400000006afef3f03aedf5dc starting delivery 155: msg 1310765 to remote lena79@bigmail.example
@400000006afef3f03aedf5dc status: local 0/10 remote 20/20
@400000006afef3f10d8d892c delivery 131: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_486e7c84d501_-_esmtp/
@400000006afef3f10d8d94e4 status: local 0/10 remote 19/20
@400000006afef3f10d8d94e4 starting delivery 156: msg 1310765 to remote r.frank80@bigmail.example
@400000006afef3f10d8d94e4 status: local 0/10 remote 20/20
@400000006afef3f10f18bd0c delivery 135: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<75b1fa0f49cb5430@mail.example>_[InternalId=1967536966]_Queued_mail_for_delivery/
@400000006afef3f10f198444 status: local 0/10 remote 19/20
@400000006afef3f10f198444 starting delivery 157: msg 1310765 to remote wanda81@bigmail.example
@400000006afef3f10f1a2c3c status: local 0/10 remote 20/20
@400000006afef3f113e4a4cc delivery 147: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_2900a44b0fe9_-_esmtp/
@400000006afef3f113e4a4cc status: local 0/10 remote 19/20
@400000006afef3f113e550ac starting delivery 158: msg 1310765 to remote carla82@bigmail.example
@400000006afef3f113e550ac status: local 0/10 remote 20/20
@400000006afef3f11ccdd914 delivery 148: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_62bcfa3c0e07_-_esmtp/
@400000006afef3f11cce234c status: local 0/10 remote 19/20
@400000006afef3f11cce234c starting delivery 159: msg 1310765 to remote h.vogel83@lantern.test
@400000006afef3f11cce4674 status: local 0/10 remote 20/20
@400000006afef3f126922f04 delivery 144: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<45be0373334d7c6c@mail.example>_[InternalId=195295968]_Queued_mail_for_delivery/
@400000006afef3f12692f254 status: local 0/10 remote 19/20
@400000006afef3f12692f63c starting delivery 160: msg 1310765 to remote m.roth84@opera.example
@400000006afef3f126931964 status: local 0/10 remote 20/20
@400000006afef3f12b4b6d6c delivery 156: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_accdde0856fb_-_esmtp/
@400000006afef3f12b4be29c status: local 0/10 remote 19/20
@400000006afef3f12b4be29c starting delivery 161: msg 1310765 to remote sara85@bigmail.example
@400000006afef3f12b4c05c4 status: local 0/10 remote 20/20
@400000006afef3f130013cec delivery 157: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_5e1e53e37587_-_esmtp/
@400000006afef3f130013cec status: local 0/10 remote 19/20
@400000006afef3f130013cec starting delivery 162: msg 1310765 to remote y.kurz86@bigmail.example
@400000006afef3f130013cec status: local 0/10 remote 20/20
@400000006afef3f135aacadc delivery 137: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_9377b79437a7_-_esmtp/
@400000006afef3f135aacadc status: local 0/10 remote 19/20
@400000006afef3f135aacadc starting delivery 163: msg 1310765 to remote d.weiss87@bigmail.example
@400000006afef3f135aafda4 status: local 0/10 remote 20/20
@400000006afef3f1361f9164 delivery 153: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_5f890f0e79ca_-_esmtp/
@400000006afef3f13620124c status: local 0/10 remote 19/20
@400000006afef3f13620be2c starting delivery 164: msg 1310765 to remote ida88@birch.example
@400000006afef3f13620be2c status: local 0/10 remote 20/20
@400000006afef3f137ccb8ac delivery 154: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w685B-B9E883-F8/
@400000006afef3f137cd9b3c status: local 0/10 remote 19/20
@400000006afef3f137cdb2ac starting delivery 165: msg 1310765 to remote nina89@corner.test
@400000006afef3f137ce0c84 status: local 0/10 remote 20/20
@400000006afef3f1394c6b3c delivery 141: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_fd1593a35d40_-_esmtp/
@400000006afef3f1394cb95c status: local 0/10 remote 19/20
@400000006afef3f1394d171c starting delivery 166: msg 1310765 to remote t.wolf90@bigmail.example
@400000006afef3f1394d171c status: local 0/10 remote 20/20
@400000006afef3f20527b99c delivery 145: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_3ec397e79296_-_esmtp/
@400000006afef3f205289c2c status: local 0/10 remote 19/20
@400000006afef3f2052905a4 starting delivery 167: msg 1310765 to remote z.jung91@bigmail.example
@400000006afef3f20529e064 status: local 0/10 remote 20/20
@400000006afef3f205d04224 delivery 138: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_e3e069f4a72c_-_esmtp/
@400000006afef3f205d0af84 status: local 0/10 remote 19/20
@400000006afef3f205d0af84 starting delivery 168: msg 1310765 to remote emma92@bigmail.example
@400000006afef3f205d118fc status: local 0/10 remote 20/20
@400000006afef3f20fb9df0c delivery 163: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_af434b4b7f73_-_esmtp/
@400000006afef3f20fba8704 status: local 0/10 remote 19/20
@400000006afef3f20fba8704 starting delivery 169: msg 1310765 to remote j.klein93@slowpost.example
@400000006afef3f20fba8704 status: local 0/10 remote 20/20
@400000006afef3f21035c9b4 delivery 158: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_74702cc3a74b_-_esmtp/
@400000006afef3f21035c9b4 status: local 0/10 remote 19/20
@400000006afef3f21035e50c starting delivery 170: msg 1310765 to remote o.beck94@workshop.test
@400000006afef3f21036b414 status: local 0/10 remote 20/20
@400000006afef3f2150d4e1c delivery 152: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_e2177a49b6a5_-_esmtp/
@400000006afef3f2150d84cc status: local 0/10 remote 19/20
@400000006afef3f2150dea5c starting delivery 171: msg 1310765 to remote ute95@bigmail.example
@400000006afef3f2150dea5c status: local 0/10 remote 20/20
@400000006afef3f215f938a4 delivery 160: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<3449273d6ae6948d@mail.example>_[InternalId=1694075868]_Queued_mail_for_delivery/
@400000006afef3f215f938a4 status: local 0/10 remote 19/20
@400000006afef3f215f9ffdc starting delivery 172: msg 1310765 to remote anna.koch96@bigmail.example
@400000006afef3f215f9ffdc status: local 0/10 remote 20/20
@400000006afef3f21b0ef2d4 delivery 155: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_3ef99560ff2c_-_esmtp/
@400000006afef3f21b0f5c4c status: local 0/10 remote 19/20
@400000006afef3f21b102f3c starting delivery 173: msg 1310765 to remote f.braun97@bigmail.example
@400000006afef3f21b109c9c status: local 0/10 remote 20/20
@400000006afef3f21e4e5aac delivery 159: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_56748C8786/
@400000006afef3f21e4e5aac status: local 0/10 remote 19/20
@400000006afef3f21e4eef1c starting delivery 174: msg 1310765 to remote k.maier98@grocer.example
@400000006afef3f21e4eef1c status: local 0/10 remote 20/20
@400000006afef3f228f05e9c delivery 172: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch96@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3f228f1124c status: local 0/10 remote 19/20
@400000006afef3f228f1c9e4 starting delivery 175: msg 1310765 to remote paula99@lighthouse.test
@400000006afef3f228f24acc status: local 0/10 remote 20/20
@400000006afef3f22a5afea4 delivery 143: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_d43fe3c891cc_-_esmtp/
@400000006afef3f22a5afea4 status: local 0/10 remote 19/20
@400000006afef3f22a5afea4 starting delivery 176: msg 1310765 to remote v.horn100@bigmail.example
@400000006afef3f22a5bdd4c status: local 0/10 remote 20/20
@400000006afef3f22b3ec724 delivery 150: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wC56D-119DBE-FC/
@400000006afef3f22b3f098c status: local 0/10 remote 19/20
@400000006afef3f22b3ff004 starting delivery 177: msg 1310765 to remote b.lang101@bigmail.example
@400000006afef3f22b4078bc status: local 0/10 remote 20/20
@400000006afef3f2368c590c delivery 146: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_b8e557501c4a_-_esmtp/
@400000006afef3f2368c60dc status: local 0/10 remote 19/20
@400000006afef3f2368c60dc starting delivery 178: msg 1310765 to remote greta102@bigmail.example
@400000006afef3f2368caefc status: local 0/10 remote 20/20
@400000006afef3f30963965c delivery 149: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<0e65b186284d35a1@mail.example>_[InternalId=783821730]_Queued_mail_for_delivery/
@400000006afef3f30964694c status: local 0/10 remote 19/20
@400000006afef3f30964694c starting delivery 179: msg 1310765 to remote lena103@customer.example
@400000006afef3f30964e264 status: local 0/10 remote 20/20
@400000006afef3f30f9a2dc4 delivery 171: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_19166a0f8529_-_esmtp/
