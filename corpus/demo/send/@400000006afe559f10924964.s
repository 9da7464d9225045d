@400000006af644fe0fd17a04 delivery 14: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1794524371_e6f1c3211cc7_-_esmtp/
@400000006af644fe0fd2125c status: local 0/10 remote 0/20
@400000006af644fe0fd2878c end msg 1310735
@400000006af649aa01b01354 starting delivery 15: msg 1310732 to remote lager@silent.test
@400000006af649aa01b01354 status: local 0/10 remote 1/20
@400000006af649e60a6e094c delivery 15: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af649e60a6ead5c status: local 0/10 remote 0/20
@400000006af64c0d1f299f7c new msg 1310735
@400000006af64c0d1f29d244 info msg 1310735: bytes 4365 from <b.lang@shop.example> qp 2153 uid 7791
@400000006af64c0d1f2a37d4 starting delivery 16: msg 1310735 to remote anna.koch3@bluebird.test
@400000006af64c0d1f2a66b4 status: local 0/10 remote 1/20
@400000006af64c0e2cee867c delivery 16: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<31ee08744a04765e@mail.example>_[InternalId=1893359179]_Queued_mail_for_delivery/
@400000006af64c0e2cef3a2c status: local 0/10 remote 0/20
@400000006af64c0e2cef3e14 end msg 1310735
@400000006af64ef427f1a794 new msg 1310735
@400000006af64ef427f1a794 info msg 1310735: bytes 6794 from <orders@shop.example> qp 5869 uid 10001
@400000006af64ef427f2093c starting delivery 17: msg 1310735 to remote ute38@vineyard.example
@400000006af64ef427f2863c status: local 0/10 remote 1/20
@400000006af64ef705c70eac delivery 17: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1794526954_da6833773eab_-_esmtp/
@400000006af64ef705c70eac status: local 0/10 remote 0/20
@400000006af64ef705c77054 end msg 1310735
@400000006af653630da9b804 new msg 1310735
@400000006af653630da9bbec info msg 1310735: bytes 1790 from <v.horn2@workshop.test> qp 11542 uid 7791
@400000006af653630da9e2fc starting delivery 18: msg 1310735 to local club.example-lena@club.example
@400000006af653630daaa264 status: local 1/10 remote 0/20
@400000006af65363122d7b04 delivery 18: success: did_0+0+1/
@400000006af65363122e4df4 status: local 0/10 remote 0/20
@400000006af65363122e4df4 end msg 1310735
@400000006af65b6d0486d234 new msg 1310735
@400000006af65b6d0486d234 info msg 1310735: bytes 11797 from <d.weiss@club.example> qp 21831 uid 7791
@400000006af65b6d04872c0c starting delivery 19: msg 1310735 to remote k.maier7@harbour.test
@400000006af65b6d0487b0dc status: local 0/10 remote 1/20
@400000006af65b6d0487c07c starting delivery 20: msg 1310735 to remote greta0@grocer.example
@400000006af65b6d04882ddc status: local 0/10 remote 2/20
@400000006af65b6d04887fe4 starting delivery 21: msg 1310735 to remote h.vogel7@bluebird.test
@400000006af65b6d04887fe4 status: local 0/10 remote 3/20
@400000006af65b6d0488ca1c starting delivery 22: msg 1310735 to remote emma11@partner.test
@400000006af65b6d0489acac status: local 0/10 remote 4/20
@400000006af65b6d179ad6cc delivery 21: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<f52db751e322f03c@mail.example>_[InternalId=1585770996]_Queued_mail_for_delivery/
@400000006af65b6d179ad6cc status: local 0/10 remote 3/20
@400000006af65b6d344aaa54 delivery 19: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_569F31D72B/
@400000006af65b6d344b0044 status: local 0/10 remote 2/20
@400000006af65b6e24680ba4 delivery 20: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1794530147_qp_27959/
@400000006af65b6e2468369c status: local 0/10 remote 1/20
@400000006af65b6f202d6764 delivery 22: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7B22ECE8BB/
@400000006af65b6f202d8a8c status: local 0/10 remote 0/20
@400000006af65b6f202e2ab4 end msg 1310735
@400000006af670ba3b73eebc starting delivery 23: msg 1310732 to remote lager@silent.test
@400000006af670ba3b73eebc status: local 0/10 remote 1/20
@400000006af670f7248d98ec delivery 23: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af670f7248d9cd4 status: local 0/10 remote 0/20
@400000006af67f06101e944c new msg 1310735
@400000006af67f06101f01ac info msg 1310735: bytes 1395 from <y.kurz19@reed.test> qp 2461 uid 7791
@400000006af67f06101fa1d4 starting delivery 24: msg 1310735 to local club.example-k.maier@club.example
@400000006af67f06101fad8c status: local 1/10 remote 0/20
@400000006af67f0617d81a64 delivery 24: success: did_0+0+1/
@400000006af67f0617d84944 status: local 0/10 remote 0/20
@400000006af67f0617d89f34 end msg 1310735
@400000006af69aea32a2f97c starting delivery 25: msg 1310732 to remote lager@silent.test
@400000006af69aea32a2f97c status: local 0/10 remote 1/20
@400000006af69b27062789e4 delivery 25: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af69b270627dbec status: local 0/10 remote 0/20
@400000006af69f370909d1e4 new msg 1310735
@400000006af69f37090a3f44 info msg 1310735: bytes 734 from <root@mx1.example.net> qp 11197 uid 0
@400000006af69f37090ae73c starting delivery 26: msg 1310735 to local root@mx1.example.net
@400000006af69f37090b6054 status: local 1/10 remote 0/20
@400000006af69f370d2374ec delivery 26: success: did_0+1+0/qp_11198/
@400000006af69f370d23cadc status: local 0/10 remote 0/20
@400000006af69f370d240d44 end msg 1310735
@400000006af69f370d423bd4 new msg 1310735
@400000006af69f370d42e3cc info msg 1310735: bytes 974 from <root@mx1.example.net> qp 11198 uid 7790
@400000006af69f370d4358fc starting delivery 27: msg 1310735 to local greta@example.net
@400000006af69f370d43baa4 status: local 1/10 remote 0/20
@400000006af69f3710aff70c delivery 27: success: did_0+0+1/
@400000006af69f3710aff70c status: local 0/10 remote 0/20
@400000006af69f3710aff70c end msg 1310735
@400000006af6a8f72c24b284 new msg 1310735
@400000006af6a8f72c24b284 info msg 1310735: bytes 16136 from <v.horn@shop.example> qp 23680 uid 7791
@400000006af6a8f72c24b284 starting delivery 28: msg 1310735 to remote k.maier4@museum.example
@400000006af6a8f72c254adc status: local 0/10 remote 1/20
@400000006af6a8f81a7d6904 delivery 28: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<050af7b9346d5361@mail.example>_[InternalId=1574832901]_Queued_mail_for_delivery/
@400000006af6a8f81a7d78a4 status: local 0/10 remote 0/20
@400000006af6a8f81a7d78a4 end msg 1310735
@400000006af6a96f33de0da4 new msg 1310735
@400000006af6a96f33de6b64 info msg 1310735: bytes 3071 from <r.frank@club.example> qp 24281 uid 7791
@400000006af6a96f33df55c4 starting delivery 29: msg 1310735 to remote z.jung1@dune.test
@400000006af6a96f33e001a4 status: local 0/10 remote 1/20
@400000006af6a96f33e02c9c starting delivery 30: msg 1310735 to remote greta9@dairy.example
@400000006af6a96f33e0e81c status: local 0/10 remote 2/20
@400000006af6a96f33e174bc starting delivery 31: msg 1310735 to remote z.jung4@museum.example
@400000006af6a96f33e1da4c status: local 0/10 remote 3/20
@400000006af6a96f33e2c4ac starting delivery 32: msg 1310735 to remote t.wolf8@partner.test
@400000006af6a96f33e31e84 status: local 0/10 remote 4/20
@400000006af6a9700b584df4 delivery 31: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<6ff085596322ead6@mail.example>_[InternalId=29482145]_Queued_mail_for_delivery/
@400000006af6a9700b59152c status: local 0/10 remote 3/20
@400000006af6a9703ad8f6dc delivery 30: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<b047c01025d0536f@mail.example>_[InternalId=479701821]_Queued_mail_for_delivery/
@400000006af6a9703ad9ae74 status: local 0/10 remote 2/20
@400000006af6a9712d90cd74 delivery 32: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D0616BC7F6/
@400000006af6a9712d91850c status: local 0/10 remote 1/20
@400000006af6a9713a21f734 delivery 29: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w8E07-6DAA0A-FD/
@400000006af6a9713a22d5dc status: local 0/10 remote 0/20
@400000006af6a9713a22d5dc end msg 1310735
@400000006af6bc5521fd39ac new msg 1310735
@400000006af6bc5521fda70c info msg 1310735: bytes 51551 from <r.frank@club.example> qp 16001 uid 7791
@400000006af6bc5521fe08b4 starting delivery 33: msg 1310735 to remote k.maier8@station.test
@400000006af6bc5521fe9d24 status: local 0/10 remote 1/20
@400000006af6bc571a30cbbc delivery 33: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w5C19-C10E5A-94/
@400000006af6bc571a31391c status: local 0/10 remote 0/20
@400000006af6bc571a3167fc end msg 1310735
@400000006af6bdae03bdfc24 new msg 1310735
@400000006af6bdae03bdfc24 info msg 1310735: bytes 1219 from <ida@shop.example> qp 17724 uid 7791
@400000006af6bdae03bed2fc starting delivery 34: msg 1310735 to remote wanda9@valley.test
@400000006af6bdae03bf34a4 status: local 0/10 remote 1/20
@400000006af6bdae2e894abc delivery 34: failure: 198.51.100.4_does_not_like_recipient./Remote_host_said:_550_5.1.1_<wanda9@valley.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.4./
@400000006af6bdae2e89c3d4 status: local 0/10 remote 0/20
@400000006af6bdae2e89c3d4 bounce msg 1310735 qp 17727
@400000006af6bdae2e89c7bc end msg 1310735
@400000006af6bdae2ea88ea4 new msg 1310735
@400000006af6bdae2ea93a84 info msg 1310735: bytes 2698 from <> qp 17727 uid 7796
@400000006af6bdae2ea96194 starting delivery 35: msg 1310735 to local shop.example-ida@shop.example
@400000006af6bdae2ea9e27c status: local 1/10 remote 0/20
@400000006af6bdae31431b5c delivery 35: success: did_0+0+1/
@400000006af6bdae31431b5c status: local 0/10 remote 0/20
@400000006af6bdae31431b5c end msg 1310735
@400000006af6c83a32810614 starting delivery 36: msg 1310732 to remote lager@silent.test
@400000006af6c83a3281dcec status: local 0/10 remote 1/20
@400000006af6c87706aabbd4 delivery 36: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af6c87706ab63cc status: local 0/10 remote 0/20
@400000006af6f8aa32cc5b3c starting delivery 37: msg 1310732 to remote lager@silent.test
@400000006af6f8aa32cc5b3c status: local 0/10 remote 1/20
@400000006af6f8e729907ae4 delivery 37: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af6f8e729907ae4 status: local 0/10 remote 0/20
@400000006af708ba073c6cb4 new msg 1310735
@400000006af708ba073d3bbc info msg 1310735: bytes 48211 from <billing@shop.example> qp 16380 uid 7791
@400000006af708ba073d3bbc starting delivery 38: msg 1310735 to remote emma@silent.test
@400000006af708ba073d3bbc status: local 0/10 remote 1/20
@400000006af708f700df712c delivery 38: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af708f700df712c status: local 0/10 remote 0/20
@400000006af70a4a0780ad5c starting delivery 39: msg 1310735 to remote emma@silent.test
@400000006af70a4a0780ad5c status: local 0/10 remote 1/20
@400000006af70a4a08278064 delivery 39: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af70a4a08278064 status: local 0/10 remote 0/20
@400000006af70efa051811cc starting delivery 40: msg 1310735 to remote emma@silent.test
@400000006af70efa0518199c status: local 0/10 remote 1/20
@400000006af70efa06ad2cd4 delivery 40: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af70efa06ae0794 status: local 0/10 remote 0/20
@400000006af7104b2377e32c new msg 1310736
@400000006af7104b2377eafc info msg 1310736: bytes 914 from <f.braun1@museum.example> qp 26067 uid 7791
@400000006af7104b2378602c starting delivery 41: msg 1310736 to local club.example-lena@club.example
@400000006af7104b2378602c status: local 1/10 remote 0/20
@400000006af7104b2a719bb4 delivery 41: success: did_0+0+1/
@400000006af7104b2a71ca94 status: local 0/10 remote 0/20
@400000006af7104b2a71ca94 end msg 1310736
@400000006af713090975f57c new msg 1310736
@400000006af713090975f57c info msg 1310736: bytes 1713 from <o.beck6@kiosk.example> qp 29575 uid 7791
@400000006af713090975f964 starting delivery 42: msg 1310736 to local club.example-k.maier@club.example
@400000006af713090976b0fc status: local 1/10 remote 0/20
@400000006af713090a5d86bc delivery 42: success: did_0+0+1/
@400000006af713090a5dd4dc status: local 0/10 remote 0/20
@400000006af713090a5e7504 end msg 1310736
@400000006af7146514d2d174 new msg 1310736
@400000006af7146514d3043c info msg 1310736: bytes 14738 from <o.beck@shop.example> qp 31316 uid 7791
@400000006af7146514d3796c starting delivery 43: msg 1310736 to remote y.kurz1@ferry.test
@400000006af7146514d4448c status: local 0/10 remote 1/20
@400000006af7146619f0bd4c delivery 43: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w99C8-BBCADC-B2/
@400000006af7146619f0bd4c status: local 0/10 remote 0/20
@400000006af7146619f1692c end msg 1310736
@400000006af716ca33c3462c starting delivery 44: msg 1310735 to remote emma@silent.test
@400000006af716ca33c34dfc status: local 0/10 remote 1/20
@400000006af717072a894a34 delivery 44: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af717072a89dea4 status: local 0/10 remote 0/20
@400000006af719692388cf34 new msg 1310736
@400000006af7196923898e9c info msg 1310736: bytes 1402 from <ida16@partner.test> qp 5269 uid 7791
@400000006af719692389fbfc starting delivery 45: msg 1310736 to local shop.example-ida@shop.example
@400000006af71969238a3694 status: local 1/10 remote 0/20
@400000006af7196924f86c94 delivery 45: success: did_0+0+1/
@400000006af7196924f86c94 status: local 0/10 remote 0/20
@400000006af7196924f8784c end msg 1310736
@400000006af71cb008b1da5c new msg 1310736
@400000006af71cb008b2c0d4 info msg 1310736: bytes 1003 from <o.beck27@tower.test> qp 9462 uid 7791
@400000006af71cb008b33604 starting delivery 46: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006af71cb008b3b6ec status: local 1/10 remote 0/20
@400000006af71cb00efb1f04 delivery 46: success: did_0+0+1/
@400000006af71cb00efb2abc status: local 0/10 remote 0/20
@400000006af71cb00efb4614 end msg 1310736
@400000006af721ba24208af4 starting delivery 47: msg 1310735 to remote emma@silent.test
@400000006af721ba24214674 status: local 0/10 remote 1/20
@400000006af721ba25d52c4c delivery 47: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af721ba25d5ff3c status: local 0/10 remote 0/20
@400000006af72c3a200dae4c starting delivery 48: msg 1310732 to remote lager@silent.test
@400000006af72c3a200e4e74 status: local 0/10 remote 1/20
@400000006af72c770c056e44 delivery 48: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af72c770c0579fc status: local 0/10 remote 0/20
@400000006af72fca31013ffc starting delivery 49: msg 1310735 to remote emma@silent.test
@400000006af72fca3101864c status: local 0/10 remote 1/20
@400000006af72fca319df914 delivery 49: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af72fca319edba4 status: local 0/10 remote 0/20
@400000006af740fa246d62d4 starting delivery 50: msg 1310735 to remote emma@silent.test
@400000006af740fa246dc47c status: local 0/10 remote 1/20
@400000006af741371bfccd74 delivery 50: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af741371bfccd74 status: local 0/10 remote 0/20
@400000006af74d482890c5f4 new msg 1310736
@400000006af74d482891102c info msg 1310736: bytes 1100 from <sara18@workshop.test> qp 6729 uid 7791
@400000006af74d482891102c starting delivery 51: msg 1310736 to local club.example-r.frank@club.example
@400000006af74d4828918174 status: local 1/10 remote 0/20
@400000006af74d482d9ab49c delivery 51: success: did_0+0+1/
@400000006af74d482d9b396c status: local 0/10 remote 0/20
@400000006af74d482d9b972c end msg 1310736
@400000006af7554a244535ac starting delivery 52: msg 1310735 to remote emma@silent.test
@400000006af7554a244535ac status: local 0/10 remote 1/20
@400000006af75587223773ec delivery 52: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af75587223773ec status: local 0/10 remote 0/20
@400000006af762ea3adf24e4 starting delivery 53: msg 1310732 to remote lager@silent.test
@400000006af762ea3adf24e4 status: local 0/10 remote 1/20
@400000006af762eb00528ec4 delivery 53: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af762eb0052f06c status: local 0/10 remote 0/20
@400000006af7655f065a8c7c new msg 1310736
@400000006af7655f065ac714 info msg 1310736: bytes 5330 from <lena@club.example> qp 5093 uid 7791
@400000006af7655f065ad2cc starting delivery 54: msg 1310736 to remote sara4@valley.test
@400000006af7655f065b579c status: local 0/10 remote 1/20
@400000006af7656006f1bf84 delivery 54: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w09DE-328EBE-32/
@400000006af7656006f1bf84 status: local 0/10 remote 0/20
@400000006af7656006f1bf84 end msg 1310736
@400000006af7657b0c9398cc new msg 1310736
@400000006af7657b0c946004 info msg 1310736: bytes 19753 from <d.weiss@club.example> qp 5234 uid 7791
@400000006af7657b0c95273c starting delivery 55: msg 1310736 to remote d.weiss8@heather.example
@400000006af7657b0c95273c status: local 0/10 remote 1/20
@400000006af7657c27fd3884 delivery 55: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<a3620283b1bf2593@mail.example>_[InternalId=494189125]_Queued_mail_for_delivery/
@400000006af7657c27fd3884 status: local 0/10 remote 0/20
@400000006af7657c27fd57c4 end msg 1310736
@400000006af76cba2b0b91c4 starting delivery 56: msg 1310735 to remote emma@silent.test
@400000006af76cba2b0b9d7c status: local 0/10 remote 1/20
@400000006af76cf723129d64 delivery 56: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af76cf723130ac4 status: local 0/10 remote 0/20
@400000006af7874a36969df4 starting delivery 57: msg 1310735 to remote emma@silent.test
@400000006af7874a3696e05c status: local 0/10 remote 1/20
@400000006af787870e04d43c delivery 57: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af787870e04d43c status: local 0/10 remote 0/20
@400000006af79cba15543e44 starting delivery 58: msg 1310732 to remote lager@silent.test
@400000006af79cba1554de6c status: local 0/10 remote 1/20
@400000006af79cf63057ffdc delivery 58: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af79cf630581f1c status: local 0/10 remote 0/20
@400000006af7a4fa078a36c4 starting delivery 59: msg 1310735 to remote emma@silent.test
@400000006af7a4fa078afa14 status: local 0/10 remote 1/20
@400000006af7a4fa0951ac6c delivery 59: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af7a4fa0951b054 status: local 0/10 remote 0/20
@400000006af7c5ca2085e3bc starting delivery 60: msg 1310735 to remote emma@silent.test
@400000006af7c5ca20868bb4 status: local 0/10 remote 1/20
@400000006af7c6062423fdc4 delivery 60: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af7c6062423fdc4 status: local 0/10 remote 0/20
@400000006af7c66433b4a7fc new msg 1310736
@400000006af7c66433b4a7fc info msg 1310736: bytes 1302 from <ida37@typo.test> qp 31878 uid 7791
@400000006af7c66433b582bc starting delivery 61: msg 1310736 to local club.example-f.braun@club.example
@400000006af7c66433b5925c status: local 1/10 remote 0/20
@400000006af7c6643b4005ac delivery 61: success: did_0+0+1/
@400000006af7c6643b4005ac status: local 0/10 remote 0/20
@400000006af7c6643b40ada4 end msg 1310736
@400000006af7d9aa2c1a5a14 starting delivery 62: msg 1310732 to remote lager@silent.test
@400000006af7d9aa2c1a5a14 status: local 0/10 remote 1/20
@400000006af7d9e706d58cc4 delivery 62: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af7d9e706d5c75c status: local 0/10 remote 0/20
@400000006af7e9ba10721734 starting delivery 63: msg 1310735 to remote emma@silent.test
@400000006af7e9ba10725d84 status: local 0/10 remote 1/20
@400000006af7e9f61b688484 delivery 63: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af7e9f61b68ea14 status: local 0/10 remote 0/20
@400000006af7f0b71068eb8c new msg 1310736
@400000006af7f0b71068eb8c info msg 1310736: bytes 734 from <root@mx1.example.net> qp 21114 uid 0
@400000006af7f0b710692a0c starting delivery 64: msg 1310736 to local root@mx1.example.net
@400000006af7f0b710692a0c status: local 1/10 remote 0/20
@400000006af7f0b711b9c204 new msg 1310739
@400000006af7f0b711b9c204 info msg 1310739: bytes 974 from <root@mx1.example.net> qp 21115 uid 7790
@400000006af7f0b711b9c204 starting delivery 65: msg 1310739 to local greta@example.net
@400000006af7f0b711b9dd5c status: local 2/10 remote 0/20
@400000006af7f0b711b9dd5c delivery 64: success: did_0+1+0/qp_21115/
@400000006af7f0b711ba42ec status: local 1/10 remote 0/20
@400000006af7f0b711ba42ec end msg 1310736
@400000006af7f0b718a380b4 delivery 65: success: did_0+0+1/
@400000006af7f0b718a39c0c status: local 0/10 remote 0/20
@400000006af7f0b718a39c0c end msg 1310739
@400000006af8051d10bf8f3c new msg 1310739
@400000006af8051d10bf8f3c info msg 1310739: bytes 1876 from <paula@example.net> qp 14756 uid 7791
@400000006af8051d10c0799c starting delivery 66: msg 1310739 to remote y.kurz5@grey.test
@400000006af8051d10c0799c status: local 0/10 remote 1/20
@400000006af8051e152d12ec delivery 66: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<y.kurz5@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006af8051e152d12ec status: local 0/10 remote 0/20
@400000006af806ad0f2cb26c starting delivery 67: msg 1310739 to remote y.kurz5@grey.test
@400000006af806ad0f2d6dec status: local 0/10 remote 1/20
@400000006af806af15d5ca54 delivery 67: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1794639523_qp_3560/
@400000006af806af15d65ec4 status: local 0/10 remote 0/20
@400000006af806af15d65ec4 end msg 1310739
@400000006af810ca11e4f884 starting delivery 68: msg 1310735 to remote emma@silent.test
@400000006af810ca11e52764 status: local 0/10 remote 1/20
@400000006af811061c9fb87c delivery 68: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af811061ca09b0c status: local 0/10 remote 0/20
@400000006af819ba01f1853c starting delivery 69: msg 1310732 to remote lager@silent.test
@400000006af819ba01f1f29c status: local 0/10 remote 1/20
@400000006af819ba03145e44 delivery 69: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af819ba03152d4c status: local 0/10 remote 0/20
@400000006af83afa165daf64 starting delivery 70: msg 1310735 to remote emma@silent.test
@400000006af83afa165daf64 status: local 0/10 remote 1/20
@400000006af83b3621496a6c delivery 70: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af83b36214a1e1c status: local 0/10 remote 0/20
@400000006af85cea1d61a504 starting delivery 71: msg 1310732 to remote lager@silent.test
@400000006af85cea1d61f324 status: local 0/10 remote 1/20
@400000006af85d26276e98cc delivery 71: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af85d26276ebbf4 status: local 0/10 remote 0/20
@400000006af8684a0e77e15c starting delivery 72: msg 1310735 to remote emma@silent.test
@400000006af8684a0e77e15c status: local 0/10 remote 1/20
@400000006af8684a0f34e02c delivery 72: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8684a0f34e7fc status: local 0/10 remote 0/20
@400000006af87d9922b039e4 new msg 1310739
@400000006af87d9922b05d0c info msg 1310739: bytes 4651 from <k.maier@club.example> qp 6637 uid 7791
@400000006af87d9922b13f9c starting delivery 73: msg 1310739 to remote greta4@garden.example
@400000006af87d9922b13f9c status: local 0/10 remote 1/20
@400000006af87d9a36743d2c delivery 73: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wB308-95E3E1-E4/
@400000006af87d9a36743d2c status: local 0/10 remote 0/20
@400000006af87d9a36743d2c end msg 1310739
@400000006af882ba059e9364 new msg 1310739
@400000006af882ba059ed1e4 info msg 1310739: bytes 48211 from <billing@shop.example> qp 13200 uid 7791
@400000006af882ba059f6654 starting delivery 74: msg 1310739 to remote o.beck@silent.test
@400000006af882ba059fc414 status: local 0/10 remote 1/20
@400000006af882f6143d9654 delivery 74: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af882f6143e7ccc status: local 0/10 remote 0/20
@400000006af8844a274ee39c starting delivery 75: msg 1310739 to remote o.beck@silent.test
@400000006af8844a274ee39c status: local 0/10 remote 1/20
@400000006af8844a288826ec delivery 75: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8844a288826ec status: local 0/10 remote 0/20
@400000006af888fa29c3e30c starting delivery 76: msg 1310739 to remote o.beck@silent.test
@400000006af888fa29c41da4 status: local 0/10 remote 1/20
@400000006af888fa2afb9bd4 delivery 76: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af888fa2afbda54 status: local 0/10 remote 0/20
@400000006af890ca06a1b354 starting delivery 77: msg 1310739 to remote o.beck@silent.test
@400000006af890ca06a220b4 status: local 0/10 remote 1/20
@400000006af891061dd609e4 delivery 77: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af891061dd609e4 status: local 0/10 remote 0/20
@400000006af8940d34eb1c8c new msg 1310736
@400000006af8940d34eb1c8c info msg 1310736: bytes 17054 from <ute@shop.example> qp 2911 uid 7791
@400000006af8940d34eb1c8c starting delivery 78: msg 1310736 to remote sara2@school.example
@400000006af8940d34eba15c status: local 0/10 remote 1/20
@400000006af8940f27768fdc delivery 78: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1794675715_qp_778/
@400000006af8940f277714ac status: local 0/10 remote 0/20
@400000006af8940f2777f73c end msg 1310736
@400000006af8947e2b5479d4 new msg 1310736
@400000006af8947e2b5479d4 info msg 1310736: bytes 4070 from <h.vogel@club.example> qp 3475 uid 7791
@400000006af8947e2b5544f4 starting delivery 79: msg 1310736 to remote m.roth0@birch.example
@400000006af8947e2b5544f4 status: local 0/10 remote 1/20
@400000006af8947f2a5a105c delivery 79: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_039E0A19E6/
@400000006af8947f2a5a105c status: local 0/10 remote 0/20
@400000006af8947f2a5a105c end msg 1310736
@400000006af898ba17a4547c starting delivery 80: msg 1310735 to remote emma@silent.test
@400000006af898ba17a53af4 status: local 0/10 remote 1/20
@400000006af898ba18a4a5ac delivery 80: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af898ba18a4c4ec status: local 0/10 remote 0/20
@400000006af89bba2e76207c starting delivery 81: msg 1310739 to remote o.beck@silent.test
@400000006af89bba2e76207c status: local 0/10 remote 1/20
@400000006af89bba2f901044 delivery 81: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af89bba2f9023cc status: local 0/10 remote 0/20
@400000006af89e503b2b6084 new msg 1310736
@400000006af89e503b2c104c info msg 1310736: bytes 29065 from <h.vogel@club.example> qp 16046 uid 7791
@400000006af89e503b2c4ecc starting delivery 82: msg 1310736 to remote d.weiss2@inkwell.test
@400000006af89e503b2c5e6c status: local 0/10 remote 1/20
@400000006af89e5117090e7c delivery 82: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1794678342_2690d17cb476_-_esmtp/
@400000006af89e5117096084 status: local 0/10 remote 0/20
@400000006af89e51170a00ac end msg 1310736
@400000006af8a33a1081da5c starting delivery 83: msg 1310732 to remote lager@silent.test
@400000006af8a33a1081ede4 status: local 0/10 remote 1/20
@400000006af8a3761cbca2d4 delivery 83: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8a3761cbd047c status: local 0/10 remote 0/20
@400000006af8a9ca08e248cc starting delivery 84: msg 1310739 to remote o.beck@silent.test
@400000006af8a9ca08e248cc status: local 0/10 remote 1/20
@400000006af8a9ca0a1b4d9c delivery 84: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8a9ca0a1b5184 status: local 0/10 remote 0/20
@400000006af8bafa2f17792c starting delivery 85: msg 1310739 to remote o.beck@silent.test
@400000006af8bafa2f17792c status: local 0/10 remote 1/20
@400000006af8bb372ae3261c delivery 85: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8bb372ae3c644 status: local 0/10 remote 0/20
@400000006af8cc4a31a29c94 starting delivery 86: msg 1310735 to remote emma@silent.test
@400000006af8cc4a31a35044 status: local 0/10 remote 1/20
@400000006af8cc863491cd44 delivery 86: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8cc863491cd44 status: local 0/10 remote 0/20
@400000006af8cf4a216fda44 starting delivery 87: msg 1310739 to remote o.beck@silent.test
@400000006af8cf4a216fe214 status: local 0/10 remote 1/20
@400000006af8cf4a22d6924c delivery 87: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8cf4a22d6924c status: local 0/10 remote 0/20
@400000006af8e6ba085be674 starting delivery 88: msg 1310739 to remote o.beck@silent.test
@400000006af8e6ba085c9e0c status: local 0/10 remote 1/20
@400000006af8e6f627828274 delivery 88: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8e6f62782dc4c status: local 0/10 remote 0/20
@400000006af8ecaa06e16bd4 starting delivery 89: msg 1310732 to remote lager@silent.test
@400000006af8ecaa06e25634 status: local 0/10 remote 1/20
@400000006af8ecaa0790e99c delivery 89: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8ecaa0790e99c status: local 0/10 remote 0/20
@400000006af8f83c1e22e5ac new msg 1310736
@400000006af8f83c1e22e5ac info msg 1310736: bytes 3538 from <k.maier@club.example> qp 1272 uid 7791
@400000006af8f83c1e234754 starting delivery 90: msg 1310736 to remote t.wolf7@quarry.example
@400000006af8f83c1e234754 status: local 0/10 remote 1/20
@400000006af8f83c37d0bfec delivery 90: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w1ECD-968A3B-0B/
@400000006af8f83c37d1739c status: local 0/10 remote 0/20
@400000006af8f83c37d17f54 end msg 1310736
@400000006af9014a0c13165c starting delivery 91: msg 1310739 to remote o.beck@silent.test
@400000006af9014a0c13165c status: local 0/10 remote 1/20
@400000006af9018637266e5c delivery 91: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9018637267dfc status: local 0/10 remote 0/20
@400000006af902fa335fe0dc starting delivery 92: msg 1310735 to remote emma@silent.test
@400000006af902fa3360a044 status: local 0/10 remote 1/20
@400000006af902fa35051ccc delivery 92: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af902fa350543dc status: local 0/10 remote 0/20
@400000006af91efa08cacd14 starting delivery 93: msg 1310739 to remote o.beck@silent.test
@400000006af91efa08cb656c status: local 0/10 remote 1/20
@400000006af91f37039b35cc delivery 93: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af91f37039b8fa4 status: local 0/10 remote 0/20
@400000006af9393a3af2d00c starting delivery 94: msg 1310732 to remote lager@silent.test
@400000006af9393a3af37bec status: local 0/10 remote 1/20
@400000006af93977380218bc delivery 94: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9397738022474 status: local 0/10 remote 0/20
@400000006af93cca0851ad44 starting delivery 95: msg 1310735 to remote emma@silent.test
@400000006af93cca0851efac status: local 0/10 remote 1/20
@400000006af93cca09670d14 delivery 95: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af93cca096791e4 status: local 0/10 remote 0/20
@400000006af93fca05794c6c starting delivery 96: msg 1310739 to remote o.beck@silent.test
@400000006af93fca0579c19c status: local 0/10 remote 1/20
@400000006af93fca06f68dfc delivery 96: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af93fca06f768bc status: local 0/10 remote 0/20
@400000006af942370c954294 new msg 1310736
@400000006af942370c9605e4 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 31030 uid 0
@400000006af942370c96501c starting delivery 97: msg 1310736 to local root@mx1.example.net
@400000006af942370c96c54c status: local 1/10 remote 0/20
@400000006af942370eee9414 new msg 1310740
@400000006af942370eef6aec info msg 1310740: bytes 974 from <root@mx1.example.net> qp 31031 uid 7790
@400000006af942370eefd464 starting delivery 98: msg 1310740 to local greta@example.net
@400000006af942370ef03ddc status: local 2/10 remote 0/20
@400000006af942370ef05164 delivery 97: success: did_0+1+0/qp_31031/
@400000006af942370ef07874 status: local 1/10 remote 0/20
@400000006af942370ef1206c end msg 1310736
@400000006af9423715f6853c delivery 98: success: did_0+0+1/
@400000006af9423715f6853c status: local 0/10 remote 0/20
@400000006af9423715f68924 end msg 1310740
@400000006af963ba2faa8d84 starting delivery 99: msg 1310739 to remote o.beck@silent.test
@400000006af963ba2fab6844 status: local 0/10 remote 1/20
@400000006af963f630de6a04 delivery 99: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af963f630de6a04 status: local 0/10 remote 0/20
@400000006af9787d2f235454 new msg 1310740
@400000006af9787d2f23cd6c info msg 1310740: bytes 1136 from <ida37@canal.test> qp 3098 uid 7791
@400000006af9787d2f2436e4 starting delivery 100: msg 1310740 to local shop.example-b.lang@shop.example
@400000006af9787d2f24cb54 status: local 1/10 remote 0/20
@400000006af9787d3519f8a4 delivery 100: success: did_0+0+1/
@400000006af9787d351ab03c status: local 0/10 remote 0/20
@400000006af9787d351b96b4 end msg 1310740
@400000006af979ba1d33c6d4 starting delivery 101: msg 1310735 to remote emma@silent.test
@400000006af979ba1d34575c status: local 0/10 remote 1/20
@400000006af979f6288e4554 delivery 101: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af979f6288e7434 status: local 0/10 remote 0/20
@400000006af988ea1583687c starting delivery 102: msg 1310732 to remote lager@silent.test
@400000006af988ea1583a6fc status: local 0/10 remote 1/20
@400000006af9892712cd2604 delivery 102: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9892712cd8b94 status: local 0/10 remote 0/20
@400000006af98aca36c7e33c starting delivery 103: msg 1310739 to remote o.beck@silent.test
@400000006af98aca36c7e33c status: local 0/10 remote 1/20
@400000006af98aca3882f11c delivery 103: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af98aca3882f504 status: local 0/10 remote 0/20
@400000006af9a4c52526661c new msg 1310740
@400000006af9a4c5252748ac info msg 1310740: bytes 1695 from <y.kurz3@quarry.example> qp 27310 uid 7791
@400000006af9a4c525277f5c starting delivery 104: msg 1310740 to local paula@example.net
@400000006af9a4c525284a7c status: local 1/10 remote 0/20
@400000006af9a4c52c8b406c delivery 104: success: did_0+0+1/
@400000006af9a4c52c8b677c status: local 0/10 remote 0/20
@400000006af9a4c52c8b9e2c end msg 1310740
@400000006af9a84617eacf74 new msg 1310740
@400000006af9a84617eaeacc info msg 1310740: bytes 1563 from <z.jung6@quarry.example> qp 31794 uid 7791
@400000006af9a84617eaeacc starting delivery 105: msg 1310740 to local greta@example.net
@400000006af9a84617ebc58c status: local 1/10 remote 0/20
@400000006af9a8461c5f7f14 delivery 105: success: did_0+0+1/
@400000006af9a8461c5f7f14 status: local 0/10 remote 0/20
@400000006af9a8461c602af4 end msg 1310740
@400000006af9b33f2860c4e4 new msg 1310740
@400000006af9b33f2860c4e4 info msg 1310740: bytes 1507 from <carla8@freemail.test> qp 13372 uid 7791
@400000006af9b33f2860c4e4 starting delivery 106: msg 1310740 to local shop.example-y.kurz@shop.example
@400000006af9b33f286122a4 status: local 1/10 remote 0/20
@400000006af9b33f2fbcfc44 delivery 106: success: did_0+0+1/
@400000006af9b33f2fbd84fc status: local 0/10 remote 0/20
@400000006af9b33f2fbd84fc end msg 1310740
@400000006af9b3d9218e4b3c new msg 1310740
@400000006af9b3d9218e7a1c info msg 1310740: bytes 1043 from <y.kurz35@bricks.example> qp 14141 uid 7791
@400000006af9b3d9218e8da4 starting delivery 107: msg 1310740 to local club.example-j.klein@club.example
@400000006af9b3d9218e8da4 status: local 1/10 remote 0/20
@400000006af9b3d92674a09c delivery 107: success: did_0+0+1/
@400000006af9b3d926758afc status: local 0/10 remote 0/20
@400000006af9b3d92675b5f4 end msg 1310740
@400000006af9b4fa37a8f854 starting delivery 108: msg 1310739 to remote o.beck@silent.test
@400000006af9b4fa37a8f854 status: local 0/10 remote 1/20
@400000006af9b536394c01c4 delivery 108: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9b536394c3c5c status: local 0/10 remote 0/20
@400000006af9b9ca2fe1be6c starting delivery 109: msg 1310735 to remote emma@silent.test
@400000006af9b9ca2fe26664 status: local 0/10 remote 1/20
@400000006af9b9ca30b26864 delivery 109: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9b9ca30b26864 status: local 0/10 remote 0/20
@400000006af9bf0c20fc11a4 new msg 1310740
@400000006af9bf0c20fc11a4 info msg 1310740: bytes 3590 from <ida@shop.example> qp 28476 uid 7791
@400000006af9bf0c20fc11a4 starting delivery 110: msg 1310740 to local shop.example-t.wolf@shop.example
@400000006af9bf0c20fc11a4 status: local 1/10 remote 0/20
@400000006af9bf0c280fa35c delivery 110: success: did_0+0+1/
@400000006af9bf0c280fa35c status: local 0/10 remote 0/20
@400000006af9bf0c281008ec end msg 1310740
@400000006af9bf5b2b579e84 new msg 1310740
@400000006af9bf5b2b57b9dc info msg 1310740: bytes 2765 from <ida@shop.example> qp 28872 uid 7791
@400000006af9bf5b2b57eca4 starting delivery 111: msg 1310740 to local shop.example-ute@shop.example
@400000006af9bf5b2b5832f4 status: local 1/10 remote 0/20
@400000006af9bf5b2b5832f4 starting delivery 112: msg 1310740 to local club.example-lena@club.example
@400000006af9bf5b2b5890b4 status: local 2/10 remote 0/20
@400000006af9bf5b2b596f5c starting delivery 113: msg 1310740 to local club.example-k.maier@club.example
@400000006af9bf5b2b5a3e64 status: local 3/10 remote 0/20
@400000006af9bf5b2b5a695c starting delivery 114: msg 1310740 to local shop.example-v.horn@shop.example
@400000006af9bf5b2b5a695c status: local 4/10 remote 0/20
@400000006af9bf5b2ef2da2c delivery 113: success: did_0+0+1/
@400000006af9bf5b2ef2da2c status: local 3/10 remote 0/20
@400000006af9bf5b2f43c11c delivery 114: success: did_0+0+1/
@400000006af9bf5b2f43c11c status: local 2/10 remote 0/20
@400000006af9bf5b31dbcd34 delivery 112: success: did_0+0+1/
@400000006af9bf5b31dbd504 status: local 1/10 remote 0/20
@400000006af9bf5b32bb4824 delivery 111: success: did_0+0+1/
@400000006af9bf5b32bba5e4 status: local 0/10 remote 0/20
@400000006af9bf5b32bbdc94 end msg 1310740
@400000006af9dbba1f1f1c14 starting delivery 115: msg 1310732 to remote lager@silent.test
@400000006af9dbba1f1f1c14 status: local 0/10 remote 1/20
@400000006af9dbf7054f851c delivery 115: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9dbf7054fcf54 status: local 0/10 remote 0/20
@400000006af9dce700c67e74 new msg 1310740
@400000006af9dce700c67e74 info msg 1310740: bytes 5873 from <orders@shop.example> qp 1753 uid 10001
@400000006af9dce700c739f4 starting delivery 116: msg 1310740 to remote carla37@heather.example
@400000006af9dce700c7a754 status: local 0/10 remote 1/20
@400000006af9dce915acd20c delivery 116: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<34eaa25d6de89589@mail.example>_[InternalId=1135248615]_Queued_mail_for_delivery/
@400000006af9dce915acd20c status: local 0/10 remote 0/20
@400000006af9dce915acd20c end msg 1310740
@400000006af9e24a15a494ac starting delivery 117: msg 1310739 to remote o.beck@silent.test
@400000006af9e24a15a538bc status: local 0/10 remote 1/20
@400000006af9e24a16b1f984 delivery 117: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9e24a16b214dc status: local 0/10 remote 0/20
@400000006af9fc72006a606c new msg 1310740
@400000006af9fc72006a606c info msg 1310740: bytes 1283 from <r.frank10@canal.test> qp 9660 uid 7791
@400000006af9fc72006a6c24 starting delivery 118: msg 1310740 to local club.example-r.frank@club.example
@400000006af9fc72006a6c24 status: local 1/10 remote 0/20
@400000006af9fc7204e7ed94 delivery 118: success: did_0+0+1/
@400000006af9fc7204e7ed94 status: local 0/10 remote 0/20
@400000006af9fc7204e84384 end msg 1310740
@400000006af9fcfa38098afc starting delivery 119: msg 1310735 to remote emma@silent.test
@400000006af9fcfa3809e8bc status: local 0/10 remote 1/20
@400000006af9fd3718b4e1ec delivery 119: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9fd3718b514b4 status: local 0/10 remote 0/20
@400000006af9ff4115bd8b4c new msg 1310740
@400000006af9ff4115be3344 info msg 1310740: bytes 1574 from <y.kurz33@library.example> qp 13256 uid 7791
@400000006af9ff4115be3b14 starting delivery 120: msg 1310740 to local shop.example-z.jung@shop.example
@400000006af9ff4115bea874 status: local 1/10 remote 0/20
@400000006af9ff411c687024 delivery 120: success: did_0+0+1/
@400000006af9ff411c68f8dc status: local 0/10 remote 0/20
@400000006af9ff411c68f8dc end msg 1310740
@400000006afa12ba120acc1c starting delivery 121: msg 1310739 to remote o.beck@silent.test
@400000006afa12ba120acc1c status: local 0/10 remote 1/20
@400000006afa12f61f9edb34 delivery 121: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa12f61f9f6bbc status: local 0/10 remote 0/20
@400000006afa17ba10694564 new msg 1310740
@400000006afa17ba10697ffc info msg 1310740: bytes 48211 from <billing@shop.example> qp 12113 uid 7791
@400000006afa17ba10697ffc starting delivery 122: msg 1310740 to remote j.klein@silent.test
@400000006afa17ba106a0c9c status: local 0/10 remote 1/20
@400000006afa17ba1159f2ac delivery 122: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa17ba1159f694 status: local 0/10 remote 0/20
@400000006afa194a00e25f2c starting delivery 123: msg 1310740 to remote j.klein@silent.test
@400000006afa194a00e25f2c status: local 0/10 remote 1/20
@400000006afa194a020933bc delivery 123: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa194a020933bc status: local 0/10 remote 0/20
@400000006afa1dfa1714ed8c starting delivery 124: msg 1310740 to remote j.klein@silent.test
@400000006afa1dfa1714ed8c status: local 0/10 remote 1/20
@400000006afa1dfa18cbb5ac delivery 124: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa1dfa18cbb5ac status: local 0/10 remote 0/20
@400000006afa25ca102e95f4 starting delivery 125: msg 1310740 to remote j.klein@silent.test
@400000006afa25ca102f2e4c status: local 0/10 remote 1/20
@400000006afa260619ec5c34 delivery 125: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa260619ec73a4 status: local 0/10 remote 0/20
@400000006afa29b116f81aa4 new msg 1310736
@400000006afa29b116f8c29c info msg 1310736: bytes 6846 from <orders@shop.example> qp 2640 uid 10001
@400000006afa29b116f908ec starting delivery 126: msg 1310736 to remote ida5@pebble.test
@400000006afa29b116f9eb7c status: local 0/10 remote 1/20
@400000006afa29b22538965c delivery 126: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<f3745b8f4f81a354@mail.example>_[InternalId=545077696]_Queued_mail_for_delivery/
@400000006afa29b22538b1b4 status: local 0/10 remote 0/20
@400000006afa29b22538b1b4 end msg 1310736
@400000006afa30ba0de71adc starting delivery 127: msg 1310740 to remote j.klein@silent.test
@400000006afa30ba0de71adc status: local 0/10 remote 1/20
@400000006afa30ba0ead1e44 delivery 127: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa30ba0eadf51c status: local 0/10 remote 0/20
@400000006afa31aa39108f04 starting delivery 128: msg 1310732 to remote lager@silent.test
@400000006afa31aa391142b4 status: local 0/10 remote 1/20
@400000006afa31aa39bd0b44 delivery 128: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa31aa39bd0b44 status: local 0/10 remote 0/20
@400000006afa3eca2e3571e4 starting delivery 129: msg 1310740 to remote j.klein@silent.test
@400000006afa3eca2e3619dc status: local 0/10 remote 1/20
@400000006afa3f071fc5c424 delivery 129: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa3f071fc5c424 status: local 0/10 remote 0/20
@400000006afa411915058dbc new msg 1310736
@400000006afa411915058dbc info msg 1310736: bytes 15307 from <ute@shop.example> qp 32600 uid 7791
@400000006afa411915060abc starting delivery 130: msg 1310736 to local club.example-sara@club.example
@400000006afa411915062614 status: local 1/10 remote 0/20
@400000006afa41191787df54 delivery 130: success: did_0+0+1/
@400000006afa41191787df54 status: local 0/10 remote 0/20
@400000006afa41191788315c end msg 1310736
@400000006afa434a3850e0b4 starting delivery 131: msg 1310735 to remote emma@silent.test
@400000006afa434a3851b78c status: local 0/10 remote 1/20
@400000006afa434a39153a54 delivery 131: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa434a3915f5d4 status: local 0/10 remote 0/20
@400000006afa464a0ac9e8d4 starting delivery 132: msg 1310739 to remote o.beck@silent.test
@400000006afa464a0aca88fc status: local 0/10 remote 1/20
@400000006afa464a0c644784 delivery 132: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa464a0c64a15c status: local 0/10 remote 0/20
@400000006afa4ffa30f10b8c starting delivery 133: msg 1310740 to remote j.klein@silent.test
@400000006afa4ffa30f1caf4 status: local 0/10 remote 1/20
@400000006afa503720a016c4 delivery 133: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa503720a016c4 status: local 0/10 remote 0/20
@400000006afa52af0ad03dec new msg 1310736
@400000006afa52af0ad0fd54 info msg 1310736: bytes 1710 from <m.roth24@dairy.example> qp 22641 uid 7791
@400000006afa52af0ad14f5c starting delivery 134: msg 1310736 to local carla@example.net
@400000006afa52af0ad1b104 status: local 1/10 remote 0/20
@400000006afa52af0d3120ec delivery 134: success: did_0+0+1/
@400000006afa52af0d31eff4 status: local 0/10 remote 0/20
@400000006afa52af0d31eff4 end msg 1310736
@400000006afa644a003bc2d4 starting delivery 135: msg 1310740 to remote j.klein@silent.test
@400000006afa644a003bf1b4 status: local 0/10 remote 1/20
@400000006afa64862cacb2ec delivery 135: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa64862cacb2ec status: local 0/10 remote 0/20
@400000006afa7bba3428d244 starting delivery 136: msg 1310740 to remote j.klein@silent.test
@400000006afa7bba342966b4 status: local 0/10 remote 1/20
@400000006afa7bf701dedbe4 delivery 136: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa7bf701deff0c status: local 0/10 remote 0/20
@400000006afa7cfa21bb9114 starting delivery 137: msg 1310739 to remote o.beck@silent.test
@400000006afa7cfa21bb9114 status: local 0/10 remote 1/20
@400000006afa7cfa231c366c delivery 137: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa7cfa231c654c status: local 0/10 remote 0/20
@400000006afa8aba07d6fb1c starting delivery 138: msg 1310732 to remote lager@silent.test
@400000006afa8aba07d7704c status: local 0/10 remote 1/20
@400000006afa8af6357ffdd4 delivery 138: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa8af63580a9b4 status: local 0/10 remote 0/20
@400000006afa8cba2257d114 starting delivery 139: msg 1310735 to remote emma@silent.test
@400000006afa8cba225851fc status: local 0/10 remote 1/20
@400000006afa8cba23fe513c delivery 139: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa8cba23feed7c status: local 0/10 remote 0/20
@400000006afa93b70cf2432c new msg 1310736
@400000006afa93b70cf2991c info msg 1310736: bytes 734 from <root@mx1.example.net> qp 8478 uid 0
@400000006afa93b70cf2db84 starting delivery 140: msg 1310736 to local root@mx1.example.net
@400000006afa93b70cf30a64 status: local 1/10 remote 0/20
@400000006afa93b70ef8ec84 new msg 1310741
@400000006afa93b70ef9d6e4 info msg 1310741: bytes 974 from <root@mx1.example.net> qp 8479 uid 7790
@400000006afa93b70ef9d6e4 starting delivery 141: msg 1310741 to local greta@example.net
@400000006afa93b70ef9d6e4 status: local 2/10 remote 0/20
@400000006afa93b70efa6b54 delivery 140: success: did_0+1+0/qp_8479/
@400000006afa93b70efac144 status: local 1/10 remote 0/20
@400000006afa93b70efb887c end msg 1310736
@400000006afa93b7159dd61c delivery 141: success: did_0+0+1/
@400000006afa93b7159dd61c status: local 0/10 remote 0/20
@400000006afa93b7159e2054 end msg 1310741
@400000006afa964a13eece5c starting delivery 142: msg 1310740 to remote j.klein@silent.test
@400000006afa964a13ef91ac status: local 0/10 remote 1/20
@400000006afa964a15350de4 delivery 142: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa964a1535f45c status: local 0/10 remote 0/20
@400000006afab3fa06e3b1dc starting delivery 143: msg 1310740 to remote j.klein@silent.test
@400000006afab3fa06e4752c status: local 0/10 remote 1/20
@400000006afab4362d445354 delivery 143: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afab4362d44ebac status: local 0/10 remote 0/20
@400000006afab6ca0a18f7f4 starting delivery 144: msg 1310739 to remote o.beck@silent.test
@400000006afab6ca0a19d2b4 status: local 0/10 remote 1/20
@400000006afab6ca0ada6b64 delivery 144: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afab6ca0ada86bc status: local 0/10 remote 0/20
@400000006afad4ca047a147c starting delivery 145: msg 1310740 to remote j.klein@silent.test
@400000006afad4ca047a2fd4 status: local 0/10 remote 1/20
@400000006afad50606c62374 delivery 145: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afad50606c62f2c status: local 0/10 remote 0/20
@400000006afad94a2acc42bc starting delivery 146: msg 1310735 to remote emma@silent.test
@400000006afad94a2accf66c status: local 0/10 remote 1/20
@400000006afad94a2c4d9744 delivery 146: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afad94a2c4d9744 status: local 0/10 remote 0/20
@400000006afae6ea1a2c4394 starting delivery 147: msg 1310732 to remote lager@silent.test
@400000006afae6ea1a2cdfd4 status: local 0/10 remote 1/20
@400000006afae72637fb90dc delivery 147: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afae72637fbcb74 status: local 0/10 remote 0/20
@400000006afaf3ba11e2357c starting delivery 148: msg 1310739 to remote o.beck@silent.test
@400000006afaf3ba11e273fc status: local 0/10 remote 1/20
@400000006afaf3ba132caf0c delivery 148: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afaf3ba132caf0c status: local 0/10 remote 0/20
@400000006afaf8ba26c06edc starting delivery 149: msg 1310740 to remote j.klein@silent.test
@400000006afaf8ba26c06edc status: local 0/10 remote 1/20
@400000006afaf8f630dda6b4 delivery 149: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afaf8f630de1fcc status: local 0/10 remote 0/20
@400000006afb1f170184fc14 new msg 1310741
@400000006afb1f170185752c info msg 1310741: bytes 1782 from <k.maier38@dune.test> qp 24537 uid 7791
@400000006afb1f170185e28c starting delivery 150: msg 1310741 to local paula@example.net
@400000006afb1f170185fde4 status: local 1/10 remote 0/20
@400000006afb1f1709193b34 delivery 150: success: did_0+0+1/
@400000006afb1f17091979b4 status: local 0/10 remote 0/20
@400000006afb1f170919cbbc end msg 1310741
@400000006afb1fca245dbeec starting delivery 151: msg 1310740 to remote j.klein@silent.test
@400000006afb1fca245e4b8c status: local 0/10 remote 1/20
@400000006afb20062dfb1864 delivery 151: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb20062dfb7624 status: local 0/10 remote 0/20
@400000006afb28fa015047e4 starting delivery 152: msg 1310735 to remote emma@silent.test
@400000006afb28fa01505b6c status: local 0/10 remote 1/20
@400000006afb28fa02f57c04 delivery 152: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb28fa02f5be6c status: local 0/10 remote 0/20
@400000006afb308802b45454 new msg 1310741
@400000006afb308802b4e8c4 info msg 1310741: bytes 1251 from <sara35@heather.example> qp 14394 uid 7791
@400000006afb308802b5bf9c starting delivery 153: msg 1310741 to local shop.example-y.kurz@shop.example
@400000006afb308802b5bf9c status: local 1/10 remote 0/20
@400000006afb3088070f7114 delivery 153: success: did_0+0+1/
@400000006afb3088070f7114 status: local 0/10 remote 0/20
@400000006afb3088070fee14 end msg 1310741
@400000006afb33ca1396752c starting delivery 154: msg 1310739 to remote o.beck@silent.test
@400000006afb33ca1396bb7c status: local 0/10 remote 1/20
@400000006afb3407079575ac delivery 154: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb34070795a0a4 status: local 0/10 remote 0/20
@400000006afb463a090d600c starting delivery 155: msg 1310732 to remote lager@silent.test
@400000006afb463a090d67dc status: local 0/10 remote 1/20
@400000006afb46761ac69f34 delivery 155: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb46761ac6ca2c status: local 0/10 remote 0/20
@400000006afb477a1103fadc new msg 1310741
@400000006afb477a1104c214 info msg 1310741: bytes 48211 from <billing@shop.example> qp 11297 uid 7791
@400000006afb477a1104c214 starting delivery 156: msg 1310741 to remote f.braun@silent.test
@400000006afb477a1104d984 status: local 0/10 remote 1/20
@400000006afb477a1284f58c delivery 156: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb477a1285534c status: local 0/10 remote 0/20
@400000006afb490a19697c4c starting delivery 157: msg 1310741 to remote f.braun@silent.test
@400000006afb490a196a011c status: local 0/10 remote 1/20
@400000006afb490a1af494d4 delivery 157: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb490a1af494d4 status: local 0/10 remote 0/20
@400000006afb49fa2a4a06e4 starting delivery 158: msg 1310740 to remote j.klein@silent.test
@400000006afb49fa2a4a1e54 status: local 0/10 remote 1/20
@400000006afb49fa2b23c12c delivery 158: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb49fa2b24559c status: local 0/10 remote 0/20
@400000006afb4dba18a40584 starting delivery 159: msg 1310741 to remote f.braun@silent.test
@400000006afb4dba18a46efc status: local 0/10 remote 1/20
@400000006afb4dba1a4e469c delivery 159: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb4dba1a4ee2dc status: local 0/10 remote 0/20
@400000006afb558a2d5e7aa4 starting delivery 160: msg 1310741 to remote f.braun@silent.test
@400000006afb558a2d5f1acc status: local 0/10 remote 1/20
@400000006afb55c727dbd1bc delivery 160: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb55c727dbd1bc status: local 0/10 remote 0/20
@400000006afb607a3271df2c starting delivery 161: msg 1310741 to remote f.braun@silent.test
@400000006afb607a327219c4 status: local 0/10 remote 1/20
@400000006afb607a342645ec delivery 161: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb607a342645ec status: local 0/10 remote 0/20
@400000006afb6e8a0ca8035c starting delivery 162: msg 1310741 to remote f.braun@silent.test
@400000006afb6e8a0ca8035c status: local 0/10 remote 1/20
@400000006afb6ec616f071b4 delivery 162: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb6ec616f071b4 status: local 0/10 remote 0/20
@400000006afb6f62265a235c new msg 1310736
@400000006afb6f62265a8504 info msg 1310736: bytes 1134 from <m.roth34@freemail.test> qp 29911 uid 7791
@400000006afb6f62265b4c3c starting delivery 163: msg 1310736 to local shop.example-ida@shop.example
@400000006afb6f62265c1f2c status: local 1/10 remote 0/20
@400000006afb6f62265cfdd4 starting delivery 164: msg 1310736 to local club.example-r.frank@club.example
@400000006afb6f62265d868c status: local 2/10 remote 0/20
@400000006afb6f622cdbd16c delivery 163: success: did_0+0+1/
@400000006afb6f622cdc0fec status: local 1/10 remote 0/20
@400000006afb6f622e00aa2c delivery 164: success: did_0+0+1/
@400000006afb6f622e0136cc status: local 0/10 remote 0/20
@400000006afb6f622e01d6f4 end msg 1310736
@400000006afb6f8c34435754 new msg 1310736
@400000006afb6f8c3444265c info msg 1310736: bytes 1746 from <paula27@dairy.example> qp 30122 uid 7791
@400000006afb6f8c3444f564 starting delivery 165: msg 1310736 to local shop.example-o.beck@shop.example
@400000006afb6f8c344589d4 status: local 1/10 remote 0/20
@400000006afb6f8c3764c74c delivery 165: success: did_0+0+1/
@400000006afb6f8c3765a20c status: local 0/10 remote 0/20
@400000006afb6f8c37661b24 end msg 1310736
@400000006afb76fa25cd0274 starting delivery 166: msg 1310739 to remote o.beck@silent.test
@400000006afb76fa25cd0274 status: local 0/10 remote 1/20
@400000006afb76fa2713ab74 delivery 166: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb76fa27144f84 status: local 0/10 remote 0/20
@400000006afb774a3284bb4c starting delivery 167: msg 1310740 to remote j.klein@silent.test
@400000006afb774a3284fdb4 status: local 0/10 remote 1/20
@400000006afb774a33f56e04 delivery 167: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb774a33f56e04 status: local 0/10 remote 0/20
@400000006afb7bca2ffbe9a4 starting delivery 168: msg 1310735 to remote emma@silent.test
@400000006afb7bca2ffcc464 status: local 0/10 remote 1/20
@400000006afb7bca30e0524c delivery 168: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb7bca30e0f274 status: local 0/10 remote 0/20
@400000006afb7fba2c194c8c starting delivery 169: msg 1310741 to remote f.braun@silent.test
@400000006afb7fba2c19b604 status: local 0/10 remote 1/20
@400000006afb7ff701dcc4bc delivery 169: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb7ff701dd2e34 status: local 0/10 remote 0/20
@400000006afb940a30dc898c starting delivery 170: msg 1310741 to remote f.braun@silent.test
@400000006afb940a30dce74c status: local 0/10 remote 1/20
@400000006afb944632d30644 delivery 170: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb944632d30644 status: local 0/10 remote 0/20
@400000006afba222031bb144 new msg 1310736
@400000006afba222031bb914 info msg 1310736: bytes 1059 from <sara20@reed.test> qp 29932 uid 7791
@400000006afba222031bd084 starting delivery 171: msg 1310736 to local club.example-lena@club.example
@400000006afba222031c6cc4 status: local 1/10 remote 0/20
@400000006afba2220892a22c delivery 171: success: did_0+0+1/
@400000006afba2220892a22c status: local 0/10 remote 0/20
@400000006afba222089303d4 end msg 1310736
@400000006afba7ba1de8a784 starting delivery 172: msg 1310740 to remote j.klein@silent.test
@400000006afba7ba1de95b34 status: local 0/10 remote 1/20
@400000006afba7f62e34be34 delivery 172: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afba7f62e34e544 status: local 0/10 remote 0/20
@400000006afba8aa006da844 starting delivery 173: msg 1310732 to remote lager@silent.test
@400000006afba8aa006da844 status: local 0/10 remote 1/20
@400000006afba8aa01649334 delivery 173: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afba8aa01655684 status: local 0/10 remote 0/20
@400000006afbab7a0fc41c24 starting delivery 174: msg 1310741 to remote f.braun@silent.test
@400000006afbab7a0fc49924 status: local 0/10 remote 1/20
@400000006afbab7a10b050e4 delivery 174: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbab7a10b0f10c status: local 0/10 remote 0/20
@400000006afbbd4a26c0c4cc starting delivery 175: msg 1310739 to remote o.beck@silent.test
@400000006afbbd4a26c0c4cc status: local 0/10 remote 1/20
@400000006afbbd8704a264cc delivery 175: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbbd8704a264cc status: local 0/10 remote 0/20
@400000006afbc60a25315eb4 starting delivery 176: msg 1310741 to remote f.braun@silent.test
@400000006afbc60a253189ac status: local 0/10 remote 1/20
@400000006afbc60a26075fdc delivery 176: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbc60a260763c4 status: local 0/10 remote 0/20
@400000006afbd1ba07159f1c starting delivery 177: msg 1310735 to remote emma@silent.test
@400000006afbd1ba07159f1c status: local 0/10 remote 1/20
@400000006afbd1f63018e39c delivery 177: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbd1f63019ca14 status: local 0/10 remote 0/20
@400000006afbdb4a0130ec8c starting delivery 178: msg 1310740 to remote j.klein@silent.test
@400000006afbdb4a01313aac status: local 0/10 remote 1/20
@400000006afbdb4a01da20f4 delivery 178: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbdb4a01da20f4 status: local 0/10 remote 0/20
@400000006afbe24e2133d314 new msg 1310736
@400000006afbe24e2134157c info msg 1310736: bytes 2890 from <emma@club.example> qp 14670 uid 7791
@400000006afbe24e21345fb4 starting delivery 179: msg 1310736 to remote j.klein2@inkwell.test
@400000006afbe24e21347b0c status: local 0/10 remote 1/20
@400000006afbe25014eff27c delivery 179: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1794892356_f2bea4ff4a4d_-_esmtp/
@400000006afbe25014f067ac status: local 0/10 remote 0/20
@400000006afbe25014f09a74 end msg 1310736
@400000006afbe3ba09ff2e64 starting delivery 180: msg 1310741 to remote f.braun@silent.test
@400000006afbe3ba09fff1b4 status: local 0/10 remote 1/20
@400000006afbe3f6194b70e4 delivery 180: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbe3f6194b70e4 status: local 0/10 remote 0/20
@400000006afbe537011a3fdc new msg 1310736
@400000006afbe537011aff44 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 18393 uid 0
@400000006afbe537011b8414 starting delivery 181: msg 1310736 to local root@mx1.example.net
@400000006afbe537011be9a4 status: local 1/10 remote 0/20
@400000006afbe5370488b694 new msg 1310745
@400000006afbe5370488b694 info msg 1310745: bytes 974 from <root@mx1.example.net> qp 18394 uid 7790
@400000006afbe5370488b694 starting delivery 182: msg 1310745 to local greta@example.net
@400000006afbe53704896e2c status: local 2/10 remote 0/20
@400000006afbe53704896e2c delivery 181: success: did_0+1+0/qp_18394/
@400000006afbe53704898984 status: local 1/10 remote 0/20
@400000006afbe5370489953c end msg 1310736
@400000006afbe537096f1f7c delivery 182: success: did_0+0+1/
@400000006afbe537096f1f7c status: local 0/10 remote 0/20
@400000006afbe537096fa834 end msg 1310745
@400000006afc048a33fd0754 starting delivery 183: msg 1310741 to remote f.braun@silent.test
@400000006afc048a33fd6ce4 status: local 0/10 remote 1/20
@400000006afc04c701ef049c delivery 183: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc04c701ef049c status: local 0/10 remote 0/20
@400000006afc06ba04ac0d74 starting delivery 184: msg 1310739 to remote o.beck@silent.test
@400000006afc06ba04ac5f7c status: local 0/10 remote 1/20
@400000006afc06ba06651f84 delivery 184: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc06ba06651f84 status: local 0/10 remote 0/20
@400000006afc0e3a1e6d3134 starting delivery 185: msg 1310732 to remote lager@silent.test
@400000006afc0e3a1e6db604 status: local 0/10 remote 1/20
@400000006afc0e3a1f17adbc delivery 185: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc0e3a1f18599c status: local 0/10 remote 0/20
@400000006afc11fa3a11b70c starting delivery 186: msg 1310740 to remote j.klein@silent.test
@400000006afc11fa3a128614 status: local 0/10 remote 1/20
@400000006afc11fa3b650e24 delivery 186: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc11fa3b65b61c status: local 0/10 remote 0/20
@400000006afc1d8234b96dcc new msg 1310745
@400000006afc1d8234b9f29c info msg 1310745: bytes 2471 from <z.jung@shop.example> qp 25516 uid 7791
@400000006afc1d8234b9f29c starting delivery 187: msg 1310745 to remote carla5@station.test
@400000006afc1d8234ba11dc status: local 0/10 remote 1/20
@400000006afc1d840c33f854 delivery 187: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w15DC-12F142-F7/
@400000006afc1d840c349494 status: local 0/10 remote 0/20
@400000006afc1d840c3505dc end msg 1310745
@400000006afc1e95011513a4 new msg 1310745
@400000006afc1e95011513a4 info msg 1310745: bytes 18207 from <anna.koch@shop.example> qp 26887 uid 7791
@400000006afc1e950115bf84 starting delivery 188: msg 1310745 to remote ida2@customer.example
@400000006afc1e950115bf84 status: local 0/10 remote 1/20
@400000006afc1e9521fb8044 delivery 188: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1794907787_92cc7568b47b_-_esmtp/
@400000006afc1e9521fc283c status: local 0/10 remote 0/20
@400000006afc1e9521fce7a4 end msg 1310745
@400000006afc287a2399af84 starting delivery 189: msg 1310741 to remote f.braun@silent.test
@400000006afc287a239a0574 status: local 0/10 remote 1/20
@400000006afc28b70d1d8d34 delivery 189: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc28b70d1d8d34 status: local 0/10 remote 0/20
@400000006afc2aca179d864c starting delivery 190: msg 1310735 to remote emma@silent.test
@400000006afc2aca179e70ac status: local 0/10 remote 1/20
@400000006afc2aca186dda54 delivery 190: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc2aca186dda54 status: local 0/10 remote 0/20
@400000006afc4bca0f4399b4 starting delivery 191: msg 1310740 to remote j.klein@silent.test
@400000006afc4bca0f43e7d4 status: local 0/10 remote 1/20
@400000006afc4c061de12d74 delivery 191: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc4c061de144e4 status: local 0/10 remote 0/20
@400000006afc4f8a050fb52c starting delivery 192: msg 1310741 to remote f.braun@silent.test
@400000006afc4f8a050fb52c status: local 0/10 remote 1/20
@400000006afc4f8a05cef234 delivery 192: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc4f8a05cfccf4 status: local 0/10 remote 0/20
@400000006afc534a388fed54 starting delivery 193: msg 1310739 to remote o.beck@silent.test
@400000006afc534a389081c4 status: local 0/10 remote 1/20
@400000006afc534a3a3bff44 delivery 193: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc534a3a3c226c status: local 0/10 remote 0/20
@400000006afc5756052e06e4 new msg 1310745
@400000006afc5756052e129c info msg 1310745: bytes 2099 from <h.vogel@club.example> qp 2128 uid 7791
@400000006afc5756052e129c starting delivery 194: msg 1310745 to remote o.beck9@opera.example
@400000006afc5756052e60bc status: local 0/10 remote 1/20
@400000006afc57581ab374f4 delivery 194: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<667c1ac3cf95eeac@mail.example>_[InternalId=730221999]_Queued_mail_for_delivery/
@400000006afc57581ab374f4 status: local 0/10 remote 0/20
@400000006afc57581ab40d4c end msg 1310745
@400000006afc76ea36ea7e9c starting delivery 195: msg 1310732 to remote lager@silent.test
@400000006afc76ea36ea7e9c status: local 0/10 remote 1/20
@400000006afc77263865281c delivery 195: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc772638657a24 status: local 0/10 remote 0/20
@400000006afc79ba24d90d54 starting delivery 196: msg 1310741 to remote f.braun@silent.test
@400000006afc79ba24d9960c status: local 0/10 remote 1/20
@400000006afc79ba263ba2c4 delivery 196: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc79ba263ba2c4 status: local 0/10 remote 0/20
@400000006afc7f170fa31aec new msg 1310745
@400000006afc7f170fa3f5ac info msg 1310745: bytes 2688 from <ute@shop.example> qp 20546 uid 7791
@400000006afc7f170fa4d83c starting delivery 197: msg 1310745 to remote carla3@cedar.test
@400000006afc7f170fa5b6e4 status: local 0/10 remote 1/20
@400000006afc7f18329fd4cc delivery 197: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<37a214e771f2b5ea@mail.example>_[InternalId=503698407]_Queued_mail_for_delivery/
@400000006afc7f1832a0134c status: local 0/10 remote 0/20
@400000006afc7f1832a0f5dc end msg 1310745
@400000006afc86fa09adf56c starting delivery 198: msg 1310735 to remote emma@silent.test
@400000006afc86fa09ae1894 status: local 0/10 remote 1/20
@400000006afc873702dc9504 delivery 198: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc873702dc9504 status: local 0/10 remote 0/20
@400000006afc88ba30870ad4 starting delivery 199: msg 1310740 to remote j.klein@silent.test
@400000006afc88ba30879b5c status: local 0/10 remote 1/20
@400000006afc88ba318548c4 delivery 199: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc88ba31861f9c status: local 0/10 remote 0/20
@400000006afc8be132fe4494 new msg 1310745
@400000006afc8be132fee8a4 info msg 1310745: bytes 4570 from <ute@shop.example> qp 4451 uid 7791
@400000006afc8be132ff698c starting delivery 200: msg 1310745 to remote paula7@school.example
@400000006afc8be132ff909c status: local 0/10 remote 1/20
@400000006afc8be313717484 delivery 200: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1794935767_qp_3691/
@400000006afc8be3137233ec status: local 0/10 remote 0/20
@400000006afc8be3137233ec end msg 1310745
@400000006afca2fa0cdc2ed4 starting delivery 201: msg 1310739 to remote o.beck@silent.test
@400000006afca2fa0cdc2ed4 status: local 0/10 remote 1/20
@400000006afca336306c52fc delivery 201: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afca336306c52fc status: local 0/10 remote 0/20
@400000006afca70a1444415c starting delivery 202: msg 1310741 to remote f.braun@silent.test
@400000006afca70a144523ec status: local 0/10 remote 1/20
@400000006afca70a157a7b54 delivery 202: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afca70a157ae4cc status: local 0/10 remote 0/20
@400000006afcab240fc9020c new msg 1310745
@400000006afcab240fc9d114 info msg 1310745: bytes 8993 from <emma@club.example> qp 11995 uid 7791
@400000006afcab240fca0f94 starting delivery 203: msg 1310745 to remote r.frank0@bigmail.example
@400000006afcab240fca0f94 status: local 0/10 remote 1/20
@400000006afcab242f61824c delivery 203: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1794943770_d7486392c573_-_esmtp/
@400000006afcab242f61f394 status: local 0/10 remote 0/20
@400000006afcab242f6264dc end msg 1310745
@400000006afcc8ca1e000fb4 starting delivery 204: msg 1310740 to remote j.klein@silent.test
@400000006afcc8ca1e000fb4 status: local 0/10 remote 1/20
@400000006afcc90636bca83c delivery 204: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcc90636bd05fc status: local 0/10 remote 0/20
@400000006afccb9a01bfde4c new msg 1310745
@400000006afccb9a01bfde4c info msg 1310745: bytes 48211 from <billing@shop.example> qp 21076 uid 7791
@400000006afccb9a01bfde4c starting delivery 205: msg 1310745 to remote z.jung@silent.test
@400000006afccb9a01c014fc status: local 0/10 remote 1/20
@400000006afccb9a037068c4 delivery 205: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afccb9a037068c4 status: local 0/10 remote 0/20
@400000006afccd2a080df16c starting delivery 206: msg 1310745 to remote z.jung@silent.test
@400000006afccd2a080df16c status: local 0/10 remote 1/20
@400000006afccd2a0986aebc delivery 206: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afccd2a0987626c status: local 0/10 remote 0/20
@400000006afcd1da32e0509c starting delivery 207: msg 1310745 to remote z.jung@silent.test
@400000006afcd1da32e077ac status: local 0/10 remote 1/20
@400000006afcd1da344c541c delivery 207: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcd1da344c929c status: local 0/10 remote 0/20
@400000006afcd77a18a2b1ac starting delivery 208: msg 1310741 to remote f.braun@silent.test
@400000006afcd77a18a38c6c status: local 0/10 remote 1/20
@400000006afcd7b6365ed0cc delivery 208: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcd7b6365ee06c status: local 0/10 remote 0/20
@400000006afcd9aa0085e364 starting delivery 209: msg 1310745 to remote z.jung@silent.test
@400000006afcd9aa008650c4 status: local 0/10 remote 1/20
@400000006afcd9aa01619d64 delivery 209: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcd9aa0161fb24 status: local 0/10 remote 0/20
@400000006afce0d21dc0052c new msg 1310736
@400000006afce0d21dc03024 info msg 1310736: bytes 2148 from <lena20@elm.example> qp 15770 uid 7791
@400000006afce0d21dc05734 starting delivery 210: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006afce0d21dc0d04c status: local 1/10 remote 0/20
@400000006afce0d2248db444 delivery 210: success: did_0+0+1/
@400000006afce0d2248db444 status: local 0/10 remote 0/20
@400000006afce0d2248e6fc4 end msg 1310736
@400000006afce2ba005215ac starting delivery 211: msg 1310732 to remote lager@silent.test
@400000006afce2ba0052f06c status: local 0/10 remote 1/20
@400000006afce2ba0168486c delivery 211: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afce2ba01688ebc status: local 0/10 remote 0/20
@400000006afce49a3a24d594 starting delivery 212: msg 1310745 to remote z.jung@silent.test
@400000006afce49a3a25ac6c status: local 0/10 remote 1/20
@400000006afce49a3b2931ec delivery 212: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afce49a3b29f924 status: local 0/10 remote 0/20
@400000006afce64a08b16144 starting delivery 213: msg 1310735 to remote emma@silent.test
@400000006afce64a08b220ac status: local 0/10 remote 1/20
@400000006afce6862e6c0e5c delivery 213: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afce6862e6cae84 status: local 0/10 remote 0/20
@400000006afcf2aa18319c74 starting delivery 214: msg 1310745 to remote z.jung@silent.test
@400000006afcf2aa183211a4 status: local 0/10 remote 1/20
@400000006afcf2aa1923dc14 delivery 214: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcf2aa19249b7c status: local 0/10 remote 0/20
@400000006afcf5ca114082f4 starting delivery 215: msg 1310739 to remote o.beck@silent.test
@400000006afcf5ca1140e49c status: local 0/10 remote 1/20
@400000006afcf6063aae0a94 delivery 215: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcf6063aae0a94 status: local 0/10 remote 0/20
@400000006afd03da2692987c starting delivery 216: msg 1310745 to remote z.jung@silent.test
@400000006afd03da26936f54 status: local 0/10 remote 1/20
@400000006afd04170705c86c delivery 216: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd041707065cdc status: local 0/10 remote 0/20
@400000006afd0b0a07c9a50c starting delivery 217: msg 1310741 to remote f.braun@silent.test
@400000006afd0b0a07c9a50c status: local 0/10 remote 1/20
@400000006afd0b0a0865e50c delivery 217: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd0b0a0865e50c status: local 0/10 remote 0/20
@400000006afd0bfa0308e0dc starting delivery 218: msg 1310740 to remote j.klein@silent.test
@400000006afd0bfa0308e8ac status: local 0/10 remote 1/20
@400000006afd0bfa03d63b2c delivery 218: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd0bfa03d69cd4 status: local 0/10 remote 0/20
@400000006afd182a31139f1c starting delivery 219: msg 1310745 to remote z.jung@silent.test
@400000006afd182a3114626c status: local 0/10 remote 1/20
@400000006afd186720c85f44 delivery 219: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd186720c85f44 status: local 0/10 remote 0/20
@400000006afd243b1335d6cc new msg 1310736
@400000006afd243b1336442c info msg 1310736: bytes 32202 from <o.beck@shop.example> qp 4650 uid 7791
@400000006afd243b133722d4 starting delivery 220: msg 1310736 to remote d.weiss10@quarry.example
@400000006afd243b133722d4 status: local 0/10 remote 1/20
@400000006afd243b1337edf4 starting delivery 221: msg 1310736 to remote ute3@dairy.example
@400000006afd243b13381504 status: local 0/10 remote 2/20
@400000006afd243b1338cc9c starting delivery 222: msg 1310736 to remote ute10@bigmail.example
@400000006afd243b1338fb7c status: local 0/10 remote 3/20
@400000006afd243c1de76b1c delivery 222: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ute10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afd243c1de79614 status: local 0/10 remote 2/20
@400000006afd243c387a07dc delivery 220: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w01A3-C28A9F-F4/
@400000006afd243c387a07dc status: local 0/10 remote 1/20
@400000006afd243d2b9beecc delivery 221: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<d89b4cc2ce4eb2dd@mail.example>_[InternalId=1661171174]_Queued_mail_for_delivery/
@400000006afd243d2b9beecc status: local 0/10 remote 0/20
@400000006afd243d2b9c63fc bounce msg 1310736 qp 4662
@400000006afd243d2b9c63fc end msg 1310736
@400000006afd243d2bcb3844 new msg 1310736
@400000006afd243d2bcb3844 info msg 1310736: bytes 33415 from <> qp 4662 uid 7796
@400000006afd243d2bcb3844 starting delivery 223: msg 1310736 to local shop.example-o.beck@shop.example
@400000006afd243d2bcb4014 status: local 1/10 remote 0/20
@400000006afd243d2c787fa4 delivery 223: success: did_0+0+1/
@400000006afd243d2c79661c status: local 0/10 remote 0/20
@400000006afd243d2c79a49c end msg 1310736
@400000006afd2f9a296fa0bc starting delivery 224: msg 1310745 to remote z.jung@silent.test
@400000006afd2f9a29700e1c status: local 0/10 remote 1/20
@400000006afd2fd71288be4c delivery 224: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd2fd712891c0c status: local 0/10 remote 0/20
@400000006afd36b70ecb6444 new msg 1310736
@400000006afd36b70ecb6444 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 28310 uid 0
@400000006afd36b70ecc2794 starting delivery 225: msg 1310736 to local root@mx1.example.net
@400000006afd36b70eccf69c status: local 1/10 remote 0/20
@400000006afd36b710486f24 new msg 1310747
@400000006afd36b71048f7dc info msg 1310747: bytes 974 from <root@mx1.example.net> qp 28311 uid 7790
@400000006afd36b710492aa4 starting delivery 226: msg 1310747 to local greta@example.net
@400000006afd36b710492aa4 status: local 2/10 remote 0/20
@400000006afd36b7104a1504 delivery 225: success: did_0+1+0/qp_28311/
@400000006afd36b7104a1504 status: local 1/10 remote 0/20
@400000006afd36b7104a20bc end msg 1310736
@400000006afd36b71476c6f4 delivery 226: success: did_0+0+1/
@400000006afd36b71476c6f4 status: local 0/10 remote 0/20
@400000006afd36b71476f1ec end msg 1310747
@400000006afd41ba05f29734 starting delivery 227: msg 1310741 to remote f.braun@silent.test
@400000006afd41ba05f31434 status: local 0/10 remote 1/20
@400000006afd41f6271f05b4 delivery 227: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd41f6271f193c status: local 0/10 remote 0/20
@400000006afd48ba2c794eac starting delivery 228: msg 1310735 to remote emma@silent.test
@400000006afd48ba2c799ccc status: local 0/10 remote 1/20
@400000006afd48ba2d888c2c delivery 228: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd48ba2d89286c status: local 0/10 remote 0/20
@400000006afd4a2a040d0e54 starting delivery 229: msg 1310745 to remote z.jung@silent.test
@400000006afd4a2a040d970c status: local 0/10 remote 1/20
@400000006afd4a2a05c45b44 delivery 229: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd4a2a05c545a4 status: local 0/10 remote 0/20
@400000006afd4bba09f078c4 starting delivery 230: msg 1310739 to remote o.beck@silent.test
@400000006afd4bba09f0ceb4 status: local 0/10 remote 1/20
@400000006afd4bba0aa8c85c delivery 230: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd4bba0aa96c6c status: local 0/10 remote 0/20
@400000006afd51aa281471d4 starting delivery 231: msg 1310732 to remote lager@silent.test
@400000006afd51aa281471d4 status: local 0/10 remote 1/20
@400000006afd51e70ebafd0c delivery 231: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd51e70ebb2bec status: local 0/10 remote 0/20
@400000006afd524a129170dc starting delivery 232: msg 1310740 to remote j.klein@silent.test
@400000006afd524a129170dc status: local 0/10 remote 1/20
@400000006afd524a142101ec delivery 232: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd524a14217eec status: local 0/10 remote 0/20
@400000006afd637a0ec7d61c new msg 1310747
@400000006afd637a0ec7e1d4 info msg 1310747: bytes 48211 from <billing@shop.example> qp 20669 uid 7791
@400000006afd637a0ec7e1d4 starting delivery 233: msg 1310747 to remote v.horn@silent.test
@400000006afd637a0ec8c84c status: local 0/10 remote 1/20
@400000006afd63b61f1246ec delivery 233: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd63b61f12ac7c status: local 0/10 remote 0/20
@400000006afd650a34d181dc starting delivery 234: msg 1310747 to remote v.horn@silent.test
@400000006afd650a34d189ac status: local 0/10 remote 1/20
@400000006afd650a35d7320c delivery 234: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd650a35d7979c status: local 0/10 remote 0/20
@400000006afd67da12e31f04 starting delivery 235: msg 1310745 to remote z.jung@silent.test
@400000006afd67da12e31f04 status: local 0/10 remote 1/20
@400000006afd67da147cb67c delivery 235: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd67da147d143c status: local 0/10 remote 0/20
@400000006afd69ba2ee08e94 starting delivery 236: msg 1310747 to remote v.horn@silent.test
@400000006afd69ba2ee0e86c status: local 0/10 remote 1/20
@400000006afd69ba2f8cd03c delivery 236: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd69ba2f8d60c4 status: local 0/10 remote 0/20
@400000006afd718a37412634 starting delivery 237: msg 1310747 to remote v.horn@silent.test
@400000006afd718a37412634 status: local 0/10 remote 1/20
@400000006afd71c72818fde4 delivery 237: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd71c72818fde4 status: local 0/10 remote 0/20
@400000006afd7b8a399dee6c starting delivery 238: msg 1310741 to remote f.braun@silent.test
@400000006afd7b8a399e9a4c status: local 0/10 remote 1/20
@400000006afd7b8a3b167124 delivery 238: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd7b8a3b16b774 status: local 0/10 remote 0/20
@400000006afd7c7a2a979274 starting delivery 239: msg 1310747 to remote v.horn@silent.test
@400000006afd7c7a2a979e2c status: local 0/10 remote 1/20
@400000006afd7c7a2b9981b4 delivery 239: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd7c7a2b9a411c status: local 0/10 remote 0/20
@400000006afd7d8a0f5d8284 new msg 1310736
@400000006afd7d8a0f5dd0a4 info msg 1310736: bytes 6006 from <orders@shop.example> qp 21561 uid 10001
@400000006afd7d8a0f5ddc5c starting delivery 240: msg 1310736 to remote y.kurz31@grey.test
@400000006afd7d8a0f5e2694 status: local 0/10 remote 1/20
@400000006afd7d8b1332d92c delivery 240: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<y.kurz31@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afd7d8b1332d92c status: local 0/10 remote 0/20
@400000006afd7f1a0c521744 starting delivery 241: msg 1310736 to remote y.kurz31@grey.test
@400000006afd7f1a0c524a0c status: local 0/10 remote 1/20
@400000006afd7f1c07ee28b4 delivery 241: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1794998032_qp_24089/
@400000006afd7f1c07ef0f2c status: local 0/10 remote 0/20
@400000006afd7f1c07efde34 end msg 1310736
@400000006afd88aa27efd6bc starting delivery 242: msg 1310745 to remote z.jung@silent.test
@400000006afd88aa27f0b94c status: local 0/10 remote 1/20
@400000006afd88e7086ee9a4 delivery 242: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd88e7086f7e14 status: local 0/10 remote 0/20
@400000006afd8a8a3735eb34 starting delivery 243: msg 1310747 to remote v.horn@silent.test
@400000006afd8a8a3735eb34 status: local 0/10 remote 1/20
@400000006afd8a8a38c54d64 delivery 243: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd8a8a38c5d234 status: local 0/10 remote 0/20
@400000006afd9bba1a9f1a04 starting delivery 244: msg 1310740 to remote j.klein@silent.test
@400000006afd9bba1a9f25bc status: local 0/10 remote 1/20
@400000006afd9bba1a9f44fc starting delivery 245: msg 1310747 to remote v.horn@silent.test
@400000006afd9bba1a9f9aec status: local 0/10 remote 2/20
@400000006afd9bba1c1bd2dc delivery 245: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd9bba1c1c7304 status: local 0/10 remote 1/20
@400000006afd9bf61c1ffd44 delivery 244: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd9bf61c203fac status: local 0/10 remote 0/20
@400000006afda4ca25c4b574 starting delivery 246: msg 1310739 to remote o.beck@silent.test
@400000006afda4ca25c58c4c status: local 0/10 remote 1/20
@400000006afda4ca2770d31c delivery 246: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afda4ca2770fa2c status: local 0/10 remote 0/20
@400000006afdac9a1345c8d4 starting delivery 247: msg 1310745 to remote z.jung@silent.test
@400000006afdac9a13462a7c status: local 0/10 remote 1/20
@400000006afdacd6145b5f54 delivery 247: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdacd6145b5f54 status: local 0/10 remote 0/20
@400000006afdae4a03f972cc starting delivery 248: msg 1310735 to remote emma@silent.test
@400000006afdae4a03f972cc status: local 0/10 remote 1/20
@400000006afdae4a04c7889c delivery 248: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdae4a04c7889c status: local 0/10 remote 0/20
@400000006afdb00a0c0cb1a4 starting delivery 249: msg 1310747 to remote v.horn@silent.test
@400000006afdb00a0c0cf40c status: local 0/10 remote 1/20
@400000006afdb00a0dabd6fc delivery 249: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdb00a0dac157c status: local 0/10 remote 0/20
@400000006afdb87a0ca4cb24 starting delivery 250: msg 1310741 to remote f.braun@silent.test
@400000006afdb87a0ca4cb24 status: local 0/10 remote 1/20
@400000006afdb87a0dbab794 delivery 250: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdb87a0dbaee44 status: local 0/10 remote 0/20
@400000006afdc3ba3843d8c4 starting delivery 251: msg 1310732 to remote lager@silent.test
@400000006afdc3ba3844bb54 status: local 0/10 remote 1/20
@400000006afdc3f70db1e9ac delivery 251: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdc3f70db28204 status: local 0/10 remote 0/20
@400000006afdc77a0c6823cc starting delivery 252: msg 1310747 to remote v.horn@silent.test
@400000006afdc77a0c6823cc status: local 0/10 remote 1/20
@400000006afdc77a0d846554 delivery 252: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdc77a0d854fb4 status: local 0/10 remote 0/20
@400000006afdc932361f52e4 new msg 1310736
@400000006afdc932361f954c info msg 1310736: bytes 1497 from <y.kurz38@university.example> qp 21000 uid 7791
@400000006afdc93236201a1c starting delivery 253: msg 1310736 to local club.example-r.frank@club.example
@400000006afdc93236203d44 status: local 1/10 remote 0/20
@400000006afdc9323620f4dc starting delivery 254: msg 1310736 to local shop.example-o.beck@shop.example
@400000006afdc93236215a6c status: local 2/10 remote 0/20
@400000006afdc93236215a6c starting delivery 255: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006afdc93236216a0c status: local 3/10 remote 0/20
@400000006afdc93236222d5c starting delivery 256: msg 1310736 to local greta@example.net
@400000006afdc93236222d5c status: local 4/10 remote 0/20
@400000006afdc9323622f0ac starting delivery 257: msg 1310736 to local club.example-j.klein@club.example
@400000006afdc93236232f2c status: local 5/10 remote 0/20
@400000006afdc9323919a33c delivery 254: success: did_0+0+1/
@400000006afdc932391a85cc status: local 4/10 remote 0/20
@400000006afdc9323a7fa794 delivery 257: success: did_0+0+1/
@400000006afdc9323a80304c status: local 3/10 remote 0/20
@400000006afdc9323b56067c delivery 256: success: did_0+0+1/
@400000006afdc9323b56067c status: local 2/10 remote 0/20
@400000006afdc93301d2aeb4 delivery 253: success: did_0+0+1/
@400000006afdc93301d32f9c status: local 1/10 remote 0/20
@400000006afdc93302462164 delivery 255: success: did_0+0+1/
@400000006afdc9330246dce4 status: local 0/10 remote 0/20
@400000006afdc9330246dce4 end msg 1310736
@400000006afdcba12e6ef874 new msg 1310736
@400000006afdcba12e6f812c info msg 1310736: bytes 1777 from <anna.koch22@bigmail.example> qp 24114 uid 7791
@400000006afdcba12e6f94b4 starting delivery 258: msg 1310736 to local shop.example-b.lang@shop.example
@400000006afdcba12e706b8c status: local 1/10 remote 0/20
@400000006afdcba1334fbc0c delivery 258: success: did_0+0+1/
@400000006afdcba1335073a4 status: local 0/10 remote 0/20
@400000006afdcba1335073a4 end msg 1310736
@400000006afdd3aa1dd8c134 starting delivery 259: msg 1310745 to remote z.jung@silent.test
@400000006afdd3aa1dd8c134 status: local 0/10 remote 1/20
@400000006afdd3e7113d46d4 delivery 259: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdd3e7113db81c status: local 0/10 remote 0/20
@400000006afde20a2e26ef0c starting delivery 260: msg 1310747 to remote v.horn@silent.test
@400000006afde20a2e274114 status: local 0/10 remote 1/20
@400000006afde2472416848c delivery 260: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afde2472416848c status: local 0/10 remote 0/20
@400000006afde4711aba00bc new msg 1310736
@400000006afde4711abab46c info msg 1310736: bytes 1010 from <z.jung20@vineyard.example> qp 23405 uid 7791
@400000006afde4711abab46c starting delivery 261: msg 1310736 to local shop.example-o.beck@shop.example
@400000006afde4711abadb7c status: local 1/10 remote 0/20
@400000006afde4711f0ed034 delivery 261: success: did_0+0+1/
@400000006afde4711f0fb6ac status: local 0/10 remote 0/20
@400000006afde4711f103b7c end msg 1310736
@400000006afde84a21fa631c starting delivery 262: msg 1310740 to remote j.klein@silent.test
@400000006afde84a21fab524 status: local 0/10 remote 1/20
@400000006afde84a22d81cd4 delivery 262: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afde84a22d8d084 status: local 0/10 remote 0/20
@400000006afdf88a2ebe9f14 starting delivery 263: msg 1310741 to remote f.braun@silent.test
@400000006afdf88a2ebe9f14 status: local 0/10 remote 1/20
@400000006afdf8c71fb2d094 delivery 263: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdf8c71fb36cd4 status: local 0/10 remote 0/20
@400000006afdfdda0a97f7ac starting delivery 264: msg 1310745 to remote z.jung@silent.test
@400000006afdfdda0a986124 status: local 0/10 remote 1/20
@400000006afdfdda0ba2b0ec delivery 264: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdfdda0ba2d02c status: local 0/10 remote 0/20
@400000006afdffba0fe42744 starting delivery 265: msg 1310747 to remote v.horn@silent.test
@400000006afdffba0fe45624 status: local 0/10 remote 1/20
@400000006afdffba113c7bb4 delivery 265: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdffba113cc9d4 status: local 0/10 remote 0/20
@400000006afe00fa108b580c starting delivery 266: msg 1310739 to remote o.beck@silent.test
@400000006afe00fa108b580c status: local 0/10 remote 1/20
@400000006afe00fa118ef4fc delivery 266: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe00fa118ef4fc status: local 0/10 remote 0/20
@400000006afe16fa27067c74 starting delivery 267: msg 1310735 to remote emma@silent.test
@400000006afe16fa27075b1c status: local 0/10 remote 1/20
@400000006afe173638122234 delivery 267: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe17363812d9cc status: local 0/10 remote 0/20
@400000006afe208a024d7464 starting delivery 268: msg 1310747 to remote v.horn@silent.test
@400000006afe208a024dd60c status: local 0/10 remote 1/20
@400000006afe208a034f119c delivery 268: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe208a034fd104 status: local 0/10 remote 0/20
@400000006afe2b2a32af2a94 starting delivery 269: msg 1310745 to remote z.jung@silent.test
@400000006afe2b2a32af2a94 status: local 0/10 remote 1/20
@400000006afe2b670715d9b4 delivery 269: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe2b6707165e84 status: local 0/10 remote 0/20
@400000006afe2dfa28957144 new msg 1310736
@400000006afe2dfa28957144 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 20127 uid 0
@400000006afe2dfa28961d24 starting delivery 270: msg 1310736 to local root@mx1.example.net
@400000006afe2dfa2896387c status: local 1/10 remote 0/20
@400000006afe2dfa2ccf2f0c new msg 1310749
@400000006afe2dfa2ccf4294 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 20128 uid 7790
@400000006afe2dfa2ccf4294 starting delivery 271: msg 1310749 to local greta@example.net
@400000006afe2dfa2ccf561c status: local 2/10 remote 0/20
@400000006afe2dfa2ccfe2bc delivery 270: success: did_0+1+0/qp_20128/
@400000006afe2dfa2cd06f5c status: local 1/10 remote 0/20
@400000006afe2dfa2cd0cd1c end msg 1310736
@400000006afe2dfa33353ae4 delivery 271: success: did_0+0+1/
@400000006afe2dfa333542b4 status: local 0/10 remote 0/20
@400000006afe2dfa333542b4 end msg 1310749
@400000006afe2e380d0653e4 new msg 1310749
@400000006afe2e380d06964c info msg 1310749: bytes 1028 from <d.weiss26@partner.test> qp 20435 uid 7791
@400000006afe2e380d06964c starting delivery 272: msg 1310749 to local shop.example-o.beck@shop.example
@400000006afe2e380d076554 status: local 1/10 remote 0/20
@400000006afe2e380f608fc4 delivery 272: success: did_0+0+1/
@400000006afe2e380f60af04 status: local 0/10 remote 0/20
@400000006afe2e380f61204c end msg 1310749
@400000006afe30682f698ce4 new msg 1310749
@400000006afe30682f6a1d6c info msg 1310749: bytes 2054 from <wanda@example.net> qp 23237 uid 7791
@400000006afe30682f6a1d6c starting delivery 273: msg 1310749 to remote o.beck9@corner.test
@400000006afe30682f6ad504 status: local 0/10 remote 1/20
@400000006afe306a04cda31c delivery 273: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<cd6ba1ac62df8ff4@mail.example>_[InternalId=1096208512]_Queued_mail_for_delivery/
@400000006afe306a04cda31c status: local 0/10 remote 0/20
@400000006afe306a04ce6e3c end msg 1310749
@400000006afe30c001149a8c new msg 1310749
@400000006afe30c001149e74 info msg 1310749: bytes 1520 from <y.kurz@shop.example> qp 23674 uid 7791
@400000006afe30c001149e74 starting delivery 274: msg 1310749 to local club.example-h.vogel@club.example
@400000006afe30c00114b9cc status: local 1/10 remote 0/20
@400000006afe30c004b4bc1c delivery 274: success: did_0+0+1/
@400000006afe30c004b4db5c status: local 0/10 remote 0/20
@400000006afe30c004b5779c end msg 1310749
@400000006afe3185374fdfbc new msg 1310749
@400000006afe3185375029f4 info msg 1310749: bytes 1438 from <emma@club.example> qp 24663 uid 7791
@400000006afe3185375058d4 starting delivery 275: msg 1310749 to local club.example-f.braun@club.example
@400000006afe3185375058d4 status: local 1/10 remote 0/20
@400000006afe31853a73ef94 delivery 275: success: did_0+0+1/
@400000006afe31853a74784c status: local 0/10 remote 0/20
@400000006afe31853a74f934 end msg 1310749
@400000006afe3186341c37b4 new msg 1310749
@400000006afe3186341cbc84 info msg 1310749: bytes 4550 from <d.weiss@club.example> qp 24668 uid 7791
@400000006afe3186341d2dcc starting delivery 276: msg 1310749 to local club.example-emma@club.example
@400000006afe3186341e04a4 status: local 1/10 remote 0/20
@400000006afe3186341e182c starting delivery 277: msg 1310749 to local paula@example.net
@400000006afe3186341eef04 status: local 2/10 remote 0/20
@400000006afe3186341f3d24 starting delivery 278: msg 1310749 to local shop.example-v.horn@shop.example
@400000006afe3186342013fc status: local 3/10 remote 0/20
@400000006afe318634d7abfc delivery 278: success: did_0+0+1/
@400000006afe318634d85fac status: local 2/10 remote 0/20
@400000006afe318639ea87cc delivery 277: success: did_0+0+1/
@400000006afe318639eae974 status: local 1/10 remote 0/20
@400000006afe31863a946bfc delivery 276: success: did_0+0+1/
@400000006afe31863a9546bc status: local 0/10 remote 0/20
@400000006afe31863a9546bc end msg 1310749
@400000006afe335f0917240c new msg 1310749
@400000006afe335f0917240c info msg 1310749: bytes 1263 from <k.maier2@pebble.test> qp 27029 uid 7791
@400000006afe335f0917a8dc starting delivery 279: msg 1310749 to local club.example-h.vogel@club.example
@400000006afe335f09180a84 status: local 1/10 remote 0/20
@400000006afe335f0bca45bc delivery 279: success: did_0+0+1/
@400000006afe335f0bca49a4 status: local 0/10 remote 0/20
@400000006afe335f0bca68e4 end msg 1310749
@400000006afe350419597e8c new msg 1310749
@400000006afe350419597e8c info msg 1310749: bytes 734 from <root@mx1.example.net> qp 29136 uid 0
@400000006afe35041959f3bc starting delivery 280: msg 1310749 to local root@mx1.example.net
@400000006afe3504195a229c status: local 1/10 remote 0/20
@400000006afe35041b803ad4 delivery 280: success: did_0+1+0/qp_29137/
@400000006afe35041b805a14 status: local 0/10 remote 0/20
@400000006afe35041b805a14 end msg 1310749
@400000006afe35041b9e1b44 new msg 1310749
@400000006afe35041b9ea3fc info msg 1310749: bytes 974 from <root@mx1.example.net> qp 29137 uid 7790
@400000006afe35041b9f28cc starting delivery 281: msg 1310749 to local greta@example.net
@400000006afe35041b9f7ebc status: local 1/10 remote 0/20
@400000006afe35041c454ff4 delivery 281: success: did_0+0+1/
@400000006afe35041c454ff4 status: local 0/10 remote 0/20
@400000006afe35041c45b96c end msg 1310749
@400000006afe356f29e8ef6c new msg 1310749
@400000006afe356f29e94174 info msg 1310749: bytes 2241 from <ute@shop.example> qp 29672 uid 7791
@400000006afe356f29e9e96c starting delivery 282: msg 1310749 to local shop.example-y.kurz@shop.example
@400000006afe356f29ea2fbc status: local 1/10 remote 0/20
@400000006afe356f317d847c delivery 282: success: did_0+0+1/
@400000006afe356f317d847c status: local 0/10 remote 0/20
@400000006afe356f317d847c end msg 1310749
@400000006afe363d33128044 new msg 1310749
@400000006afe363d33135b04 info msg 1310749: bytes 1116 from <k.maier27@orchard.test> qp 30703 uid 7791
@400000006afe363d33135b04 starting delivery 283: msg 1310749 to local shop.example-m.roth@shop.example
@400000006afe363d3313bcac status: local 1/10 remote 0/20
@400000006afe363d3470c43c delivery 283: success: did_0+0+1/
@400000006afe363d3470c43c status: local 0/10 remote 0/20
@400000006afe363d3471878c end msg 1310749
@400000006afe367a36654524 new msg 1310749
@400000006afe367a3665dd7c info msg 1310749: bytes 950 from <j.klein9@grocer.example> qp 31008 uid 7791
@400000006afe367a3666818c starting delivery 284: msg 1310749 to local club.example-emma@club.example
@400000006afe367a3667065c status: local 1/10 remote 0/20
@400000006afe367a375b9f8c delivery 284: success: did_0+0+1/
@400000006afe367a375c4f54 status: local 0/10 remote 0/20
@400000006afe367a375d262c end msg 1310749
@400000006afe36ac1721c69c new msg 1310749
@400000006afe36ac17223fb4 info msg 1310749: bytes 2245 from <paula@example.net> qp 31255 uid 7791
@400000006afe36ac1723168c starting delivery 285: msg 1310749 to remote h.vogel6@station.test
@400000006afe36ac17239f44 status: local 0/10 remote 1/20
@400000006afe36ae11284004 delivery 285: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w5754-466986-0E/
@400000006afe36ae1128b14c status: local 0/10 remote 0/20
@400000006afe36ae1128c8bc end msg 1310749
@400000006afe3723162e4a94 new msg 1310749
@400000006afe3723162e4a94 info msg 1310749: bytes 2172 from <o.beck@shop.example> qp 31850 uid 7791
@400000006afe3723162e8144 starting delivery 286: msg 1310749 to local club.example-j.klein@club.example
@400000006afe3723162f216c status: local 1/10 remote 0/20
@400000006afe37231cccdf14 delivery 286: success: did_0+0+1/
@400000006afe37231ccd5c14 status: local 0/10 remote 0/20
@400000006afe37231ccd5c14 end msg 1310749
@400000006afe376a19130f4c new msg 1310749
@400000006afe376a1913cacc info msg 1310749: bytes 2499 from <carla@example.net> qp 32206 uid 7791
@400000006afe376a1913f9ac starting delivery 287: msg 1310749 to remote nina4@school.example
@400000006afe376a1914d46c status: local 0/10 remote 1/20
@400000006afe376b2428a52c delivery 287: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795045216_qp_29156/
@400000006afe376b2428a52c status: local 0/10 remote 0/20
@400000006afe376b2428a52c end msg 1310749
@400000006afe37fa238d3c04 starting delivery 288: msg 1310740 to remote j.klein@silent.test
@400000006afe37fa238dd45c status: local 0/10 remote 1/20
@400000006afe37fa24e4e87c delivery 288: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe37fa24e4e87c status: local 0/10 remote 0/20
@400000006afe38582ffb41ac new msg 1310749
@400000006afe38582ffb979c info msg 1310749: bytes 6511 from <orders@shop.example> qp 930 uid 10001
@400000006afe38582ffc4b4c starting delivery 289: msg 1310749 to remote paula27@reed.test
@400000006afe38582ffc5ed4 status: local 0/10 remote 1/20
@400000006afe385a10407fe4 delivery 289: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795045454_968555397834_-_esmtp/
@400000006afe385a104083cc status: local 0/10 remote 0/20
@400000006afe385a10408b9c end msg 1310749
@400000006afe38ea271ad764 starting delivery 290: msg 1310732 to remote lager@silent.test
@400000006afe38ea271ad764 status: local 0/10 remote 1/20
@400000006afe38ea27be761c delivery 290: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe38ea27be761c status: local 0/10 remote 0/20
@400000006afe3a112532aabc new msg 1310749
@400000006afe3a112532aabc info msg 1310749: bytes 1170 from <v.horn18@corner.test> qp 3134 uid 7791
@400000006afe3a112532aabc starting delivery 291: msg 1310749 to local club.example-k.maier@club.example
@400000006afe3a112533569c status: local 1/10 remote 0/20
@400000006afe3a11260b6334 delivery 291: success: did_0+0+1/
@400000006afe3a11260b8a44 status: local 0/10 remote 0/20
@400000006afe3a11260c0f14 end msg 1310749
@400000006afe3bba25b1027c starting delivery 292: msg 1310741 to remote f.braun@silent.test
@400000006afe3bba25b17b94 status: local 0/10 remote 1/20
@400000006afe3bf71baa34ec delivery 292: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe3bf71baa6b9c status: local 0/10 remote 0/20
@400000006afe3c0d17d62664 new msg 1310749
@400000006afe3c0d17d62e34 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 5672 uid 0
@400000006afe3c0d17d6498c starting delivery 293: msg 1310749 to local root@mx1.example.net
@400000006afe3c0d17d6498c status: local 1/10 remote 0/20
@400000006afe3c0d196e8d2c delivery 293: success: did_0+1+0/qp_5673/
@400000006afe3c0d196f6404 status: local 0/10 remote 0/20
@400000006afe3c0d196fd54c end msg 1310749
@400000006afe3c0d198d11ac new msg 1310749
@400000006afe3c0d198d11ac info msg 1310749: bytes 974 from <root@mx1.example.net> qp 5673 uid 7790
@400000006afe3c0d198daa04 starting delivery 294: msg 1310749 to local greta@example.net
@400000006afe3c0d198daa04 status: local 1/10 remote 0/20
@400000006afe3c0d1fe37d84 delivery 294: success: did_0+0+1/
@400000006afe3c0d1fe45844 status: local 0/10 remote 0/20
@400000006afe3c0d1fe50fdc end msg 1310749
@400000006afe3d1b1d549d14 new msg 1310749
@400000006afe3d1b1d549d14 info msg 1310749: bytes 27421 from <ute@shop.example> qp 7023 uid 7791
@400000006afe3d1b1d5577d4 starting delivery 295: msg 1310749 to remote paula4@cedar.test
@400000006afe3d1b1d5646dc status: local 0/10 remote 1/20
@400000006afe3d1d1d581f84 delivery 295: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<5b9e6877bff2629a@mail.example>_[InternalId=2035980554]_Queued_mail_for_delivery/
@400000006afe3d1d1d581f84 status: local 0/10 remote 0/20
@400000006afe3d1d1d584a7c end msg 1310749
@400000006afe41f21f8ade04 new msg 1310749
@400000006afe41f21f8ba924 info msg 1310749: bytes 1368 from <greta12@typo.test> qp 13218 uid 7791
@400000006afe41f21f8c7ffc starting delivery 296: msg 1310749 to local shop.example-z.jung@shop.example
@400000006afe41f21f8d6674 status: local 1/10 remote 0/20
@400000006afe41f22364cc74 delivery 296: success: did_0+0+1/
@400000006afe41f22364cc74 status: local 0/10 remote 0/20
@400000006afe41f2236539d4 end msg 1310749
@400000006afe420e09cff0a4 new msg 1310749
@400000006afe420e09d069bc info msg 1310749: bytes 1055 from <o.beck27@library.example> qp 13356 uid 7791
@400000006afe420e09d094b4 starting delivery 297: msg 1310749 to local shop.example-o.beck@shop.example
@400000006afe420e09d094b4 status: local 1/10 remote 0/20
@400000006afe420e0c8888c4 delivery 297: success: did_0+0+1/
@400000006afe420e0c8888c4 status: local 0/10 remote 0/20
@400000006afe420e0c88e684 end msg 1310749
@400000006afe43160c5d0fdc new msg 1310749
@400000006afe43160c5ddafc info msg 1310749: bytes 734 from <root@mx1.example.net> qp 14677 uid 0
@400000006afe43160c5e1d64 starting delivery 298: msg 1310749 to local root@mx1.example.net
@400000006afe43160c5e1d64 status: local 1/10 remote 0/20
@400000006afe43160e1ef3bc delivery 298: success: did_0+1+0/qp_14678/
@400000006afe43160e1ef3bc status: local 0/10 remote 0/20
@400000006afe43160e1f882c end msg 1310749
@400000006afe43160e3cf754 new msg 1310749
@400000006afe43160e3d706c info msg 1310749: bytes 974 from <root@mx1.example.net> qp 14678 uid 7790
@400000006afe43160e3d706c starting delivery 299: msg 1310749 to local greta@example.net
@400000006afe43160e3db2d4 status: local 1/10 remote 0/20
@400000006afe431610e52c24 delivery 299: success: did_0+0+1/
@400000006afe431610e585fc status: local 0/10 remote 0/20
@400000006afe431610e585fc end msg 1310749
@400000006afe44570c28d4c4 new msg 1310749
@400000006afe44570c28d4c4 info msg 1310749: bytes 3809 from <lena19@slowpost.example> qp 16282 uid 7791
@400000006afe44570c28d4c4 starting delivery 300: msg 1310749 to local club.example-f.braun@club.example
@400000006afe44570c28d4c4 status: local 1/10 remote 0/20
@400000006afe44570dec9534 delivery 300: success: did_0+0+1/
@400000006afe44570dec9534 status: local 0/10 remote 0/20
@400000006afe44570deca0ec end msg 1310749
@400000006afe447a39e6f1d4 starting delivery 301: msg 1310747 to remote v.horn@silent.test
@400000006afe447a39e7c8ac status: local 0/10 remote 1/20
@400000006afe447a3a9f4d24 delivery 301: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe447a3a9f9374 status: local 0/10 remote 0/20
@400000006afe4a1f10035b8c new msg 1310749
@400000006afe4a1f10041324 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 23682 uid 0
@400000006afe4a1f10041324 starting delivery 302: msg 1310749 to local root@mx1.example.net
@400000006afe4a1f10041324 status: local 1/10 remote 0/20
@400000006afe4a1f1289143c delivery 302: success: did_0+1+0/qp_23683/
@400000006afe4a1f1289143c status: local 0/10 remote 0/20
@400000006afe4a1f1289a8ac end msg 1310749
@400000006afe4a1f12a794d4 new msg 1310749
@400000006afe4a1f12a7b414 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 23683 uid 7790
@400000006afe4a1f12a7b414 starting delivery 303: msg 1310749 to local greta@example.net
@400000006afe4a1f12a7b414 status: local 1/10 remote 0/20
@400000006afe4a1f19236eb4 delivery 303: success: did_0+0+1/
@400000006afe4a1f1923d05c status: local 0/10 remote 0/20
@400000006afe4a1f19248bdc end msg 1310749
@400000006afe4cda2ec0ba24 new msg 1310749
@400000006afe4cda2ec0ba24 info msg 1310749: bytes 2248 from <anna@club.example> qp 27179 uid 7791
@400000006afe4cda2ec15a4c starting delivery 304: msg 1310749 to remote paula1963@bigmail.example
@400000006afe4cda2ec1f68c status: local 0/10 remote 1/20
@400000006afe4cda3177cf8c new msg 1310736
@400000006afe4cda31782194 info msg 1310736: bytes 2174 from <anna@club.example> qp 27180 uid 7791
@400000006afe4cda31786fb4 starting delivery 305: msg 1310736 to remote lena1961@garden.example
@400000006afe4cda3178dd14 status: local 0/10 remote 2/20
@400000006afe4cdb3043b0a4 delivery 304: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4cdb3044606c status: local 0/10 remote 1/20
@400000006afe4cdb30447bc4 bounce msg 1310749 qp 27185
@400000006afe4cdb3044ba44 end msg 1310749
@400000006afe4cdb307d3b1c new msg 1310749
@400000006afe4cdb307df2b4 info msg 1310749: bytes 3709 from <> qp 27185 uid 7796
@400000006afe4cdb307e67e4 starting delivery 306: msg 1310749 to local club.example-anna@club.example
@400000006afe4cdb307ef86c status: local 1/10 remote 1/20
@400000006afe4cdb3437ed74 delivery 306: success: did_0+0+1/
@400000006afe4cdb3438b4ac status: local 0/10 remote 1/20
@400000006afe4cdb3438b4ac end msg 1310749
@400000006afe4cdd05c224dc delivery 305: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wBEB5-8B50E2-6F/
@400000006afe4cdd05c224dc status: local 0/10 remote 0/20
@400000006afe4cdd05c2a1dc end msg 1310736
@400000006afe4cdf0844d81c new msg 1310736
@400000006afe4cdf08450314 info msg 1310736: bytes 2248 from <anna@club.example> qp 27201 uid 7791
@400000006afe4cdf08455134 starting delivery 307: msg 1310736 to remote kmaier1989@vineyard.example
@400000006afe4cdf08459f54 status: local 0/10 remote 1/20
@400000006afe4ce02f1b70cc delivery 307: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050709_da7736983d46_-_esmtp/
@400000006afe4ce02f1bc2d4 status: local 0/10 remote 0/20
@400000006afe4ce02f1ca17c end msg 1310736
@400000006afe4ce4016667f4 new msg 1310736
@400000006afe4ce4016667f4 info msg 1310736: bytes 2153 from <anna@club.example> qp 27226 uid 7791
@400000006afe4ce40166d16c starting delivery 308: msg 1310736 to remote carla1991@acorn.example
@400000006afe4ce40166d16c status: local 0/10 remote 1/20
@400000006afe4ce4146e08ac new msg 1310749
@400000006afe4ce4146ee754 info msg 1310749: bytes 2238 from <anna@club.example> qp 27227 uid 7791
@400000006afe4ce4146ee754 starting delivery 309: msg 1310749 to remote paula1964@bigmail.example
@400000006afe4ce4146efec4 status: local 0/10 remote 2/20
@400000006afe4ce43af8d31c delivery 308: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050714_5bf7089c7c56_-_esmtp/
@400000006afe4ce43af8e6a4 status: local 0/10 remote 1/20
@400000006afe4ce43af95404 end msg 1310736
@400000006afe4ce520e25f84 delivery 309: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050714_8ec0448d87ae_-_esmtp/
@400000006afe4ce520e3077c status: local 0/10 remote 0/20
@400000006afe4ce520e3cacc end msg 1310749
@400000006afe4ce608810274 new msg 1310749
@400000006afe4ce608818b2c info msg 1310749: bytes 2262 from <anna@club.example> qp 27236 uid 7791
@400000006afe4ce608824e7c starting delivery 310: msg 1310749 to remote rfrank1991@museum.example
@400000006afe4ce608824e7c status: local 0/10 remote 1/20
@400000006afe4ce61ad2e7bc delivery 310: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<500a68e20473867b@mail.example>_[InternalId=528349641]_Queued_mail_for_delivery/
@400000006afe4ce61ad360d4 status: local 0/10 remote 0/20
@400000006afe4ce61ad368a4 end msg 1310749
@400000006afe4d001d7e8f5c new msg 1310749
@400000006afe4d001d7f1044 info msg 1310749: bytes 2130 from <anna@club.example> qp 27368 uid 7791
@400000006afe4d001d7f4ec4 starting delivery 311: msg 1310749 to remote annakoch1956@bigmail.example
@400000006afe4d001d7f98fc status: local 0/10 remote 1/20
@400000006afe4d0118c6470c delivery 311: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d0118c6e734 status: local 0/10 remote 0/20
@400000006afe4d0118c721cc bounce msg 1310749 qp 27373
@400000006afe4d0118c7cdac end msg 1310749
@400000006afe4d0118ffaa74 new msg 1310749
@400000006afe4d01190046b4 info msg 1310749: bytes 3506 from <> qp 27373 uid 7796
@400000006afe4d0119005e24 starting delivery 312: msg 1310749 to local club.example-anna@club.example
@400000006afe4d011900e2f4 status: local 1/10 remote 0/20
@400000006afe4d011a5e6784 delivery 312: success: did_0+0+1/
@400000006afe4d011a5e6784 status: local 0/10 remote 0/20
@400000006afe4d011a5f174c end msg 1310749
@400000006afe4d132635363c new msg 1310749
@400000006afe4d132635b724 info msg 1310749: bytes 2142 from <anna@club.example> qp 27464 uid 7791
@400000006afe4d132635bef4 starting delivery 313: msg 1310749 to remote dweiss1954@customer.example
@400000006afe4d132635bef4 status: local 0/10 remote 1/20
@400000006afe4d142979e5a4 delivery 313: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050761_5bf1cf99ea96_-_esmtp/
@400000006afe4d14297a7a14 status: local 0/10 remote 0/20
@400000006afe4d14297b126c end msg 1310749
@400000006afe4d16063bf474 new msg 1310749
@400000006afe4d16063c6d8c info msg 1310749: bytes 2112 from <anna@club.example> qp 27476 uid 7791
@400000006afe4d16063cdaec starting delivery 314: msg 1310749 to remote vhorn1941@museum.example
@400000006afe4d16063d1d54 status: local 0/10 remote 1/20
@400000006afe4d17216bcb34 delivery 314: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<b419dd47b354d0d5@mail.example>_[InternalId=1755981093]_Queued_mail_for_delivery/
@400000006afe4d17216c1d3c status: local 0/10 remote 0/20
@400000006afe4d17216c1d3c end msg 1310749
@400000006afe4d1e0ee8660c new msg 1310749
@400000006afe4d1e0ee9218c info msg 1310749: bytes 2239 from <anna@club.example> qp 27517 uid 7791
@400000006afe4d1e0ee9c1b4 starting delivery 315: msg 1310749 to remote rfrank1957@bigmail.example
@400000006afe4d1e0ee9c1b4 status: local 0/10 remote 1/20
@400000006afe4d1f31bae36c delivery 315: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050772_6f9a035e0052_-_esmtp/
@400000006afe4d1f31bae36c status: local 0/10 remote 0/20
@400000006afe4d1f31bae36c end msg 1310749
@400000006afe4d2c1ef5878c new msg 1310749
@400000006afe4d2c1ef64ec4 info msg 1310749: bytes 2227 from <anna@club.example> qp 27588 uid 7791
@400000006afe4d2c1ef71dcc starting delivery 316: msg 1310749 to remote lena1997@bigmail.example
@400000006afe4d2c1ef79eb4 status: local 0/10 remote 1/20
@400000006afe4d2d1e6c4ea4 delivery 316: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050786_d03949e1fef9_-_esmtp/
@400000006afe4d2d1e6d0a24 status: local 0/10 remote 0/20
@400000006afe4d2d1e6d8724 end msg 1310749
@400000006afe4d3a1dcf8dbc new msg 1310749
@400000006afe4d3a1dcfc854 info msg 1310749: bytes 2197 from <anna@club.example> qp 27658 uid 7791
@400000006afe4d3a1dcfc854 starting delivery 317: msg 1310749 to remote rfrank2006@meadow.example
@400000006afe4d3a1dcfeb7c status: local 0/10 remote 1/20
@400000006afe4d3b0c7fda1c new msg 1310736
@400000006afe4d3b0c804f4c info msg 1310736: bytes 2320 from <anna@club.example> qp 27662 uid 7791
@400000006afe4d3b0c80a924 starting delivery 318: msg 1310736 to remote annakoch1968@bigmail.example
@400000006afe4d3b0c80a924 status: local 0/10 remote 2/20
@400000006afe4d3c069f51f4 delivery 317: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795050800_qp_9976/
@400000006afe4d3c069f80d4 status: local 0/10 remote 1/20
@400000006afe4d3c06a04bf4 end msg 1310749
@400000006afe4d3d1463333c delivery 318: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050801_5379a5747966_-_esmtp/
@400000006afe4d3d1463bbf4 status: local 0/10 remote 0/20
@400000006afe4d3d146440c4 end msg 1310736
@400000006afe4d543a1fb12c new msg 1310736
@400000006afe4d543a1fb12c info msg 1310736: bytes 2249 from <anna@club.example> qp 27790 uid 7791
@400000006afe4d543a200b04 starting delivery 319: msg 1310736 to remote carla2001@shipyard.test
@400000006afe4d543a20af14 status: local 0/10 remote 1/20
@400000006afe4d560ca8edbc delivery 319: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_73F77B1A72/
@400000006afe4d560ca8f58c status: local 0/10 remote 0/20
@400000006afe4d560ca8f58c end msg 1310736
@400000006afe4d6319d040e4 new msg 1310736
@400000006afe4d6319d040e4 info msg 1310736: bytes 2349 from <anna@club.example> qp 27863 uid 7791
@400000006afe4d6319d0d554 starting delivery 320: msg 1310736 to remote ykurz1990@freemail.test
@400000006afe4d6319d0d554 status: local 0/10 remote 1/20
@400000006afe4d6425d75314 delivery 320: failure: 198.51.100.52_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d6425d7a134 status: local 0/10 remote 0/20
@400000006afe4d6425d829ec bounce msg 1310736 qp 27869
@400000006afe4d6425d8ba74 end msg 1310736
@400000006afe4d6425e5223c new msg 1310736
@400000006afe4d6425e600e4 info msg 1310736: bytes 3494 from <> qp 27869 uid 7796
@400000006afe4d6425e6d3d4 starting delivery 321: msg 1310736 to local club.example-anna@club.example
@400000006afe4d6425e6d3d4 status: local 1/10 remote 0/20
@400000006afe4d64297d548c delivery 321: success: did_0+0+1/
@400000006afe4d64297d548c status: local 0/10 remote 0/20
@400000006afe4d64297e371c end msg 1310736
@400000006afe4d773404f694 new msg 1310736
@400000006afe4d773404f694 info msg 1310736: bytes 2114 from <anna@club.example> qp 27965 uid 7791
@400000006afe4d773405506c starting delivery 322: msg 1310736 to remote ykurz1993@dairy.example
@400000006afe4d773405b5fc status: local 0/10 remote 1/20
@400000006afe4d79022eebfc delivery 322: failure: Connected_to_198.51.100.206_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4d79022eebfc status: local 0/10 remote 0/20
@400000006afe4d79022eebfc bounce msg 1310736 qp 27971
@400000006afe4d79022f3e04 end msg 1310736
@400000006afe4d790254c37c new msg 1310736
@400000006afe4d790255772c info msg 1310736: bytes 3598 from <> qp 27971 uid 7796
@400000006afe4d7902565da4 starting delivery 323: msg 1310736 to local club.example-anna@club.example
@400000006afe4d7902567ce4 status: local 1/10 remote 0/20
@400000006afe4d7903b3fd8c delivery 323: success: did_0+0+1/
@400000006afe4d7903b4dc34 status: local 0/10 remote 0/20
@400000006afe4d7903b50344 end msg 1310736
@400000006afe4d8626d66bc4 new msg 1310736
@400000006afe4d8626d68b04 info msg 1310736: bytes 2216 from <anna@club.example> qp 28039 uid 7791
@400000006afe4d8626d77564 starting delivery 324: msg 1310736 to remote lena1955@bigmail.example
@400000006afe4d8626d77d34 status: local 0/10 remote 1/20
@400000006afe4d8629aa9294 new msg 1310749
@400000006afe4d8629aae884 info msg 1310749: bytes 2267 from <anna@club.example> qp 28040 uid 7791
@400000006afe4d8629aba7ec starting delivery 325: msg 1310749 to remote annakoch1956@bigmail.example
@400000006afe4d8629abdab4 status: local 0/10 remote 2/20
@400000006afe4d871dcfa914 delivery 324: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d871dcfa914 status: local 0/10 remote 1/20
@400000006afe4d871dd00ea4 bounce msg 1310736 qp 28043
@400000006afe4d871dd0c63c end msg 1310736
@400000006afe4d871df9d20c new msg 1310736
@400000006afe4d871dfab884 info msg 1310736: bytes 3558 from <> qp 28043 uid 7796
@400000006afe4d871dfba2e4 starting delivery 326: msg 1310736 to local club.example-anna@club.example
@400000006afe4d871dfc8574 status: local 1/10 remote 1/20
@400000006afe4d872472ba04 delivery 325: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4d87247365e4 status: local 1/10 remote 0/20
@400000006afe4d8724741994 bounce msg 1310749 qp 28044
@400000006afe4d8724743cbc end msg 1310749
@400000006afe4d872491c354 new msg 1310749
@400000006afe4d872491c354 info msg 1310749: bytes 3748 from <> qp 28044 uid 7796
@400000006afe4d872491c354 starting delivery 327: msg 1310749 to local club.example-anna@club.example
@400000006afe4d872491c73c status: local 2/10 remote 0/20
@400000006afe4d8724b0826c delivery 326: success: did_0+0+1/
@400000006afe4d8724b0826c status: local 1/10 remote 0/20
@400000006afe4d8724b13a04 end msg 1310736
@400000006afe4d87278c9c64 new msg 1310736
@400000006afe4d87278d4844 info msg 1310736: bytes 2122 from <anna@club.example> qp 28045 uid 7791
@400000006afe4d87278d4844 starting delivery 328: msg 1310736 to remote emma1975@grocer.example
@400000006afe4d87278da604 status: local 1/10 remote 1/20
@400000006afe4d8728899a04 delivery 327: success: did_0+0+1/
@400000006afe4d872889a5bc status: local 0/10 remote 1/20
@400000006afe4d87288a26a4 end msg 1310749
@400000006afe4d880af565a4 new msg 1310749
@400000006afe4d880af5fa14 info msg 1310749: bytes 2346 from <anna@club.example> qp 28046 uid 7791
@400000006afe4d880af6926c starting delivery 329: msg 1310749 to remote ykurz1987@bigmail.example
@400000006afe4d880af6a20c status: local 0/10 remote 2/20
@400000006afe4d8903fcce2c delivery 329: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d8903fcce2c status: local 0/10 remote 1/20
@400000006afe4d8903fd917c bounce msg 1310749 qp 28051
@400000006afe4d8903fe4914 end msg 1310749
@400000006afe4d8904390054 new msg 1310749
@400000006afe4d890439796c info msg 1310749: bytes 3263 from <> qp 28051 uid 7796
@400000006afe4d890439fe3c starting delivery 330: msg 1310749 to local club.example-anna@club.example
@400000006afe4d890439fe3c status: local 1/10 remote 1/20
@400000006afe4d89073102d4 delivery 330: success: did_0+0+1/
@400000006afe4d8907314924 status: local 0/10 remote 1/20
@400000006afe4d8907316094 end msg 1310749
@400000006afe4d892b56b424 delivery 328: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795050877_qp_10476/
@400000006afe4d892b56b80c status: local 0/10 remote 0/20
@400000006afe4d892b56db34 end msg 1310736
@400000006afe4d9f33d11d24 new msg 1310736
@400000006afe4d9f33d1e844 info msg 1310736: bytes 2139 from <anna@club.example> qp 28165 uid 7791
@400000006afe4d9f33d2d2a4 starting delivery 331: msg 1310736 to remote zjung1982@typo.test
@400000006afe4d9f33d35f44 status: local 0/10 remote 1/20
@400000006afe4da00f04a484 delivery 331: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe4da00f0538f4 status: local 0/10 remote 0/20
@400000006afe4da00f05b20c bounce msg 1310736 qp 28167
@400000006afe4da00f05dd04 end msg 1310736
@400000006afe4da00f1175c4 new msg 1310736
@400000006afe4da00f11db54 info msg 1310736: bytes 3149 from <> qp 28167 uid 7796
@400000006afe4da00f11db54 starting delivery 332: msg 1310736 to local club.example-anna@club.example
@400000006afe4da00f129ea4 status: local 1/10 remote 0/20
@400000006afe4da0164535c4 delivery 332: success: did_0+0+1/
@400000006afe4da01645fcfc status: local 0/10 remote 0/20
@400000006afe4da01646434c end msg 1310736
@400000006afe4da01906c2dc new msg 1310736
@400000006afe4da019076ebc info msg 1310736: bytes 2273 from <anna@club.example> qp 28168 uid 7791
@400000006afe4da01907cc7c starting delivery 333: msg 1310736 to remote dweiss1949@bigmail.example
@400000006afe4da019088fcc status: local 0/10 remote 1/20
@400000006afe4da019f7be44 new msg 1310749
@400000006afe4da019f7be44 info msg 1310749: bytes 2284 from <anna@club.example> qp 28169 uid 7791
@400000006afe4da019f89134 starting delivery 334: msg 1310749 to remote emma1952@bigmail.example
@400000006afe4da019f8fe94 status: local 0/10 remote 2/20
@400000006afe4da111861f44 delivery 333: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4da111863a9c status: local 0/10 remote 1/20
@400000006afe4da111864e24 bounce msg 1310736 qp 28172
@400000006afe4da111864e24 end msg 1310736
@400000006afe4da111c30904 new msg 1310736
@400000006afe4da111c3dbf4 info msg 1310736: bytes 3192 from <> qp 28172 uid 7796
@400000006afe4da111c3dbf4 starting delivery 335: msg 1310736 to local club.example-anna@club.example
@400000006afe4da111c3dbf4 status: local 1/10 remote 1/20
@400000006afe4da1129cc34c delivery 335: success: did_0+0+1/
@400000006afe4da1129d099c status: local 0/10 remote 1/20
@400000006afe4da1129d099c end msg 1310736
@400000006afe4da2373eb14c delivery 334: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050902_759f63810ef3_-_esmtp/
@400000006afe4da2373f3234 status: local 0/10 remote 0/20
@400000006afe4da2373f3234 end msg 1310749
@400000006afe4da23ac9c824 new msg 1310749
@400000006afe4da23aca396c info msg 1310749: bytes 2320 from <anna@club.example> qp 28180 uid 7791
@400000006afe4da23aca9efc starting delivery 336: msg 1310749 to remote fbraun1975@workshop.test
@400000006afe4da23acb46f4 status: local 0/10 remote 1/20
@400000006afe4da42bfb5c7c delivery 336: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B97430FF83/
@400000006afe4da42bfbe534 status: local 0/10 remote 0/20
@400000006afe4da42bfc373c end msg 1310749
@400000006afe4db93816cd84 new msg 1310749
@400000006afe4db93816cd84 info msg 1310749: bytes 2318 from <anna@club.example> qp 28295 uid 7791
@400000006afe4db93816fc64 starting delivery 337: msg 1310749 to remote annakoch2009@meadow.example
@400000006afe4db938174e6c status: local 0/10 remote 1/20
@400000006afe4dba0394aa04 new msg 1310736
@400000006afe4dba0394aa04 info msg 1310736: bytes 2347 from <anna@club.example> qp 28296 uid 7791
@400000006afe4dba03958c94 starting delivery 338: msg 1310736 to remote nina1996@orchard.test
@400000006afe4dba03958c94 status: local 0/10 remote 2/20
@400000006afe4dbb02af2434 delivery 338: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afe4dbb02af2434 status: local 0/10 remote 1/20
@400000006afe4dbb2f02e3a4 delivery 337: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795050927_qp_23794/
@400000006afe4dbb2f02e3a4 status: local 0/10 remote 0/20
@400000006afe4dbb2f02e3a4 end msg 1310749
@400000006afe4dc12dc6410c new msg 1310749
@400000006afe4dc12dc6c9c4 info msg 1310749: bytes 2158 from <anna@club.example> qp 28334 uid 7791
@400000006afe4dc12dc6ecec starting delivery 339: msg 1310749 to remote twolf1943@bigmail.example
@400000006afe4dc12dc6ecec status: local 0/10 remote 1/20
@400000006afe4dc21b08e024 delivery 339: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4dc21b095554 status: local 0/10 remote 0/20
@400000006afe4dc21b0a37e4 bounce msg 1310749 qp 28338
@400000006afe4dc21b0a37e4 end msg 1310749
@400000006afe4dc21b463f14 new msg 1310749
@400000006afe4dc21b46bc14 info msg 1310749: bytes 3263 from <> qp 28338 uid 7796
@400000006afe4dc21b46bc14 starting delivery 340: msg 1310749 to local club.example-anna@club.example
@400000006afe4dc21b471dbc status: local 1/10 remote 0/20
@400000006afe4dc222d7f5c4 delivery 340: success: did_0+0+1/
@400000006afe4dc222d8cc9c status: local 0/10 remote 0/20
@400000006afe4dc222d8cc9c end msg 1310749
@400000006afe4dc720dbb094 new msg 1310749
@400000006afe4dc720dc25c4 info msg 1310749: bytes 8772 from <m.roth@shop.example> qp 28363 uid 7791
@400000006afe4dc720dc588c starting delivery 341: msg 1310749 to remote ida7@university.example
@400000006afe4dc720dc588c status: local 0/10 remote 1/20
@400000006afe4dc800ba8fc4 delivery 341: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<ida7@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe4dc800babea4 status: local 0/10 remote 0/20
@400000006afe4dd301464d34 new msg 1310753
@400000006afe4dd30146e58c info msg 1310753: bytes 2325 from <anna@club.example> qp 28421 uid 7791
@400000006afe4dd30146e58c starting delivery 342: msg 1310753 to remote sara1947@bigmail.example
@400000006afe4dd30146e974 status: local 0/10 remote 1/20
@400000006afe4dd41abcfe5c delivery 342: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050953_b9b87e914a4f_-_esmtp/
@400000006afe4dd41abd4c7c status: local 0/10 remote 0/20
@400000006afe4dd41abddd04 end msg 1310753
@400000006afe4ddf1627e5dc new msg 1310753
@400000006afe4ddf1628c86c info msg 1310753: bytes 2221 from <anna@club.example> qp 28482 uid 7791
@400000006afe4ddf16293d9c starting delivery 343: msg 1310753 to remote sara1976@heather.example
@400000006afe4ddf162a00ec status: local 0/10 remote 1/20
@400000006afe4de028332d04 delivery 343: failure: Connected_to_203.0.113.24_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4de028332d04 status: local 0/10 remote 0/20
@400000006afe4de028332d04 bounce msg 1310753 qp 28489
@400000006afe4de0283407c4 end msg 1310753
@400000006afe4de0283f69d4 new msg 1310753
@400000006afe4de0283fd734 info msg 1310753: bytes 3665 from <> qp 28489 uid 7796
@400000006afe4de02840775c starting delivery 344: msg 1310753 to local club.example-anna@club.example
@400000006afe4de0284107e4 status: local 1/10 remote 0/20
@400000006afe4de02c81ca8c delivery 344: success: did_0+0+1/
@400000006afe4de02c81ca8c status: local 0/10 remote 0/20
@400000006afe4de02c829994 end msg 1310753
@400000006afe4dec04da0314 new msg 1310753
@400000006afe4dec04da0314 info msg 1310753: bytes 2224 from <anna@club.example> qp 28546 uid 7791
@400000006afe4dec04dabe94 starting delivery 345: msg 1310753 to remote emma2007@grey.test
@400000006afe4dec04dabe94 status: local 0/10 remote 1/20
@400000006afe4dec26742b6c new msg 1310755
@400000006afe4dec26748544 info msg 1310755: bytes 2113 from <anna@club.example> qp 28549 uid 7791
@400000006afe4dec26748544 starting delivery 346: msg 1310755 to remote blang1994@slowpost.example
@400000006afe4dec26751d9c status: local 0/10 remote 2/20
@400000006afe4dec27bd87d4 delivery 345: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<emma2007@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe4dec27bdca3c status: local 0/10 remote 1/20
@400000006afe4dec33ac244c new msg 1310758
@400000006afe4dec33ac532c info msg 1310758: bytes 2271 from <anna@club.example> qp 28550 uid 7791
@400000006afe4dec33ad31d4 starting delivery 347: msg 1310758 to remote emma1989@kiosk.example
@400000006afe4dec33ad8bac status: local 0/10 remote 2/20
@400000006afe4dec3472c00c new msg 1310761
@400000006afe4dec3473835c info msg 1310761: bytes 2180 from <anna@club.example> qp 28551 uid 7791
@400000006afe4dec3473d17c starting delivery 348: msg 1310761 to remote kmaier1958@bigmail.example
@400000006afe4dec3473d17c status: local 0/10 remote 3/20
@400000006afe4ded28de16ec delivery 348: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4ded28deab5c status: local 0/10 remote 2/20
@400000006afe4ded28df18bc bounce msg 1310761 qp 28554
@400000006afe4ded28dff37c end msg 1310761
@400000006afe4ded28fa3df4 new msg 1310761
@400000006afe4ded28fa3df4 info msg 1310761: bytes 3376 from <> qp 28554 uid 7796
@400000006afe4ded28fa3df4 starting delivery 349: msg 1310761 to local club.example-anna@club.example
@400000006afe4ded28faa76c status: local 1/10 remote 2/20
@400000006afe4ded2fed9d7c delivery 349: success: did_0+0+1/
@400000006afe4ded2fed9d7c status: local 0/10 remote 2/20
@400000006afe4ded2fed9d7c end msg 1310761
@400000006afe4dee010fd3e4 delivery 346: failure: Connected_to_203.0.113.96_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4dee01101264 status: local 0/10 remote 1/20
@400000006afe4dee01103d5c bounce msg 1310755 qp 28556
@400000006afe4dee01103d5c end msg 1310755
@400000006afe4dee012af91c new msg 1310755
@400000006afe4dee012af91c info msg 1310755: bytes 3224 from <> qp 28556 uid 7796
@400000006afe4dee012bc43c starting delivery 350: msg 1310755 to local club.example-anna@club.example
@400000006afe4dee012bc43c status: local 1/10 remote 1/20
@400000006afe4dee046bfb1c delivery 350: success: did_0+0+1/
@400000006afe4dee046bfb1c status: local 0/10 remote 1/20
@400000006afe4dee046c4554 end msg 1310755
@400000006afe4dee0e542104 new msg 1310755
@400000006afe4dee0e54b95c info msg 1310755: bytes 2306 from <anna@club.example> qp 28557 uid 7791
@400000006afe4dee0e55653c starting delivery 351: msg 1310755 to remote obeck1984@bigmail.example
@400000006afe4dee0e56111c status: local 0/10 remote 2/20
@400000006afe4dee15c382a4 delivery 347: failure: Connected_to_198.51.100.186_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4dee15c382a4 status: local 0/10 remote 1/20
@400000006afe4dee15c46d04 bounce msg 1310758 qp 28558
@400000006afe4dee15c4d294 end msg 1310758
@400000006afe4dee1604f0a4 new msg 1310758
@400000006afe4dee16051f84 info msg 1310758: bytes 3679 from <> qp 28558 uid 7796
@400000006afe4dee16054694 starting delivery 352: msg 1310758 to local club.example-anna@club.example
@400000006afe4dee160605fc status: local 1/10 remote 1/20
@400000006afe4dee1cb4983c delivery 352: success: did_0+0+1/
@400000006afe4dee1cb5059c status: local 0/10 remote 1/20
@400000006afe4dee1cb58a6c end msg 1310758
@400000006afe4def2abd084c delivery 351: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4def2abd7d7c status: local 0/10 remote 0/20
@400000006afe4def2abdd754 bounce msg 1310755 qp 28564
@400000006afe4def2abe7f4c end msg 1310755
@400000006afe4def2ad68f74 new msg 1310755
@400000006afe4def2ad68f74 info msg 1310755: bytes 3713 from <> qp 28564 uid 7796
@400000006afe4def2ad6ba6c starting delivery 353: msg 1310755 to local club.example-anna@club.example
@400000006afe4def2ad7664c status: local 1/10 remote 0/20
@400000006afe4def2f8eb49c delivery 353: success: did_0+0+1/
@400000006afe4def2f8eb49c status: local 0/10 remote 0/20
@400000006afe4def2f8f6c34 end msg 1310755
@400000006afe4df23893352c new msg 1310755
@400000006afe4df2389396d4 info msg 1310755: bytes 2175 from <anna@club.example> qp 28580 uid 7791
@400000006afe4df2389396d4 starting delivery 354: msg 1310755 to remote lena1972@bigmail.example
@400000006afe4df238939abc status: local 0/10 remote 1/20
@400000006afe4df403e67b54 delivery 354: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050984_5199b9387c77_-_esmtp/
@400000006afe4df403e736d4 status: local 0/10 remote 0/20
@400000006afe4df403e7fa24 end msg 1310755
@400000006afe4dfa347603fc new msg 1310755
@400000006afe4dfa347665a4 info msg 1310755: bytes 2201 from <anna@club.example> qp 28620 uid 7791
@400000006afe4dfa347701e4 starting delivery 355: msg 1310755 to remote greta1990@bigmail.example
@400000006afe4dfa34779654 status: local 0/10 remote 1/20
@400000006afe4dfc0d3f1ef4 new msg 1310758
@400000006afe4dfc0d3f1ef4 info msg 1310758: bytes 2277 from <anna@club.example> qp 28627 uid 7791
@400000006afe4dfc0d3faf7c starting delivery 356: msg 1310758 to remote obeck1950@bigmail.example
@400000006afe4dfc0d3fc304 status: local 0/10 remote 2/20
@400000006afe4dfc3b0a18fc delivery 356: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4dfc3b0a2c84 status: local 0/10 remote 1/20
@400000006afe4dfc3b0a2c84 bounce msg 1310758 qp 28630
@400000006afe4dfc3b0aff74 end msg 1310758
@400000006afe4dfc3b496034 new msg 1310758
@400000006afe4dfc3b49f0bc info msg 1310758: bytes 3687 from <> qp 28630 uid 7796
@400000006afe4dfc3b4a5264 starting delivery 357: msg 1310758 to local club.example-anna@club.example
@400000006afe4dfc3b4ab40c status: local 1/10 remote 1/20
@400000006afe4dfd02dfb1e4 delivery 355: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050992_8d8db2310fa6_-_esmtp/
@400000006afe4dfd02e0697c status: local 1/10 remote 0/20
@400000006afe4dfd02e084d4 end msg 1310755
@400000006afe4dfd0471cf4c delivery 357: success: did_0+0+1/
@400000006afe4dfd04725fd4 status: local 0/10 remote 0/20
@400000006afe4dfd047336ac end msg 1310758
@400000006afe4e03189d27b4 new msg 1310758
@400000006afe4e03189d27b4 info msg 1310758: bytes 2257 from <anna@club.example> qp 28663 uid 7791
@400000006afe4e03189d9514 starting delivery 358: msg 1310758 to remote greta1980@bigmail.example
@400000006afe4e03189e7f74 status: local 0/10 remote 1/20
@400000006afe4e05336bb434 delivery 358: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051001_89c084d7a963_-_esmtp/
@400000006afe4e05336c6bcc status: local 0/10 remote 0/20
@400000006afe4e05336c7784 end msg 1310758
@400000006afe4e0e38b956e4 new msg 1310758
@400000006afe4e0e38ba31a4 info msg 1310758: bytes 2152 from <anna@club.example> qp 28720 uid 7791
@400000006afe4e0e38bad1cc starting delivery 359: msg 1310758 to remote ute1944@shipyard.test
@400000006afe4e0e38bb6a24 status: local 0/10 remote 1/20
@400000006afe4e1004e4961c delivery 359: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EDCC4E63C8/
@400000006afe4e1004e5037c status: local 0/10 remote 0/20
@400000006afe4e1004e5901c end msg 1310758
@400000006afe4e281407ad8c new msg 1310758
@400000006afe4e281407ad8c info msg 1310758: bytes 2240 from <anna@club.example> qp 28847 uid 7791
@400000006afe4e2814085584 starting delivery 360: msg 1310758 to remote ute2006@bigmail.example
@400000006afe4e2814093bfc status: local 0/10 remote 1/20
@400000006afe4e29237ab5d4 delivery 360: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e29237ae0cc status: local 0/10 remote 0/20
@400000006afe4e29237ae0cc bounce msg 1310758 qp 28853
@400000006afe4e29237bc35c end msg 1310758
@400000006afe4e29238ccea4 new msg 1310758
@400000006afe4e29238d5b44 info msg 1310758: bytes 3438 from <> qp 28853 uid 7796
@400000006afe4e29238dff54 starting delivery 361: msg 1310758 to local club.example-anna@club.example
@400000006afe4e29238e1aac status: local 1/10 remote 0/20
@400000006afe4e2925b14cb4 delivery 361: success: did_0+0+1/
@400000006afe4e2925b14cb4 status: local 0/10 remote 0/20
@400000006afe4e2925b22b5c end msg 1310758
@400000006afe4e360334afb4 new msg 1310758
@400000006afe4e360334afb4 info msg 1310758: bytes 2316 from <anna@club.example> qp 28916 uid 7791
@400000006afe4e360334afb4 starting delivery 362: msg 1310758 to remote hvogel2000@bigmail.example
@400000006afe4e360335192c status: local 0/10 remote 1/20
@400000006afe4e372d75d71c delivery 362: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051052_c6ba6249f19d_-_esmtp/
@400000006afe4e372d767744 status: local 0/10 remote 0/20
@400000006afe4e372d767744 end msg 1310758
@400000006afe4e3c1ca4bda4 new msg 1310758
@400000006afe4e3c1ca4d8fc info msg 1310758: bytes 2330 from <anna@club.example> qp 28948 uid 7791
@400000006afe4e3c1ca4d8fc starting delivery 363: msg 1310758 to remote jklein1981@workshop.test
@400000006afe4e3c1ca54274 status: local 0/10 remote 1/20
@400000006afe4e3d3aa2bc0c delivery 363: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E5C8E77B37/
@400000006afe4e3d3aa2bc0c status: local 0/10 remote 0/20
@400000006afe4e3d3aa38344 end msg 1310758
@400000006afe4e4c0b6ee71c new msg 1310758
@400000006afe4e4c0b6ee71c info msg 1310758: bytes 2189 from <anna@club.example> qp 29026 uid 7791
@400000006afe4e4c0b6f21b4 starting delivery 364: msg 1310758 to remote ida1945@dune.test
@400000006afe4e4c0b6f5864 status: local 0/10 remote 1/20
@400000006afe4e4c323395dc delivery 364: failure: Connected_to_203.0.113.179_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e4c323395dc status: local 0/10 remote 0/20
@400000006afe4e4c323395dc bounce msg 1310758 qp 29030
@400000006afe4e4c3233b51c end msg 1310758
@400000006afe4e4c325be244 new msg 1310758
@400000006afe4e4c325c538c info msg 1310758: bytes 3149 from <> qp 29030 uid 7796
@400000006afe4e4c325c7a9c starting delivery 365: msg 1310758 to local club.example-anna@club.example
@400000006afe4e4c325cad64 status: local 1/10 remote 0/20
@400000006afe4e4c352de634 delivery 365: success: did_0+0+1/
@400000006afe4e4c352e1514 status: local 0/10 remote 0/20
@400000006afe4e4c352e1514 end msg 1310758
@400000006afe4e540bab4c0c new msg 1310758
@400000006afe4e540bab4c0c info msg 1310758: bytes 2289 from <anna@club.example> qp 29066 uid 7791
@400000006afe4e540bab7ed4 starting delivery 366: msg 1310758 to remote hvogel1958@bigmail.example
@400000006afe4e540bab9644 status: local 0/10 remote 1/20
@400000006afe4e541a255df4 new msg 1310755
@400000006afe4e541a2605ec info msg 1310755: bytes 2288 from <anna@club.example> qp 29068 uid 7791
@400000006afe4e541a2605ec starting delivery 367: msg 1310755 to remote annakoch2004@canal.test
@400000006afe4e541a2605ec status: local 0/10 remote 2/20
@400000006afe4e542dc3a8fc delivery 367: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051082_ef445a35f3cc_-_esmtp/
@400000006afe4e542dc3bc84 status: local 0/10 remote 1/20
@400000006afe4e542dc41a44 end msg 1310755
@400000006afe4e543b6fdbc4 new msg 1310755
@400000006afe4e543b7029e4 info msg 1310755: bytes 2303 from <anna@club.example> qp 29070 uid 7791
@400000006afe4e543b7050f4 starting delivery 368: msg 1310755 to remote twolf1999@bigmail.example
@400000006afe4e543b7050f4 status: local 0/10 remote 2/20
@400000006afe4e551c802a5c delivery 366: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051082_cf0c0103e4ec_-_esmtp/
@400000006afe4e551c80de0c status: local 0/10 remote 1/20
@400000006afe4e551c811c8c end msg 1310758
@400000006afe4e5527425c94 delivery 368: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051082_1b486a8d66cb_-_esmtp/
@400000006afe4e5527432b9c status: local 0/10 remote 0/20
@400000006afe4e552743c7dc end msg 1310755
@400000006afe4e6507d60cd4 new msg 1310755
@400000006afe4e6507d685ec info msg 1310755: bytes 7294 from <paula@example.net> qp 29151 uid 7791
@400000006afe4e6507d6c854 starting delivery 369: msg 1310755 to remote r.frank7@ferry.test
@400000006afe4e6507d6d024 status: local 0/10 remote 1/20
@400000006afe4e670b77d444 delivery 369: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w359E-C35A5E-49/
@400000006afe4e670b77d444 status: local 0/10 remote 0/20
@400000006afe4e670b7835ec end msg 1310755
@400000006afe4e6d1c5eee8c new msg 1310755
@400000006afe4e6d1c5f3cac info msg 1310755: bytes 2271 from <anna@club.example> qp 29193 uid 7791
@400000006afe4e6d1c5fa624 starting delivery 370: msg 1310755 to remote jklein1945@bigmail.example
@400000006afe4e6d1c5fa624 status: local 0/10 remote 1/20
@400000006afe4e6d1e9e43b4 new msg 1310758
@400000006afe4e6d1e9e43b4 info msg 1310758: bytes 2140 from <anna@club.example> qp 29194 uid 7791
@400000006afe4e6d1e9ea174 starting delivery 371: msg 1310758 to remote zjung2008@bigmail.example
@400000006afe4e6d1e9ea174 status: local 0/10 remote 2/20
@400000006afe4e6e0dff3aa4 delivery 370: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e6e0dff6984 status: local 0/10 remote 1/20
@400000006afe4e6e0dff6984 bounce msg 1310755 qp 29197
@400000006afe4e6e0dff947c end msg 1310755
@400000006afe4e6e0e26eeb4 new msg 1310755
@400000006afe4e6e0e277f3c info msg 1310755: bytes 3331 from <> qp 29197 uid 7796
@400000006afe4e6e0e27a264 starting delivery 372: msg 1310755 to local club.example-anna@club.example
@400000006afe4e6e0e280bdc status: local 1/10 remote 1/20
@400000006afe4e6e0fa9cdc4 delivery 372: success: did_0+0+1/
@400000006afe4e6e0fa9cdc4 status: local 0/10 remote 1/20
@400000006afe4e6e0fa9cdc4 end msg 1310755
@400000006afe4e6e13539fcc delivery 371: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e6e1354537c status: local 0/10 remote 0/20
@400000006afe4e6e13552e3c bounce msg 1310758 qp 29198
@400000006afe4e6e13552e3c end msg 1310758
@400000006afe4e6e1375b274 new msg 1310758
@400000006afe4e6e13766df4 info msg 1310758: bytes 3326 from <> qp 29198 uid 7796
@400000006afe4e6e137675c4 starting delivery 373: msg 1310758 to local club.example-anna@club.example
@400000006afe4e6e13768564 status: local 1/10 remote 0/20
@400000006afe4e6e16189bcc delivery 373: success: did_0+0+1/
@400000006afe4e6e16192c54 status: local 0/10 remote 0/20
@400000006afe4e6e161a0714 end msg 1310758
@400000006afe4e7c194202d4 new msg 1310758
@400000006afe4e7c194287a4 info msg 1310758: bytes 2245 from <anna@club.example> qp 29268 uid 7791
@400000006afe4e7c1942f11c starting delivery 374: msg 1310758 to remote emma2005@bigmail.example
@400000006afe4e7c19436264 status: local 0/10 remote 1/20
@400000006afe4e7d01845804 delivery 374: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e7d01849684 status: local 0/10 remote 0/20
@400000006afe4e7d01849684 bounce msg 1310758 qp 29271
@400000006afe4e7d0184adf4 end msg 1310758
@400000006afe4e7d01a8a114 new msg 1310758
@400000006afe4e7d01a902bc info msg 1310758: bytes 3147 from <> qp 29271 uid 7796
@400000006afe4e7d01a9a2e4 starting delivery 375: msg 1310758 to local club.example-anna@club.example
@400000006afe4e7d01a9e54c status: local 1/10 remote 0/20
@400000006afe4e7d04f2c6ec delivery 375: success: did_0+0+1/
@400000006afe4e7d04f3a1ac status: local 0/10 remote 0/20
@400000006afe4e7d04f3a1ac end msg 1310758
@400000006afe4e8c154916cc new msg 1310758
@400000006afe4e8c154916cc info msg 1310758: bytes 2236 from <anna@club.example> qp 29347 uid 7791
@400000006afe4e8c15492e3c starting delivery 376: msg 1310758 to remote jklein1960@bigmail.example
@400000006afe4e8c15497c5c status: local 0/10 remote 1/20
@400000006afe4e8e206ee8ec delivery 376: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051138_7a9942f9224e_-_esmtp/
@400000006afe4e8e206f71a4 status: local 0/10 remote 0/20
@400000006afe4e8e206fb7f4 end msg 1310758
@400000006afe4e9e13e3ba6c new msg 1310758
@400000006afe4e9e13e49914 info msg 1310758: bytes 2192 from <anna@club.example> qp 29437 uid 7791
@400000006afe4e9e13e4b084 starting delivery 377: msg 1310758 to remote wanda2007@bigmail.example
@400000006afe4e9e13e5028c status: local 0/10 remote 1/20
@400000006afe4e9f0f7e25fc delivery 377: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e9f0f7f04a4 status: local 0/10 remote 0/20
@400000006afe4e9f0f7f04a4 bounce msg 1310758 qp 29442
@400000006afe4e9f0f7f5a94 end msg 1310758
@400000006afe4e9f0fbbcf24 new msg 1310758
@400000006afe4e9f0fbcb1b4 info msg 1310758: bytes 3143 from <> qp 29442 uid 7796
@400000006afe4e9f0fbcb1b4 starting delivery 378: msg 1310758 to local club.example-anna@club.example
@400000006afe4e9f0fbcb1b4 status: local 1/10 remote 0/20
@400000006afe4e9f165118bc delivery 378: success: did_0+0+1/
@400000006afe4e9f1651861c status: local 0/10 remote 0/20
@400000006afe4e9f1651861c end msg 1310758
@400000006afe4e9f2a8af014 new msg 1310758
@400000006afe4e9f2a8b903c info msg 1310758: bytes 2279 from <anna@club.example> qp 29444 uid 7791
@400000006afe4e9f2a8bf5cc starting delivery 379: msg 1310758 to remote ute1945@bigmail.example
@400000006afe4e9f2a8bf5cc status: local 0/10 remote 1/20
@400000006afe4e9f2a94238c new msg 1310755
@400000006afe4e9f2a94238c info msg 1310755: bytes 2241 from <anna@club.example> qp 29445 uid 7791
@400000006afe4e9f2a9498bc starting delivery 380: msg 1310755 to remote dweiss1966@bigmail.example
@400000006afe4e9f2a956bac status: local 0/10 remote 2/20
@400000006afe4ea10d9d4c54 delivery 380: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051157_70a35eb45994_-_esmtp/
@400000006afe4ea10d9de0c4 status: local 0/10 remote 1/20
@400000006afe4ea10d9ea414 end msg 1310755
@400000006afe4ea1365ff9ac delivery 379: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051157_acf7c43cffb6_-_esmtp/
@400000006afe4ea136602c74 status: local 0/10 remote 0/20
@400000006afe4ea13660576c end msg 1310758
@400000006afe4eaa366df7b4 new msg 1310758
@400000006afe4eaa366e6514 info msg 1310758: bytes 2166 from <anna@club.example> qp 29500 uid 7791
@400000006afe4eaa366e806c starting delivery 381: msg 1310758 to remote blang2002@vineyard.example
@400000006afe4eaa366f0924 status: local 0/10 remote 1/20
@400000006afe4eab29799f54 delivery 381: failure: 198.51.100.198_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4eab29799f54 status: local 0/10 remote 0/20
@400000006afe4eab2979ca4c bounce msg 1310758 qp 29504
@400000006afe4eab2979ca4c end msg 1310758
@400000006afe4eab298d9c84 new msg 1310758
@400000006afe4eab298d9c84 info msg 1310758: bytes 3506 from <> qp 29504 uid 7796
@400000006afe4eab298df65c starting delivery 382: msg 1310758 to local club.example-anna@club.example
@400000006afe4eab298e5804 status: local 1/10 remote 0/20
@400000006afe4eab2cc645cc delivery 382: success: did_0+0+1/
@400000006afe4eab2cc710ec status: local 0/10 remote 0/20
@400000006afe4eab2cc7dc0c end msg 1310758
@400000006afe4eb104753a4c new msg 1310758
@400000006afe4eb104753e34 info msg 1310758: bytes 2285 from <anna@club.example> qp 29531 uid 7791
@400000006afe4eb1047555a4 starting delivery 383: msg 1310758 to remote zjung1947@bigmail.example
@400000006afe4eb1047574e4 status: local 0/10 remote 1/20
@400000006afe4eb21935163c delivery 383: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051175_7573e991c68a_-_esmtp/
@400000006afe4eb21935e92c status: local 0/10 remote 0/20
@400000006afe4eb21936b44c end msg 1310758
@400000006afe4f4a24d63aac starting delivery 384: msg 1310736 to remote nina1996@orchard.test
@400000006afe4f4a24d665a4 status: local 0/10 remote 1/20
@400000006afe4f4b167f50c4 delivery 384: failure: 198.51.100.159_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4f4b167f932c status: local 0/10 remote 0/20
@400000006afe4f4b168017fc bounce msg 1310736 qp 30302
@400000006afe4f4b168046dc end msg 1310736
@400000006afe4f4b16bd674c new msg 1310736
@400000006afe4f4b16bddc7c info msg 1310736: bytes 3660 from <> qp 30302 uid 7796
@400000006afe4f4b16be7ca4 starting delivery 385: msg 1310736 to local club.example-anna@club.example
@400000006afe4f4b16be7ca4 status: local 1/10 remote 0/20
@400000006afe4f4b1d947ca4 delivery 385: success: did_0+0+1/
@400000006afe4f4b1d94ab84 status: local 0/10 remote 0/20
@400000006afe4f4b1d94d67c end msg 1310736
@400000006afe4f570e242bac starting delivery 386: msg 1310749 to remote ida7@university.example
@400000006afe4f570e24c404 status: local 0/10 remote 1/20
@400000006afe4f5810810384 delivery 386: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051341_4c49ad5bb787_-_esmtp/
@400000006afe4f5810810384 status: local 0/10 remote 0/20
@400000006afe4f581081846c end msg 1310749
@400000006afe4f7c104f1e14 starting delivery 387: msg 1310753 to remote emma2007@grey.test
@400000006afe4f7c104f2db4 status: local 0/10 remote 1/20
@400000006afe4f7d18cf5374 delivery 387: failure: Connected_to_203.0.113.127_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4f7d18d0321c status: local 0/10 remote 0/20
@400000006afe4f7d18d0bad4 bounce msg 1310753 qp 30553
@400000006afe4f7d18d0f184 end msg 1310753
@400000006afe4f7d1910ec6c new msg 1310753
@400000006afe4f7d1910f824 info msg 1310753: bytes 3305 from <> qp 30553 uid 7796
@400000006afe4f7d1910f824 starting delivery 388: msg 1310753 to local club.example-anna@club.example
@400000006afe4f7d1911cefc status: local 1/10 remote 0/20
@400000006afe4f7d1e7b6dbc delivery 388: success: did_0+0+1/
@400000006afe4f7d1e7b6dbc status: local 0/10 remote 0/20
@400000006afe4f7d1e7b71a4 end msg 1310753
@400000006afe51272b99106c new msg 1310753
@400000006afe51272b99106c info msg 1310753: bytes 734 from <root@mx1.example.net> qp 32684 uid 0
@400000006afe51272b99c034 starting delivery 389: msg 1310753 to local root@mx1.example.net
@400000006afe51272b9a029c status: local 1/10 remote 0/20
@400000006afe51272e98eabc delivery 389: success: did_0+1+0/qp_32685/
@400000006afe51272e992d24 status: local 0/10 remote 0/20
@400000006afe51272e9a139c end msg 1310753
@400000006afe51272eb705c4 new msg 1310753
@400000006afe51272eb76f3c info msg 1310753: bytes 974 from <root@mx1.example.net> qp 32685 uid 7790
@400000006afe51272eb76f3c starting delivery 390: msg 1310753 to local greta@example.net
@400000006afe51272eb80794 status: local 1/10 remote 0/20
@400000006afe512734072cfc delivery 390: success: did_0+0+1/
@400000006afe51273407e0ac status: local 0/10 remote 0/20
@400000006afe51273408b39c end msg 1310753
@400000006afe51a102f05b84 new msg 1310753
@400000006afe51a102f05b84 info msg 1310753: bytes 2146 from <anna@club.example> qp 823 uid 7791
@400000006afe51a102f05b84 starting delivery 391: msg 1310753 to remote rfrank1984@bigmail.example
@400000006afe51a102f05b84 status: local 0/10 remote 1/20
@400000006afe51a111db480c new msg 1310749
@400000006afe51a111db480c info msg 1310749: bytes 910 from <carla23@garden.example> qp 824 uid 7791
@400000006afe51a111db480c starting delivery 392: msg 1310749 to local shop.example-b.lang@shop.example
@400000006afe51a111dbd894 status: local 1/10 remote 1/20
@400000006afe51a113c5bea4 delivery 392: success: did_0+0+1/
@400000006afe51a113c5ca5c status: local 0/10 remote 1/20
@400000006afe51a113c5ca5c end msg 1310749
@400000006afe51a118f9c6a4 delivery 391: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<rfrank1984@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe51a118f9c6a4 status: local 0/10 remote 0/20
@400000006afe51a118fa91c4 bounce msg 1310753 qp 825
@400000006afe51a118fb39bc end msg 1310753
@400000006afe51a119078a14 new msg 1310753
@400000006afe51a119078a14 info msg 1310753: bytes 3254 from <> qp 825 uid 7796
@400000006afe51a11907efa4 starting delivery 393: msg 1310753 to local club.example-anna@club.example
@400000006afe51a1190841ac status: local 1/10 remote 0/20
@400000006afe51a11a4e563c delivery 393: failure: user_is_over_quota/
@400000006afe51a11a4ef664 status: local 0/10 remote 0/20
@400000006afe51a11a4ef664 bounce msg 1310753 qp 826
@400000006afe51a11a4f0604 end msg 1310753
@400000006afe51a11a5ac5d4 new msg 1310753
@400000006afe51a11a5ae514 info msg 1310753: bytes 4444 from <#@[]> qp 826 uid 7796
@400000006afe51a11a5b3334 starting delivery 394: msg 1310753 to local postmaster@mx1.example.net
@400000006afe51a11a5b3eec status: local 1/10 remote 0/20
@400000006afe51a11d758ac4 delivery 394: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51a11d7651fc status: local 0/10 remote 0/20
@400000006afe51a11d769c34 triple bounce: discarding bounce/1310753
@400000006afe51a11d771d1c end msg 1310753
@400000006afe51a6281008ec new msg 1310753
@400000006afe51a6281008ec info msg 1310753: bytes 2196 from <anna@club.example> qp 851 uid 7791
@400000006afe51a6281008ec starting delivery 395: msg 1310753 to remote twolf1949@bigmail.example
@400000006afe51a6281091a4 status: local 0/10 remote 1/20
@400000006afe51a70caf46bc new msg 1310749
@400000006afe51a70cafa864 info msg 1310749: bytes 2214 from <anna@club.example> qp 854 uid 7791
@400000006afe51a70cafeeb4 starting delivery 396: msg 1310749 to remote ida1952@bigmail.example
@400000006afe51a70cafeeb4 status: local 0/10 remote 2/20
@400000006afe51a72409cea4 delivery 395: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe51a7240a769c status: local 0/10 remote 1/20
@400000006afe51a7240a769c bounce msg 1310753 qp 856
@400000006afe51a7240aad4c end msg 1310753
@400000006afe51a7242d390c new msg 1310753
@400000006afe51a7242d5464 info msg 1310753: bytes 3639 from <> qp 856 uid 7796
@400000006afe51a7242d5464 starting delivery 397: msg 1310753 to local club.example-anna@club.example
@400000006afe51a7242dc1c4 status: local 1/10 remote 1/20
@400000006afe51a72500501c delivery 397: failure: user_is_over_quota/
@400000006afe51a725013a7c status: local 0/10 remote 1/20
@400000006afe51a725020984 bounce msg 1310753 qp 857
@400000006afe51a725028684 end msg 1310753
@400000006afe51a7252d920c new msg 1310753
@400000006afe51a7252da97c info msg 1310753: bytes 4957 from <#@[]> qp 857 uid 7796
@400000006afe51a7252e0f0c starting delivery 398: msg 1310753 to local postmaster@mx1.example.net
@400000006afe51a7252e12f4 status: local 1/10 remote 1/20
@400000006afe51a726f10074 delivery 398: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51a726f1db34 status: local 0/10 remote 1/20
@400000006afe51a726f27b5c triple bounce: discarding bounce/1310753
@400000006afe51a726f27b5c end msg 1310753
@400000006afe51a802c05a74 delivery 396: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051933_1d694221249d_-_esmtp/
@400000006afe51a802c08184 status: local 0/10 remote 0/20
@400000006afe51a802c08184 end msg 1310749
@400000006afe51aa1b7daa94 new msg 1310749
@400000006afe51aa1b7de144 info msg 1310749: bytes 2136 from <anna@club.example> qp 870 uid 7791
@400000006afe51aa1b7e5a5c starting delivery 399: msg 1310749 to remote lena1986@typo.test
@400000006afe51aa1b7e5a5c status: local 0/10 remote 1/20
@400000006afe51aa2e6f7d44 delivery 399: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe51aa2e705fd4 status: local 0/10 remote 0/20
@400000006afe51aa2e70d504 bounce msg 1310749 qp 871
@400000006afe51aa2e71176c end msg 1310749
@400000006afe51aa2ea9175c new msg 1310749
@400000006afe51aa2ea9abcc info msg 1310749: bytes 3572 from <> qp 871 uid 7796
@400000006afe51aa2ea9f604 starting delivery 400: msg 1310749 to local club.example-anna@club.example
@400000006afe51aa2eaa57ac status: local 1/10 remote 0/20
@400000006afe51aa305d08ec delivery 400: failure: user_is_over_quota/
@400000006afe51aa305d2444 status: local 0/10 remote 0/20
@400000006afe51aa305d8204 bounce msg 1310749 qp 872
@400000006afe51aa305d8204 end msg 1310749
@400000006afe51aa309a9e8c new msg 1310749
@400000006afe51aa309b0fd4 info msg 1310749: bytes 4548 from <#@[]> qp 872 uid 7796
@400000006afe51aa309bdedc starting delivery 401: msg 1310749 to local postmaster@mx1.example.net
@400000006afe51aa309cc16c status: local 1/10 remote 0/20
@400000006afe51aa33dc2944 delivery 401: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51aa33dca25c status: local 0/10 remote 0/20
@400000006afe51aa33dca25c triple bounce: discarding bounce/1310749
@400000006afe51aa33dca25c end msg 1310749
@400000006afe51ba370c6e1c new msg 1310749
@400000006afe51ba370d410c info msg 1310749: bytes 2353 from <anna@club.example> qp 952 uid 7791
@400000006afe51ba370d410c starting delivery 402: msg 1310749 to remote annakoch1970@quarry.example
@400000006afe51ba370d5c64 status: local 0/10 remote 1/20
@400000006afe51bb1cb1d14c delivery 402: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w5810-4BD7D7-F4/
@400000006afe51bb1cb1d14c status: local 0/10 remote 0/20
@400000006afe51bb1cb1d534 end msg 1310749
@400000006afe51c00cc39dc4 new msg 1310749
@400000006afe51c00cc4749c info msg 1310749: bytes 2305 from <anna@club.example> qp 979 uid 7791
@400000006afe51c00cc4da2c starting delivery 403: msg 1310749 to remote wanda1954@bigmail.example
@400000006afe51c00cc4da2c status: local 0/10 remote 1/20
@400000006afe51c211642fc4 delivery 403: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051958_d13e4189f8ae_-_esmtp/
@400000006afe51c21164cc04 status: local 0/10 remote 0/20
@400000006afe51c2116554bc end msg 1310749
@400000006afe51d409557914 new msg 1310749
@400000006afe51d40955a7f4 info msg 1310749: bytes 2185 from <anna@club.example> qp 1078 uid 7791
@400000006afe51d40955a7f4 starting delivery 404: msg 1310749 to remote greta1984@bigmail.example
@400000006afe51d409565f8c status: local 0/10 remote 1/20
@400000006afe51d431073b3c delivery 404: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe51d431073b3c status: local 0/10 remote 0/20
@400000006afe51d431073b3c bounce msg 1310749 qp 1082
@400000006afe51d431080a44 end msg 1310749
@400000006afe51d43145ea1c new msg 1310749
@400000006afe51d4314647dc info msg 1310749: bytes 3671 from <> qp 1082 uid 7796
@400000006afe51d4314647dc starting delivery 405: msg 1310749 to local club.example-anna@club.example
@400000006afe51d4314647dc status: local 1/10 remote 0/20
@400000006afe51d4348a0ce4 delivery 405: failure: user_is_over_quota/
@400000006afe51d4348a9d6c status: local 0/10 remote 0/20
@400000006afe51d4348ad41c bounce msg 1310749 qp 1083
@400000006afe51d4348b3d94 end msg 1310749
@400000006afe51d434cbc51c new msg 1310749
@400000006afe51d434cbc51c info msg 1310749: bytes 4895 from <#@[]> qp 1083 uid 7796
@400000006afe51d434cbc51c starting delivery 406: msg 1310749 to local postmaster@mx1.example.net
@400000006afe51d434cbec2c status: local 1/10 remote 0/20
@400000006afe51d436b0b1bc delivery 406: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51d436b0b1bc status: local 0/10 remote 0/20
@400000006afe51d436b151e4 triple bounce: discarding bounce/1310749
@400000006afe51d436b1d6b4 end msg 1310749
@400000006afe51da1152b334 new msg 1310749
@400000006afe51da1152b334 info msg 1310749: bytes 2304 from <anna@club.example> qp 1109 uid 7791
@400000006afe51da11533804 starting delivery 407: msg 1310749 to remote nina1987@bigmail.example
@400000006afe51da1153dffc status: local 0/10 remote 1/20
@400000006afe51db0e456394 delivery 407: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051984_0a31a917a786_-_esmtp/
@400000006afe51db0e456394 status: local 0/10 remote 0/20
@400000006afe51db0e458aa4 end msg 1310749
@400000006afe51de2e32aaf4 new msg 1310749
@400000006afe51de2e33899c info msg 1310749: bytes 2261 from <anna@club.example> qp 1131 uid 7791
@400000006afe51de2e33899c starting delivery 408: msg 1310749 to remote paula2001@meadow.example
@400000006afe51de2e33eb44 status: local 0/10 remote 1/20
@400000006afe51df256426b4 delivery 408: failure: 198.51.100.198_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe51df256426b4 status: local 0/10 remote 0/20
@400000006afe51df2564614c bounce msg 1310749 qp 1136
@400000006afe51df25647ca4 end msg 1310749
@400000006afe51df2584ba8c new msg 1310749
@400000006afe51df25856a54 info msg 1310749: bytes 3593 from <> qp 1136 uid 7796
@400000006afe51df258648fc starting delivery 409: msg 1310749 to local club.example-anna@club.example
@400000006afe51df258648fc status: local 1/10 remote 0/20
@400000006afe51df28272acc delivery 409: failure: user_is_over_quota/
@400000006afe51df28272acc status: local 0/10 remote 0/20
@400000006afe51df28272acc bounce msg 1310749 qp 1137
@400000006afe51df28272acc end msg 1310749
@400000006afe51df283af14c new msg 1310749
@400000006afe51df283af14c info msg 1310749: bytes 4543 from <#@[]> qp 1137 uid 7796
@400000006afe51df283af14c starting delivery 410: msg 1310749 to local postmaster@mx1.example.net
@400000006afe51df283b8d8c status: local 1/10 remote 0/20
@400000006afe51df2bc05334 delivery 410: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51df2bc05334 status: local 0/10 remote 0/20
@400000006afe51df2bc09d6c triple bounce: discarding bounce/1310749
@400000006afe51df2bc0d41c end msg 1310749
@400000006afe51eb26fb9f34 new msg 1310749
@400000006afe51eb26fb9f34 info msg 1310749: bytes 2260 from <anna@club.example> qp 1196 uid 7791
@400000006afe51eb26fc2bd4 starting delivery 411: msg 1310749 to remote ida1993@bigmail.example
@400000006afe51eb26fc9934 status: local 0/10 remote 1/20
@400000006afe51ee06190edc delivery 411: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052001_b46fb3eb7cdf_-_esmtp/
@400000006afe51ee061960e4 status: local 0/10 remote 0/20
@400000006afe51ee061a2434 end msg 1310749
@400000006afe51ff1d4c3c8c new msg 1310749
@400000006afe51ff1d4c3c8c info msg 1310749: bytes 2334 from <anna@club.example> qp 1295 uid 7791
@400000006afe51ff1d4c4c2c starting delivery 412: msg 1310749 to remote lena1992@bigmail.example
@400000006afe51ff1d4c7ef4 status: local 0/10 remote 1/20
@400000006afe52002bc6defc delivery 412: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe52002bc740a4 status: local 0/10 remote 0/20
@400000006afe52002bc77b3c bounce msg 1310749 qp 1301
@400000006afe52002bc84274 end msg 1310749
@400000006afe52002bd38544 new msg 1310749
@400000006afe52002bd38544 info msg 1310749: bytes 3497 from <> qp 1301 uid 7796
@400000006afe52002bd3e304 starting delivery 413: msg 1310749 to local club.example-anna@club.example
@400000006afe52002bd3e304 status: local 1/10 remote 0/20
@400000006afe52002f0072a4 delivery 413: failure: user_is_over_quota/
@400000006afe52002f00ebbc status: local 0/10 remote 0/20
@400000006afe52002f01b2f4 bounce msg 1310749 qp 1302
@400000006afe52002f01b2f4 end msg 1310749
@400000006afe52002f2488ec new msg 1310749
@400000006afe52002f24ea94 info msg 1310749: bytes 4430 from <#@[]> qp 1302 uid 7796
@400000006afe52002f25a614 starting delivery 414: msg 1310749 to local postmaster@mx1.example.net
@400000006afe52002f25ffec status: local 1/10 remote 0/20
@400000006afe5200315add64 delivery 414: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5200315b855c status: local 0/10 remote 0/20
@400000006afe5200315bd764 triple bounce: discarding bounce/1310749
@400000006afe5200315caa54 end msg 1310749
@400000006afe521a119359fc new msg 1310749
@400000006afe521a1194251c info msg 1310749: bytes 2140 from <anna@club.example> qp 1429 uid 7791
@400000006afe521a1194f80c starting delivery 415: msg 1310749 to remote dweiss2009@bigmail.example
@400000006afe521a1195cafc status: local 0/10 remote 1/20
@400000006afe521a33f3f31c delivery 415: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe521a33f45c94 status: local 0/10 remote 0/20
@400000006afe521a33f45c94 bounce msg 1310749 qp 1432
@400000006afe521a33f500a4 end msg 1310749
@400000006afe521a3409f7d4 new msg 1310749
@400000006afe521a340a597c info msg 1310749: bytes 3372 from <> qp 1432 uid 7796
@400000006afe521a340a597c starting delivery 416: msg 1310749 to local club.example-anna@club.example
@400000006afe521a340aa79c status: local 1/10 remote 0/20
@400000006afe521a36d1da04 delivery 416: failure: user_is_over_quota/
@400000006afe521a36d2c464 status: local 0/10 remote 0/20
@400000006afe521a36d329f4 bounce msg 1310749 qp 1433
@400000006afe521a36d4106c end msg 1310749
@400000006afe521a3709707c new msg 1310749
@400000006afe521a370a148c info msg 1310749: bytes 4654 from <#@[]> qp 1433 uid 7796
@400000006afe521a370a5adc starting delivery 417: msg 1310749 to local postmaster@mx1.example.net
@400000006afe521a370a7e04 status: local 1/10 remote 0/20
@400000006afe521a3a5ce90c delivery 417: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe521a3a5ce90c status: local 0/10 remote 0/20
@400000006afe521a3a5d69f4 triple bounce: discarding bounce/1310749
@400000006afe521a3a5d69f4 end msg 1310749
@400000006afe522612f128c4 new msg 1310749
@400000006afe522612f1e444 info msg 1310749: bytes 2201 from <anna@club.example> qp 1489 uid 7791
@400000006afe522612f23e1c starting delivery 418: msg 1310749 to remote carla1975@bigmail.example
@400000006afe522612f23e1c status: local 0/10 remote 1/20
@400000006afe522625460bac new msg 1310753
@400000006afe522625464a2c info msg 1310753: bytes 2111 from <anna@club.example> qp 1491 uid 7791
@400000006afe52262546f224 starting delivery 419: msg 1310753 to remote blang2007@bigmail.example
@400000006afe522625470d7c status: local 0/10 remote 2/20
@400000006afe52270a3b608c delivery 418: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052060_ff529d218407_-_esmtp/
@400000006afe52270a3b7414 status: local 0/10 remote 1/20
@400000006afe52270a3be944 end msg 1310749
@400000006afe522806a3554c delivery 419: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe522806a38814 status: local 0/10 remote 0/20
@400000006afe522806a45b04 bounce msg 1310753 qp 1498
@400000006afe522806a4ff14 end msg 1310753
@400000006afe522806c4047c new msg 1310753
@400000006afe522806c4047c info msg 1310753: bytes 3180 from <> qp 1498 uid 7796
@400000006afe522806c42b8c starting delivery 420: msg 1310753 to local club.example-anna@club.example
@400000006afe522806c4d384 status: local 1/10 remote 0/20
@400000006afe522809dfa814 delivery 420: failure: user_is_over_quota/
@400000006afe522809dfb7b4 status: local 0/10 remote 0/20
@400000006afe522809e07b04 bounce msg 1310753 qp 1499
@400000006afe522809e07b04 end msg 1310753
@400000006afe522809ec69b4 new msg 1310753
@400000006afe522809ece2cc info msg 1310753: bytes 4217 from <#@[]> qp 1499 uid 7796
@400000006afe522809ed6b84 starting delivery 421: msg 1310753 to local postmaster@mx1.example.net
@400000006afe522809edb9a4 status: local 1/10 remote 0/20
@400000006afe52280c162f54 delivery 421: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52280c166dd4 status: local 0/10 remote 0/20
@400000006afe52280c16c3c4 triple bounce: discarding bounce/1310753
@400000006afe52280c16f2a4 end msg 1310753
@400000006afe5235023b53c4 new msg 1310753
@400000006afe5235023bdc7c info msg 1310753: bytes 2312 from <anna@club.example> qp 1563 uid 7791
@400000006afe5235023c808c starting delivery 422: msg 1310753 to remote emma1985@mill.test
@400000006afe5235023c808c status: local 0/10 remote 1/20
@400000006afe523502fb0dcc new msg 1310749
@400000006afe523502fbb1dc info msg 1310749: bytes 2118 from <anna@club.example> qp 1564 uid 7791
@400000006afe523502fbb1dc starting delivery 423: msg 1310749 to remote hvogel1940@grey.test
@400000006afe523502fc658c status: local 0/10 remote 2/20
@400000006afe52360ecd63fc delivery 423: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<hvogel1940@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe52360ecd7b6c status: local 0/10 remote 1/20
@400000006afe52370fd52384 delivery 422: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4EAABC95F3/
@400000006afe52370fd5a084 status: local 0/10 remote 0/20
@400000006afe52370fd6022c end msg 1310753
@400000006afe524e2c87d56c new msg 1310753
@400000006afe524e2c88bfcc info msg 1310753: bytes 2191 from <anna@club.example> qp 1691 uid 7791
@400000006afe524e2c88bfcc starting delivery 424: msg 1310753 to remote annakoch1944@bigmail.example
@400000006afe524e2c88c79c status: local 0/10 remote 1/20
@400000006afe524f231fe7bc delivery 424: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe524f23206c8c status: local 0/10 remote 0/20
@400000006afe524f23206c8c bounce msg 1310753 qp 1695
@400000006afe524f2320939c end msg 1310753
@400000006afe524f2350ac1c new msg 1310753
@400000006afe524f23514474 info msg 1310753: bytes 3434 from <> qp 1695 uid 7796
@400000006afe524f23515fcc starting delivery 425: msg 1310753 to local club.example-anna@club.example
@400000006afe524f2351fff4 status: local 1/10 remote 0/20
@400000006afe524f23fcbee4 delivery 425: failure: user_is_over_quota/
@400000006afe524f23fd767c status: local 0/10 remote 0/20
@400000006afe524f23fdc884 bounce msg 1310753 qp 1696
@400000006afe524f23fdc884 end msg 1310753
@400000006afe524f241b762c new msg 1310753
@400000006afe524f241b7dfc info msg 1310753: bytes 4337 from <#@[]> qp 1696 uid 7796
@400000006afe524f241b956c starting delivery 426: msg 1310753 to local postmaster@mx1.example.net
@400000006afe524f241bb894 status: local 1/10 remote 0/20
@400000006afe524f2549c4cc delivery 426: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe524f254a7c64 status: local 0/10 remote 0/20
@400000006afe524f254b533c triple bounce: discarding bounce/1310753
@400000006afe524f254c2244 end msg 1310753
@400000006afe52623b23c34c new msg 1310753
@400000006afe52623b244c04 info msg 1310753: bytes 2216 from <anna@club.example> qp 1792 uid 7791
@400000006afe52623b24a9c4 starting delivery 427: msg 1310753 to remote kmaier1968@bigmail.example
@400000006afe52623b25886c status: local 0/10 remote 1/20
@400000006afe52640a1a9604 delivery 427: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe52640a1a99ec status: local 0/10 remote 0/20
@400000006afe52640a1a99ec bounce msg 1310753 qp 1798
@400000006afe52640a1ae03c end msg 1310753
@400000006afe52640a2b5ee4 new msg 1310753
@400000006afe52640a2b5ee4 info msg 1310753: bytes 3335 from <> qp 1798 uid 7796
@400000006afe52640a2b7a3c starting delivery 428: msg 1310753 to local club.example-anna@club.example
@400000006afe52640a2b7a3c status: local 1/10 remote 0/20
@400000006afe52640d1b472c delivery 428: failure: user_is_over_quota/
@400000006afe52640d1c1a1c status: local 0/10 remote 0/20
@400000006afe52640d1c77dc bounce msg 1310753 qp 1799
@400000006afe52640d1ce53c end msg 1310753
@400000006afe52640d48cb84 new msg 1310753
@400000006afe52640d48cb84 info msg 1310753: bytes 4822 from <#@[]> qp 1799 uid 7796
@400000006afe52640d48cb84 starting delivery 429: msg 1310753 to local postmaster@mx1.example.net
@400000006afe52640d490234 status: local 1/10 remote 0/20
@400000006afe52640f820244 delivery 429: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52640f820244 status: local 0/10 remote 0/20
@400000006afe52640f820244 triple bounce: discarding bounce/1310753
@400000006afe52640f8240c4 end msg 1310753
@400000006afe52700346bccc new msg 1310753
@400000006afe52700346bccc info msg 1310753: bytes 2148 from <anna@club.example> qp 1858 uid 7791
@400000006afe5270034760dc starting delivery 430: msg 1310753 to remote dweiss1998@bigmail.example
@400000006afe52700347c284 status: local 0/10 remote 1/20
@400000006afe5270359d9fc4 delivery 430: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe5270359e110c status: local 0/10 remote 0/20
@400000006afe5270359e304c bounce msg 1310753 qp 1862
@400000006afe5270359ec4bc end msg 1310753
@400000006afe527035caf924 new msg 1310753
@400000006afe527035cbd7cc info msg 1310753: bytes 3205 from <> qp 1862 uid 7796
@400000006afe527035cbd7cc starting delivery 431: msg 1310753 to local club.example-anna@club.example
@400000006afe527035cbf324 status: local 1/10 remote 0/20
@400000006afe5270380813fc delivery 431: failure: user_is_over_quota/
@400000006afe5270380813fc status: local 0/10 remote 0/20
@400000006afe52703808ac54 bounce msg 1310753 qp 1863
@400000006afe52703808bfdc end msg 1310753
@400000006afe52703826234c new msg 1310753
@400000006afe52703826793c info msg 1310753: bytes 4379 from <#@[]> qp 1863 uid 7796
@400000006afe52703826793c starting delivery 432: msg 1310753 to local postmaster@mx1.example.net
@400000006afe52703826793c status: local 1/10 remote 0/20
@400000006afe52703ac3d0cc delivery 432: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52703ac478c4 status: local 0/10 remote 0/20
@400000006afe52703ac4a3bc triple bounce: discarding bounce/1310753
@400000006afe52703ac518ec end msg 1310753
@400000006afe5274224e66ec new msg 1310753
@400000006afe5274224e66ec info msg 1310753: bytes 2233 from <anna@club.example> qp 1880 uid 7791
@400000006afe5274224ef774 starting delivery 433: msg 1310753 to remote emma1973@bigmail.example
@400000006afe5274224ef774 status: local 0/10 remote 1/20
@400000006afe5275093379f4 delivery 433: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052138_6425e73bc28d_-_esmtp/
@400000006afe52750934606c status: local 0/10 remote 0/20
@400000006afe527509352b8c end msg 1310753
@400000006afe52832a3dd1e4 new msg 1310753
@400000006afe52832a3dd1e4 info msg 1310753: bytes 2272 from <anna@club.example> qp 1956 uid 7791
@400000006afe52832a3dd1e4 starting delivery 434: msg 1310753 to remote ute1965@bigmail.example
@400000006afe52832a3df8f4 status: local 0/10 remote 1/20
@400000006afe5285099846a4 delivery 434: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5285099846a4 status: local 0/10 remote 0/20
@400000006afe5285099846a4 bounce msg 1310753 qp 1963
@400000006afe52850998fe3c end msg 1310753
@400000006afe528509b0666c new msg 1310753
@400000006afe528509b0f6f4 info msg 1310753: bytes 3694 from <> qp 1963 uid 7796
@400000006afe528509b1589c starting delivery 435: msg 1310753 to local club.example-anna@club.example
@400000006afe528509b1700c status: local 1/10 remote 0/20
@400000006afe52850cf24714 delivery 435: failure: user_is_over_quota/
@400000006afe52850cf28d64 status: local 0/10 remote 0/20
@400000006afe52850cf28d64 bounce msg 1310753 qp 1964
@400000006afe52850cf3355c end msg 1310753
@400000006afe52850d1013fc new msg 1310753
@400000006afe52850d101fb4 info msg 1310753: bytes 4718 from <#@[]> qp 1964 uid 7796
@400000006afe52850d102b6c starting delivery 436: msg 1310753 to local postmaster@mx1.example.net
@400000006afe52850d10cb94 status: local 1/10 remote 0/20
@400000006afe52850e601784 delivery 436: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52850e601784 status: local 0/10 remote 0/20
@400000006afe52850e60521c triple bounce: discarding bounce/1310753
@400000006afe52850e613c7c end msg 1310753
@400000006afe529203af69ac new msg 1310753
@400000006afe529203af69ac info msg 1310753: bytes 2262 from <anna@club.example> qp 2028 uid 7791
@400000006afe529203af69ac starting delivery 437: msg 1310753 to remote lena1964@bigmail.example
@400000006afe529203af94a4 status: local 0/10 remote 1/20
@400000006afe52930a994f6c delivery 437: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe52930a994f6c status: local 0/10 remote 0/20
@400000006afe52930a994f6c bounce msg 1310753 qp 2033
@400000006afe52930a99ad2c end msg 1310753
@400000006afe52930abcf854 new msg 1310753
@400000006afe52930abcf854 info msg 1310753: bytes 3373 from <> qp 2033 uid 7796
@400000006afe52930abd65b4 starting delivery 438: msg 1310753 to local club.example-anna@club.example
@400000006afe52930abd65b4 status: local 1/10 remote 0/20
@400000006afe52930c019db4 delivery 438: failure: user_is_over_quota/
@400000006afe52930c022a54 status: local 0/10 remote 0/20
@400000006afe52930c028fe4 bounce msg 1310753 qp 2034
@400000006afe52930c036e8c end msg 1310753
@400000006afe52930c2448b4 new msg 1310753
@400000006afe52930c246bdc info msg 1310753: bytes 4734 from <#@[]> qp 2034 uid 7796
@400000006afe52930c246bdc starting delivery 439: msg 1310753 to local postmaster@mx1.example.net
@400000006afe52930c247f64 status: local 1/10 remote 0/20
@400000006afe52930d8fb3dc delivery 439: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52930d90772c status: local 0/10 remote 0/20
@400000006afe52930d90772c triple bounce: discarding bounce/1310753
@400000006afe52930d90772c end msg 1310753
@400000006afe529e3a9206b4 new msg 1310753
@400000006afe529e3a9277fc info msg 1310753: bytes 2249 from <anna@club.example> qp 2092 uid 7791
@400000006afe529e3a934ed4 starting delivery 440: msg 1310753 to remote wanda1980@bigmail.example
@400000006afe529e3a934ed4 status: local 0/10 remote 1/20
@400000006afe529f25c0c1bc delivery 440: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052180_bb16092b0102_-_esmtp/
@400000006afe529f25c19c7c status: local 0/10 remote 0/20
@400000006afe529f25c209dc end msg 1310753
@400000006afe52ae1c5cb054 new msg 1310753
@400000006afe52ae1c5d6bd4 info msg 1310753: bytes 2189 from <anna@club.example> qp 2170 uid 7791
@400000006afe52ae1c5e0814 starting delivery 441: msg 1310753 to remote vhorn1993@bigmail.example
@400000006afe52ae1c5e1f84 status: local 0/10 remote 1/20
@400000006afe52b010274eac delivery 441: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052196_e9feff19a84b_-_esmtp/
@400000006afe52b0102815e4 status: local 0/10 remote 0/20
@400000006afe52b01028219c end msg 1310753
@400000006afe52b835518364 new msg 1310753
@400000006afe52b83551d184 info msg 1310753: bytes 2347 from <anna@club.example> qp 2222 uid 7791
@400000006afe52b83552b02c starting delivery 442: msg 1310753 to remote jklein1947@school.example
@400000006afe52b83552b02c status: local 0/10 remote 1/20
@400000006afe52b91814a27c delivery 442: failure: 198.51.100.225_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe52b91814a27c status: local 0/10 remote 0/20
@400000006afe52b91814d544 bounce msg 1310753 qp 2225
@400000006afe52b91814e4e4 end msg 1310753
@400000006afe52b9183165c4 new msg 1310753
@400000006afe52b918317564 info msg 1310753: bytes 3637 from <> qp 2225 uid 7796
@400000006afe52b918317564 starting delivery 443: msg 1310753 to local club.example-anna@club.example
@400000006afe52b91831ac14 status: local 1/10 remote 0/20
@400000006afe52b918ce3264 delivery 443: failure: user_is_over_quota/
@400000006afe52b918ce3264 status: local 0/10 remote 0/20
@400000006afe52b918ce9fc4 bounce msg 1310753 qp 2226
@400000006afe52b918ce9fc4 end msg 1310753
@400000006afe52b918d58d34 new msg 1310753
@400000006afe52b918d673ac info msg 1310753: bytes 5021 from <#@[]> qp 2226 uid 7796
@400000006afe52b918d673ac starting delivery 444: msg 1310753 to local postmaster@mx1.example.net
@400000006afe52b918d67b7c status: local 1/10 remote 0/20
@400000006afe52b91c564f84 delivery 444: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52b91c56c4b4 status: local 0/10 remote 0/20
@400000006afe52b91c57af14 triple bounce: discarding bounce/1310753
@400000006afe52b91c57af14 end msg 1310753
@400000006afe52c22e5945c4 new msg 1310753
@400000006afe52c22e5949ac info msg 1310753: bytes 2123 from <anna@club.example> qp 2271 uid 7791
@400000006afe52c22e59fd5c starting delivery 445: msg 1310753 to remote jklein1977@bigmail.example
@400000006afe52c22e5a0914 status: local 0/10 remote 1/20
@400000006afe52c431153944 delivery 445: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052216_b90be64ba4b6_-_esmtp/
@400000006afe52c431153944 status: local 0/10 remote 0/20
@400000006afe52c43115837c end msg 1310753
@400000006afe52c901e9e804 new msg 1310753
@400000006afe52c901ea70bc info msg 1310753: bytes 2164 from <anna@club.example> qp 2303 uid 7791
@400000006afe52c901eb2084 starting delivery 446: msg 1310753 to remote emma1961@bigmail.example
@400000006afe52c901eb2084 status: local 0/10 remote 1/20
@400000006afe52c925c82c2c new msg 1310736
@400000006afe52c925c8d80c info msg 1310736: bytes 2104 from <anna@club.example> qp 2306 uid 7791
@400000006afe52c925c939b4 starting delivery 447: msg 1310736 to remote lena1977@garden.example
@400000006afe52c925c9f91c status: local 0/10 remote 2/20
@400000006afe52ca09a6f08c delivery 447: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wA8C3-270318-4D/
@400000006afe52ca09a7755c status: local 0/10 remote 1/20
@400000006afe52ca09a7bbac end msg 1310736
@400000006afe52ca0e79026c delivery 446: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052223_59bfe2576dac_-_esmtp/
@400000006afe52ca0e7967fc status: local 0/10 remote 0/20
@400000006afe52ca0e7967fc end msg 1310753
@400000006afe52d214e57acc new msg 1310753
@400000006afe52d214e57acc info msg 1310753: bytes 2246 from <anna@club.example> qp 2349 uid 7791
@400000006afe52d214e62e7c starting delivery 448: msg 1310753 to remote obeck1982@bigmail.example
@400000006afe52d214e6fd84 status: local 0/10 remote 1/20
@400000006afe52d2232e37cc new msg 1310736
@400000006afe52d2232ef34c info msg 1310736: bytes 2326 from <anna@club.example> qp 2350 uid 7791
@400000006afe52d2232f128c starting delivery 449: msg 1310736 to remote zjung1976@lighthouse.test
@400000006afe52d2232f8f8c status: local 0/10 remote 2/20
@400000006afe52d235494dd4 delivery 449: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wCFC4-F77C24-51/
@400000006afe52d23549c304 status: local 0/10 remote 1/20
@400000006afe52d23549c304 end msg 1310736
@400000006afe52d31936eafc delivery 448: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe52d31936eafc status: local 0/10 remote 0/20
@400000006afe52d31937a67c bounce msg 1310753 qp 2355
@400000006afe52d31937a67c end msg 1310753
@400000006afe52d319505ab4 new msg 1310753
@400000006afe52d31950d3cc info msg 1310753: bytes 3562 from <> qp 2355 uid 7796
@400000006afe52d31951a6bc starting delivery 450: msg 1310753 to local club.example-anna@club.example
@400000006afe52d31951ba44 status: local 1/10 remote 0/20
@400000006afe52d31b09034c delivery 450: failure: user_is_over_quota/
@400000006afe52d31b0997bc status: local 0/10 remote 0/20
@400000006afe52d31b09ce6c bounce msg 1310753 qp 2356
@400000006afe52d31b09ce6c end msg 1310753
@400000006afe52d31b1ebdcc new msg 1310753
@400000006afe52d31b1edd0c info msg 1310753: bytes 4486 from <#@[]> qp 2356 uid 7796
@400000006afe52d31b1f5df4 starting delivery 451: msg 1310753 to local postmaster@mx1.example.net
@400000006afe52d31b1f5df4 status: local 1/10 remote 0/20
@400000006afe52d31df405ac delivery 451: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52d31df47ec4 status: local 0/10 remote 0/20
@400000006afe52d31df4ada4 triple bounce: discarding bounce/1310753
@400000006afe52d31df50394 end msg 1310753
@400000006afe52d80a6edc3c new msg 1310753
@400000006afe52d80a6edc3c info msg 1310753: bytes 2166 from <anna@club.example> qp 2378 uid 7791
@400000006afe52d80a6edc3c starting delivery 452: msg 1310753 to remote kmaier1994@bigmail.example
@400000006afe52d80a6f2e44 status: local 0/10 remote 1/20
@400000006afe52d91b51c44c delivery 452: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052238_3de30e6b5788_-_esmtp/
@400000006afe52d91b51c44c status: local 0/10 remote 0/20
@400000006afe52d91b5250ec end msg 1310753
@400000006afe52d93b111224 new msg 1310753
@400000006afe52d93b111224 info msg 1310753: bytes 2283 from <anna@club.example> qp 2387 uid 7791
@400000006afe52d93b11f0cc starting delivery 453: msg 1310753 to remote rfrank1945@tower.test
@400000006afe52d93b11f0cc status: local 0/10 remote 1/20
@400000006afe52da0e089144 new msg 1310736
@400000006afe52da0e09604c info msg 1310736: bytes 2160 from <anna@club.example> qp 2389 uid 7791
@400000006afe52da0e09f8a4 starting delivery 454: msg 1310736 to remote greta2003@kiosk.example
@400000006afe52da0e0a0844 status: local 0/10 remote 2/20
@400000006afe52da2ec5b394 delivery 453: failure: 198.51.100.247_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe52da2ec5b394 status: local 0/10 remote 1/20
@400000006afe52da2ec5f9e4 bounce msg 1310753 qp 2391
@400000006afe52da2ec5f9e4 end msg 1310753
@400000006afe52da2ef1a594 new msg 1310753
@400000006afe52da2ef28054 info msg 1310753: bytes 3700 from <> qp 2391 uid 7796
@400000006afe52da2ef35b14 starting delivery 455: msg 1310753 to local club.example-anna@club.example
@400000006afe52da2ef366cc status: local 1/10 remote 1/20
@400000006afe52da2fe350c4 delivery 455: failure: user_is_over_quota/
@400000006afe52da2fe38774 status: local 0/10 remote 1/20
@400000006afe52da2fe46234 bounce msg 1310753 qp 2392
@400000006afe52da2fe4df34 end msg 1310753
@400000006afe52da3019cdfc new msg 1310753
@400000006afe52da301a626c info msg 1310753: bytes 5070 from <#@[]> qp 2392 uid 7796
@400000006afe52da301b1234 starting delivery 456: msg 1310753 to local postmaster@mx1.example.net
@400000006afe52da301b6c0c status: local 1/10 remote 1/20
@400000006afe52da316b2d2c delivery 456: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52da316b2d2c status: local 0/10 remote 1/20
@400000006afe52da316b2d2c triple bounce: discarding bounce/1310753
@400000006afe52da316bd90c end msg 1310753
@400000006afe52db2b5a1f24 delivery 454: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795052240_qp_10340/
@400000006afe52db2b5a84b4 status: local 0/10 remote 0/20
@400000006afe52db2b5aabc4 end msg 1310736
@400000006afe52ea1ea7290c new msg 1310736
@400000006afe52ea1ea7d104 info msg 1310736: bytes 2251 from <anna@club.example> qp 2470 uid 7791
@400000006afe52ea1ea83694 starting delivery 457: msg 1310736 to remote mroth1982@bigmail.example
@400000006afe52ea1ea87514 status: local 0/10 remote 1/20
@400000006afe52ea3a37195c delivery 457: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052256_34b2dea1fb91_-_esmtp/
@400000006afe52ea3a37f034 status: local 0/10 remote 0/20
@400000006afe52ea3a37f034 end msg 1310736
@400000006afe52ff03af811c new msg 1310736
@400000006afe52ff03afbbb4 info msg 1310736: bytes 2316 from <anna@club.example> qp 2573 uid 7791
@400000006afe52ff03afbbb4 starting delivery 458: msg 1310736 to remote nina1976@bigmail.example
@400000006afe52ff03afc76c status: local 0/10 remote 1/20
@400000006afe53000477fd54 delivery 458: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe530004786e9c status: local 0/10 remote 0/20
@400000006afe530004791694 bounce msg 1310736 qp 2578
@400000006afe5300047935d4 end msg 1310736
@400000006afe5300048f984c new msg 1310736
@400000006afe5300048fbf5c info msg 1310736: bytes 3464 from <> qp 2578 uid 7796
@400000006afe530004904044 starting delivery 459: msg 1310736 to local club.example-anna@club.example
@400000006afe53000490bd44 status: local 1/10 remote 0/20
@400000006afe530007d22ca4 delivery 459: failure: user_is_over_quota/
@400000006afe530007d30764 status: local 0/10 remote 0/20
@400000006afe530007d397ec bounce msg 1310736 qp 2579
@400000006afe530007d443cc end msg 1310736
@400000006afe530007f72d4c new msg 1310736
@400000006afe530007f72d4c info msg 1310736: bytes 4366 from <#@[]> qp 2579 uid 7796
@400000006afe530007f72d4c starting delivery 460: msg 1310736 to local postmaster@mx1.example.net
@400000006afe530007f7f09c status: local 1/10 remote 0/20
@400000006afe53000a372e54 delivery 460: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53000a37805c status: local 0/10 remote 0/20
@400000006afe53000a37f1a4 triple bounce: discarding bounce/1310736
@400000006afe53000a38d434 end msg 1310736
@400000006afe53003030c8cc new msg 1310736
@400000006afe530030313dfc info msg 1310736: bytes 2343 from <anna@club.example> qp 2582 uid 7791
@400000006afe530030320d04 starting delivery 461: msg 1310736 to remote nina2003@freemail.test
@400000006afe53003032dc0c status: local 0/10 remote 1/20
@400000006afe53021e2a7344 delivery 461: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AA04CF3748/
@400000006afe53021e2a7344 status: local 0/10 remote 0/20
@400000006afe53021e2afbfc end msg 1310736
@400000006afe53041a35c914 new msg 1310736
@400000006afe53041a35c914 info msg 1310736: bytes 2193 from <anna@club.example> qp 2600 uid 7791
@400000006afe53041a36904c starting delivery 462: msg 1310736 to remote ida1974@bigmail.example
@400000006afe53041a374bcc status: local 0/10 remote 1/20
@400000006afe53052f263a84 delivery 462: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052282_11dbbe411dd5_-_esmtp/
@400000006afe53052f2705a4 status: local 0/10 remote 0/20
@400000006afe53052f2728cc end msg 1310736
@400000006afe530e02103c84 new msg 1310736
@400000006afe530e0210a214 info msg 1310736: bytes 2141 from <anna@club.example> qp 2648 uid 7791
@400000006afe530e0210a214 starting delivery 463: msg 1310736 to remote nina1963@bigmail.example
@400000006afe530e0210a214 status: local 0/10 remote 1/20
@400000006afe530e2496ff2c delivery 463: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052292_e4e67ad95969_-_esmtp/
@400000006afe530e24978014 status: local 0/10 remote 0/20
@400000006afe530e2497f544 end msg 1310736
@400000006afe531d02b2a2bc new msg 1310736
@400000006afe531d02b2a2bc info msg 1310736: bytes 2345 from <anna@club.example> qp 2723 uid 7791
@400000006afe531d02b3660c starting delivery 464: msg 1310736 to remote nina1961@bigmail.example
@400000006afe531d02b394ec status: local 0/10 remote 1/20
@400000006afe531e3439220c delivery 464: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052307_90c820f3dc3c_-_esmtp/
@400000006afe531e3439220c status: local 0/10 remote 0/20
@400000006afe531e3439220c end msg 1310736
@400000006afe532312e1abec new msg 1310736
@400000006afe532312e29264 info msg 1310736: bytes 2325 from <anna@club.example> qp 2754 uid 7791
@400000006afe532312e34614 starting delivery 465: msg 1310736 to remote dweiss1999@bigmail.example
@400000006afe532312e34614 status: local 0/10 remote 1/20
@400000006afe5324122be0dc delivery 465: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052313_872d7604463e_-_esmtp/
@400000006afe5324122c948c status: local 0/10 remote 0/20
@400000006afe5324122c948c end msg 1310736
@400000006afe53270060cf34 new msg 1310736
@400000006afe53270060cf34 info msg 1310736: bytes 2228 from <anna@club.example> qp 2773 uid 7791
@400000006afe532700616b74 starting delivery 466: msg 1310736 to remote vhorn1998@reed.test
@400000006afe532700623a7c status: local 0/10 remote 1/20
@400000006afe5328102625cc delivery 466: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052317_d274ce7cae7e_-_esmtp/
@400000006afe53281026644c status: local 0/10 remote 0/20
@400000006afe53281026644c end msg 1310736
@400000006afe534023be98bc new msg 1310736
@400000006afe534023becb84 info msg 1310736: bytes 2300 from <anna@club.example> qp 2900 uid 7791
@400000006afe534023bf255c starting delivery 467: msg 1310736 to remote fbraun1949@bigmail.example
@400000006afe534023bf543c status: local 0/10 remote 1/20
@400000006afe53412d72aa9c delivery 467: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052342_3e7b76290bdf_-_esmtp/
@400000006afe53412d73373c status: local 0/10 remote 0/20
@400000006afe53412d741db4 end msg 1310736
@400000006afe534b2d7c478c new msg 1310736
@400000006afe534b2d7ce3cc info msg 1310736: bytes 2310 from <anna@club.example> qp 2956 uid 7791
@400000006afe534b2d7d1a7c starting delivery 468: msg 1310736 to remote annakoch2000@bigmail.example
@400000006afe534b2d7d1a7c status: local 0/10 remote 1/20
@400000006afe534b3549903c new msg 1310753
@400000006afe534b354a1124 info msg 1310753: bytes 2214 from <anna@club.example> qp 2957 uid 7791
@400000006afe534b354a72cc starting delivery 469: msg 1310753 to remote ykurz1943@bigmail.example
@400000006afe534b354b16dc status: local 0/10 remote 2/20
@400000006afe534d0ed1e06c delivery 468: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe534d0ed251b4 status: local 0/10 remote 1/20
@400000006afe534d0ed3017c bounce msg 1310736 qp 2964
@400000006afe534d0ed37e7c end msg 1310736
@400000006afe534d0ee20d0c new msg 1310736
@400000006afe534d0ee2a94c info msg 1310736: bytes 3286 from <> qp 2964 uid 7796
@400000006afe534d0ee32264 starting delivery 470: msg 1310736 to local club.example-anna@club.example
@400000006afe534d0ee39f64 status: local 1/10 remote 1/20
@400000006afe534d1249a5f4 delivery 470: failure: user_is_over_quota/
@400000006afe534d1249a5f4 status: local 0/10 remote 1/20
@400000006afe534d1249a5f4 bounce msg 1310736 qp 2965
@400000006afe534d1249c14c end msg 1310736
@400000006afe534d125b8fe4 new msg 1310736
@400000006afe534d125c5eec info msg 1310736: bytes 4225 from <#@[]> qp 2965 uid 7796
@400000006afe534d125d494c starting delivery 471: msg 1310736 to local postmaster@mx1.example.net
@400000006afe534d125e00e4 status: local 1/10 remote 1/20
@400000006afe534d144235ec delivery 471: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe534d14427c3c status: local 0/10 remote 1/20
@400000006afe534d14427c3c triple bounce: discarding bounce/1310736
@400000006afe534d144310ac end msg 1310736
@400000006afe534d1eb8f3bc delivery 469: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052353_f420ff6968dd_-_esmtp/
@400000006afe534d1eb95564 status: local 0/10 remote 0/20
@400000006afe534d1eb95564 end msg 1310753
@400000006afe53602f4520ac new msg 1310753
@400000006afe53602f4520ac info msg 1310753: bytes 2220 from <anna@club.example> qp 3061 uid 7791
@400000006afe53602f458254 starting delivery 472: msg 1310753 to remote wanda1946@bigmail.example
@400000006afe53602f458254 status: local 0/10 remote 1/20
@400000006afe536123631ec4 delivery 472: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<wanda1946@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe536123631ec4 status: local 0/10 remote 0/20
@400000006afe53612363fd6c bounce msg 1310753 qp 3065
@400000006afe53612363fd6c end msg 1310753
@400000006afe5361237a6f84 new msg 1310753
@400000006afe5361237ae0cc info msg 1310753: bytes 3495 from <> qp 3065 uid 7796
@400000006afe5361237b03f4 starting delivery 473: msg 1310753 to local club.example-anna@club.example
@400000006afe5361237b03f4 status: local 1/10 remote 0/20
@400000006afe536124219494 delivery 473: failure: user_is_over_quota/
@400000006afe536124219494 status: local 0/10 remote 0/20
@400000006afe536124219494 bounce msg 1310753 qp 3066
@400000006afe536124219494 end msg 1310753
@400000006afe53612452f534 new msg 1310753
@400000006afe53612453a8e4 info msg 1310753: bytes 4574 from <#@[]> qp 3066 uid 7796
@400000006afe536124541e14 starting delivery 474: msg 1310753 to local postmaster@mx1.example.net
@400000006afe53612454396c status: local 1/10 remote 0/20
@400000006afe536127d6ebd4 delivery 474: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe536127d6ff5c status: local 0/10 remote 0/20
@400000006afe536127d71ab4 triple bounce: discarding bounce/1310753
@400000006afe536127d79f84 end msg 1310753
@400000006afe536303d90604 new msg 1310753
@400000006afe536303d992a4 info msg 1310753: bytes 2219 from <anna@club.example> qp 3073 uid 7791
@400000006afe536303d9bd9c starting delivery 475: msg 1310753 to remote greta1952@bigmail.example
@400000006afe536303daa02c status: local 0/10 remote 1/20
@400000006afe53641a87c944 delivery 475: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052377_ae2fbb1baf9c_-_esmtp/
@400000006afe53641a87e0b4 status: local 0/10 remote 0/20
@400000006afe53641a87e0b4 end msg 1310753
@400000006afe53692a6da7fc new msg 1310753
@400000006afe53692a6dfa04 info msg 1310753: bytes 2235 from <anna@club.example> qp 3106 uid 7791
@400000006afe53692a6dfa04 starting delivery 476: msg 1310753 to remote rfrank1994@bigmail.example
@400000006afe53692a6e637c status: local 0/10 remote 1/20
@400000006afe536b10f0a1bc delivery 476: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052383_e494ecd963a3_-_esmtp/
@400000006afe536b10f0b92c status: local 0/10 remote 0/20
@400000006afe536b10f0b92c end msg 1310753
@400000006afe53800a8058cc new msg 1310753
@400000006afe53800a80be5c info msg 1310753: bytes 2227 from <anna@club.example> qp 3218 uid 7791
@400000006afe53800a80c62c starting delivery 477: msg 1310753 to remote dweiss1988@bigmail.example
@400000006afe53800a80f8f4 status: local 0/10 remote 1/20
@400000006afe53813996d9ec delivery 477: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052406_7f9efd63c45f_-_esmtp/
@400000006afe53813997474c status: local 0/10 remote 0/20
@400000006afe53813997474c end msg 1310753
@400000006afe53882377e714 new msg 1310753
@400000006afe53882378a67c info msg 1310753: bytes 2238 from <anna@club.example> qp 3260 uid 7791
@400000006afe53882378d174 starting delivery 478: msg 1310753 to remote annakoch1950@bigmail.example
@400000006afe53882378dd2c status: local 0/10 remote 1/20
@400000006afe538825ef4fb4 new msg 1310736
@400000006afe538825efbd14 info msg 1310736: bytes 2323 from <anna@club.example> qp 3261 uid 7791
@400000006afe538825efbd14 starting delivery 479: msg 1310736 to remote rfrank1940@bigmail.example
@400000006afe538825f05954 status: local 0/10 remote 2/20
@400000006afe538a04fd7164 delivery 479: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe538a04fd9874 status: local 0/10 remote 1/20
@400000006afe538a04fe483c bounce msg 1310736 qp 3268
@400000006afe538a04fe483c end msg 1310736
@400000006afe538a0528abcc new msg 1310736
@400000006afe538a05299244 info msg 1310736: bytes 3374 from <> qp 3268 uid 7796
@400000006afe538a052a326c starting delivery 480: msg 1310736 to local club.example-anna@club.example
@400000006afe538a052a3a3c status: local 1/10 remote 1/20
@400000006afe538a06d7bf44 delivery 480: failure: user_is_over_quota/
@400000006afe538a06d801ac status: local 0/10 remote 1/20
@400000006afe538a06d8b944 bounce msg 1310736 qp 3269
@400000006afe538a06d9690c end msg 1310736
@400000006afe538a070318ec new msg 1310736
@400000006afe538a07036edc info msg 1310736: bytes 4494 from <#@[]> qp 3269 uid 7796
@400000006afe538a07036edc starting delivery 481: msg 1310736 to local postmaster@mx1.example.net
@400000006afe538a0703e024 status: local 1/10 remote 1/20
@400000006afe538a0986d9b4 delivery 481: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe538a0987b474 status: local 0/10 remote 1/20
@400000006afe538a09881dec triple bounce: discarding bounce/1310736
@400000006afe538a0988cdb4 end msg 1310736
@400000006afe538a394ac174 delivery 478: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052414_7a0c332861b8_-_esmtp/
@400000006afe538a394b790c status: local 0/10 remote 0/20
@400000006afe538a394b790c end msg 1310753
@400000006afe539d2422c544 new msg 1310753
@400000006afe539d2423a3ec info msg 1310753: bytes 2245 from <anna@club.example> qp 3366 uid 7791
@400000006afe539d2423a3ec starting delivery 482: msg 1310753 to remote lena1963@tower.test
@400000006afe539d2424385c status: local 0/10 remote 1/20
@400000006afe539d2e644a14 new msg 1310736
@400000006afe539d2e647cdc info msg 1310736: bytes 2241 from <anna@club.example> qp 3367 uid 7791
@400000006afe539d2e6501ac starting delivery 483: msg 1310736 to remote blang1960@bigmail.example
@400000006afe539d2e65e824 status: local 0/10 remote 2/20
@400000006afe539e34211d9c delivery 483: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe539e34215c1c status: local 0/10 remote 1/20
@400000006afe539e3421c97c bounce msg 1310736 qp 3372
@400000006afe539e3421c97c end msg 1310736
@400000006afe539e346231c4 new msg 1310736
@400000006afe539e3462d1ec info msg 1310736: bytes 3241 from <> qp 3372 uid 7796
@400000006afe539e3462e574 starting delivery 484: msg 1310736 to local club.example-anna@club.example
@400000006afe539e3463a8c4 status: local 1/10 remote 1/20
@400000006afe539e36269644 delivery 484: failure: user_is_over_quota/
@400000006afe539e362780a4 status: local 0/10 remote 1/20
@400000006afe539e3628577c bounce msg 1310736 qp 3373
@400000006afe539e36293df4 end msg 1310736
@400000006afe539e3642dc8c new msg 1310736
@400000006afe539e3642dc8c info msg 1310736: bytes 4732 from <#@[]> qp 3373 uid 7796
@400000006afe539e3642f014 starting delivery 485: msg 1310736 to local postmaster@mx1.example.net
@400000006afe539e364351bc status: local 1/10 remote 1/20
@400000006afe539e38936fc4 delivery 485: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe539e3893c1cc status: local 0/10 remote 1/20
@400000006afe539e3893f0ac triple bounce: discarding bounce/1310736
@400000006afe539e3894cf54 end msg 1310736
@400000006afe539f0343e63c delivery 482: failure: 198.51.100.247_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe539f03440194 status: local 0/10 remote 0/20
@400000006afe539f03445784 bounce msg 1310753 qp 3374
@400000006afe539f034472dc end msg 1310753
@400000006afe539f037a387c new msg 1310753
@400000006afe539f037accec info msg 1310753: bytes 3457 from <> qp 3374 uid 7796
@400000006afe539f037affb4 starting delivery 486: msg 1310753 to local club.example-anna@club.example
@400000006afe539f037b26c4 status: local 1/10 remote 0/20
@400000006afe539f0432a754 delivery 486: failure: user_is_over_quota/
@400000006afe539f0433300c status: local 0/10 remote 0/20
@400000006afe539f0433eb8c bounce msg 1310753 qp 3375
@400000006afe539f0433f744 end msg 1310753
@400000006afe539f046d1844 new msg 1310753
@400000006afe539f046d52dc info msg 1310753: bytes 4369 from <#@[]> qp 3375 uid 7796
@400000006afe539f046da8cc starting delivery 487: msg 1310753 to local postmaster@mx1.example.net
@400000006afe539f046dcfdc status: local 1/10 remote 0/20
@400000006afe539f07021b04 delivery 487: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe539f07021b04 status: local 0/10 remote 0/20
@400000006afe539f0702f5c4 triple bounce: discarding bounce/1310753
@400000006afe539f0702f5c4 end msg 1310753
@400000006afe53ab38a7b344 new msg 1310753
@400000006afe53ab38a843cc info msg 1310753: bytes 2199 from <anna@club.example> qp 3437 uid 7791
@400000006afe53ab38a872ac starting delivery 488: msg 1310753 to remote mroth1971@freemail.test
@400000006afe53ab38a8ff4c status: local 0/10 remote 1/20
@400000006afe53ac1c7554ec delivery 488: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3B6A708CAA/
@400000006afe53ac1c75a30c status: local 0/10 remote 0/20
@400000006afe53ac1c76859c end msg 1310753
@400000006afe53b2076499dc new msg 1310753
@400000006afe53b2076499dc info msg 1310753: bytes 2289 from <anna@club.example> qp 3468 uid 7791
@400000006afe53b2076499dc starting delivery 489: msg 1310753 to remote twolf1945@bigmail.example
@400000006afe53b2076499dc status: local 0/10 remote 1/20
@400000006afe53b3123e576c delivery 489: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<twolf1945@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe53b3123ead5c status: local 0/10 remote 0/20
@400000006afe53b3123f7c64 bounce msg 1310753 qp 3474
@400000006afe53b3123f7c64 end msg 1310753
@400000006afe53b3124dc0bc new msg 1310753
@400000006afe53b3124e12c4 info msg 1310753: bytes 3543 from <> qp 3474 uid 7796
@400000006afe53b3124e12c4 starting delivery 490: msg 1310753 to local club.example-anna@club.example
@400000006afe53b3124ee5b4 status: local 1/10 remote 0/20
@400000006afe53b3152c017c delivery 490: failure: user_is_over_quota/
@400000006afe53b3152ce7f4 status: local 0/10 remote 0/20
@400000006afe53b3152d0b1c bounce msg 1310753 qp 3475
@400000006afe53b3152d2a5c end msg 1310753
@400000006afe53b3155c1614 new msg 1310753
@400000006afe53b3155c1614 info msg 1310753: bytes 4485 from <#@[]> qp 3475 uid 7796
@400000006afe53b3155c1614 starting delivery 491: msg 1310753 to local postmaster@mx1.example.net
@400000006afe53b3155c604c status: local 1/10 remote 0/20
@400000006afe53b318a5789c delivery 491: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53b318a58c24 status: local 0/10 remote 0/20
@400000006afe53b318a58c24 triple bounce: discarding bounce/1310753
@400000006afe53b318a58c24 end msg 1310753
@400000006afe53c51315b43c starting delivery 492: msg 1310749 to remote hvogel1940@grey.test
@400000006afe53c51315b43c status: local 0/10 remote 1/20
@400000006afe53c62dcd1af4 delivery 492: failure: 203.0.113.127_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe53c62dcd3e1c status: local 0/10 remote 0/20
@400000006afe53c62dcdf1cc bounce msg 1310749 qp 3571
@400000006afe53c62dcea194 end msg 1310749
@400000006afe53c62deb60f4 new msg 1310749
@400000006afe53c62debe1dc info msg 1310749: bytes 3285 from <> qp 3571 uid 7796
@400000006afe53c62deca144 starting delivery 493: msg 1310749 to local club.example-anna@club.example
@400000006afe53c62decf34c status: local 1/10 remote 0/20
@400000006afe53c62f27c50c delivery 493: failure: user_is_over_quota/
@400000006afe53c62f27c50c status: local 0/10 remote 0/20
@400000006afe53c62f284dc4 bounce msg 1310749 qp 3572
@400000006afe53c62f28c2f4 end msg 1310749
@400000006afe53c62f3d604c new msg 1310749
@400000006afe53c62f3decec info msg 1310749: bytes 4198 from <#@[]> qp 3572 uid 7796
@400000006afe53c62f3e3ef4 starting delivery 494: msg 1310749 to local postmaster@mx1.example.net
@400000006afe53c62f3e42dc status: local 1/10 remote 0/20
@400000006afe53c6321269ac delivery 494: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53c632127564 status: local 0/10 remote 0/20
@400000006afe53c632132914 triple bounce: discarding bounce/1310749
@400000006afe53c632132914 end msg 1310749
@400000006afe53c831c23a54 new msg 1310749
@400000006afe53c831c2c30c info msg 1310749: bytes 2250 from <anna@club.example> qp 3582 uid 7791
@400000006afe53c831c2d2ac starting delivery 495: msg 1310749 to remote sara1961@school.example
@400000006afe53c831c32c84 status: local 0/10 remote 1/20
@400000006afe53c937426684 delivery 495: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795052478_qp_20989/
@400000006afe53c937432204 status: local 0/10 remote 0/20
@400000006afe53c9374354cc end msg 1310749
@400000006afe53cd04ccad04 new msg 1310749
@400000006afe53cd04ccad04 info msg 1310749: bytes 2105 from <anna@club.example> qp 3603 uid 7791
@400000006afe53cd04ccef6c starting delivery 496: msg 1310749 to remote mroth1991@oakwood.test
@400000006afe53cd04cdd9cc status: local 0/10 remote 1/20
@400000006afe53ce0fb59d34 delivery 496: failure: Connected_to_198.51.100.64_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe53ce0fb62dbc status: local 0/10 remote 0/20
@400000006afe53ce0fb6be44 bounce msg 1310749 qp 3609
@400000006afe53ce0fb7663c end msg 1310749
@400000006afe53ce0fccde54 new msg 1310749
@400000006afe53ce0fccde54 info msg 1310749: bytes 3600 from <> qp 3609 uid 7796
@400000006afe53ce0fccde54 starting delivery 497: msg 1310749 to local club.example-anna@club.example
@400000006afe53ce0fccde54 status: local 1/10 remote 0/20
@400000006afe53ce116698f4 delivery 497: failure: user_is_over_quota/
@400000006afe53ce116698f4 status: local 0/10 remote 0/20
@400000006afe53ce1166b064 bounce msg 1310749 qp 3610
@400000006afe53ce1166bc1c end msg 1310749
@400000006afe53ce1194639c new msg 1310749
@400000006afe53ce1194639c info msg 1310749: bytes 4575 from <#@[]> qp 3610 uid 7796
@400000006afe53ce1194639c starting delivery 498: msg 1310749 to local postmaster@mx1.example.net
@400000006afe53ce1194639c status: local 1/10 remote 0/20
@400000006afe53ce131d5d2c delivery 498: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53ce131e3404 status: local 0/10 remote 0/20
@400000006afe53ce131e3404 triple bounce: discarding bounce/1310749
@400000006afe53ce131ebcbc end msg 1310749
@400000006afe53d02eb61394 new msg 1310749
@400000006afe53d02eb6e29c info msg 1310749: bytes 2355 from <anna@club.example> qp 3621 uid 7791
@400000006afe53d02eb6f624 starting delivery 499: msg 1310749 to remote paula2006@bigmail.example
@400000006afe53d02eb6f624 status: local 0/10 remote 1/20
@400000006afe53d220197204 delivery 499: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052486_d985ea24c691_-_esmtp/
@400000006afe53d2201a3554 status: local 0/10 remote 0/20
@400000006afe53d2201ac5dc end msg 1310749
@400000006afe53d7328c2d8c new msg 1310749
@400000006afe53d7328c5c6c info msg 1310749: bytes 2294 from <anna@club.example> qp 3657 uid 7791
@400000006afe53d7328d372c starting delivery 500: msg 1310749 to remote nina2009@bigmail.example
@400000006afe53d7328d372c status: local 0/10 remote 1/20
@400000006afe53d825d7fb0c delivery 500: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052493_7068c18e0277_-_esmtp/
@400000006afe53d825d7fb0c status: local 0/10 remote 0/20
@400000006afe53d825d883c4 end msg 1310749
@400000006afe53da3721e634 new msg 1310749
@400000006afe53da3721e634 info msg 1310749: bytes 2124 from <anna@club.example> qp 3672 uid 7791
@400000006afe53da3722112c starting delivery 501: msg 1310749 to remote lena1945@corner.test
@400000006afe53da3722112c status: local 0/10 remote 1/20
@400000006afe53db3050eb5c delivery 501: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<e82ecb196e357a9c@mail.example>_[InternalId=2120445093]_Queued_mail_for_delivery/
@400000006afe53db3050eb5c status: local 0/10 remote 0/20
@400000006afe53db3050f32c end msg 1310749
@400000006afe53ea2b921f14 new msg 1310749
@400000006afe53ea2b92982c info msg 1310749: bytes 2326 from <anna@club.example> qp 3751 uid 7791
@400000006afe53ea2b92982c starting delivery 502: msg 1310749 to remote blang1959@bigmail.example
@400000006afe53ea2b92da94 status: local 0/10 remote 1/20
@400000006afe53ec2f28326c delivery 502: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052512_371b94e9a2f4_-_esmtp/
@400000006afe53ec2f2897fc status: local 0/10 remote 0/20
@400000006afe53ec2f2914fc end msg 1310749
@400000006afe53fa08340b54 new msg 1310749
@400000006afe53fa08340b54 info msg 1310749: bytes 2199 from <anna@club.example> qp 3828 uid 7791
@400000006afe53fa0834cea4 starting delivery 503: msg 1310749 to remote vhorn1994@dairy.example
@400000006afe53fa08358a24 status: local 0/10 remote 1/20
@400000006afe53fa2aee70bc delivery 503: failure: Connected_to_198.51.100.206_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe53fa2aee8ffc status: local 0/10 remote 0/20
@400000006afe53fa2aef3fc4 bounce msg 1310749 qp 3831
@400000006afe53fa2aef3fc4 end msg 1310749
@400000006afe53fa2b055fd4 new msg 1310749
@400000006afe53fa2b055fd4 info msg 1310749: bytes 3692 from <> qp 3831 uid 7796
@400000006afe53fa2b05c564 starting delivery 504: msg 1310749 to local club.example-anna@club.example
@400000006afe53fa2b05c564 status: local 1/10 remote 0/20
@400000006afe53fa2e769d7c delivery 504: failure: user_is_over_quota/
@400000006afe53fa2e77512c status: local 0/10 remote 0/20
@400000006afe53fa2e77512c bounce msg 1310749 qp 3832
@400000006afe53fa2e77512c end msg 1310749
@400000006afe53fa2ea448e4 new msg 1310749
@400000006afe53fa2ea45c6c info msg 1310749: bytes 5100 from <#@[]> qp 3832 uid 7796
@400000006afe53fa2ea45c6c starting delivery 505: msg 1310749 to local postmaster@mx1.example.net
@400000006afe53fa2ea4b644 status: local 1/10 remote 0/20
@400000006afe53fa3137a9ac delivery 505: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53fa31381324 status: local 0/10 remote 0/20
@400000006afe53fa31381324 triple bounce: discarding bounce/1310749
@400000006afe53fa31387c9c end msg 1310749
@400000006afe541121e187d4 new msg 1310749
@400000006afe541121e187d4 info msg 1310749: bytes 2216 from <anna@club.example> qp 3945 uid 7791
@400000006afe541121e187d4 starting delivery 506: msg 1310749 to remote greta1999@bigmail.example
@400000006afe541121e1aafc status: local 0/10 remote 1/20
@400000006afe5412364e8cbc delivery 506: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe5412364e8cbc status: local 0/10 remote 0/20
@400000006afe5412364e8cbc bounce msg 1310749 qp 3952
@400000006afe5412364eea7c end msg 1310749
@400000006afe5412365829ac new msg 1310749
@400000006afe54123658ecfc info msg 1310749: bytes 3211 from <> qp 3952 uid 7796
@400000006afe5412365969fc starting delivery 507: msg 1310749 to local club.example-anna@club.example
@400000006afe54123659f2b4 status: local 1/10 remote 0/20
@400000006afe5412386cade4 delivery 507: failure: user_is_over_quota/
@400000006afe5412386cade4 status: local 0/10 remote 0/20
@400000006afe5412386cffec bounce msg 1310749 qp 3953
@400000006afe5412386d369c end msg 1310749
@400000006afe541238ade14c new msg 1310749
@400000006afe541238ae8d2c info msg 1310749: bytes 4132 from <#@[]> qp 3953 uid 7796
@400000006afe541238aedf34 starting delivery 508: msg 1310749 to local postmaster@mx1.example.net
@400000006afe541238af313c status: local 1/10 remote 0/20
@400000006afe5413006bb05c delivery 508: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5413006bb05c status: local 0/10 remote 0/20
@400000006afe5413006c3914 triple bounce: discarding bounce/1310749
@400000006afe5413006ce4f4 end msg 1310749
@400000006afe54232062dafc new msg 1310749
@400000006afe542320632534 info msg 1310749: bytes 2119 from <anna@club.example> qp 4035 uid 7791
@400000006afe5423206382f4 starting delivery 509: msg 1310749 to remote jklein1978@university.example
@400000006afe5423206382f4 status: local 0/10 remote 1/20
@400000006afe54242e283efc delivery 509: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<jklein1978@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe54242e290634 status: local 0/10 remote 0/20
@400000006afe54291aa5386c new msg 1310753
@400000006afe54291aa5e064 info msg 1310753: bytes 157653 from <k.maier@club.example> qp 4065 uid 7791
@400000006afe54291aa5f3ec starting delivery 510: msg 1310753 to local club.example-k.maier@club.example
@400000006afe54291aa5f3ec status: local 1/10 remote 0/20
@400000006afe542920eaeeec delivery 510: success: did_0+0+1/
@400000006afe542920eaeeec status: local 0/10 remote 0/20
@400000006afe542920ebb23c end msg 1310753
@400000006afe542b3b4587d4 new msg 1310753
@400000006afe542b3b45a714 info msg 1310753: bytes 2134 from <anna@club.example> qp 4077 uid 7791
@400000006afe542b3b467234 starting delivery 511: msg 1310753 to remote mroth2000@bigmail.example
@400000006afe542b3b467a04 status: local 0/10 remote 1/20
@400000006afe542c23cba494 delivery 511: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052577_6fab5a2ef122_-_esmtp/
@400000006afe542c23cc3cec status: local 0/10 remote 0/20
@400000006afe542c23cc739c end msg 1310753
@400000006afe543415c7a53c new msg 1310753
@400000006afe543415c81a6c info msg 1310753: bytes 2344 from <anna@club.example> qp 4119 uid 7791
@400000006afe543415c81a6c starting delivery 512: msg 1310753 to remote sara1981@grocer.example
@400000006afe543415c864a4 status: local 0/10 remote 1/20
@400000006afe543632b5c5fc delivery 512: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795052586_qp_5838/
@400000006afe543632b698ec status: local 0/10 remote 0/20
@400000006afe543632b698ec end msg 1310753
@400000006afe54493a82820c new msg 1310753
@400000006afe54493a82bca4 info msg 1310753: bytes 2299 from <anna@club.example> qp 4227 uid 7791
@400000006afe54493a839764 starting delivery 513: msg 1310753 to remote paula1952@bigmail.example
@400000006afe54493a839764 status: local 0/10 remote 1/20
@400000006afe544b0c3367cc delivery 513: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe544b0c33cd5c status: local 0/10 remote 0/20
@400000006afe544b0c33cd5c bounce msg 1310753 qp 4234
@400000006afe544b0c33cd5c end msg 1310753
@400000006afe544b0c4e238c new msg 1310753
@400000006afe544b0c4e238c info msg 1310753: bytes 3689 from <> qp 4234 uid 7796
@400000006afe544b0c4e7d64 starting delivery 514: msg 1310753 to local club.example-anna@club.example
@400000006afe544b0c4e7d64 status: local 1/10 remote 0/20
@400000006afe544b0f97999c delivery 514: failure: user_is_over_quota/
@400000006afe544b0f97999c status: local 0/10 remote 0/20
@400000006afe544b0f981e6c bounce msg 1310753 qp 4235
@400000006afe544b0f9900fc end msg 1310753
@400000006afe544b0fc2eb74 new msg 1310753
@400000006afe544b0fc2eb74 info msg 1310753: bytes 4590 from <#@[]> qp 4235 uid 7796
@400000006afe544b0fc3454c starting delivery 515: msg 1310753 to local postmaster@mx1.example.net
@400000006afe544b0fc3aadc status: local 1/10 remote 0/20
@400000006afe544b123867e4 delivery 515: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe544b12395244 status: local 0/10 remote 0/20
@400000006afe544b123965cc triple bounce: discarding bounce/1310753
@400000006afe544b123a197c end msg 1310753
@400000006afe54621cb81e94 new msg 1310753
@400000006afe54621cb8227c info msg 1310753: bytes 2287 from <anna@club.example> qp 4350 uid 7791
@400000006afe54621cb8227c starting delivery 516: msg 1310753 to remote ykurz1948@orchard.test
@400000006afe54621cb8227c status: local 0/10 remote 1/20
@400000006afe546302b95d64 delivery 516: failure: Connected_to_198.51.100.159_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe546302b95d64 status: local 0/10 remote 0/20
@400000006afe546302b99be4 bounce msg 1310753 qp 4353
@400000006afe546302b9b73c end msg 1310753
@400000006afe546302f28634 new msg 1310753
@400000006afe546302f2f77c info msg 1310753: bytes 3286 from <> qp 4353 uid 7796
@400000006afe546302f34d6c starting delivery 517: msg 1310753 to local club.example-anna@club.example
@400000006afe546302f360f4 status: local 1/10 remote 0/20
@400000006afe546303b43ff4 delivery 517: failure: user_is_over_quota/
@400000006afe546303b52a54 status: local 0/10 remote 0/20
@400000006afe546303b52a54 bounce msg 1310753 qp 4354
@400000006afe546303b5f574 end msg 1310753
@400000006afe546303d5c5fc new msg 1310753
@400000006afe546303d5c5fc info msg 1310753: bytes 4259 from <#@[]> qp 4354 uid 7796
@400000006afe546303d63f14 starting delivery 518: msg 1310753 to local postmaster@mx1.example.net
@400000006afe546303d66624 status: local 1/10 remote 0/20
@400000006afe546305306074 delivery 518: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe546305306074 status: local 0/10 remote 0/20
@400000006afe54630530a6c4 triple bounce: discarding bounce/1310753
@400000006afe54630530a6c4 end msg 1310753
@400000006afe54651623231c new msg 1310753
@400000006afe54651623231c info msg 1310753: bytes 2132 from <anna@club.example> qp 4364 uid 7791
@400000006afe546516236d54 starting delivery 519: msg 1310753 to remote ute1965@school.example
@400000006afe546516236d54 status: local 0/10 remote 1/20
@400000006afe5467022078c4 delivery 519: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795052635_qp_18929/
@400000006afe546702209804 status: local 0/10 remote 0/20
@400000006afe546702209804 end msg 1310753
@400000006afe5469078b926c new msg 1310753
@400000006afe5469078ba5f4 info msg 1310753: bytes 2174 from <anna@club.example> qp 4383 uid 7791
@400000006afe5469078c3e4c starting delivery 520: msg 1310753 to remote mroth1940@bigmail.example
@400000006afe5469078c9c0c status: local 0/10 remote 1/20
@400000006afe546a1ecb0c8c delivery 520: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052639_b81e1236dda1_-_esmtp/
@400000006afe546a1ecb0c8c status: local 0/10 remote 0/20
@400000006afe546a1ecb0c8c end msg 1310753
@400000006afe547029afd63c new msg 1310753
@400000006afe547029b066c4 info msg 1310753: bytes 2283 from <anna@club.example> qp 4421 uid 7791
@400000006afe547029b06aac starting delivery 521: msg 1310753 to remote annakoch1961@partner.test
@400000006afe547029b06aac status: local 0/10 remote 1/20
@400000006afe547100fc4be4 delivery 521: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8314BCB721/
@400000006afe547100fc4be4 status: local 0/10 remote 0/20
@400000006afe547100fc7ac4 end msg 1310753
@400000006afe547b0e76b494 new msg 1310753
@400000006afe547b0e778f54 info msg 1310753: bytes 2235 from <anna@club.example> qp 4474 uid 7791
@400000006afe547b0e778f54 starting delivery 522: msg 1310753 to remote greta1988@bigmail.example
@400000006afe547b0e778f54 status: local 0/10 remote 1/20
@400000006afe547c3065a40c delivery 522: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052657_a8f9962f1d75_-_esmtp/
@400000006afe547c3065a40c status: local 0/10 remote 0/20
@400000006afe547c3065c34c end msg 1310753
@400000006afe54801ca5659c new msg 1310753
@400000006afe54801ca64ffc info msg 1310753: bytes 2335 from <anna@club.example> qp 4500 uid 7791
@400000006afe54801ca67af4 starting delivery 523: msg 1310753 to remote hvogel1941@bigmail.example
@400000006afe54801ca67af4 status: local 0/10 remote 1/20
@400000006afe54812b2ba89c delivery 523: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe54812b2ba89c status: local 0/10 remote 0/20
@400000006afe54812b2c19e4 bounce msg 1310753 qp 4506
@400000006afe54812b2c835c end msg 1310753
@400000006afe54812b63a0bc new msg 1310753
@400000006afe54812b644c9c info msg 1310753: bytes 3276 from <> qp 4506 uid 7796
@400000006afe54812b644c9c starting delivery 524: msg 1310753 to local club.example-anna@club.example
@400000006afe54812b64a674 status: local 1/10 remote 0/20
@400000006afe54812db7c9ec delivery 524: failure: user_is_over_quota/
@400000006afe54812db7d5a4 status: local 0/10 remote 0/20
@400000006afe54812db88954 bounce msg 1310753 qp 4507
@400000006afe54812db8c7d4 end msg 1310753
@400000006afe54812dc110ec new msg 1310753
@400000006afe54812dc195bc info msg 1310753: bytes 4252 from <#@[]> qp 4507 uid 7796
@400000006afe54812dc1d054 starting delivery 525: msg 1310753 to local postmaster@mx1.example.net
@400000006afe54812dc2225c status: local 1/10 remote 0/20
@400000006afe54812fb0a41c delivery 525: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe54812fb12cd4 status: local 0/10 remote 0/20
@400000006afe54812fb12cd4 triple bounce: discarding bounce/1310753
@400000006afe54812fb1c52c end msg 1310753
@400000006afe548829c686d4 new msg 1310753
@400000006afe548829c72ae4 info msg 1310753: bytes 2345 from <anna@club.example> qp 4541 uid 7791
@400000006afe548829c76194 starting delivery 526: msg 1310753 to remote ykurz1945@bigmail.example
@400000006afe548829c7daac status: local 0/10 remote 1/20
@400000006afe548a1e5a1e64 delivery 526: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052670_88f555f530c0_-_esmtp/
@400000006afe548a1e5a1e64 status: local 0/10 remote 0/20
@400000006afe548a1e5a1e64 end msg 1310753
@400000006afe549e2f7c4dac new msg 1310753
@400000006afe549e2f7cf5a4 info msg 1310753: bytes 2306 from <anna@club.example> qp 4651 uid 7791
@400000006afe549e2f7cf5a4 starting delivery 527: msg 1310753 to remote twolf1960@bigmail.example
@400000006afe549e2f7cf5a4 status: local 0/10 remote 1/20
@400000006afe549e3afc1324 new msg 1310736
@400000006afe549e3afc1324 info msg 1310736: bytes 2122 from <anna@club.example> qp 4652 uid 7791
@400000006afe549e3afcc2ec starting delivery 528: msg 1310736 to remote paula1987@bigmail.example
@400000006afe549e3afcde44 status: local 0/10 remote 2/20
@400000006afe549e3afe0724 new msg 1310758
@400000006afe549e3afe0724 info msg 1310758: bytes 2336 from <anna@club.example> qp 4653 uid 7791
@400000006afe549e3afeddfc starting delivery 529: msg 1310758 to remote rfrank1960@bigmail.example
@400000006afe549e3afeddfc status: local 0/10 remote 3/20
@400000006afe549f1331a0ac new msg 1310755
@400000006afe549f13328724 info msg 1310755: bytes 2202 from <anna@club.example> qp 4654 uid 7791
@400000006afe549f13328724 starting delivery 530: msg 1310755 to remote emma1997@bigmail.example
@400000006afe549f1332d15c status: local 0/10 remote 4/20
@400000006afe549f212a9bb4 delivery 528: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052692_c857fe60078e_-_esmtp/
@400000006afe549f212b5734 status: local 0/10 remote 3/20
@400000006afe549f212b5734 end msg 1310736
@400000006afe549f2e0209bc delivery 527: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052692_74ed96b76676_-_esmtp/
@400000006afe549f2e0209bc status: local 0/10 remote 2/20
@400000006afe549f2e0253f4 end msg 1310753
@400000006afe54a016cef764 delivery 529: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052692_6baa981a243e_-_esmtp/
@400000006afe54a016cf590c status: local 0/10 remote 1/20
@400000006afe54a016cf5cf4 end msg 1310758
@400000006afe54a01aa0eadc delivery 530: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052693_682dd6155bd4_-_esmtp/
@400000006afe54a01aa17394 status: local 0/10 remote 0/20
@400000006afe54a01aa23acc end msg 1310755
@400000006afe54ab32326914 new msg 1310755
@400000006afe54ab323297f4 info msg 1310755: bytes 2122 from <anna@club.example> qp 4717 uid 7791
@400000006afe54ab32334f8c starting delivery 531: msg 1310755 to remote ykurz1956@customer.example
@400000006afe54ab32334f8c status: local 0/10 remote 1/20
@400000006afe54ac1d8f9e8c delivery 531: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052705_c5a5f64847cc_-_esmtp/
@400000006afe54ac1d901b8c status: local 0/10 remote 0/20
@400000006afe54ac1d901b8c end msg 1310755
@400000006afe54af1dda5774 new msg 1310755
@400000006afe54af1ddb0354 info msg 1310755: bytes 2311 from <anna@club.example> qp 4735 uid 7791
@400000006afe54af1ddb0354 starting delivery 532: msg 1310755 to remote jklein1947@bigmail.example
@400000006afe54af1ddb7884 status: local 0/10 remote 1/20
@400000006afe54b02e7ac3fc delivery 532: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052709_41f755823943_-_esmtp/
@400000006afe54b02e7ac3fc status: local 0/10 remote 0/20
@400000006afe54b02e7afe94 end msg 1310755
@400000006afe54c218a34a04 new msg 1310755
@400000006afe54c218a3c31c info msg 1310755: bytes 2332 from <anna@club.example> qp 4830 uid 7791
@400000006afe54c218a43c34 starting delivery 533: msg 1310755 to remote lena1969@bigmail.example
@400000006afe54c218a46344 status: local 0/10 remote 1/20
@400000006afe54c4170f118c delivery 533: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052728_9f6a01ceee7a_-_esmtp/
@400000006afe54c4170f212c status: local 0/10 remote 0/20
@400000006afe54c4170f212c end msg 1310755
@400000006afe54cf12aa7b04 new msg 1310755
@400000006afe54cf12aaf804 info msg 1310755: bytes 2356 from <anna@club.example> qp 4894 uid 7791
@400000006afe54cf12ab78ec starting delivery 534: msg 1310755 to remote nina1957@elm.example
@400000006afe54cf12abee1c status: local 0/10 remote 1/20
@400000006afe54d109a25cac delivery 534: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w38B4-7703D7-E5/
@400000006afe54d109a25cac status: local 0/10 remote 0/20
@400000006afe54d109a2741c end msg 1310755
@400000006afe54dd1d669a8c new msg 1310755
@400000006afe54dd1d669a8c info msg 1310755: bytes 2109 from <anna@club.example> qp 4965 uid 7791
@400000006afe54dd1d677934 starting delivery 535: msg 1310755 to remote obeck1991@bigmail.example
@400000006afe54dd1d677934 status: local 0/10 remote 1/20
@400000006afe54de0321142c delivery 535: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052755_db52153ed61d_-_esmtp/
@400000006afe54de03214ec4 status: local 0/10 remote 0/20
@400000006afe54de0321e71c end msg 1310755
@400000006afe54e00a0c26b4 new msg 1310755
@400000006afe54e00a0c26b4 info msg 1310755: bytes 2216 from <anna@club.example> qp 4978 uid 7791
@400000006afe54e00a0c885c starting delivery 536: msg 1310755 to remote vhorn1998@freemail.test
@400000006afe54e00a0d5764 status: local 0/10 remote 1/20
@400000006afe54e20c7ec0dc delivery 536: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5436C6C24B/
@400000006afe54e20c7f266c status: local 0/10 remote 0/20
@400000006afe54e20c7f64ec end msg 1310755
@400000006afe54ed21d527dc new msg 1310755
@400000006afe54ed21d5953c info msg 1310755: bytes 2244 from <anna@club.example> qp 5045 uid 7791
@400000006afe54ed21d5b864 starting delivery 537: msg 1310755 to remote carla1942@freemail.test
@400000006afe54ed21d5b864 status: local 0/10 remote 1/20
@400000006afe54ed2d48df64 new msg 1310758
@400000006afe54ed2d499ecc info msg 1310758: bytes 2285 from <anna@club.example> qp 5046 uid 7791
@400000006afe54ed2d49c1f4 starting delivery 538: msg 1310758 to remote mroth1960@bluebird.test
@400000006afe54ed2d49c1f4 status: local 0/10 remote 2/20
@400000006afe54ed3570c364 new msg 1310753
@400000006afe54ed3571a5f4 info msg 1310753: bytes 2176 from <anna@club.example> qp 5047 uid 7791
@400000006afe54ed3571dca4 starting delivery 539: msg 1310753 to remote sara1954@corner.test
@400000006afe54ed3571e85c status: local 0/10 remote 3/20
@400000006afe54ee18509624 delivery 539: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<2385b7a391349934@mail.example>_[InternalId=1456708157]_Queued_mail_for_delivery/
@400000006afe54ee18509624 status: local 0/10 remote 2/20
@400000006afe54ee18516914 end msg 1310753
@400000006afe54ee1a4b1a1c delivery 537: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2613086DD7/
@400000006afe54ee1a4b1a1c status: local 0/10 remote 1/20
@400000006afe54ee1a4ba6bc end msg 1310755
@400000006afe54ee23832214 delivery 538: failure: Connected_to_203.0.113.36_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe54ee23839b2c status: local 0/10 remote 0/20
@400000006afe54ee23845e7c bounce msg 1310758 qp 5050
@400000006afe54ee23845e7c end msg 1310758
@400000006afe54ee23b9e59c new msg 1310758
@400000006afe54ee23ba7624 info msg 1310758: bytes 3366 from <> qp 5050 uid 7796
@400000006afe54ee23ba7624 starting delivery 540: msg 1310758 to local club.example-anna@club.example
@400000006afe54ee23bb1e1c status: local 1/10 remote 0/20
@400000006afe54ee2578bc3c delivery 540: failure: user_is_over_quota/
@400000006afe54ee2578d794 status: local 0/10 remote 0/20
@400000006afe54ee25798b44 bounce msg 1310758 qp 5051
@400000006afe54ee2579e134 end msg 1310758
@400000006afe54ee259f89d4 new msg 1310758
@400000006afe54ee259fb0e4 info msg 1310758: bytes 4623 from <#@[]> qp 5051 uid 7796
@400000006afe54ee25a09374 starting delivery 541: msg 1310758 to local postmaster@mx1.example.net
@400000006afe54ee25a0a314 status: local 1/10 remote 0/20
@400000006afe54ee26d30894 delivery 541: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe54ee26d30894 status: local 0/10 remote 0/20
@400000006afe54ee26d323ec triple bounce: discarding bounce/1310758
@400000006afe54ee26d35e84 end msg 1310758
@400000006afe54f22d452644 new msg 1310758
@400000006afe54f22d452644 info msg 1310758: bytes 2214 from <anna@club.example> qp 5071 uid 7791
@400000006afe54f22d45496c starting delivery 542: msg 1310758 to remote greta1958@lighthouse.test
@400000006afe54f22d457464 status: local 0/10 remote 1/20
@400000006afe54f324a5d7f4 delivery 542: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w3FD7-DF3AA8-E4/
@400000006afe54f324a6aae4 status: local 0/10 remote 0/20
@400000006afe54f324a6ba84 end msg 1310758
@400000006afe54fc2132870c new msg 1310758
@400000006afe54fc2132870c info msg 1310758: bytes 2209 from <anna@club.example> qp 5120 uid 7791
@400000006afe54fc2132870c starting delivery 543: msg 1310758 to remote blang1981@bigmail.example
@400000006afe54fc213365b4 status: local 0/10 remote 1/20
@400000006afe54fd0c41236c delivery 543: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe54fd0c41236c status: local 0/10 remote 0/20
@400000006afe54fd0c419c84 bounce msg 1310758 qp 5124
@400000006afe54fd0c41a83c end msg 1310758
@400000006afe54fd0c5c5c2c new msg 1310758
@400000006afe54fd0c5c5c2c info msg 1310758: bytes 3537 from <> qp 5124 uid 7796
@400000006afe54fd0c5d2364 starting delivery 544: msg 1310758 to local club.example-anna@club.example
@400000006afe54fd0c5d88f4 status: local 1/10 remote 0/20
@400000006afe54fd0fbdbf3c delivery 544: failure: user_is_over_quota/
@400000006afe54fd0fbe1144 status: local 0/10 remote 0/20
@400000006afe54fd0fbec4f4 bounce msg 1310758 qp 5125
@400000006afe54fd0fbec4f4 end msg 1310758
@400000006afe54fd0ff42504 new msg 1310758
@400000006afe54fd0ff4a204 info msg 1310758: bytes 4902 from <#@[]> qp 5125 uid 7796
@400000006afe54fd0ff4a204 starting delivery 545: msg 1310758 to local postmaster@mx1.example.net
@400000006afe54fd0ff4a204 status: local 1/10 remote 0/20
@400000006afe54fd11b5a354 delivery 545: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe54fd11b5a354 status: local 0/10 remote 0/20
@400000006afe54fd11b6531c triple bounce: discarding bounce/1310758
@400000006afe54fd11b6bc94 end msg 1310758
@400000006afe5502236c5df4 new msg 1310758
@400000006afe5502236cbbb4 info msg 1310758: bytes 2192 from <anna@club.example> qp 5150 uid 7791
@400000006afe5502236d2cfc starting delivery 546: msg 1310758 to remote wanda1950@bigmail.example
@400000006afe5502236d446c status: local 0/10 remote 1/20
@400000006afe550239945564 delivery 546: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052792_6b1e736f086b_-_esmtp/
@400000006afe550239945564 status: local 0/10 remote 0/20
@400000006afe550239945564 end msg 1310758
@400000006afe55033478461c new msg 1310758
@400000006afe55033478d6a4 info msg 1310758: bytes 2240 from <anna@club.example> qp 5157 uid 7791
@400000006afe550334792c94 starting delivery 547: msg 1310758 to remote nina1989@cloudy.example
@400000006afe5503347953a4 status: local 0/10 remote 1/20
@400000006afe550431218d84 delivery 547: failure: 198.51.100.152_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe550431218d84 status: local 0/10 remote 0/20
@400000006afe55043121e75c bounce msg 1310758 qp 5162
@400000006afe55043121e75c end msg 1310758
@400000006afe5504315db00c new msg 1310758
@400000006afe5504315e5804 info msg 1310758: bytes 3511 from <> qp 5162 uid 7796
@400000006afe5504315ea23c starting delivery 548: msg 1310758 to local club.example-anna@club.example
@400000006afe5504315f2edc status: local 1/10 remote 0/20
@400000006afe5504329c65e4 delivery 548: failure: user_is_over_quota/
@400000006afe5504329c8cf4 status: local 0/10 remote 0/20
@400000006afe5504329ca07c bounce msg 1310758 qp 5163
@400000006afe5504329d6f84 end msg 1310758
@400000006afe550432ddeb54 new msg 1310758
@400000006afe550432de25ec info msg 1310758: bytes 5000 from <#@[]> qp 5163 uid 7796
@400000006afe550432deba5c starting delivery 549: msg 1310758 to local postmaster@mx1.example.net
@400000006afe550432deba5c status: local 1/10 remote 0/20
@400000006afe55043657db8c delivery 549: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55043657feb4 status: local 0/10 remote 0/20
@400000006afe550436583d34 triple bounce: discarding bounce/1310758
@400000006afe550436591fc4 end msg 1310758
@400000006afe550627d574d4 new msg 1310758
@400000006afe550627d63054 info msg 1310758: bytes 2220 from <anna@club.example> qp 5171 uid 7791
@400000006afe550627d6f3a4 starting delivery 550: msg 1310758 to remote kmaier1965@bigmail.example
@400000006afe550627d6f3a4 status: local 0/10 remote 1/20
@400000006afe550627d7de04 new msg 1310755
@400000006afe550627d7de04 info msg 1310755: bytes 2115 from <anna@club.example> qp 5172 uid 7791
@400000006afe550627d89984 starting delivery 551: msg 1310755 to remote obeck1980@bigmail.example
@400000006afe550627d8ef74 status: local 0/10 remote 2/20
@400000006afe55070d6f6e24 delivery 551: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052796_9e6eea3e642f_-_esmtp/
@400000006afe55070d703174 status: local 0/10 remote 1/20
@400000006afe55070d703174 end msg 1310755
@400000006afe550719145384 delivery 550: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052796_879f165b4228_-_esmtp/
@400000006afe550719145b54 status: local 0/10 remote 0/20
@400000006afe550719145b54 end msg 1310758
@400000006afe551c0fec5504 new msg 1310758
@400000006afe551c0fecd204 info msg 1310758: bytes 2270 from <anna@club.example> qp 5279 uid 7791
@400000006afe551c0fed9554 starting delivery 552: msg 1310758 to remote hvogel1950@workshop.test
@400000006afe551c0fed9554 status: local 0/10 remote 1/20
@400000006afe551c351c0be4 delivery 552: failure: Connected_to_198.51.100.133_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe551c351cb7c4 status: local 0/10 remote 0/20
@400000006afe551c351cb7c4 bounce msg 1310758 qp 5282
@400000006afe551c351cb7c4 end msg 1310758
@400000006afe551c35472324 new msg 1310758
@400000006afe551c3547cb1c info msg 1310758: bytes 3429 from <> qp 5282 uid 7796
@400000006afe551c3547cf04 starting delivery 553: msg 1310758 to local club.example-anna@club.example
@400000006afe551c35486b44 status: local 1/10 remote 0/20
@400000006afe551c37a89e7c delivery 553: failure: user_is_over_quota/
@400000006afe551c37a959fc status: local 0/10 remote 0/20
@400000006afe551c37aa4074 bounce msg 1310758 qp 5283
@400000006afe551c37aa4074 end msg 1310758
@400000006afe551c37e36174 new msg 1310758
@400000006afe551c37e39054 info msg 1310758: bytes 4659 from <#@[]> qp 5283 uid 7796
@400000006afe551c37e39054 starting delivery 554: msg 1310758 to local postmaster@mx1.example.net
@400000006afe551c37e39054 status: local 1/10 remote 0/20
@400000006afe551c3b33d87c delivery 554: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe551c3b34363c status: local 0/10 remote 0/20
@400000006afe551c3b34f1bc triple bounce: discarding bounce/1310758
@400000006afe551c3b355b34 end msg 1310758
@400000006afe5521153bff3c new msg 1310758
@400000006afe5521153cbabc info msg 1310758: bytes 2307 from <anna@club.example> qp 5304 uid 7791
@400000006afe5521153cbabc starting delivery 555: msg 1310758 to remote hvogel2004@bigmail.example
@400000006afe5521153cbea4 status: local 0/10 remote 1/20
@400000006afe5522055597cc new msg 1310755
@400000006afe552205566abc info msg 1310755: bytes 2277 from <anna@club.example> qp 5308 uid 7791
@400000006afe552205566abc starting delivery 556: msg 1310755 to remote jklein1965@library.example
@400000006afe55220556dfec status: local 0/10 remote 2/20
@400000006afe552208b9aa5c delivery 555: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe552208b9e4f4 status: local 0/10 remote 1/20
@400000006afe552208ba0434 bounce msg 1310758 qp 5309
@400000006afe552208ba0434 end msg 1310758
@400000006afe552208dbd474 new msg 1310758
@400000006afe552208dbd474 info msg 1310758: bytes 3307 from <> qp 5309 uid 7796
@400000006afe552208dca764 starting delivery 557: msg 1310758 to local club.example-anna@club.example
@400000006afe552208dd284c status: local 1/10 remote 1/20
@400000006afe552209ba3df4 delivery 557: failure: user_is_over_quota/
@400000006afe552209bb0cfc status: local 0/10 remote 1/20
@400000006afe552209bbb4f4 bounce msg 1310758 qp 5310
@400000006afe552209bbc494 end msg 1310758
@400000006afe552209e8859c new msg 1310758
@400000006afe552209e9588c info msg 1310758: bytes 4477 from <#@[]> qp 5310 uid 7796
@400000006afe552209e973e4 starting delivery 558: msg 1310758 to local postmaster@mx1.example.net
@400000006afe552209e99edc status: local 1/10 remote 1/20
@400000006afe55220c1d304c delivery 558: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55220c1da57c status: local 0/10 remote 1/20
@400000006afe55220c1da57c triple bounce: discarding bounce/1310758
@400000006afe55220c1e39ec end msg 1310758
@400000006afe552306016ffc delivery 556: failure: Connected_to_203.0.113.49_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe552306023f04 status: local 0/10 remote 0/20
@400000006afe552306028554 bounce msg 1310755 qp 5313
@400000006afe55230602893c end msg 1310755
@400000006afe552306437654 new msg 1310755
@400000006afe552306437654 info msg 1310755: bytes 3571 from <> qp 5313 uid 7796
@400000006afe552306441a64 starting delivery 559: msg 1310755 to local club.example-anna@club.example
@400000006afe55230644f524 status: local 1/10 remote 0/20
@400000006afe552306e7d08c delivery 559: failure: user_is_over_quota/
@400000006afe552306e7d08c status: local 0/10 remote 0/20
@400000006afe552306e8843c bounce msg 1310755 qp 5314
@400000006afe552306e918ac end msg 1310755
@400000006afe552306f3f9d4 new msg 1310755
@400000006afe552306f48e44 info msg 1310755: bytes 4794 from <#@[]> qp 5314 uid 7796
@400000006afe552306f48e44 starting delivery 560: msg 1310755 to local postmaster@mx1.example.net
@400000006afe552306f56904 status: local 1/10 remote 0/20
@400000006afe552309e7f514 delivery 560: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe552309e8cfd4 status: local 0/10 remote 0/20
@400000006afe552309e8cfd4 triple bounce: discarding bounce/1310755
@400000006afe552309e8cfd4 end msg 1310755
@400000006afe552c08fae594 new msg 1310755
@400000006afe552c08fb4f0c info msg 1310755: bytes 2197 from <anna@club.example> qp 5358 uid 7791
@400000006afe552c08fb9d2c starting delivery 561: msg 1310755 to remote obeck1972@bigmail.example
@400000006afe552c08fb9d2c status: local 0/10 remote 1/20
@400000006afe552d2206ee0c delivery 561: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052834_6c4bd8bef018_-_esmtp/
@400000006afe552d2206ee0c status: local 0/10 remote 0/20
@400000006afe552d2206ee0c end msg 1310755
@400000006afe553f0d0601dc new msg 1310755
@400000006afe553f0d06964c info msg 1310755: bytes 2188 from <anna@club.example> qp 5454 uid 7791
@400000006afe553f0d06964c starting delivery 562: msg 1310755 to remote vhorn1966@bigmail.example
@400000006afe553f0d06964c status: local 0/10 remote 1/20
@400000006afe553f2c582a4c delivery 562: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052853_9cc4267db263_-_esmtp/
@400000006afe553f2c58786c status: local 0/10 remote 0/20
@400000006afe553f2c5908f4 end msg 1310755
@400000006afe554520b855cc new msg 1310755
@400000006afe554520b8f5f4 info msg 1310755: bytes 2324 from <anna@club.example> qp 5485 uid 7791
@400000006afe554520b97eac starting delivery 563: msg 1310755 to remote annakoch1986@bigmail.example
@400000006afe554520ba2a8c status: local 0/10 remote 1/20
@400000006afe554604ffb76c delivery 563: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052859_dcf50af27c6b_-_esmtp/
@400000006afe554604ffde7c status: local 0/10 remote 0/20
@400000006afe55460500b554 end msg 1310755
@400000006afe555a13f0fcf4 new msg 1310755
@400000006afe555a13f1d3cc info msg 1310755: bytes 2297 from <anna@club.example> qp 5589 uid 7791
@400000006afe555a13f1fadc starting delivery 564: msg 1310755 to remote mroth1968@bigmail.example
@400000006afe555a13f20e64 status: local 0/10 remote 1/20
@400000006afe555c2d8a032c delivery 564: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052880_9a4933961960_-_esmtp/
@400000006afe555c2d8a785c status: local 0/10 remote 0/20
@400000006afe555c2d8b531c end msg 1310755
@400000006afe556730b2fcd4 new msg 1310755
@400000006afe556730b38974 info msg 1310755: bytes 2234 from <anna@club.example> qp 5657 uid 7791
@400000006afe556730b40e44 starting delivery 565: msg 1310755 to remote dweiss1994@bigmail.example
@400000006afe556730b42d84 status: local 0/10 remote 1/20
@400000006afe556906863c14 delivery 565: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe556906863c14 status: local 0/10 remote 0/20
@400000006afe556906871ea4 bounce msg 1310755 qp 5663
@400000006afe556906871ea4 end msg 1310755
@400000006afe556906c6c784 new msg 1310755
@400000006afe556906c6c784 info msg 1310755: bytes 3167 from <> qp 5663 uid 7796
@400000006afe556906c77f1c starting delivery 566: msg 1310755 to local club.example-anna@club.example
@400000006afe556906c7e0c4 status: local 1/10 remote 0/20
@400000006afe556909aee3b4 delivery 566: failure: user_is_over_quota/
@400000006afe556909af2a04 status: local 0/10 remote 0/20
@400000006afe556909b01464 bounce msg 1310755 qp 5664
@400000006afe556909b0db9c end msg 1310755
@400000006afe556909c3c374 new msg 1310755
@400000006afe556909c49e34 info msg 1310755: bytes 4546 from <#@[]> qp 5664 uid 7796
@400000006afe556909c56954 starting delivery 567: msg 1310755 to local postmaster@mx1.example.net
@400000006afe556909c57cdc status: local 1/10 remote 0/20
@400000006afe55690cc825ec delivery 567: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55690cc825ec status: local 0/10 remote 0/20
@400000006afe55690cc88f64 triple bounce: discarding bounce/1310755
@400000006afe55690cc90494 end msg 1310755
@400000006afe556e370c0c74 new msg 1310755
@400000006afe556e370c6e1c info msg 1310755: bytes 2357 from <anna@club.example> qp 5692 uid 7791
@400000006afe556e370ceb1c starting delivery 568: msg 1310755 to remote hvogel1986@bigmail.example
@400000006afe556e370db254 status: local 0/10 remote 1/20
@400000006afe556e3a61a3fc new msg 1310758
@400000006afe556e3a61a3fc info msg 1310758: bytes 2246 from <anna@club.example> qp 5693 uid 7791
@400000006afe556e3a61a3fc starting delivery 569: msg 1310758 to remote kmaier1960@shipyard.test
@400000006afe556e3a61e664 status: local 0/10 remote 2/20
@400000006afe557111d1746c delivery 568: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052900_63a5effddbb5_-_esmtp/
@400000006afe557111d2187c status: local 0/10 remote 1/20
@400000006afe557111d2eb6c end msg 1310755
@400000006afe55711ca2a67c delivery 569: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DFF7C31608/
@400000006afe55711ca2d55c status: local 0/10 remote 0/20
@400000006afe55711ca361fc end msg 1310758
@400000006afe557137bd8ddc new msg 1310758
@400000006afe557137be0ec4 info msg 1310758: bytes 2189 from <anna@club.example> qp 5707 uid 7791
@400000006afe557137be9b64 starting delivery 570: msg 1310758 to remote kmaier2005@bigmail.example
@400000006afe557137be9b64 status: local 0/10 remote 1/20
@400000006afe55721fe6fc0c new msg 1310755
@400000006afe55721fe7d6cc info msg 1310755: bytes 2153 from <anna@club.example> qp 5710 uid 7791
@400000006afe55721fe8442c starting delivery 571: msg 1310755 to remote blang2000@valley.test
@400000006afe55721fe90b64 status: local 0/10 remote 2/20
@400000006afe557339ebb494 delivery 570: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052903_d14bb4018255_-_esmtp/
@400000006afe557339ec5c8c status: local 0/10 remote 1/20
@400000006afe557339ecb27c end msg 1310758
@400000006afe557406926944 delivery 571: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w53ED-248BDA-5F/
@400000006afe55740692ee14 status: local 0/10 remote 0/20
@400000006afe557406935b74 end msg 1310755
@400000006afe55842d01fedc new msg 1310755
@400000006afe55842d027fc4 info msg 1310755: bytes 2110 from <anna@club.example> qp 5801 uid 7791
@400000006afe55842d028f64 starting delivery 572: msg 1310755 to remote nina2002@birch.example
@400000006afe55842d03181c status: local 0/10 remote 1/20
@400000006afe55852e74e02c delivery 572: failure: Connected_to_198.51.100.148_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe55852e74efcc status: local 0/10 remote 0/20
@400000006afe55852e74efcc bounce msg 1310755 qp 5806
@400000006afe55852e74efcc end msg 1310755
@400000006afe55852e97aa6c new msg 1310755
@400000006afe55852e97aa6c info msg 1310755: bytes 3515 from <> qp 5806 uid 7796
@400000006afe55852e97aa6c starting delivery 573: msg 1310755 to local club.example-anna@club.example
@400000006afe55852e97d564 status: local 1/10 remote 0/20
@400000006afe55852f67567c delivery 573: failure: user_is_over_quota/
@400000006afe55852f67a884 status: local 0/10 remote 0/20
@400000006afe55852f67a884 bounce msg 1310755 qp 5807
@400000006afe55852f6815e4 end msg 1310755
@400000006afe55852fa6fb74 new msg 1310755
@400000006afe55852fa7b6f4 info msg 1310755: bytes 4889 from <#@[]> qp 5807 uid 7796
@400000006afe55852fa84b64 starting delivery 574: msg 1310755 to local postmaster@mx1.example.net
@400000006afe55852fa885fc status: local 1/10 remote 0/20
@400000006afe558530843c14 delivery 574: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe558530843c14 status: local 0/10 remote 0/20
@400000006afe55853084dc3c triple bounce: discarding bounce/1310755
@400000006afe55853084dc3c end msg 1310755
@400000006afe559208070bcc new msg 1310755
@400000006afe559208072b0c info msg 1310755: bytes 2132 from <anna@club.example> qp 5868 uid 7791
@400000006afe55920807a424 starting delivery 575: msg 1310755 to remote greta2007@vineyard.example
@400000006afe559208084834 status: local 0/10 remote 1/20
@400000006afe559310d65b2c delivery 575: failure: Connected_to_198.51.100.198_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe559310d739d4 status: local 0/10 remote 0/20
@400000006afe559310d75cfc bounce msg 1310755 qp 5874
@400000006afe559310d75cfc end msg 1310755
@400000006afe559310fa467c new msg 1310755
@400000006afe559310fa7d2c info msg 1310755: bytes 3416 from <> qp 5874 uid 7796
@400000006afe559310fabf94 starting delivery 576: msg 1310755 to local club.example-anna@club.example
@400000006afe559310fabf94 status: local 1/10 remote 0/20
@400000006afe55931268de24 delivery 576: failure: user_is_over_quota/
@400000006afe55931268de24 status: local 0/10 remote 0/20
@400000006afe559312697a64 bounce msg 1310755 qp 5875
@400000006afe55931269dff4 end msg 1310755
@400000006afe5593127f4c54 new msg 1310755
@400000006afe5593127f4c54 info msg 1310755: bytes 4519 from <#@[]> qp 5875 uid 7796
@400000006afe5593127fe894 starting delivery 577: msg 1310755 to local postmaster@mx1.example.net
@400000006afe559312802afc status: local 1/10 remote 0/20
@400000006afe5593133a439c delivery 577: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5593133a439c status: local 0/10 remote 0/20
@400000006afe5593133a439c triple bounce: discarding bounce/1310755
@400000006afe5593133a8604 end msg 1310755
@400000006afe559e273890c4 new msg 1310755
@400000006afe559e273890c4 info msg 1310755: bytes 2156 from <anna@club.example> qp 5931 uid 7791
@400000006afe559e273890c4 starting delivery 578: msg 1310755 to remote zjung2003@bigmail.example
@400000006afe559e273905f4 status: local 0/10 remote 1/20
