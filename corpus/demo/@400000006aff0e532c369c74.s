@400000006afef3ee204ae244 status: local 0/10 remote 19/20
@400000006afef3ee204b4fa4 starting delivery 257: msg 1310776 to remote b.lang53@pebble.test
@400000006afef3ee204c3234 status: local 0/10 remote 20/20
@400000006afef3ee22904634 delivery 246: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_8427f3e0ca59_-_esmtp/
@400000006afef3ee2290a7dc status: local 0/10 remote 19/20
@400000006afef3ee22911154 starting delivery 258: msg 1310776 to remote greta54@tailor.example
@400000006afef3ee22918e54 status: local 0/10 remote 20/20
@400000006afef3ee244dcce4 delivery 247: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795093475_qp_12826/
@400000006afef3ee244e2aa4 status: local 0/10 remote 19/20
@400000006afef3ee244e2aa4 starting delivery 259: msg 1310776 to remote lena55@bigmail.example
@400000006afef3ee244e2aa4 status: local 0/10 remote 20/20
@400000006afef3ee264704d4 delivery 240: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_bf4788f79be6_-_esmtp/
@400000006afef3ee2647473c status: local 0/10 remote 19/20
@400000006afef3ee2647b49c starting delivery 260: msg 1310776 to remote r.frank56@bigmail.example
@400000006afef3ee2647b49c status: local 0/10 remote 20/20
@400000006afef3ee264ea9dc delivery 236: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_b59510064322_-_esmtp/
@400000006afef3ee264f03b4 status: local 0/10 remote 19/20
@400000006afef3ee264f51d4 starting delivery 261: msg 1310776 to remote wanda57@bigmail.example
@400000006afef3ee26502c94 status: local 0/10 remote 20/20
@400000006afef3ee35d3c324 delivery 245: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina41@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3ee35d41cfc status: local 0/10 remote 19/20
@400000006afef3ee35d41cfc starting delivery 262: msg 1310776 to remote carla58@elm.example
@400000006afef3ee35d4dc64 status: local 0/10 remote 20/20
@400000006afef3ee37521a0c delivery 257: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<22920cd83e900e77@mail.example>_[InternalId=110478313]_Queued_mail_for_delivery/
@400000006afef3ee37521df4 status: local 0/10 remote 19/20
@400000006afef3ee37521df4 starting delivery 263: msg 1310776 to remote h.vogel59@heather.example
@400000006afef3ee3752588c status: local 0/10 remote 20/20
@400000006afef3ee37dc58ac delivery 243: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4D135B94F3/
@400000006afef3ee37dca2e4 status: local 0/10 remote 19/20
@400000006afef3ee37dd4adc starting delivery 264: msg 1310776 to remote m.roth60@bigmail.example
@400000006afef3ee37dd4adc status: local 0/10 remote 20/20
@400000006afef3ee3a0708ac delivery 252: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_f3e5ec288143_-_esmtp/
@400000006afef3ee3a0708ac status: local 0/10 remote 19/20
@400000006afef3ee3a07666c starting delivery 265: msg 1310776 to remote sara61@bigmail.example
@400000006afef3ee3a08412c status: local 0/10 remote 20/20
@400000006afef3ee3a7e5f74 delivery 249: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_fff4472a9006_-_esmtp/
@400000006afef3ee3a7ec504 status: local 0/10 remote 19/20
@400000006afef3ee3a7ec504 starting delivery 266: msg 1310776 to remote y.kurz62@bigmail.example
@400000006afef3ee3a7ed4a4 status: local 0/10 remote 20/20
@400000006afef3ef0842ccac delivery 250: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_0d286565e4d6_-_esmtp/
@400000006afef3ef0842ccac status: local 0/10 remote 19/20
@400000006afef3ef0842efd4 starting delivery 267: msg 1310776 to remote d.weiss63@bigmail.example
@400000006afef3ef0843d264 status: local 0/10 remote 20/20
@400000006afef3ef0d9001fc delivery 248: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wAB7E-BF25F6-43/
@400000006afef3ef0d9005e4 status: local 0/10 remote 19/20
@400000006afef3ef0d90196c starting delivery 268: msg 1310776 to remote ida64@freemail.test
@400000006afef3ef0d90e48c status: local 0/10 remote 20/20
@400000006afef3ef1014b8dc delivery 244: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_22e41ac25812_-_esmtp/
@400000006afef3ef1014e7bc status: local 0/10 remote 19/20
@400000006afef3ef101568a4 starting delivery 269: msg 1310776 to remote nina65@bigmail.example
@400000006afef3ef1015ddd4 status: local 0/10 remote 20/20
@400000006afef3ef15a1f8b4 delivery 237: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2727095146/
@400000006afef3ef15a22b7c status: local 0/10 remote 19/20
@400000006afef3ef15a2df2c starting delivery 270: msg 1310776 to remote t.wolf66@bigmail.example
@400000006afef3ef15a340d4 status: local 0/10 remote 20/20
@400000006afef3ef17a0e97c delivery 258: failure: 203.0.113.15_does_not_like_recipient./Remote_host_said:_550_5.1.1_<greta54@tailor.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.15./
@400000006afef3ef17a1c054 status: local 0/10 remote 19/20
@400000006afef3ef17a1faec starting delivery 271: msg 1310776 to remote z.jung67@bigmail.example
@400000006afef3ef17a27fbc status: local 0/10 remote 20/20
@400000006afef3ef18be57cc delivery 262: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w0E2E-652955-37/
@400000006afef3ef18bf0794 status: local 0/10 remote 19/20
@400000006afef3ef18bf6554 starting delivery 272: msg 1310776 to remote emma68@museum.example
@400000006afef3ef18bf904c status: local 0/10 remote 20/20
@400000006afef3ef2774c2ec delivery 268: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_67ABA0B5B5/
@400000006afef3ef2775a57c status: local 0/10 remote 19/20
@400000006afef3ef27768bf4 starting delivery 273: msg 1310776 to remote j.klein69@reed.test
@400000006afef3ef27768bf4 status: local 0/10 remote 20/20
@400000006afef3ef327eeb04 delivery 239: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_ce4a0503cd7f_-_esmtp/
@400000006afef3ef327eeb04 status: local 0/10 remote 19/20
@400000006afef3ef327f15fc starting delivery 274: msg 1310776 to remote o.beck70@bigmail.example
@400000006afef3ef327fe504 status: local 0/10 remote 20/20
@400000006afef3ef3ade945c delivery 273: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_605c7a0e6e83_-_esmtp/
@400000006afef3ef3ade945c status: local 0/10 remote 19/20
@400000006afef3ef3adf1d14 starting delivery 275: msg 1310776 to remote ute71@bigmail.example
@400000006afef3ef3adf1d14 status: local 0/10 remote 20/20
@400000006afef3ef3b31771c delivery 251: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_756262bd39db_-_esmtp/
@400000006afef3ef3b317b04 status: local 0/10 remote 19/20
@400000006afef3ef3b31d0f4 starting delivery 276: msg 1310776 to remote anna.koch72@bigmail.example
@400000006afef3ef3b31d0f4 status: local 0/10 remote 20/20
@400000006afef3f0038319ec delivery 253: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E980A4314E/
@400000006afef3f00384044c status: local 0/10 remote 19/20
@400000006afef3f00384797c starting delivery 277: msg 1310776 to remote f.braun73@cedar.test
@400000006afef3f00384797c status: local 0/10 remote 20/20
@400000006afef3f003d88134 delivery 260: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_9da307a2f3e7_-_esmtp/
@400000006afef3f003d934e4 status: local 0/10 remote 19/20
@400000006afef3f003d9968c starting delivery 278: msg 1310776 to remote k.maier74@garden.example
@400000006afef3f003da2714 status: local 0/10 remote 20/20
@400000006afef3f008035a7c delivery 267: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_3dd2858a5cf8_-_esmtp/
@400000006afef3f008035a7c status: local 0/10 remote 19/20
@400000006afef3f0080415fc starting delivery 279: msg 1310776 to remote paula75@bigmail.example
@400000006afef3f00804b23c status: local 0/10 remote 20/20
@400000006afef3f010334144 delivery 261: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_c327e15ea11d_-_esmtp/
@400000006afef3f010337024 status: local 0/10 remote 19/20
@400000006afef3f01033c22c starting delivery 280: msg 1310776 to remote v.horn76@bigmail.example
@400000006afef3f010345a84 status: local 0/10 remote 20/20
@400000006afef3f015282534 delivery 255: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_ed3a19e83e64_-_esmtp/
@400000006afef3f0152903dc status: local 0/10 remote 19/20
@400000006afef3f0152951fc starting delivery 281: msg 1310776 to remote b.lang77@bigmail.example
@400000006afef3f0152951fc status: local 0/10 remote 20/20
@400000006afef3f0177c042c delivery 264: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_d1650cec3f2b_-_esmtp/
@400000006afef3f0177c13cc status: local 0/10 remote 19/20
@400000006afef3f0177cc394 starting delivery 282: msg 1310776 to remote greta78@valley.test
@400000006afef3f0177dadf4 status: local 0/10 remote 20/20
@400000006afef3f017fa5bec delivery 272: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<7900f098acba392d@mail.example>_[InternalId=1864417075]_Queued_mail_for_delivery/
@400000006afef3f017faec74 status: local 0/10 remote 19/20
@400000006afef3f017fb946c starting delivery 283: msg 1310776 to remote lena79@bigmail.example
@400000006afef3f017fb946c status: local 0/10 remote 20/20
@400000006afef3f01a046c5c delivery 270: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf66@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3f01a05200c status: local 0/10 remote 19/20
@400000006afef3f01a057dcc starting delivery 284: msg 1310776 to remote r.frank80@bigmail.example
@400000006afef3f01a05f6e4 status: local 0/10 remote 20/20
@400000006afef3f01a4332ac delivery 254: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_39b545c29819_-_esmtp/
@400000006afef3f01a43a3f4 status: local 0/10 remote 19/20
@400000006afef3f01a443c4c starting delivery 285: msg 1310776 to remote wanda81@bigmail.example
@400000006afef3f01a44effc status: local 0/10 remote 20/20
@400000006afef3f021ddf5c4 delivery 259: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_d1bc3d395909_-_esmtp/
@400000006afef3f021de576c status: local 0/10 remote 19/20
@400000006afef3f021df2e44 starting delivery 286: msg 1310776 to remote carla82@bigmail.example
@400000006afef3f021df2e44 status: local 0/10 remote 20/20
@400000006afef3f023342f24 delivery 263: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<6cc2552e9e25d5e8@mail.example>_[InternalId=1597251664]_Queued_mail_for_delivery/
@400000006afef3f02334a454 status: local 0/10 remote 19/20
@400000006afef3f02334a454 starting delivery 287: msg 1310776 to remote h.vogel83@lantern.test
@400000006afef3f0233511b4 status: local 0/10 remote 20/20
@400000006afef3f024cf2dfc delivery 279: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_dcbc12814d8c_-_esmtp/
@400000006afef3f024d0108c status: local 0/10 remote 19/20
@400000006afef3f024d0108c starting delivery 288: msg 1310776 to remote m.roth84@opera.example
@400000006afef3f024d02be4 status: local 0/10 remote 20/20
@400000006afef3f0282a6ebc delivery 256: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_abc358f20ed8_-_esmtp/
@400000006afef3f0282a6ebc status: local 0/10 remote 19/20
@400000006afef3f0282b0714 starting delivery 289: msg 1310776 to remote sara85@bigmail.example
@400000006afef3f0282b0714 status: local 0/10 remote 20/20
@400000006afef3f02d44573c delivery 283: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_637855494eef_-_esmtp/
@400000006afef3f02d453db4 status: local 0/10 remote 19/20
@400000006afef3f02d453db4 starting delivery 290: msg 1310776 to remote y.kurz86@bigmail.example
@400000006afef3f02d457c34 status: local 0/10 remote 20/20
@400000006afef3f02e6d75bc delivery 269: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_4f7f7d71f698_-_esmtp/
@400000006afef3f02e6d75bc status: local 0/10 remote 19/20
@400000006afef3f02e6e1db4 starting delivery 291: msg 1310776 to remote d.weiss87@bigmail.example
@400000006afef3f02e6e6fbc status: local 0/10 remote 20/20
@400000006afef3f032fe2554 delivery 280: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_fe677b98a812_-_esmtp/
@400000006afef3f032fe2554 status: local 0/10 remote 19/20
@400000006afef3f032fe2554 starting delivery 292: msg 1310776 to remote ida88@birch.example
@400000006afef3f032fe67bc status: local 0/10 remote 20/20
@400000006afef3f038d52be4 delivery 288: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<a7c43a8c39022640@mail.example>_[InternalId=339239081]_Queued_mail_for_delivery/
@400000006afef3f038d52be4 status: local 0/10 remote 19/20
@400000006afef3f038d52be4 starting delivery 293: msg 1310776 to remote nina89@corner.test
@400000006afef3f038d585bc status: local 0/10 remote 20/20
@400000006afef3f113cd7734 delivery 271: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_47839cc943eb_-_esmtp/
@400000006afef3f113cdc554 status: local 0/10 remote 19/20
@400000006afef3f113cdc554 starting delivery 294: msg 1310776 to remote t.wolf90@bigmail.example
@400000006afef3f113cdc554 status: local 0/10 remote 20/20
@400000006afef3f113e813b4 delivery 276: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_9ea6193e0ba5_-_esmtp/
@400000006afef3f113e8561c status: local 0/10 remote 19/20
@400000006afef3f113e8561c starting delivery 295: msg 1310776 to remote z.jung91@bigmail.example
@400000006afef3f113e91584 status: local 0/10 remote 20/20
@400000006afef3f119494e04 delivery 265: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_8dea004c5cbe_-_esmtp/
@400000006afef3f119496d44 status: local 0/10 remote 19/20
@400000006afef3f1194a347c starting delivery 296: msg 1310776 to remote emma92@bigmail.example
@400000006afef3f1194ab564 status: local 0/10 remote 20/20
@400000006afef3f11cf068bc delivery 266: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_46144fcaccea_-_esmtp/
@400000006afef3f11cf08414 status: local 0/10 remote 19/20
@400000006afef3f11cf1437c starting delivery 297: msg 1310776 to remote j.klein93@slowpost.example
@400000006afef3f11cf1c07c status: local 0/10 remote 20/20
@400000006afef3f121574164 delivery 274: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_39118f35e9b7_-_esmtp/
@400000006afef3f12157c24c status: local 0/10 remote 19/20
@400000006afef3f121586e2c starting delivery 298: msg 1310776 to remote o.beck94@workshop.test
@400000006afef3f12158facc status: local 0/10 remote 20/20
@400000006afef3f122d98fec delivery 293: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<0f878c90ade59254@mail.example>_[InternalId=2834756]_Queued_mail_for_delivery/
@400000006afef3f122da0134 status: local 0/10 remote 19/20
@400000006afef3f122da0134 starting delivery 299: msg 1310776 to remote ute95@bigmail.example
@400000006afef3f122da533c status: local 0/10 remote 20/20
@400000006afef3f128bc8cfc delivery 289: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_0e7e06ba3381_-_esmtp/
@400000006afef3f128bd11cc status: local 0/10 remote 19/20
@400000006afef3f128bd310c starting delivery 300: msg 1310776 to remote anna.koch96@bigmail.example
@400000006afef3f128bd310c status: local 0/10 remote 20/20
@400000006afef3f12ab7823c delivery 275: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_b4272b3e4082_-_esmtp/
@400000006afef3f12ab841a4 status: local 0/10 remote 19/20
@400000006afef3f12ab8f16c starting delivery 301: msg 1310776 to remote f.braun97@bigmail.example
@400000006afef3f12ab8f16c status: local 0/10 remote 20/20
@400000006afef3f2061e98d4 delivery 292: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F2F73DDFFA/
@400000006afef3f2061ef2ac status: local 0/10 remote 19/20
@400000006afef3f2061f506c starting delivery 302: msg 1310776 to remote k.maier98@grocer.example
@400000006afef3f206202744 status: local 0/10 remote 20/20
@400000006afef3f2085e4fa4 delivery 296: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_2e55acaabfd9_-_esmtp/
@400000006afef3f2085ec0ec status: local 0/10 remote 19/20
@400000006afef3f2085ee414 starting delivery 303: msg 1310776 to remote paula99@lighthouse.test
@400000006afef3f2085f49a4 status: local 0/10 remote 20/20
@400000006afef3f20db28dbc delivery 287: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_22A76B84B9/
@400000006afef3f20db29d5c status: local 0/10 remote 19/20
@400000006afef3f20db34d24 starting delivery 304: msg 1310776 to remote v.horn100@bigmail.example
@400000006afef3f20db3704c status: local 0/10 remote 20/20
@400000006afef3f210107ed4 delivery 281: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_b690650acc3f_-_esmtp/
@400000006afef3f210111b14 status: local 0/10 remote 19/20
@400000006afef3f210113284 starting delivery 305: msg 1310776 to remote b.lang101@bigmail.example
@400000006afef3f210116d1c status: local 0/10 remote 20/20
@400000006afef3f213a9ca64 delivery 290: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_b27f426104b5_-_esmtp/
@400000006afef3f213aa8db4 status: local 0/10 remote 19/20
@400000006afef3f213aac84c starting delivery 306: msg 1310776 to remote greta102@bigmail.example
@400000006afef3f213ab742c status: local 0/10 remote 20/20
@400000006afef3f213ebf3e4 delivery 291: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_f754582a161b_-_esmtp/
@400000006afef3f213ec74cc status: local 0/10 remote 19/20
@400000006afef3f213eca3ac starting delivery 307: msg 1310776 to remote lena103@customer.example
@400000006afef3f213eca3ac status: local 0/10 remote 20/20
@400000006afef3f217db2f74 delivery 299: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_ef886452f9b6_-_esmtp/
@400000006afef3f217db46e4 status: local 0/10 remote 19/20
@400000006afef3f217db46e4 starting delivery 308: msg 1310776 to remote r.frank104@bricks.example
@400000006afef3f217dc3144 status: local 0/10 remote 20/20
@400000006afef3f218c63b54 delivery 277: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<1c83f418a2d985b7@mail.example>_[InternalId=1754579764]_Queued_mail_for_delivery/
@400000006afef3f218c63b54 status: local 0/10 remote 19/20
@400000006afef3f218c719fc starting delivery 309: msg 1310776 to remote wanda105@bigmail.example
@400000006afef3f218c719fc status: local 0/10 remote 20/20
@400000006afef3f21c91780c delivery 301: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_6f376dc4e4a0_-_esmtp/
@400000006afef3f21c91780c status: local 0/10 remote 19/20
@400000006afef3f21c91780c starting delivery 310: msg 1310776 to remote carla106@bigmail.example
@400000006afef3f21c91780c status: local 0/10 remote 20/20
@400000006afef3f21e4b0334 delivery 278: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w21B1-917230-7A/
@400000006afef3f21e4b16bc status: local 0/10 remote 19/20
@400000006afef3f21e4bf564 starting delivery 311: msg 1310776 to remote h.vogel107@bigmail.example
@400000006afef3f21e4cd024 status: local 0/10 remote 20/20
@400000006afef3f224d5022c delivery 242: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afef3f224d5022c status: local 0/10 remote 19/20
@400000006afef3f224d5e0d4 starting delivery 312: msg 1310776 to remote m.roth108@pebble.test
@400000006afef3f224d636c4 status: local 0/10 remote 20/20
@400000006afef3f2286b82e4 delivery 302: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795093480_qp_15537/
@400000006afef3f2286b82e4 status: local 0/10 remote 19/20
@400000006afef3f2286c55d4 starting delivery 313: msg 1310776 to remote sara109@tailor.example
@400000006afef3f2286c55d4 status: local 0/10 remote 20/20
@400000006afef3f229b982cc delivery 284: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_5fa2d27c0000_-_esmtp/
@400000006afef3f229b982cc status: local 0/10 remote 19/20
@400000006afef3f233359c8c delivery 300: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch96@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3f233359c8c status: local 0/10 remote 18/20
@400000006afef3f237a1ff2c delivery 285: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_0486891c560f_-_esmtp/
@400000006afef3f237a1ff2c status: local 0/10 remote 17/20
@400000006afef3f23998f4fc delivery 286: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_a4152c2d5635_-_esmtp/
@400000006afef3f239994ed4 status: local 0/10 remote 16/20
@400000006afef3f30169d2f4 delivery 311: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_9e614a55e2cf_-_esmtp/
@400000006afef3f3016a731c status: local 0/10 remote 15/20
@400000006afef3f301e32d5c delivery 303: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w0E66-12D3FF-D4/
@400000006afef3f301e3640c status: local 0/10 remote 14/20
@400000006afef3f30d97ba8c delivery 306: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_98d40154165d_-_esmtp/
@400000006afef3f30d98a104 status: local 0/10 remote 13/20
@400000006afef3f30dc9982c delivery 312: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<304850fa1c368298@mail.example>_[InternalId=1039384796]_Queued_mail_for_delivery/
@400000006afef3f30dca0974 status: local 0/10 remote 12/20
@400000006afef3f313b15fcc delivery 294: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_67f710ffc584_-_esmtp/
@400000006afef3f313b1773c status: local 0/10 remote 11/20
@400000006afef3f3190fb004 delivery 313: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<38a7eb46e41c6952@mail.example>_[InternalId=453465566]_Queued_mail_for_delivery/
@400000006afef3f3190fee84 status: local 0/10 remote 10/20
@400000006afef3f31c55613c delivery 304: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_2215ea6f26f1_-_esmtp/
@400000006afef3f31c563fe4 status: local 0/10 remote 9/20
@400000006afef3f324bfa56c delivery 295: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_21b8a256e3cd_-_esmtp/
@400000006afef3f324bfdc1c status: local 0/10 remote 8/20
@400000006afef3f32ab4461c delivery 308: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A93197DC5A/
@400000006afef3f32ab45d8c status: local 0/10 remote 7/20
@400000006afef3f32eb223c4 delivery 307: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_8af10ae6c15d_-_esmtp/
@400000006afef3f32eb223c4 status: local 0/10 remote 6/20
@400000006afef3f33864e1cc delivery 298: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_082184C373/
@400000006afef3f338659d4c status: local 0/10 remote 5/20
@400000006afef3f4096e7b6c delivery 309: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_d9e68304b30a_-_esmtp/
@400000006afef3f4096e7b6c status: local 0/10 remote 4/20
@400000006afef3f4099ef594 delivery 305: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_0c3ba9c3fc33_-_esmtp/
@400000006afef3f4099efd64 status: local 0/10 remote 3/20
@400000006afef3f418ccc334 delivery 310: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_3352b88f6a03_-_esmtp/
@400000006afef3f418ccc334 status: local 0/10 remote 2/20
@400000006afef3f710f777bc delivery 282: deferral: Connected_to_198.51.100.4_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afef3f710f777bc status: local 0/10 remote 1/20
@400000006afef3fb2382c454 delivery 297: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afef3fb23836864 status: local 0/10 remote 0/20
@400000006afef40d26f4c934 new msg 1310781
@400000006afef40d26f52adc info msg 1310781: bytes 5767 from <r.frank@club.example> qp 21230 uid 7791
@400000006afef40d26f532ac starting delivery 314: msg 1310781 to local shop.example-v.horn@shop.example
@400000006afef40d26f60984 status: local 1/10 remote 0/20
@400000006afef40d2bb49364 delivery 314: success: did_0+0+1/
@400000006afef40d2bb49364 status: local 0/10 remote 0/20
@400000006afef40d2bb4e954 end msg 1310781
@400000006afef40f2a22c034 new msg 1310781
@400000006afef40f2a2329ac info msg 1310781: bytes 5479 from <> qp 21235 uid 7791
@400000006afef40f2a232d94 starting delivery 315: msg 1310781 to local club.example-r.frank@club.example
@400000006afef40f2a23cdbc status: local 1/10 remote 0/20
@400000006afef40f2bd419b4 delivery 315: success: did_0+0+1/
@400000006afef40f2bd49a9c status: local 0/10 remote 0/20
@400000006afef40f2bd54a64 end msg 1310781
@400000006afef41904117354 new msg 1310781
@400000006afef4190411f43c info msg 1310781: bytes 9856 from <k.maier11@grocer.example> qp 21239 uid 7791
@400000006afef4190411f43c starting delivery 316: msg 1310781 to local wanda@example.net
@400000006afef41904121764 status: local 1/10 remote 0/20
@400000006afef41907b8769c delivery 316: success: did_0+0+1/
@400000006afef41907b8769c status: local 0/10 remote 0/20
@400000006afef41907b88a24 end msg 1310781
@400000006afef42432aac1ac new msg 1310781
@400000006afef42432ab9c6c info msg 1310781: bytes 1803 from <ida15@orchard.test> qp 21243 uid 7791
@400000006afef42432abdaec starting delivery 317: msg 1310781 to local club.example-r.frank@club.example
@400000006afef42432ac2524 status: local 1/10 remote 0/20
@400000006afef42432ac2524 starting delivery 318: msg 1310781 to local shop.example-ida@shop.example
@400000006afef42432ace48c status: local 2/10 remote 0/20
@400000006afef42432ace48c starting delivery 319: msg 1310781 to local club.example-f.braun@club.example
@400000006afef42432ad618c status: local 3/10 remote 0/20
@400000006afef42432ad695c starting delivery 320: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afef42432addaa4 status: local 4/10 remote 0/20
@400000006afef42434a31edc delivery 319: success: did_0+0+1/
@400000006afef42434a32e7c status: local 3/10 remote 0/20
@400000006afef42434c03bfc delivery 320: success: did_0+0+1/
@400000006afef42434c0c4b4 status: local 2/10 remote 0/20
@400000006afef42436c0421c delivery 317: success: did_0+0+1/
@400000006afef42436c0421c status: local 1/10 remote 0/20
@400000006afef42439182854 delivery 318: success: did_0+0+1/
@400000006afef42439182854 status: local 0/10 remote 0/20
@400000006afef424391837f4 end msg 1310781
@400000006afef42e23661494 new msg 1310781
@400000006afef42e23669d4c info msg 1310781: bytes 74757 from <f.braun@club.example> qp 21251 uid 7791
@400000006afef42e236750fc starting delivery 321: msg 1310781 to remote f.braun5@slowpost.example
@400000006afef42e23682fa4 status: local 0/10 remote 1/20
@400000006afef42e28a046b4 new msg 1310791
@400000006afef42e28a05a3c info msg 1310791: bytes 144043 from <lena@club.example> qp 21255 uid 7791
@400000006afef42e28a0a474 starting delivery 322: msg 1310791 to remote t.wolf4@customer.example
@400000006afef42e28a10234 status: local 0/10 remote 2/20
@400000006afef42f299e6d34 delivery 321: failure: 203.0.113.96_does_not_like_recipient./Remote_host_said:_550_5.1.1_<f.braun5@slowpost.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.96./
@400000006afef42f299ef9d4 status: local 0/10 remote 1/20
@400000006afef42f299ef9d4 bounce msg 1310781 qp 21260
@400000006afef42f299f4024 end msg 1310781
@400000006afef42f29c225bc new msg 1310781
@400000006afef42f29c2ae74 info msg 1310781: bytes 51000 from <> qp 21260 uid 7796
@400000006afef42f29c31fbc starting delivery 323: msg 1310781 to local club.example-f.braun@club.example
@400000006afef42f29c3d754 status: local 1/10 remote 1/20
@400000006afef42f3167f4f4 delivery 323: success: did_0+0+1/
@400000006afef42f3167f4f4 status: local 0/10 remote 1/20
@400000006afef42f3168c7e4 end msg 1310781
@400000006afef4310aed37e4 delivery 322: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093540_27ac26e05836_-_esmtp/
@400000006afef4310aed533c status: local 0/10 remote 0/20
@400000006afef4310aed533c end msg 1310791
@400000006afef43901c9d12c new msg 1310791
@400000006afef43901c9d12c info msg 1310791: bytes 1871 from <v.horn@shop.example> qp 21268 uid 7791
@400000006afef43901ca1b64 starting delivery 324: msg 1310791 to remote anna.koch5@cedar.test
@400000006afef43901ca7924 status: local 0/10 remote 1/20
@400000006afef43b0699df6c new msg 1310781
@400000006afef43b069a161c info msg 1310781: bytes 1744 from <nina22@dune.test> qp 21272 uid 7791
@400000006afef43b069a4114 starting delivery 325: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afef43b069a8764 status: local 1/10 remote 1/20
@400000006afef43b0c0af06c delivery 325: success: did_0+0+1/
@400000006afef43b0c0afc24 status: local 0/10 remote 1/20
@400000006afef43b0c0bb7a4 end msg 1310781
@400000006afef43b1f9774ac delivery 324: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<cd2959f947d6a60f@mail.example>_[InternalId=1087365681]_Queued_mail_for_delivery/
@400000006afef43b1f9774ac status: local 0/10 remote 0/20
@400000006afef43b1f9774ac end msg 1310791
@400000006afef44f29e3a00c new msg 1310791
@400000006afef44f29e3c71c info msg 1310791: bytes 34176 from <emma30@granite.test> qp 21276 uid 7791
@400000006afef44f29e424dc starting delivery 326: msg 1310791 to local shop.example-ute@shop.example
@400000006afef44f29e49df4 status: local 1/10 remote 0/20
@400000006afef44f309dee34 delivery 326: success: did_0+0+1/
@400000006afef44f309dee34 status: local 0/10 remote 0/20
@400000006afef44f309dee34 end msg 1310791
@400000006afef4773473f4a4 new msg 1310791
@400000006afef477347465ec info msg 1310791: bytes 7082 from <y.kurz@shop.example> qp 21280 uid 7791
@400000006afef4773474852c starting delivery 327: msg 1310791 to remote d.weiss9@freemail.test
@400000006afef4773474c794 status: local 0/10 remote 1/20
@400000006afef47929498ea4 delivery 327: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A1A15D0177/
@400000006afef47929498ea4 status: local 0/10 remote 0/20
@400000006afef47929498ea4 end msg 1310791
@400000006afef4941fcedc44 new msg 1310791
@400000006afef4941fcedc44 info msg 1310791: bytes 9219 from <b.lang16@canal.test> qp 21283 uid 7791
@400000006afef4941fcf2a64 starting delivery 328: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afef4941fcf2a64 status: local 1/10 remote 0/20
@400000006afef4942772abc4 delivery 328: success: did_0+0+1/
@400000006afef49427735f74 status: local 0/10 remote 0/20
@400000006afef49427738e54 end msg 1310791
@400000006afef49d29f64d4c new msg 1310791
@400000006afef49d29f64d4c info msg 1310791: bytes 11083 from <sara23@tower.test> qp 21287 uid 7791
@400000006afef49d29f69f54 starting delivery 329: msg 1310791 to local shop.example-b.lang@shop.example
@400000006afef49d29f72bf4 status: local 1/10 remote 0/20
@400000006afef49d2b760f7c delivery 329: success: did_0+0+1/
@400000006afef49d2b760f7c status: local 0/10 remote 0/20
@400000006afef49d2b76e26c end msg 1310791
@400000006afef4b93a8d6334 new msg 1310791
@400000006afef4b93a8e3a0c info msg 1310791: bytes 7656 from <orders@shop.example> qp 21293 uid 10001
@400000006afef4b93a8e788c starting delivery 330: msg 1310791 to remote f.braun9@valley.test
@400000006afef4b93a8ef974 status: local 0/10 remote 1/20
@400000006afef4bc05a8537c delivery 330: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wB8AB-F47698-20/
@400000006afef4bc05a85f34 status: local 0/10 remote 0/20
@400000006afef4bc05a85f34 end msg 1310791
@400000006afef4d32e60100c new msg 1310791
@400000006afef4d32e606214 info msg 1310791: bytes 14328 from <anna.koch0@school.example> qp 21296 uid 7791
@400000006afef4d32e613504 starting delivery 331: msg 1310791 to local greta@example.net
@400000006afef4d32e613504 status: local 1/10 remote 0/20
@400000006afef4d333ba4194 delivery 331: success: did_0+0+1/
@400000006afef4d333bb04e4 status: local 0/10 remote 0/20
@400000006afef4d333bb04e4 end msg 1310791
@400000006afef4e01f6dad5c new msg 1310791
@400000006afef4e01f6dff64 info msg 1310791: bytes 1241 from <v.horn@shop.example> qp 21299 uid 7791
@400000006afef4e01f6dff64 starting delivery 332: msg 1310791 to remote emma4@school.example
@400000006afef4e01f6ea374 status: local 0/10 remote 1/20
@400000006afef4e10fe3fc4c delivery 332: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795093718_qp_21436/
@400000006afef4e10fe3fc4c status: local 0/10 remote 0/20
@400000006afef4e10fe4affc end msg 1310791
@400000006afef5093a0b4a84 new msg 1310791
@400000006afef5093a0bb014 info msg 1310791: bytes 2090 from <nina36@vineyard.example> qp 21302 uid 7791
@400000006afef5093a0bc39c starting delivery 333: msg 1310791 to local shop.example-ida@shop.example
@400000006afef5093a0bc39c status: local 1/10 remote 0/20
@400000006afef50a035026f4 delivery 333: success: did_0+0+1/
@400000006afef50a0350a00c status: local 0/10 remote 0/20
@400000006afef50a035153bc end msg 1310791
@400000006afef5211a175c04 new msg 1310791
@400000006afef5211a17e0d4 info msg 1310791: bytes 5622 from <anna.koch1@freemail.test> qp 21306 uid 7791
@400000006afef5211a183aac starting delivery 334: msg 1310791 to local wanda@example.net
@400000006afef5211a183aac status: local 1/10 remote 0/20
@400000006afef5211bc1cbfc delivery 334: success: did_0+0+1/
@400000006afef5211bc21a1c status: local 0/10 remote 0/20
@400000006afef5211bc21a1c end msg 1310791
@400000006afef53e097f3c7c new msg 1310791
@400000006afef53e097f5004 info msg 1310791: bytes 1838 from <z.jung24@heather.example> qp 21312 uid 7791
@400000006afef53e097f5004 starting delivery 335: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afef53e09802ac4 status: local 1/10 remote 0/20
@400000006afef53e0b82f7d4 delivery 335: success: did_0+0+1/
@400000006afef53e0b82f7d4 status: local 0/10 remote 0/20
@400000006afef53e0b83cac4 end msg 1310791
@400000006afef54e18ec1aa4 new msg 1310791
@400000006afef54e18ec4d6c info msg 1310791: bytes 2540 from <o.beck31@university.example> qp 21320 uid 7791
@400000006afef54e18ed0cd4 starting delivery 336: msg 1310791 to local club.example-lena@club.example
@400000006afef54e18ed4b54 status: local 1/10 remote 0/20
@400000006afef54e1f3c2994 delivery 336: success: did_0+0+1/
@400000006afef54e1f3cdd44 status: local 0/10 remote 0/20
@400000006afef54e1f3ce12c end msg 1310791
@400000006afef56620671504 new msg 1310791
@400000006afef56620679dbc info msg 1310791: bytes 5863 from <orders@shop.example> qp 21322 uid 10001
@400000006afef566206816d4 starting delivery 337: msg 1310791 to remote o.beck36@grocer.example
@400000006afef56620689f8c status: local 0/10 remote 1/20
@400000006afef56837d674dc delivery 337: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795093852_qp_21892/
@400000006afef56837d720bc status: local 0/10 remote 0/20
@400000006afef56837d7b144 end msg 1310791
@400000006afef57b00c7842c starting delivery 338: msg 1310776 to remote y.kurz38@slowpost.example
@400000006afef57b00c7f574 status: local 0/10 remote 1/20
@400000006afef57b00c81c84 starting delivery 339: msg 1310776 to remote greta78@valley.test
@400000006afef57b00c8e3bc status: local 0/10 remote 2/20
@400000006afef57b00c8e3bc starting delivery 340: msg 1310776 to remote j.klein93@slowpost.example
@400000006afef57b00c983e4 status: local 0/10 remote 3/20
@400000006afef57b1beadbb4 delivery 339: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w6755-7264F8-59/
@400000006afef57b1beb06ac status: local 0/10 remote 2/20
@400000006afef57c1dd371d4 delivery 340: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<cb432cb4f9fd9b81@mail.example>_[InternalId=1912911648]_Queued_mail_for_delivery/
@400000006afef57c1dd371d4 status: local 0/10 remote 1/20
@400000006afef57d1d93c8f4 delivery 338: deferral: Connected_to_203.0.113.96_but_connection_died._(#4.4.2)/
@400000006afef57d1d9474d4 status: local 0/10 remote 0/20
@400000006afef58a01ad969c new msg 1310791
@400000006afef58a01ad969c info msg 1310791: bytes 193920 from <carla@example.net> qp 21324 uid 7791
@400000006afef58a01ae0bcc starting delivery 341: msg 1310791 to remote lena11@bigmail.example
@400000006afef58a01ae0bcc status: local 0/10 remote 1/20
@400000006afef58a01ae5dd4 starting delivery 342: msg 1310791 to remote ute6@partner.test
@400000006afef58a01ae9c54 status: local 0/10 remote 2/20
@400000006afef58a01ae9c54 starting delivery 343: msg 1310791 to remote wanda8@canal.test
@400000006afef58a01aee68c status: local 0/10 remote 3/20
@400000006afef58a23b939bc delivery 341: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef58a23ba1c4c status: local 0/10 remote 2/20
@400000006afef58b10672284 delivery 343: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093888_145e77c31c8d_-_esmtp/
@400000006afef58b1067ce64 status: local 0/10 remote 1/20
@400000006afef58b2f0b57b4 delivery 342: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_790B17D46D/
@400000006afef58b2f0c171c status: local 0/10 remote 0/20
@400000006afef5ab246e1a6c new msg 1310781
@400000006afef5ab246e1a6c info msg 1310781: bytes 19695 from <carla26@harbour.test> qp 21327 uid 7791
@400000006afef5ab246e1a6c starting delivery 344: msg 1310781 to local club.example-admin14@club.example
@400000006afef5ab246e1a6c status: local 1/10 remote 0/20
@400000006afef5ab260e7c2c delivery 344: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afef5ab260ebaac status: local 0/10 remote 0/20
@400000006afef5ab260eddd4 bounce msg 1310781 qp 21330
@400000006afef5ab260eddd4 end msg 1310781
@400000006afef5ab261605dc new msg 1310781
@400000006afef5ab261605dc info msg 1310781: bytes 20963 from <> qp 21330 uid 7796
@400000006afef5ab2616733c starting delivery 345: msg 1310781 to remote carla26@harbour.test
@400000006afef5ab2616d8cc status: local 0/10 remote 1/20
@400000006afef5ad2ce0af84 delivery 345: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_ECD3859F28/
@400000006afef5ad2ce0ee04 status: local 0/10 remote 0/20
@400000006afef5ad2ce0ee04 end msg 1310781
@400000006afef5ae16ec4b34 new msg 1310781
@400000006afef5ae16ed1a3c info msg 1310781: bytes 5422 from <carla15@library.example> qp 21333 uid 7791
@400000006afef5ae16ed414c starting delivery 346: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afef5ae16edba64 status: local 1/10 remote 0/20
@400000006afef5ae1a201a4c new msg 1310732
@400000006afef5ae1a20ca14 info msg 1310732: bytes 14688 from <d.weiss7@freemail.test> qp 21339 uid 7791
@400000006afef5ae1a215e84 starting delivery 347: msg 1310732 to local greta@example.net
@400000006afef5ae1a219534 status: local 2/10 remote 0/20
@400000006afef5ae1abfa224 delivery 346: success: did_0+0+1/
@400000006afef5ae1ac051ec status: local 1/10 remote 0/20
@400000006afef5ae1ac051ec end msg 1310781
@400000006afef5ae1dfd1214 delivery 347: success: did_0+0+1/
@400000006afef5ae1dfd6804 status: local 0/10 remote 0/20
@400000006afef5ae1dfd6804 end msg 1310732
@400000006afef5cc338ffd44 new msg 1310732
@400000006afef5cc338ffd44 info msg 1310732: bytes 16569 from <greta@example.net> qp 21345 uid 7791
@400000006afef5cc33902c24 starting delivery 348: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006afef5cc3390bcac status: local 1/10 remote 0/20
@400000006afef5cc349fac0c delivery 348: success: did_0+0+1/
@400000006afef5cc349fac0c status: local 0/10 remote 0/20
@400000006afef5cc349ff644 end msg 1310732
@400000006afef5cc3569d5f4 new msg 1310732
@400000006afef5cc356a4f0c info msg 1310732: bytes 3079 from <ida@shop.example> qp 21348 uid 7791
@400000006afef5cc356a4f0c starting delivery 349: msg 1310732 to local club.example-j.klein@club.example
@400000006afef5cc356b396c status: local 1/10 remote 0/20
@400000006afef5cc3afeb304 delivery 349: success: did_0+0+1/
@400000006afef5cc3aff532c status: local 0/10 remote 0/20
@400000006afef5cc3aff532c end msg 1310732
@400000006afef5e039e5b954 new msg 1310732
@400000006afef5e039e6a3b4 info msg 1310732: bytes 6238 from <paula@example.net> qp 21355 uid 7791
@400000006afef5e039e78a2c starting delivery 350: msg 1310732 to remote o.beck5@shipyard.test
@400000006afef5e039e80344 status: local 0/10 remote 1/20
@400000006afef5e22403bfdc delivery 350: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C6E79CD4C5/
@400000006afef5e22403df1c status: local 0/10 remote 0/20
@400000006afef5e22403e304 end msg 1310732
@400000006afef6040eedfbbc new msg 1310732
@400000006afef6040eee3654 info msg 1310732: bytes 6740 from <orders@shop.example> qp 21358 uid 10001
@400000006afef6040eee3654 starting delivery 351: msg 1310732 to remote carla3@grocer.example
@400000006afef6040eeec2f4 status: local 0/10 remote 1/20
@400000006afef6050467d0b4 delivery 351: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795094010_qp_10902/
@400000006afef60504681704 status: local 0/10 remote 0/20
@400000006afef60504681704 end msg 1310732
@400000006afef6120ac09234 new msg 1310732
@400000006afef6120ac09234 info msg 1310732: bytes 15686 from <lena34@kiosk.example> qp 21363 uid 7791
@400000006afef6120ac09234 starting delivery 352: msg 1310732 to local club.example-nina@club.example
@400000006afef6120ac1325c status: local 1/10 remote 0/20
@400000006afef6120ac1325c starting delivery 353: msg 1310732 to local shop.example-v.horn@shop.example
@400000006afef6120ac1d66c status: local 2/10 remote 0/20
@400000006afef6120ac20164 starting delivery 354: msg 1310732 to local paula@example.net
@400000006afef6120ac20164 status: local 3/10 remote 0/20
@400000006afef6120ac2b514 starting delivery 355: msg 1310732 to local club.example-f.braun@club.example
@400000006afef6120ac364dc status: local 4/10 remote 0/20
@400000006afef6120ac42ffc starting delivery 356: msg 1310732 to local shop.example-t.wolf@shop.example
@400000006afef6120ac42ffc status: local 5/10 remote 0/20
@400000006afef6120b704a94 delivery 354: success: did_0+0+1/
@400000006afef6120b71293c status: local 4/10 remote 0/20
@400000006afef6120c8f89bc delivery 356: success: did_0+0+1/
@400000006afef6120c900aa4 status: local 3/10 remote 0/20
@400000006afef6121058612c delivery 352: success: did_0+0+1/
@400000006afef6121058612c status: local 2/10 remote 0/20
@400000006afef61210e00ba4 delivery 353: success: did_0+0+1/
@400000006afef61210e07cec status: local 1/10 remote 0/20
@400000006afef612127bd59c delivery 355: success: did_0+0+1/
@400000006afef612127c0864 status: local 0/10 remote 0/20
@400000006afef612127c0864 end msg 1310732
@400000006afef61219b3db5c new msg 1310732
@400000006afef61219b4873c info msg 1310732: bytes 13913 from <d.weiss3@reed.test> qp 21368 uid 7791
@400000006afef61219b569cc starting delivery 357: msg 1310732 to local club.example-r.frank@club.example
@400000006afef61219b60224 status: local 1/10 remote 0/20
@400000006afef6121dd156c4 delivery 357: success: did_0+0+1/
@400000006afef6121dd18d74 status: local 0/10 remote 0/20
@400000006afef6121dd1b86c end msg 1310732
@400000006afef63827d4115c new msg 1310732
@400000006afef63827d453c4 info msg 1310732: bytes 3827 from <z.jung@shop.example> qp 21373 uid 7791
@400000006afef63827d4d894 starting delivery 358: msg 1310732 to remote d.weiss5@ferry.test
@400000006afef63827d59414 status: local 0/10 remote 1/20
@400000006afef6383b0c728c delivery 358: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w8D80-6BE56E-8F/
@400000006afef6383b0c728c status: local 0/10 remote 0/20
@400000006afef6383b0d551c end msg 1310732
@400000006afef6521cce4674 starting delivery 359: msg 1310758 to remote j.klein@silent.test
@400000006afef6521cceb3d4 status: local 0/10 remote 1/20
@400000006afef65b14a506cc new msg 1310732
@400000006afef65b14a50ab4 info msg 1310732: bytes 23412 from <v.horn15@paper.example> qp 21380 uid 7791
@400000006afef65b14a5166c starting delivery 360: msg 1310732 to local shop.example-b.lang@shop.example
@400000006afef65b14a558d4 status: local 1/10 remote 1/20
@400000006afef65b1a615d54 delivery 360: success: did_0+0+1/
@400000006afef65b1a615d54 status: local 0/10 remote 1/20
@400000006afef65b1a62342c end msg 1310732
@400000006afef6782a7aafec new msg 1310732
@400000006afef6782a7afa24 info msg 1310732: bytes 2756 from <greta9@bigmail.example> qp 21385 uid 7791
@400000006afef6782a7afa24 starting delivery 361: msg 1310732 to local shop.example-b.lang@shop.example
@400000006afef6782a7bd4e4 status: local 1/10 remote 1/20
@400000006afef6782de0fccc delivery 361: success: did_0+0+1/
@400000006afef6782de1d3a4 status: local 0/10 remote 1/20
@400000006afef6782de2a694 end msg 1310732
@400000006afef67a1f3e19ac new msg 1310732
@400000006afef67a1f3e19ac info msg 1310732: bytes 7752 from <f.braun@club.example> qp 21388 uid 7791
@400000006afef67a1f3e19ac starting delivery 362: msg 1310732 to remote wanda2@freemail.test
@400000006afef67a1f3ed52c status: local 0/10 remote 2/20
@400000006afef67a1f3f522c starting delivery 363: msg 1310732 to remote v.horn0@bricks.example
@400000006afef67a1f3ffe0c status: local 0/10 remote 3/20
@400000006afef67b161d7dcc delivery 362: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_44D8A299DA/
@400000006afef67b161dcbec status: local 0/10 remote 2/20
@400000006afef67b2973138c delivery 363: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_377EF4A76F/
@400000006afef67b2973f61c status: local 0/10 remote 1/20
@400000006afef67b2974155c end msg 1310732
@400000006afef68e3247c1ec delivery 359: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afef68e3247c1ec status: local 0/10 remote 0/20
@400000006afef6be27792bd4 new msg 1310732
@400000006afef6be277933a4 info msg 1310732: bytes 2744 from <b.lang@shop.example> qp 21394 uid 7791
@400000006afef6be2779b48c starting delivery 364: msg 1310732 to remote z.jung0@partner.test
@400000006afef6be277a9eec status: local 0/10 remote 1/20
@400000006afef6bf2f75b62c delivery 364: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FE62C5167D/
@400000006afef6bf2f75b62c status: local 0/10 remote 0/20
@400000006afef6bf2f76a08c end msg 1310732
@400000006afef6c018d9b3b4 new msg 1310732
@400000006afef6c018d9b3b4 info msg 1310732: bytes 8865 from <h.vogel@club.example> qp 21398 uid 7791
@400000006afef6c018d9bf6c starting delivery 365: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006afef6c018d9bf6c status: local 1/10 remote 0/20
@400000006afef6c01c0acf64 delivery 365: success: did_0+0+1/
@400000006afef6c01c0adb1c status: local 0/10 remote 0/20
@400000006afef6c01c0ba63c end msg 1310732
@400000006afef6ce036f2874 new msg 1310732
@400000006afef6ce036fa18c info msg 1310732: bytes 2796 from <k.maier10@inkwell.test> qp 21404 uid 7791
@400000006afef6ce036fa18c starting delivery 366: msg 1310732 to local club.example-emma@club.example
@400000006afef6ce0370265c status: local 1/10 remote 0/20
@400000006afef6ce08b7395c delivery 366: success: did_0+0+1/
@400000006afef6ce08b7412c status: local 0/10 remote 0/20
@400000006afef6ce08b7412c end msg 1310732
@400000006afef6d121cf922c new msg 1310732
@400000006afef6d121cf922c info msg 1310732: bytes 74813 from <sara@club.example> qp 21410 uid 7791
@400000006afef6d121cfe04c starting delivery 367: msg 1310732 to remote ida10@library.example
@400000006afef6d121cfe04c status: local 0/10 remote 1/20
@400000006afef6d300645d5c delivery 367: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w88FC-1095A4-E3/
@400000006afef6d300645d5c status: local 0/10 remote 0/20
@400000006afef6d300650d24 end msg 1310732
@400000006afef6db2d59def4 new msg 1310732
@400000006afef6db2d59def4 info msg 1310732: bytes 6462 from <orders@shop.example> qp 21418 uid 10001
@400000006afef6db2d59def4 starting delivery 368: msg 1310732 to remote v.horn28@bigmail.example
@400000006afef6db2d59def4 status: local 0/10 remote 1/20
@400000006afef6dc20934d54 delivery 368: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef6dc20934d54 status: local 0/10 remote 0/20
@400000006afef71a1486ad44 starting delivery 369: msg 1310791 to remote lena11@bigmail.example
@400000006afef71a14875d0c status: local 0/10 remote 1/20
@400000006afef71b003af3cc delivery 369: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef71b003af3cc status: local 0/10 remote 0/20
@400000006afef72b0e0e1f24 new msg 1310781
@400000006afef72b0e0e1f24 info msg 1310781: bytes 5237 from <y.kurz@shop.example> qp 21420 uid 7791
@400000006afef72b0e0e1f24 starting delivery 370: msg 1310781 to local wanda@example.net
@400000006afef72b0e0e78fc status: local 1/10 remote 0/20
@400000006afef72b117ce7e4 new msg 1310777
@400000006afef72b117d5d14 info msg 1310777: bytes 1840 from <lena@club.example> qp 21426 uid 7791
@400000006afef72b117d5d14 starting delivery 371: msg 1310777 to remote v.horn0@mill.test
@400000006afef72b117da364 status: local 1/10 remote 1/20
@400000006afef72b14362be4 delivery 370: success: did_0+0+1/
@400000006afef72b14362be4 status: local 0/10 remote 1/20
@400000006afef72b1436e37c end msg 1310781
@400000006afef72c15f4c7ec delivery 371: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7E0D5EFA3F/
@400000006afef72c15f5642c status: local 0/10 remote 0/20
@400000006afef72c15f617dc end msg 1310777
@400000006afef73522a2c0ac new msg 1310777
@400000006afef73522a34194 info msg 1310777: bytes 2588 from <h.vogel9@cedar.test> qp 21428 uid 7791
@400000006afef73522a34194 starting delivery 372: msg 1310777 to local shop.example-info19@shop.example
@400000006afef73522a4203c status: local 1/10 remote 0/20
@400000006afef7352630ec94 delivery 372: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afef735263190a4 status: local 0/10 remote 0/20
@400000006afef7352631b3cc bounce msg 1310777 qp 21436
@400000006afef7352631b3cc end msg 1310777
@400000006afef73526453fb4 new msg 1310777
@400000006afef735264589ec info msg 1310777: bytes 3641 from <> qp 21436 uid 7796
@400000006afef7352645c09c starting delivery 373: msg 1310777 to remote h.vogel9@cedar.test
@400000006afef73526465124 status: local 0/10 remote 1/20
@400000006afef737002f9d74 delivery 373: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<d1b3ceebbcb374d5@mail.example>_[InternalId=1447247474]_Queued_mail_for_delivery/
@400000006afef737002fc86c status: local 0/10 remote 0/20
@400000006afef737003031e4 end msg 1310777
@400000006afef7583ada17ec new msg 1310777
@400000006afef7583ada17ec info msg 1310777: bytes 7385 from <z.jung@shop.example> qp 21443 uid 7791
@400000006afef7583ada17ec starting delivery 374: msg 1310777 to local shop.example-v.horn@shop.example
@400000006afef7583adacb9c status: local 1/10 remote 0/20
@400000006afef7583adb777c starting delivery 375: msg 1310777 to local club.example-d.weiss@club.example
@400000006afef7583adc429c status: local 2/10 remote 0/20
@400000006afef7583adc429c starting delivery 376: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006afef7583adc4a6c status: local 3/10 remote 0/20
@400000006afef7583adc90bc starting delivery 377: msg 1310777 to local club.example-nina@club.example
@400000006afef7583adc90bc status: local 4/10 remote 0/20
@400000006afef7583adc90bc starting delivery 378: msg 1310777 to local greta@example.net
@400000006afef7583adcfe1c status: local 5/10 remote 0/20
@400000006afef759012fa854 delivery 377: success: did_0+0+1/
@400000006afef75901306ba4 status: local 4/10 remote 0/20
@400000006afef7590192dec4 delivery 375: success: did_0+0+1/
@400000006afef75901939a44 status: local 3/10 remote 0/20
@400000006afef75901a1619c delivery 378: success: did_0+0+1/
@400000006afef75901a24814 status: local 2/10 remote 0/20
@400000006afef759025bcc44 delivery 376: success: did_0+0+1/
@400000006afef759025c9b4c status: local 1/10 remote 0/20
@400000006afef75905fce7d4 delivery 374: success: did_0+0+1/
@400000006afef75905fdc67c status: local 0/10 remote 0/20
@400000006afef75905fdc67c end msg 1310777
@400000006afef75e0185d6d4 new msg 1310777
@400000006afef75e0185f614 info msg 1310777: bytes 4377 from <k.maier@club.example> qp 21448 uid 7791
@400000006afef75e0186193c starting delivery 379: msg 1310777 to remote o.beck9@oakwood.test
@400000006afef75e0186ffb4 status: local 0/10 remote 1/20
@400000006afef75f0d8bac9c delivery 379: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wAC00-40B656-FB/
@400000006afef75f0d8c3d24 status: local 0/10 remote 0/20
@400000006afef75f0d8c3d24 end msg 1310777
@400000006afef7661d39683c new msg 1310777
@400000006afef7661d39683c info msg 1310777: bytes 2739 from <j.klein@club.example> qp 21451 uid 7791
@400000006afef7661d39ed0c starting delivery 380: msg 1310777 to local club.example-r.frank@club.example
@400000006afef7661d3a5684 status: local 1/10 remote 0/20
@400000006afef7661d3ae324 starting delivery 381: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afef7661d3ba28c status: local 2/10 remote 0/20
@400000006afef7661d3ba28c starting delivery 382: msg 1310777 to local shop.example-ida@shop.example
@400000006afef7661d3c469c status: local 3/10 remote 0/20
@400000006afef7661e2bbf4c delivery 382: success: did_0+0+1/
@400000006afef7661e2bbf4c status: local 2/10 remote 0/20
@400000006afef7661e62ec4c delivery 380: success: did_0+0+1/
@400000006afef7661e633a6c status: local 1/10 remote 0/20
@400000006afef76620cedf54 delivery 381: success: did_0+0+1/
@400000006afef76620cf9ad4 status: local 0/10 remote 0/20
@400000006afef76620cf9ad4 end msg 1310777
@400000006afef76810b7bf3c new msg 1310777
@400000006afef76810b801a4 info msg 1310777: bytes 69926 from <sara@club.example> qp 21457 uid 7791
@400000006afef76810b853ac starting delivery 383: msg 1310777 to remote carla11@heather.example
@400000006afef76810b8c10c status: local 0/10 remote 1/20
@400000006afef7690fed85b4 delivery 383: failure: 203.0.113.24_does_not_like_recipient./Remote_host_said:_550_5.1.1_<carla11@heather.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.24./
@400000006afef7690fee163c status: local 0/10 remote 0/20
@400000006afef7690fee163c bounce msg 1310777 qp 21463
@400000006afef7690fee29c4 end msg 1310777
@400000006afef7690ff620d4 new msg 1310777
@400000006afef7690ff620d4 info msg 1310777: bytes 51378 from <> qp 21463 uid 7796
@400000006afef7690ff7074c starting delivery 384: msg 1310777 to local club.example-sara@club.example
@400000006afef7690ff70b34 status: local 1/10 remote 0/20
@400000006afef76914d342bc delivery 384: success: did_0+0+1/
@400000006afef76914d41994 status: local 0/10 remote 0/20
@400000006afef76914d4f454 end msg 1310777
@400000006afef79a18d6f0ac new msg 1310777
@400000006afef79a18d7b7e4 info msg 1310777: bytes 2134 from <d.weiss9@harbour.test> qp 21465 uid 7791
@400000006afef79a18d7fe34 starting delivery 385: msg 1310777 to local club.example-h.vogel@club.example
@400000006afef79a18d89e5c status: local 1/10 remote 0/20
@400000006afef79a1ce4acd4 delivery 385: success: did_0+0+1/
@400000006afef79a1ce5358c status: local 0/10 remote 0/20
@400000006afef79a1ce54144 end msg 1310777
@400000006afef7b12e97a684 new msg 1310777
@400000006afef7b12e988144 info msg 1310777: bytes 1771 from <z.jung18@harbour.test> qp 21469 uid 7791
@400000006afef7b12e988144 starting delivery 386: msg 1310777 to local contact8@example.net
@400000006afef7b12e98e6d4 status: local 1/10 remote 0/20
@400000006afef7b13073389c delivery 386: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afef7b13073389c status: local 0/10 remote 0/20
@400000006afef7b13073500c bounce msg 1310777 qp 21472
@400000006afef7b1307407a4 end msg 1310777
@400000006afef7b1309821d4 new msg 1310777
@400000006afef7b13098355c info msg 1310777: bytes 3190 from <> qp 21472 uid 7796
@400000006afef7b13098549c starting delivery 387: msg 1310777 to remote z.jung18@harbour.test
@400000006afef7b13098549c status: local 0/10 remote 1/20
@400000006afef7b31c8cbd1c delivery 387: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7040966826/
@400000006afef7b31c8d5d44 status: local 0/10 remote 0/20
@400000006afef7b31c8dc6bc end msg 1310777
@400000006afef7bb2773b17c new msg 1310777
@400000006afef7bb2774558c info msg 1310777: bytes 734 from <root@mx1.example.net> qp 21475 uid 0
@400000006afef7bb27748084 starting delivery 388: msg 1310777 to local root@mx1.example.net
@400000006afef7bb27748084 status: local 1/10 remote 0/20
@400000006afef7bb2b76e26c delivery 388: success: did_0+1+0/qp_21480/
@400000006afef7bb2b77097c status: local 0/10 remote 0/20
@400000006afef7bb2b77c4fc end msg 1310777
@400000006afef7bb2b964594 new msg 1310777
@400000006afef7bb2b968fcc info msg 1310777: bytes 974 from <root@mx1.example.net> qp 21480 uid 7790
@400000006afef7bb2b968fcc starting delivery 389: msg 1310777 to local greta@example.net
@400000006afef7bb2b96ddec status: local 1/10 remote 0/20
@400000006afef7bb2ee32a8c delivery 389: success: did_0+0+1/
@400000006afef7bb2ee32a8c status: local 0/10 remote 0/20
@400000006afef7bb2ee3f1c4 end msg 1310777
@400000006afef7d6091d1b64 new msg 1310777
@400000006afef7d6091d55fc info msg 1310777: bytes 916935 from <h.vogel14@oakwood.test> qp 21488 uid 7791
@400000006afef7d6091d7d0c starting delivery 390: msg 1310777 to local club.example-k.maier@club.example
@400000006afef7d6091db3bc status: local 1/10 remote 0/20
@400000006afef7d60a83e30c delivery 390: failure: user_is_over_quota/
@400000006afef7d60a83e30c status: local 0/10 remote 0/20
@400000006afef7d60a83e30c bounce msg 1310777 qp 21495
@400000006afef7d60a84312c end msg 1310777
@400000006afef7d60ab324b4 new msg 1310777
@400000006afef7d60ab3b53c info msg 1310777: bytes 51402 from <> qp 21495 uid 7796
@400000006afef7d60ab48c14 starting delivery 391: msg 1310777 to remote h.vogel14@oakwood.test
@400000006afef7d60ab4fd5c status: local 0/10 remote 1/20
@400000006afef7d71b706fdc new msg 1310781
@400000006afef7d71b715a3c info msg 1310781: bytes 8592 from <paula@example.net> qp 21497 uid 7791
@400000006afef7d71b715a3c starting delivery 392: msg 1310781 to remote ute9@castle.example
@400000006afef7d71b7171ac status: local 0/10 remote 2/20
@400000006afef7d72138bce4 delivery 391: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wA61F-4A7C40-78/
@400000006afef7d72138d06c status: local 0/10 remote 1/20
@400000006afef7d72138e00c end msg 1310777
@400000006afef7d93205bf7c delivery 392: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795094477_qp_10202/
@400000006afef7d93205bf7c status: local 0/10 remote 0/20
@400000006afef7d93205ea74 end msg 1310781
@400000006afef809353f08ec new msg 1310781
@400000006afef809353f89d4 info msg 1310781: bytes 1820 from <m.roth@shop.example> qp 21504 uid 7791
@400000006afef809353fcc3c starting delivery 393: msg 1310781 to remote f.braun4@grocer.example
@400000006afef80935401674 status: local 0/10 remote 1/20
@400000006afef80b06f4ff8c delivery 393: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795094527_qp_17859/
@400000006afef80b06f58c2c status: local 0/10 remote 0/20
@400000006afef80b06f66ad4 end msg 1310781
@400000006afef80e338362b4 new msg 1310781
@400000006afef80e338389c4 info msg 1310781: bytes 10392 from <sara@club.example> qp 21506 uid 7791
@400000006afef80e33841a4c starting delivery 394: msg 1310781 to remote ida10@corner.test
@400000006afef80e33841a4c status: local 0/10 remote 1/20
@400000006afef80f08d60814 new msg 1310777
@400000006afef80f08d6989c info msg 1310777: bytes 27258 from <lena5@kiosk.example> qp 21510 uid 7791
@400000006afef80f08d7159c starting delivery 395: msg 1310777 to local paula@example.net
@400000006afef80f08d78acc status: local 1/10 remote 1/20
@400000006afef80f0b09959c delivery 394: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<dab67f34c318ec43@mail.example>_[InternalId=960696303]_Queued_mail_for_delivery/
@400000006afef80f0b09eb8c status: local 1/10 remote 0/20
@400000006afef80f0b0a511c end msg 1310781
@400000006afef80f1090517c delivery 395: success: did_0+0+1/
@400000006afef80f10913bdc status: local 0/10 remote 0/20
@400000006afef80f1091c494 end msg 1310777
@400000006afef81a3913f234 new msg 1310777
@400000006afef81a39146764 info msg 1310777: bytes 5849 from <m.roth27@customer.example> qp 21515 uid 7791
@400000006afef81a391549f4 starting delivery 396: msg 1310777 to local club.example-f.braun@club.example
@400000006afef81a391549f4 status: local 1/10 remote 0/20
@400000006afef81b01346344 delivery 396: success: did_0+0+1/
@400000006afef81b01352e64 status: local 0/10 remote 0/20
@400000006afef81b01354da4 end msg 1310777
@400000006afef83404015a3c new msg 1310777
@400000006afef83404020234 info msg 1310777: bytes 25463 from <anna.koch39@quarry.example> qp 21519 uid 7791
@400000006afef8340402a644 starting delivery 397: msg 1310777 to local club.example-lena@club.example
@400000006afef8340402a644 status: local 1/10 remote 0/20
@400000006afef8340af79c0c delivery 397: success: did_0+0+1/
@400000006afef8340af8113c status: local 0/10 remote 0/20
@400000006afef8340af8113c end msg 1310777
@400000006afef8340b22f99c new msg 1310777
@400000006afef8340b22f99c info msg 1310777: bytes 6810 from <anna.koch36@bigmail.example> qp 21527 uid 7791
@400000006afef8340b236ae4 starting delivery 398: msg 1310777 to local shop.example-ida@shop.example
@400000006afef8340b236ae4 status: local 1/10 remote 0/20
@400000006afef8340d8474f4 delivery 398: success: did_0+0+1/
@400000006afef8340d851904 status: local 0/10 remote 0/20
@400000006afef8340d851904 end msg 1310777
@400000006afef834181bb314 new msg 1310777
@400000006afef834181c9d74 info msg 1310777: bytes 5513 from <orders@shop.example> qp 21529 uid 10001
@400000006afef834181c9d74 starting delivery 399: msg 1310777 to remote h.vogel8@canal.test
@400000006afef834181ccc54 status: local 0/10 remote 1/20
@400000006afef83502fa718c new msg 1310781
@400000006afef83502fa718c info msg 1310781: bytes 2875 from <nina27@school.example> qp 21531 uid 7791
@400000006afef83502fab3f4 starting delivery 400: msg 1310781 to local club.example-j.klein@club.example
@400000006afef83502fb5fd4 status: local 1/10 remote 1/20
@400000006afef83508ad4294 delivery 400: success: did_0+0+1/
@400000006afef83508ad9884 status: local 0/10 remote 1/20
@400000006afef83508ae2cf4 end msg 1310781
@400000006afef8351eec2534 delivery 399: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795094570_cefb97c5369f_-_esmtp/
@400000006afef8351eece0b4 status: local 0/10 remote 0/20
@400000006afef8351eece0b4 end msg 1310777
@400000006afef8522d37d034 new msg 1310777
@400000006afef8522d37d41c info msg 1310777: bytes 9793 from <wanda3@bigmail.example> qp 21535 uid 7791
@400000006afef8522d3883e4 starting delivery 401: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006afef8522d38e58c status: local 1/10 remote 0/20
@400000006afef85233743014 delivery 401: success: did_0+0+1/
@400000006afef85233744f54 status: local 0/10 remote 0/20
@400000006afef8523374b4e4 end msg 1310777
@400000006afef8553a5e2574 new msg 1310777
@400000006afef8553a5f0bec info msg 1310777: bytes 7768 from <y.kurz5@pebble.test> qp 21538 uid 7791
@400000006afef8553a5f794c starting delivery 402: msg 1310777 to local shop.example-v.horn@shop.example
@400000006afef8553a5f794c status: local 1/10 remote 0/20
@400000006afef85605182554 delivery 402: success: did_0+0+1/
@400000006afef8560518e8a4 status: local 0/10 remote 0/20
@400000006afef85605199c54 end msg 1310777
@400000006afef856052321d4 new msg 1310777
@400000006afef856052321d4 info msg 1310777: bytes 1299 from <sara39@typo.test> qp 21543 uid 7791
@400000006afef85605233d2c starting delivery 403: msg 1310777 to local club.example-f.braun@club.example
@400000006afef85605239ed4 status: local 1/10 remote 0/20
@400000006afef85607c9d7d4 delivery 403: success: did_0+0+1/
@400000006afef85607c9dbbc status: local 0/10 remote 0/20
@400000006afef85607c9f714 end msg 1310777
@400000006afef85f0e78f6b4 new msg 1310777
@400000006afef85f0e7996dc info msg 1310777: bytes 1202 from <t.wolf3@grey.test> qp 21551 uid 7791
@400000006afef85f0e79e8e4 starting delivery 404: msg 1310777 to local shop.example-ute@shop.example
@400000006afef85f0e7a2764 status: local 1/10 remote 0/20
@400000006afef85f12ecd74c delivery 404: success: did_0+0+1/
@400000006afef85f12ed0244 status: local 0/10 remote 0/20
@400000006afef85f12ed7774 end msg 1310777
@400000006afef86b270f4e44 starting delivery 405: msg 1310732 to remote v.horn28@bigmail.example
@400000006afef86b270f4e44 status: local 0/10 remote 1/20
@400000006afef86c07c6af3c delivery 405: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef86c07c6af3c status: local 0/10 remote 0/20
@400000006afef8bc0b53cd9c new msg 1310777
@400000006afef8bc0b53cd9c info msg 1310777: bytes 11552 from <z.jung7@tailor.example> qp 21557 uid 7791
@400000006afef8bc0b53fc7c starting delivery 406: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afef8bc0b53fc7c status: local 1/10 remote 0/20
@400000006afef8bc11de0344 delivery 406: success: did_0+0+1/
@400000006afef8bc11dea36c status: local 0/10 remote 0/20
@400000006afef8bc11df5334 end msg 1310777
@400000006afef8bf3598c1ac new msg 1310777
@400000006afef8bf3599179c info msg 1310777: bytes 2306 from <nina@club.example> qp 21565 uid 7791
@400000006afef8bf3599cf34 starting delivery 407: msg 1310777 to remote sara0@customer.example
@400000006afef8bf359a5fbc status: local 0/10 remote 1/20
@400000006afef8c203bfec3c delivery 407: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795094709_b4a773462d47_-_esmtp/
@400000006afef8c203bfec3c status: local 0/10 remote 0/20
@400000006afef8c203c003ac end msg 1310777
@400000006afef8d20f530304 new msg 1310777
@400000006afef8d20f530304 info msg 1310777: bytes 1734 from <m.roth@shop.example> qp 21569 uid 7791
@400000006afef8d20f5339b4 starting delivery 408: msg 1310777 to remote paula2@valley.test
@400000006afef8d20f5339b4 status: local 0/10 remote 1/20
@400000006afef8d2147e3d1c new msg 1310781
@400000006afef8d2147ec9bc info msg 1310781: bytes 145079 from <t.wolf@shop.example> qp 21574 uid 7791
@400000006afef8d2147f3334 starting delivery 409: msg 1310781 to remote b.lang4@school.example
@400000006afef8d2148019ac status: local 0/10 remote 2/20
@400000006afef8d319e5dc24 delivery 408: failure: 198.51.100.4_does_not_like_recipient./Remote_host_said:_550_5.1.1_<paula2@valley.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.4./
@400000006afef8d319e67864 status: local 0/10 remote 1/20
@400000006afef8d319e67864 bounce msg 1310777 qp 21580
@400000006afef8d319e7476c end msg 1310777
@400000006afef8d31a18986c new msg 1310777
@400000006afef8d31a18986c info msg 1310777: bytes 2772 from <> qp 21580 uid 7796
@400000006afef8d31a18986c starting delivery 410: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afef8d31a19250c status: local 1/10 remote 1/20
@400000006afef8d31c4167f4 delivery 410: success: did_0+0+1/
@400000006afef8d31c41f0ac status: local 0/10 remote 1/20
@400000006afef8d31c425a24 end msg 1310777
@400000006afef8d32d6cf1c4 delivery 409: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795094728_qp_7899/
@400000006afef8d32d6cf1c4 status: local 0/10 remote 0/20
@400000006afef8d32d6d66f4 end msg 1310781
@400000006afef8e008220ddc new msg 1310781
@400000006afef8e00822d8fc info msg 1310781: bytes 3826 from <r.frank39@library.example> qp 21587 uid 7791
@400000006afef8e00822d8fc starting delivery 411: msg 1310781 to local club.example-lena@club.example
@400000006afef8e00822d8fc status: local 1/10 remote 0/20
@400000006afef8e008c09f9c delivery 411: success: did_0+0+1/
@400000006afef8e008c0f58c status: local 0/10 remote 0/20
@400000006afef8e008c1dc04 end msg 1310781
@400000006afef8e11f3e8edc new msg 1310781
@400000006afef8e11f3e8edc info msg 1310781: bytes 20259 from <wanda@example.net> qp 21592 uid 7791
@400000006afef8e11f3eae1c starting delivery 412: msg 1310781 to remote d.weiss8@bigmail.example
@400000006afef8e11f3f0bdc status: local 0/10 remote 1/20
@400000006afef8e32cd71294 delivery 412: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795094743_9886f6ef9197_-_esmtp/
@400000006afef8e32cd7f90c status: local 0/10 remote 0/20
@400000006afef8e32cd8954c end msg 1310781
@400000006afef91110341c04 new msg 1310781
@400000006afef91110341c04 info msg 1310781: bytes 5066 from <ida@shop.example> qp 21599 uid 7791
@400000006afef91110341c04 starting delivery 413: msg 1310781 to remote paula11@harbour.test
@400000006afef9111034d784 status: local 0/10 remote 1/20
@400000006afef9111e85ed3c new msg 1310777
@400000006afef9111e867dc4 info msg 1310777: bytes 6385 from <orders@shop.example> qp 21607 uid 10001
@400000006afef9111e87067c starting delivery 414: msg 1310777 to remote emma30@dairy.example
@400000006afef9111e87c1fc status: local 0/10 remote 2/20
@400000006afef9121a1884e4 delivery 414: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<f3e5dca80975d9ff@mail.example>_[InternalId=1442954938]_Queued_mail_for_delivery/
@400000006afef9121a1884e4 status: local 0/10 remote 1/20
@400000006afef9121a1884e4 end msg 1310777
@400000006afef9131de48104 delivery 413: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_38C8713CB7/
@400000006afef9131de48104 status: local 0/10 remote 0/20
@400000006afef9131de4f634 end msg 1310781
@400000006afef91709514ac4 new msg 1310781
@400000006afef917095198e4 info msg 1310781: bytes 6565 from <orders@shop.example> qp 21613 uid 10001
@400000006afef91709524c94 starting delivery 415: msg 1310781 to remote ute4@customer.example
@400000006afef91709532b3c status: local 0/10 remote 1/20
@400000006afef917295a7e94 delivery 415: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795094797_655b2f9f1c5f_-_esmtp/
@400000006afef917295a9dd4 status: local 0/10 remote 0/20
@400000006afef917295b68f4 end msg 1310781
@400000006afef92a3117f864 new msg 1310781
@400000006afef92a3118ac14 info msg 1310781: bytes 25937 from <nina21@library.example> qp 21619 uid 7791
@400000006afef92a31196794 starting delivery 416: msg 1310781 to local club.example-j.klein@club.example
@400000006afef92a3119a9fc status: local 1/10 remote 0/20
@400000006afef92a34a637d4 delivery 416: success: did_0+0+1/
@400000006afef92a34a66e84 status: local 0/10 remote 0/20
@400000006afef92a34a6f73c end msg 1310781
@400000006afef9441f65a2c4 new msg 1310781
@400000006afef9441f661fc4 info msg 1310781: bytes 7170 from <orders@shop.example> qp 21624 uid 10001
@400000006afef9441f665e44 starting delivery 417: msg 1310781 to remote b.lang3@lighthouse.test
@400000006afef9441f66622c status: local 0/10 remote 1/20
@400000006afef945227962d4 delivery 417: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w7543-C3B794-38/
@400000006afef94522799984 status: local 0/10 remote 0/20
@400000006afef9452279f744 end msg 1310781
@400000006afef95035db029c new msg 1310781
@400000006afef95035db9af4 info msg 1310781: bytes 4861 from <paula14@canal.test> qp 21632 uid 7791
@400000006afef95035dc622c starting delivery 418: msg 1310781 to local club.example-emma@club.example
@400000006afef95035dcbfec status: local 1/10 remote 0/20
@400000006afef95101dc7a84 delivery 418: success: did_0+0+1/
@400000006afef95101dc8a24 status: local 0/10 remote 0/20
@400000006afef95101dd5544 end msg 1310781
@400000006afef958125bb30c new msg 1310781
@400000006afef958125bf18c info msg 1310781: bytes 1826 from <anna.koch@shop.example> qp 21638 uid 7791
@400000006afef958125c765c starting delivery 419: msg 1310781 to remote emma6@valley.test
@400000006afef958125d4564 status: local 0/10 remote 1/20
@400000006afef9590e4a9b84 delivery 419: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w0C39-2179AF-8B/
@400000006afef9590e4a9b84 status: local 0/10 remote 0/20
@400000006afef9590e4b2054 end msg 1310781
@400000006afef95c2ff7e264 new msg 1310781
@400000006afef95c2ff8a99c info msg 1310781: bytes 9338 from <nina32@vineyard.example> qp 21646 uid 7791
@400000006afef95c2ff8a99c starting delivery 420: msg 1310781 to local shop.example-t.wolf@shop.example
@400000006afef95c2ff92a84 status: local 1/10 remote 0/20
@400000006afef95c3093823c delivery 420: success: did_0+0+1/
@400000006afef95c3093cc74 status: local 0/10 remote 0/20
@400000006afef95c309464cc end msg 1310781
@400000006afef95d047676b4 new msg 1310781
@400000006afef95d04776114 info msg 1310781: bytes 32477 from <v.horn28@tower.test> qp 21654 uid 7791
@400000006afef95d04777884 starting delivery 421: msg 1310781 to local greta@example.net
@400000006afef95d04777884 status: local 1/10 remote 0/20
@400000006afef95d056589d4 delivery 421: success: did_0+0+1/
@400000006afef95d0566493c status: local 0/10 remote 0/20
@400000006afef95d0566ce0c end msg 1310781
@400000006afef95e02e5b4f4 new msg 1310781
@400000006afef95e02e5b4f4 info msg 1310781: bytes 3803 from <nina@club.example> qp 21658 uid 7791
@400000006afef95e02e5bcc4 starting delivery 422: msg 1310781 to local paula@example.net
@400000006afef95e02e5bcc4 status: local 1/10 remote 0/20
@400000006afef95e04dba124 delivery 422: success: did_0+0+1/
@400000006afef95e04dba124 status: local 0/10 remote 0/20
@400000006afef95e04dc06b4 end msg 1310781
@400000006afef95f1f79943c new msg 1310781
@400000006afef95f1f79e644 info msg 1310781: bytes 8399 from <lena38@kiosk.example> qp 21661 uid 7791
@400000006afef95f1f79e644 starting delivery 423: msg 1310781 to local club.example-d.weiss@club.example
@400000006afef95f1f79e644 status: local 1/10 remote 0/20
@400000006afef95f23af75bc delivery 423: success: did_0+0+1/
@400000006afef95f23afbff4 status: local 0/10 remote 0/20
@400000006afef95f23afbff4 end msg 1310781
@400000006afef9ab3500ee7c new msg 1310781
@400000006afef9ab3500ee7c info msg 1310781: bytes 2414 from <nina@club.example> qp 21663 uid 7791
@400000006afef9ab3500fe1c starting delivery 424: msg 1310781 to remote r.frank7@bluebird.test
@400000006afef9ab3500fe1c status: local 0/10 remote 1/20
@400000006afef9ac3180ad14 delivery 424: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<a33ed2a8d149c638@mail.example>_[InternalId=420716769]_Queued_mail_for_delivery/
@400000006afef9ac31813d9c status: local 0/10 remote 0/20
@400000006afef9ac31817c1c end msg 1310781
@400000006afef9b026679c94 new msg 1310781
@400000006afef9b026679c94 info msg 1310781: bytes 6002 from <lena@club.example> qp 21669 uid 7791
@400000006afef9b0266815ac starting delivery 425: msg 1310781 to remote z.jung7@bigmail.example
@400000006afef9b0266815ac status: local 0/10 remote 1/20
@400000006afef9b02668f06c starting delivery 426: msg 1310781 to remote sara11@vineyard.example
@400000006afef9b026699864 status: local 0/10 remote 2/20
@400000006afef9b026699864 starting delivery 427: msg 1310781 to remote emma8@freemail.test
@400000006afef9b026699864 status: local 0/10 remote 3/20
@400000006afef9b105c75ccc delivery 425: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef9b105c75ccc status: local 0/10 remote 2/20
@400000006afef9b2113b1454 delivery 426: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795094950_1d02213233ad_-_esmtp/
@400000006afef9b2113b75fc status: local 0/10 remote 1/20
@400000006afef9b2262a689c delivery 427: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B144094237/
@400000006afef9b2262abe8c status: local 0/10 remote 0/20
@400000006afef9b22ba7c60c new msg 1310777
@400000006afef9b22ba8430c info msg 1310777: bytes 49905 from <v.horn22@shipyard.test> qp 21671 uid 7791
@400000006afef9b22ba87da4 starting delivery 428: msg 1310777 to local shop.example-z.jung@shop.example
@400000006afef9b22ba8faa4 status: local 1/10 remote 0/20
@400000006afef9b22e1d139c delivery 428: success: did_0+0+1/
@400000006afef9b22e1d139c status: local 0/10 remote 0/20
@400000006afef9b22e1d139c end msg 1310777
@400000006afef9b301b47084 new msg 1310777
@400000006afef9b301b47084 info msg 1310777: bytes 3143 from <f.braun@club.example> qp 21674 uid 7791
@400000006afef9b301b47084 starting delivery 429: msg 1310777 to remote wanda11@oakwood.test
@400000006afef9b301b4bea4 status: local 0/10 remote 1/20
@400000006afef9b5167b16bc delivery 429: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w614F-D2BEEB-ED/
@400000006afef9b5167b1aa4 status: local 0/10 remote 0/20
@400000006afef9b5167b39e4 end msg 1310777
@400000006afef9bf042374b4 new msg 1310777
@400000006afef9bf04238c24 info msg 1310777: bytes 5540 from <ute@shop.example> qp 21682 uid 7791
@400000006afef9bf04238c24 starting delivery 430: msg 1310777 to remote emma4@workshop.test
@400000006afef9bf04240d0c status: local 0/10 remote 1/20
@400000006afef9c10683619c delivery 430: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_692B13696B/
@400000006afef9c10684442c status: local 0/10 remote 0/20
@400000006afef9c106847ec4 end msg 1310777
@400000006afef9c70abdfa24 new msg 1310777
@400000006afef9c70abe4c2c info msg 1310777: bytes 1600 from <ida7@slowpost.example> qp 21687 uid 7791
@400000006afef9c70abf07ac starting delivery 431: msg 1310777 to local greta@example.net
@400000006afef9c70abfbf44 status: local 1/10 remote 0/20
@400000006afef9c710e79d24 delivery 431: success: did_0+0+1/
@400000006afef9c710e85c8c status: local 0/10 remote 0/20
@400000006afef9c710e8f4e4 end msg 1310777
@400000006afef9fc1262fe3c new msg 1310777
@400000006afef9fc12638ec4 info msg 1310777: bytes 9403 from <paula9@tower.test> qp 21692 uid 7791
@400000006afef9fc126407dc starting delivery 432: msg 1310777 to local club.example-lena@club.example
@400000006afef9fc12648cac status: local 1/10 remote 0/20
@400000006afef9fc166a51c4 delivery 432: success: did_0+0+1/
@400000006afef9fc166a51c4 status: local 0/10 remote 0/20
@400000006afef9fc166a51c4 end msg 1310777
@400000006afef9fe04f38654 new msg 1310777
@400000006afef9fe04f38654 info msg 1310777: bytes 23230 from <m.roth4@school.example> qp 21700 uid 7791
@400000006afef9fe04f3e414 starting delivery 433: msg 1310777 to local club.example-emma@club.example
@400000006afef9fe04f3e414 status: local 1/10 remote 0/20
@400000006afef9fe060a7c64 delivery 433: success: did_0+0+1/
@400000006afef9fe060a93d4 status: local 0/10 remote 0/20
@400000006afef9fe060a97bc end msg 1310777
@400000006afefa2b36250fa4 starting delivery 434: msg 1310776 to remote y.kurz38@slowpost.example
@400000006afefa2b3625c354 status: local 0/10 remote 1/20
@400000006afefa2d05109f8c delivery 434: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<b717edc34ad6055a@mail.example>_[InternalId=535897739]_Queued_mail_for_delivery/
@400000006afefa2d05109f8c status: local 0/10 remote 0/20
@400000006afefa2d0511051c bounce msg 1310776 qp 21702
@400000006afefa2d0511a544 end msg 1310776
@400000006afefa2d052f8d84 new msg 1310776
@400000006afefa2d052f8d84 info msg 1310776: bytes 22473 from <> qp 21702 uid 7796
@400000006afefa2d052fb87c starting delivery 435: msg 1310776 to local lists.club.example-news-return-45-@lists.club.example
@400000006afefa2d052fb87c status: local 1/10 remote 0/20
@400000006afefa2d0695a564 delivery 435: success: did_0+0+2/
@400000006afefa2d0695a564 status: local 0/10 remote 0/20
@400000006afefa2d069612c4 end msg 1310776
@400000006afefa381a271b44 new msg 1310776
@400000006afefa381a2801bc info msg 1310776: bytes 34629 from <m.roth21@shipyard.test> qp 21709 uid 7791
@400000006afefa381a284424 starting delivery 436: msg 1310776 to local club.example-sara@club.example
@400000006afefa381a284424 status: local 1/10 remote 0/20
@400000006afefa381d5d3c1c delivery 436: success: did_0+0+1/
@400000006afefa381d5d3c1c status: local 0/10 remote 0/20
@400000006afefa381d5d3c1c end msg 1310776
@400000006afefa4606647f5c new msg 1310776
@400000006afefa4606655e04 info msg 1310776: bytes 2319 from <k.maier@club.example> qp 21714 uid 7791
@400000006afefa4606655e04 starting delivery 437: msg 1310776 to remote f.braun1@mill.test
@400000006afefa4606655e04 status: local 0/10 remote 1/20
@400000006afefa461cabb2e4 delivery 437: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F5265D8DDF/
@400000006afefa461cac37b4 status: local 0/10 remote 0/20
@400000006afefa461cacfb04 end msg 1310776
@400000006afefa4a03de4d94 new msg 1310776
@400000006afefa4a03de8444 info msg 1310776: bytes 41874 from <z.jung26@typo.test> qp 21716 uid 7791
@400000006afefa4a03de8444 starting delivery 438: msg 1310776 to local paula@example.net
@400000006afefa4a03de93e4 status: local 1/10 remote 0/20
@400000006afefa4a07671a7c delivery 438: success: did_0+0+1/
@400000006afefa4a076735d4 status: local 0/10 remote 0/20
@400000006afefa4a0767e59c end msg 1310776
@400000006afefa4e248bacbc new msg 1310776
@400000006afefa4e248be754 info msg 1310776: bytes 6004 from <orders@shop.example> qp 21723 uid 10001
@400000006afefa4e248be754 starting delivery 439: msg 1310776 to remote j.klein35@quarry.example
@400000006afefa4e248c73f4 status: local 0/10 remote 1/20
@400000006afefa4f076d2944 delivery 439: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w5277-2F40E1-4B/
@400000006afefa4f076de4c4 status: local 0/10 remote 0/20
@400000006afefa4f076de4c4 end msg 1310776
@400000006afefa7c19f8a0d4 new msg 1310776
@400000006afefa7c19f9603c info msg 1310776: bytes 2698 from <m.roth23@slowpost.example> qp 21725 uid 7791
@400000006afefa7c19f9603c starting delivery 440: msg 1310776 to local club.example-lena@club.example
@400000006afefa7c19f9603c status: local 1/10 remote 0/20
@400000006afefa7c1f2f8f04 delivery 440: success: did_0+0+1/
@400000006afefa7c1f2f8f04 status: local 0/10 remote 0/20
@400000006afefa7c1f30469c end msg 1310776
@400000006afefaa8251b1b7c new msg 1310776
@400000006afefaa8251b32ec info msg 1310776: bytes 65103 from <y.kurz27@bigmail.example> qp 21732 uid 7791
@400000006afefaa8251be69c starting delivery 441: msg 1310776 to local shop.example-o.beck@shop.example
@400000006afefaa8251c6b6c status: local 1/10 remote 0/20
@400000006afefaa827264cfc delivery 441: success: did_0+0+1/
@400000006afefaa827264cfc status: local 0/10 remote 0/20
@400000006afefaa82726646c end msg 1310776
@400000006afefabb17deaa14 new msg 1310776
@400000006afefabb17deaa14 info msg 1310776: bytes 6001 from <orders@shop.example> qp 21734 uid 10001
@400000006afefabb17df2714 starting delivery 442: msg 1310776 to remote nina36@dairy.example
@400000006afefabb17df7d04 status: local 0/10 remote 1/20
@400000006afefabd0a2632ac delivery 442: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<2cd19a7851679234@mail.example>_[InternalId=681293898]_Queued_mail_for_delivery/
@400000006afefabd0a2651ec status: local 0/10 remote 0/20
@400000006afefabd0a2651ec end msg 1310776
@400000006afefac83659ac64 new msg 1310776
@400000006afefac8365a3cec info msg 1310776: bytes 653882 from <o.beck@shop.example> qp 21736 uid 7791
@400000006afefac8365a3cec starting delivery 443: msg 1310776 to remote paula9@shipyard.test
@400000006afefac8365a6bcc status: local 0/10 remote 1/20
@400000006afefaca041b0874 delivery 443: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0670F8F345/
@400000006afefaca041b0874 status: local 0/10 remote 0/20
@400000006afefaca041b1814 end msg 1310776
@400000006afefacd03548424 new msg 1310776
@400000006afefacd0354bebc info msg 1310776: bytes 15085 from <h.vogel6@ferry.test> qp 21741 uid 7791
@400000006afefacd03557a3c starting delivery 444: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afefacd0355dfcc status: local 1/10 remote 0/20
@400000006afefacd0a683134 delivery 444: success: did_0+0+1/
@400000006afefacd0a683134 status: local 0/10 remote 0/20
@400000006afefacd0a6896c4 end msg 1310776
@400000006afefaea1841adbc new msg 1310776
@400000006afefaea1841adbc info msg 1310776: bytes 8906 from <h.vogel@club.example> qp 21749 uid 7791
@400000006afefaea1841adbc starting delivery 445: msg 1310776 to remote d.weiss8@orchard.test
@400000006afefaea18428494 status: local 0/10 remote 1/20
@400000006afefaeb212563c4 delivery 445: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095264_7d038fa300eb_-_esmtp/
@400000006afefaeb2125cd3c status: local 0/10 remote 0/20
@400000006afefaeb2125e894 end msg 1310776
@400000006afefafa317bf9f4 new msg 1310776
@400000006afefafa317ca1ec info msg 1310776: bytes 64274 from <carla6@harbour.test> qp 21755 uid 7791
@400000006afefafa317cfbc4 starting delivery 446: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afefafa317d365c status: local 1/10 remote 0/20
@400000006afefafa382e9f2c delivery 446: success: did_0+0+1/
@400000006afefafa382f3b6c status: local 0/10 remote 0/20
@400000006afefafa382facb4 end msg 1310776
@400000006afefb1925ab64fc new msg 1310776
@400000006afefb1925abab4c info msg 1310776: bytes 12890 from <nina29@lighthouse.test> qp 21760 uid 7791
@400000006afefb1925ac5efc starting delivery 447: msg 1310776 to local shop.example-ute@shop.example
@400000006afefb1925ad0adc status: local 1/10 remote 0/20
@400000006afefb192732b4c4 delivery 447: success: did_0+0+1/
@400000006afefb1927339f24 status: local 0/10 remote 0/20
@400000006afefb1927339f24 end msg 1310776
@400000006afefb211e3fd7d4 new msg 1310776
@400000006afefb211e4031ac info msg 1310776: bytes 27897 from <r.frank1@quarry.example> qp 21766 uid 7791
@400000006afefb211e40dd8c starting delivery 448: msg 1310776 to local wanda@example.net
@400000006afefb211e40ed2c status: local 1/10 remote 0/20
@400000006afefb2120313bdc delivery 448: success: did_0+0+1/
@400000006afefb212031728c status: local 0/10 remote 0/20
@400000006afefb212031728c end msg 1310776
@400000006afefb4025a51f84 starting delivery 449: msg 1310781 to remote z.jung7@bigmail.example
@400000006afefb4025a5eaa4 status: local 0/10 remote 1/20
@400000006afefb411e471b34 delivery 449: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095350_db16a9858869_-_esmtp/
@400000006afefb411e47f5f4 status: local 0/10 remote 0/20
@400000006afefb411e489dec end msg 1310781
@400000006afefb5607a972dc new msg 1310781
@400000006afefb5607a9b92c info msg 1310781: bytes 4595 from <lena@club.example> qp 21770 uid 7791
@400000006afefb5607aa8c1c starting delivery 450: msg 1310781 to local club.example-emma@club.example
@400000006afefb5607aa8c1c status: local 1/10 remote 0/20
@400000006afefb560872c9d4 delivery 450: success: did_0+0+1/
@400000006afefb5608730c3c status: local 0/10 remote 0/20
@400000006afefb5608730c3c end msg 1310781
@400000006afefb561c9905a4 new msg 1310781
@400000006afefb561c998e5c info msg 1310781: bytes 6751 from <ida@shop.example> qp 21778 uid 7791
@400000006afefb561c998e5c starting delivery 451: msg 1310781 to local club.example-lena@club.example
@400000006afefb561c998e5c status: local 1/10 remote 0/20
@400000006afefb562274a7e4 delivery 451: success: did_0+0+1/
@400000006afefb562274ee34 status: local 0/10 remote 0/20
@400000006afefb562275403c end msg 1310781
@400000006afefb613ac49fd4 new msg 1310781
@400000006afefb613ac4af74 info msg 1310781: bytes 20472 from <d.weiss@club.example> qp 21782 uid 7791
@400000006afefb613ac53c14 starting delivery 452: msg 1310781 to remote sara10@university.example
@400000006afefb613ac56af4 status: local 0/10 remote 1/20
@400000006afefb6233537144 delivery 452: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<sara10@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afefb623353f22c status: local 0/10 remote 0/20
@400000006afefb681ffe8764 new msg 1310776
@400000006afefb681ffeae74 info msg 1310776: bytes 36608 from <y.kurz21@valley.test> qp 21786 uid 7791
@400000006afefb681ffeae74 starting delivery 453: msg 1310776 to local admin7@example.net
@400000006afefb681fff8164 status: local 1/10 remote 0/20
@400000006afefb6821700154 delivery 453: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afefb68217043bc status: local 0/10 remote 0/20
@400000006afefb68217043bc bounce msg 1310776 qp 21789
@400000006afefb682170bcd4 end msg 1310776
@400000006afefb682188e084 new msg 1310776
@400000006afefb682188e084 info msg 1310776: bytes 37903 from <> qp 21789 uid 7796
@400000006afefb682189599c starting delivery 454: msg 1310776 to remote y.kurz21@valley.test
@400000006afefb682189599c status: local 0/10 remote 1/20
@400000006afefb6a21fd782c delivery 454: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w8C5D-F42619-90/
@400000006afefb6a21fe56d4 status: local 0/10 remote 0/20
@400000006afefb6a21ff069c end msg 1310776
@400000006afefb7c05003c3c ratelimit bigmail.example 451 x 20, see postmaster page
@400000006afefb8b056ba06c new msg 1310776
@400000006afefb8b056ba06c info msg 1310776: bytes 21479 from <wanda@example.net> qp 21796 uid 7791
@400000006afefb8b056ba06c starting delivery 455: msg 1310776 to local shop.example-anna.koch@shop.example
@400000006afefb8b056c1d6c status: local 1/10 remote 0/20
@400000006afefb8b09a38d5c delivery 455: success: did_0+0+1/
@400000006afefb8b09a38d5c status: local 0/10 remote 0/20
@400000006afefb8b09a40a5c end msg 1310776
@400000006afefb8b18399f3c new msg 1310776
@400000006afefb8b1839f52c info msg 1310776: bytes 5546 from <ida@shop.example> qp 21801 uid 7791
@400000006afefb8b183a146c starting delivery 456: msg 1310776 to remote d.weiss1@library.example
@400000006afefb8b183afecc status: local 0/10 remote 1/20
@400000006afefb8d0e1293c4 delivery 456: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w3C30-7ADE31-F6/
@400000006afefb8d0e137a3c status: local 0/10 remote 0/20
@400000006afefb8d0e13b8bc end msg 1310776
@400000006afefb9021ba450c new msg 1310776
@400000006afefb9021bb0474 info msg 1310776: bytes 2829 from <y.kurz@shop.example> qp 21809 uid 7791
@400000006afefb9021bbeed4 starting delivery 457: msg 1310776 to remote v.horn9@slowpost.example
@400000006afefb9021bc6404 status: local 0/10 remote 1/20
@400000006afefb9038333adc new msg 1310777
@400000006afefb9038333adc info msg 1310777: bytes 4683 from <f.braun@club.example> qp 21815 uid 7791
@400000006afefb9038333adc starting delivery 458: msg 1310777 to remote wanda8@tower.test
@400000006afefb903833c394 status: local 0/10 remote 2/20
@400000006afefb930613cf1c delivery 458: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795095430_qp_8061/
@400000006afefb930613cf1c status: local 0/10 remote 1/20
@400000006afefb9306141954 end msg 1310777
@400000006afefb942f12f8d4 delivery 457: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afefb942f12f8d4 status: local 0/10 remote 0/20
@400000006afefb9a1db1efb4 new msg 1310777
@400000006afefb9a1db29f7c info msg 1310777: bytes 3670 from <wanda@example.net> qp 21819 uid 7791
@400000006afefb9a1db2b304 starting delivery 459: msg 1310777 to remote b.lang0@elm.example
@400000006afefb9a1db2b304 status: local 0/10 remote 1/20
@400000006afefb9a20b9dc6c new msg 1310773
@400000006afefb9a20baab74 info msg 1310773: bytes 31729 from <nina@club.example> qp 21824 uid 7791
@400000006afefb9a20bb47b4 starting delivery 460: msg 1310773 to remote anna.koch1@elm.example
@400000006afefb9a20bba95c status: local 0/10 remote 2/20
@400000006afefb9a28a34454 new msg 1310783
@400000006afefb9a28a34454 info msg 1310783: bytes 4139 from <j.klein@club.example> qp 21826 uid 7791
@400000006afefb9a28a34454 starting delivery 461: msg 1310783 to local shop.example-ute@shop.example
@400000006afefb9a28a3b59c status: local 1/10 remote 2/20
@400000006afefb9a2af4e514 delivery 461: success: did_0+0+1/
@400000006afefb9a2af4e514 status: local 0/10 remote 2/20
@400000006afefb9a2af4e514 end msg 1310783
@400000006afefb9b246d571c delivery 460: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w90A7-B8675E-48/
@400000006afefb9b246d6e8c status: local 0/10 remote 1/20
@400000006afefb9b246d6e8c end msg 1310773
@400000006afefb9c1f19d86c delivery 459: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wD0E3-287A8F-A6/
@400000006afefb9c1f1a3244 status: local 0/10 remote 0/20
@400000006afefb9c1f1a49b4 end msg 1310777
@400000006afefbb41d96da1c new msg 1310777
@400000006afefbb41d96da1c info msg 1310777: bytes 3977 from <paula22@cloudy.example> qp 21828 uid 7791
@400000006afefbb41d9708fc starting delivery 462: msg 1310777 to local carla@example.net
@400000006afefbb41d976e8c status: local 1/10 remote 0/20
@400000006afefbb420b3c5d4 delivery 462: success: did_0+0+1/
@400000006afefbb420b43334 status: local 0/10 remote 0/20
@400000006afefbb420b44aa4 end msg 1310777
@400000006afefbca3a678f9c starting delivery 463: msg 1310791 to remote lena11@bigmail.example
@400000006afefbca3a6879fc status: local 0/10 remote 1/20
@400000006afefbcd00728274 delivery 463: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095488_3c5a0efb9cf8_-_esmtp/
@400000006afefbcd0072d864 status: local 0/10 remote 0/20
@400000006afefbcd0072d864 end msg 1310791
@400000006afefbf21d9c5474 new msg 1310791
@400000006afefbf21d9d237c info msg 1310791: bytes 31517 from <wanda23@grey.test> qp 21834 uid 7791
@400000006afefbf21d9d4e74 starting delivery 464: msg 1310791 to local club.example-f.braun@club.example
@400000006afefbf21d9e254c status: local 1/10 remote 0/20
@400000006afefbf21feb8434 delivery 464: success: did_0+0+1/
@400000006afefbf21febf964 status: local 0/10 remote 0/20
@400000006afefbf21fecd03c end msg 1310791
@400000006afefbf30d9c3314 new msg 1310791
@400000006afefbf30d9d0604 info msg 1310791: bytes 7940 from <sara32@granite.test> qp 21842 uid 7791
@400000006afefbf30d9d30fc starting delivery 465: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afefbf30d9dbd9c status: local 1/10 remote 0/20
@400000006afefbf30f5defe4 delivery 465: success: did_0+0+1/
@400000006afefbf30f5defe4 status: local 0/10 remote 0/20
@400000006afefbf30f5e49bc end msg 1310791
@400000006afefc2c039cb884 new msg 1310791
@400000006afefc2c039cc43c info msg 1310791: bytes 2565 from <> qp 21845 uid 7791
@400000006afefc2c039d50dc starting delivery 466: msg 1310791 to local club.example-nina@club.example
@400000006afefc2c039d9efc status: local 1/10 remote 0/20
@400000006afefc2c08f0c7bc delivery 466: success: did_0+0+1/
@400000006afefc2c08f0c7bc status: local 0/10 remote 0/20
@400000006afefc2c08f111f4 end msg 1310791
@400000006afefc3c2f707e3c new msg 1310791
@400000006afefc3c2f707e3c info msg 1310791: bytes 1236 from <r.frank30@cloudy.example> qp 21851 uid 7791
@400000006afefc3c2f7158fc starting delivery 467: msg 1310791 to local club.example-k.maier@club.example
@400000006afefc3c2f71a334 status: local 1/10 remote 0/20
@400000006afefc3c3114cfcc delivery 467: failure: user_is_over_quota/
@400000006afefc3c3115931c status: local 0/10 remote 0/20
@400000006afefc3c3115931c bounce msg 1310791 qp 21856
@400000006afefc3c31161fbc end msg 1310791
@400000006afefc3c31512134 new msg 1310791
@400000006afefc3c31512904 info msg 1310791: bytes 2319 from <> qp 21856 uid 7796
@400000006afefc3c31512904 starting delivery 468: msg 1310791 to remote r.frank30@cloudy.example
@400000006afefc3c31515bcc status: local 0/10 remote 1/20
@400000006afefc3d0971a7ec delivery 468: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3F5775A1BF/
@400000006afefc3d0971a7ec status: local 0/10 remote 0/20
@400000006afefc3d09724bfc end msg 1310791
@400000006afefc411e7af4a4 new msg 1310791
@400000006afefc411e7bd734 info msg 1310791: bytes 8999 from <z.jung10@grey.test> qp 21859 uid 7791
@400000006afefc411e7bd734 starting delivery 469: msg 1310791 to local wanda@example.net
@400000006afefc411e7c2d24 status: local 1/10 remote 0/20
@400000006afefc412368c414 delivery 469: success: did_0+0+1/
@400000006afefc412368c414 status: local 0/10 remote 0/20
@400000006afefc4123698f34 end msg 1310791
@400000006afefc4423a966f4 new msg 1310791
@400000006afefc4423a966f4 info msg 1310791: bytes 7426 from <b.lang@shop.example> qp 21863 uid 7791
@400000006afefc4423aa071c starting delivery 470: msg 1310791 to remote f.braun1@meadow.example
@400000006afefc4423aa071c status: local 0/10 remote 1/20
@400000006afefc4603388fe4 new msg 1310777
@400000006afefc4603394f4c info msg 1310777: bytes 2245 from <k.maier2@university.example> qp 21869 uid 7791
@400000006afefc460339c094 starting delivery 471: msg 1310777 to local shop.example-ute@shop.example
@400000006afefc460339fb2c status: local 1/10 remote 1/20
@400000006afefc4609d80adc delivery 471: success: did_0+0+1/
@400000006afefc4609d8aeec status: local 0/10 remote 1/20
@400000006afefc4609d8aeec end msg 1310777
@400000006afefc462d190d34 delivery 470: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795095610_qp_19234/
@400000006afefc462d190d34 status: local 0/10 remote 0/20
@400000006afefc462d190d34 end msg 1310791
@400000006afefc5c18341d14 new msg 1310791
@400000006afefc5c18341d14 info msg 1310791: bytes 1237 from <sara1@tower.test> qp 21876 uid 7791
@400000006afefc5c1834ccdc starting delivery 472: msg 1310791 to local shop.example-b.lang@shop.example
@400000006afefc5c1835af6c status: local 1/10 remote 0/20
@400000006afefc5c192a63f4 delivery 472: success: did_0+0+1/
@400000006afefc5c192a63f4 status: local 0/10 remote 0/20
@400000006afefc5c192aa274 end msg 1310791
@400000006afefc6c27253f74 new msg 1310791
@400000006afefc6c2725dbb4 info msg 1310791: bytes 734 from <root@mx1.example.net> qp 21882 uid 0
@400000006afefc6c27263d5c starting delivery 473: msg 1310791 to local root@mx1.example.net
@400000006afefc6c272723d4 status: local 1/10 remote 0/20
@400000006afefc6c2a505814 delivery 473: success: did_0+1+0/qp_21889/
@400000006afefc6c2a50c95c status: local 0/10 remote 0/20
@400000006afefc6c2a50c95c end msg 1310791
@400000006afefc6c2a6edc94 new msg 1310791
@400000006afefc6c2a6f172c info msg 1310791: bytes 974 from <root@mx1.example.net> qp 21889 uid 7790
@400000006afefc6c2a6fc6f4 starting delivery 474: msg 1310791 to local greta@example.net
@400000006afefc6c2a6fc6f4 status: local 1/10 remote 0/20
@400000006afefc6c2d20ecd4 delivery 474: success: did_0+0+1/
@400000006afefc6c2d20fc74 status: local 0/10 remote 0/20
@400000006afefc6c2d210444 end msg 1310791
@400000006afefc8e0383aa74 new msg 1310791
@400000006afefc8e03841004 info msg 1310791: bytes 1591 from <anna.koch11@oakwood.test> qp 21891 uid 7791
@400000006afefc8e0384eac4 starting delivery 475: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afefc8e03855ff4 status: local 1/10 remote 0/20
@400000006afefc8e0aaceaf4 delivery 475: success: did_0+0+1/
@400000006afefc8e0aad0a34 status: local 0/10 remote 0/20
@400000006afefc8e0aad0a34 end msg 1310791
@400000006afefcae244cb78c new msg 1310791
@400000006afefcae244cd6cc info msg 1310791: bytes 50277 from <t.wolf37@granite.test> qp 21897 uid 7791
@400000006afefcae244cd6cc starting delivery 476: msg 1310791 to local club.example-emma@club.example
@400000006afefcae244d636c status: local 1/10 remote 0/20
@400000006afefcae25fdf99c delivery 476: success: did_0+0+1/
@400000006afefcae25fe304c status: local 0/10 remote 0/20
@400000006afefcae25fecc8c end msg 1310791
@400000006afefcb02bce31fc new msg 1310791
@400000006afefcb02bce419c info msg 1310791: bytes 9975 from <ida@shop.example> qp 21900 uid 7791
@400000006afefcb02bce8404 starting delivery 477: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afefcb02bcf4b3c status: local 1/10 remote 0/20
@400000006afefcb02bcf56f4 starting delivery 478: msg 1310791 to local paula@example.net
@400000006afefcb02bcfe77c status: local 2/10 remote 0/20
@400000006afefcb02bcff334 starting delivery 479: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afefcb02bcff334 status: local 3/10 remote 0/20
@400000006afefcb02bcff334 starting delivery 480: msg 1310791 to local shop.example-z.jung@shop.example
@400000006afefcb02bd0ba6c status: local 4/10 remote 0/20
@400000006afefcb02d9545fc delivery 480: success: did_0+0+1/
@400000006afefcb02d9545fc status: local 3/10 remote 0/20
@400000006afefcb0315b6dec delivery 477: success: did_0+0+1/
@400000006afefcb0315c296c status: local 2/10 remote 0/20
@400000006afefcb0317adccc delivery 478: success: did_0+0+1/
@400000006afefcb0317adccc status: local 1/10 remote 0/20
@400000006afefcb031be5a24 delivery 479: success: did_0+0+1/
@400000006afefcb031bf15a4 status: local 0/10 remote 0/20
@400000006afefcb031bf30fc end msg 1310791
@400000006afefcc3115347a4 new msg 1310791
@400000006afefcc311537684 info msg 1310791: bytes 28774 from <y.kurz6@freemail.test> qp 21903 uid 7791
@400000006afefcc31153cc74 starting delivery 481: msg 1310791 to local shop.example-ida@shop.example
@400000006afefcc31153cc74 status: local 1/10 remote 0/20
@400000006afefcc31780b74c delivery 481: success: did_0+0+1/
@400000006afefcc31780de5c status: local 0/10 remote 0/20
@400000006afefcc317819dc4 end msg 1310791
@400000006afefce01a43906c new msg 1310791
@400000006afefce01a4401b4 info msg 1310791: bytes 4294 from <v.horn@shop.example> qp 21909 uid 7791
@400000006afefce01a449624 starting delivery 482: msg 1310791 to remote sara1@heather.example
@400000006afefce01a451edc status: local 0/10 remote 1/20
@400000006afefce2159634fc delivery 482: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<da2c5571ae586a51@mail.example>_[InternalId=1071904853]_Queued_mail_for_delivery/
@400000006afefce21596b1fc status: local 0/10 remote 0/20
@400000006afefce21596b1fc end msg 1310791
@400000006afefce603d3f524 new msg 1310791
@400000006afefce603d48994 info msg 1310791: bytes 14609 from <m.roth@shop.example> qp 21915 uid 7791
@400000006afefce603d48994 starting delivery 483: msg 1310791 to remote j.klein11@tower.test
@400000006afefce603d5412c status: local 0/10 remote 1/20
@400000006afefce813703434 delivery 483: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795095772_qp_15710/
@400000006afefce81370ebcc status: local 0/10 remote 0/20
@400000006afefce8137141bc end msg 1310791
@400000006afefcf132254d9c starting delivery 484: msg 1310781 to remote sara10@university.example
@400000006afefcf132258834 status: local 0/10 remote 1/20
@400000006afefcf313c9fc94 delivery 484: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095783_b0f31bc4ac6a_-_esmtp/
@400000006afefcf313ca46cc status: local 0/10 remote 0/20
@400000006afefcf313cae30c end msg 1310781
@400000006afefd1720cbd5fc new msg 1310781
@400000006afefd1720cca504 info msg 1310781: bytes 1381 from <r.frank@club.example> qp 21917 uid 7791
@400000006afefd1720ccfedc starting delivery 485: msg 1310781 to local shop.example-t.wolf@shop.example
@400000006afefd1720cd2dbc status: local 1/10 remote 0/20
@400000006afefd1720cd2dbc starting delivery 486: msg 1310781 to local shop.example-y.kurz@shop.example
@400000006afefd1720cd2dbc status: local 2/10 remote 0/20
@400000006afefd1720cdb28c starting delivery 487: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afefd1720ce0494 status: local 3/10 remote 0/20
@400000006afefd1720ce27bc starting delivery 488: msg 1310781 to local club.example-lena@club.example
@400000006afefd1720ce27bc status: local 4/10 remote 0/20
@400000006afefd1720cedb6c starting delivery 489: msg 1310781 to local club.example-emma@club.example
@400000006afefd1720cedb6c status: local 5/10 remote 0/20
@400000006afefd17222203a4 delivery 487: success: did_0+0+1/
@400000006afefd1722221344 status: local 4/10 remote 0/20
@400000006afefd17239c43ac delivery 485: success: did_0+0+1/
@400000006afefd17239c43ac status: local 3/10 remote 0/20
@400000006afefd1726781b3c delivery 488: success: did_0+0+1/
@400000006afefd1726781b3c status: local 2/10 remote 0/20
@400000006afefd1727402a14 delivery 489: success: did_0+0+1/
@400000006afefd172740d9dc status: local 1/10 remote 0/20
@400000006afefd172836f9ac delivery 486: success: did_0+0+1/
@400000006afefd172837b914 status: local 0/10 remote 0/20
@400000006afefd172837f3ac end msg 1310781
@400000006afefd1b30cb4f64 starting delivery 490: msg 1310732 to remote v.horn28@bigmail.example
@400000006afefd1b30cba554 status: local 0/10 remote 1/20
@400000006afefd1c0f22b3d4 delivery 490: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefd1c0f230dac status: local 0/10 remote 0/20
@400000006afefd1f23369c3c new msg 1310781
@400000006afefd1f2336b3ac info msg 1310781: bytes 1957 from <wanda@example.net> qp 21923 uid 7791
@400000006afefd1f2337387c starting delivery 491: msg 1310781 to local club.example-h.vogel@club.example
@400000006afefd1f23375ba4 status: local 1/10 remote 0/20
@400000006afefd1f23379a24 starting delivery 492: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afefd1f233870fc status: local 2/10 remote 0/20
@400000006afefd1f23395b5c starting delivery 493: msg 1310781 to local club.example-d.weiss@club.example
@400000006afefd1f23397e84 status: local 3/10 remote 0/20
@400000006afefd1f2339d08c starting delivery 494: msg 1310781 to local shop.example-v.horn@shop.example
@400000006afefd1f233a1eac status: local 4/10 remote 0/20
@400000006afefd1f2575c284 delivery 493: success: did_0+0+1/
@400000006afefd1f25767634 status: local 3/10 remote 0/20
@400000006afefd1f25b41f5c delivery 492: success: did_0+0+1/
@400000006afefd1f25b4f24c status: local 2/10 remote 0/20
@400000006afefd1f261058bc delivery 491: success: did_0+0+1/
@400000006afefd1f261058bc status: local 1/10 remote 0/20
@400000006afefd1f2aba6484 delivery 494: success: did_0+0+1/
@400000006afefd1f2abb04ac status: local 0/10 remote 0/20
@400000006afefd1f2abb8594 end msg 1310781
@400000006afefd20328eb5fc starting delivery 495: msg 1310776 to remote v.horn9@slowpost.example
@400000006afefd20328f61dc status: local 0/10 remote 1/20
@400000006afefd2323356b8c new msg 1310781
@400000006afefd232335aa0c info msg 1310781: bytes 6456 from <y.kurz25@freemail.test> qp 21928 uid 7791
@400000006afefd23233607cc starting delivery 496: msg 1310781 to local carla@example.net
@400000006afefd2323360f9c status: local 1/10 remote 1/20
@400000006afefd23294f4394 delivery 496: success: did_0+0+1/
@400000006afefd232950223c status: local 0/10 remote 1/20
@400000006afefd2329508f9c end msg 1310781
@400000006afefd272a11090c delivery 495: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afefd272a11e7b4 status: local 0/10 remote 0/20
@400000006afefd40013f1d5c new msg 1310781
@400000006afefd40013fb5b4 info msg 1310781: bytes 6574 from <orders@shop.example> qp 21935 uid 10001
@400000006afefd4001404a24 starting delivery 497: msg 1310781 to remote h.vogel22@ferry.test
@400000006afefd4001405dac status: local 0/10 remote 1/20
@400000006afefd420ae905ac delivery 497: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w2AD0-AA2B7C-4A/
@400000006afefd420ae905ac status: local 0/10 remote 0/20
@400000006afefd420ae9730c end msg 1310781
@400000006afefd473993ff74 new msg 1310781
@400000006afefd473993ff74 info msg 1310781: bytes 13265 from <nina@club.example> qp 21942 uid 7791
@400000006afefd4739943a0c starting delivery 498: msg 1310781 to remote j.klein5@school.example
@400000006afefd473994d264 status: local 0/10 remote 1/20
@400000006afefd4926fb1e4c delivery 498: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795095869_qp_31973/
@400000006afefd4926fb455c status: local 0/10 remote 0/20
@400000006afefd4926fb8bac end msg 1310781
@400000006afefd4b17de86ec new msg 1310781
@400000006afefd4b17deadfc info msg 1310781: bytes 6712 from <orders@shop.example> qp 21946 uid 10001
@400000006afefd4b17df88bc starting delivery 499: msg 1310781 to remote d.weiss30@bigmail.example
@400000006afefd4b17df908c status: local 0/10 remote 1/20
@400000006afefd4b33f45c94 delivery 499: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefd4b33f45c94 status: local 0/10 remote 0/20
@400000006afefd783b40d89c new msg 1310791
@400000006afefd783b40ffac info msg 1310791: bytes 15890 from <o.beck17@library.example> qp 21952 uid 7791
@400000006afefd783b41e23c starting delivery 500: msg 1310791 to local club.example-emma@club.example
@400000006afefd783b420564 status: local 1/10 remote 0/20
@400000006afefd783b429204 starting delivery 501: msg 1310791 to local carla@example.net
@400000006afefd783b429204 status: local 2/10 remote 0/20
@400000006afefd783b43516c starting delivery 502: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afefd783b43516c status: local 3/10 remote 0/20
@400000006afefd783b43516c starting delivery 503: msg 1310791 to local club.example-j.klein@club.example
@400000006afefd783b440904 status: local 4/10 remote 0/20
@400000006afefd783b44821c starting delivery 504: msg 1310791 to local shop.example-ida@shop.example
@400000006afefd783b451a74 status: local 5/10 remote 0/20
@400000006afefd79010d8ddc delivery 501: success: did_0+0+1/
@400000006afefd79010d8ddc status: local 4/10 remote 0/20
@400000006afefd79029ef794 delivery 504: success: did_0+0+1/
@400000006afefd79029ef794 status: local 3/10 remote 0/20
@400000006afefd79057a65ac delivery 500: success: did_0+0+1/
@400000006afefd79057af634 status: local 2/10 remote 0/20
@400000006afefd7905bee0ec delivery 502: success: did_0+0+1/
@400000006afefd7905bee0ec status: local 1/10 remote 0/20
@400000006afefd7906aef5dc delivery 503: success: did_0+0+1/
@400000006afefd7906aef5dc status: local 0/10 remote 0/20
@400000006afefd7906afb15c end msg 1310791
@400000006afefd7c18251184 new msg 1310791
@400000006afefd7c182530c4 info msg 1310791: bytes 158389 from <r.frank33@corner.test> qp 21954 uid 7791
@400000006afefd7c182530c4 starting delivery 505: msg 1310791 to local club.example-k.maier@club.example
@400000006afefd7c182530c4 status: local 1/10 remote 0/20
@400000006afefd7c19f4572c delivery 505: failure: user_is_over_quota/
@400000006afefd7c19f49d7c status: local 0/10 remote 0/20
@400000006afefd7c19f506f4 bounce msg 1310791 qp 21962
@400000006afefd7c19f5aeec end msg 1310791
@400000006afefd7c1a1befe4 new msg 1310791
@400000006afefd7c1a1c5574 info msg 1310791: bytes 51357 from <> qp 21962 uid 7796
@400000006afefd7c1a1c5574 starting delivery 506: msg 1310791 to remote r.frank33@corner.test
@400000006afefd7c1a1d2864 status: local 0/10 remote 1/20
@400000006afefd7d0259ad4c delivery 506: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<dce66aa9210f3598@mail.example>_[InternalId=1360035128]_Queued_mail_for_delivery/
@400000006afefd7d0259ad4c status: local 0/10 remote 0/20
@400000006afefd7d0259ad4c end msg 1310791
@400000006afefd7e029769fc new msg 1310791
@400000006afefd7e0297fa84 info msg 1310791: bytes 14998 from <ute28@bricks.example> qp 21967 uid 7791
@400000006afefd7e029863fc starting delivery 507: msg 1310791 to local club.example-emma@club.example
@400000006afefd7e0298833c status: local 1/10 remote 0/20
@400000006afefd7e0713b2ec delivery 507: success: did_0+0+1/
@400000006afefd7e0713b2ec status: local 0/10 remote 0/20
@400000006afefd7e0713babc end msg 1310791
@400000006afefda715124b74 new msg 1310791
@400000006afefda715125efc info msg 1310791: bytes 2596 from <b.lang@shop.example> qp 21973 uid 7791
@400000006afefda71512dfe4 starting delivery 508: msg 1310791 to local shop.example-z.jung@shop.example
@400000006afefda71512dfe4 status: local 1/10 remote 0/20
@400000006afefda71b4521ec delivery 508: success: did_0+0+1/
@400000006afefda71b45a2d4 status: local 0/10 remote 0/20
@400000006afefda71b45d1b4 end msg 1310791
@400000006afefdae38007e94 new msg 1310791
@400000006afefdae38011ebc info msg 1310791: bytes 15683 from <nina@club.example> qp 21979 uid 7791
@400000006afefdae3801af44 starting delivery 509: msg 1310791 to remote t.wolf6@bluebird.test
@400000006afefdae38022474 status: local 0/10 remote 1/20
@400000006afefdb039918e74 delivery 509: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<c7e09e12566e925c@mail.example>_[InternalId=2024446069]_Queued_mail_for_delivery/
@400000006afefdb039926934 status: local 0/10 remote 0/20
@400000006afefdb03992942c end msg 1310791
@400000006afefdc03b14b3d4 new msg 1310791
@400000006afefdc03b1586c4 info msg 1310791: bytes 33205 from <o.beck12@inkwell.test> qp 21981 uid 7791
@400000006afefdc03b1586c4 starting delivery 510: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afefdc03b1586c4 status: local 1/10 remote 0/20
@400000006afefdc10720d24c delivery 510: success: did_0+0+1/
@400000006afefdc107219d6c status: local 0/10 remote 0/20
@400000006afefdc107219d6c end msg 1310791
@400000006afefe0b32d976b4 new msg 1310791
@400000006afefe0b32d976b4 info msg 1310791: bytes 2259 from <emma@club.example> qp 21987 uid 7791
@400000006afefe0b32d976b4 starting delivery 511: msg 1310791 to local club.example-lena@club.example
@400000006afefe0b32d976b4 status: local 1/10 remote 0/20
@400000006afefe0b39afe02c delivery 511: success: did_0+0+1/
@400000006afefe0b39afe7fc status: local 0/10 remote 0/20
@400000006afefe0b39b070b4 end msg 1310791
@400000006afefe1c1e871dec new msg 1310791
@400000006afefe1c1e88084c info msg 1310791: bytes 13931 from <k.maier18@castle.example> qp 21989 uid 7791
@400000006afefe1c1e88566c starting delivery 512: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afefe1c1e88e6f4 status: local 1/10 remote 0/20
@400000006afefe1c217813bc delivery 512: success: did_0+0+1/
@400000006afefe1c217813bc status: local 0/10 remote 0/20
@400000006afefe1c217813bc end msg 1310791
@400000006afefe1d0cecd874 new msg 1310791
@400000006afefe1d0cece044 info msg 1310791: bytes 2010 from <b.lang26@meadow.example> qp 21992 uid 7791
@400000006afefe1d0ced3a1c starting delivery 513: msg 1310791 to local club.example-nina@club.example
@400000006afefe1d0cedb334 status: local 1/10 remote 0/20
@400000006afefe1d118deb5c delivery 513: success: did_0+0+1/
@400000006afefe1d118deb5c status: local 0/10 remote 0/20
@400000006afefe1d118e06b4 end msg 1310791
@400000006afefe2517259efc starting delivery 514: msg 1310768 to remote y.kurz@silent.test
@400000006afefe2517259efc status: local 0/10 remote 1/20
@400000006afefe251725b284 starting delivery 515: msg 1310771 to remote y.kurz@silent.test
@400000006afefe251725d994 status: local 0/10 remote 2/20
@400000006afefe2518cc1754 delivery 515: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afefe2518cc4634 status: local 0/10 remote 1/20
@400000006afefe2518d37ddc delivery 514: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afefe2518d3954c status: local 0/10 remote 0/20
@400000006afefe480b784974 new msg 1310791
@400000006afefe480b78b6d4 info msg 1310791: bytes 35418 from <o.beck@shop.example> qp 21998 uid 7791
@400000006afefe480b78b6d4 starting delivery 516: msg 1310791 to remote j.klein5@paper.example
@400000006afefe480b78c674 status: local 0/10 remote 1/20
@400000006afefe4908e85f64 delivery 516: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096126_3354009c38b9_-_esmtp/
@400000006afefe4908e91ecc status: local 0/10 remote 0/20
@400000006afefe4908e9da4c end msg 1310791
@400000006afefe4a01106c3c new msg 1310791
@400000006afefe4a0111104c info msg 1310791: bytes 606279 from <ute@shop.example> qp 22002 uid 7791
@400000006afefe4a011152b4 starting delivery 517: msg 1310791 to remote lena4@freemail.test
@400000006afefe4a0111f6c4 status: local 0/10 remote 1/20
@400000006afefe4b1fd2c82c delivery 517: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8BDE297916/
@400000006afefe4b1fd36084 status: local 0/10 remote 0/20
@400000006afefe4b1fd4104c end msg 1310791
@400000006afefe541f6d094c new msg 1310791
@400000006afefe541f6dad5c info msg 1310791: bytes 1538 from <z.jung15@customer.example> qp 22005 uid 7791
@400000006afefe541f6dcc9c starting delivery 518: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afefe541f6e516c status: local 1/10 remote 0/20
@400000006afefe542652ef9c delivery 518: success: did_0+0+1/
@400000006afefe542653d22c status: local 0/10 remote 0/20
@400000006afefe542653d22c end msg 1310791
@400000006afefe593934478c new msg 1310791
@400000006afefe593934478c info msg 1310791: bytes 25138 from <lena@club.example> qp 22008 uid 7791
@400000006afefe5939348224 starting delivery 519: msg 1310791 to remote f.braun1@valley.test
@400000006afefe5939348224 status: local 0/10 remote 1/20
@400000006afefe5939351694 starting delivery 520: msg 1310791 to remote b.lang3@kiosk.example
@400000006afefe5939355ce4 status: local 0/10 remote 2/20
@400000006afefe5a11ea633c new msg 1310777
@400000006afefe5a11ea633c info msg 1310777: bytes 20281 from <y.kurz@shop.example> qp 22010 uid 7791
@400000006afefe5a11eab544 starting delivery 521: msg 1310777 to remote lena9@paper.example
@400000006afefe5a11eb074c status: local 0/10 remote 3/20
@400000006afefe5b072c1cec delivery 521: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096144_25cbf1f66130_-_esmtp/
@400000006afefe5b072c1cec status: local 0/10 remote 2/20
@400000006afefe5b072cd86c end msg 1310777
@400000006afefe5c1161f18c delivery 520: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795096143_qp_8929/
@400000006afefe5c1161f18c status: local 0/10 remote 1/20
@400000006afefe5d0651a724 delivery 519: deferral: 198.51.100.4_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_198.51.100.4./
@400000006afefe5d06527a14 status: local 0/10 remote 0/20
@400000006afefe9b089833f4 new msg 1310777
@400000006afefe9b08990acc info msg 1310777: bytes 3668 from <h.vogel@club.example> qp 22012 uid 7791
@400000006afefe9b0899f52c starting delivery 522: msg 1310777 to remote wanda9@freemail.test
@400000006afefe9b0899f52c status: local 0/10 remote 1/20
@400000006afefe9c239bd64c delivery 522: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3222B2A06F/
@400000006afefe9c239bd64c status: local 0/10 remote 0/20
@400000006afefe9c239bd64c end msg 1310777
@400000006afefe9f11b0118c new msg 1310777
@400000006afefe9f11b0771c info msg 1310777: bytes 20006 from <j.klein@club.example> qp 22018 uid 7791
@400000006afefe9f11b13e54 starting delivery 523: msg 1310777 to remote emma5@bigmail.example
@400000006afefe9f11b184a4 status: local 0/10 remote 1/20
@400000006afefe9f37bb0184 delivery 523: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefe9f37bbbd04 status: local 0/10 remote 0/20
@400000006afefeb21386fc3c new msg 1310773
@400000006afefeb21386fc3c info msg 1310773: bytes 6017 from <orders@shop.example> qp 22022 uid 10001
@400000006afefeb213874674 starting delivery 524: msg 1310773 to remote ute24@reed.test
@400000006afefeb213882904 status: local 0/10 remote 1/20
@400000006afefeb33a92126c new msg 1310783
@400000006afefeb33a92126c info msg 1310783: bytes 6422 from <wanda@example.net> qp 22027 uid 7791
@400000006afefeb33a92126c starting delivery 525: msg 1310783 to remote o.beck11@university.example
@400000006afefeb33a92126c status: local 0/10 remote 2/20
@400000006afefeb422b55294 delivery 525: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<o.beck11@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afefeb422b5855c status: local 0/10 remote 1/20
@400000006afefeb42e48695c delivery 524: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096232_1d4d26b9ff82_-_esmtp/
@400000006afefeb42e48e274 status: local 0/10 remote 0/20
@400000006afefeb42e48ea44 end msg 1310773
@400000006afefeba2b62f0f4 new msg 1310773
@400000006afefeba2b63335c info msg 1310773: bytes 3156 from <y.kurz7@birch.example> qp 22031 uid 7791
@400000006afefeba2b634eb4 starting delivery 526: msg 1310773 to local paula@example.net
@400000006afefeba2b634eb4 status: local 1/10 remote 0/20
@400000006afefeba2eb77edc delivery 526: success: did_0+0+1/
@400000006afefeba2eb77edc status: local 0/10 remote 0/20
@400000006afefeba2eb77edc end msg 1310773
@400000006afefedb1693f5ec starting delivery 527: msg 1310781 to remote d.weiss30@bigmail.example
@400000006afefedb16949de4 status: local 0/10 remote 1/20
@400000006afefedd0c4be554 delivery 527: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096273_a1b3eeaa830b_-_esmtp/
@400000006afefedd0c4c569c status: local 0/10 remote 0/20
@400000006afefedd0c4c6e0c end msg 1310781
@400000006afefee622ede30c new msg 1310781
@400000006afefee622ee777c info msg 1310781: bytes 5867 from <greta@example.net> qp 22037 uid 7791
@400000006afefee622eef47c starting delivery 528: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afefee622eef47c status: local 1/10 remote 0/20
@400000006afefee6251f3e14 delivery 528: success: did_0+0+1/
@400000006afefee6251f45e4 status: local 0/10 remote 0/20
@400000006afefee6252014ec end msg 1310781
@400000006afeff070372f51c new msg 1310781
@400000006afeff070373d7ac info msg 1310781: bytes 14107 from <emma7@canal.test> qp 22045 uid 7791
@400000006afeff070373d7ac starting delivery 529: msg 1310781 to local shop.example-v.horn@shop.example
@400000006afeff070373d7ac status: local 1/10 remote 0/20
@400000006afeff0708ab1bcc delivery 529: success: did_0+0+1/
@400000006afeff0708ab1bcc status: local 0/10 remote 0/20
@400000006afeff0708ab42dc end msg 1310781
@400000006afeff2d0afafb54 new msg 1310781
@400000006afeff2d0afb2e1c info msg 1310781: bytes 3160 from <h.vogel18@bigmail.example> qp 22051 uid 7791
@400000006afeff2d0afb3dbc starting delivery 530: msg 1310781 to local wanda@example.net
@400000006afeff2d0afb5cfc status: local 1/10 remote 0/20
@400000006afeff2d0c890d94 delivery 530: success: did_0+0+1/
@400000006afeff2d0c89f7f4 status: local 0/10 remote 0/20
@400000006afeff2d0c8a4de4 end msg 1310781
@400000006afeff3d05fd68bc new msg 1310781
@400000006afeff3d05fe3bac info msg 1310781: bytes 7600 from <orders@shop.example> qp 22059 uid 10001
@400000006afeff3d05fec07c starting delivery 531: msg 1310781 to remote k.maier24@tailor.example
@400000006afeff3d05ff4d1c status: local 0/10 remote 1/20
@400000006afeff3f08ad9884 delivery 531: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<6cf49fadc1443878@mail.example>_[InternalId=1406390364]_Queued_mail_for_delivery/
@400000006afeff3f08ad9884 status: local 0/10 remote 0/20
@400000006afeff3f08ae4464 end msg 1310781
@400000006afeff4f04309414 new msg 1310781
@400000006afeff4f0430f1d4 info msg 1310781: bytes 1815 from <ida27@freemail.test> qp 22065 uid 7791
@400000006afeff4f0430f1d4 starting delivery 532: msg 1310781 to local club.example-emma@club.example
@400000006afeff4f04318644 status: local 1/10 remote 0/20
@400000006afeff4f078cb37c new msg 1310773
@400000006afeff4f078cda8c info msg 1310773: bytes 9575 from <j.klein30@tower.test> qp 22067 uid 7791
@400000006afeff4f078d28ac starting delivery 533: msg 1310773 to local club.example-nina@club.example
@400000006afeff4f078d47ec status: local 2/10 remote 0/20
@400000006afeff4f08c454d4 delivery 532: success: did_0+0+1/
@400000006afeff4f08c53764 status: local 1/10 remote 0/20
@400000006afeff4f08c5eb14 end msg 1310781
@400000006afeff4f0abed4e4 delivery 533: success: did_0+0+1/
@400000006afeff4f0abf656c status: local 0/10 remote 0/20
@400000006afeff4f0abfbf44 end msg 1310773
@400000006afeff4f25febcec new msg 1310773
@400000006afeff4f25febcec info msg 1310773: bytes 1880 from <o.beck24@cloudy.example> qp 22073 uid 7791
@400000006afeff4f25febcec starting delivery 534: msg 1310773 to local shop.example-b.lang@shop.example
@400000006afeff4f25febcec status: local 1/10 remote 0/20
@400000006afeff4f2d27edcc delivery 534: success: did_0+0+1/
@400000006afeff4f2d2843bc status: local 0/10 remote 0/20
@400000006afeff4f2d292a34 end msg 1310773
@400000006afeff5314c6811c new msg 1310773
@400000006afeff5314c6811c info msg 1310773: bytes 32705 from <f.braun2@station.test> qp 22077 uid 7791
@400000006afeff5314c6a05c starting delivery 535: msg 1310773 to local shop.example-anna.koch@shop.example
@400000006afeff5314c6a05c status: local 1/10 remote 0/20
@400000006afeff5314c6a444 starting delivery 536: msg 1310773 to local shop.example-o.beck@shop.example
@400000006afeff5314c734cc status: local 2/10 remote 0/20
@400000006afeff5314c738b4 starting delivery 537: msg 1310773 to local club.example-nina@club.example
@400000006afeff5314c738b4 status: local 3/10 remote 0/20
@400000006afeff5314c7540c starting delivery 538: msg 1310773 to local shop.example-z.jung@shop.example
@400000006afeff5314c7540c status: local 4/10 remote 0/20
@400000006afeff5314c75fc4 starting delivery 539: msg 1310773 to local carla@example.net
@400000006afeff5314c75fc4 status: local 5/10 remote 0/20
@400000006afeff5315c2daac delivery 535: success: did_0+0+1/
@400000006afeff5315c37304 status: local 4/10 remote 0/20
@400000006afeff5318ba9ac4 delivery 536: success: did_0+0+1/
@400000006afeff5318ba9ac4 status: local 3/10 remote 0/20
@400000006afeff5318cd4bec delivery 537: success: did_0+0+1/
@400000006afeff5318cd4bec status: local 2/10 remote 0/20
@400000006afeff5319545e0c delivery 539: success: did_0+0+1/
@400000006afeff5319545e0c status: local 1/10 remote 0/20
@400000006afeff531b78c0c4 delivery 538: success: did_0+0+1/
@400000006afeff531b7941ac status: local 0/10 remote 0/20
@400000006afeff531b7941ac end msg 1310773
@400000006afeff5510c0ac64 new msg 1310773
@400000006afeff5510c0cf8c info msg 1310773: bytes 7197 from <d.weiss@club.example> qp 22081 uid 7791
@400000006afeff5510c0f69c starting delivery 540: msg 1310773 to remote lena11@dune.test
@400000006afeff5510c0f69c status: local 0/10 remote 1/20
@400000006afeff5515bf40cc new msg 1310781
@400000006afeff5515bf40cc info msg 1310781: bytes 5565 from <carla@example.net> qp 22086 uid 7791
@400000006afeff5515bfe0f4 starting delivery 541: msg 1310781 to remote b.lang8@opera.example
@400000006afeff5515c0523c status: local 0/10 remote 2/20
@400000006afeff552a345fec new msg 1310785
@400000006afeff552a34f844 info msg 1310785: bytes 13563 from <k.maier0@library.example> qp 22092 uid 7791
@400000006afeff552a3584e4 starting delivery 542: msg 1310785 to local club.example-d.weiss@club.example
@400000006afeff552a35a03c status: local 1/10 remote 2/20
@400000006afeff5531a8f1ac delivery 542: success: did_0+0+1/
@400000006afeff5531a9014c status: local 0/10 remote 2/20
@400000006afeff5531a9014c end msg 1310785
@400000006afeff562db9b234 delivery 540: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w6402-AA294B-63/
@400000006afeff562dba7d54 status: local 0/10 remote 1/20
@400000006afeff562dba7d54 end msg 1310773
@400000006afeff570b71504c delivery 541: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<b5bd6b29301bf08e@mail.example>_[InternalId=1084541948]_Queued_mail_for_delivery/
@400000006afeff570b718314 status: local 0/10 remote 0/20
@400000006afeff570b718314 end msg 1310781
@400000006afeff572761db14 new msg 1310781
@400000006afeff572761db14 info msg 1310781: bytes 2208 from <paula13@birch.example> qp 22098 uid 7791
@400000006afeff572761db14 starting delivery 543: msg 1310781 to local club.example-nina@club.example
@400000006afeff572762448c status: local 1/10 remote 0/20
@400000006afeff572d383d94 delivery 543: success: did_0+0+1/
@400000006afeff572d3864a4 status: local 0/10 remote 0/20
@400000006afeff572d3864a4 end msg 1310781
@400000006afeff7b0176ea84 new msg 1310781
@400000006afeff7b0176ea84 info msg 1310781: bytes 11126 from <wanda@example.net> qp 22103 uid 7791
@400000006afeff7b01779664 starting delivery 544: msg 1310781 to remote lena11@bigmail.example
@400000006afeff7b01786184 status: local 0/10 remote 1/20
@400000006afeff7b1e22b6cc delivery 544: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afeff7b1e22fd1c status: local 0/10 remote 0/20
@400000006afeff850ead54f4 new msg 1310773
@400000006afeff850eadaecc info msg 1310773: bytes 2434 from <r.frank13@dairy.example> qp 22107 uid 7791
@400000006afeff850eae27e4 starting delivery 545: msg 1310773 to local shop.example-m.roth@shop.example
@400000006afeff850eae4ef4 status: local 1/10 remote 0/20
@400000006afeff850eae4ef4 starting delivery 546: msg 1310773 to local club.example-d.weiss@club.example
@400000006afeff850eaed3c4 status: local 2/10 remote 0/20
@400000006afeff850eaf5894 starting delivery 547: msg 1310773 to local club.example-f.braun@club.example
@400000006afeff850eafed04 status: local 3/10 remote 0/20
@400000006afeff850eafed04 starting delivery 548: msg 1310773 to local club.example-k.maier@club.example
@400000006afeff850eb03354 status: local 4/10 remote 0/20
@400000006afeff850eb03354 starting delivery 549: msg 1310773 to local club.example-nina@club.example
@400000006afeff850eb07d8c status: local 5/10 remote 0/20
@400000006afeff850fc1beac delivery 546: success: did_0+0+1/
@400000006afeff850fc29d54 status: local 4/10 remote 0/20
@400000006afeff850febcc4c delivery 548: failure: user_is_over_quota/
@400000006afeff850fec9b54 status: local 3/10 remote 0/20
@400000006afeff8511c69344 delivery 549: success: did_0+0+1/
@400000006afeff8511c69344 status: local 2/10 remote 0/20
@400000006afeff85122d4454 delivery 547: success: did_0+0+1/
@400000006afeff85122ddcac status: local 1/10 remote 0/20
@400000006afeff8513ed5f2c delivery 545: success: did_0+0+1/
@400000006afeff8513ed5f2c status: local 0/10 remote 0/20
@400000006afeff8513ed5f2c bounce msg 1310773 qp 22112
@400000006afeff8513edcc8c end msg 1310773
@400000006afeff8514147314 new msg 1310773
@400000006afeff8514149e0c info msg 1310773: bytes 3733 from <> qp 22112 uid 7796
@400000006afeff851415421c starting delivery 550: msg 1310773 to remote r.frank13@dairy.example
@400000006afeff851415f5cc status: local 0/10 remote 1/20
@400000006afeff86130bb98c delivery 550: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<3402c98cbdc59f63@mail.example>_[InternalId=207028546]_Queued_mail_for_delivery/
@400000006afeff86130bcd14 status: local 0/10 remote 0/20
@400000006afeff86130c84ac end msg 1310773
@400000006afeff890f1e79cc new msg 1310773
@400000006afeff890f1e79cc info msg 1310773: bytes 10923 from <nina35@partner.test> qp 22115 uid 7791
@400000006afeff890f1e79cc starting delivery 551: msg 1310773 to local club.example-h.vogel@club.example
@400000006afeff890f1f1224 status: local 1/10 remote 0/20
@400000006afeff89137a4a3c delivery 551: success: did_0+0+1/
@400000006afeff89137a4a3c status: local 0/10 remote 0/20
@400000006afeff89137b30b4 end msg 1310773
@400000006afeff8f3b5ec0dc new msg 1310773
@400000006afeff8f3b5ec0dc info msg 1310773: bytes 2267 from <f.braun29@freemail.test> qp 22122 uid 7791
@400000006afeff8f3b5f8044 starting delivery 552: msg 1310773 to local wanda@example.net
@400000006afeff8f3b604394 status: local 1/10 remote 0/20
@400000006afeff90010782fc delivery 552: success: did_0+0+1/
@400000006afeff900107e88c status: local 0/10 remote 0/20
@400000006afeff900107e88c end msg 1310773
@400000006afeffb531324e94 starting delivery 553: msg 1310789 to remote j.klein@silent.test
@400000006afeffb531325e34 status: local 0/10 remote 1/20
@400000006afeffb5320cb0d4 delivery 553: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeffb5320cb0d4 status: local 0/10 remote 0/20
@400000006afeffbb3b774634 new msg 1310773
@400000006afeffbb3b774634 info msg 1310773: bytes 5565 from <orders@shop.example> qp 22129 uid 10001
@400000006afeffbb3b774634 starting delivery 554: msg 1310773 to remote d.weiss29@harbour.test
@400000006afeffbb3b77a3f4 status: local 0/10 remote 1/20
@400000006afeffbd0293dfbc delivery 554: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CC027A3A8B/
@400000006afeffbd0294be64 status: local 0/10 remote 0/20
@400000006afeffbd0294be64 end msg 1310773
@400000006afeffd905c2c504 new msg 1310773
@400000006afeffd905c3ab7c info msg 1310773: bytes 23022 from <greta@example.net> qp 22135 uid 7791
@400000006afeffd905c3ab7c starting delivery 555: msg 1310773 to remote j.klein3@meadow.example
@400000006afeffd905c4381c status: local 0/10 remote 1/20
@400000006afeffda186ef77c delivery 555: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795096527_qp_5821/
@400000006afeffda186ef77c status: local 0/10 remote 0/20
@400000006afeffda186ef77c end msg 1310773
@400000006afeffdf0ffcf2ec new msg 1310773
@400000006afeffdf0ffd7ba4 info msg 1310773: bytes 17072 from <b.lang@shop.example> qp 22138 uid 7791
@400000006afeffdf0ffd8b44 starting delivery 556: msg 1310773 to local shop.example-z.jung@shop.example
@400000006afeffdf0ffe42dc status: local 1/10 remote 0/20
@400000006afeffdf0ffee304 starting delivery 557: msg 1310773 to local shop.example-ute@shop.example
@400000006afeffdf0fff2184 status: local 2/10 remote 0/20
@400000006afeffdf1000002c starting delivery 558: msg 1310773 to local club.example-f.braun@club.example
@400000006afeffdf100036dc status: local 3/10 remote 0/20
@400000006afeffdf1000755c starting delivery 559: msg 1310773 to local greta@example.net
@400000006afeffdf100109cc status: local 4/10 remote 0/20
@400000006afeffdf10016b74 starting delivery 560: msg 1310773 to local club.example-emma@club.example
@400000006afeffdf100226f4 status: local 5/10 remote 0/20
@400000006afeffdf10f3a72c delivery 559: success: did_0+0+1/
@400000006afeffdf10f45ec4 status: local 4/10 remote 0/20
@400000006afeffdf140e7004 delivery 557: success: did_0+0+1/
@400000006afeffdf140f46dc status: local 3/10 remote 0/20
@400000006afeffdf14b0499c delivery 558: success: did_0+0+1/
@400000006afeffdf14b0b6fc status: local 2/10 remote 0/20
@400000006afeffdf1550043c delivery 556: success: did_0+0+1/
@400000006afeffdf1550331c status: local 1/10 remote 0/20
@400000006afeffdf16aaae54 delivery 560: success: did_0+0+1/
@400000006afeffdf16aad564 status: local 0/10 remote 0/20
@400000006afeffdf16aad564 end msg 1310773
@400000006afeffe916e409ec starting delivery 561: msg 1310791 to remote f.braun1@valley.test
@400000006afeffe916e44484 status: local 0/10 remote 1/20
@400000006afeffea19ec73a4 new msg 1310773
@400000006afeffea19ec73a4 info msg 1310773: bytes 22799 from <d.weiss5@bricks.example> qp 22145 uid 7791
@400000006afeffea19ecf48c starting delivery 562: msg 1310773 to local club.example-lena@club.example
@400000006afeffea19ed69bc status: local 1/10 remote 1/20
@400000006afeffea19ee5034 starting delivery 563: msg 1310773 to local greta@example.net
@400000006afeffea19ee5034 status: local 2/10 remote 1/20
@400000006afeffea1cabaefc delivery 562: success: did_0+0+1/
@400000006afeffea1cabdddc status: local 1/10 remote 1/20
@400000006afeffea20e1f9f4 delivery 563: success: did_0+0+1/
@400000006afeffea20e2924c status: local 0/10 remote 1/20
@400000006afeffea20e2924c end msg 1310773
@400000006afeffeb3033ed7c delivery 561: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w3312-049585-8C/
@400000006afeffeb3034b0cc status: local 0/10 remote 0/20
@400000006afeffeb30351274 end msg 1310791
@400000006aff00182990d0d4 new msg 1310791
@400000006aff00182990d0d4 info msg 1310791: bytes 5233 from <orders@shop.example> qp 22147 uid 10001
@400000006aff001829910784 starting delivery 564: msg 1310791 to remote ute32@dune.test
@400000006aff001829910784 status: local 0/10 remote 1/20
@400000006aff001b06ae9c04 delivery 564: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w5D25-B79711-12/
@400000006aff001b06ae9c04 status: local 0/10 remote 0/20
@400000006aff001b06af72dc end msg 1310791
@400000006aff002b2cc3405c new msg 1310791
@400000006aff002b2cc40794 info msg 1310791: bytes 3017 from <paula12@orchard.test> qp 22149 uid 7791
@400000006aff002b2cc48494 starting delivery 565: msg 1310791 to local club.example-emma@club.example
@400000006aff002b2cc48494 status: local 1/10 remote 0/20
@400000006aff002b33c9510c delivery 565: success: did_0+0+1/
@400000006aff002b33c9f134 status: local 0/10 remote 0/20
@400000006aff002b33ca0c8c end msg 1310791
@400000006aff002f3a445fcc starting delivery 566: msg 1310777 to remote emma5@bigmail.example
@400000006aff002f3a44f824 status: local 0/10 remote 1/20
@400000006aff00302b437274 delivery 566: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff00302b437274 status: local 0/10 remote 0/20
@400000006aff00432418a384 starting delivery 567: msg 1310783 to remote o.beck11@university.example
@400000006aff0043241943ac status: local 0/10 remote 1/20
@400000006aff00433709d224 new msg 1310791
@400000006aff0043370a2fe4 info msg 1310791: bytes 3741 from <emma3@lighthouse.test> qp 22155 uid 7791
@400000006aff0043370a2fe4 starting delivery 568: msg 1310791 to local wanda@example.net
@400000006aff0043370a4b3c status: local 1/10 remote 1/20
@400000006aff00433826fe0c delivery 568: success: did_0+0+1/
@400000006aff004338274074 status: local 0/10 remote 1/20
@400000006aff00433827f424 end msg 1310791
@400000006aff0045294ade94 delivery 567: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096633_782c3a486a5a_-_esmtp/
@400000006aff0045294bc50c status: local 0/10 remote 0/20
@400000006aff0045294c3e24 end msg 1310783
@400000006aff004c039e0874 new msg 1310783
@400000006aff004c039ee71c info msg 1310783: bytes 11243 from <sara12@heather.example> qp 22157 uid 7791
@400000006aff004c039faa6c starting delivery 569: msg 1310783 to local paula@example.net
@400000006aff004c03a017cc status: local 1/10 remote 0/20
@400000006aff004c08325da4 delivery 569: success: did_0+0+1/
@400000006aff004c0832afac status: local 0/10 remote 0/20
@400000006aff004c0832f5fc end msg 1310783
@400000006aff00542d84a42c new msg 1310783
@400000006aff00542d84a42c info msg 1310783: bytes 8161 from <f.braun@club.example> qp 22165 uid 7791
@400000006aff00542d856f4c starting delivery 570: msg 1310783 to remote b.lang2@oakwood.test
@400000006aff00542d856f4c status: local 0/10 remote 1/20
@400000006aff00551728852c delivery 570: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w0091-B6E966-EB/
@400000006aff005517296f8c status: local 0/10 remote 0/20
@400000006aff0055172a5604 end msg 1310783
@400000006aff00682485ff9c new msg 1310783
@400000006aff00682486d674 info msg 1310783: bytes 1326 from <o.beck@shop.example> qp 22171 uid 7791
@400000006aff00682487093c starting delivery 571: msg 1310783 to remote wanda9@orchard.test
@400000006aff00682487093c status: local 0/10 remote 1/20
@400000006aff006a36db3c5c delivery 571: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096670_7f6d2e207265_-_esmtp/
@400000006aff006a36db57b4 status: local 0/10 remote 0/20
@400000006aff006a36dbe06c end msg 1310783
@400000006aff00710c95c764 new msg 1310783
@400000006aff00710c9663a4 info msg 1310783: bytes 34962 from <sara@club.example> qp 22174 uid 7791
@400000006aff00710c96e0a4 starting delivery 572: msg 1310783 to remote y.kurz7@oakwood.test
@400000006aff00710c96e0a4 status: local 0/10 remote 1/20
@400000006aff00713040da14 delivery 572: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w3D1D-137814-90/
@400000006aff00713040da14 status: local 0/10 remote 0/20
@400000006aff007130415714 end msg 1310783
@400000006aff00b6073d62cc new msg 1310783
@400000006aff00b6073dad04 info msg 1310783: bytes 5514 from <o.beck29@bigmail.example> qp 22182 uid 7791
@400000006aff00b6073e7c0c starting delivery 573: msg 1310783 to local wanda@example.net
@400000006aff00b6073eddb4 status: local 1/10 remote 0/20
@400000006aff00b60e73360c delivery 573: success: did_0+0+1/
@400000006aff00b60e7370a4 status: local 0/10 remote 0/20
@400000006aff00b60e737874 end msg 1310783
@400000006aff00be376e73dc new msg 1310783
@400000006aff00be376f2b74 info msg 1310783: bytes 14594 from <t.wolf@shop.example> qp 22189 uid 7791
@400000006aff00be376fa874 starting delivery 574: msg 1310783 to local wanda@example.net
@400000006aff00be376fcb9c status: local 1/10 remote 0/20
@400000006aff00be38cadf2c delivery 574: success: did_0+0+1/
@400000006aff00be38cbc5a4 status: local 0/10 remote 0/20
@400000006aff00be38cc42a4 end msg 1310783
@400000006aff00c32a252d4c new msg 1310783
@400000006aff00c32a25c98c info msg 1310783: bytes 9825 from <b.lang7@elm.example> qp 22196 uid 7791
@400000006aff00c32a266d9c starting delivery 575: msg 1310783 to local shop.example-v.horn@shop.example
@400000006aff00c32a266d9c status: local 1/10 remote 0/20
@400000006aff00c32b2e504c delivery 575: success: did_0+0+1/
@400000006aff00c32b2f07e4 status: local 0/10 remote 0/20
@400000006aff00c32b2f5dd4 end msg 1310783
@400000006aff00c400b9b8ec new msg 1310783
@400000006aff00c400ba35ec info msg 1310783: bytes 5229 from <> qp 22203 uid 7791
@400000006aff00c400ba840c starting delivery 576: msg 1310783 to local club.example-f.braun@club.example
@400000006aff00c400baa34c status: local 1/10 remote 0/20
@400000006aff00c402d10414 delivery 576: success: did_0+0+1/
@400000006aff00c402d1949c status: local 0/10 remote 0/20
@400000006aff00c402d1949c end msg 1310783
@400000006aff00c70bda4764 new msg 1310783
@400000006aff00c70bda4764 info msg 1310783: bytes 45717 from <carla0@granite.test> qp 22205 uid 7791
@400000006aff00c70bda4764 starting delivery 577: msg 1310783 to local club.example-sara@club.example
@400000006aff00c70bda4764 status: local 1/10 remote 0/20
@400000006aff00c70d1d1fd4 delivery 577: success: did_0+0+1/
@400000006aff00c70d1d4eb4 status: local 0/10 remote 0/20
@400000006aff00c70d1e0264 end msg 1310783
@400000006aff00da352c53dc new msg 1310783
@400000006aff00da352c925c info msg 1310783: bytes 25134 from <r.frank@club.example> qp 22213 uid 7791
@400000006aff00da352c925c starting delivery 578: msg 1310783 to remote emma5@slowpost.example
@400000006aff00da352d49f4 status: local 0/10 remote 1/20
@400000006aff00dc0af80584 delivery 578: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<57088fbb21aa746c@mail.example>_[InternalId=962062095]_Queued_mail_for_delivery/
@400000006aff00dc0af8efe4 status: local 0/10 remote 0/20
@400000006aff00dc0af8efe4 end msg 1310783
@400000006aff00fd0054e46c new msg 1310783
@400000006aff00fd0054e46c info msg 1310783: bytes 11788 from <greta38@granite.test> qp 22215 uid 7791
@400000006aff00fd0054e46c starting delivery 579: msg 1310783 to local club.example-sara@club.example
@400000006aff00fd0055a3d4 status: local 1/10 remote 0/20
@400000006aff00fd01cf37fc delivery 579: success: did_0+0+1/
@400000006aff00fd01cf37fc status: local 0/10 remote 0/20
@400000006aff00fd01cf5354 end msg 1310783
@400000006aff010022a5685c new msg 1310783
@400000006aff010022a57be4 info msg 1310783: bytes 3577 from <d.weiss@club.example> qp 22222 uid 7791
@400000006aff010022a5e174 starting delivery 580: msg 1310783 to remote r.frank11@cloudy.example
@400000006aff010022a64aec status: local 0/10 remote 1/20
@400000006aff010112a7044c delivery 580: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F606A25755/
@400000006aff010112a7814c status: local 0/10 remote 0/20
@400000006aff010112a85824 end msg 1310783
@400000006aff010305dc9a4c new msg 1310783
@400000006aff010305dd462c info msg 1310783: bytes 2055 from <f.braun@club.example> qp 22228 uid 7791
@400000006aff010305ddb774 starting delivery 581: msg 1310783 to remote ute3@paper.example
@400000006aff010305ddb774 status: local 0/10 remote 1/20
@400000006aff010420bd7264 delivery 581: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096825_3ac8e9fa4137_-_esmtp/
@400000006aff010420bdb8b4 status: local 0/10 remote 0/20
@400000006aff010420bdb8b4 end msg 1310783
@400000006aff010b257a527c starting delivery 582: msg 1310781 to remote lena11@bigmail.example
@400000006aff010b257a527c status: local 0/10 remote 1/20
@400000006aff010b3b61e1a4 delivery 582: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff010b3b62722c status: local 0/10 remote 0/20
@400000006aff010f14894554 new msg 1310783
@400000006aff010f148a08a4 info msg 1310783: bytes 2201 from <f.braun36@customer.example> qp 22234 uid 7791
@400000006aff010f148a08a4 starting delivery 583: msg 1310783 to local paula@example.net
@400000006aff010f148a08a4 status: local 1/10 remote 0/20
@400000006aff010f1bee2b5c delivery 583: success: did_0+0+1/
@400000006aff010f1bef061c status: local 0/10 remote 0/20
@400000006aff010f1befc19c end msg 1310783
@400000006aff011d2ca2895c new msg 1310783
@400000006aff011d2ca36804 info msg 1310783: bytes 734 from <root@mx1.example.net> qp 22239 uid 0
@400000006aff011d2ca36804 starting delivery 584: msg 1310783 to local root@mx1.example.net
@400000006aff011d2ca42b54 status: local 1/10 remote 0/20
@400000006aff011d2eb09d24 new msg 1310791
@400000006aff011d2eb09d24 info msg 1310791: bytes 974 from <root@mx1.example.net> qp 22241 uid 7790
@400000006aff011d2eb0f314 starting delivery 585: msg 1310791 to local greta@example.net
@400000006aff011d2eb13194 status: local 2/10 remote 0/20
@400000006aff011d2eb13194 delivery 584: success: did_0+1+0/qp_22241/
@400000006aff011d2eb13194 status: local 1/10 remote 0/20
@400000006aff011d2eb13194 end msg 1310783
@400000006aff011d3036df64 delivery 585: success: did_0+0+1/
@400000006aff011d3036df64 status: local 0/10 remote 0/20
@400000006aff011d3036df64 end msg 1310791
@400000006aff013114256ad4 new msg 1310791
@400000006aff013114260714 info msg 1310791: bytes 46195 from <greta@example.net> qp 22248 uid 7791
@400000006aff01311426226c starting delivery 586: msg 1310791 to remote y.kurz10@lighthouse.test
@400000006aff01311426708c status: local 0/10 remote 1/20
@400000006aff013207f6f69c new msg 1310783
@400000006aff013207f7aa4c info msg 1310783: bytes 26624 from <h.vogel@club.example> qp 22251 uid 7791
@400000006aff013207f817ac starting delivery 587: msg 1310783 to remote v.horn4@cloudy.example
@400000006aff013207f817ac status: local 0/10 remote 2/20
@400000006aff01330f33d2a4 delivery 586: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w69D7-7A812F-59/
@400000006aff01330f344fa4 status: local 0/10 remote 1/20
@400000006aff01330f34c4d4 end msg 1310791
@400000006aff013404a68f34 delivery 587: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_13E7EB3C1E/
@400000006aff013404a68f34 status: local 0/10 remote 0/20
@400000006aff013404a73344 end msg 1310783
@400000006aff014a2a75d1d4 new msg 1310783
@400000006aff014a2a76143c info msg 1310783: bytes 3623 from <paula@example.net> qp 22257 uid 7791
@400000006aff014a2a769524 starting delivery 588: msg 1310783 to remote b.lang0@valley.test
@400000006aff014a2a769524 status: local 0/10 remote 1/20
@400000006aff014b09614884 delivery 588: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w0587-099091-80/
@400000006aff014b09614884 status: local 0/10 remote 0/20
@400000006aff014b09618ed4 end msg 1310783
@400000006aff01510d1cc5fc new msg 1310783
@400000006aff01510d1d6624 info msg 1310783: bytes 84679 from <h.vogel4@customer.example> qp 22263 uid 7791
@400000006aff01510d1d6624 starting delivery 589: msg 1310783 to local paula@example.net
@400000006aff01510d1d98ec status: local 1/10 remote 0/20
@400000006aff01510e53fddc delivery 589: success: did_0+0+1/
@400000006aff01510e54a1ec status: local 0/10 remote 0/20
@400000006aff01510e54a1ec end msg 1310783
@400000006aff015205e577d4 new msg 1310783
@400000006aff015205e5e534 info msg 1310783: bytes 17994 from <o.beck13@harbour.test> qp 22267 uid 7791
@400000006aff015205e68944 starting delivery 590: msg 1310783 to local carla@example.net
@400000006aff015205e6b43c status: local 1/10 remote 0/20
@400000006aff015207a50224 delivery 590: success: did_0+0+1/
@400000006aff015207a5c18c status: local 0/10 remote 0/20
@400000006aff015207a607dc end msg 1310783
@400000006aff017a349864c4 new msg 1310783
@400000006aff017a3498978c info msg 1310783: bytes 2116 from <o.beck11@grey.test> qp 22272 uid 7791
@400000006aff017a34989b74 starting delivery 591: msg 1310783 to local shop.example-t.wolf@shop.example
@400000006aff017a3498a72c status: local 1/10 remote 0/20
@400000006aff017a3b457834 delivery 591: success: did_0+0+1/
@400000006aff017a3b45f534 status: local 0/10 remote 0/20
@400000006aff017a3b468d8c end msg 1310783
@400000006aff018d310d6d2c new msg 1310783
@400000006aff018d310e24c4 info msg 1310783: bytes 231473 from <lena@club.example> qp 22276 uid 7791
@400000006aff018d310edc5c starting delivery 592: msg 1310783 to remote o.beck2@elm.example
@400000006aff018d310edc5c status: local 0/10 remote 1/20
@400000006aff018e313bf354 delivery 592: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w81B0-BA28A0-2A/
@400000006aff018e313c1e4c status: local 0/10 remote 0/20
@400000006aff018e313d04c4 end msg 1310783
@400000006aff01ce0eae2014 new msg 1310783
@400000006aff01ce0eae5e94 info msg 1310783: bytes 904573 from <ida29@grocer.example> qp 22283 uid 7791
@400000006aff01ce0eaf21e4 starting delivery 593: msg 1310783 to local club.example-k.maier@club.example
@400000006aff01ce0eaf8f44 status: local 1/10 remote 0/20
@400000006aff01ce11ca67bc delivery 593: failure: user_is_over_quota/
@400000006aff01ce11ca67bc status: local 0/10 remote 0/20
@400000006aff01ce11ca67bc bounce msg 1310783 qp 22289
@400000006aff01ce11caae0c end msg 1310783
@400000006aff01ce11f7e05c new msg 1310783
@400000006aff01ce11f7e05c info msg 1310783: bytes 51153 from <> qp 22289 uid 7796
@400000006aff01ce11f845ec starting delivery 594: msg 1310783 to remote ida29@grocer.example
@400000006aff01ce11f8c6d4 status: local 0/10 remote 1/20
@400000006aff01ce386efbbc delivery 594: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795097028_qp_15730/
@400000006aff01ce386fd67c status: local 0/10 remote 0/20
@400000006aff01ce38707e74 end msg 1310783
@400000006aff01d010890a34 starting delivery 595: msg 1310776 to remote v.horn9@slowpost.example
@400000006aff01d01089f0ac status: local 0/10 remote 1/20
@400000006aff01d3216848c4 new msg 1310783
@400000006aff01d32168f4a4 info msg 1310783: bytes 3906 from <r.frank36@grocer.example> qp 22295 uid 7791
@400000006aff01d32169bbdc starting delivery 596: msg 1310783 to local shop.example-ute@shop.example
@400000006aff01d32169bbdc status: local 1/10 remote 1/20
@400000006aff01d322457dac delivery 596: success: did_0+0+1/
@400000006aff01d322459904 status: local 0/10 remote 1/20
@400000006aff01d322459904 end msg 1310783
@400000006aff01d60ec11b74 delivery 595: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006aff01d60ec1d30c status: local 0/10 remote 0/20
@400000006aff01d91c0c65a4 new msg 1310783
@400000006aff01d91c0cbb94 info msg 1310783: bytes 2188 from <nina17@canal.test> qp 22297 uid 7791
@400000006aff01d91c0ce68c starting delivery 597: msg 1310783 to local carla@example.net
@400000006aff01d91c0ce68c status: local 1/10 remote 0/20
@400000006aff01d91e627b04 delivery 597: success: did_0+0+1/
@400000006aff01d91e6307a4 status: local 0/10 remote 0/20
@400000006aff01d91e6307a4 end msg 1310783
@400000006aff01f7079aa9b4 new msg 1310783
@400000006aff01f7079b9414 info msg 1310783: bytes 5427 from <orders@shop.example> qp 22303 uid 10001
@400000006aff01f7079c4bac starting delivery 598: msg 1310783 to remote sara22@castle.example
@400000006aff01f7079cf78c status: local 0/10 remote 1/20
@400000006aff01f7283d4adc delivery 598: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795097069_qp_30194/
@400000006aff01f7283d4adc status: local 0/10 remote 0/20
@400000006aff01f7283dfe8c end msg 1310783
@400000006aff01ff2acaa4ac new msg 1310783
@400000006aff01ff2acaa4ac info msg 1310783: bytes 34138 from <anna.koch17@grey.test> qp 22310 uid 7791
@400000006aff01ff2acb508c starting delivery 599: msg 1310783 to local shop.example-anna.koch@shop.example
@400000006aff01ff2acb508c status: local 1/10 remote 0/20
@400000006aff01ff312cd054 delivery 599: success: did_0+0+1/
@400000006aff01ff312cd054 status: local 0/10 remote 0/20
@400000006aff01ff312d8404 end msg 1310783
@400000006aff020f2aca3364 new msg 1310783
@400000006aff020f2acb0654 info msg 1310783: bytes 14007 from <anna.koch@shop.example> qp 22317 uid 7791
@400000006aff020f2acb2d64 starting delivery 600: msg 1310783 to remote k.maier5@vineyard.example
@400000006aff020f2acbe4fc status: local 0/10 remote 1/20
@400000006aff02101383b84c delivery 600: failure: 198.51.100.198_does_not_like_recipient./Remote_host_said:_550_5.1.1_<k.maier5@vineyard.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.198./
@400000006aff021013840284 status: local 0/10 remote 0/20
@400000006aff021013841224 bounce msg 1310783 qp 22322
@400000006aff021013846fe4 end msg 1310783
@400000006aff021013b72844 new msg 1310783
@400000006aff021013b7d424 info msg 1310783: bytes 15335 from <> qp 22322 uid 7796
@400000006aff021013b7e7ac starting delivery 601: msg 1310783 to local shop.example-anna.koch@shop.example
@400000006aff021013b7e7ac status: local 1/10 remote 0/20
@400000006aff0210148d73a4 delivery 601: success: did_0+0+1/
@400000006aff0210148e2754 status: local 0/10 remote 0/20
@400000006aff0210148e2754 end msg 1310783
@400000006aff021123e7b044 new msg 1310783
@400000006aff021123e8024c info msg 1310783: bytes 7283 from <orders@shop.example> qp 22329 uid 10001
@400000006aff021123e8024c starting delivery 602: msg 1310783 to remote f.braun16@canal.test
@400000006aff021123e80634 status: local 0/10 remote 1/20
@400000006aff0213272de64c delivery 602: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097095_d101fd7c5778_-_esmtp/
@400000006aff0213272ea5b4 status: local 0/10 remote 0/20
@400000006aff0213272ea5b4 end msg 1310783
@400000006aff0214064ed47c new msg 1310783
@400000006aff0214064f41dc info msg 1310783: bytes 4637 from <greta10@museum.example> qp 22335 uid 7791
@400000006aff0214064f41dc starting delivery 603: msg 1310783 to local wanda@example.net
@400000006aff0214064ff58c status: local 1/10 remote 0/20
@400000006aff021407b1b03c delivery 603: success: did_0+0+1/
@400000006aff021407b1b03c status: local 0/10 remote 0/20
@400000006aff021407b22184 end msg 1310783
@400000006aff022b1d5f8224 new msg 1310783
@400000006aff022b1d5f8224 info msg 1310783: bytes 2059 from <o.beck@shop.example> qp 22341 uid 7791
@400000006aff022b1d5f9d7c starting delivery 604: msg 1310783 to local carla@example.net
@400000006aff022b1d606c84 status: local 1/10 remote 0/20
@400000006aff022b221169a4 delivery 604: success: did_0+0+1/
@400000006aff022b22117944 status: local 0/10 remote 0/20
@400000006aff022b22119884 end msg 1310783
@400000006aff02442152fba4 new msg 1310783
@400000006aff024421539014 info msg 1310783: bytes 2514 from <> qp 22346 uid 7791
@400000006aff024421539014 starting delivery 605: msg 1310783 to local shop.example-v.horn@shop.example
@400000006aff024421547a74 status: local 1/10 remote 0/20
@400000006aff0244268b0ecc delivery 605: success: did_0+0+1/
@400000006aff0244268b35dc status: local 0/10 remote 0/20
@400000006aff0244268bf15c end msg 1310783
@400000006aff0244269353fc new msg 1310783
@400000006aff024426942ebc info msg 1310783: bytes 2450 from <carla12@oakwood.test> qp 22349 uid 7791
@400000006aff02442694e26c starting delivery 606: msg 1310783 to local shop.example-v.horn@shop.example
@400000006aff024426955b84 status: local 1/10 remote 0/20
@400000006aff02442a2ec26c delivery 606: success: did_0+0+1/
@400000006aff02442a2ee594 status: local 0/10 remote 0/20
@400000006aff02442a2fbc6c end msg 1310783
@400000006aff024620925f0c new msg 1310783
@400000006aff02462092e7c4 info msg 1310783: bytes 1178195 from <j.klein37@freemail.test> qp 22355 uid 7791
@400000006aff02462092e7c4 starting delivery 607: msg 1310783 to local wanda@example.net
@400000006aff02462092e7c4 status: local 1/10 remote 0/20
@400000006aff024623672dd4 delivery 607: success: did_0+0+1/
@400000006aff02462367a6ec status: local 0/10 remote 0/20
@400000006aff024623682fa4 end msg 1310783
@400000006aff028c0434417c new msg 1310783
@400000006aff028c0434417c info msg 1310783: bytes 5260 from <o.beck@shop.example> qp 22361 uid 7791
@400000006aff028c0434f144 starting delivery 608: msg 1310783 to remote ida6@grocer.example
@400000006aff028c0435cc04 status: local 0/10 remote 1/20
@400000006aff028d36b7493c delivery 608: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795097218_qp_20306/
@400000006aff028d36b7b2b4 status: local 0/10 remote 0/20
@400000006aff028d36b7ddac end msg 1310783
@400000006aff02a11abe5234 new msg 1310783
@400000006aff02a11abf3c94 info msg 1310783: bytes 12655 from <lena27@slowpost.example> qp 22363 uid 7791
@400000006aff02a11abfb5ac starting delivery 609: msg 1310783 to local paula@example.net
@400000006aff02a11abfb5ac status: local 1/10 remote 0/20
@400000006aff02a120d67c8c delivery 609: success: did_0+0+1/
@400000006aff02a120d6f5a4 status: local 0/10 remote 0/20
@400000006aff02a120d6f5a4 end msg 1310783
@400000006aff02af0f42ab6c new msg 1310783
@400000006aff02af0f42ab6c info msg 1310783: bytes 2248 from <nina13@quarry.example> qp 22366 uid 7791
@400000006aff02af0f42ab6c starting delivery 610: msg 1310783 to local club.example-emma@club.example
@400000006aff02af0f433424 status: local 1/10 remote 0/20
@400000006aff02af12adbb0c delivery 610: success: did_0+0+1/
@400000006aff02af12ae3bf4 status: local 0/10 remote 0/20
@400000006aff02af12ae3bf4 end msg 1310783
@400000006aff02b21a4fe0c4 new msg 1310783
@400000006aff02b21a4fe0c4 info msg 1310783: bytes 5573 from <> qp 22371 uid 7791
@400000006aff02b21a50a7fc starting delivery 611: msg 1310783 to local club.example-nina@club.example
@400000006aff02b21a50a7fc status: local 1/10 remote 0/20
@400000006aff02b21c4436b4 delivery 611: success: did_0+0+1/
@400000006aff02b21c4436b4 status: local 0/10 remote 0/20
@400000006aff02b21c4436b4 end msg 1310783
@400000006aff02c031ff4f0c new msg 1310783
@400000006aff02c031ff4f0c info msg 1310783: bytes 1375 from <paula26@garden.example> qp 22376 uid 7791
@400000006aff02c031ff85bc starting delivery 612: msg 1310783 to local shop.example-y.kurz@shop.example
@400000006aff02c032001a2c status: local 1/10 remote 0/20
@400000006aff02c0356ca0cc delivery 612: success: did_0+0+1/
@400000006aff02c0356cd77c status: local 0/10 remote 0/20
@400000006aff02c0356d6fd4 end msg 1310783
@400000006aff02e91b9bb214 new msg 1310783
@400000006aff02e91b9bd53c info msg 1310783: bytes 2398 from <o.beck29@corner.test> qp 22384 uid 7791
@400000006aff02e91b9c17a4 starting delivery 613: msg 1310783 to local wanda@example.net
@400000006aff02e91b9c65c4 status: local 1/10 remote 0/20
@400000006aff02e91c870444 delivery 613: success: did_0+0+1/
@400000006aff02e91c87852c status: local 0/10 remote 0/20
@400000006aff02e91c87852c end msg 1310783
@400000006aff02fa2023e5cc new msg 1310783
@400000006aff02fa202466b4 info msg 1310783: bytes 33118 from <r.frank15@ferry.test> qp 22388 uid 7791
@400000006aff02fa202466b4 starting delivery 614: msg 1310783 to local club.example-h.vogel@club.example
@400000006aff02fa202466b4 status: local 1/10 remote 0/20
@400000006aff02fa243effd4 delivery 614: success: did_0+0+1/
@400000006aff02fa243f2eb4 status: local 0/10 remote 0/20
@400000006aff02fa243fea34 end msg 1310783
@400000006aff030836121444 new msg 1310783
@400000006aff030836121444 info msg 1310783: bytes 2802 from <d.weiss33@canal.test> qp 22396 uid 7791
@400000006aff030836121444 starting delivery 615: msg 1310783 to local greta@example.net
@400000006aff03083612df64 status: local 1/10 remote 0/20
@400000006aff03090078fab4 delivery 615: success: did_0+0+1/
@400000006aff03090079dd44 status: local 0/10 remote 0/20
@400000006aff0309007a083c end msg 1310783
@400000006aff030934be8294 new msg 1310783
@400000006aff030934bf6cf4 info msg 1310783: bytes 3777 from <f.braun@club.example> qp 22402 uid 7791
@400000006aff030934c00934 starting delivery 616: msg 1310783 to remote t.wolf4@granite.test
@400000006aff030934c00934 status: local 0/10 remote 1/20
@400000006aff030e3236e584 delivery 616: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff030e3236e584 status: local 0/10 remote 0/20
@400000006aff031e299c32e4 new msg 1310791
@400000006aff031e299cfa1c info msg 1310791: bytes 141635 from <o.beck@shop.example> qp 22409 uid 7791
@400000006aff031e299d2514 starting delivery 617: msg 1310791 to local shop.example-b.lang@shop.example
@400000006aff031e299da214 status: local 1/10 remote 0/20
@400000006aff031e2bcd6ac4 delivery 617: success: did_0+0+1/
@400000006aff031e2bcd6eac status: local 0/10 remote 0/20
@400000006aff031e2bce225c end msg 1310791
@400000006aff031f25f92b24 new msg 1310791
@400000006aff031f25f961d4 info msg 1310791: bytes 1630 from <wanda@example.net> qp 22412 uid 7791
@400000006aff031f25f98ccc starting delivery 618: msg 1310791 to remote ute7@elm.example
@400000006aff031f25f9fe14 status: local 0/10 remote 1/20
@400000006aff03200ccef034 delivery 618: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wF6E6-D3C836-AE/
@400000006aff03200ccf694c status: local 0/10 remote 0/20
@400000006aff03200ccf694c end msg 1310791
@400000006aff03201e83a34c new msg 1310791
@400000006aff03201e846a84 info msg 1310791: bytes 1897 from <v.horn@shop.example> qp 22419 uid 7791
@400000006aff03201e84e39c starting delivery 619: msg 1310791 to remote sara11@heather.example
@400000006aff03201e857424 status: local 0/10 remote 1/20
@400000006aff03201e8583c4 starting delivery 620: msg 1310791 to remote carla1@acorn.example
@400000006aff03201e8583c4 status: local 0/10 remote 2/20
@400000006aff03201e85ca14 starting delivery 621: msg 1310791 to remote b.lang4@acorn.example
@400000006aff03201e868d64 status: local 0/10 remote 3/20
@400000006aff03213718ca2c delivery 620: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097366_566c8dff312c_-_esmtp/
@400000006aff03213718ca2c status: local 0/10 remote 2/20
@400000006aff032239c928d4 delivery 621: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097366_c0cbd82c23ba_-_esmtp/
@400000006aff032239c928d4 status: local 0/10 remote 1/20
@400000006aff03241fc0901c delivery 619: deferral: 203.0.113.24_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.24./
@400000006aff03241fc166f4 status: local 0/10 remote 0/20
@400000006aff032f01c9a24c new msg 1310773
@400000006aff032f01ca7154 info msg 1310773: bytes 1604 from <t.wolf5@paper.example> qp 22426 uid 7791
@400000006aff032f01cab7a4 starting delivery 622: msg 1310773 to local club.example-emma@club.example
@400000006aff032f01cb8a94 status: local 1/10 remote 0/20
@400000006aff032f035a96d4 delivery 622: success: did_0+0+1/
@400000006aff032f035a96d4 status: local 0/10 remote 0/20
@400000006aff032f035a96d4 end msg 1310773
@400000006aff0342045f3d64 new msg 1310773
@400000006aff0342045faeac info msg 1310773: bytes 4336 from <paula@example.net> qp 22434 uid 7791
@400000006aff034204601ff4 starting delivery 623: msg 1310773 to local shop.example-anna.koch@shop.example
@400000006aff034204601ff4 status: local 1/10 remote 0/20
@400000006aff03420521e184 delivery 623: success: did_0+0+1/
@400000006aff03420521e184 status: local 0/10 remote 0/20
@400000006aff03420521e184 end msg 1310773
@400000006aff03462f3d9ecc new msg 1310773
@400000006aff03462f3d9ecc info msg 1310773: bytes 134402 from <v.horn@shop.example> qp 22438 uid 7791
@400000006aff03462f3d9ecc starting delivery 624: msg 1310773 to remote carla11@opera.example
@400000006aff03462f3e8544 status: local 0/10 remote 1/20
@400000006aff03472f1955bc delivery 624: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<64ced3d07ba50259@mail.example>_[InternalId=718730156]_Queued_mail_for_delivery/
@400000006aff03472f1955bc status: local 0/10 remote 0/20
@400000006aff03472f19abac end msg 1310773
@400000006aff034b2aa00684 new msg 1310773
@400000006aff034b2aa0ecfc info msg 1310773: bytes 1337 from <b.lang@shop.example> qp 22440 uid 7791
@400000006aff034b2aa15e44 starting delivery 625: msg 1310773 to remote sara7@customer.example
@400000006aff034b2aa15e44 status: local 0/10 remote 1/20
@400000006aff034c12255514 delivery 625: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097409_7218fe90cafb_-_esmtp/
@400000006aff034c12255514 status: local 0/10 remote 0/20
@400000006aff034c1225783c end msg 1310773
@400000006aff03541c534dfc new msg 1310773
@400000006aff03541c534dfc info msg 1310773: bytes 30089 from <wanda3@grocer.example> qp 22447 uid 7791
@400000006aff03541c534dfc starting delivery 626: msg 1310773 to local shop.example-ute@shop.example
@400000006aff03541c540d64 status: local 1/10 remote 0/20
@400000006aff035423caf0e4 delivery 626: success: did_0+0+1/
@400000006aff035423cb6614 status: local 0/10 remote 0/20
@400000006aff035423cb6614 end msg 1310773
@400000006aff0357248b5ab4 new msg 1310773
@400000006aff0357248beb3c info msg 1310773: bytes 1307 from <ute16@valley.test> qp 22454 uid 7791
@400000006aff0357248c3574 starting delivery 627: msg 1310773 to local shop.example-m.roth@shop.example
@400000006aff0357248c3574 status: local 1/10 remote 0/20
@400000006aff035729f6c664 delivery 627: success: did_0+0+1/
@400000006aff035729f6c664 status: local 0/10 remote 0/20
@400000006aff035729f7a8f4 end msg 1310773
@400000006aff03af36dc45fc new msg 1310773
@400000006aff03af36dcea0c info msg 1310773: bytes 3191 from <> qp 22462 uid 7791
@400000006aff03af36ddb144 starting delivery 628: msg 1310773 to local club.example-emma@club.example
@400000006aff03af36de45b4 status: local 1/10 remote 0/20
@400000006aff03af3a909f54 delivery 628: success: did_0+0+1/
@400000006aff03af3a90d21c status: local 0/10 remote 0/20
@400000006aff03af3a91b0c4 end msg 1310773
@400000006aff03b31d438614 new msg 1310773
@400000006aff03b31d4439c4 info msg 1310773: bytes 92175 from <v.horn@shop.example> qp 22469 uid 7791
@400000006aff03b31d4460d4 starting delivery 629: msg 1310773 to remote j.klein10@inkwell.test
@400000006aff03b31d44ca4c status: local 0/10 remote 1/20
@400000006aff03b503cfc6d4 delivery 629: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097513_c751201f1081_-_esmtp/
@400000006aff03b503d043d4 status: local 0/10 remote 0/20
@400000006aff03b503d0a194 end msg 1310773
@400000006aff03c1073c6cb4 new msg 1310773
@400000006aff03c1073c8424 info msg 1310773: bytes 87412903 from <k.maier@club.example> qp 22473 uid 7791
@400000006aff03c1073cbad4 starting delivery 630: msg 1310773 to remote druck@partner.test
@400000006aff03c1073d726c status: local 0/10 remote 1/20
@400000006aff03cf0a1f8f74 new msg 1310785
@400000006aff03cf0a1f9f14 info msg 1310785: bytes 14867 from <wanda35@bigmail.example> qp 22476 uid 7791
@400000006aff03cf0a201444 starting delivery 631: msg 1310785 to local club.example-f.braun@club.example
@400000006aff03cf0a201444 status: local 1/10 remote 1/20
@400000006aff03cf10399e2c delivery 631: success: did_0+0+1/
@400000006aff03cf103a84a4 status: local 0/10 remote 1/20
@400000006aff03cf103a84a4 end msg 1310785
@400000006aff03f91bc7dac4 new msg 1310785
@400000006aff03f91bc7dac4 info msg 1310785: bytes 5938 from <emma@club.example> qp 22483 uid 7791
@400000006aff03f91bc7dac4 starting delivery 632: msg 1310785 to remote ida4@university.example
@400000006aff03f91bc7dac4 status: local 0/10 remote 2/20
@400000006aff03fa0dbb6374 delivery 632: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<ida4@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006aff03fa0dbb6374 status: local 0/10 remote 1/20
@400000006aff040607f2a13c delivery 630: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F6147D044D/
@400000006aff040607f2eb74 status: local 0/10 remote 0/20
@400000006aff040607f3742c end msg 1310773
@400000006aff041f3926b2fc new msg 1310773
@400000006aff041f3926ed94 info msg 1310773: bytes 4397 from <d.weiss3@kiosk.example> qp 22488 uid 7791
@400000006aff041f3927282c starting delivery 633: msg 1310773 to local shop.example-y.kurz@shop.example
@400000006aff041f3927ef64 status: local 1/10 remote 0/20
@400000006aff042001b1578c delivery 633: success: did_0+0+1/
@400000006aff042001b1578c status: local 0/10 remote 0/20
@400000006aff042001b1578c end msg 1310773
@400000006aff0423110579ac new msg 1310773
@400000006aff042311063cfc info msg 1310773: bytes 1926 from <greta@example.net> qp 22492 uid 7791
@400000006aff042311063cfc starting delivery 634: msg 1310773 to remote sara7@valley.test
@400000006aff042311063cfc status: local 0/10 remote 1/20
@400000006aff04243a890dd4 delivery 634: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w1474-7E4E8C-BB/
@400000006aff04243a894484 status: local 0/10 remote 0/20
@400000006aff04243a8967ac end msg 1310773
@400000006aff042e32eda2c4 new msg 1310773
@400000006aff042e32ee69fc info msg 1310773: bytes 3082 from <b.lang24@library.example> qp 22498 uid 7791
@400000006aff042e32ef15dc starting delivery 635: msg 1310773 to local wanda@example.net
@400000006aff042e32ef8b0c status: local 1/10 remote 0/20
@400000006aff042e338f8814 delivery 635: success: did_0+0+1/
@400000006aff042e338f8814 status: local 0/10 remote 0/20
@400000006aff042e338f8814 end msg 1310773
@400000006aff043129566f84 new msg 1310773
@400000006aff04312956aa1c info msg 1310773: bytes 2163 from <f.braun28@ferry.test> qp 22503 uid 7791
@400000006aff04312957659c starting delivery 636: msg 1310773 to local shop.example-ute@shop.example
@400000006aff04312957cf14 status: local 1/10 remote 0/20
@400000006aff04312957cf14 starting delivery 637: msg 1310773 to local club.example-sara@club.example
@400000006aff043129586384 status: local 2/10 remote 0/20
@400000006aff043129586384 starting delivery 638: msg 1310773 to local club.example-j.klein@club.example
@400000006aff043129586384 status: local 3/10 remote 0/20
@400000006aff0431295949fc starting delivery 639: msg 1310773 to local shop.example-anna.koch@shop.example
@400000006aff04312959ea24 status: local 4/10 remote 0/20
@400000006aff04312d2c1c1c delivery 639: success: did_0+0+1/
@400000006aff04312d2c1c1c status: local 3/10 remote 0/20
@400000006aff04312e91a75c delivery 637: success: did_0+0+1/
@400000006aff04312e91a75c status: local 2/10 remote 0/20
@400000006aff04312eabe61c delivery 638: success: did_0+0+1/
@400000006aff04312eabe61c status: local 1/10 remote 0/20
@400000006aff043130681124 delivery 636: success: did_0+0+1/
@400000006aff04313068a1ac status: local 0/10 remote 0/20
@400000006aff0431306968e4 end msg 1310773
@400000006aff043521ec97dc new msg 1310773
@400000006aff043521eca77c info msg 1310773: bytes 69416 from <j.klein24@station.test> qp 22507 uid 7791
@400000006aff043521ed8624 starting delivery 640: msg 1310773 to local shop.example-t.wolf@shop.example
@400000006aff043521edb504 status: local 1/10 remote 0/20
@400000006aff0435260a2ab4 delivery 640: success: did_0+0+1/
@400000006aff0435260a9fe4 status: local 0/10 remote 0/20
@400000006aff0435260a9fe4 end msg 1310773
@400000006aff043d30954b44 new msg 1310773
@400000006aff043d3095c074 info msg 1310773: bytes 11132 from <emma@club.example> qp 22514 uid 7791
@400000006aff043d30960aac starting delivery 641: msg 1310773 to remote emma1@cloudy.example
@400000006aff043d3096c62c status: local 0/10 remote 1/20
@400000006aff043d3097b08c starting delivery 642: msg 1310773 to remote emma1@paper.example
@400000006aff043d3097bc44 status: local 0/10 remote 2/20
@400000006aff043f08baac2c delivery 642: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097651_77579a79c4ca_-_esmtp/
@400000006aff043f08bb3cb4 status: local 0/10 remote 1/20
@400000006aff043f3531ddd4 delivery 641: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_832E112229/
@400000006aff043f35325ebc status: local 0/10 remote 0/20
@400000006aff043f35325ebc end msg 1310773
@400000006aff0446351e4a1c new msg 1310773
@400000006aff0446351e4a1c info msg 1310773: bytes 21888 from <greta27@shipyard.test> qp 22517 uid 7791
@400000006aff0446351ef214 starting delivery 643: msg 1310773 to local club.example-f.braun@club.example
@400000006aff0446351fa9ac status: local 1/10 remote 0/20
@400000006aff0447007c522c delivery 643: success: did_0+0+1/
@400000006aff0447007c522c status: local 0/10 remote 0/20
@400000006aff0447007d1964 end msg 1310773
@400000006aff044d37e6c88c new msg 1310773
@400000006aff044d37e78bdc info msg 1310773: bytes 4032 from <m.roth@shop.example> qp 22519 uid 7791
@400000006aff044d37e7b6d4 starting delivery 644: msg 1310773 to local club.example-lena@club.example
@400000006aff044d37e7b6d4 status: local 1/10 remote 0/20
@400000006aff044e01823524 delivery 644: success: did_0+0+1/
@400000006aff044e0182ecbc status: local 0/10 remote 0/20
@400000006aff044e0182ecbc end msg 1310773
@400000006aff045b11fd5e9c new msg 1310773
@400000006aff045b11fe412c info msg 1310773: bytes 6604 from <wanda@example.net> qp 22524 uid 7791
@400000006aff045b11fea6bc starting delivery 645: msg 1310773 to remote ute7@partner.test
@400000006aff045b11feae8c status: local 0/10 remote 1/20
@400000006aff045d0d6d2fec delivery 645: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5A6E9CFA3D/
@400000006aff045d0d6dc844 status: local 0/10 remote 0/20
@400000006aff045d0d6e492c end msg 1310773
@400000006aff045e165f498c new msg 1310773
@400000006aff045e165f9f7c info msg 1310773: bytes 5813 from <ida@shop.example> qp 22532 uid 7791
@400000006aff045e165ff184 starting delivery 646: msg 1310773 to remote j.klein8@dairy.example
@400000006aff045e165ff184 status: local 0/10 remote 1/20
@400000006aff045f219f7d94 new msg 1310793
@400000006aff045f21a0640c info msg 1310793: bytes 9316 from <v.horn@shop.example> qp 22540 uid 7791
@400000006aff045f21a0ae44 starting delivery 647: msg 1310793 to local wanda@example.net
@400000006aff045f21a15e0c status: local 1/10 remote 1/20
@400000006aff045f2501f214 delivery 647: success: did_0+0+1/
@400000006aff045f250224dc status: local 0/10 remote 1/20
@400000006aff045f2502635c end msg 1310793
@400000006aff04600a5a13ec delivery 646: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<5f5bacac70a722e0@mail.example>_[InternalId=1781028648]_Queued_mail_for_delivery/
@400000006aff04600a5a1bbc status: local 0/10 remote 0/20
@400000006aff04600a5a4a9c end msg 1310773
@400000006aff047b055d311c new msg 1310773
@400000006aff047b055d311c info msg 1310773: bytes 5320 from <y.kurz@shop.example> qp 22545 uid 7791
@400000006aff047b055dc974 starting delivery 648: msg 1310773 to remote anna.koch0@shipyard.test
@400000006aff047b055de0e4 status: local 0/10 remote 1/20
@400000006aff047b055e8cc4 starting delivery 649: msg 1310773 to remote h.vogel2@cedar.test
@400000006aff047b055ea04c status: local 0/10 remote 2/20
@400000006aff047b055ee69c starting delivery 650: msg 1310773 to remote t.wolf7@cedar.test
@400000006aff047b055f53fc status: local 0/10 remote 3/20
@400000006aff047b05def3dc new msg 1310793
@400000006aff047b05dfb72c info msg 1310793: bytes 2102 from <carla@example.net> qp 22551 uid 7791
@400000006aff047b05e00d1c starting delivery 651: msg 1310793 to remote m.roth0@kiosk.example
@400000006aff047b05e00d1c status: local 0/10 remote 4/20
@400000006aff047b259eaf14 delivery 650: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<d9e4c3026e016215@mail.example>_[InternalId=1466824560]_Queued_mail_for_delivery/
@400000006aff047b259f476c status: local 0/10 remote 3/20
@400000006aff047c06b5f2ec delivery 651: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795097713_qp_3153/
@400000006aff047c06b6d964 status: local 0/10 remote 2/20
@400000006aff047c06b6dd4c end msg 1310793
@400000006aff047c0c2e4b34 delivery 648: failure: 198.51.100.75_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch0@shipyard.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.75./
@400000006aff047c0c2e85cc status: local 0/10 remote 1/20
@400000006aff047c25239374 delivery 649: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<b68c43c97c949175@mail.example>_[InternalId=1303123446]_Queued_mail_for_delivery/
@400000006aff047c25239b44 status: local 0/10 remote 0/20
@400000006aff047c25239b44 bounce msg 1310773 qp 22558
@400000006aff047c2523be6c end msg 1310773
@400000006aff047c253ae434 new msg 1310773
@400000006aff047c253b0f2c info msg 1310773: bytes 6250 from <> qp 22558 uid 7796
@400000006aff047c253bc2dc starting delivery 652: msg 1310773 to local shop.example-y.kurz@shop.example
@400000006aff047c253c8244 status: local 1/10 remote 0/20
@400000006aff047c2a147fc4 delivery 652: success: did_0+0+1/
@400000006aff047c2a15104c status: local 0/10 remote 0/20
@400000006aff047c2a15b844 end msg 1310773
@400000006aff04891b906774 new msg 1310773
@400000006aff04891b90ffcc info msg 1310773: bytes 6603 from <sara11@freemail.test> qp 22566 uid 7791
@400000006aff04891b91abac starting delivery 653: msg 1310773 to local club.example-lena@club.example
@400000006aff04891b923c34 status: local 1/10 remote 0/20
@400000006aff048921c4c874 delivery 653: success: did_0+0+1/
@400000006aff048921c4c874 status: local 0/10 remote 0/20
@400000006aff048921c4d814 end msg 1310773
@400000006aff04992da0bf7c starting delivery 654: msg 1310783 to remote t.wolf4@granite.test
@400000006aff04992da0bf7c status: local 0/10 remote 1/20
@400000006aff049932e61144 new msg 1310773
@400000006aff049932e65794 info msg 1310773: bytes 2688 from <carla10@cedar.test> qp 22573 uid 7791
@400000006aff049932e6d494 starting delivery 655: msg 1310773 to local club.example-lena@club.example
@400000006aff049932e7651c status: local 1/10 remote 1/20
@400000006aff049934033944 delivery 655: success: did_0+0+1/
@400000006aff049934033944 status: local 0/10 remote 1/20
@400000006aff049934040464 end msg 1310773
@400000006aff049b2e50589c delivery 654: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wBECF-37401A-3D/
@400000006aff049b2e5123bc status: local 0/10 remote 0/20
@400000006aff049b2e5123bc end msg 1310783
@400000006aff04b0168e586c starting delivery 656: msg 1310791 to remote sara11@heather.example
@400000006aff04b0168e586c status: local 0/10 remote 1/20
@400000006aff04b113d42a0c delivery 656: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<4da24755161e3628@mail.example>_[InternalId=424916135]_Queued_mail_for_delivery/
@400000006aff04b113d5146c status: local 0/10 remote 0/20
@400000006aff04b113d51854 end msg 1310791
@400000006aff04b3123093fc new msg 1310791
@400000006aff04b3123143c4 info msg 1310791: bytes 11058 from <b.lang19@grey.test> qp 22576 uid 7791
@400000006aff04b312318dfc starting delivery 657: msg 1310791 to local shop.example-m.roth@shop.example
@400000006aff04b3123212cc status: local 1/10 remote 0/20
@400000006aff04b3153f9534 delivery 657: success: did_0+0+1/
@400000006aff04b3153f9534 status: local 0/10 remote 0/20
@400000006aff04b3153f9534 end msg 1310791
@400000006aff04ce378f3a7c new msg 1310791
@400000006aff04ce378f3a7c info msg 1310791: bytes 3420 from <emma0@library.example> qp 22584 uid 7791
@400000006aff04ce378ff214 starting delivery 658: msg 1310791 to local carla@example.net
@400000006aff04ce378ff214 status: local 1/10 remote 0/20
@400000006aff04cf01b2518c delivery 658: success: did_0+0+1/
@400000006aff04cf01b2b334 status: local 0/10 remote 0/20
@400000006aff04cf01b2b334 end msg 1310791
@400000006aff04df0d1ffa4c starting delivery 659: msg 1310777 to remote emma5@bigmail.example
@400000006aff04df0d2067ac status: local 0/10 remote 1/20
@400000006aff04df255628ac delivery 659: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff04df255628ac status: local 0/10 remote 0/20
@400000006aff04eb174bb114 starting delivery 660: msg 1310732 to remote v.horn28@bigmail.example
@400000006aff04eb174bb114 status: local 0/10 remote 1/20
@400000006aff04eb32bcbb3c delivery 660: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff04eb32bcf5d4 status: local 0/10 remote 0/20
@400000006aff04ff2598decc new msg 1310791
@400000006aff04ff2598decc info msg 1310791: bytes 1795 from <lena@club.example> qp 22589 uid 7791
@400000006aff04ff2598decc starting delivery 661: msg 1310791 to remote v.horn7@granite.test
@400000006aff04ff25997ef4 status: local 0/10 remote 1/20
@400000006aff0500365d0f94 delivery 661: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w9988-427532-38/
@400000006aff0500365d9c34 status: local 0/10 remote 0/20
@400000006aff0500365da7ec end msg 1310791
@400000006aff051c2859a894 new msg 1310791
@400000006aff051c2859f6b4 info msg 1310791: bytes 1698 from <sara14@cloudy.example> qp 22595 uid 7791
@400000006aff051c2859f6b4 starting delivery 662: msg 1310791 to local wanda@example.net
@400000006aff051c2859f6b4 status: local 1/10 remote 0/20
@400000006aff051c2df816dc delivery 662: success: did_0+0+1/
@400000006aff051c2df89f94 status: local 0/10 remote 0/20
@400000006aff051c2df8c2bc end msg 1310791
@400000006aff051f2c1481fc new msg 1310791
@400000006aff051f2c1481fc info msg 1310791: bytes 5895 from <orders@shop.example> qp 22599 uid 10001
@400000006aff051f2c14e78c starting delivery 663: msg 1310791 to remote h.vogel37@partner.test
@400000006aff051f2c152ddc status: local 0/10 remote 1/20
@400000006aff05213676c59c delivery 663: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DE780B437A/
@400000006aff05213676c59c status: local 0/10 remote 0/20
@400000006aff05213676c59c end msg 1310791
@400000006aff052b07edf9d4 new msg 1310791
@400000006aff052b07edf9d4 info msg 1310791: bytes 30214 from <o.beck8@oakwood.test> qp 22604 uid 7791
@400000006aff052b07ee5f64 starting delivery 664: msg 1310791 to local club.example-sara@club.example
@400000006aff052b07ee6734 status: local 1/10 remote 0/20
@400000006aff052b0dadd6b4 delivery 664: success: did_0+0+1/
@400000006aff052b0dadd6b4 status: local 0/10 remote 0/20
@400000006aff052b0dae2ca4 end msg 1310791
@400000006aff05312bfef274 new msg 1310791
@400000006aff05312bffc564 info msg 1310791: bytes 5143 from <wanda26@canal.test> qp 22608 uid 7791
@400000006aff05312c00946c starting delivery 665: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006aff05312c011554 status: local 1/10 remote 0/20
@400000006aff05312f4cfc64 delivery 665: success: did_0+0+1/
@400000006aff05312f4cfc64 status: local 0/10 remote 0/20
@400000006aff05312f4d851c end msg 1310791
@400000006aff0559084368ec new msg 1310791
@400000006aff0559084397cc info msg 1310791: bytes 5824 from <paula6@dairy.example> qp 22615 uid 7791
@400000006aff055908443bdc starting delivery 666: msg 1310791 to local shop.example-anna.koch@shop.example
@400000006aff05590845169c status: local 1/10 remote 0/20
@400000006aff05590e53713c delivery 666: success: did_0+0+1/
@400000006aff05590e54348c status: local 0/10 remote 0/20
@400000006aff05590e546f24 end msg 1310791
@400000006aff057e004f23c4 new msg 1310791
@400000006aff057e00500654 info msg 1310791: bytes 5786 from <y.kurz@shop.example> qp 22619 uid 7791
@400000006aff057e00500654 starting delivery 667: msg 1310791 to remote j.klein3@cloudy.example
@400000006aff057e005021ac status: local 0/10 remote 1/20
@400000006aff057e0050f0b4 starting delivery 668: msg 1310791 to remote wanda7@harbour.test
@400000006aff057e00510054 status: local 0/10 remote 2/20
@400000006aff057e005165e4 starting delivery 669: msg 1310791 to remote k.maier7@customer.example
@400000006aff057e005240a4 status: local 0/10 remote 3/20
@400000006aff057e365ea1ec delivery 667: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_843DBCD4A4/
@400000006aff057e365ea1ec status: local 0/10 remote 2/20
@400000006aff057f001ed494 delivery 668: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A10C6F31EC/
@400000006aff057f001f22b4 status: local 0/10 remote 1/20
@400000006aff057f166cda34 delivery 669: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097972_3c46f6688d7e_-_esmtp/
@400000006aff057f166cda34 status: local 0/10 remote 0/20
@400000006aff057f166cf1a4 end msg 1310791
@400000006aff05800eb3e0bc new msg 1310791
@400000006aff05800eb49c3c info msg 1310791: bytes 4040 from <o.beck@shop.example> qp 22627 uid 7791
@400000006aff05800eb4b3ac starting delivery 670: msg 1310791 to remote greta10@harbour.test
@400000006aff05800eb51d24 status: local 0/10 remote 1/20
@400000006aff058116b1a394 delivery 670: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A20CA51F65/
@400000006aff058116b26acc status: local 0/10 remote 0/20
@400000006aff058116b26acc end msg 1310791
@400000006aff0589322a7dbc starting delivery 671: msg 1310785 to remote ida4@university.example
@400000006aff0589322b5c64 status: local 0/10 remote 1/20
@400000006aff058a20c51384 delivery 671: failure: 203.0.113.57_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ida4@university.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.57./
@400000006aff058a20c51384 status: local 0/10 remote 0/20
@400000006aff058a20c51384 bounce msg 1310785 qp 22630
@400000006aff058a20c54e1c end msg 1310785
@400000006aff058a20d81e84 new msg 1310785
@400000006aff058a20d84d64 info msg 1310785: bytes 7239 from <> qp 22630 uid 7796
@400000006aff058a20d8b2f4 starting delivery 672: msg 1310785 to local club.example-emma@club.example
@400000006aff058a20d8b2f4 status: local 1/10 remote 0/20
@400000006aff058a288e704c delivery 672: success: did_0+0+1/
@400000006aff058a288f1c2c status: local 0/10 remote 0/20
@400000006aff058a288f4b0c end msg 1310785
@400000006aff05b718eafd7c new msg 1310785
@400000006aff05b718eafd7c info msg 1310785: bytes 48235 from <emma0@library.example> qp 22634 uid 7791
@400000006aff05b718eb1104 starting delivery 673: msg 1310785 to local wanda@example.net
@400000006aff05b718eb1104 status: local 1/10 remote 0/20
@400000006aff05b718eb824c starting delivery 674: msg 1310785 to local club.example-j.klein@club.example
@400000006aff05b718ec0b04 status: local 2/10 remote 0/20
@400000006aff05b718ec4d6c starting delivery 675: msg 1310785 to local carla@example.net
@400000006aff05b718ecd23c status: local 3/10 remote 0/20
@400000006aff05b718ecd23c starting delivery 676: msg 1310785 to local shop.example-z.jung@shop.example
@400000006aff05b718ed0cd4 status: local 4/10 remote 0/20
@400000006aff05b71a94b1f4 delivery 675: success: did_0+0+1/
@400000006aff05b71a9536c4 status: local 3/10 remote 0/20
@400000006aff05b71c5a6664 new msg 1310791
@400000006aff05b71c5a85a4 info msg 1310791: bytes 3468 from <ute22@school.example> qp 22636 uid 7791
@400000006aff05b71c5a85a4 starting delivery 677: msg 1310791 to local club.example-nina@club.example
@400000006aff05b71c5a898c status: local 4/10 remote 0/20
@400000006aff05b71e77cc0c delivery 676: success: did_0+0+1/
@400000006aff05b71e77cc0c status: local 3/10 remote 0/20
@400000006aff05b71ff2a084 delivery 673: success: did_0+0+1/
@400000006aff05b71ff2a46c status: local 2/10 remote 0/20
@400000006aff05b72037f684 delivery 677: success: did_0+0+1/
@400000006aff05b72037f684 status: local 1/10 remote 0/20
@400000006aff05b72038b9d4 end msg 1310791
@400000006aff05b7208ae114 delivery 674: success: did_0+0+1/
@400000006aff05b7208bbfbc status: local 0/10 remote 0/20
@400000006aff05b7208bbfbc end msg 1310785
@400000006aff05bb18f34694 starting delivery 678: msg 1310781 to remote lena11@bigmail.example
@400000006aff05bb18f34694 status: local 0/10 remote 1/20
@400000006aff05bb2b2c73bc delivery 678: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff05bb2b2cdd34 status: local 0/10 remote 0/20
@400000006aff05c920069db4 new msg 1310785
@400000006aff05c92006a96c info msg 1310785: bytes 20305 from <t.wolf28@cloudy.example> qp 22644 uid 7791
@400000006aff05c920076cbc starting delivery 679: msg 1310785 to local club.example-h.vogel@club.example
@400000006aff05c92007e1ec status: local 1/10 remote 0/20
@400000006aff05c920081c84 starting delivery 680: msg 1310785 to local club.example-r.frank@club.example
@400000006aff05c920087a44 status: local 2/10 remote 0/20
@400000006aff05c92008a154 starting delivery 681: msg 1310785 to local club.example-sara@club.example
@400000006aff05c92008a154 status: local 3/10 remote 0/20
@400000006aff05c92008cc4c starting delivery 682: msg 1310785 to local greta@example.net
@400000006aff05c92008cc4c status: local 4/10 remote 0/20
@400000006aff05c9200960bc starting delivery 683: msg 1310785 to local shop.example-o.beck@shop.example
@400000006aff05c9200a2bdc status: local 5/10 remote 0/20
@400000006aff05c9211ed02c delivery 682: success: did_0+0+1/
@400000006aff05c9211f4174 status: local 4/10 remote 0/20
@400000006aff05c92198cabc delivery 680: success: did_0+0+1/
@400000006aff05c92198cabc status: local 3/10 remote 0/20
@400000006aff05c9226da304 delivery 679: success: did_0+0+1/
@400000006aff05c9226da304 status: local 2/10 remote 0/20
@400000006aff05c922ad5f6c delivery 681: success: did_0+0+1/
@400000006aff05c922ad5f6c status: local 1/10 remote 0/20
@400000006aff05c9264e1d3c delivery 683: success: did_0+0+1/
@400000006aff05c9264ea20c status: local 0/10 remote 0/20
@400000006aff05c9264f1b24 end msg 1310785
@400000006aff05cb1069aaf4 new msg 1310785
@400000006aff05cb1069f52c info msg 1310785: bytes 2461 from <m.roth23@shipyard.test> qp 22652 uid 7791
@400000006aff05cb106a56d4 starting delivery 684: msg 1310785 to local club.example-k.maier@club.example
@400000006aff05cb106afae4 status: local 1/10 remote 0/20
@400000006aff05cb13f3bffc delivery 684: failure: user_is_over_quota/
@400000006aff05cb13f492ec status: local 0/10 remote 0/20
@400000006aff05cb13f4e8dc bounce msg 1310785 qp 22655
@400000006aff05cb13f5081c end msg 1310785
@400000006aff05cb1415c304 new msg 1310785
@400000006aff05cb1415c304 info msg 1310785: bytes 3473 from <> qp 22655 uid 7796
@400000006aff05cb1415cebc starting delivery 685: msg 1310785 to remote m.roth23@shipyard.test
@400000006aff05cb1415cebc status: local 0/10 remote 1/20
@400000006aff05cd0fe8ab84 delivery 685: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8966AD4BCA/
@400000006aff05cd0fe90174 status: local 0/10 remote 0/20
@400000006aff05cd0fe920b4 end msg 1310785
@400000006aff05cf0146e58c new msg 1310785
@400000006aff05cf0146e58c info msg 1310785: bytes 734 from <root@mx1.example.net> qp 22662 uid 0
@400000006aff05cf0146e58c starting delivery 686: msg 1310785 to local root@mx1.example.net
@400000006aff05cf0147c04c status: local 1/10 remote 0/20
@400000006aff05cf03141fc4 delivery 686: success: did_0+1+0/qp_22664/
@400000006aff05cf031469fc status: local 0/10 remote 0/20
@400000006aff05cf031515dc end msg 1310785
@400000006aff05cf03325df4 new msg 1310785
@400000006aff05cf03325df4 info msg 1310785: bytes 974 from <root@mx1.example.net> qp 22664 uid 7790
@400000006aff05cf0332c384 starting delivery 687: msg 1310785 to local greta@example.net
@400000006aff05cf0333540c status: local 1/10 remote 0/20
@400000006aff05cf08301b84 delivery 687: success: did_0+0+1/
@400000006aff05cf0830bbac status: local 0/10 remote 0/20
@400000006aff05cf0831501c end msg 1310785
@400000006aff05ec254b33fc new msg 1310785
@400000006aff05ec254b4f54 info msg 1310785: bytes 3870 from <r.frank@club.example> qp 22669 uid 7791
@400000006aff05ec254b7e34 starting delivery 688: msg 1310785 to remote nina4@granite.test
@400000006aff05ec254be3c4 status: local 0/10 remote 1/20
@400000006aff05ee2068787c delivery 688: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w0825-FADF7A-9A/
@400000006aff05ee2068bae4 status: local 0/10 remote 0/20
@400000006aff05ee20696e94 end msg 1310785
@400000006aff060401e0201c new msg 1310785
@400000006aff060401e0666c info msg 1310785: bytes 545237 from <ida@shop.example> qp 22672 uid 7791
@400000006aff060401e0666c starting delivery 689: msg 1310785 to remote t.wolf3@harbour.test
@400000006aff060401e0666c status: local 0/10 remote 1/20
@400000006aff060624d65604 delivery 689: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_865497F411/
@400000006aff060624d6a424 status: local 0/10 remote 0/20
@400000006aff060624d75004 end msg 1310785
@400000006aff06222d72dd64 new msg 1310785
@400000006aff06222d73373c info msg 1310785: bytes 28671 from <wanda6@acorn.example> qp 22678 uid 7791
@400000006aff06222d740a2c starting delivery 690: msg 1310785 to local shop.example-ida@shop.example
@400000006aff06222d742d54 status: local 1/10 remote 0/20
@400000006aff06222f34676c delivery 690: success: did_0+0+1/
@400000006aff06222f34b974 status: local 0/10 remote 0/20
@400000006aff06222f34b974 end msg 1310785
@400000006aff0624100fa414 new msg 1310785
@400000006aff062410104054 info msg 1310785: bytes 4603 from <emma@club.example> qp 22685 uid 7791
@400000006aff062410104054 starting delivery 691: msg 1310785 to remote ida2@library.example
@400000006aff06241010ccf4 status: local 0/10 remote 1/20
@400000006aff062505a4a22c new msg 1310791
@400000006aff062505a4a22c info msg 1310791: bytes 1615 from <j.klein26@bigmail.example> qp 22690 uid 7791
@400000006aff062505a54254 starting delivery 692: msg 1310791 to local club.example-d.weiss@club.example
@400000006aff062505a6115c status: local 1/10 remote 1/20
@400000006aff06250c8b24bc delivery 692: success: did_0+0+1/
@400000006aff06250c8bd09c status: local 0/10 remote 1/20
@400000006aff06250c8bd09c end msg 1310791
@400000006aff06252f344c14 delivery 691: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w1A57-A4B37C-2C/
@400000006aff06252f344c14 status: local 0/10 remote 0/20
@400000006aff06252f353674 end msg 1310785
@400000006aff06311227b28c new msg 1310785
@400000006aff06311227b28c info msg 1310785: bytes 17655 from <ute@shop.example> qp 22696 uid 7791
@400000006aff06311227b28c starting delivery 693: msg 1310785 to remote v.horn0@partner.test
@400000006aff0631122827bc status: local 0/10 remote 1/20
@400000006aff0631122852b4 starting delivery 694: msg 1310785 to remote sara8@bigmail.example
@400000006aff06311228b074 status: local 0/10 remote 2/20
@400000006aff06311228b844 starting delivery 695: msg 1310785 to remote wanda5@vineyard.example
@400000006aff06311229027c status: local 0/10 remote 3/20
@400000006aff06311229d184 starting delivery 696: msg 1310785 to remote z.jung3@cedar.test
@400000006aff06311229d184 status: local 0/10 remote 4/20
@400000006aff0631261d1a5c delivery 694: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff0631261d222c status: local 0/10 remote 3/20
@400000006aff063139580bcc delivery 693: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4CCA993512/
@400000006aff06313958dad4 status: local 0/10 remote 2/20
@400000006aff063207a89fec new msg 1310791
@400000006aff063207a8c314 info msg 1310791: bytes 2095 from <m.roth@shop.example> qp 22702 uid 7791
@400000006aff063207a8e63c starting delivery 697: msg 1310791 to remote greta10@corner.test
@400000006aff063207a90d4c status: local 0/10 remote 3/20
@400000006aff06321616888c delivery 695: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098151_f97fd1de0acf_-_esmtp/
@400000006aff063216174fc4 status: local 0/10 remote 2/20
@400000006aff063230b50c2c delivery 697: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<2469e3467d133386@mail.example>_[InternalId=2019743988]_Queued_mail_for_delivery/
@400000006aff063230b5a86c status: local 0/10 remote 1/20
@400000006aff063230b5c7ac end msg 1310791
@400000006aff06332329462c delivery 696: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<9a118babddac6a81@mail.example>_[InternalId=82171669]_Queued_mail_for_delivery/
@400000006aff06332329462c status: local 0/10 remote 0/20
@400000006aff063411732bb4 new msg 1310791
@400000006aff063411740674 info msg 1310791: bytes 25221 from <nina30@grocer.example> qp 22708 uid 7791
@400000006aff06341174e51c starting delivery 698: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006aff063411753b0c status: local 1/10 remote 0/20
@400000006aff06341407191c delivery 698: success: did_0+0+1/
@400000006aff063414076b24 status: local 0/10 remote 0/20
@400000006aff063414084db4 end msg 1310791
@400000006aff06402281465c new msg 1310791
@400000006aff06402281465c info msg 1310791: bytes 10115 from <lena@club.example> qp 22716 uid 7791
@400000006aff0640228180f4 starting delivery 699: msg 1310791 to local club.example-r.frank@club.example
@400000006aff06402281bb8c status: local 1/10 remote 0/20
@400000006aff064023cc7f54 delivery 699: success: did_0+0+1/
@400000006aff064023cc7f54 status: local 0/10 remote 0/20
@400000006aff064023cc7f54 end msg 1310791
@400000006aff068c19ff6734 new msg 1310791
@400000006aff068c19ff6734 info msg 1310791: bytes 1343 from <ida17@paper.example> qp 22720 uid 7791
@400000006aff068c19ffe81c starting delivery 700: msg 1310791 to local shop.example-v.horn@shop.example
@400000006aff068c1a00075c status: local 1/10 remote 0/20
@400000006aff068c1b83a5d4 delivery 700: success: did_0+0+1/
@400000006aff068c1b841334 status: local 0/10 remote 0/20
@400000006aff068c1b84ceb4 end msg 1310791
@400000006aff068f3aca878c new msg 1310791
@400000006aff068f3acaae9c info msg 1310791: bytes 1668 from <sara@club.example> qp 22728 uid 7791
@400000006aff068f3acb1bfc starting delivery 701: msg 1310791 to remote b.lang6@quarry.example
@400000006aff068f3acbe334 status: local 0/10 remote 1/20
@400000006aff068f3acc1dcc starting delivery 702: msg 1310791 to remote lena0@inkwell.test
@400000006aff068f3acc835c status: local 0/10 remote 2/20
@400000006aff069126461a74 delivery 701: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w6E9F-CE1E25-B4/
@400000006aff069126461a74 status: local 0/10 remote 1/20
@400000006aff0692170b874c delivery 702: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098245_3aa49945c344_-_esmtp/
@400000006aff0692170b874c status: local 0/10 remote 0/20
@400000006aff0692170ba68c end msg 1310791
@400000006aff069c087e4b24 new msg 1310791
@400000006aff069c087ec43c info msg 1310791: bytes 7554 from <lena22@kiosk.example> qp 22734 uid 7791
@400000006aff069c087f29cc starting delivery 703: msg 1310791 to local shop.example-ute@shop.example
@400000006aff069c087f8f5c status: local 1/10 remote 0/20
@400000006aff069c087fd5ac starting delivery 704: msg 1310791 to local club.example-lena@club.example
@400000006aff069c088023cc status: local 2/10 remote 0/20
@400000006aff069c088023cc starting delivery 705: msg 1310791 to local club.example-emma@club.example
@400000006aff069c088023cc status: local 3/10 remote 0/20
@400000006aff069c0974b52c delivery 704: success: did_0+0+1/
@400000006aff069c097568dc status: local 2/10 remote 0/20
@400000006aff069c0f45531c delivery 705: success: did_0+0+1/
@400000006aff069c0f45dbd4 status: local 1/10 remote 0/20
@400000006aff069c0f89e5cc delivery 703: success: did_0+0+1/
@400000006aff069c0f8a7e24 status: local 0/10 remote 0/20
@400000006aff069c0f8b6884 end msg 1310791
@400000006aff06c102b34e9c new msg 1310791
@400000006aff06c102b34e9c info msg 1310791: bytes 6753 from <greta@example.net> qp 22741 uid 7791
@400000006aff06c102b43514 starting delivery 706: msg 1310791 to remote v.horn9@mill.test
@400000006aff06c102b43514 status: local 0/10 remote 1/20
@400000006aff06c2343b1ddc delivery 706: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_118197F884/
@400000006aff06c2343b9adc status: local 0/10 remote 0/20
@400000006aff06c2343ba2ac end msg 1310791
@400000006aff06cc017da52c new msg 1310791
@400000006aff06cc017da52c info msg 1310791: bytes 8137 from <j.klein19@grocer.example> qp 22746 uid 7791
@400000006aff06cc017da52c starting delivery 707: msg 1310791 to local paula@example.net
@400000006aff06cc017dd7f4 status: local 1/10 remote 0/20
@400000006aff06cc084e7124 delivery 707: success: did_0+0+1/
@400000006aff06cc084f20ec status: local 0/10 remote 0/20
@400000006aff06cc084fe054 end msg 1310791
@400000006aff072e2c181bdc new msg 1310791
@400000006aff072e2c183f04 info msg 1310791: bytes 1249 from <nina23@kiosk.example> qp 22754 uid 7791
@400000006aff072e2c18d374 starting delivery 708: msg 1310791 to local club.example-emma@club.example
@400000006aff072e2c199aac status: local 1/10 remote 0/20
@400000006aff072e3105202c delivery 708: success: did_0+0+1/
@400000006aff072e3105df94 status: local 0/10 remote 0/20
@400000006aff072e3105df94 end msg 1310791
@400000006aff07530ed26924 new msg 1310791
@400000006aff07530ed3305c info msg 1310791: bytes 1312 from <anna.koch4@opera.example> qp 22761 uid 7791
@400000006aff07530ed3efc4 starting delivery 709: msg 1310791 to local shop.example-anna.koch@shop.example
@400000006aff07530ed3efc4 status: local 1/10 remote 0/20
@400000006aff0753139fe33c delivery 709: success: did_0+0+1/
@400000006aff075313a073c4 status: local 0/10 remote 0/20
@400000006aff075313a073c4 end msg 1310791
@400000006aff07582528e6bc new msg 1310791
@400000006aff07582529c564 info msg 1310791: bytes 16421 from <t.wolf25@canal.test> qp 22767 uid 7791
@400000006aff07582529cd34 starting delivery 710: msg 1310791 to local club.example-h.vogel@club.example
@400000006aff0758252a32c4 status: local 1/10 remote 0/20
@400000006aff07582c94588c delivery 710: success: did_0+0+1/
@400000006aff07582c953734 status: local 0/10 remote 0/20
@400000006aff07582c957d84 end msg 1310791
@400000006aff076220d4caf4 new msg 1310791
@400000006aff076220d4caf4 info msg 1310791: bytes 7606 from <emma@club.example> qp 22769 uid 7791
@400000006aff076220d4e264 starting delivery 711: msg 1310791 to remote greta9@pebble.test
@400000006aff076220d4e264 status: local 0/10 remote 1/20
@400000006aff0763245e247c delivery 711: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<24206c8012b397ec@mail.example>_[InternalId=1550033527]_Queued_mail_for_delivery/
@400000006aff0763245eebb4 status: local 0/10 remote 0/20
@400000006aff0763245f39d4 end msg 1310791
@400000006aff07721c09353c new msg 1310791
@400000006aff07721c0a1bb4 info msg 1310791: bytes 6112 from <d.weiss@club.example> qp 22777 uid 7791
@400000006aff07721c0a1bb4 starting delivery 712: msg 1310791 to remote f.braun7@freemail.test
@400000006aff07721c0a1bb4 status: local 0/10 remote 1/20
@400000006aff077224d878e4 new msg 1310783
@400000006aff077224d878e4 info msg 1310783: bytes 8760 from <anna.koch@shop.example> qp 22779 uid 7791
@400000006aff077224d878e4 starting delivery 713: msg 1310783 to remote k.maier2@university.example
@400000006aff077224d9307c status: local 0/10 remote 2/20
@400000006aff0773113e5844 delivery 713: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<k.maier2@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006aff0773113e6014 status: local 0/10 remote 1/20
@400000006aff07731a4040c4 delivery 712: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_20D77E77BA/
@400000006aff07731a4040c4 status: local 0/10 remote 0/20
@400000006aff07731a40a654 end msg 1310791
@400000006aff07b2115d9c2c new msg 1310791
@400000006aff07b2115e1544 info msg 1310791: bytes 12435 from <y.kurz@shop.example> qp 22781 uid 7791
@400000006aff07b2115e7ad4 starting delivery 714: msg 1310791 to remote lena4@vineyard.example
@400000006aff07b2115e9dfc status: local 0/10 remote 1/20
@400000006aff07b309869364 delivery 714: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098536_39d624d9840e_-_esmtp/
@400000006aff07b309869b34 status: local 0/10 remote 0/20
@400000006aff07b30986f8f4 end msg 1310791
@400000006aff07be2e338d84 new msg 1310791
@400000006aff07be2e33c04c info msg 1310791: bytes 1348 from <anna.koch18@opera.example> qp 22786 uid 7791
@400000006aff07be2e349724 starting delivery 715: msg 1310791 to local shop.example-m.roth@shop.example
@400000006aff07be2e350484 status: local 1/10 remote 0/20
@400000006aff07be35004684 delivery 715: success: did_0+0+1/
@400000006aff07be35008504 status: local 0/10 remote 0/20
@400000006aff07be3500daf4 end msg 1310791
@400000006aff07c101e18b64 starting delivery 716: msg 1310785 to remote sara8@bigmail.example
@400000006aff07c101e1b274 status: local 0/10 remote 1/20
@400000006aff07c22ea926fc delivery 716: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098551_6b82bd51bc89_-_esmtp/
@400000006aff07c22eaa115c status: local 0/10 remote 0/20
@400000006aff07c22eaa115c end msg 1310785
@400000006aff07d22a0a0bfc new msg 1310785
@400000006aff07d22a0ae2d4 info msg 1310785: bytes 306713 from <k.maier3@elm.example> qp 22791 uid 7791
@400000006aff07d22a0b09e4 starting delivery 717: msg 1310785 to local paula@example.net
@400000006aff07d22a0b5804 status: local 1/10 remote 0/20
@400000006aff07d22afea52c delivery 717: success: did_0+0+1/
@400000006aff07d22afea52c status: local 0/10 remote 0/20
@400000006aff07d22afea52c end msg 1310785
@400000006aff07d53a67d204 new msg 1310785
@400000006aff07d53a68434c info msg 1310785: bytes 4027 from <d.weiss16@library.example> qp 22794 uid 7791
@400000006aff07d53a68434c starting delivery 718: msg 1310785 to local shop.example-v.horn@shop.example
@400000006aff07d53a68434c status: local 1/10 remote 0/20
@400000006aff07d60534060c delivery 718: success: did_0+0+1/
@400000006aff07d60534d12c status: local 0/10 remote 0/20
@400000006aff07d60535afd4 end msg 1310785
@400000006aff07da213ab4cc new msg 1310785
@400000006aff07da213ab4cc info msg 1310785: bytes 21584 from <paula@example.net> qp 22800 uid 7791
@400000006aff07da213b9f2c starting delivery 719: msg 1310785 to local club.example-emma@club.example
@400000006aff07da213b9f2c status: local 1/10 remote 0/20
@400000006aff07da25735d3c delivery 719: success: did_0+0+1/
@400000006aff07da2573de24 status: local 0/10 remote 0/20
@400000006aff07da2573de24 end msg 1310785
@400000006aff07e20fdfba74 new msg 1310785
@400000006aff07e20fdfba74 info msg 1310785: bytes 46883 from <anna.koch29@university.example> qp 22802 uid 7791
@400000006aff07e20fe0897c starting delivery 720: msg 1310785 to local club.example-r.frank@club.example
@400000006aff07e20fe0897c status: local 1/10 remote 0/20
@400000006aff07e212464e7c delivery 720: success: did_0+0+1/
@400000006aff07e212466204 status: local 0/10 remote 0/20
@400000006aff07e21246bfc4 end msg 1310785
@400000006aff0829214ddb24 new msg 1310785
@400000006aff0829214ebdb4 info msg 1310785: bytes 2872 from <> qp 22807 uid 7791
@400000006aff0829214ebdb4 starting delivery 721: msg 1310785 to local club.example-emma@club.example
@400000006aff0829214f7164 status: local 1/10 remote 0/20
@400000006aff082927151aa4 delivery 721: success: did_0+0+1/
@400000006aff082927151aa4 status: local 0/10 remote 0/20
@400000006aff08292715c684 end msg 1310785
@400000006aff08293a4bd5f4 new msg 1310785
@400000006aff08293a4c9174 info msg 1310785: bytes 43470 from <nina39@cedar.test> qp 22810 uid 7791
@400000006aff08293a4c9174 starting delivery 722: msg 1310785 to local club.example-emma@club.example
@400000006aff08293a4c9174 status: local 1/10 remote 0/20
@400000006aff08293a4c9174 starting delivery 723: msg 1310785 to local club.example-sara@club.example
@400000006aff08293a4d50dc status: local 2/10 remote 0/20
@400000006aff08293a4d50dc starting delivery 724: msg 1310785 to local shop.example-v.horn@shop.example
@400000006aff08293a4dd994 status: local 3/10 remote 0/20
@400000006aff08293a4ea4b4 starting delivery 725: msg 1310785 to local shop.example-ute@shop.example
@400000006aff08293a4f8b2c status: local 4/10 remote 0/20
@400000006aff08293a4f8b2c starting delivery 726: msg 1310785 to local club.example-f.braun@club.example
@400000006aff08293a4fdd34 status: local 5/10 remote 0/20
@400000006aff082a00159564 delivery 723: success: did_0+0+1/
@400000006aff082a0015a504 status: local 4/10 remote 0/20
@400000006aff082a00977f34 delivery 726: success: did_0+0+1/
@400000006aff082a009796a4 status: local 3/10 remote 0/20
@400000006aff082a00a20a6c delivery 722: success: did_0+0+1/
@400000006aff082a00a2b64c status: local 2/10 remote 0/20
@400000006aff082a0281903c delivery 724: success: did_0+0+1/
@400000006aff082a02825b5c status: local 1/10 remote 0/20
@400000006aff082a06715c54 delivery 725: success: did_0+0+1/
@400000006aff082a06716424 status: local 0/10 remote 0/20
@400000006aff082a06721bbc end msg 1310785
@400000006aff082a39869dac new msg 1310785
@400000006aff082a39872e34 info msg 1310785: bytes 6651 from <b.lang29@meadow.example> qp 22814 uid 7791
@400000006aff082a398808f4 starting delivery 727: msg 1310785 to local shop.example-b.lang@shop.example
@400000006aff082a398808f4 status: local 1/10 remote 0/20
@400000006aff082b01823524 delivery 727: success: did_0+0+1/
@400000006aff082b01823524 status: local 0/10 remote 0/20
@400000006aff082b018296cc end msg 1310785
@400000006aff082b0bdab4c4 new msg 1310785
@400000006aff082b0bdb1a54 info msg 1310785: bytes 2402 from <h.vogel35@grey.test> qp 22819 uid 7791
@400000006aff082b0bdbbe64 starting delivery 728: msg 1310785 to local club.example-j.klein@club.example
@400000006aff082b0bdbbe64 status: local 1/10 remote 0/20
@400000006aff082b1357ed5c delivery 728: success: did_0+0+1/
@400000006aff082b1357ed5c status: local 0/10 remote 0/20
@400000006aff082b13584734 end msg 1310785
@400000006aff083019b755fc new msg 1310785
@400000006aff083019b828ec info msg 1310785: bytes 68824 from <v.horn36@paper.example> qp 22826 uid 7791
@400000006aff083019b8c914 starting delivery 729: msg 1310785 to local shop.example-m.roth@shop.example
@400000006aff083019b99c04 status: local 1/10 remote 0/20
@400000006aff08301b65aa0c delivery 729: success: did_0+0+1/
@400000006aff08301b661f3c status: local 0/10 remote 0/20
@400000006aff08301b661f3c end msg 1310785
@400000006aff083a12f71c34 new msg 1310785
@400000006aff083a12f7a104 info msg 1310785: bytes 20595 from <nina25@mill.test> qp 22833 uid 7791
@400000006aff083a12f8395c starting delivery 730: msg 1310785 to local shop.example-o.beck@shop.example
@400000006aff083a12f8395c status: local 1/10 remote 0/20
@400000006aff083a196e3354 delivery 730: success: did_0+0+1/
@400000006aff083a196eb824 status: local 0/10 remote 0/20
@400000006aff083a196eb824 end msg 1310785
@400000006aff084407556f0c new msg 1310785
@400000006aff0844075576dc info msg 1310785: bytes 11402 from <k.maier@club.example> qp 22835 uid 7791
@400000006aff08440756325c starting delivery 731: msg 1310785 to remote r.frank1@school.example
@400000006aff084407570d1c status: local 0/10 remote 1/20
@400000006aff084431787f54 delivery 731: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795098682_qp_28686/
@400000006aff0844317913c4 status: local 0/10 remote 0/20
@400000006aff084431798124 end msg 1310785
@400000006aff08670438602c new msg 1310785
@400000006aff08670438602c info msg 1310785: bytes 2754 from <r.frank6@tailor.example> qp 22841 uid 7791
@400000006aff08670438c9a4 starting delivery 732: msg 1310785 to local club.example-j.klein@club.example
@400000006aff086704396db4 status: local 1/10 remote 0/20
@400000006aff08670bf1e25c delivery 732: success: did_0+0+1/
@400000006aff08670bf2019c status: local 0/10 remote 0/20
@400000006aff08670bf2190c end msg 1310785
@400000006aff08ab3340c404 new msg 1310785
@400000006aff08ab334125ac info msg 1310785: bytes 3753 from <anna.koch7@customer.example> qp 22845 uid 7791
@400000006aff08ab334125ac starting delivery 733: msg 1310785 to local shop.example-o.beck@shop.example
@400000006aff08ab334125ac status: local 1/10 remote 0/20
@400000006aff08ab39184794 delivery 733: success: did_0+0+1/
@400000006aff08ab39184794 status: local 0/10 remote 0/20
@400000006aff08ab3918e3d4 end msg 1310785
@400000006aff08b71a6cb3ac new msg 1310785
@400000006aff08b71a6ccf04 info msg 1310785: bytes 3543 from <m.roth@shop.example> qp 22853 uid 7791
@400000006aff08b71a6d210c starting delivery 734: msg 1310785 to local shop.example-m.roth@shop.example
@400000006aff08b71a6dccec status: local 1/10 remote 0/20
@400000006aff08b71cf90f94 delivery 734: success: did_0+0+1/
@400000006aff08b71cf90f94 status: local 0/10 remote 0/20
@400000006aff08b71cf96d54 end msg 1310785
@400000006aff08b80f7150d4 new msg 1310785
@400000006aff08b80f71ba4c info msg 1310785: bytes 12820 from <greta11@school.example> qp 22855 uid 7791
@400000006aff08b80f71d98c starting delivery 735: msg 1310785 to local club.example-nina@club.example
@400000006aff08b80f72b834 status: local 1/10 remote 0/20
@400000006aff08b810668644 delivery 735: success: did_0+0+1/
@400000006aff08b810668644 status: local 0/10 remote 0/20
@400000006aff08b810668644 end msg 1310785
@400000006aff08b813f68304 new msg 1310785
@400000006aff08b813f6f44c info msg 1310785: bytes 3860 from <j.klein37@reed.test> qp 22863 uid 7791
@400000006aff08b813f6f44c starting delivery 736: msg 1310785 to local shop.example-z.jung@shop.example
@400000006aff08b813f7a414 status: local 1/10 remote 0/20
@400000006aff08b817d95e9c delivery 736: success: did_0+0+1/
@400000006aff08b817d9fec4 status: local 0/10 remote 0/20
@400000006aff08b817d9fec4 end msg 1310785
@400000006aff08bf380aaff4 new msg 1310785
@400000006aff08bf380ae6a4 info msg 1310785: bytes 3879 from <greta19@ferry.test> qp 22867 uid 7791
@400000006aff08bf380bc54c starting delivery 737: msg 1310785 to local club.example-nina@club.example
@400000006aff08bf380bf42c status: local 1/10 remote 0/20
@400000006aff08c0028151bc delivery 737: success: did_0+0+1/
@400000006aff08c002819bf4 status: local 0/10 remote 0/20
@400000006aff08c00281d68c end msg 1310785
@400000006aff08d504d06a0c new msg 1310785
@400000006aff08d504d06a0c info msg 1310785: bytes 20366 from <b.lang@shop.example> qp 22874 uid 7791
@400000006aff08d504d1546c starting delivery 738: msg 1310785 to remote emma3@typo.test
@400000006aff08d504d18f04 status: local 0/10 remote 1/20
@400000006aff08d513e8a824 delivery 738: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006aff08d513e963a4 status: local 0/10 remote 0/20
@400000006aff08d513e963a4 bounce msg 1310785 qp 22882
@400000006aff08d513e9ec5c end msg 1310785
@400000006aff08d51411f65c new msg 1310785
@400000006aff08d514128eb4 info msg 1310785: bytes 21623 from <> qp 22882 uid 7796
@400000006aff08d514135204 starting delivery 739: msg 1310785 to local shop.example-b.lang@shop.example
@400000006aff08d514135204 status: local 1/10 remote 0/20
@400000006aff08d51ad214cc delivery 739: success: did_0+0+1/
@400000006aff08d51ad2340c status: local 0/10 remote 0/20
@400000006aff08d51ad2e3d4 end msg 1310785
@400000006aff08e9354c013c new msg 1310785
@400000006aff08e9354c5b14 info msg 1310785: bytes 43354 from <carla29@workshop.test> qp 22884 uid 7791
@400000006aff08e9354d1694 starting delivery 740: msg 1310785 to local club.example-j.klein@club.example
@400000006aff08e9354ded6c status: local 1/10 remote 0/20
@400000006aff08e93ab9af0c delivery 740: success: did_0+0+1/
@400000006aff08e93aba6a8c status: local 0/10 remote 0/20
@400000006aff08e93abb0ab4 end msg 1310785
@400000006aff09021253c3cc starting delivery 741: msg 1310783 to remote k.maier2@university.example
@400000006aff090212549aa4 status: local 0/10 remote 1/20
@400000006aff09042f8c8dd4 delivery 741: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098872_fa37e9792bf7_-_esmtp/
@400000006aff09042f8d168c status: local 0/10 remote 0/20
@400000006aff09042f8d168c end msg 1310783
@400000006aff09060b71c964 new msg 1310783
@400000006aff09060b71c964 info msg 1310783: bytes 5410 from <orders@shop.example> qp 22888 uid 10001
@400000006aff09060b722724 starting delivery 742: msg 1310783 to remote wanda0@slowpost.example
@400000006aff09060b72d6ec status: local 0/10 remote 1/20
@400000006aff090816193424 delivery 742: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<37e124a0889577ce@mail.example>_[InternalId=696422796]_Queued_mail_for_delivery/
@400000006aff090816193424 status: local 0/10 remote 0/20
@400000006aff0908161947ac end msg 1310783
@400000006aff090e25612914 starting delivery 743: msg 1310748 to remote lena@silent.test
@400000006aff090e25620ba4 status: local 0/10 remote 1/20
@400000006aff092337fc254c new msg 1310783
@400000006aff092337fcf83c info msg 1310783: bytes 1252 from <greta@example.net> qp 22895 uid 7791
@400000006aff092337fd5dcc starting delivery 744: msg 1310783 to remote j.klein2@pebble.test
@400000006aff092337fe194c status: local 0/10 remote 2/20
@400000006aff0925036462a4 delivery 744: failure: 203.0.113.83_does_not_like_recipient./Remote_host_said:_550_5.1.1_<j.klein2@pebble.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.83./
@400000006aff092503653594 status: local 0/10 remote 1/20
@400000006aff092503658f6c bounce msg 1310783 qp 22902
@400000006aff092503658f6c end msg 1310783
@400000006aff092503a8264c new msg 1310783
@400000006aff092503a8264c info msg 1310783: bytes 2537 from <> qp 22902 uid 7796
@400000006aff092503a8e5b4 starting delivery 745: msg 1310783 to local greta@example.net
@400000006aff092503a9763c status: local 1/10 remote 1/20
@400000006aff092504a49b34 delivery 745: success: did_0+0+1/
@400000006aff092504a4d1e4 status: local 0/10 remote 1/20
@400000006aff092504a4f124 end msg 1310783
@400000006aff09253614f68c new msg 1310783
@400000006aff09253614f68c info msg 1310783: bytes 3350 from <k.maier@club.example> qp 22907 uid 7791
@400000006aff09253614f68c starting delivery 746: msg 1310783 to remote k.maier10@freemail.test
@400000006aff092536157f44 status: local 0/10 remote 2/20
@400000006aff09261941d3f4 new msg 1310785
@400000006aff09261941eb64 info msg 1310785: bytes 33632 from <anna.koch@shop.example> qp 22911 uid 7791
@400000006aff09261942165c starting delivery 747: msg 1310785 to remote sara0@valley.test
@400000006aff092619428b8c status: local 0/10 remote 3/20
@400000006aff092624335f44 delivery 746: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_42B4308B7E/
@400000006aff092624343a04 status: local 0/10 remote 2/20
@400000006aff09262434fd54 end msg 1310783
@400000006aff092726d8928c delivery 747: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w1C45-D8FCDA-BD/
@400000006aff092726d8ffec status: local 0/10 remote 1/20
@400000006aff092726d8ffec end msg 1310785
@400000006aff09291a88bf5c new msg 1310785
@400000006aff09291a88bf5c info msg 1310785: bytes 300132 from <r.frank8@station.test> qp 22914 uid 7791
@400000006aff09291a891164 starting delivery 748: msg 1310785 to local club.example-j.klein@club.example
@400000006aff09291a891164 status: local 1/10 remote 1/20
@400000006aff09291dd006d4 delivery 748: success: did_0+0+1/
@400000006aff09291dd006d4 status: local 0/10 remote 1/20
@400000006aff09291dd006d4 end msg 1310785
@400000006aff0939359b80cc new msg 1310785
@400000006aff0939359c28c4 info msg 1310785: bytes 49554 from <r.frank@club.example> qp 22916 uid 7791
@400000006aff0939359c6b2c starting delivery 749: msg 1310785 to remote v.horn3@canal.test
@400000006aff0939359cec14 status: local 0/10 remote 2/20
@400000006aff093b1dae3694 delivery 749: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098927_fada96319337_-_esmtp/
@400000006aff093b1daf059c status: local 0/10 remote 1/20
@400000006aff093b1dafb94c end msg 1310785
@400000006aff094a278950a4 delivery 743: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff094a278977b4 status: local 0/10 remote 0/20
@400000006aff098b05fce7d4 new msg 1310785
@400000006aff098b05fd9b84 info msg 1310785: bytes 3651 from <emma14@valley.test> qp 22920 uid 7791
@400000006aff098b05fd9b84 starting delivery 750: msg 1310785 to local shop.example-m.roth@shop.example
@400000006aff098b05fdc67c status: local 1/10 remote 0/20
@400000006aff098b08c8aa34 delivery 750: success: did_0+0+1/
@400000006aff098b08c97554 status: local 0/10 remote 0/20
@400000006aff098b08c9f63c end msg 1310785
@400000006aff09a0164d0d94 starting delivery 751: msg 1310776 to remote v.horn9@slowpost.example
@400000006aff09a0164d9e1c status: local 0/10 remote 1/20
@400000006aff09a10e09d194 delivery 751: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<e1b0fc780ef842d7@mail.example>_[InternalId=1388435194]_Queued_mail_for_delivery/
@400000006aff09a10e09d194 status: local 0/10 remote 0/20
@400000006aff09a10e09d964 end msg 1310776
@400000006aff09ce19a2e39c new msg 1310776
@400000006aff09ce19a2e39c info msg 1310776: bytes 3521 from <> qp 22923 uid 7791
@400000006aff09ce19a2e39c starting delivery 752: msg 1310776 to local club.example-d.weiss@club.example
@400000006aff09ce19a3398c status: local 1/10 remote 0/20
@400000006aff09ce1c9bad54 delivery 752: success: did_0+0+1/
@400000006aff09ce1c9bf3a4 status: local 0/10 remote 0/20
@400000006aff09ce1c9ca754 end msg 1310776
@400000006aff09d634331efc new msg 1310776
@400000006aff09d63433ee04 info msg 1310776: bytes 14071 from <anna.koch@shop.example> qp 22927 uid 7791
@400000006aff09d6343420cc starting delivery 753: msg 1310776 to remote greta9@partner.test
@400000006aff09d63434ff74 status: local 0/10 remote 1/20
@400000006aff09d7370a2fe4 delivery 753: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BF54C1B641/
@400000006aff09d7370ac06c status: local 0/10 remote 0/20
@400000006aff09d7370b7bec end msg 1310776
@400000006aff09ef2c747c4c new msg 1310776
@400000006aff09ef2c748fd4 info msg 1310776: bytes 52734 from <v.horn@shop.example> qp 22933 uid 7791
@400000006aff09ef2c748fd4 starting delivery 754: msg 1310776 to remote ida1@bigmail.example
@400000006aff09ef2c74ed94 status: local 0/10 remote 1/20
@400000006aff09f20e552e8c delivery 754: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795099109_dc4b0f3ee782_-_esmtp/
@400000006aff09f20e555d6c status: local 0/10 remote 0/20
@400000006aff09f20e556154 end msg 1310776
@400000006aff0a0c37e862b4 new msg 1310776
@400000006aff0a0c37e862b4 info msg 1310776: bytes 92803 from <v.horn32@grocer.example> qp 22938 uid 7791
@400000006aff0a0c37e862b4 starting delivery 755: msg 1310776 to local club.example-j.klein@club.example
@400000006aff0a0c37e8bc8c status: local 1/10 remote 0/20
@400000006aff0a0c37e8c844 starting delivery 756: msg 1310776 to local shop.example-v.horn@shop.example
@400000006aff0a0c37e91664 status: local 2/10 remote 0/20
@400000006aff0a0c37e93d74 starting delivery 757: msg 1310776 to local club.example-sara@club.example
@400000006aff0a0c37e987ac status: local 3/10 remote 0/20
@400000006aff0a0c37ea00c4 starting delivery 758: msg 1310776 to local club.example-f.braun@club.example
@400000006aff0a0c37ea04ac status: local 4/10 remote 0/20
@400000006aff0a0c3acf8cb4 delivery 758: success: did_0+0+1/
@400000006aff0a0c3acf986c status: local 3/10 remote 0/20
@400000006aff0a0d00abe9c4 delivery 755: success: did_0+0+1/
@400000006aff0a0d00ac7e34 status: local 2/10 remote 0/20
@400000006aff0a0d00ea8904 delivery 756: success: did_0+0+1/
@400000006aff0a0d00ea8904 status: local 1/10 remote 0/20
@400000006aff0a0d0116500c delivery 757: success: did_0+0+1/
@400000006aff0a0d0116500c status: local 0/10 remote 0/20
@400000006aff0a0d0116e47c end msg 1310776
@400000006aff0a0f24ef73b4 new msg 1310776
@400000006aff0a0f24f017c4 info msg 1310776: bytes 876459 from <paula@example.net> qp 22941 uid 7791
@400000006aff0a0f24f0b404 starting delivery 759: msg 1310776 to local shop.example-o.beck@shop.example
@400000006aff0a0f24f0b404 status: local 1/10 remote 0/20
@400000006aff0a0f299bc584 delivery 759: success: did_0+0+1/
@400000006aff0a0f299c4a54 status: local 0/10 remote 0/20
@400000006aff0a0f299c4a54 end msg 1310776
@400000006aff0a4d292220e4 new msg 1310776
@400000006aff0a4d29223084 info msg 1310776: bytes 1433 from <sara39@vineyard.example> qp 22944 uid 7791
@400000006aff0a4d2922f3d4 starting delivery 760: msg 1310776 to local club.example-f.braun@club.example
@400000006aff0a4d29233254 status: local 1/10 remote 0/20
@400000006aff0a4d2eac537c delivery 760: success: did_0+0+1/
@400000006aff0a4d2eacc4c4 status: local 0/10 remote 0/20
@400000006aff0a4d2ead0344 end msg 1310776
@400000006aff0a4e17a980b4 new msg 1310776
@400000006aff0a4e17a980b4 info msg 1310776: bytes 1611 from <wanda5@bigmail.example> qp 22950 uid 7791
@400000006aff0a4e17a9bb4c starting delivery 761: msg 1310776 to local wanda@example.net
@400000006aff0a4e17a9bb4c status: local 1/10 remote 0/20
@400000006aff0a4e1c575154 delivery 761: success: did_0+0+1/
@400000006aff0a4e1c575154 status: local 0/10 remote 0/20
@400000006aff0a4e1c580cd4 end msg 1310776
@400000006aff0a5833eb4c44 new msg 1310776
@400000006aff0a5833eb6b84 info msg 1310776: bytes 3798 from <> qp 22952 uid 7791
@400000006aff0a5833ebec6c starting delivery 762: msg 1310776 to local club.example-k.maier@club.example
@400000006aff0a5833ecb78c status: local 1/10 remote 0/20
@400000006aff0a58372d157c delivery 762: failure: user_is_over_quota/
@400000006aff0a58372d5fb4 status: local 0/10 remote 0/20
@400000006aff0a58372d5fb4 bounce msg 1310776 qp 22956
@400000006aff0a58372e1f1c end msg 1310776
@400000006aff0a583740c48c new msg 1310776
@400000006aff0a583740c48c info msg 1310776: bytes 4916 from <#@[]> qp 22956 uid 7796
@400000006aff0a583740c48c starting delivery 763: msg 1310776 to local postmaster@mx1.example.net
@400000006aff0a5837415ce4 status: local 1/10 remote 0/20
@400000006aff0a58391be174 delivery 763: success: did_1+0+0/
@400000006aff0a58391be174 status: local 0/10 remote 0/20
@400000006aff0a58391c4704 end msg 1310776
@400000006aff0a6d39c519c4 new msg 1310776
@400000006aff0a6d39c544bc info msg 1310776: bytes 11175 from <d.weiss11@cedar.test> qp 22960 uid 7791
@400000006aff0a6d39c5e4e4 starting delivery 764: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006aff0a6d39c6bfa4 status: local 1/10 remote 0/20
@400000006aff0a6e035c67ac delivery 764: success: did_0+0+1/
@400000006aff0a6e035c67ac status: local 0/10 remote 0/20
@400000006aff0a6e035d232c end msg 1310776
@400000006aff0a7f0da82d7c new msg 1310776
@400000006aff0a7f0da82d7c info msg 1310776: bytes 734 from <root@mx1.example.net> qp 22968 uid 0
@400000006aff0a7f0da85874 starting delivery 765: msg 1310776 to local root@mx1.example.net
@400000006aff0a7f0da88f24 status: local 1/10 remote 0/20
@400000006aff0a7f116df3c4 new msg 1310785
@400000006aff0a7f116df3c4 info msg 1310785: bytes 974 from <root@mx1.example.net> qp 22970 uid 7790
@400000006aff0a7f116df3c4 starting delivery 766: msg 1310785 to local greta@example.net
@400000006aff0a7f116ec6b4 status: local 2/10 remote 0/20
@400000006aff0a7f116ef97c delivery 765: success: did_0+1+0/qp_22970/
@400000006aff0a7f116ef97c status: local 1/10 remote 0/20
@400000006aff0a7f116f0d04 end msg 1310776
@400000006aff0a7f192df9ec delivery 766: success: did_0+0+1/
@400000006aff0a7f192e24e4 status: local 0/10 remote 0/20
@400000006aff0a7f192e386c end msg 1310785
@400000006aff0a8128d6a4ac new msg 1310785
@400000006aff0a8128d78b24 info msg 1310785: bytes 1490 from <b.lang@shop.example> qp 22976 uid 7791
@400000006aff0a8128d83ed4 starting delivery 767: msg 1310785 to remote wanda7@ferry.test
@400000006aff0a8128d8db14 status: local 0/10 remote 1/20
@400000006aff0a8319af283c delivery 767: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wAEBC-93990F-6E/
@400000006aff0a8319afd41c status: local 0/10 remote 0/20
@400000006aff0a8319afff14 end msg 1310785
@400000006aff0a8f26c7b624 new msg 1310785
@400000006aff0a8f26c7b624 info msg 1310785: bytes 34474 from <f.braun13@acorn.example> qp 22982 uid 7791
@400000006aff0a8f26c80c14 starting delivery 768: msg 1310785 to local club.example-sara@club.example
@400000006aff0a8f26c8852c status: local 1/10 remote 0/20
@400000006aff0a8f2e22d05c delivery 768: success: did_0+0+1/
@400000006aff0a8f2e22e3e4 status: local 0/10 remote 0/20
@400000006aff0a8f2e231a94 end msg 1310785
@400000006aff0ac200b9f76c new msg 1310785
@400000006aff0ac200bac28c info msg 1310785: bytes 28977 from <o.beck34@pebble.test> qp 22985 uid 7791
@400000006aff0ac200bac28c starting delivery 769: msg 1310785 to local club.example-lena@club.example
@400000006aff0ac200bae1cc status: local 1/10 remote 0/20
@400000006aff0ac203fbff24 delivery 769: success: did_0+0+1/
@400000006aff0ac203fbff24 status: local 0/10 remote 0/20
@400000006aff0ac203fbff24 end msg 1310785
@400000006aff0acd1d9e4c5c new msg 1310785
@400000006aff0acd1d9e9a7c info msg 1310785: bytes 1880 from <o.beck@shop.example> qp 22988 uid 7791
@400000006aff0acd1d9e9a7c starting delivery 770: msg 1310785 to remote anna.koch9@kiosk.example
@400000006aff0acd1d9e9a7c status: local 0/10 remote 1/20
@400000006aff0acf39b746b4 delivery 770: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795099331_qp_29837/
@400000006aff0acf39b746b4 status: local 0/10 remote 0/20
@400000006aff0acf39b80234 end msg 1310785
@400000006aff0af40a7ee1cc new msg 1310785
@400000006aff0af40a7f4374 info msg 1310785: bytes 1278 from <z.jung@shop.example> qp 22995 uid 7791
@400000006aff0af40a7f763c starting delivery 771: msg 1310785 to local club.example-j.klein@club.example
@400000006aff0af40a7f763c status: local 1/10 remote 0/20
@400000006aff0af40bee9a84 delivery 771: success: did_0+0+1/
@400000006aff0af40beea63c status: local 0/10 remote 0/20
@400000006aff0af40beea63c end msg 1310785
@400000006aff0b0116aa6034 new msg 1310785
@400000006aff0b0116aac5c4 info msg 1310785: bytes 39632 from <f.braun21@school.example> qp 23001 uid 7791
@400000006aff0b0116aaf4a4 starting delivery 772: msg 1310785 to local club.example-k.maier@club.example
@400000006aff0b0116aba084 status: local 1/10 remote 0/20
@400000006aff0b01198856bc delivery 772: failure: user_is_over_quota/
@400000006aff0b01198881b4 status: local 0/10 remote 0/20
@400000006aff0b01198881b4 bounce msg 1310785 qp 23004
@400000006aff0b011988c41c end msg 1310785
@400000006aff0b0119bf3d6c new msg 1310785
@400000006aff0b0119bfc23c info msg 1310785: bytes 40937 from <> qp 23004 uid 7796
@400000006aff0b0119bfc23c starting delivery 773: msg 1310785 to remote f.braun21@school.example
@400000006aff0b0119bfc23c status: local 0/10 remote 1/20
@400000006aff0b031bb26e64 delivery 773: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795099383_qp_27443/
@400000006aff0b031bb2feec status: local 0/10 remote 0/20
@400000006aff0b031bb3cdf4 end msg 1310785
@400000006aff0b0420be29fc new msg 1310785
@400000006aff0b0420bf0c8c info msg 1310785: bytes 19157 from <h.vogel21@ferry.test> qp 23006 uid 7791
@400000006aff0b0420bf6664 starting delivery 774: msg 1310785 to local club.example-emma@club.example
@400000006aff0b0420bff6ec status: local 1/10 remote 0/20
@400000006aff0b0420c0cdc4 starting delivery 775: msg 1310785 to local shop.example-v.horn@shop.example
@400000006aff0b0420c14ac4 status: local 2/10 remote 0/20
@400000006aff0b0420c1b054 starting delivery 776: msg 1310785 to local shop.example-t.wolf@shop.example
@400000006aff0b0420c2313c status: local 3/10 remote 0/20
@400000006aff0b0420c2313c starting delivery 777: msg 1310785 to local shop.example-b.lang@shop.example
@400000006aff0b0420c2313c status: local 4/10 remote 0/20
@400000006aff0b0420c29e9c starting delivery 778: msg 1310785 to local club.example-j.klein@club.example
@400000006aff0b0420c29e9c status: local 5/10 remote 0/20
@400000006aff0b0421c0d4bc delivery 778: success: did_0+0+1/
@400000006aff0b0421c1bf1c status: local 4/10 remote 0/20
@400000006aff0b0423a655cc delivery 776: success: did_0+0+1/
@400000006aff0b0423a6e26c status: local 3/10 remote 0/20
@400000006aff0b0423b2929c delivery 774: success: did_0+0+1/
@400000006aff0b0423b36d5c status: local 2/10 remote 0/20
@400000006aff0b042598cb44 delivery 775: success: did_0+0+1/
@400000006aff0b042599a604 status: local 1/10 remote 0/20
@400000006aff0b04277acdcc delivery 777: success: did_0+0+1/
@400000006aff0b04277acdcc status: local 0/10 remote 0/20
@400000006aff0b04277b9504 end msg 1310785
@400000006aff0b062e8b756c new msg 1310785
@400000006aff0b062e8b756c info msg 1310785: bytes 3913 from <b.lang12@slowpost.example> qp 23013 uid 7791
@400000006aff0b062e8bd32c starting delivery 779: msg 1310785 to local shop.example-b.lang@shop.example
@400000006aff0b062e8c30ec status: local 1/10 remote 0/20
@400000006aff0b06302f1b1c delivery 779: success: did_0+0+1/
@400000006aff0b06302ff1f4 status: local 0/10 remote 0/20
@400000006aff0b063030a1bc end msg 1310785
@400000006aff0b0b07845eac new msg 1310785
@400000006aff0b0b0784ef34 info msg 1310785: bytes 241477 from <nina@club.example> qp 23021 uid 7791
@400000006aff0b0b0785ae9c starting delivery 780: msg 1310785 to local paula@example.net
@400000006aff0b0b0785cddc status: local 1/10 remote 0/20
@400000006aff0b0b0d245b64 delivery 780: success: did_0+0+1/
@400000006aff0b0b0d252a6c status: local 0/10 remote 0/20
@400000006aff0b0b0d256504 end msg 1310785
@400000006aff0b0b14e3b1c4 new msg 1310785
@400000006aff0b0b14e455d4 info msg 1310785: bytes 273818 from <h.vogel@club.example> qp 23028 uid 7791
@400000006aff0b0b14e5347c starting delivery 781: msg 1310785 to local club.example-sara@club.example
@400000006aff0b0b14e5e82c status: local 1/10 remote 0/20
@400000006aff0b0b18ea1ed4 delivery 781: success: did_0+0+1/
@400000006aff0b0b18eaa78c status: local 0/10 remote 0/20
@400000006aff0b0b18eb3044 end msg 1310785
@400000006aff0b130ef94e2c new msg 1310785
@400000006aff0b130ef961b4 info msg 1310785: bytes 53967 from <anna.koch20@grey.test> qp 23033 uid 7791
@400000006aff0b130ef961b4 starting delivery 782: msg 1310785 to local greta@example.net
@400000006aff0b130ef961b4 status: local 1/10 remote 0/20
@400000006aff0b1313875de4 delivery 782: success: did_0+0+1/
@400000006aff0b131388157c status: local 0/10 remote 0/20
@400000006aff0b1313887ef4 end msg 1310785
@400000006aff0b1902f2dc24 new msg 1310785
@400000006aff0b1902f2dc24 info msg 1310785: bytes 1345 from <d.weiss37@valley.test> qp 23041 uid 7791
@400000006aff0b1902f3beb4 starting delivery 783: msg 1310785 to local club.example-sara@club.example
@400000006aff0b1902f43f9c status: local 1/10 remote 0/20
@400000006aff0b1905163d0c delivery 783: success: did_0+0+1/
@400000006aff0b19051640f4 status: local 0/10 remote 0/20
@400000006aff0b1905170444 end msg 1310785
@400000006aff0b451bf20f74 new msg 1310785
@400000006aff0b451bf29c14 info msg 1310785: bytes 29701 from <wanda10@elm.example> qp 23046 uid 7791
@400000006aff0b451bf2d2c4 starting delivery 784: msg 1310785 to local shop.example-z.jung@shop.example
@400000006aff0b451bf2d2c4 status: local 1/10 remote 0/20
@400000006aff0b451e8ccef4 delivery 784: success: did_0+0+1/
@400000006aff0b451e8d1544 status: local 0/10 remote 0/20
@400000006aff0b451e8df3ec end msg 1310785
@400000006aff0b56162e5e1c new msg 1310785
@400000006aff0b56162e6dbc info msg 1310785: bytes 124171 from <sara@club.example> qp 23048 uid 7791
@400000006aff0b56162e6dbc starting delivery 785: msg 1310785 to remote ida8@grocer.example
@400000006aff0b56162efe44 status: local 0/10 remote 1/20
@400000006aff0b58321e297c delivery 785: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795099468_qp_13781/
@400000006aff0b58321e5c44 status: local 0/10 remote 0/20
@400000006aff0b58321ea67c end msg 1310785
@400000006aff0b7807db7f5c new msg 1310785
@400000006aff0b7807dc65d4 info msg 1310785: bytes 5379 from <orders@shop.example> qp 23055 uid 10001
@400000006aff0b7807dcfa44 starting delivery 786: msg 1310785 to remote v.horn8@cedar.test
@400000006aff0b7807dd541c status: local 0/10 remote 1/20
@400000006aff0b7828faab54 delivery 786: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<caa83850af2d204a@mail.example>_[InternalId=1075869049]_Queued_mail_for_delivery/
@400000006aff0b7828fafd5c status: local 0/10 remote 0/20
@400000006aff0b7828fafd5c end msg 1310785
@400000006aff0b9509c4a21c new msg 1310785
@400000006aff0b9509c5174c info msg 1310785: bytes 18000 from <o.beck@shop.example> qp 23059 uid 7791
@400000006aff0b9509c5174c starting delivery 787: msg 1310785 to remote greta7@lighthouse.test
@400000006aff0b9509c5174c status: local 0/10 remote 1/20
@400000006aff0b9527493e4c delivery 787: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w91C6-68A69C-AA/
@400000006aff0b952749ea2c status: local 0/10 remote 0/20
@400000006aff0b95274a4bd4 end msg 1310785
@400000006aff0ba9025a45a4 new msg 1310785
@400000006aff0ba9025ab304 info msg 1310785: bytes 6949 from <nina19@reed.test> qp 23067 uid 7791
@400000006aff0ba9025ab304 starting delivery 788: msg 1310785 to local shop.example-ute@shop.example
@400000006aff0ba9025ab304 status: local 1/10 remote 0/20
@400000006aff0ba905bc8f2c delivery 788: success: did_0+0+1/
@400000006aff0ba905bd798c status: local 0/10 remote 0/20
@400000006aff0ba905bd798c end msg 1310785
@400000006aff0bab2093978c new msg 1310785
@400000006aff0bab20944754 info msg 1310785: bytes 8854 from <d.weiss@club.example> qp 23072 uid 7791
@400000006aff0bab2094cc24 starting delivery 789: msg 1310785 to remote j.klein11@canal.test
@400000006aff0bab2095741c status: local 0/10 remote 1/20
@400000006aff0bac0afa3fd4 delivery 789: failure: 198.51.100.84_does_not_like_recipient./Remote_host_said:_550_5.1.1_<j.klein11@canal.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.84./
@400000006aff0bac0afa3fd4 status: local 0/10 remote 0/20
@400000006aff0bac0afb1a94 bounce msg 1310785 qp 23075
@400000006aff0bac0afb1a94 end msg 1310785
@400000006aff0bac0b23c8a4 new msg 1310785
@400000006aff0bac0b240b0c info msg 1310785: bytes 9816 from <> qp 23075 uid 7796
@400000006aff0bac0b24515c starting delivery 790: msg 1310785 to local club.example-d.weiss@club.example
@400000006aff0bac0b24592c status: local 1/10 remote 0/20
@400000006aff0bac0ce56e04 delivery 790: success: did_0+0+1/
@400000006aff0bac0ce56e04 status: local 0/10 remote 0/20
@400000006aff0bac0ce5c7dc end msg 1310785
@400000006aff0bd8320b8024 new msg 1310785
@400000006aff0bd8320c3f8c info msg 1310785: bytes 7715 from <paula38@quarry.example> qp 23083 uid 7791
@400000006aff0bd8320ce39c starting delivery 791: msg 1310785 to local shop.example-o.beck@shop.example
@400000006aff0bd8320d686c status: local 1/10 remote 0/20
@400000006aff0bd832a896fc delivery 791: success: did_0+0+1/
@400000006aff0bd832a913fc status: local 0/10 remote 0/20
@400000006aff0bd832a975a4 end msg 1310785
@400000006aff0be211cb233c new msg 1310785
@400000006aff0be211cb521c info msg 1310785: bytes 1221 from <ute@shop.example> qp 23091 uid 7791
@400000006aff0be211cb521c starting delivery 792: msg 1310785 to remote greta10@cloudy.example
@400000006aff0be211cbfa14 status: local 0/10 remote 1/20
@400000006aff0be3185f4fac delivery 792: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8A96A18788/
@400000006aff0be3185fc4dc status: local 0/10 remote 0/20
@400000006aff0be3186093e4 end msg 1310785
@400000006aff0bf421068954 new msg 1310785
@400000006aff0bf421068954 info msg 1310785: bytes 3682 from <b.lang7@opera.example> qp 23097 uid 7791
@400000006aff0bf42106fa9c starting delivery 793: msg 1310785 to local club.example-r.frank@club.example
@400000006aff0bf421078f0c status: local 1/10 remote 0/20
@400000006aff0bf421afb9d4 delivery 793: success: did_0+0+1/
@400000006aff0bf421b0234c status: local 0/10 remote 0/20
@400000006aff0bf421b03ea4 end msg 1310785
@400000006aff0c070f73ba04 new msg 1310785
@400000006aff0c070f740c0c info msg 1310785: bytes 10471 from <y.kurz19@shipyard.test> qp 23105 uid 7791
@400000006aff0c070f747584 starting delivery 794: msg 1310785 to local paula@example.net
@400000006aff0c070f74d344 status: local 1/10 remote 0/20
@400000006aff0c0710d78fc4 delivery 794: success: did_0+0+1/
@400000006aff0c0710d79794 status: local 0/10 remote 0/20
@400000006aff0c0710d862b4 end msg 1310785
@400000006aff0c08202bb5cc new msg 1310785
@400000006aff0c08202bb5cc info msg 1310785: bytes 5401 from <k.maier27@cedar.test> qp 23110 uid 7791
@400000006aff0c08202bb5cc starting delivery 795: msg 1310785 to local club.example-f.braun@club.example
@400000006aff0c08202be0c4 status: local 1/10 remote 0/20
@400000006aff0c0825ece684 delivery 795: success: did_0+0+1/
@400000006aff0c0825ece684 status: local 0/10 remote 0/20
@400000006aff0c0825ecf23c end msg 1310785
@400000006aff0c250a2918dc new msg 1310785
@400000006aff0c250a2918dc info msg 1310785: bytes 53122 from <d.weiss29@freemail.test> qp 23114 uid 7791
@400000006aff0c250a2918dc starting delivery 796: msg 1310785 to local club.example-h.vogel@club.example
@400000006aff0c250a292494 status: local 1/10 remote 0/20
@400000006aff0c250df8f914 delivery 796: success: did_0+0+1/
@400000006aff0c250df8f914 status: local 0/10 remote 0/20
@400000006aff0c250df981cc end msg 1310785
@400000006aff0c2a3b7997f4 new msg 1310785
@400000006aff0c2a3b7a8254 info msg 1310785: bytes 16478 from <y.kurz26@valley.test> qp 23116 uid 7791
@400000006aff0c2a3b7b5d14 starting delivery 797: msg 1310785 to local club.example-f.braun@club.example
@400000006aff0c2a3b7b60fc status: local 1/10 remote 0/20
@400000006aff0c2b0277fb1c delivery 797: success: did_0+0+1/
@400000006aff0c2b0278781c status: local 0/10 remote 0/20
@400000006aff0c2b0278c63c end msg 1310785
@400000006aff0c2d00d32c8c new msg 1310785
@400000006aff0c2d00d32c8c info msg 1310785: bytes 2067 from <b.lang18@cloudy.example> qp 23118 uid 7791
@400000006aff0c2d00d32c8c starting delivery 798: msg 1310785 to local shop.example-ida@shop.example
@400000006aff0c2d00d3a5a4 status: local 1/10 remote 0/20
@400000006aff0c2d0795d754 delivery 798: success: did_0+0+1/
@400000006aff0c2d079663f4 status: local 0/10 remote 0/20
@400000006aff0c2d07970fd4 end msg 1310785
@400000006aff0c2e1e62c924 new msg 1310785
@400000006aff0c2e1e62c924 info msg 1310785: bytes 63601 from <k.maier4@pebble.test> qp 23126 uid 7791
@400000006aff0c2e1e62c924 starting delivery 799: msg 1310785 to local greta@example.net
@400000006aff0c2e1e62c924 status: local 1/10 remote 0/20
@400000006aff0c2e20a0709c delivery 799: success: did_0+0+1/
@400000006aff0c2e20a0f56c status: local 0/10 remote 0/20
@400000006aff0c2e20a12834 end msg 1310785
@400000006aff0c30081aab3c new msg 1310785
@400000006aff0c30081b283c info msg 1310785: bytes 116838 from <r.frank@club.example> qp 23132 uid 7791
@400000006aff0c30081ba154 starting delivery 800: msg 1310785 to remote emma11@canal.test
@400000006aff0c30081bf35c status: local 0/10 remote 1/20
@400000006aff0c32162be54c delivery 800: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795099686_25bed903ac2b_-_esmtp/
@400000006aff0c32162ca89c status: local 0/10 remote 0/20
@400000006aff0c32162ca89c end msg 1310785
@400000006aff0c3b1b834044 new msg 1310785
@400000006aff0c3b1b834044 info msg 1310785: bytes 2171 from <t.wolf39@partner.test> qp 23138 uid 7791
@400000006aff0c3b1b839634 starting delivery 801: msg 1310785 to local club.example-lena@club.example
@400000006aff0c3b1b8470f4 status: local 1/10 remote 0/20
@400000006aff0c3b209cf214 delivery 801: success: did_0+0+1/
@400000006aff0c3b209cf214 status: local 0/10 remote 0/20
@400000006aff0c3b209d4804 end msg 1310785
@400000006aff0c72193c55b4 new msg 1310785
@400000006aff0c72193d3c2c info msg 1310785: bytes 8961 from <ute@shop.example> qp 23141 uid 7791
@400000006aff0c72193d3c2c starting delivery 802: msg 1310785 to local shop.example-y.kurz@shop.example
@400000006aff0c72193d6ef4 status: local 1/10 remote 0/20
@400000006aff0c72193d921c starting delivery 803: msg 1310785 to local paula@example.net
@400000006aff0c72193e1ad4 status: local 2/10 remote 0/20
@400000006aff0c72193f0534 starting delivery 804: msg 1310785 to local shop.example-t.wolf@shop.example
@400000006aff0c72193f4b84 status: local 3/10 remote 0/20
@400000006aff0c7219400ed4 starting delivery 805: msg 1310785 to local club.example-j.klein@club.example
@400000006aff0c72194087ec status: local 4/10 remote 0/20
@400000006aff0c721c10caa4 delivery 803: success: did_0+0+1/
@400000006aff0c721c10caa4 status: local 3/10 remote 0/20
@400000006aff0c721e6833dc delivery 804: success: did_0+0+1/
@400000006aff0c721e684764 status: local 2/10 remote 0/20
@400000006aff0c721f6d5384 delivery 802: success: did_0+0+1/
@400000006aff0c721f6d670c status: local 1/10 remote 0/20
@400000006aff0c722069a544 delivery 805: success: did_0+0+1/
@400000006aff0c72206a6894 status: local 0/10 remote 0/20
@400000006aff0c72206a8004 end msg 1310785
@400000006aff0c920016c22c new msg 1310785
@400000006aff0c920016c22c info msg 1310785: bytes 3140 from <greta7@orchard.test> qp 23144 uid 7791
@400000006aff0c920016c22c starting delivery 806: msg 1310785 to local carla@example.net
@400000006aff0c9200174314 status: local 1/10 remote 0/20
@400000006aff0c9205ba02d4 delivery 806: success: did_0+0+1/
@400000006aff0c9205ba02d4 status: local 0/10 remote 0/20
@400000006aff0c9205ba647c end msg 1310785
@400000006aff0ca20946699c new msg 1310785
@400000006aff0ca20946699c info msg 1310785: bytes 3454 from <anna.koch@shop.example> qp 23149 uid 7791
@400000006aff0ca20946699c starting delivery 807: msg 1310785 to remote m.roth6@station.test
@400000006aff0ca20946fe0c status: local 0/10 remote 1/20
@400000006aff0ca4165de614 delivery 807: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wF694-EB3F0E-A9/
@400000006aff0ca4165e3434 status: local 0/10 remote 0/20
@400000006aff0ca4165e99c4 end msg 1310785
@400000006aff0caa1d2aa2fc new msg 1310785
@400000006aff0caa1d2aa2fc info msg 1310785: bytes 17334 from <f.braun15@grey.test> qp 23155 uid 7791
@400000006aff0caa1d2aa2fc starting delivery 808: msg 1310785 to local club.example-f.braun@club.example
@400000006aff0caa1d2aa2fc status: local 1/10 remote 0/20
@400000006aff0caa22f35d64 delivery 808: success: did_0+0+1/
@400000006aff0caa22f3fd8c status: local 0/10 remote 0/20
@400000006aff0caa22f3fd8c end msg 1310785
@400000006aff0caf11543dbc starting delivery 809: msg 1310777 to remote emma5@bigmail.example
@400000006aff0caf1154d9fc status: local 0/10 remote 1/20
@400000006aff0caf35641164 delivery 809: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795099813_4c7f85cf2926_-_esmtp/
@400000006aff0caf35641164 status: local 0/10 remote 0/20
@400000006aff0caf3564c12c end msg 1310777
@400000006aff0cb318500d6c new msg 1310777
@400000006aff0cb318501154 info msg 1310777: bytes 7740 from <ida@shop.example> qp 23162 uid 7791
@400000006aff0cb31850d4a4 starting delivery 810: msg 1310777 to remote lena11@station.test
@400000006aff0cb318515974 status: local 0/10 remote 1/20
@400000006aff0cb3317ead5c delivery 810: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wCCEA-685016-82/
@400000006aff0cb3317f8434 status: local 0/10 remote 0/20
@400000006aff0cb3317fca84 end msg 1310777
@400000006aff0cbc07f3c24c new msg 1310777
@400000006aff0cbc07f40c84 info msg 1310777: bytes 33939 from <lena@club.example> qp 23170 uid 7791
@400000006aff0cbc07f45aa4 starting delivery 811: msg 1310777 to remote carla5@garden.example
@400000006aff0cbc07f4d7a4 status: local 0/10 remote 1/20
@400000006aff0cbe09634454 delivery 811: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wD8CC-4FFFCE-43/
@400000006aff0cbe0963c53c status: local 0/10 remote 0/20
@400000006aff0cbe096422fc end msg 1310777
@400000006aff0cc23488d84c new msg 1310777
@400000006aff0cc234892e3c info msg 1310777: bytes 28242 from <greta33@bigmail.example> qp 23178 uid 7791
@400000006aff0cc234897c5c starting delivery 812: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006aff0cc234897c5c status: local 1/10 remote 0/20
@400000006aff0cc3006d7964 delivery 812: success: did_0+0+1/
@400000006aff0cc3006de6c4 status: local 0/10 remote 0/20
@400000006aff0cc3006e215c end msg 1310777
@400000006aff0cc31fa6e1e4 new msg 1310777
@400000006aff0cc31fa72064 info msg 1310777: bytes 35606 from <t.wolf27@canal.test> qp 23186 uid 7791
@400000006aff0cc31fa7d7fc starting delivery 813: msg 1310777 to local shop.example-ida@shop.example
@400000006aff0cc31fa8a31c status: local 1/10 remote 0/20
@400000006aff0cc320a84c54 delivery 813: success: did_0+0+1/
@400000006aff0cc320a8774c status: local 0/10 remote 0/20
@400000006aff0cc320a8774c end msg 1310777
@400000006aff0cd92bc0d41c new msg 1310777
@400000006aff0cd92bc1129c info msg 1310777: bytes 13088 from <nina17@harbour.test> qp 23188 uid 7791
@400000006aff0cd92bc14564 starting delivery 814: msg 1310777 to local shop.example-ute@shop.example
@400000006aff0cd92bc1b2c4 status: local 1/10 remote 0/20
@400000006aff0cd932bd47dc delivery 814: success: did_0+0+1/
@400000006aff0cd932be0f14 status: local 0/10 remote 0/20
@400000006aff0cd932bebaf4 end msg 1310777
@400000006aff0cdb3654802c new msg 1310777
@400000006aff0cdb3654802c info msg 1310777: bytes 8177 from <f.braun@club.example> qp 23194 uid 7791
@400000006aff0cdb3654b2f4 starting delivery 815: msg 1310777 to remote m.roth2@museum.example
@400000006aff0cdb36556a8c status: local 0/10 remote 1/20
@400000006aff0cdc29f0ee4c delivery 815: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<134c245447cec3bb@mail.example>_[InternalId=373838572]_Queued_mail_for_delivery/
@400000006aff0cdc29f13884 status: local 0/10 remote 0/20
@400000006aff0cdc29f1ffbc end msg 1310777
@400000006aff0d0b0778317c new msg 1310777
@400000006aff0d0b07789af4 info msg 1310777: bytes 5728 from <orders@shop.example> qp 23200 uid 10001
@400000006aff0d0b07792794 starting delivery 816: msg 1310777 to remote k.maier12@meadow.example
@400000006aff0d0b077971cc status: local 0/10 remote 1/20
@400000006aff0d0b2e544484 delivery 816: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795099905_qp_25227/
@400000006aff0d0b2e544484 status: local 0/10 remote 0/20
@400000006aff0d0b2e548ebc end msg 1310777
@400000006aff0d2007fe034c new msg 1310777
@400000006aff0d2007fe4d84 info msg 1310777: bytes 1798 from <anna.koch14@customer.example> qp 23205 uid 7791
@400000006aff0d2007fe4d84 starting delivery 817: msg 1310777 to local shop.example-ute@shop.example
@400000006aff0d2007fee5dc status: local 1/10 remote 0/20
@400000006aff0d200bee4c64 delivery 817: success: did_0+0+1/
@400000006aff0d200bee92b4 status: local 0/10 remote 0/20
@400000006aff0d200beea254 end msg 1310777
@400000006aff0d6e0445ecec new msg 1310777
@400000006aff0d6e0446c3c4 info msg 1310777: bytes 5668 from <k.maier@club.example> qp 23209 uid 7791
@400000006aff0d6e04470a14 starting delivery 818: msg 1310777 to remote k.maier1@slowpost.example
@400000006aff0d6e0447832c status: local 0/10 remote 1/20
@400000006aff0d7029b1c26c new msg 1310785
@400000006aff0d7029b1ce24 info msg 1310785: bytes 3535 from <ute22@slowpost.example> qp 23211 uid 7791
@400000006aff0d7029b2a4fc starting delivery 819: msg 1310785 to local shop.example-m.roth@shop.example
@400000006aff0d7029b2eb4c status: local 1/10 remote 1/20
@400000006aff0d702f4a4ce4 delivery 819: success: did_0+0+1/
@400000006aff0d702f4a4ce4 status: local 0/10 remote 1/20
@400000006aff0d702f4b1bec end msg 1310785
@400000006aff0d7135a1d9cc new msg 1310785
@400000006aff0d7135a1f524 info msg 1310785: bytes 1975 from <t.wolf@shop.example> qp 23213 uid 7791
@400000006aff0d7135a204c4 starting delivery 820: msg 1310785 to remote ute8@shipyard.test
@400000006aff0d7135a2b874 status: local 0/10 remote 2/20
@400000006aff0d7337ba26c4 delivery 820: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D69987FA8B/
@400000006aff0d7337ba26c4 status: local 0/10 remote 1/20
@400000006aff0d7337ba26c4 end msg 1310785
@400000006aff0d7616e6fbd4 new msg 1310785
@400000006aff0d7616e73a54 info msg 1310785: bytes 7358 from <y.kurz25@bigmail.example> qp 23217 uid 7791
@400000006aff0d7616e780a4 starting delivery 821: msg 1310785 to local shop.example-m.roth@shop.example
@400000006aff0d7616e7848c status: local 1/10 remote 1/20
@400000006aff0d761894696c delivery 821: success: did_0+0+1/
@400000006aff0d76189530a4 status: local 0/10 remote 1/20
@400000006aff0d76189530a4 end msg 1310785
@400000006aff0d7a0ca2bfb4 delivery 818: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff0d7a0ca38ebc status: local 0/10 remote 0/20
@400000006aff0d8b098bb7cc starting delivery 822: msg 1310781 to remote lena11@bigmail.example
@400000006aff0d8b098bb7cc status: local 0/10 remote 1/20
@400000006aff0d8c1975e7fc delivery 822: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100033_d45df068a1f0_-_esmtp/
@400000006aff0d8c1975e7fc status: local 0/10 remote 0/20
@400000006aff0d8c1975e7fc end msg 1310781
@400000006aff0db533493fe4 new msg 1310781
@400000006aff0db533498a1c info msg 1310781: bytes 6826 from <ute29@mill.test> qp 23220 uid 7791
@400000006aff0db53349dc24 starting delivery 823: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006aff0db5334a0b04 status: local 1/10 remote 0/20
@400000006aff0db53a7cd104 delivery 823: success: did_0+0+1/
@400000006aff0db53a7d6d44 status: local 0/10 remote 0/20
@400000006aff0db53a7d6d44 end msg 1310781
@400000006aff0de820bd5af4 new msg 1310781
@400000006aff0de820bd5af4 info msg 1310781: bytes 11075 from <b.lang@shop.example> qp 23225 uid 7791
@400000006aff0de820bd5af4 starting delivery 824: msg 1310781 to remote m.roth1@vineyard.example
@400000006aff0de820be02ec status: local 0/10 remote 1/20
@400000006aff0dea3a8a6594 delivery 824: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100126_9f62a5f9a1db_-_esmtp/
@400000006aff0dea3a8a6594 status: local 0/10 remote 0/20
@400000006aff0dea3a8adeac end msg 1310781
@400000006aff0ded309b13bc new msg 1310781
@400000006aff0ded309b65c4 info msg 1310781: bytes 9860 from <greta@example.net> qp 23231 uid 7791
@400000006aff0ded309b65c4 starting delivery 825: msg 1310781 to remote y.kurz4@bluebird.test
@400000006aff0ded309b65c4 status: local 0/10 remote 1/20
@400000006aff0def03a2e68c delivery 825: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<927d4c9cc73cbf91@mail.example>_[InternalId=994270885]_Queued_mail_for_delivery/
@400000006aff0def03a2e68c status: local 0/10 remote 0/20
@400000006aff0def03a30d9c end msg 1310781
@400000006aff0df119ea7fa4 new msg 1310781
@400000006aff0df119eb6a04 info msg 1310781: bytes 1991 from <r.frank23@mill.test> qp 23233 uid 7791
@400000006aff0df119ebac6c starting delivery 826: msg 1310781 to local club.example-d.weiss@club.example
@400000006aff0df119ec390c status: local 1/10 remote 0/20
@400000006aff0df11df03cec delivery 826: success: did_0+0+1/
@400000006aff0df11df03cec status: local 0/10 remote 0/20
@400000006aff0df11df03cec end msg 1310781
@400000006aff0df82bd100bc new msg 1310781
@400000006aff0df82bd1664c info msg 1310781: bytes 28808 from <m.roth7@grey.test> qp 23235 uid 7791
@400000006aff0df82bd1b084 starting delivery 827: msg 1310781 to local club.example-nina@club.example
@400000006aff0df82bd1b084 status: local 1/10 remote 0/20
@400000006aff0df82d59b014 delivery 827: success: did_0+0+1/
@400000006aff0df82d5a9a74 status: local 0/10 remote 0/20
@400000006aff0df82d5a9a74 end msg 1310781
@400000006aff0dff157cb1bc new msg 1310781
@400000006aff0dff157d03c4 info msg 1310781: bytes 32642 from <r.frank11@cedar.test> qp 23242 uid 7791
@400000006aff0dff157d59b4 starting delivery 828: msg 1310781 to local club.example-nina@club.example
@400000006aff0dff157d59b4 status: local 1/10 remote 0/20
@400000006aff0dff18194214 delivery 828: success: did_0+0+1/
@400000006aff0dff181970f4 status: local 0/10 remote 0/20
@400000006aff0dff181a5b54 end msg 1310781
@400000006aff0e2323c0560c new msg 1310781
@400000006aff0e2323c130cc info msg 1310781: bytes 4560 from <anna.koch28@reed.test> qp 23245 uid 7791
@400000006aff0e2323c16b64 starting delivery 829: msg 1310781 to local shop.example-t.wolf@shop.example
@400000006aff0e2323c1ec4c status: local 1/10 remote 0/20
@400000006aff0e232b08133c delivery 829: success: did_0+0+1/
@400000006aff0e232b08ab94 status: local 0/10 remote 0/20
@400000006aff0e232b095b5c end msg 1310781
@400000006aff0e5123520bac new msg 1310781
@400000006aff0e5123520bac info msg 1310781: bytes 3197 from <d.weiss4@dairy.example> qp 23251 uid 7791
@400000006aff0e5123523a8c starting delivery 830: msg 1310781 to local shop.example-v.horn@shop.example
@400000006aff0e5123524644 status: local 1/10 remote 0/20
@400000006aff0e5124fe2d3c delivery 830: success: did_0+0+1/
@400000006aff0e5124fea26c status: local 0/10 remote 0/20
@400000006aff0e5124fef85c end msg 1310781
@400000006aff0e513684db14 new msg 1310781
@400000006aff0e513684f284 info msg 1310781: bytes 3303 from <lena@club.example> qp 23258 uid 7791
@400000006aff0e513685060c starting delivery 831: msg 1310781 to remote emma9@castle.example
@400000006aff0e513685060c status: local 0/10 remote 1/20
@400000006aff0e532c36523c delivery 831: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795100231_qp_29150/
