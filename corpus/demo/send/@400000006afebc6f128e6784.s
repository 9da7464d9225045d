@400000006afe559f10924964 new msg 1310758
@400000006afe559f10924964 info msg 1310758: bytes 2289 from <anna@club.example> qp 5934 uid 7791
@400000006afe559f1092f15c starting delivery 579: msg 1310758 to remote wanda1974@freemail.test
@400000006afe559f10931c54 status: local 0/10 remote 2/20
@400000006afe55a00660ba84 delivery 578: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe55a0066179ec status: local 0/10 remote 1/20
@400000006afe55a00661f6ec bounce msg 1310755 qp 5938
@400000006afe55a00662e14c end msg 1310755
@400000006afe55a00697d3fc new msg 1310755
@400000006afe55a00697d3fc info msg 1310755: bytes 3311 from <> qp 5938 uid 7796
@400000006afe55a00697d3fc starting delivery 580: msg 1310755 to local club.example-anna@club.example
@400000006afe55a00697d3fc status: local 1/10 remote 1/20
@400000006afe55a0080e2fec delivery 580: failure: user_is_over_quota/
@400000006afe55a0080e56fc status: local 0/10 remote 1/20
@400000006afe55a0080ed014 bounce msg 1310755 qp 5939
@400000006afe55a0080fb2a4 end msg 1310755
@400000006afe55a00830bbac new msg 1310755
@400000006afe55a00831119c info msg 1310755: bytes 4582 from <#@[]> qp 5939 uid 7796
@400000006afe55a00831119c starting delivery 581: msg 1310755 to local postmaster@mx1.example.net
@400000006afe55a00831addc status: local 1/10 remote 1/20
@400000006afe55a009b89bfc delivery 581: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55a009b89bfc status: local 0/10 remote 1/20
@400000006afe55a009b9400c triple bounce: discarding bounce/1310755
@400000006afe55a009b9400c end msg 1310755
@400000006afe55a033e53d7c delivery 579: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4AE2E13344/
@400000006afe55a033e53d7c status: local 0/10 remote 0/20
@400000006afe55a033e600cc end msg 1310758
@400000006afe55ab076d2d2c new msg 1310758
@400000006afe55ab076e0404 info msg 1310758: bytes 2299 from <anna@club.example> qp 5993 uid 7791
@400000006afe55ab076e7164 starting delivery 582: msg 1310758 to remote annakoch1946@bigmail.example
@400000006afe55ab076eb3cc status: local 0/10 remote 1/20
@400000006afe55ac283ec5c4 delivery 582: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052961_8c869f3b7d18_-_esmtp/
@400000006afe55ac283fb024 status: local 0/10 remote 0/20
@400000006afe55ac283fe2ec end msg 1310758
@400000006afe55b31df48694 starting delivery 583: msg 1310749 to remote jklein1978@university.example
@400000006afe55b31df48694 status: local 0/10 remote 1/20
@400000006afe55b51505011c delivery 583: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052969_d32e2a27c20a_-_esmtp/
@400000006afe55b515050cd4 status: local 0/10 remote 0/20
@400000006afe55b515050cd4 end msg 1310749
@400000006afe55b5274da34c new msg 1310749
@400000006afe55b5274da34c info msg 1310749: bytes 2289 from <anna@club.example> qp 6046 uid 7791
@400000006afe55b5274da34c starting delivery 584: msg 1310749 to remote jklein1999@bigmail.example
@400000006afe55b5274dab1c status: local 0/10 remote 1/20
@400000006afe55b625b6e264 delivery 584: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe55b625b6f9d4 status: local 0/10 remote 0/20
@400000006afe55b625b74bdc bounce msg 1310749 qp 6051
@400000006afe55b625b74bdc end msg 1310749
@400000006afe55b625d89f1c new msg 1310749
@400000006afe55b625d8cdfc info msg 1310749: bytes 3609 from <> qp 6051 uid 7796
@400000006afe55b625d8cdfc starting delivery 585: msg 1310749 to local club.example-anna@club.example
@400000006afe55b625d8cdfc status: local 1/10 remote 0/20
@400000006afe55b628e713b4 delivery 585: failure: user_is_over_quota/
@400000006afe55b628e7bf94 status: local 0/10 remote 0/20
@400000006afe55b628e7ea8c bounce msg 1310749 qp 6052
@400000006afe55b628e7ea8c end msg 1310749
@400000006afe55b628f9ad6c new msg 1310749
@400000006afe55b628f9b924 info msg 1310749: bytes 4663 from <#@[]> qp 6052 uid 7796
@400000006afe55b628f9b924 starting delivery 586: msg 1310749 to local postmaster@mx1.example.net
@400000006afe55b628fa5564 status: local 1/10 remote 0/20
@400000006afe55b62b10f4ac delivery 586: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55b62b10f4ac status: local 0/10 remote 0/20
@400000006afe55b62b1146b4 triple bounce: discarding bounce/1310749
@400000006afe55b62b1146b4 end msg 1310749
@400000006afe55b931e6ba14 new msg 1310749
@400000006afe55b931e6f4ac info msg 1310749: bytes 2332 from <anna@club.example> qp 6067 uid 7791
@400000006afe55b931e76dc4 starting delivery 587: msg 1310749 to remote ida1959@bigmail.example
@400000006afe55b931e819a4 status: local 0/10 remote 1/20
@400000006afe55ba3596be0c delivery 587: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052975_769afd23f5b3_-_esmtp/
@400000006afe55ba3596c1f4 status: local 0/10 remote 0/20
@400000006afe55ba35975a4c end msg 1310749
@400000006afe55cb2b5f9594 new msg 1310749
@400000006afe55cb2b602a04 info msg 1310749: bytes 2244 from <anna@club.example> qp 6156 uid 7791
@400000006afe55cb2b60c25c starting delivery 588: msg 1310749 to remote mroth1974@orchard.test
@400000006afe55cb2b618d7c status: local 0/10 remote 1/20
@400000006afe55cd00a828d4 delivery 588: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052993_36b6f908cc2f_-_esmtp/
@400000006afe55cd00a8f3f4 status: local 0/10 remote 0/20
@400000006afe55cd00a9da6c end msg 1310749
@400000006afe55d91fde9f6c new msg 1310749
@400000006afe55d91fde9f6c info msg 1310749: bytes 2293 from <anna@club.example> qp 6225 uid 7791
@400000006afe55d91fdee9a4 starting delivery 589: msg 1310749 to remote twolf1946@bigmail.example
@400000006afe55d91fdf04fc status: local 0/10 remote 1/20
@400000006afe55da11cf5574 delivery 589: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053007_47559b9327b9_-_esmtp/
@400000006afe55da11d0341c status: local 0/10 remote 0/20
@400000006afe55da11d0341c end msg 1310749
@400000006afe55f12be88ffc new msg 1310749
@400000006afe55f12be92854 info msg 1310749: bytes 2315 from <anna@club.example> qp 6346 uid 7791
@400000006afe55f12be9a16c starting delivery 590: msg 1310749 to remote annakoch1975@grocer.example
@400000006afe55f12be9eba4 status: local 0/10 remote 1/20
@400000006afe55f32314bc5c delivery 590: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795053031_qp_25259/
@400000006afe55f32314c42c status: local 0/10 remote 0/20
@400000006afe55f32314c42c end msg 1310749
@400000006afe55fc356ef28c new msg 1310749
@400000006afe55fc356f3cc4 info msg 1310749: bytes 2156 from <anna@club.example> qp 6402 uid 7791
@400000006afe55fc356f8314 starting delivery 591: msg 1310749 to remote vhorn1980@bigmail.example
@400000006afe55fc357032dc status: local 0/10 remote 1/20
@400000006afe55fd3431fa04 delivery 591: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe55fd3431fa04 status: local 0/10 remote 0/20
@400000006afe55fd34329a2c bounce msg 1310749 qp 6407
@400000006afe55fd3432c524 end msg 1310749
@400000006afe55fd343d023c new msg 1310749
@400000006afe55fd343d44a4 info msg 1310749: bytes 3475 from <> qp 6407 uid 7796
@400000006afe55fd343dc58c starting delivery 592: msg 1310749 to local club.example-anna@club.example
@400000006afe55fd343dd52c status: local 1/10 remote 0/20
@400000006afe55fd37b548ac delivery 592: failure: user_is_over_quota/
@400000006afe55fd37b5aa54 status: local 0/10 remote 0/20
@400000006afe55fd37b5fc5c bounce msg 1310749 qp 6408
@400000006afe55fd37b6c394 end msg 1310749
@400000006afe55fd37e8fb0c new msg 1310749
@400000006afe55fd37e8fb0c info msg 1310749: bytes 4494 from <#@[]> qp 6408 uid 7796
@400000006afe55fd37e9ba74 starting delivery 593: msg 1310749 to local postmaster@mx1.example.net
@400000006afe55fd37e9ba74 status: local 1/10 remote 0/20
@400000006afe55fd3b084824 delivery 593: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55fd3b084824 status: local 0/10 remote 0/20
@400000006afe55fd3b092e9c triple bounce: discarding bounce/1310749
@400000006afe55fd3b09cec4 end msg 1310749
@400000006afe55fe04711b9c new msg 1310749
@400000006afe55fe04712754 info msg 1310749: bytes 2218 from <anna@club.example> qp 6409 uid 7791
@400000006afe55fe04718ce4 starting delivery 594: msg 1310749 to remote blang1943@bigmail.example
@400000006afe55fe047238c4 status: local 0/10 remote 1/20
@400000006afe55fe33405e74 delivery 594: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe55fe33410e3c status: local 0/10 remote 0/20
@400000006afe55fe3341aa7c bounce msg 1310749 qp 6412
@400000006afe55fe33422f4c end msg 1310749
@400000006afe55fe33626564 new msg 1310749
@400000006afe55fe33626564 info msg 1310749: bytes 3339 from <> qp 6412 uid 7796
@400000006afe55fe3362d6ac starting delivery 595: msg 1310749 to local club.example-anna@club.example
@400000006afe55fe3362d6ac status: local 1/10 remote 0/20
@400000006afe55fe344e8a84 delivery 595: failure: user_is_over_quota/
@400000006afe55fe344f55a4 status: local 0/10 remote 0/20
@400000006afe55fe344f55a4 bounce msg 1310749 qp 6413
@400000006afe55fe344f55a4 end msg 1310749
@400000006afe55fe3490defc new msg 1310749
@400000006afe55fe3490defc info msg 1310749: bytes 4726 from <#@[]> qp 6413 uid 7796
@400000006afe55fe3491c95c starting delivery 596: msg 1310749 to local postmaster@mx1.example.net
@400000006afe55fe3491c95c status: local 1/10 remote 0/20
@400000006afe55fe3660111c delivery 596: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55fe3660111c status: local 0/10 remote 0/20
@400000006afe55fe3660382c triple bounce: discarding bounce/1310749
@400000006afe55fe3660382c end msg 1310749
@400000006afe560001019374 new msg 1310749
@400000006afe560001019374 info msg 1310749: bytes 2294 from <anna@club.example> qp 6418 uid 7791
@400000006afe56000101a6fc starting delivery 597: msg 1310749 to remote blang1974@bigmail.example
@400000006afe560001022fb4 status: local 0/10 remote 1/20
@400000006afe56002d59db0c delivery 597: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053046_8b68012a2b2d_-_esmtp/
@400000006afe56002d5a5fdc status: local 0/10 remote 0/20
@400000006afe56002d5b4a3c end msg 1310749
@400000006afe560b322f82e4 new msg 1310749
@400000006afe560b322f9a54 info msg 1310749: bytes 2179 from <anna@club.example> qp 6477 uid 7791
@400000006afe560b32301f24 starting delivery 598: msg 1310749 to remote emma1979@bigmail.example
@400000006afe560b323051ec status: local 0/10 remote 1/20
@400000006afe560c2d70e57c delivery 598: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe560c2d714724 status: local 0/10 remote 0/20
@400000006afe560c2d714724 bounce msg 1310749 qp 6481
@400000006afe560c2d714724 end msg 1310749
@400000006afe560c2d8c8b9c new msg 1310749
@400000006afe560c2d8d0c84 info msg 1310749: bytes 3125 from <> qp 6481 uid 7796
@400000006afe560c2d8d0c84 starting delivery 599: msg 1310749 to local club.example-anna@club.example
@400000006afe560c2d8d0c84 status: local 1/10 remote 0/20
@400000006afe560c2e5025d4 delivery 599: failure: user_is_over_quota/
@400000006afe560c2e50683c status: local 0/10 remote 0/20
@400000006afe560c2e50683c bounce msg 1310749 qp 6482
@400000006afe560c2e50683c end msg 1310749
@400000006afe560c2e83768c new msg 1310749
@400000006afe560c2e83c0c4 info msg 1310749: bytes 4082 from <#@[]> qp 6482 uid 7796
@400000006afe560c2e842a3c starting delivery 600: msg 1310749 to local postmaster@mx1.example.net
@400000006afe560c2e84e9a4 status: local 1/10 remote 0/20
@400000006afe560c32100c34 delivery 600: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe560c32100c34 status: local 0/10 remote 0/20
@400000006afe560c32100c34 triple bounce: discarding bounce/1310749
@400000006afe560c32104ab4 end msg 1310749
@400000006afe56172f1f974c new msg 1310749
@400000006afe56172f1fca14 info msg 1310749: bytes 2150 from <anna@club.example> qp 6536 uid 7791
@400000006afe56172f1fca14 starting delivery 601: msg 1310749 to remote vhorn1997@bigmail.example
@400000006afe56172f202004 status: local 0/10 remote 1/20
@400000006afe56183ac6e1f4 delivery 601: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56183ac6e1f4 status: local 0/10 remote 0/20
@400000006afe56183ac6e1f4 bounce msg 1310749 qp 6542
@400000006afe56183ac74784 end msg 1310749
@400000006afe56183ae09be4 new msg 1310749
@400000006afe56183ae15b4c info msg 1310749: bytes 3556 from <> qp 6542 uid 7796
@400000006afe56183ae15b4c starting delivery 602: msg 1310749 to local club.example-anna@club.example
@400000006afe56183ae23224 status: local 1/10 remote 0/20
@400000006afe5619016b0b74 delivery 602: failure: user_is_over_quota/
@400000006afe5619016ba3cc status: local 0/10 remote 0/20
@400000006afe5619016bb36c bounce msg 1310749 qp 6543
@400000006afe5619016bb36c end msg 1310749
@400000006afe561901a3edf4 new msg 1310749
@400000006afe561901a4d46c info msg 1310749: bytes 4532 from <#@[]> qp 6543 uid 7796
@400000006afe561901a59ba4 starting delivery 603: msg 1310749 to local postmaster@mx1.example.net
@400000006afe561901a60904 status: local 1/10 remote 0/20
@400000006afe5619047672cc delivery 603: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5619047672cc status: local 0/10 remote 0/20
@400000006afe561904775174 triple bounce: discarding bounce/1310749
@400000006afe56190477c6a4 end msg 1310749
@400000006afe562308eb2a3c new msg 1310749
@400000006afe562308eb2a3c info msg 1310749: bytes 7108 from <orders@shop.example> qp 6593 uid 10001
@400000006afe562308eba73c starting delivery 604: msg 1310749 to remote greta34@grey.test
@400000006afe562308ebddec status: local 0/10 remote 1/20
@400000006afe56232f5f1534 delivery 604: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<greta34@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe56232f5f1534 status: local 0/10 remote 0/20
@400000006afe56240d065bb4 new msg 1310758
@400000006afe56240d0703ac info msg 1310758: bytes 2258 from <anna@club.example> qp 6599 uid 7791
@400000006afe56240d0703ac starting delivery 605: msg 1310758 to remote wanda1944@typo.test
@400000006afe56240d07aba4 status: local 0/10 remote 1/20
@400000006afe56241a410fcc delivery 605: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe56241a4184fc status: local 0/10 remote 0/20
@400000006afe56241a41fa2c bounce msg 1310758 qp 6600
@400000006afe56241a41fa2c end msg 1310758
@400000006afe56241a500bbc new msg 1310758
@400000006afe56241a500bbc info msg 1310758: bytes 3557 from <> qp 6600 uid 7796
@400000006afe56241a500bbc starting delivery 606: msg 1310758 to local club.example-anna@club.example
@400000006afe56241a500bbc status: local 1/10 remote 0/20
@400000006afe56241b25ca7c delivery 606: failure: user_is_over_quota/
@400000006afe56241b25ca7c status: local 0/10 remote 0/20
@400000006afe56241b25ca7c bounce msg 1310758 qp 6601
@400000006afe56241b25ca7c end msg 1310758
@400000006afe56241b35995c new msg 1310758
@400000006afe56241b35995c info msg 1310758: bytes 4611 from <#@[]> qp 6601 uid 7796
@400000006afe56241b362214 starting delivery 607: msg 1310758 to local postmaster@mx1.example.net
@400000006afe56241b36935c status: local 1/10 remote 0/20
@400000006afe56241d8cb85c delivery 607: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56241d8cb85c status: local 0/10 remote 0/20
@400000006afe56241d8d7f94 triple bounce: discarding bounce/1310758
@400000006afe56241d8e007c end msg 1310758
@400000006afe562908769e4c new msg 1310758
@400000006afe562908769e4c info msg 1310758: bytes 2241 from <anna@club.example> qp 6623 uid 7791
@400000006afe56290876dccc starting delivery 608: msg 1310758 to remote mroth1949@canal.test
@400000006afe562908778c94 status: local 0/10 remote 1/20
@400000006afe56292245b074 delivery 608: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053087_dd20b8be99cf_-_esmtp/
@400000006afe56292245e33c status: local 0/10 remote 0/20
@400000006afe56292246603c end msg 1310758
@400000006afe563802184334 new msg 1310758
@400000006afe563802184334 info msg 1310758: bytes 2165 from <anna@club.example> qp 6698 uid 7791
@400000006afe563802184334 starting delivery 609: msg 1310758 to remote sara1965@bigmail.example
@400000006afe5638021852d4 status: local 0/10 remote 1/20
@400000006afe56381e85d5cc new msg 1310755
@400000006afe56381e86720c info msg 1310755: bytes 2246 from <anna@club.example> qp 6700 uid 7791
@400000006afe56381e86720c starting delivery 610: msg 1310755 to remote carla1962@bigmail.example
@400000006afe56381e86720c status: local 0/10 remote 2/20
@400000006afe563832f9761c delivery 609: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053102_05b76c343fd1_-_esmtp/
@400000006afe563832f9761c status: local 0/10 remote 1/20
@400000006afe563832f9faec end msg 1310758
@400000006afe563a31aeae6c delivery 610: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053102_0d542298c8bd_-_esmtp/
@400000006afe563a31af1fb4 status: local 0/10 remote 0/20
@400000006afe563a31af1fb4 end msg 1310755
@400000006afe56422cfb9e0c new msg 1310755
@400000006afe56422cfc26c4 info msg 1310755: bytes 2257 from <anna@club.example> qp 6751 uid 7791
@400000006afe56422cfc26c4 starting delivery 611: msg 1310755 to remote vhorn1988@shipyard.test
@400000006afe56422cfc26c4 status: local 0/10 remote 1/20
@400000006afe564320a8968c delivery 611: failure: 198.51.100.75_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe564320a8e4ac status: local 0/10 remote 0/20
@400000006afe564320a90004 bounce msg 1310755 qp 6755
@400000006afe564320a96594 end msg 1310755
@400000006afe564320bb18d4 new msg 1310755
@400000006afe564320bb8a1c info msg 1310755: bytes 3225 from <> qp 6755 uid 7796
@400000006afe564320bbdc24 starting delivery 612: msg 1310755 to local club.example-anna@club.example
@400000006afe564320bc0b04 status: local 1/10 remote 0/20
@400000006afe5643243a027c delivery 612: failure: user_is_over_quota/
@400000006afe5643243ae50c status: local 0/10 remote 0/20
@400000006afe5643243ae50c bounce msg 1310755 qp 6756
@400000006afe5643243ae50c end msg 1310755
@400000006afe564324420d14 new msg 1310755
@400000006afe5643244272a4 info msg 1310755: bytes 4179 from <#@[]> qp 6756 uid 7796
@400000006afe56432443320c starting delivery 613: msg 1310755 to local postmaster@mx1.example.net
@400000006afe56432443bac4 status: local 1/10 remote 0/20
@400000006afe564325ec271c delivery 613: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe564325ecdacc status: local 0/10 remote 0/20
@400000006afe564325ed6384 triple bounce: discarding bounce/1310755
@400000006afe564325ed6384 end msg 1310755
@400000006afe56473519d964 new msg 1310755
@400000006afe56473519d964 info msg 1310755: bytes 2351 from <anna@club.example> qp 6777 uid 7791
@400000006afe5647351a8d14 starting delivery 614: msg 1310755 to remote sara2005@typo.test
@400000006afe5647351ad364 status: local 0/10 remote 1/20
@400000006afe56480bd11004 delivery 614: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe56480bd1b414 status: local 0/10 remote 0/20
@400000006afe56480bd1b414 bounce msg 1310755 qp 6778
@400000006afe56480bd1bbe4 end msg 1310755
@400000006afe56480be9379c new msg 1310755
@400000006afe56480be93b84 info msg 1310755: bytes 3831 from <> qp 6778 uid 7796
@400000006afe56480be93b84 starting delivery 615: msg 1310755 to local club.example-anna@club.example
@400000006afe56480be94f0c status: local 1/10 remote 0/20
@400000006afe56480d4dad84 delivery 615: failure: user_is_over_quota/
@400000006afe56480d4e4dac status: local 0/10 remote 0/20
@400000006afe56480d4e6134 bounce msg 1310755 qp 6779
@400000006afe56480d4ea39c end msg 1310755
@400000006afe56480d5bfd94 new msg 1310755
@400000006afe56480d5bfd94 info msg 1310755: bytes 5131 from <#@[]> qp 6779 uid 7796
@400000006afe56480d5cc4cc starting delivery 616: msg 1310755 to local postmaster@mx1.example.net
@400000006afe56480d5cdc3c status: local 1/10 remote 0/20
@400000006afe56480e484dac delivery 616: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56480e4878a4 status: local 0/10 remote 0/20
@400000006afe56480e493424 triple bounce: discarding bounce/1310755
@400000006afe56480e49f38c end msg 1310755
@400000006afe564e13923f0c new msg 1310755
@400000006afe564e13923f0c info msg 1310755: bytes 2170 from <anna@club.example> qp 6809 uid 7791
@400000006afe564e13925294 starting delivery 617: msg 1310755 to remote wanda1947@oakwood.test
@400000006afe564e1392b824 status: local 0/10 remote 1/20
@400000006afe564f3a01effc delivery 617: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w51FD-B4B3C3-3B/
@400000006afe564f3a01effc status: local 0/10 remote 0/20
@400000006afe564f3a01effc end msg 1310755
@400000006afe565302f76064 new msg 1310755
@400000006afe565302f846dc info msg 1310755: bytes 2319 from <anna@club.example> qp 6833 uid 7791
@400000006afe565302f894fc starting delivery 618: msg 1310755 to remote jklein1983@bigmail.example
@400000006afe565302f940dc status: local 0/10 remote 1/20
@400000006afe5653244af26c delivery 618: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5653244b4474 status: local 0/10 remote 0/20
@400000006afe5653244b485c bounce msg 1310755 qp 6836
@400000006afe5653244bd4fc end msg 1310755
@400000006afe565324593e94 new msg 1310755
@400000006afe56532459e2a4 info msg 1310755: bytes 3400 from <> qp 6836 uid 7796
@400000006afe5653245a5004 starting delivery 619: msg 1310755 to local club.example-anna@club.example
@400000006afe5653245b03b4 status: local 1/10 remote 0/20
@400000006afe56532540c034 delivery 619: failure: user_is_over_quota/
@400000006afe56532540c034 status: local 0/10 remote 0/20
@400000006afe56532540c034 bounce msg 1310755 qp 6837
@400000006afe5653254154a4 end msg 1310755
@400000006afe5653257df044 new msg 1310755
@400000006afe5653257ebb64 info msg 1310755: bytes 4725 from <#@[]> qp 6837 uid 7796
@400000006afe5653257ebb64 starting delivery 620: msg 1310755 to local postmaster@mx1.example.net
@400000006afe5653257f923c status: local 1/10 remote 0/20
@400000006afe565328ada0ac delivery 620: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe565328ae63fc status: local 0/10 remote 0/20
@400000006afe565328af3ad4 triple bounce: discarding bounce/1310755
@400000006afe565328af4e5c end msg 1310755
@400000006afe56542aab168c new msg 1310755
@400000006afe56542aab168c info msg 1310755: bytes 2318 from <anna@club.example> qp 6841 uid 7791
@400000006afe56542aab9b5c starting delivery 621: msg 1310755 to remote ykurz2004@heather.example
@400000006afe56542aac2414 status: local 0/10 remote 1/20
@400000006afe56551bb3d5c4 delivery 621: failure: Connected_to_203.0.113.24_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56551bb44324 status: local 0/10 remote 0/20
@400000006afe56551bb44324 bounce msg 1310755 qp 6845
@400000006afe56551bb4ac9c end msg 1310755
@400000006afe56551bde162c new msg 1310755
@400000006afe56551bde932c info msg 1310755: bytes 3491 from <> qp 6845 uid 7796
@400000006afe56551bdeae84 starting delivery 622: msg 1310755 to local club.example-anna@club.example
@400000006afe56551bdf8d2c status: local 1/10 remote 0/20
@400000006afe56551df4c8fc delivery 622: failure: user_is_over_quota/
@400000006afe56551df50b64 status: local 0/10 remote 0/20
@400000006afe56551df574dc bounce msg 1310755 qp 6846
@400000006afe56551df574dc end msg 1310755
@400000006afe56551e094afc new msg 1310755
@400000006afe56551e094afc info msg 1310755: bytes 4961 from <#@[]> qp 6846 uid 7796
@400000006afe56551e09b08c starting delivery 623: msg 1310755 to local postmaster@mx1.example.net
@400000006afe56551e0a161c status: local 1/10 remote 0/20
@400000006afe56552085c864 delivery 623: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe565520864564 status: local 0/10 remote 0/20
@400000006afe565520872bdc triple bounce: discarding bounce/1310755
@400000006afe565520872bdc end msg 1310755
@400000006afe565539380494 new msg 1310755
@400000006afe565539380494 info msg 1310755: bytes 2243 from <anna@club.example> qp 6847 uid 7791
@400000006afe565539382ba4 starting delivery 624: msg 1310755 to remote annakoch1981@bigmail.example
@400000006afe565539389cec status: local 0/10 remote 1/20
@400000006afe565710844f44 delivery 624: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56571084ef6c status: local 0/10 remote 0/20
@400000006afe56571085ca2c bounce msg 1310755 qp 6854
@400000006afe5657108656cc end msg 1310755
@400000006afe565710be27dc new msg 1310755
@400000006afe565710be27dc info msg 1310755: bytes 3586 from <> qp 6854 uid 7796
@400000006afe565710be27dc starting delivery 625: msg 1310755 to local club.example-anna@club.example
@400000006afe565710be5aa4 status: local 1/10 remote 0/20
@400000006afe5657135e7d0c delivery 625: failure: user_is_over_quota/
@400000006afe5657135f1d34 status: local 0/10 remote 0/20
@400000006afe5657135f1d34 bounce msg 1310755 qp 6855
@400000006afe5657135f7af4 end msg 1310755
@400000006afe56571393601c new msg 1310755
@400000006afe56571393b224 info msg 1310755: bytes 5024 from <#@[]> qp 6855 uid 7796
@400000006afe56571393b224 starting delivery 626: msg 1310755 to local postmaster@mx1.example.net
@400000006afe56571393bddc status: local 1/10 remote 0/20
@400000006afe565715176fdc delivery 626: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56571518332c status: local 0/10 remote 0/20
@400000006afe56571518332c triple bounce: discarding bounce/1310755
@400000006afe565715190234 end msg 1310755
@400000006afe56693b6d0d04 new msg 1310755
@400000006afe56693b6d5354 info msg 1310755: bytes 2301 from <anna@club.example> qp 6947 uid 7791
@400000006afe56693b6ddff4 starting delivery 627: msg 1310755 to remote mroth2006@bigmail.example
@400000006afe56693b6eab14 status: local 0/10 remote 1/20
@400000006afe566b13bf792c delivery 627: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053151_9033a511459a_-_esmtp/
@400000006afe566b13c05bbc status: local 0/10 remote 0/20
@400000006afe566b13c07714 end msg 1310755
@400000006afe567e1612eeac new msg 1310755
@400000006afe567e161311d4 info msg 1310755: bytes 2312 from <anna@club.example> qp 7049 uid 7791
@400000006afe567e161311d4 starting delivery 628: msg 1310755 to remote zjung1972@bigmail.example
@400000006afe567e1613fc34 status: local 0/10 remote 1/20
@400000006afe5680017aaf5c new msg 1310758
@400000006afe5680017aaf5c info msg 1310758: bytes 2113 from <anna@club.example> qp 7058 uid 7791
@400000006afe5680017aaf5c starting delivery 629: msg 1310758 to remote sara1969@bigmail.example
@400000006afe5680017b7694 status: local 0/10 remote 2/20
@400000006afe568016288604 delivery 628: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053172_00e70998515b_-_esmtp/
@400000006afe56801629550c status: local 0/10 remote 1/20
@400000006afe56801629550c end msg 1310755
@400000006afe56871474ee4c delivery 629: deferral: Connected_to_198.51.100.126_but_connection_died._(#4.4.2)/
@400000006afe56871474ee4c status: local 0/10 remote 0/20
@400000006afe56882987205c new msg 1310755
@400000006afe568829877e1c info msg 1310755: bytes 2253 from <anna@club.example> qp 7101 uid 7791
@400000006afe568829880ea4 starting delivery 630: msg 1310755 to remote ida1950@bigmail.example
@400000006afe56882988687c status: local 0/10 remote 1/20
@400000006afe568a10af52fc delivery 630: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053182_bb474369675d_-_esmtp/
@400000006afe568a10af8d94 status: local 0/10 remote 0/20
@400000006afe568a10b01264 end msg 1310755
@400000006afe568b0929e4d4 new msg 1310755
@400000006afe568b0929e4d4 info msg 1310755: bytes 2344 from <anna@club.example> qp 7113 uid 7791
@400000006afe568b0929e4d4 starting delivery 631: msg 1310755 to remote obeck1960@bigmail.example
@400000006afe568b092a1f6c status: local 0/10 remote 1/20
@400000006afe568b362e1824 delivery 631: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe568b362e1824 status: local 0/10 remote 0/20
@400000006afe568b362e8d54 bounce msg 1310755 qp 7117
@400000006afe568b362ea8ac end msg 1310755
@400000006afe568b3663aee4 new msg 1310755
@400000006afe568b36646e4c info msg 1310755: bytes 3588 from <> qp 7117 uid 7796
@400000006afe568b366550dc starting delivery 632: msg 1310755 to local club.example-anna@club.example
@400000006afe568b366550dc status: local 1/10 remote 0/20
@400000006afe568b3960ba74 delivery 632: failure: user_is_over_quota/
@400000006afe568b39616e24 status: local 0/10 remote 0/20
@400000006afe568b3961e73c bounce msg 1310755 qp 7118
@400000006afe568b39620e4c end msg 1310755
@400000006afe568b3983e274 new msg 1310755
@400000006afe568b39843c4c info msg 1310755: bytes 4992 from <#@[]> qp 7118 uid 7796
@400000006afe568b39846744 starting delivery 633: msg 1310755 to local postmaster@mx1.example.net
@400000006afe568b39851af4 status: local 1/10 remote 0/20
@400000006afe568b3b329ffc delivery 633: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe568b3b338674 status: local 0/10 remote 0/20
@400000006afe568b3b33e81c triple bounce: discarding bounce/1310755
@400000006afe568b3b341ae4 end msg 1310755
@400000006afe568c26db6534 new msg 1310755
@400000006afe568c26dbb354 info msg 1310755: bytes 2225 from <anna@club.example> qp 7121 uid 7791
@400000006afe568c26dbb354 starting delivery 634: msg 1310755 to remote obeck1979@birch.example
@400000006afe568c26dc72bc status: local 0/10 remote 1/20
@400000006afe568e0a05067c new msg 1310753
@400000006afe568e0a05dd54 info msg 1310753: bytes 2106 from <anna@club.example> qp 7128 uid 7791
@400000006afe568e0a05dd54 starting delivery 635: msg 1310753 to remote ute1996@bigmail.example
@400000006afe568e0a05e90c status: local 0/10 remote 2/20
@400000006afe568e1d757354 delivery 634: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_37255A3A9E/
@400000006afe568e1d76425c status: local 0/10 remote 1/20
@400000006afe568e1d7659cc end msg 1310755
@400000006afe568f324bbd74 delivery 635: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053188_a9857e2d0424_-_esmtp/
@400000006afe568f324bbd74 status: local 0/10 remote 0/20
@400000006afe568f324c8c7c end msg 1310753
@400000006afe56a40efc1904 new msg 1310753
@400000006afe56a40efc921c info msg 1310753: bytes 2330 from <anna@club.example> qp 7239 uid 7791
@400000006afe56a40efc921c starting delivery 636: msg 1310753 to remote dweiss1963@bigmail.example
@400000006afe56a40efd650c status: local 0/10 remote 1/20
@400000006afe56a61920461c delivery 636: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053210_8eb7016733d8_-_esmtp/
@400000006afe56a61920ee14 status: local 0/10 remote 0/20
@400000006afe56a6192147ec end msg 1310753
@400000006afe56aa366e45d4 new msg 1310753
@400000006afe56aa366ee9e4 info msg 1310753: bytes 2106 from <anna@club.example> qp 7272 uid 7791
@400000006afe56aa366ee9e4 starting delivery 637: msg 1310753 to remote vhorn1963@bigmail.example
@400000006afe56aa366ee9e4 status: local 0/10 remote 1/20
@400000006afe56ac02d793c4 delivery 637: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56ac02d83bbc status: local 0/10 remote 0/20
@400000006afe56ac02d8ef6c bounce msg 1310753 qp 7278
@400000006afe56ac02d8ef6c end msg 1310753
@400000006afe56ac02f6b484 new msg 1310753
@400000006afe56ac02f6f6ec info msg 1310753: bytes 3402 from <> qp 7278 uid 7796
@400000006afe56ac02f6f6ec starting delivery 638: msg 1310753 to local club.example-anna@club.example
@400000006afe56ac02f73d3c status: local 1/10 remote 0/20
@400000006afe56ac058c0564 delivery 638: failure: user_is_over_quota/
@400000006afe56ac058c0564 status: local 0/10 remote 0/20
@400000006afe56ac058c8e1c bounce msg 1310753 qp 7279
@400000006afe56ac058d322c end msg 1310753
@400000006afe56ac05c0501c new msg 1310753
@400000006afe56ac05c0966c info msg 1310753: bytes 4479 from <#@[]> qp 7279 uid 7796
@400000006afe56ac05c178fc starting delivery 639: msg 1310753 to local postmaster@mx1.example.net
@400000006afe56ac05c1fdcc status: local 1/10 remote 0/20
@400000006afe56ac080686fc delivery 639: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56ac080761bc status: local 0/10 remote 0/20
@400000006afe56ac080761bc triple bounce: discarding bounce/1310753
@400000006afe56ac080765a4 end msg 1310753
@400000006afe56b83b17191c new msg 1310753
@400000006afe56b83b17fbac info msg 1310753: bytes 2290 from <anna@club.example> qp 7342 uid 7791
@400000006afe56b83b17fbac starting delivery 640: msg 1310753 to remote lena1951@bigmail.example
@400000006afe56b83b18a78c status: local 0/10 remote 1/20
@400000006afe56b912e3f1f4 new msg 1310755
@400000006afe56b912e4b15c info msg 1310755: bytes 2310 from <anna@club.example> qp 7344 uid 7791
@400000006afe56b912e4b15c starting delivery 641: msg 1310755 to remote dweiss1990@bigmail.example
@400000006afe56b912e4b92c status: local 0/10 remote 2/20
@400000006afe56b934df31c4 delivery 641: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56b934e00c84 status: local 0/10 remote 1/20
@400000006afe56b934e08984 bounce msg 1310755 qp 7347
@400000006afe56b934e08984 end msg 1310755
@400000006afe56b934e73874 new msg 1310755
@400000006afe56b934e73874 info msg 1310755: bytes 3327 from <> qp 7347 uid 7796
@400000006afe56b934e73874 starting delivery 642: msg 1310755 to local club.example-anna@club.example
@400000006afe56b934e79e04 status: local 1/10 remote 1/20
@400000006afe56b936f9e01c delivery 642: failure: user_is_over_quota/
@400000006afe56b936fa1e9c status: local 0/10 remote 1/20
@400000006afe56b936fa6104 bounce msg 1310755 qp 7348
@400000006afe56b936fb1c84 end msg 1310755
@400000006afe56b937021994 new msg 1310755
@400000006afe56b93702b9bc info msg 1310755: bytes 4790 from <#@[]> qp 7348 uid 7796
@400000006afe56b93702c18c starting delivery 643: msg 1310755 to local postmaster@mx1.example.net
@400000006afe56b937037924 status: local 1/10 remote 1/20
@400000006afe56b938530b64 delivery 643: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56b93853ea0c status: local 0/10 remote 1/20
@400000006afe56b9385476ac triple bounce: discarding bounce/1310755
@400000006afe56b9385541cc end msg 1310755
@400000006afe56ba144abd84 delivery 640: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56ba144abd84 status: local 0/10 remote 0/20
@400000006afe56ba144b5dac bounce msg 1310753 qp 7349
@400000006afe56ba144c3c54 end msg 1310753
@400000006afe56ba14826784 new msg 1310753
@400000006afe56ba1482d4e4 info msg 1310753: bytes 3690 from <> qp 7349 uid 7796
@400000006afe56ba1482d4e4 starting delivery 644: msg 1310753 to local club.example-anna@club.example
@400000006afe56ba148355cc status: local 1/10 remote 0/20
@400000006afe56ba16f0c3bc delivery 644: failure: user_is_over_quota/
@400000006afe56ba16f1505c status: local 0/10 remote 0/20
@400000006afe56ba16f1505c bounce msg 1310753 qp 7350
@400000006afe56ba16f1505c end msg 1310753
@400000006afe56ba16fb3784 new msg 1310753
@400000006afe56ba16fc068c info msg 1310753: bytes 5015 from <#@[]> qp 7350 uid 7796
@400000006afe56ba16fce14c starting delivery 645: msg 1310753 to local postmaster@mx1.example.net
@400000006afe56ba16fdb43c status: local 1/10 remote 0/20
@400000006afe56ba1987dda4 delivery 645: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56ba1987dda4 status: local 0/10 remote 0/20
@400000006afe56ba198881b4 triple bounce: discarding bounce/1310753
@400000006afe56ba1989029c end msg 1310753
@400000006afe56c0349b56ac new msg 1310753
@400000006afe56c0349bb854 info msg 1310753: bytes 2221 from <anna@club.example> qp 7382 uid 7791
@400000006afe56c0349bb854 starting delivery 646: msg 1310753 to remote obeck1990@bigmail.example
@400000006afe56c0349c875c status: local 0/10 remote 1/20
@400000006afe56c03b823ae4 new msg 1310755
@400000006afe56c03b83215c info msg 1310755: bytes 2301 from <anna@club.example> qp 7383 uid 7791
@400000006afe56c03b83adfc starting delivery 647: msg 1310755 to remote lena1975@heather.example
@400000006afe56c03b83adfc status: local 0/10 remote 2/20
@400000006afe56c117c9ca54 new msg 1310736
@400000006afe56c117c9ca54 info msg 1310736: bytes 2235 from <anna@club.example> qp 7384 uid 7791
@400000006afe56c117c9ca54 starting delivery 648: msg 1310736 to remote fbraun1984@bigmail.example
@400000006afe56c117cab4b4 status: local 0/10 remote 3/20
@400000006afe56c2211b26ac delivery 648: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053239_00a60386ff74_-_esmtp/
@400000006afe56c2211b4204 status: local 0/10 remote 2/20
@400000006afe56c2211b70e4 end msg 1310736
@400000006afe56c2316c754c delivery 646: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053238_1d12255eda62_-_esmtp/
@400000006afe56c2316cafe4 status: local 0/10 remote 1/20
@400000006afe56c2316ce2ac end msg 1310753
@400000006afe56c31b242884 delivery 647: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<3b16be891608d51f@mail.example>_[InternalId=1897277928]_Queued_mail_for_delivery/
@400000006afe56c31b2447c4 status: local 0/10 remote 0/20
@400000006afe56c31b250b14 end msg 1310755
@400000006afe56cb23267384 new msg 1310755
@400000006afe56cb23267384 info msg 1310755: bytes 2280 from <anna@club.example> qp 7435 uid 7791
@400000006afe56cb23269e7c starting delivery 649: msg 1310755 to remote wanda1947@cloudy.example
@400000006afe56cb23271f64 status: local 0/10 remote 1/20
@400000006afe56cc322c42dc delivery 649: failure: Connected_to_198.51.100.152_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56cc322c42dc status: local 0/10 remote 0/20
@400000006afe56cc322d062c bounce msg 1310755 qp 7442
@400000006afe56cc322d350c end msg 1310755
@400000006afe56cc32588acc new msg 1310755
@400000006afe56cc32591f3c info msg 1310755: bytes 3421 from <> qp 7442 uid 7796
@400000006afe56cc32591f3c starting delivery 650: msg 1310755 to local club.example-anna@club.example
@400000006afe56cc325955ec status: local 1/10 remote 0/20
@400000006afe56cc342e92ec delivery 650: failure: user_is_over_quota/
@400000006afe56cc342e92ec status: local 0/10 remote 0/20
@400000006afe56cc342ea674 bounce msg 1310755 qp 7443
@400000006afe56cc342f2374 end msg 1310755
@400000006afe56cc345197c4 new msg 1310755
@400000006afe56cc345197c4 info msg 1310755: bytes 4685 from <#@[]> qp 7443 uid 7796
@400000006afe56cc345197c4 starting delivery 651: msg 1310755 to local postmaster@mx1.example.net
@400000006afe56cc3451c2bc status: local 1/10 remote 0/20
@400000006afe56cc36483f74 delivery 651: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56cc364856e4 status: local 0/10 remote 0/20
@400000006afe56cc3648a8ec triple bounce: discarding bounce/1310755
@400000006afe56cc3648a8ec end msg 1310755
@400000006afe56cd15c9993c new msg 1310755
@400000006afe56cd15ca54bc info msg 1310755: bytes 2161 from <anna@club.example> qp 7444 uid 7791
@400000006afe56cd15ca54bc starting delivery 652: msg 1310755 to remote fbraun1947@lighthouse.test
@400000006afe56cd15ca54bc status: local 0/10 remote 1/20
@400000006afe56ce38e44afc delivery 652: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w44C9-B1250C-1D/
@400000006afe56ce38e4b474 status: local 0/10 remote 0/20
@400000006afe56ce38e55c6c end msg 1310755
@400000006afe56da1221bb34 new msg 1310755
@400000006afe56da12228a3c info msg 1310755: bytes 2233 from <anna@club.example> qp 7509 uid 7791
@400000006afe56da122349a4 starting delivery 653: msg 1310755 to remote obeck1986@bigmail.example
@400000006afe56da1223d25c status: local 0/10 remote 1/20
@400000006afe56db1065a3b4 delivery 653: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56db1065a79c status: local 0/10 remote 0/20
@400000006afe56db1065a79c bounce msg 1310755 qp 7514
@400000006afe56db1065a79c end msg 1310755
@400000006afe56db108898ec new msg 1310755
@400000006afe56db10895084 info msg 1310755: bytes 3539 from <> qp 7514 uid 7796
@400000006afe56db1089a674 starting delivery 654: msg 1310755 to local club.example-anna@club.example
@400000006afe56db1089a674 status: local 1/10 remote 0/20
@400000006afe56db11b2bd24 delivery 654: failure: user_is_over_quota/
@400000006afe56db11b2bd24 status: local 0/10 remote 0/20
@400000006afe56db11b345dc bounce msg 1310755 qp 7515
@400000006afe56db11b40d14 end msg 1310755
@400000006afe56db11d3cdfc new msg 1310755
@400000006afe56db11d3cdfc info msg 1310755: bytes 4910 from <#@[]> qp 7515 uid 7796
@400000006afe56db11d479dc starting delivery 655: msg 1310755 to local postmaster@mx1.example.net
@400000006afe56db11d52d8c status: local 1/10 remote 0/20
@400000006afe56db127c6a0c delivery 655: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56db127c6a0c status: local 0/10 remote 0/20
@400000006afe56db127cac74 triple bounce: discarding bounce/1310755
@400000006afe56db127d6024 end msg 1310755
@400000006afe56e02533b074 new msg 1310755
@400000006afe56e02533e724 info msg 1310755: bytes 2122 from <anna@club.example> qp 7541 uid 7791
@400000006afe56e025340e34 starting delivery 656: msg 1310755 to remote hvogel1992@partner.test
@400000006afe56e025349304 status: local 0/10 remote 1/20
@400000006afe56e20e63384c delivery 656: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9FCC51E2E1/
@400000006afe56e20e63384c status: local 0/10 remote 0/20
@400000006afe56e20e63384c end msg 1310755
@400000006afe56ec2773effc new msg 1310755
@400000006afe56ec2774364c info msg 1310755: bytes 2274 from <anna@club.example> qp 7601 uid 7791
@400000006afe56ec27749bdc starting delivery 657: msg 1310755 to remote kmaier1996@bigmail.example
@400000006afe56ec2774f1cc status: local 0/10 remote 1/20
@400000006afe56ee3adcea94 delivery 657: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053282_5465f8356a56_-_esmtp/
@400000006afe56ee3adcea94 status: local 0/10 remote 0/20
@400000006afe56ee3add158c end msg 1310755
@400000006afe570102953b64 new msg 1310755
@400000006afe57010295facc info msg 1310755: bytes 2107 from <anna@club.example> qp 7703 uid 7791
@400000006afe57010296b64c starting delivery 658: msg 1310755 to remote lena2000@pebble.test
@400000006afe570102973f04 status: local 0/10 remote 1/20
@400000006afe570319f0f7e4 delivery 658: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<0e3a0145046dbf1a@mail.example>_[InternalId=1004067777]_Queued_mail_for_delivery/
@400000006afe570319f0f7e4 status: local 0/10 remote 0/20
@400000006afe570319f0f7e4 end msg 1310755
@400000006afe5706011f9edc new msg 1310755
@400000006afe5706011f9edc info msg 1310755: bytes 2107 from <anna@club.example> qp 7728 uid 7791
@400000006afe5706011f9edc starting delivery 659: msg 1310755 to remote ida1952@bigmail.example
@400000006afe5706011f9edc status: local 0/10 remote 1/20
@400000006afe570619234b8c delivery 659: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053308_d4afbfaffc11_-_esmtp/
@400000006afe570619240edc status: local 0/10 remote 0/20
@400000006afe5706192435ec end msg 1310755
@400000006afe5710114c13e4 new msg 1310755
@400000006afe5710114c4a94 info msg 1310755: bytes 2243 from <anna@club.example> qp 7779 uid 7791
@400000006afe5710114c90e4 starting delivery 660: msg 1310755 to remote wanda1964@bigmail.example
@400000006afe5710114d0de4 status: local 0/10 remote 1/20
@400000006afe571027afb8ac delivery 660: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053318_6e315a085e38_-_esmtp/
@400000006afe571027afb8ac status: local 0/10 remote 0/20
@400000006afe571027b087b4 end msg 1310755
@400000006afe571a30a03824 new msg 1310755
@400000006afe571a30a03824 info msg 1310755: bytes 2121 from <anna@club.example> qp 7832 uid 7791
@400000006afe571a30a07e74 starting delivery 661: msg 1310755 to remote vhorn1945@bigmail.example
@400000006afe571a30a1554c status: local 0/10 remote 1/20
@400000006afe571b15c50944 delivery 661: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053328_9f21e4629751_-_esmtp/
@400000006afe571b15c5cc94 status: local 0/10 remote 0/20
@400000006afe571b15c6b6f4 end msg 1310755
@400000006afe573109ba2684 new msg 1310755
@400000006afe573109bace7c info msg 1310755: bytes 2176 from <anna@club.example> qp 7943 uid 7791
@400000006afe573109bb999c starting delivery 662: msg 1310755 to remote sara2007@bigmail.example
@400000006afe573109bb999c status: local 0/10 remote 1/20
@400000006afe573139cfaccc delivery 662: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053351_95def93a18cf_-_esmtp/
@400000006afe573139cfaccc status: local 0/10 remote 0/20
@400000006afe573139d0972c end msg 1310755
@400000006afe573b28c03e4c new msg 1310755
@400000006afe573b28c07114 info msg 1310755: bytes 2310 from <anna@club.example> qp 7996 uid 7791
@400000006afe573b28c1096c starting delivery 663: msg 1310755 to remote nina1944@bigmail.example
@400000006afe573b28c1c4ec status: local 0/10 remote 1/20
@400000006afe573c2d78481c delivery 663: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe573c2d78d0d4 status: local 0/10 remote 0/20
@400000006afe573c2d78d0d4 bounce msg 1310755 qp 8001
@400000006afe573c2d7955a4 end msg 1310755
@400000006afe573c2d97c2b4 new msg 1310755
@400000006afe573c2d97fd4c info msg 1310755: bytes 3306 from <> qp 8001 uid 7796
@400000006afe573c2d984b6c starting delivery 664: msg 1310755 to local club.example-anna@club.example
@400000006afe573c2d986aac status: local 1/10 remote 0/20
@400000006afe573c30694d8c delivery 664: failure: user_is_over_quota/
@400000006afe573c30694d8c status: local 0/10 remote 0/20
@400000006afe573c30698054 bounce msg 1310755 qp 8002
@400000006afe573c306a090c end msg 1310755
@400000006afe573c308c5a34 new msg 1310755
@400000006afe573c308cb40c info msg 1310755: bytes 4325 from <#@[]> qp 8002 uid 7796
@400000006afe573c308ccb7c starting delivery 665: msg 1310755 to local postmaster@mx1.example.net
@400000006afe573c308d199c status: local 1/10 remote 0/20
@400000006afe573c33a1b854 delivery 665: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe573c33a2604c status: local 0/10 remote 0/20
@400000006afe573c33a2604c triple bounce: discarding bounce/1310755
@400000006afe573c33a2e904 end msg 1310755
@400000006afe574107f4d7a4 new msg 1310755
@400000006afe574107f5682c info msg 1310755: bytes 2113 from <anna@club.example> qp 8023 uid 7791
@400000006afe574107f5682c starting delivery 666: msg 1310755 to remote dweiss1955@bigmail.example
@400000006afe574107f5dd5c status: local 0/10 remote 1/20
@400000006afe57411149e934 new msg 1310753
@400000006afe5741114a624c info msg 1310753: bytes 2191 from <anna@club.example> qp 8024 uid 7791
@400000006afe5741114b48c4 starting delivery 667: msg 1310753 to remote twolf1969@pebble.test
@400000006afe5741114ba684 status: local 0/10 remote 2/20
@400000006afe5741282a47ac delivery 667: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<5e96fc6079a154fd@mail.example>_[InternalId=274578052]_Queued_mail_for_delivery/
@400000006afe5741282aa954 status: local 0/10 remote 1/20
@400000006afe5741282b591c end msg 1310753
@400000006afe57430f5ad6ec delivery 666: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053367_f4b3198fb1a7_-_esmtp/
@400000006afe57430f5ad6ec status: local 0/10 remote 0/20
@400000006afe57430f5aee5c end msg 1310755
@400000006afe574e1c124974 new msg 1310755
@400000006afe574e1c12b6d4 info msg 1310755: bytes 2188 from <anna@club.example> qp 8090 uid 7791
@400000006afe574e1c1362b4 starting delivery 668: msg 1310755 to remote ute1961@bigmail.example
@400000006afe574e1c13b0d4 status: local 0/10 remote 1/20
@400000006afe5750226d703c delivery 668: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053380_30ffe5e870c2_-_esmtp/
@400000006afe5750226d703c status: local 0/10 remote 0/20
@400000006afe5750226d703c end msg 1310755
@400000006afe57561b2a0c54 new msg 1310755
@400000006afe57561b2a950c info msg 1310755: bytes 2343 from <anna@club.example> qp 8130 uid 7791
@400000006afe57561b2a950c starting delivery 669: msg 1310755 to remote vhorn2007@tower.test
@400000006afe57561b2b7b84 status: local 0/10 remote 1/20
@400000006afe5757160cd42c new msg 1310753
@400000006afe5757160d706c info msg 1310753: bytes 2320 from <anna@club.example> qp 8134 uid 7791
@400000006afe5757160dc274 starting delivery 670: msg 1310753 to remote wanda2006@bigmail.example
@400000006afe5757160dc274 status: local 0/10 remote 2/20
@400000006afe57580005ab2c delivery 669: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795053388_qp_31662/
@400000006afe575800065af4 status: local 0/10 remote 1/20
@400000006afe575800069d5c end msg 1310755
@400000006afe57591345a5ac delivery 670: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053389_dc1ddafa37cc_-_esmtp/
@400000006afe57591345a5ac status: local 0/10 remote 0/20
@400000006afe57591345f3cc end msg 1310753
@400000006afe576d09954904 new msg 1310753
@400000006afe576d099623c4 info msg 1310753: bytes 2359 from <anna@club.example> qp 8243 uid 7791
@400000006afe576d099623c4 starting delivery 671: msg 1310753 to remote nina1980@corner.test
@400000006afe576d0997026c status: local 0/10 remote 1/20
@400000006afe576e06f99b3c delivery 671: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<861cf34b18278e78@mail.example>_[InternalId=1532196962]_Queued_mail_for_delivery/
@400000006afe576e06fa183c status: local 0/10 remote 0/20
@400000006afe576e06faf6e4 end msg 1310753
@400000006afe57730df7eb8c new msg 1310753
@400000006afe57730df8a70c info msg 1310753: bytes 2295 from <anna@club.example> qp 8274 uid 7791
@400000006afe57730df9899c starting delivery 672: msg 1310753 to remote fbraun1975@bigmail.example
@400000006afe57730df9899c status: local 0/10 remote 1/20
@400000006afe5773369c9934 delivery 672: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5773369d1a1c status: local 0/10 remote 0/20
@400000006afe5773369d700c bounce msg 1310753 qp 8277
@400000006afe5773369e42fc end msg 1310753
@400000006afe577336a48c5c new msg 1310753
@400000006afe577336a55394 info msg 1310753: bytes 3752 from <> qp 8277 uid 7796
@400000006afe577336a5d864 starting delivery 673: msg 1310753 to local club.example-anna@club.example
@400000006afe577336a5d864 status: local 1/10 remote 0/20
@400000006afe57733825e4cc delivery 673: failure: user_is_over_quota/
@400000006afe57733826afec status: local 0/10 remote 0/20
@400000006afe5773382757e4 bounce msg 1310753 qp 8278
@400000006afe57733827b1bc end msg 1310753
@400000006afe57733851afbc new msg 1310753
@400000006afe57733851bb74 info msg 1310753: bytes 4815 from <#@[]> qp 8278 uid 7796
@400000006afe57733851e66c starting delivery 674: msg 1310753 to local postmaster@mx1.example.net
@400000006afe57733852c514 status: local 1/10 remote 0/20
@400000006afe577339b619ec delivery 674: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe577339b6586c status: local 0/10 remote 0/20
@400000006afe577339b6d56c triple bounce: discarding bounce/1310753
@400000006afe577339b78d04 end msg 1310753
@400000006afe577434448804 new msg 1310753
@400000006afe577434448804 info msg 1310753: bytes 2138 from <anna@club.example> qp 8282 uid 7791
@400000006afe577434448804 starting delivery 675: msg 1310753 to remote mroth1978@bigmail.example
@400000006afe57743444ca6c status: local 0/10 remote 1/20
@400000006afe57760d910f84 delivery 675: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe57760d911754 status: local 0/10 remote 0/20
@400000006afe57760d911754 bounce msg 1310753 qp 8289
@400000006afe57760d911754 end msg 1310753
@400000006afe57760da36ea4 new msg 1310753
@400000006afe57760da3b4f4 info msg 1310753: bytes 3463 from <> qp 8289 uid 7796
@400000006afe57760da3b4f4 starting delivery 676: msg 1310753 to local club.example-anna@club.example
@400000006afe57760da3b4f4 status: local 1/10 remote 0/20
@400000006afe57760e59b2cc delivery 676: failure: user_is_over_quota/
@400000006afe57760e59b2cc status: local 0/10 remote 0/20
@400000006afe57760e59b2cc bounce msg 1310753 qp 8290
@400000006afe57760e5a9d2c end msg 1310753
@400000006afe57760e976f7c new msg 1310753
@400000006afe57760e9807d4 info msg 1310753: bytes 4527 from <#@[]> qp 8290 uid 7796
@400000006afe57760e985dc4 starting delivery 677: msg 1310753 to local postmaster@mx1.example.net
@400000006afe57760e985dc4 status: local 1/10 remote 0/20
@400000006afe5776103fe3a4 delivery 677: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe57761040c634 status: local 0/10 remote 0/20
@400000006afe577610415aa4 triple bounce: discarding bounce/1310753
@400000006afe577610419924 end msg 1310753
@400000006afe5779115f97fc new msg 1310753
@400000006afe577911607e74 info msg 1310753: bytes 2182 from <anna@club.example> qp 8304 uid 7791
@400000006afe5779116141c4 starting delivery 678: msg 1310753 to remote jklein1994@bigmail.example
@400000006afe57791161f95c status: local 0/10 remote 1/20
@400000006afe577a16ccdc54 delivery 678: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053423_cd1d4b908f2d_-_esmtp/
@400000006afe577a16cdbee4 status: local 0/10 remote 0/20
@400000006afe577a16cdbee4 end msg 1310753
@400000006afe57820a5c7934 new msg 1310753
@400000006afe57820a5cf24c info msg 1310753: bytes 2250 from <anna@club.example> qp 8348 uid 7791
@400000006afe57820a5cf24c starting delivery 679: msg 1310753 to remote mroth1983@bluebird.test
@400000006afe57820a5cf24c status: local 0/10 remote 1/20
@400000006afe578215b80d0c new msg 1310755
@400000006afe578215b8f384 info msg 1310755: bytes 2180 from <anna@club.example> qp 8349 uid 7791
@400000006afe578215b941a4 starting delivery 680: msg 1310755 to remote rfrank1966@bigmail.example
@400000006afe578215b9c674 status: local 0/10 remote 2/20
@400000006afe57822d92197c delivery 679: failure: 203.0.113.36_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe57822d927b24 status: local 0/10 remote 1/20
@400000006afe57822d92dccc bounce msg 1310753 qp 8351
@400000006afe57822d939464 end msg 1310753
@400000006afe57822dd6081c new msg 1310753
@400000006afe57822dd6081c info msg 1310753: bytes 3280 from <> qp 8351 uid 7796
@400000006afe57822dd6469c starting delivery 681: msg 1310753 to local club.example-anna@club.example
@400000006afe57822dd68cec status: local 1/10 remote 1/20
@400000006afe57822f6b658c delivery 681: failure: user_is_over_quota/
@400000006afe57822f6c28dc status: local 0/10 remote 1/20
@400000006afe57822f6c76fc bounce msg 1310753 qp 8352
@400000006afe57822f6ce45c end msg 1310753
@400000006afe57822f8a576c new msg 1310753
@400000006afe57822f8b0f04 info msg 1310753: bytes 4530 from <#@[]> qp 8352 uid 7796
@400000006afe57822f8b2a5c starting delivery 682: msg 1310753 to local postmaster@mx1.example.net
@400000006afe57822f8b2a5c status: local 1/10 remote 1/20
@400000006afe578232fda084 delivery 682: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe578232fda084 status: local 0/10 remote 1/20
@400000006afe578232fdd34c triple bounce: discarding bounce/1310753
@400000006afe578232fe4c64 end msg 1310753
@400000006afe578328d99e64 new msg 1310753
@400000006afe578328da1b64 info msg 1310753: bytes 2247 from <anna@club.example> qp 8356 uid 7791
@400000006afe578328dabf74 starting delivery 683: msg 1310753 to remote rfrank1951@bigmail.example
@400000006afe578328dabf74 status: local 0/10 remote 2/20
@400000006afe578410b18d4c delivery 680: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053432_bb495506955e_-_esmtp/
@400000006afe578410b1faac status: local 0/10 remote 1/20
@400000006afe578410b1faac end msg 1310755
@400000006afe578525be1624 delivery 683: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053433_32156e494881_-_esmtp/
@400000006afe578525bec204 status: local 0/10 remote 0/20
@400000006afe578525bfa494 end msg 1310753
@400000006afe579b0dd16c14 new msg 1310753
@400000006afe579b0dd1d58c info msg 1310753: bytes 2245 from <anna@club.example> qp 8474 uid 7791
@400000006afe579b0dd2816c starting delivery 684: msg 1310753 to remote fbraun1978@grocer.example
@400000006afe579b0dd30e0c status: local 0/10 remote 1/20
@400000006afe579d0fea4d7c new msg 1310755
@400000006afe579d0fea748c info msg 1310755: bytes 2148 from <anna@club.example> qp 8484 uid 7791
@400000006afe579d0fea748c starting delivery 685: msg 1310755 to remote mroth1972@bigmail.example
@400000006afe579d0fea748c status: local 0/10 remote 2/20
@400000006afe579d249f1d4c delivery 684: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795053457_qp_27578/
@400000006afe579d249f7ef4 status: local 0/10 remote 1/20
@400000006afe579d249f7ef4 end msg 1310753
@400000006afe579e2b1401ec delivery 685: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe579e2b14d8c4 status: local 0/10 remote 0/20
@400000006afe579e2b14d8c4 bounce msg 1310755 qp 8491
@400000006afe579e2b14f41c end msg 1310755
@400000006afe579e2b33a77c new msg 1310755
@400000006afe579e2b33d65c info msg 1310755: bytes 3121 from <> qp 8491 uid 7796
@400000006afe579e2b33d65c starting delivery 686: msg 1310755 to local club.example-anna@club.example
@400000006afe579e2b33e214 status: local 1/10 remote 0/20
@400000006afe579e2e4081ec delivery 686: failure: user_is_over_quota/
@400000006afe579e2e4081ec status: local 0/10 remote 0/20
@400000006afe579e2e4081ec bounce msg 1310755 qp 8492
@400000006afe579e2e411274 end msg 1310755
@400000006afe579e2e7e0fbc new msg 1310755
@400000006afe579e2e7e6d7c info msg 1310755: bytes 4298 from <#@[]> qp 8492 uid 7796
@400000006afe579e2e7ef24c starting delivery 687: msg 1310755 to local postmaster@mx1.example.net
@400000006afe579e2e7ef24c status: local 1/10 remote 0/20
@400000006afe579e313b5afc delivery 687: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe579e313b85f4 status: local 0/10 remote 0/20
@400000006afe579e313c0ac4 triple bounce: discarding bounce/1310755
@400000006afe579e313c0ac4 end msg 1310755
@400000006afe57b30a899be4 starting delivery 688: msg 1310749 to remote greta34@grey.test
@400000006afe57b30a899be4 status: local 0/10 remote 1/20
@400000006afe57b3262b435c new msg 1310755
@400000006afe57b3262c1e1c info msg 1310755: bytes 2323 from <anna@club.example> qp 8596 uid 7791
@400000006afe57b3262d0494 starting delivery 689: msg 1310755 to remote lena1980@bigmail.example
@400000006afe57b3262d951c status: local 0/10 remote 2/20
@400000006afe57b3294e0344 delivery 688: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795053481_qp_5615/
@400000006afe57b3294eb6f4 status: local 0/10 remote 1/20
@400000006afe57b3294f37dc end msg 1310749
@400000006afe57b52d2c338c delivery 689: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053481_d73ace5906a6_-_esmtp/
@400000006afe57b52d2c338c status: local 0/10 remote 0/20
@400000006afe57b52d2c338c end msg 1310755
@400000006afe57bf0bc849ec new msg 1310755
@400000006afe57bf0bc849ec info msg 1310755: bytes 2203 from <anna@club.example> qp 8653 uid 7791
@400000006afe57bf0bc849ec starting delivery 690: msg 1310755 to remote greta1954@quarry.example
@400000006afe57bf0bc8da74 status: local 0/10 remote 1/20
@400000006afe57c0028e3a6c delivery 690: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w095B-55B429-52/
@400000006afe57c0028e3a6c status: local 0/10 remote 0/20
@400000006afe57c0028e6564 end msg 1310755
@400000006afe57ca168795f4 new msg 1310755
@400000006afe57ca1687a1ac info msg 1310755: bytes 2258 from <anna@club.example> qp 8709 uid 7791
@400000006afe57ca1687a1ac starting delivery 691: msg 1310755 to remote obeck2006@grey.test
@400000006afe57ca1687a1ac status: local 0/10 remote 1/20
@400000006afe57ca20f18a54 new msg 1310749
@400000006afe57ca20f1960c info msg 1310749: bytes 2163 from <anna@club.example> qp 8710 uid 7791
@400000006afe57ca20f1960c starting delivery 692: msg 1310749 to remote paula1968@bigmail.example
@400000006afe57ca20f268fc status: local 0/10 remote 2/20
@400000006afe57cb19c7a5c4 delivery 691: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<obeck2006@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe57cb19c7c8ec status: local 0/10 remote 1/20
@400000006afe57cb1da43fcc delivery 692: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<paula1968@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe57cb1da4c884 status: local 0/10 remote 0/20
@400000006afe57cb1da531fc bounce msg 1310749 qp 8715
@400000006afe57cb1da604ec end msg 1310749
@400000006afe57cb1ddda334 new msg 1310749
@400000006afe57cb1ddda334 info msg 1310749: bytes 3652 from <> qp 8715 uid 7796
@400000006afe57cb1dde81dc starting delivery 693: msg 1310749 to local club.example-anna@club.example
@400000006afe57cb1ddeef3c status: local 1/10 remote 0/20
@400000006afe57cb20a53744 delivery 693: failure: user_is_over_quota/
@400000006afe57cb20a5fa94 status: local 0/10 remote 0/20
@400000006afe57cb20a644cc bounce msg 1310749 qp 8716
@400000006afe57cb20a648b4 end msg 1310749
@400000006afe57cb20bbb8fc new msg 1310749
@400000006afe57cb20bbb8fc info msg 1310749: bytes 4952 from <#@[]> qp 8716 uid 7796
@400000006afe57cb20bbb8fc starting delivery 694: msg 1310749 to local postmaster@mx1.example.net
@400000006afe57cb20bc071c status: local 1/10 remote 0/20
@400000006afe57cb21e106ec delivery 694: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe57cb21e131e4 status: local 0/10 remote 0/20
@400000006afe57cb21e1ed64 triple bounce: discarding bounce/1310749
@400000006afe57cb21e24b24 end msg 1310749
@400000006afe57d7396eb0ac new msg 1310749
@400000006afe57d7396f02b4 info msg 1310749: bytes 2327 from <anna@club.example> qp 8777 uid 7791
@400000006afe57d7396f1e0c starting delivery 695: msg 1310749 to remote rfrank1995@canal.test
@400000006afe57d73970009c status: local 0/10 remote 1/20
@400000006afe57d81b58f424 delivery 695: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053517_d03c10812b3b_-_esmtp/
@400000006afe57d81b58f424 status: local 0/10 remote 0/20
@400000006afe57d81b5907ac end msg 1310749
@400000006afe57da14d486f4 new msg 1310749
@400000006afe57da14d492ac info msg 1310749: bytes 2211 from <anna@club.example> qp 8789 uid 7791
@400000006afe57da14d492ac starting delivery 696: msg 1310749 to remote ute1967@inkwell.test
@400000006afe57da14d5000c status: local 0/10 remote 1/20
@400000006afe57da30144bd4 delivery 696: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053520_4d59136dc3d4_-_esmtp/
@400000006afe57da3014f3cc status: local 0/10 remote 0/20
@400000006afe57da3015d65c end msg 1310749
@400000006afe57de0e3cc48c new msg 1310749
@400000006afe57de0e3cfb3c info msg 1310749: bytes 2241 from <anna@club.example> qp 8809 uid 7791
@400000006afe57de0e3d6c84 starting delivery 697: msg 1310749 to remote hvogel1994@freemail.test
@400000006afe57de0e3d977c status: local 0/10 remote 1/20
@400000006afe57df03c66c4c delivery 697: failure: Connected_to_198.51.100.52_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe57df03c6aeb4 status: local 0/10 remote 0/20
@400000006afe57df03c6e94c bounce msg 1310749 qp 8813
@400000006afe57df03c723e4 end msg 1310749
@400000006afe57df03ce059c new msg 1310749
@400000006afe57df03cee82c info msg 1310749: bytes 3213 from <> qp 8813 uid 7796
@400000006afe57df03cf74cc starting delivery 698: msg 1310749 to local club.example-anna@club.example
@400000006afe57df03cf74cc status: local 1/10 remote 0/20
@400000006afe57df070639b4 delivery 698: failure: user_is_over_quota/
@400000006afe57df070704d4 status: local 0/10 remote 0/20
@400000006afe57df07079d2c bounce msg 1310749 qp 8814
@400000006afe57df07079d2c end msg 1310749
@400000006afe57df073f04c4 new msg 1310749
@400000006afe57df073f04c4 info msg 1310749: bytes 4682 from <#@[]> qp 8814 uid 7796
@400000006afe57df073f4efc starting delivery 699: msg 1310749 to local postmaster@mx1.example.net
@400000006afe57df073f4efc status: local 1/10 remote 0/20
@400000006afe57df07e6646c delivery 699: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe57df07e6646c status: local 0/10 remote 0/20
@400000006afe57df07e6646c triple bounce: discarding bounce/1310749
@400000006afe57df07e66c3c end msg 1310749
@400000006afe57f7199487d4 new msg 1310749
@400000006afe57f71994c654 info msg 1310749: bytes 2347 from <anna@club.example> qp 8935 uid 7791
@400000006afe57f719954f0c starting delivery 700: msg 1310749 to remote ida1942@orchard.test
@400000006afe57f71995b0b4 status: local 0/10 remote 1/20
@400000006afe57f8086a1744 delivery 700: failure: 198.51.100.159_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe57f8086ab384 status: local 0/10 remote 0/20
@400000006afe57f8086ab384 bounce msg 1310749 qp 8938
@400000006afe57f8086b8a5c end msg 1310749
@400000006afe57f8088d6a3c new msg 1310749
@400000006afe57f8088d9d04 info msg 1310749: bytes 3745 from <> qp 8938 uid 7796
@400000006afe57f8088d9d04 starting delivery 701: msg 1310749 to local club.example-anna@club.example
@400000006afe57f8088d9d04 status: local 1/10 remote 0/20
@400000006afe57f80b7115b4 delivery 701: failure: user_is_over_quota/
@400000006afe57f80b71a63c status: local 0/10 remote 0/20
@400000006afe57f80b722b0c bounce msg 1310749 qp 8939
@400000006afe57f80b722b0c end msg 1310749
@400000006afe57f80b85b6f4 new msg 1310749
@400000006afe57f80b862454 info msg 1310749: bytes 4944 from <#@[]> qp 8939 uid 7796
@400000006afe57f80b862454 starting delivery 702: msg 1310749 to local postmaster@mx1.example.net
@400000006afe57f80b86765c status: local 1/10 remote 0/20
@400000006afe57f80e384c04 delivery 702: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe57f80e384c04 status: local 0/10 remote 0/20
@400000006afe57f80e384c04 triple bounce: discarding bounce/1310749
@400000006afe57f80e38fbcc end msg 1310749
@400000006afe57fb28d5c604 new msg 1310749
@400000006afe57fb28d5c604 info msg 1310749: bytes 2244 from <anna@club.example> qp 8956 uid 7791
@400000006afe57fb28d66a14 starting delivery 703: msg 1310749 to remote sara1980@station.test
@400000006afe57fb28d68184 status: local 0/10 remote 1/20
@400000006afe57fe05f133bc delivery 703: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w050C-842D23-C4/
@400000006afe57fe05f133bc status: local 0/10 remote 0/20
@400000006afe57fe05f1fedc end msg 1310749
@400000006afe581026207d8c starting delivery 704: msg 1310758 to remote sara1969@bigmail.example
@400000006afe581026208944 status: local 0/10 remote 1/20
@400000006afe58122fbf7514 delivery 704: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053574_e71d6c14a626_-_esmtp/
@400000006afe58122fbf7514 status: local 0/10 remote 0/20
@400000006afe58122fbfea44 end msg 1310758
@400000006afe581424dd1494 new msg 1310758
@400000006afe581424dd85dc info msg 1310758: bytes 2325 from <anna@club.example> qp 9081 uid 7791
@400000006afe581424dd85dc starting delivery 705: msg 1310758 to remote rfrank2000@shipyard.test
@400000006afe581424de5cb4 status: local 0/10 remote 1/20
@400000006afe58150b83f1d4 delivery 705: failure: 198.51.100.75_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe58150b84a584 status: local 0/10 remote 0/20
@400000006afe58150b84a584 bounce msg 1310758 qp 9083
@400000006afe58150b858fe4 end msg 1310758
@400000006afe58150bac7104 new msg 1310758
@400000006afe58150bace24c info msg 1310758: bytes 3519 from <> qp 9083 uid 7796
@400000006afe58150bace24c starting delivery 706: msg 1310758 to local club.example-anna@club.example
@400000006afe58150bace24c status: local 1/10 remote 0/20
@400000006afe58150cba85a4 delivery 706: failure: user_is_over_quota/
@400000006afe58150cbadf7c status: local 0/10 remote 0/20
@400000006afe58150cbb5894 bounce msg 1310758 qp 9084
@400000006afe58150cbb5894 end msg 1310758
@400000006afe58150cd32654 new msg 1310758
@400000006afe58150cd3802c info msg 1310758: bytes 4751 from <#@[]> qp 9084 uid 7796
@400000006afe58150cd466a4 starting delivery 707: msg 1310758 to local postmaster@mx1.example.net
@400000006afe58150cd466a4 status: local 1/10 remote 0/20
@400000006afe58150dca47f4 delivery 707: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58150dca47f4 status: local 0/10 remote 0/20
@400000006afe58150dca5794 triple bounce: discarding bounce/1310758
@400000006afe58150dca922c end msg 1310758
@400000006afe58182508c42c new msg 1310758
@400000006afe58182508c42c info msg 1310758: bytes 2109 from <anna@club.example> qp 9101 uid 7791
@400000006afe58182509877c starting delivery 708: msg 1310758 to remote lena1986@ferry.test
@400000006afe58182509d59c status: local 0/10 remote 1/20
@400000006afe581a0ee55cb4 delivery 708: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w14C7-898650-73/
@400000006afe581a0ee55cb4 status: local 0/10 remote 0/20
@400000006afe581a0ee5be5c end msg 1310758
@400000006afe582f2eabf9a4 new msg 1310758
@400000006afe582f2eabf9a4 info msg 1310758: bytes 734 from <root@mx1.example.net> qp 9216 uid 0
@400000006afe582f2eac91fc starting delivery 709: msg 1310758 to local root@mx1.example.net
@400000006afe582f2ead0344 status: local 1/10 remote 0/20
@400000006afe582f33048624 new msg 1310749
@400000006afe582f330516ac info msg 1310749: bytes 974 from <root@mx1.example.net> qp 9217 uid 7790
@400000006afe582f330516ac starting delivery 710: msg 1310749 to local greta@example.net
@400000006afe582f330516ac status: local 2/10 remote 0/20
@400000006afe582f330516ac delivery 709: success: did_0+1+0/qp_9217/
@400000006afe582f3305babc status: local 1/10 remote 0/20
@400000006afe582f3305e99c end msg 1310758
@400000006afe582f385e07e4 delivery 710: success: did_0+0+1/
@400000006afe582f385e36c4 status: local 0/10 remote 0/20
@400000006afe582f385ecf1c end msg 1310749
@400000006afe58312786cc1c new msg 1310749
@400000006afe58312786dbbc info msg 1310749: bytes 2106 from <anna@club.example> qp 9226 uid 7791
@400000006afe58312786dbbc starting delivery 711: msg 1310749 to remote dweiss1991@bigmail.example
@400000006afe58312786e38c status: local 0/10 remote 1/20
@400000006afe58320c6218ec delivery 711: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053607_536713b5749e_-_esmtp/
@400000006afe58320c625b54 status: local 0/10 remote 0/20
@400000006afe58320c62f794 end msg 1310749
@400000006afe583d280a3c8c new msg 1310749
@400000006afe583d280aa9ec info msg 1310749: bytes 2250 from <anna@club.example> qp 9286 uid 7791
@400000006afe583d280aa9ec starting delivery 712: msg 1310749 to remote hvogel1957@bigmail.example
@400000006afe583d280aa9ec status: local 0/10 remote 1/20
@400000006afe583f0022f344 delivery 712: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe583f0023936c status: local 0/10 remote 0/20
@400000006afe583f00243f4c bounce msg 1310749 qp 9293
@400000006afe583f0024cfd4 end msg 1310749
@400000006afe583f004ed98c new msg 1310749
@400000006afe583f004f2f7c info msg 1310749: bytes 3685 from <> qp 9293 uid 7796
@400000006afe583f004f2f7c starting delivery 713: msg 1310749 to local club.example-anna@club.example
@400000006afe583f004ffe84 status: local 1/10 remote 0/20
@400000006afe583f015410a4 delivery 713: failure: user_is_over_quota/
@400000006afe583f01546694 status: local 0/10 remote 0/20
@400000006afe583f01546694 bounce msg 1310749 qp 9294
@400000006afe583f0154724c end msg 1310749
@400000006afe583f016dab54 new msg 1310749
@400000006afe583f016e7674 info msg 1310749: bytes 4745 from <#@[]> qp 9294 uid 7796
@400000006afe583f016f551c starting delivery 714: msg 1310749 to local postmaster@mx1.example.net
@400000006afe583f016f551c status: local 1/10 remote 0/20
@400000006afe583f034e88e4 delivery 714: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe583f034e88e4 status: local 0/10 remote 0/20
@400000006afe583f034eea8c triple bounce: discarding bounce/1310749
@400000006afe583f034eea8c end msg 1310749
@400000006afe584f0d4e16fc new msg 1310749
@400000006afe584f0d4ee604 info msg 1310749: bytes 2266 from <anna@club.example> qp 9374 uid 7791
@400000006afe584f0d4f66ec starting delivery 715: msg 1310749 to remote annakoch1970@bigmail.example
@400000006afe584f0d5016b4 status: local 0/10 remote 1/20
@400000006afe585123279c64 delivery 715: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053637_0f03511c3421_-_esmtp/
@400000006afe585123279c64 status: local 0/10 remote 0/20
@400000006afe585123279c64 end msg 1310749
@400000006afe585e15d0d8b4 new msg 1310749
@400000006afe585e15d0d8b4 info msg 1310749: bytes 2137 from <anna@club.example> qp 9449 uid 7791
@400000006afe585e15d11734 starting delivery 716: msg 1310749 to remote hvogel2007@bigmail.example
@400000006afe585e15d11734 status: local 0/10 remote 1/20
@400000006afe585f04e307ac delivery 716: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe585f04e37124 status: local 0/10 remote 0/20
@400000006afe585f04e3bb5c bounce msg 1310749 qp 9453
@400000006afe585f04e3da9c end msg 1310749
@400000006afe585f051c960c new msg 1310749
@400000006afe585f051cd874 info msg 1310749: bytes 3217 from <> qp 9453 uid 7796
@400000006afe585f051d130c starting delivery 717: msg 1310749 to local club.example-anna@club.example
@400000006afe585f051db334 status: local 1/10 remote 0/20
@400000006afe585f077245dc delivery 717: failure: user_is_over_quota/
@400000006afe585f0773015c status: local 0/10 remote 0/20
@400000006afe585f0773a184 bounce msg 1310749 qp 9454
@400000006afe585f0773a56c end msg 1310749
@400000006afe585f07a7770c new msg 1310749
@400000006afe585f07a7770c info msg 1310749: bytes 4287 from <#@[]> qp 9454 uid 7796
@400000006afe585f07a7770c starting delivery 718: msg 1310749 to local postmaster@mx1.example.net
@400000006afe585f07a7ffc4 status: local 1/10 remote 0/20
@400000006afe585f0875fa3c delivery 718: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe585f0875fa3c status: local 0/10 remote 0/20
@400000006afe585f08768eac triple bounce: discarding bounce/1310749
@400000006afe585f08770f94 end msg 1310749
@400000006afe58670f80ba24 new msg 1310749
@400000006afe58670f80ba24 info msg 1310749: bytes 2297 from <anna@club.example> qp 9494 uid 7791
@400000006afe58670f80ba24 starting delivery 719: msg 1310749 to remote wanda1974@bigmail.example
@400000006afe58670f8171bc status: local 0/10 remote 1/20
@400000006afe586811cf0b3c delivery 719: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<wanda1974@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe586811cfd65c status: local 0/10 remote 0/20
@400000006afe586811d0b8ec bounce msg 1310749 qp 9499
@400000006afe586811d0d444 end msg 1310749
@400000006afe586811ebfd64 new msg 1310749
@400000006afe586811ec302c info msg 1310749: bytes 3273 from <> qp 9499 uid 7796
@400000006afe586811ec302c starting delivery 720: msg 1310749 to local club.example-anna@club.example
@400000006afe586811ec302c status: local 1/10 remote 0/20
@400000006afe5868155d0844 delivery 720: failure: user_is_over_quota/
@400000006afe5868155d239c status: local 0/10 remote 0/20
@400000006afe5868155ddf1c bounce msg 1310749 qp 9500
@400000006afe5868155e5c1c end msg 1310749
@400000006afe5868159f1284 new msg 1310749
@400000006afe5868159fbe64 info msg 1310749: bytes 4388 from <#@[]> qp 9500 uid 7796
@400000006afe5868159ff8fc starting delivery 721: msg 1310749 to local postmaster@mx1.example.net
@400000006afe586815a0df74 status: local 1/10 remote 0/20
@400000006afe586816ad65a4 delivery 721: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe586816adfdfc status: local 0/10 remote 0/20
@400000006afe586816adfdfc triple bounce: discarding bounce/1310749
@400000006afe586816adfdfc end msg 1310749
@400000006afe586b0005a35c new msg 1310749
@400000006afe586b0006476c info msg 1310749: bytes 2294 from <anna@club.example> qp 9513 uid 7791
@400000006afe586b000729fc starting delivery 722: msg 1310749 to remote blang1982@grocer.example
@400000006afe586b000758dc status: local 0/10 remote 1/20
@400000006afe586c12cc475c delivery 722: failure: Connected_to_198.51.100.72_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe586c12cd1e34 status: local 0/10 remote 0/20
@400000006afe586c12cd1e34 bounce msg 1310749 qp 9519
@400000006afe586c12cd9f1c end msg 1310749
@400000006afe586c130bec54 new msg 1310749
@400000006afe586c130c7cdc info msg 1310749: bytes 3458 from <> qp 9519 uid 7796
@400000006afe586c130c8894 starting delivery 723: msg 1310749 to local club.example-anna@club.example
@400000006afe586c130cfdc4 status: local 1/10 remote 0/20
@400000006afe586c13b5576c delivery 723: failure: user_is_over_quota/
@400000006afe586c13b56edc status: local 0/10 remote 0/20
@400000006afe586c13b58e1c bounce msg 1310749 qp 9520
@400000006afe586c13b668dc end msg 1310749
@400000006afe586c13d7c3ec new msg 1310749
@400000006afe586c13d7d38c info msg 1310749: bytes 4793 from <#@[]> qp 9520 uid 7796
@400000006afe586c13d7d38c starting delivery 724: msg 1310749 to local postmaster@mx1.example.net
@400000006afe586c13d7d38c status: local 1/10 remote 0/20
@400000006afe586c1666fa4c delivery 724: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe586c1667292c status: local 0/10 remote 0/20
@400000006afe586c1667292c triple bounce: discarding bounce/1310749
@400000006afe586c16672d14 end msg 1310749
@400000006afe586d1c92cfcc new msg 1310749
@400000006afe586d1c939704 info msg 1310749: bytes 2129 from <anna@club.example> qp 9525 uid 7791
@400000006afe586d1c939704 starting delivery 725: msg 1310749 to remote fbraun1973@harbour.test
@400000006afe586d1c93c5e4 status: local 0/10 remote 1/20
@400000006afe586e1be6ff6c new msg 1310758
@400000006afe586e1be7073c info msg 1310758: bytes 2359 from <anna@club.example> qp 9530 uid 7791
@400000006afe586e1be7073c starting delivery 726: msg 1310758 to remote blang1949@customer.example
@400000006afe586e1be7e5e4 status: local 0/10 remote 2/20
@400000006afe586f0aab6c24 delivery 726: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053668_53c97c79e22f_-_esmtp/
@400000006afe586f0aac4eb4 status: local 0/10 remote 1/20
@400000006afe586f0aacb82c end msg 1310758
@400000006afe586f38aab8b4 delivery 725: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DA634862AA/
@400000006afe586f38aab8b4 status: local 0/10 remote 0/20
@400000006afe586f38aab8b4 end msg 1310749
@400000006afe58752db535c4 new msg 1310749
@400000006afe58752db535c4 info msg 1310749: bytes 2156 from <anna@club.example> qp 9566 uid 7791
@400000006afe58752db54564 starting delivery 727: msg 1310749 to remote annakoch1956@bigmail.example
@400000006afe58752db54564 status: local 0/10 remote 1/20
@400000006afe587703b27ebc delivery 727: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe587703b2c50c status: local 0/10 remote 0/20
@400000006afe587703b2ffa4 bounce msg 1310749 qp 9573
@400000006afe587703b3e234 end msg 1310749
@400000006afe587703bd3cbc new msg 1310749
@400000006afe587703bd9a7c info msg 1310749: bytes 3121 from <> qp 9573 uid 7796
@400000006afe587703bd9a7c starting delivery 728: msg 1310749 to local club.example-anna@club.example
@400000006afe587703bdf83c status: local 1/10 remote 0/20
@400000006afe58770478ff24 delivery 728: failure: user_is_over_quota/
@400000006afe5877047906f4 status: local 0/10 remote 0/20
@400000006afe58770479be8c bounce msg 1310749 qp 9574
@400000006afe5877047a241c end msg 1310749
@400000006afe587704a5db84 new msg 1310749
@400000006afe587704a60a64 info msg 1310749: bytes 4388 from <#@[]> qp 9574 uid 7796
@400000006afe587704a63944 starting delivery 729: msg 1310749 to local postmaster@mx1.example.net
@400000006afe587704a66054 status: local 1/10 remote 0/20
@400000006afe587706e269bc delivery 729: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe587706e269bc status: local 0/10 remote 0/20
@400000006afe587706e2a83c triple bounce: discarding bounce/1310749
@400000006afe587706e2f65c end msg 1310749
@400000006afe58781ef16cc4 new msg 1310749
@400000006afe58781ef16cc4 info msg 1310749: bytes 2127 from <anna@club.example> qp 9580 uid 7791
@400000006afe58781ef193d4 starting delivery 730: msg 1310749 to remote ykurz1948@tailor.example
@400000006afe58781ef193d4 status: local 0/10 remote 1/20
@400000006afe587a1c52639c delivery 730: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<704977e368f38574@mail.example>_[InternalId=4298984]_Queued_mail_for_delivery/
@400000006afe587a1c52639c status: local 0/10 remote 0/20
@400000006afe587a1c5282dc end msg 1310749
@400000006afe587b184cd91c new msg 1310749
@400000006afe587b184cd91c info msg 1310749: bytes 2166 from <anna@club.example> qp 9595 uid 7791
@400000006afe587b184d755c starting delivery 731: msg 1310749 to remote rfrank1964@bigmail.example
@400000006afe587b184e38ac status: local 0/10 remote 1/20
@400000006afe587c0d495054 delivery 731: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053681_6c0528658e8a_-_esmtp/
@400000006afe587c0d49c19c status: local 0/10 remote 0/20
@400000006afe587c0d4a6d7c end msg 1310749
@400000006afe587d158719cc new msg 1310749
@400000006afe587d1587c994 info msg 1310749: bytes 2142 from <anna@club.example> qp 9604 uid 7791
@400000006afe587d15880814 starting delivery 732: msg 1310749 to remote annakoch1944@reed.test
@400000006afe587d1588330c status: local 0/10 remote 1/20
@400000006afe5885238193a4 new msg 1310758
@400000006afe588523821874 info msg 1310758: bytes 2329 from <anna@club.example> qp 9645 uid 7791
@400000006afe58852382eb64 starting delivery 733: msg 1310758 to remote carla1954@bigmail.example
@400000006afe588523833d6c status: local 0/10 remote 2/20
@400000006afe58862708f15c delivery 733: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053691_31fd897d8e8c_-_esmtp/
@400000006afe58862709d004 status: local 0/10 remote 1/20
@400000006afe58862709d004 end msg 1310758
@400000006afe58871bc2ba44 delivery 732: deferral: Connected_to_203.0.113.204_but_connection_died._(#4.4.2)/
@400000006afe58871bc2f8c4 status: local 0/10 remote 0/20
@400000006afe588835994294 new msg 1310758
@400000006afe5888359a119c info msg 1310758: bytes 2223 from <anna@club.example> qp 9662 uid 7791
@400000006afe5888359adcbc starting delivery 734: msg 1310758 to remote nina1960@bigmail.example
@400000006afe5888359b84b4 status: local 0/10 remote 1/20
@400000006afe588906b06cdc new msg 1310753
@400000006afe588906b06cdc info msg 1310753: bytes 2228 from <anna@club.example> qp 9663 uid 7791
@400000006afe588906b07894 starting delivery 735: msg 1310753 to remote greta1994@bigmail.example
@400000006afe588906b07894 status: local 0/10 remote 2/20
@400000006afe58892f22fe64 delivery 734: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe58892f22fe64 status: local 0/10 remote 1/20
@400000006afe58892f230634 bounce msg 1310758 qp 9666
@400000006afe58892f230634 end msg 1310758
@400000006afe58892f2dc434 new msg 1310758
@400000006afe58892f2e9724 info msg 1310758: bytes 3424 from <> qp 9666 uid 7796
@400000006afe58892f2ec21c starting delivery 736: msg 1310758 to local club.example-anna@club.example
@400000006afe58892f2f79b4 status: local 1/10 remote 1/20
@400000006afe588931cd4a5c delivery 736: failure: user_is_over_quota/
@400000006afe588931cd59fc status: local 0/10 remote 1/20
@400000006afe588931cd716c bounce msg 1310758 qp 9667
@400000006afe588931cd9494 end msg 1310758
@400000006afe588931ec152c new msg 1310758
@400000006afe588931ece434 info msg 1310758: bytes 4588 from <#@[]> qp 9667 uid 7796
@400000006afe588931ed8844 starting delivery 737: msg 1310758 to local postmaster@mx1.example.net
@400000006afe588931ed8844 status: local 1/10 remote 1/20
@400000006afe588933144564 delivery 737: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58893314ca34 status: local 0/10 remote 1/20
@400000006afe5889331527f4 triple bounce: discarding bounce/1310758
@400000006afe5889331527f4 end msg 1310758
@400000006afe588a1b5984ac delivery 735: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053695_3772c9ede9d4_-_esmtp/
@400000006afe588a1b5984ac status: local 0/10 remote 0/20
@400000006afe588a1b59de84 end msg 1310753
@400000006afe588e3ae70c54 new msg 1310753
@400000006afe588e3ae7180c info msg 1310753: bytes 2206 from <anna@club.example> qp 9692 uid 7791
@400000006afe588e3ae7df44 starting delivery 738: msg 1310753 to remote mroth1968@bigmail.example
@400000006afe588e3ae8602c status: local 0/10 remote 1/20
@400000006afe588f1796046c delivery 738: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053700_58389a1ceacc_-_esmtp/
@400000006afe588f17962f64 status: local 0/10 remote 0/20
@400000006afe588f17962f64 end msg 1310753
@400000006afe589a1bc882bc new msg 1310753
@400000006afe589a1bc8bd54 info msg 1310753: bytes 2184 from <anna@club.example> qp 9750 uid 7791
@400000006afe589a1bc9a3cc starting delivery 739: msg 1310753 to remote blang1991@bigmail.example
@400000006afe589a1bc9a3cc status: local 0/10 remote 1/20
@400000006afe589a3b679694 delivery 739: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053712_7c943dd1e8df_-_esmtp/
@400000006afe589a3b6861b4 status: local 0/10 remote 0/20
@400000006afe589a3b68ea6c end msg 1310753
@400000006afe58a63b2ddd3c new msg 1310753
@400000006afe58a63b2de50c info msg 1310753: bytes 2170 from <anna@club.example> qp 9812 uid 7791
@400000006afe58a63b2eb02c starting delivery 740: msg 1310753 to remote rfrank2009@bigmail.example
@400000006afe58a63b2eb02c status: local 0/10 remote 1/20
@400000006afe58a724adf9fc delivery 740: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe58a724aea1f4 status: local 0/10 remote 0/20
@400000006afe58a724af51bc bounce msg 1310753 qp 9816
@400000006afe58a724af51bc end msg 1310753
@400000006afe58a724ca6754 new msg 1310753
@400000006afe58a724ca730c info msg 1310753: bytes 3271 from <> qp 9816 uid 7796
@400000006afe58a724ca730c starting delivery 741: msg 1310753 to local club.example-anna@club.example
@400000006afe58a724ca730c status: local 1/10 remote 0/20
@400000006afe58a728285794 delivery 741: failure: user_is_over_quota/
@400000006afe58a728285794 status: local 0/10 remote 0/20
@400000006afe58a728290b44 bounce msg 1310753 qp 9817
@400000006afe58a7282949c4 end msg 1310753
@400000006afe58a728650aa4 new msg 1310753
@400000006afe58a7286583bc info msg 1310753: bytes 4671 from <#@[]> qp 9817 uid 7796
@400000006afe58a728658f74 starting delivery 742: msg 1310753 to local postmaster@mx1.example.net
@400000006afe58a728666e1c status: local 1/10 remote 0/20
@400000006afe58a72a0c36ac delivery 742: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58a72a0c36ac status: local 0/10 remote 0/20
@400000006afe58a72a0c36ac triple bounce: discarding bounce/1310753
@400000006afe58a72a0c9084 end msg 1310753
@400000006afe58b31d17e234 new msg 1310753
@400000006afe58b31d188e14 info msg 1310753: bytes 2209 from <anna@club.example> qp 9875 uid 7791
@400000006afe58b31d1899cc starting delivery 743: msg 1310753 to remote greta1997@bigmail.example
@400000006afe58b31d195934 status: local 0/10 remote 1/20
@400000006afe58b411e73e8c delivery 743: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe58b411e81d34 status: local 0/10 remote 0/20
@400000006afe58b411e88e7c bounce msg 1310753 qp 9879
@400000006afe58b411e95d84 end msg 1310753
@400000006afe58b41223073c new msg 1310753
@400000006afe58b41223073c info msg 1310753: bytes 3140 from <> qp 9879 uid 7796
@400000006afe58b41223073c starting delivery 744: msg 1310753 to local club.example-anna@club.example
@400000006afe58b4122393dc status: local 1/10 remote 0/20
@400000006afe58b413dda3d4 delivery 744: failure: user_is_over_quota/
@400000006afe58b413ddee0c status: local 0/10 remote 0/20
@400000006afe58b413ddee0c bounce msg 1310753 qp 9880
@400000006afe58b413de47e4 end msg 1310753
@400000006afe58b4140b9d5c new msg 1310753
@400000006afe58b4140bc854 info msg 1310753: bytes 4434 from <#@[]> qp 9880 uid 7796
@400000006afe58b4140c87bc starting delivery 745: msg 1310753 to local postmaster@mx1.example.net
@400000006afe58b4140c87bc status: local 1/10 remote 0/20
@400000006afe58b416c53364 delivery 745: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58b416c5cbbc status: local 0/10 remote 0/20
@400000006afe58b416c5fe84 triple bounce: discarding bounce/1310753
@400000006afe58b416c6d55c end msg 1310753
@400000006afe58cb3991731c new msg 1310753
@400000006afe58cb3991731c info msg 1310753: bytes 2285 from <anna@club.example> qp 9997 uid 7791
@400000006afe58cb39918a8c starting delivery 746: msg 1310753 to remote sara2002@bigmail.example
@400000006afe58cb39922e9c status: local 0/10 remote 1/20
@400000006afe58cc01dcefb4 new msg 1310758
@400000006afe58cc01dcefb4 info msg 1310758: bytes 2121 from <anna@club.example> qp 9998 uid 7791
@400000006afe58cc01dcefb4 starting delivery 747: msg 1310758 to remote blang1943@customer.example
@400000006afe58cc01ddda14 status: local 0/10 remote 2/20
@400000006afe58cd122925a4 delivery 746: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053761_a7fa03c5943d_-_esmtp/
@400000006afe58cd12293544 status: local 0/10 remote 1/20
@400000006afe58cd12293544 end msg 1310753
@400000006afe58cd316ae2f4 delivery 747: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053762_20db90c75b16_-_esmtp/
@400000006afe58cd316ae2f4 status: local 0/10 remote 0/20
@400000006afe58cd316b543c end msg 1310758
@400000006afe58d30fc04f7c new msg 1310758
@400000006afe58d30fc116b4 info msg 1310758: bytes 2292 from <anna@club.example> qp 10034 uid 7791
@400000006afe58d30fc17474 starting delivery 748: msg 1310758 to remote ykurz2004@bigmail.example
@400000006afe58d30fc17474 status: local 0/10 remote 1/20
@400000006afe58d324e1c7b4 new msg 1310753
@400000006afe58d324e2295c info msg 1310753: bytes 2221 from <anna@club.example> qp 10036 uid 7791
@400000006afe58d324e2295c starting delivery 749: msg 1310753 to remote zjung1961@shipyard.test
@400000006afe58d324e2c984 status: local 0/10 remote 2/20
@400000006afe58d32592474c new msg 1310736
@400000006afe58d32593126c info msg 1310736: bytes 2246 from <anna@club.example> qp 10037 uid 7791
@400000006afe58d32593126c starting delivery 750: msg 1310736 to remote carla1976@bigmail.example
@400000006afe58d325934d04 status: local 0/10 remote 3/20
@400000006afe58d40fcf10d4 delivery 749: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_427858247B/
@400000006afe58d40fcf4b6c status: local 0/10 remote 2/20
@400000006afe58d40fd035cc end msg 1310753
@400000006afe58d421a06bdc delivery 748: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053769_a1ec0b30b92a_-_esmtp/
@400000006afe58d421a11ba4 status: local 0/10 remote 1/20
@400000006afe58d421a13314 end msg 1310758
@400000006afe58d538378484 delivery 750: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053769_f9ab6bca7e61_-_esmtp/
@400000006afe58d53838150c status: local 0/10 remote 0/20
@400000006afe58d53838bd04 end msg 1310736
@400000006afe58dd0857a884 new msg 1310736
@400000006afe58dd08588efc info msg 1310736: bytes 2242 from <anna@club.example> qp 10083 uid 7791
@400000006afe58dd08588efc starting delivery 751: msg 1310736 to remote obeck1979@bigmail.example
@400000006afe58dd0859795c status: local 0/10 remote 1/20
@400000006afe58dd1de4fe04 delivery 751: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053779_9e5b65041cd5_-_esmtp/
@400000006afe58dd1de5b59c status: local 0/10 remote 0/20
@400000006afe58dd1de680bc end msg 1310736
@400000006afe58f11f1a556c new msg 1310736
@400000006afe58f11f1ae20c info msg 1310736: bytes 2103 from <anna@club.example> qp 10185 uid 7791
@400000006afe58f11f1b7294 starting delivery 752: msg 1310736 to remote emma1998@bigmail.example
@400000006afe58f11f1c16a4 status: local 0/10 remote 1/20
@400000006afe58f12903522c new msg 1310758
@400000006afe58f12903cf2c info msg 1310758: bytes 2294 from <anna@club.example> qp 10186 uid 7791
@400000006afe58f12903cf2c starting delivery 753: msg 1310758 to remote kmaier1982@bigmail.example
@400000006afe58f12903d314 status: local 0/10 remote 2/20
@400000006afe58f21b3af85c delivery 753: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe58f21b3bcb4c status: local 0/10 remote 1/20
@400000006afe58f21b3c5fbc bounce msg 1310758 qp 10190
@400000006afe58f21b3c5fbc end msg 1310758
@400000006afe58f21b5a5f6c new msg 1310758
@400000006afe58f21b5a5f6c info msg 1310758: bytes 3310 from <> qp 10190 uid 7796
@400000006afe58f21b5b3e14 starting delivery 754: msg 1310758 to local club.example-anna@club.example
@400000006afe58f21b5b3e14 status: local 1/10 remote 1/20
@400000006afe58f21ee5c464 delivery 754: failure: user_is_over_quota/
@400000006afe58f21ee5ef5c status: local 0/10 remote 1/20
@400000006afe58f21ee5ef5c bounce msg 1310758 qp 10191
@400000006afe58f21ee658d4 end msg 1310758
@400000006afe58f21ef7c1dc new msg 1310758
@400000006afe58f21ef7c1dc info msg 1310758: bytes 4213 from <#@[]> qp 10191 uid 7796
@400000006afe58f21ef7c1dc starting delivery 755: msg 1310758 to local postmaster@mx1.example.net
@400000006afe58f21ef7ecd4 status: local 1/10 remote 1/20
@400000006afe58f2226e56b4 delivery 755: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58f2226eaca4 status: local 0/10 remote 1/20
@400000006afe58f2226eaca4 triple bounce: discarding bounce/1310758
@400000006afe58f2226f44fc end msg 1310758
@400000006afe58f338f0417c delivery 752: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053799_4cb025e80334_-_esmtp/
@400000006afe58f338f07444 status: local 0/10 remote 0/20
@400000006afe58f338f12024 end msg 1310736
@400000006afe590402934f34 new msg 1310736
@400000006afe59040293531c info msg 1310736: bytes 2356 from <anna@club.example> qp 10278 uid 7791
@400000006afe590402943d7c starting delivery 756: msg 1310736 to remote wanda1984@pebble.test
@400000006afe590402949754 status: local 0/10 remote 1/20
@400000006afe59051699a30c delivery 756: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<63cf4f0a05444dd2@mail.example>_[InternalId=1843119068]_Queued_mail_for_delivery/
@400000006afe59051699a30c status: local 0/10 remote 0/20
@400000006afe59051699b694 end msg 1310736
@400000006afe591d1d07cd04 new msg 1310736
@400000006afe591d1d07d4d4 info msg 1310736: bytes 2341 from <anna@club.example> qp 10405 uid 7791
@400000006afe591d1d07e474 starting delivery 757: msg 1310736 to remote fbraun1980@bigmail.example
@400000006afe591d1d082eac status: local 0/10 remote 1/20
@400000006afe591e111c4984 delivery 757: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053843_094afa6a312b_-_esmtp/
@400000006afe591e111c4984 status: local 0/10 remote 0/20
@400000006afe591e111c4984 end msg 1310736
@400000006afe593017c27b3c new msg 1310736
@400000006afe593017c2d8fc info msg 1310736: bytes 2343 from <anna@club.example> qp 10499 uid 7791
@400000006afe593017c3177c starting delivery 758: msg 1310736 to remote ute1993@bigmail.example
@400000006afe593017c3659c status: local 0/10 remote 1/20
@400000006afe593032cbb72c delivery 758: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053862_3cf91d97f0d7_-_esmtp/
@400000006afe593032cc66f4 status: local 0/10 remote 0/20
@400000006afe593032cc72ac end msg 1310736
@400000006afe59323342bfd4 new msg 1310736
@400000006afe59323342f684 info msg 1310736: bytes 2272 from <anna@club.example> qp 10512 uid 7791
@400000006afe593233430df4 starting delivery 759: msg 1310736 to remote ida1983@dairy.example
@400000006afe593233430df4 status: local 0/10 remote 1/20
@400000006afe593418d3f6f4 delivery 759: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<43f53b0f45d80ac7@mail.example>_[InternalId=265944]_Queued_mail_for_delivery/
@400000006afe593418d4c9e4 status: local 0/10 remote 0/20
@400000006afe593418d51fd4 end msg 1310736
@400000006afe59353156265c new msg 1310736
@400000006afe59353156265c info msg 1310736: bytes 2285 from <anna@club.example> qp 10527 uid 7791
@400000006afe59353156e1dc starting delivery 760: msg 1310736 to remote greta1983@bigmail.example
@400000006afe59353156e1dc status: local 0/10 remote 1/20
@400000006afe593727942614 delivery 760: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053867_f3ea4da0e016_-_esmtp/
@400000006afe593727942614 status: local 0/10 remote 0/20
@400000006afe593727942614 end msg 1310736
@400000006afe594c22ea492c new msg 1310736
@400000006afe594c22ea492c info msg 1310736: bytes 2252 from <anna@club.example> qp 10640 uid 7791
@400000006afe594c22eb1064 starting delivery 761: msg 1310736 to remote vhorn1971@bigmail.example
@400000006afe594c22eb1064 status: local 0/10 remote 1/20
@400000006afe594d269e6bd4 delivery 761: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053890_fe0da5d81850_-_esmtp/
@400000006afe594d269e6bd4 status: local 0/10 remote 0/20
@400000006afe594d269e73a4 end msg 1310736
@400000006afe594f1bec71f4 new msg 1310736
@400000006afe594f1bec71f4 info msg 1310736: bytes 2133 from <anna@club.example> qp 10655 uid 7791
@400000006afe594f1bed3544 starting delivery 762: msg 1310736 to remote blang1961@bigmail.example
@400000006afe594f1bed3544 status: local 0/10 remote 1/20
@400000006afe5951193f4f6c delivery 762: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053893_c12a4a0aba37_-_esmtp/
@400000006afe5951193f4f6c status: local 0/10 remote 0/20
@400000006afe5951193fa944 end msg 1310736
@400000006afe59540e5f67bc new msg 1310736
@400000006afe59540e601784 info msg 1310736: bytes 2162 from <anna@club.example> qp 10679 uid 7791
@400000006afe59540e601784 starting delivery 763: msg 1310736 to remote ute1964@bigmail.example
@400000006afe59540e601784 status: local 0/10 remote 1/20
@400000006afe595423e10154 delivery 763: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053898_d667e411ae55_-_esmtp/
@400000006afe595423e199ac status: local 0/10 remote 0/20
@400000006afe595423e199ac end msg 1310736
@400000006afe595700a88e64 new msg 1310736
@400000006afe595700a8ada4 info msg 1310736: bytes 2149 from <anna@club.example> qp 10693 uid 7791
@400000006afe595700a951b4 starting delivery 764: msg 1310736 to remote obeck1995@bigmail.example
@400000006afe595700a9653c status: local 0/10 remote 1/20
@400000006afe5959077ee06c delivery 764: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053901_c0f123d82bad_-_esmtp/
@400000006afe5959077ee06c status: local 0/10 remote 0/20
@400000006afe5959077f077c end msg 1310736
@400000006afe595a0cf0b0d4 starting delivery 765: msg 1310755 to remote obeck2006@grey.test
@400000006afe595a0cf16484 status: local 0/10 remote 1/20
@400000006afe595c067a802c delivery 765: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795053904_qp_24021/
@400000006afe595c067aaf0c status: local 0/10 remote 0/20
@400000006afe595c067aaf0c end msg 1310755
@400000006afe595c26cea77c new msg 1310755
@400000006afe595c26cf6acc info msg 1310755: bytes 2189 from <anna@club.example> qp 10721 uid 7791
@400000006afe595c26cfb11c starting delivery 766: msg 1310755 to remote annakoch1945@inkwell.test
@400000006afe595c26d09b7c status: local 0/10 remote 1/20
@400000006afe59661a11456c delivery 766: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe59661a11456c status: local 0/10 remote 0/20
@400000006afe59720b324794 new msg 1310736
@400000006afe59720b326ea4 info msg 1310736: bytes 2279 from <anna@club.example> qp 10828 uid 7791
@400000006afe59720b326ea4 starting delivery 767: msg 1310736 to remote ykurz1990@bigmail.example
@400000006afe59720b334d4c status: local 0/10 remote 1/20
@400000006afe5974264952ac delivery 767: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053928_154873f12ce9_-_esmtp/
@400000006afe59742649895c status: local 0/10 remote 0/20
@400000006afe597426499ce4 end msg 1310736
@400000006afe598c12f3b134 new msg 1310736
@400000006afe598c12f460fc info msg 1310736: bytes 2319 from <anna@club.example> qp 10959 uid 7791
@400000006afe598c12f4e9b4 starting delivery 768: msg 1310736 to remote sara2007@bricks.example
@400000006afe598c12f56e84 status: local 0/10 remote 1/20
@400000006afe598d2b4b03f4 delivery 768: failure: Connected_to_203.0.113.230_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe598d2b4b6984 status: local 0/10 remote 0/20
@400000006afe598d2b4b9094 bounce msg 1310736 qp 10966
@400000006afe598d2b4c194c end msg 1310736
@400000006afe598d2b61a4ec new msg 1310736
@400000006afe598d2b6221ec info msg 1310736: bytes 3303 from <> qp 10966 uid 7796
@400000006afe598d2b6221ec starting delivery 769: msg 1310736 to local club.example-anna@club.example
@400000006afe598d2b6221ec status: local 1/10 remote 0/20
@400000006afe598d2c94a2c4 delivery 769: failure: user_is_over_quota/
@400000006afe598d2c94a2c4 status: local 0/10 remote 0/20
@400000006afe598d2c955a5c bounce msg 1310736 qp 10967
@400000006afe598d2c955a5c end msg 1310736
@400000006afe598d2cad37bc new msg 1310736
@400000006afe598d2cad9964 info msg 1310736: bytes 4751 from <#@[]> qp 10967 uid 7796
@400000006afe598d2cae54e4 starting delivery 770: msg 1310736 to local postmaster@mx1.example.net
@400000006afe598d2cae54e4 status: local 1/10 remote 0/20
@400000006afe598d2dbcabec delivery 770: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe598d2dbcd6e4 status: local 0/10 remote 0/20
@400000006afe598d2dbcd6e4 triple bounce: discarding bounce/1310736
@400000006afe598d2dbdb974 end msg 1310736
@400000006afe5a0d242614ec starting delivery 771: msg 1310749 to remote annakoch1944@reed.test
@400000006afe5a0d2426824c status: local 0/10 remote 1/20
@400000006afe5a0f3823c5d4 delivery 771: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795054083_b692c29f64dd_-_esmtp/
@400000006afe5a0f382494dc status: local 0/10 remote 0/20
@400000006afe5a0f38249cac end msg 1310749
@400000006afe5aec11164674 starting delivery 772: msg 1310755 to remote annakoch1945@inkwell.test
@400000006afe5aec1116f254 status: local 0/10 remote 1/20
@400000006afe5aec23d0a5d4 delivery 772: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795054306_fb7267c3e64f_-_esmtp/
@400000006afe5aec23d0dc84 status: local 0/10 remote 0/20
@400000006afe5aec23d17cac end msg 1310755
@400000006afe5b9a37899914 starting delivery 773: msg 1310745 to remote z.jung@silent.test
@400000006afe5b9a378a73d4 status: local 0/10 remote 1/20
@400000006afe5bd63b23f22c delivery 773: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe5bd63b23f22c status: local 0/10 remote 0/20
@400000006afe5d5a1a9ff8ac new msg 1310755
@400000006afe5d5a1aa0bfe4 info msg 1310755: bytes 7205 from <orders@shop.example> qp 15830 uid 10001
@400000006afe5d5a1aa0bfe4 starting delivery 774: msg 1310755 to remote v.horn22@bigmail.example
@400000006afe5d5a1aa0bfe4 status: local 0/10 remote 1/20
@400000006afe5d5c011fd1a4 delivery 774: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795054928_deba7a4dbd1b_-_esmtp/
@400000006afe5d5c011fd1a4 status: local 0/10 remote 0/20
@400000006afe5d5c011fd1a4 end msg 1310755
@400000006afe5f381c968504 new msg 1310755
@400000006afe5f381c9734cc info msg 1310755: bytes 734 from <root@mx1.example.net> qp 18220 uid 0
@400000006afe5f381c97e0ac starting delivery 775: msg 1310755 to local root@mx1.example.net
@400000006afe5f381c97e0ac status: local 1/10 remote 0/20
@400000006afe5f38201d4e4c new msg 1310749
@400000006afe5f38201e1584 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 18221 uid 7790
@400000006afe5f38201e966c starting delivery 776: msg 1310749 to local greta@example.net
@400000006afe5f38201e966c status: local 2/10 remote 0/20
@400000006afe5f38201f26f4 delivery 775: success: did_0+1+0/qp_18221/
@400000006afe5f38201f26f4 status: local 1/10 remote 0/20
@400000006afe5f38201fa00c end msg 1310755
@400000006afe5f3825c0cd74 delivery 776: success: did_0+0+1/
@400000006afe5f3825c0ecb4 status: local 0/10 remote 0/20
@400000006afe5f3825c0ecb4 end msg 1310749
@400000006afe604a34bb987c starting delivery 777: msg 1310739 to remote o.beck@silent.test
@400000006afe604a34bb987c status: local 0/10 remote 1/20
@400000006afe604a361e9764 delivery 777: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe604a361f760c status: local 0/10 remote 0/20
@400000006afe60ae19409b74 new msg 1310749
@400000006afe60ae19409b74 info msg 1310749: bytes 22614 from <f.braun@club.example> qp 20090 uid 7791
@400000006afe60ae19412044 starting delivery 778: msg 1310749 to remote nina8@dune.test
@400000006afe60ae1941e77c status: local 0/10 remote 1/20
@400000006afe60af14c901bc delivery 778: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wA77C-DB0323-A5/
@400000006afe60af14c9098c status: local 0/10 remote 0/20
@400000006afe60af14c9098c end msg 1310749
@400000006afe60d50c572824 new msg 1310749
@400000006afe60d50c57d404 info msg 1310749: bytes 1576 from <y.kurz32@elm.example> qp 20284 uid 7791
@400000006afe60d50c585cbc starting delivery 779: msg 1310749 to local shop.example-ute@shop.example
@400000006afe60d50c585cbc status: local 1/10 remote 0/20
@400000006afe60d513325844 delivery 779: success: did_0+0+1/
@400000006afe60d513325844 status: local 0/10 remote 0/20
@400000006afe60d51332b9ec end msg 1310749
@400000006afe61602d58e10c new msg 1310749
@400000006afe61602d59bfb4 info msg 1310749: bytes 1218 from <nina5@quarry.example> qp 20981 uid 7791
@400000006afe61602d5a38cc starting delivery 780: msg 1310749 to local shop.example-anna.koch@shop.example
@400000006afe61602d5a38cc status: local 1/10 remote 0/20
@400000006afe61603056b7bc delivery 780: success: did_0+0+1/
@400000006afe61603056decc status: local 0/10 remote 0/20
@400000006afe61603056decc end msg 1310749
@400000006afe6640304c0574 new msg 1310749
@400000006afe6640304c0574 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 27222 uid 0
@400000006afe6640304cb154 starting delivery 781: msg 1310749 to local root@mx1.example.net
@400000006afe6640304d74a4 status: local 1/10 remote 0/20
@400000006afe664033b18b1c new msg 1310755
@400000006afe664033b1f87c info msg 1310755: bytes 974 from <root@mx1.example.net> qp 27223 uid 7790
@400000006afe664033b28cec starting delivery 782: msg 1310755 to local greta@example.net
@400000006afe664033b315a4 status: local 2/10 remote 0/20
@400000006afe664033b315a4 delivery 781: success: did_0+1+0/qp_27223/
@400000006afe664033b3c184 status: local 1/10 remote 0/20
@400000006afe664033b3f44c end msg 1310749
@400000006afe66403a858394 delivery 782: success: did_0+0+1/
@400000006afe66403a85f4dc status: local 0/10 remote 0/20
@400000006afe66403a85f4dc end msg 1310755
@400000006afe6b712aac08bc new msg 1310755
@400000006afe6b712aac08bc info msg 1310755: bytes 1015 from <nina30@station.test> qp 1398 uid 7791
@400000006afe6b712aac9d2c starting delivery 783: msg 1310755 to local club.example-d.weiss@club.example
@400000006afe6b712aac9d2c status: local 1/10 remote 0/20
@400000006afe6b7130210d74 delivery 783: success: did_0+0+1/
@400000006afe6b713021c50c status: local 0/10 remote 0/20
@400000006afe6b713021d894 end msg 1310755
@400000006afe6b8a16448214 starting delivery 784: msg 1310747 to remote v.horn@silent.test
@400000006afe6b8a1645494c status: local 0/10 remote 1/20
@400000006afe6bc62603d984 delivery 784: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe6bc626043f14 status: local 0/10 remote 0/20
@400000006afe6d491e9cfb94 new msg 1310755
@400000006afe6d491e9cfb94 info msg 1310755: bytes 734 from <root@mx1.example.net> qp 3757 uid 0
@400000006afe6d491e9cfb94 starting delivery 785: msg 1310755 to local root@mx1.example.net
@400000006afe6d491e9d0f1c status: local 1/10 remote 0/20
@400000006afe6d4921790dbc delivery 785: success: did_0+1+0/qp_3758/
@400000006afe6d4921799674 status: local 0/10 remote 0/20
@400000006afe6d4921799674 end msg 1310755
@400000006afe6d492197d88c new msg 1310755
@400000006afe6d492198364c info msg 1310755: bytes 974 from <root@mx1.example.net> qp 3758 uid 7790
@400000006afe6d492198cea4 starting delivery 786: msg 1310755 to local greta@example.net
@400000006afe6d492198cea4 status: local 1/10 remote 0/20
@400000006afe6d4924aa2584 delivery 786: success: did_0+0+1/
@400000006afe6d4924aaecbc status: local 0/10 remote 0/20
@400000006afe6d4924ab2b3c end msg 1310755
@400000006afe73d31dbe76bc new msg 1310755
@400000006afe73d31dbef7a4 info msg 1310755: bytes 212204 from <r.frank@club.example> qp 12127 uid 7791
@400000006afe73d31dbef7a4 starting delivery 787: msg 1310755 to remote v.horn0@granite.test
@400000006afe73d31dbf0f14 status: local 0/10 remote 1/20
@400000006afe73d509cb60ac delivery 787: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w22EC-35FBDB-5B/
@400000006afe73d509cc27e4 status: local 0/10 remote 0/20
@400000006afe73d509cc9d14 end msg 1310755
@400000006afe745222ce7814 new msg 1310755
@400000006afe745222ce7814 info msg 1310755: bytes 734 from <root@mx1.example.net> qp 12762 uid 0
@400000006afe745222ceb2ac starting delivery 788: msg 1310755 to local root@mx1.example.net
@400000006afe745222ceb2ac status: local 1/10 remote 0/20
@400000006afe745224eba70c delivery 788: success: did_0+1+0/qp_12763/
@400000006afe745224ebf144 status: local 0/10 remote 0/20
@400000006afe745224ecd3d4 end msg 1310755
@400000006afe7452250a8d34 new msg 1310755
@400000006afe7452250a8d34 info msg 1310755: bytes 974 from <root@mx1.example.net> qp 12763 uid 7790
@400000006afe7452250b15ec starting delivery 789: msg 1310755 to local greta@example.net
@400000006afe7452250ba674 status: local 1/10 remote 0/20
@400000006afe74522a93e50c delivery 789: success: did_0+0+1/
@400000006afe74522a94c3b4 status: local 0/10 remote 0/20
@400000006afe74522a94cb84 end msg 1310755
@400000006afe750b206111f4 new msg 1310755
@400000006afe750b2061e0fc info msg 1310755: bytes 902 from <f.braun37@oakwood.test> qp 13687 uid 7791
@400000006afe750b20624a74 starting delivery 790: msg 1310755 to local club.example-d.weiss@club.example
@400000006afe750b20624a74 status: local 1/10 remote 0/20
@400000006afe750b26cf2864 delivery 790: success: did_0+0+1/
@400000006afe750b26cf2864 status: local 0/10 remote 0/20
@400000006afe750b26cf2864 end msg 1310755
@400000006afe75443b869fe4 new msg 1310755
@400000006afe75443b8772d4 info msg 1310755: bytes 1568 from <ute11@paper.example> qp 13974 uid 7791
@400000006afe75443b879dcc starting delivery 791: msg 1310755 to local club.example-r.frank@club.example
@400000006afe75443b87c8c4 status: local 1/10 remote 0/20
@400000006afe7545062eec84 delivery 791: success: did_0+0+1/
@400000006afe7545062eec84 status: local 0/10 remote 0/20
@400000006afe7545062f3aa4 end msg 1310755
@400000006afe780228a19a8c new msg 1310755
@400000006afe780228a1a644 info msg 1310755: bytes 25388 from <lena@club.example> qp 17483 uid 7791
@400000006afe780228a1d90c starting delivery 792: msg 1310755 to remote m.roth4@university.example
@400000006afe780228a1dcf4 status: local 0/10 remote 1/20
@400000006afe780312e05044 delivery 792: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<m.roth4@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe780312e05044 status: local 0/10 remote 0/20
@400000006afe787a22d847cc new msg 1310749
@400000006afe787a22d847cc info msg 1310749: bytes 3475 from <sara@club.example> qp 18082 uid 7791
@400000006afe787a22d8e7f4 starting delivery 793: msg 1310749 to remote paula2@bricks.example
@400000006afe787a22d9ab44 status: local 0/10 remote 1/20
@400000006afe787c29374adc delivery 793: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FE7BA4A389/
@400000006afe787c2937c7dc status: local 0/10 remote 0/20
@400000006afe787c2938b23c end msg 1310749
@400000006afe7992095e9904 starting delivery 794: msg 1310755 to remote m.roth4@university.example
@400000006afe7992095e9904 status: local 0/10 remote 1/20
@400000006afe79972f310c0c delivery 794: deferral: Connected_to_203.0.113.57_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afe79972f311bac status: local 0/10 remote 0/20
@400000006afe7a061d4fbefc new msg 1310749
@400000006afe7a061d4fbefc info msg 1310749: bytes 5463 from <j.klein@club.example> qp 20062 uid 7791
@400000006afe7a061d501104 starting delivery 795: msg 1310749 to remote f.braun4@orchard.test
@400000006afe7a061d501104 status: local 0/10 remote 1/20
@400000006afe7a073916671c delivery 795: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795062268_65b1593d268d_-_esmtp/
@400000006afe7a073916c8c4 status: local 0/10 remote 0/20
@400000006afe7a073916c8c4 end msg 1310749
@400000006afe7b5b13dff1ac new msg 1310749
@400000006afe7b5b13dff1ac info msg 1310749: bytes 734 from <root@mx1.example.net> qp 21766 uid 0
@400000006afe7b5b13dff1ac starting delivery 796: msg 1310749 to local root@mx1.example.net
@400000006afe7b5b13dff1ac status: local 1/10 remote 0/20
@400000006afe7b5b17dc5854 delivery 796: success: did_0+1+0/qp_21767/
@400000006afe7b5b17dcc1cc status: local 0/10 remote 0/20
@400000006afe7b5b17dcc1cc end msg 1310749
@400000006afe7b5b17fb3e7c new msg 1310749
@400000006afe7b5b17fb80e4 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 21767 uid 7790
@400000006afe7b5b17fbf9fc starting delivery 797: msg 1310749 to local greta@example.net
@400000006afe7b5b17fc5f8c status: local 1/10 remote 0/20
@400000006afe7b5b196b0abc delivery 797: success: did_0+0+1/
@400000006afe7b5b196b1e44 status: local 0/10 remote 0/20
@400000006afe7b5b196b1e44 end msg 1310749
@400000006afe7d2510984c74 new msg 1310749
@400000006afe7d2510986bb4 info msg 1310749: bytes 2324 from <sara@club.example> qp 24056 uid 7791
@400000006afe7d2510986bb4 starting delivery 798: msg 1310749 to remote greta0@bigmail.example
@400000006afe7d251098b5ec status: local 0/10 remote 1/20
@400000006afe7d252e907a94 delivery 798: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795063067_732b7f73d30d_-_esmtp/
@400000006afe7d252e907a94 status: local 0/10 remote 0/20
@400000006afe7d252e912a5c end msg 1310749
@400000006afe7d9a17fa5034 new msg 1310749
@400000006afe7d9a17fa5034 info msg 1310749: bytes 1518 from <paula16@typo.test> qp 24642 uid 7791
@400000006afe7d9a17fad8ec starting delivery 799: msg 1310749 to local carla@example.net
@400000006afe7d9a17fad8ec status: local 1/10 remote 0/20
@400000006afe7d9a18a3d2bc delivery 799: success: did_0+0+1/
@400000006afe7d9a18a3d2bc status: local 0/10 remote 0/20
@400000006afe7d9a18a48284 end msg 1310749
@400000006afe7e42123049c4 starting delivery 800: msg 1310755 to remote m.roth4@university.example
@400000006afe7e42123049c4 status: local 0/10 remote 1/20
@400000006afe7e42269674c4 delivery 800: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795063352_fd783ca76a50_-_esmtp/
@400000006afe7e42269674c4 status: local 0/10 remote 0/20
@400000006afe7e422697248c end msg 1310755
@400000006afe7f0906ed5a84 new msg 1310755
@400000006afe7f0906edd784 info msg 1310755: bytes 83428 from <anna.koch@shop.example> qp 26475 uid 7791
@400000006afe7f0906ede724 starting delivery 801: msg 1310755 to remote ute11@inkwell.test
@400000006afe7f0906eecd9c status: local 0/10 remote 1/20
@400000006afe7f0b232a867c delivery 801: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795063551_e903d441d662_-_esmtp/
@400000006afe7f0b232a867c status: local 0/10 remote 0/20
@400000006afe7f0b232b45e4 end msg 1310755
@400000006afe7fbe23e6f0dc new msg 1310755
@400000006afe7fbe23e746cc info msg 1310755: bytes 2188 from <wanda@example.net> qp 27383 uid 7791
@400000006afe7fbe23e746cc starting delivery 802: msg 1310755 to remote y.kurz2@freemail.test
@400000006afe7fbe23e7a874 status: local 0/10 remote 1/20
@400000006afe7fbf076e6d7c delivery 802: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8E717465E5/
@400000006afe7fbf076ef24c status: local 0/10 remote 0/20
@400000006afe7fbf076efa1c end msg 1310755
@400000006afe81ff2fd9cf2c new msg 1310755
@400000006afe81ff2fda5014 info msg 1310755: bytes 6402 from <orders@shop.example> qp 30269 uid 10001
@400000006afe81ff2fda5014 starting delivery 803: msg 1310755 to remote j.klein37@bigmail.example
@400000006afe81ff2fdb2ebc status: local 0/10 remote 1/20
@400000006afe82002bc64e74 delivery 803: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795064309_e587a058c9d6_-_esmtp/
@400000006afe82002bc64e74 status: local 0/10 remote 0/20
@400000006afe82002bc72934 end msg 1310755
@400000006afe820a054b7224 starting delivery 804: msg 1310741 to remote f.braun@silent.test
@400000006afe820a054b7224 status: local 0/10 remote 1/20
@400000006afe82461b95e99c delivery 804: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe82461b95e99c status: local 0/10 remote 0/20
@400000006afe82642ab795c4 new msg 1310755
@400000006afe82642ab7b11c info msg 1310755: bytes 734 from <root@mx1.example.net> qp 30773 uid 0
@400000006afe82642ab7c88c starting delivery 805: msg 1310755 to local root@mx1.example.net
@400000006afe82642ab7c88c status: local 1/10 remote 0/20
@400000006afe82642d17b574 new msg 1310749
@400000006afe82642d184dcc info msg 1310749: bytes 974 from <root@mx1.example.net> qp 30774 uid 7790
@400000006afe82642d184dcc starting delivery 806: msg 1310749 to local greta@example.net
@400000006afe82642d190564 status: local 2/10 remote 0/20
@400000006afe82642d19a58c delivery 805: success: did_0+1+0/qp_30774/
@400000006afe82642d19a974 status: local 1/10 remote 0/20
@400000006afe82642d1a2e44 end msg 1310755
@400000006afe82642fb29434 delivery 806: success: did_0+0+1/
@400000006afe82642fb29434 status: local 0/10 remote 0/20
@400000006afe82642fb36724 end msg 1310749
@400000006afe82ca283305f4 starting delivery 807: msg 1310735 to remote emma@silent.test
@400000006afe82ca28336f6c status: local 0/10 remote 1/20
@400000006afe82ca29431e34 delivery 807: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe82ca29436c54 status: local 0/10 remote 0/20
@400000006afe856217ca62ac new msg 1310749
@400000006afe856217cb25fc info msg 1310749: bytes 1506 from <o.beck14@bigmail.example> qp 2133 uid 7791
@400000006afe856217cb7804 starting delivery 808: msg 1310749 to local carla@example.net
@400000006afe856217cb7804 status: local 1/10 remote 0/20
@400000006afe85621f50f9b4 delivery 808: success: did_0+0+1/
@400000006afe85621f51d08c status: local 0/10 remote 0/20
@400000006afe85621f51efcc end msg 1310749
@400000006afe865d2bdcdfcc new msg 1310749
@400000006afe865d2bdda704 info msg 1310749: bytes 1105 from <wanda15@bricks.example> qp 3390 uid 7791
@400000006afe865d2bde1c34 starting delivery 809: msg 1310749 to local shop.example-ute@shop.example
@400000006afe865d2bdefec4 status: local 1/10 remote 0/20
@400000006afe865d2f845074 delivery 809: success: did_0+0+1/
@400000006afe865d2f84f86c status: local 0/10 remote 0/20
@400000006afe865d2f84f86c end msg 1310749
@400000006afe8838377edb14 tcpto: table cleared by operator
@400000006afe886007f39f24 new msg 1310749
@400000006afe886007f44334 info msg 1310749: bytes 14167 from <anna.koch@shop.example> qp 5962 uid 7791
@400000006afe886007f4471c starting delivery 810: msg 1310749 to local greta@example.net
@400000006afe886007f4471c status: local 1/10 remote 0/20
@400000006afe886007f51624 starting delivery 811: msg 1310749 to local club.example-sara@club.example
@400000006afe886007f5b64c status: local 2/10 remote 0/20
@400000006afe886007f67d84 starting delivery 812: msg 1310749 to local shop.example-ida@shop.example
@400000006afe886007f74c8c status: local 3/10 remote 0/20
@400000006afe886007f7833c starting delivery 813: msg 1310749 to local club.example-f.braun@club.example
@400000006afe886007f85a14 status: local 4/10 remote 0/20
@400000006afe88600a4232a4 delivery 812: success: did_0+0+1/
@400000006afe88600a4232a4 status: local 3/10 remote 0/20
@400000006afe88600d0b7c34 delivery 810: success: did_0+0+1/
@400000006afe88600d0b9f5c status: local 2/10 remote 0/20
@400000006afe88600d269d84 delivery 811: success: did_0+0+1/
@400000006afe88600d26a554 status: local 1/10 remote 0/20
@400000006afe88600e0ef9e4 delivery 813: success: did_0+0+1/
@400000006afe88600e0f6744 status: local 0/10 remote 0/20
@400000006afe88600e0fb17c end msg 1310749
@400000006afe886d26e8134c new msg 1310749
@400000006afe886d26e8328c info msg 1310749: bytes 1572 from <h.vogel30@vineyard.example> qp 6030 uid 7791
@400000006afe886d26e8693c starting delivery 814: msg 1310749 to local shop.example-m.roth@shop.example
@400000006afe886d26e8a3d4 status: local 1/10 remote 0/20
@400000006afe886d2d3fe684 delivery 814: success: did_0+0+1/
@400000006afe886d2d404ffc status: local 0/10 remote 0/20
@400000006afe886d2d413674 end msg 1310749
@400000006afe896e1213579c new msg 1310749
@400000006afe896e1213ec0c info msg 1310749: bytes 734 from <root@mx1.example.net> qp 7313 uid 0
@400000006afe896e1213ec0c starting delivery 815: msg 1310749 to local root@mx1.example.net
@400000006afe896e12143a2c status: local 1/10 remote 0/20
@400000006afe896e1462ba24 delivery 815: success: did_0+1+0/qp_7314/
@400000006afe896e14635e34 status: local 0/10 remote 0/20
@400000006afe896e1463ead4 end msg 1310749
@400000006afe896e1481fa24 new msg 1310749
@400000006afe896e1481fa24 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 7314 uid 7790
@400000006afe896e1481fa24 starting delivery 816: msg 1310749 to local greta@example.net
@400000006afe896e14824844 status: local 1/10 remote 0/20
@400000006afe896e16097cb4 delivery 816: success: did_0+0+1/
@400000006afe896e16097cb4 status: local 0/10 remote 0/20
@400000006afe896e1609ab94 end msg 1310749
@400000006afe89b407b25064 new msg 1310749
@400000006afe89b407b336dc info msg 1310749: bytes 1722 from <m.roth@shop.example> qp 7662 uid 7791
@400000006afe89b407b3cf34 starting delivery 817: msg 1310749 to remote o.beck9@grey.test
@400000006afe89b407b3cf34 status: local 0/10 remote 1/20
@400000006afe89b5121b661c delivery 817: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<o.beck9@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe89b5121c2d54 status: local 0/10 remote 0/20
@400000006afe8aca152e0134 starting delivery 818: msg 1310740 to remote j.klein@silent.test
@400000006afe8aca152e0134 status: local 0/10 remote 1/20
@400000006afe8aca1698a13c delivery 818: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe8aca1698a13c status: local 0/10 remote 0/20
@400000006afe8ade1b765794 new msg 1310755
@400000006afe8ade1b769614 info msg 1310755: bytes 1184 from <emma11@bigmail.example> qp 9154 uid 7791
@400000006afe8ade1b769614 starting delivery 819: msg 1310755 to local club.example-r.frank@club.example
@400000006afe8ade1b76e81c status: local 1/10 remote 0/20
@400000006afe8ade1b771ecc starting delivery 820: msg 1310755 to local club.example-d.weiss@club.example
@400000006afe8ade1b77bb0c status: local 2/10 remote 0/20
@400000006afe8ade1b77f1bc starting delivery 821: msg 1310755 to local wanda@example.net
@400000006afe8ade1b77f1bc status: local 3/10 remote 0/20
@400000006afe8ade1b77f1bc starting delivery 822: msg 1310755 to local shop.example-b.lang@shop.example
@400000006afe8ade1b77f1bc status: local 4/10 remote 0/20
@400000006afe8ade1dac36dc delivery 819: success: did_0+0+1/
@400000006afe8ade1dacb7c4 status: local 3/10 remote 0/20
@400000006afe8ade1fda80bc delivery 820: success: did_0+0+1/
@400000006afe8ade1fda80bc status: local 2/10 remote 0/20
@400000006afe8ade1fef4524 delivery 821: success: did_0+0+1/
@400000006afe8ade1fefaab4 status: local 1/10 remote 0/20
@400000006afe8ade22d292dc delivery 822: success: did_0+0+1/
@400000006afe8ade22d292dc status: local 0/10 remote 0/20
@400000006afe8ade22d35dfc end msg 1310755
@400000006afe8b442d183a44 starting delivery 823: msg 1310749 to remote o.beck9@grey.test
@400000006afe8b442d185984 status: local 0/10 remote 1/20
@400000006afe8b4538f0d5ec delivery 823: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795066682_qp_15900/
@400000006afe8b4538f1722c status: local 0/10 remote 0/20
@400000006afe8b4538f1722c end msg 1310749
@400000006afe8b47049e5d8c new msg 1310749
@400000006afe8b47049f113c info msg 1310749: bytes 6288 from <emma@club.example> qp 9677 uid 7791
@400000006afe8b47049f113c starting delivery 824: msg 1310749 to remote greta2@grocer.example
@400000006afe8b47049ffb9c status: local 0/10 remote 1/20
@400000006afe8b4704a07c84 starting delivery 825: msg 1310749 to remote wanda0@grey.test
@400000006afe8b4704a147a4 status: local 0/10 remote 2/20
@400000006afe8b472a8f58fc delivery 824: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795066685_qp_30351/
@400000006afe8b472a8f977c status: local 0/10 remote 1/20
@400000006afe8b4819ab2cb4 delivery 825: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<wanda0@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe8b4819ab674c status: local 0/10 remote 0/20
@400000006afe8bac0ae129f4 new msg 1310755
@400000006afe8bac0ae129f4 info msg 1310755: bytes 1327 from <emma3@workshop.test> qp 10182 uid 7791
@400000006afe8bac0ae129f4 starting delivery 826: msg 1310755 to local club.example-h.vogel@club.example
@400000006afe8bac0ae129f4 status: local 1/10 remote 0/20
@400000006afe8bac0fcea75c delivery 826: success: did_0+0+1/
@400000006afe8bac0fcea75c status: local 0/10 remote 0/20
@400000006afe8bac0fcf0134 end msg 1310755
@400000006afe8be105fc7e5c new msg 1310755
@400000006afe8be105fc7e5c info msg 1310755: bytes 7225 from <wanda@example.net> qp 10447 uid 7791
@400000006afe8be105fc7e5c starting delivery 827: msg 1310755 to remote lena10@reed.test
@400000006afe8be105fc7e5c status: local 0/10 remote 1/20
@400000006afe8be207b814f4 delivery 827: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795066839_07b26ffe9c21_-_esmtp/
@400000006afe8be207b8cc8c status: local 0/10 remote 0/20
@400000006afe8be207b92a4c end msg 1310755
@400000006afe8cd71202fc1c starting delivery 828: msg 1310749 to remote wanda0@grey.test
@400000006afe8cd71202fc1c status: local 0/10 remote 1/20
@400000006afe8cd81d6e7e14 delivery 828: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795067085_qp_13595/
@400000006afe8cd81d6e7e14 status: local 0/10 remote 0/20
@400000006afe8cd81d6e7e14 end msg 1310749
@400000006afe8d0a1f2820ac new msg 1310749
@400000006afe8d0a1f282494 info msg 1310749: bytes 1110 from <t.wolf28@bigmail.example> qp 11934 uid 7791
@400000006afe8d0a1f28e014 starting delivery 829: msg 1310749 to local shop.example-anna.koch@shop.example
@400000006afe8d0a1f29bebc status: local 1/10 remote 0/20
@400000006afe8d0a1f29bebc starting delivery 830: msg 1310749 to local club.example-h.vogel@club.example
@400000006afe8d0a1f29bebc status: local 2/10 remote 0/20
@400000006afe8d0a1f2a85f4 starting delivery 831: msg 1310749 to local paula@example.net
@400000006afe8d0a1f2a85f4 status: local 3/10 remote 0/20
@400000006afe8d0a1f2a85f4 starting delivery 832: msg 1310749 to local shop.example-o.beck@shop.example
@400000006afe8d0a1f2b58e4 status: local 4/10 remote 0/20
@400000006afe8d0a1f2b9764 starting delivery 833: msg 1310749 to local club.example-nina@club.example
@400000006afe8d0a1f2bb2bc status: local 5/10 remote 0/20
@400000006afe8d0a1fdc0374 delivery 832: success: did_0+0+1/
@400000006afe8d0a1fdc3254 status: local 4/10 remote 0/20
@400000006afe8d0a218035c4 delivery 829: success: did_0+0+1/
@400000006afe8d0a218035c4 status: local 3/10 remote 0/20
@400000006afe8d0a24cd3614 delivery 830: success: did_0+0+1/
@400000006afe8d0a24cd64f4 status: local 2/10 remote 0/20
@400000006afe8d0a263760ec delivery 831: success: did_0+0+1/
@400000006afe8d0a263760ec status: local 1/10 remote 0/20
@400000006afe8d0a265bf434 delivery 833: success: did_0+0+1/
@400000006afe8d0a265c6964 status: local 0/10 remote 0/20
@400000006afe8d0a265c80d4 end msg 1310749
@400000006afe8d0e37ab750c new msg 1310749
@400000006afe8d0e37abee24 info msg 1310749: bytes 1563 from <b.lang25@dune.test> qp 11956 uid 7791
@400000006afe8d0e37abee24 starting delivery 834: msg 1310749 to local wanda@example.net
@400000006afe8d0e37ac191c status: local 1/10 remote 0/20
@400000006afe8d0e3b44727c delivery 834: success: did_0+0+1/
@400000006afe8d0e3b451a74 status: local 0/10 remote 0/20
@400000006afe8d0e3b45b2cc end msg 1310749
@400000006afe8e110c1fd02c new msg 1310749
@400000006afe8e110c209764 info msg 1310749: bytes 1140 from <f.braun12@bigmail.example> qp 13248 uid 7791
@400000006afe8e110c209f34 starting delivery 835: msg 1310749 to local shop.example-ida@shop.example
@400000006afe8e110c20f524 status: local 1/10 remote 0/20
@400000006afe8e11124cb334 delivery 835: success: did_0+0+1/
@400000006afe8e11124d18c4 status: local 0/10 remote 0/20
@400000006afe8e11124df384 end msg 1310749
@400000006afe8e9219ced59c new msg 1310749
@400000006afe8e9219cf71dc info msg 1310749: bytes 1078 from <h.vogel34@ferry.test> qp 13894 uid 7791
@400000006afe8e9219cfd76c starting delivery 836: msg 1310749 to local wanda@example.net
@400000006afe8e9219cfeedc status: local 1/10 remote 0/20
@400000006afe8e921d191e9c delivery 836: success: did_0+0+1/
@400000006afe8e921d19ce64 status: local 0/10 remote 0/20
@400000006afe8e921d19e9bc end msg 1310749
@400000006afe8e9b3544bddc new msg 1310749
@400000006afe8e9b3544d934 info msg 1310749: bytes 1496 from <emma39@kiosk.example> qp 13941 uid 7791
@400000006afe8e9b3544d934 starting delivery 837: msg 1310749 to local shop.example-y.kurz@shop.example
@400000006afe8e9b3544f48c status: local 1/10 remote 0/20
@400000006afe8e9b3ad2960c delivery 837: success: did_0+0+1/
@400000006afe8e9b3ad2d874 status: local 0/10 remote 0/20
@400000006afe8e9b3ad38454 end msg 1310749
@400000006afe8f100b37fc84 new msg 1310749
@400000006afe8f100b38565c info msg 1310749: bytes 1505 from <b.lang@shop.example> qp 14522 uid 7791
@400000006afe8f100b38759c starting delivery 838: msg 1310749 to remote z.jung0@vineyard.example
@400000006afe8f100b395c14 status: local 0/10 remote 1/20
@400000006afe8f100b3967cc starting delivery 839: msg 1310749 to remote sara5@cedar.test
@400000006afe8f100b39f854 status: local 0/10 remote 2/20
@400000006afe8f111345c8d4 delivery 839: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<79341381d055544a@mail.example>_[InternalId=1739470802]_Queued_mail_for_delivery/
@400000006afe8f111345c8d4 status: local 0/10 remote 1/20
@400000006afe8f120568356c delivery 838: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795067654_f9a63ed4c225_-_esmtp/
@400000006afe8f120568fca4 status: local 0/10 remote 0/20
@400000006afe8f120568fca4 end msg 1310749
@400000006afe8f1e13989424 new msg 1310749
@400000006afe8f1e13989424 info msg 1310749: bytes 1535 from <emma@club.example> qp 14593 uid 7791
@400000006afe8f1e139943ec starting delivery 840: msg 1310749 to remote ida0@customer.example
@400000006afe8f1e13995b5c status: local 0/10 remote 1/20
@400000006afe8f1e1399d08c starting delivery 841: msg 1310749 to remote b.lang9@cedar.test
@400000006afe8f1e1399ff6c status: local 0/10 remote 2/20
@400000006afe8f1e29eea844 delivery 841: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<10787899f108c953@mail.example>_[InternalId=730815732]_Queued_mail_for_delivery/
@400000006afe8f1e29ef409c status: local 0/10 remote 1/20
@400000006afe8f1f20c4929c delivery 840: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795067668_17b41ada7e78_-_esmtp/
@400000006afe8f1f20c4c564 status: local 0/10 remote 0/20
@400000006afe8f1f20c4c564 end msg 1310749
@400000006afe8f2a1708dbb4 starting delivery 842: msg 1310745 to remote z.jung@silent.test
@400000006afe8f2a1708dbb4 status: local 0/10 remote 1/20
@400000006afe8f2a17e81054 delivery 842: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe8f2a17e8bc34 status: local 0/10 remote 0/20
@400000006afe90770a21875c new msg 1310749
@400000006afe90770a218b44 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 16317 uid 0
@400000006afe90770a21d194 starting delivery 843: msg 1310749 to local root@mx1.example.net
@400000006afe90770a21d194 status: local 1/10 remote 0/20
@400000006afe90770cf0dbcc delivery 843: success: did_0+1+0/qp_16318/
@400000006afe90770cf12604 status: local 0/10 remote 0/20
@400000006afe90770cf12604 end msg 1310749
@400000006afe90770d0f604c new msg 1310749
@400000006afe90770d1042dc info msg 1310749: bytes 974 from <root@mx1.example.net> qp 16318 uid 7790
@400000006afe90770d11256c starting delivery 844: msg 1310749 to local greta@example.net
@400000006afe90770d113cdc status: local 1/10 remote 0/20
@400000006afe90770fad8eb4 delivery 844: success: did_0+0+1/
@400000006afe90770fadfc14 status: local 0/10 remote 0/20
@400000006afe90770faeb3ac end msg 1310749
@400000006afe90f93b871514 new msg 1310749
@400000006afe90f93b871ce4 info msg 1310749: bytes 1491 from <> qp 16971 uid 7791
@400000006afe90f93b875f4c starting delivery 845: msg 1310749 to local wanda@example.net
@400000006afe90f93b87b53c status: local 1/10 remote 0/20
@400000006afe90fa075abe6c delivery 845: success: did_0+0+1/
@400000006afe90fa075ace0c status: local 0/10 remote 0/20
@400000006afe90fa075b2bcc end msg 1310749
@400000006afe91b804fbe6dc new msg 1310749
@400000006afe91b804fbe6dc info msg 1310749: bytes 43605 from <emma@club.example> qp 17922 uid 7791
@400000006afe91b804fbe6dc starting delivery 846: msg 1310749 to remote r.frank4@dairy.example
@400000006afe91b804fc7f34 status: local 0/10 remote 1/20
@400000006afe91ba2146b704 delivery 846: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<a231f409009ade6b@mail.example>_[InternalId=857864688]_Queued_mail_for_delivery/
@400000006afe91ba21478224 status: local 0/10 remote 0/20
@400000006afe91ba21478224 end msg 1310749
@400000006afe92553441114c new msg 1310749
@400000006afe9255344124d4 info msg 1310749: bytes 6513 from <emma@club.example> qp 18711 uid 7791
@400000006afe9255344147fc starting delivery 847: msg 1310749 to remote ute5@workshop.test
@400000006afe92553441dc6c status: local 0/10 remote 1/20
@400000006afe92573237c42c delivery 847: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7E4E6C8EA4/
@400000006afe92573237d7b4 status: local 0/10 remote 0/20
@400000006afe925732387bc4 end msg 1310749
@400000006afe92930c51a5fc new msg 1310749
@400000006afe92930c524df4 info msg 1310749: bytes 1224 from <sara39@elm.example> qp 19018 uid 7791
@400000006afe92930c524df4 starting delivery 848: msg 1310749 to local shop.example-v.horn@shop.example
@400000006afe92930c529c14 status: local 1/10 remote 0/20
@400000006afe929314073c44 delivery 848: success: did_0+0+1/
@400000006afe92931408131c status: local 0/10 remote 0/20
@400000006afe929314087c94 end msg 1310749
@400000006afe92e01f359dcc new msg 1310749
@400000006afe92e01f3670bc info msg 1310749: bytes 29996 from <v.horn@shop.example> qp 19404 uid 7791
@400000006afe92e01f372854 starting delivery 849: msg 1310749 to remote lena3@freemail.test
@400000006afe92e01f372854 status: local 0/10 remote 1/20
@400000006afe92e11fdbb93c delivery 849: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CE9E3FE70C/
@400000006afe92e11fdc41f4 status: local 0/10 remote 0/20
@400000006afe92e11fdcb724 end msg 1310749
@400000006afe94ea3433848c new msg 1310749
@400000006afe94ea3433848c info msg 1310749: bytes 4218 from <nina@club.example> qp 22016 uid 7791
@400000006afe94ea3433a3cc starting delivery 850: msg 1310749 to local shop.example-anna.koch@shop.example
@400000006afe94ea3433da7c status: local 1/10 remote 0/20
@400000006afe94ea3433e634 starting delivery 851: msg 1310749 to local shop.example-t.wolf@shop.example
@400000006afe94ea3434c8c4 status: local 2/10 remote 0/20
@400000006afe94ea34355d34 starting delivery 852: msg 1310749 to local club.example-h.vogel@club.example
@400000006afe94ea343597cc status: local 3/10 remote 0/20
@400000006afe94ea3435e5ec starting delivery 853: msg 1310749 to local club.example-r.frank@club.example
@400000006afe94ea3436b4f4 status: local 4/10 remote 0/20
@400000006afe94ea359bf214 delivery 853: success: did_0+0+1/
@400000006afe94ea359ca9ac status: local 3/10 remote 0/20
@400000006afe94ea37f088a4 delivery 851: success: did_0+0+1/
@400000006afe94ea37f1480c status: local 2/10 remote 0/20
@400000006afe94ea390ea6bc delivery 852: success: did_0+0+1/
@400000006afe94ea390f911c status: local 1/10 remote 0/20
@400000006afe94ea39bf6ca4 delivery 850: success: did_0+0+1/
@400000006afe94ea39bf6ca4 status: local 0/10 remote 0/20
@400000006afe94ea39bf9b84 end msg 1310749
@400000006afe94ef0bfec724 new msg 1310749
@400000006afe94ef0bfec724 info msg 1310749: bytes 1690 from <h.vogel2@dairy.example> qp 22038 uid 7791
@400000006afe94ef0bfec724 starting delivery 854: msg 1310749 to local club.example-r.frank@club.example
@400000006afe94ef0bff5b94 status: local 1/10 remote 0/20
@400000006afe94ef1241f14c delivery 854: success: did_0+0+1/
@400000006afe94ef12427a04 status: local 0/10 remote 0/20
@400000006afe94ef1242a4fc end msg 1310749
@400000006afe9567049b1d84 new msg 1310749
@400000006afe9567049b969c info msg 1310749: bytes 6068 from <orders@shop.example> qp 22637 uid 10001
@400000006afe9567049bb5dc starting delivery 855: msg 1310749 to remote carla6@harbour.test
@400000006afe9567049bf844 status: local 0/10 remote 1/20
@400000006afe95681e7a8f14 delivery 855: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EF730B1889/
@400000006afe95681e7ad17c status: local 0/10 remote 0/20
@400000006afe95681e7ad17c end msg 1310749
@400000006afe9568363f330c new msg 1310749
@400000006afe9568363f330c info msg 1310749: bytes 1499 from <k.maier@club.example> qp 22646 uid 7791
@400000006afe9568363fd71c starting delivery 856: msg 1310749 to local club.example-j.klein@club.example
@400000006afe9568363fd71c status: local 1/10 remote 0/20
@400000006afe95683b6d91d4 delivery 856: success: did_0+0+1/
@400000006afe95683b6e2e14 status: local 0/10 remote 0/20
@400000006afe95683b6e2e14 end msg 1310749
@400000006afe95a219bfed34 new msg 1310749
@400000006afe95a219bff504 info msg 1310749: bytes 8073 from <emma@club.example> qp 22934 uid 7791
@400000006afe95a219c0ac9c starting delivery 857: msg 1310749 to remote anna.koch0@lantern.test
@400000006afe95a219c0ac9c status: local 0/10 remote 1/20
@400000006afe95a319297d7c delivery 857: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E384961B5E/
@400000006afe95a319297d7c status: local 0/10 remote 0/20
@400000006afe95a31929c7b4 end msg 1310749
@400000006afe95ba37a62994 starting delivery 858: msg 1310747 to remote v.horn@silent.test
@400000006afe95ba37a650a4 status: local 0/10 remote 1/20
@400000006afe95eb1f6cbf14 new msg 1310749
@400000006afe95eb1f6d9204 info msg 1310749: bytes 988 from <y.kurz30@opera.example> qp 23299 uid 7791
@400000006afe95eb1f6ddc3c starting delivery 859: msg 1310749 to local paula@example.net
@400000006afe95eb1f6eb314 status: local 1/10 remote 1/20
@400000006afe95eb2476f40c delivery 859: success: did_0+0+1/
@400000006afe95eb2477981c status: local 0/10 remote 1/20
@400000006afe95eb2477981c end msg 1310749
@400000006afe95f70e80362c delivery 858: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe95f70e80362c status: local 0/10 remote 0/20
@400000006afe96371834480c new msg 1310749
@400000006afe96371834a5cc info msg 1310749: bytes 68653 from <b.lang@shop.example> qp 23679 uid 7791
@400000006afe9637183522cc starting delivery 860: msg 1310749 to local shop.example-b.lang@shop.example
@400000006afe9637183522cc status: local 1/10 remote 0/20
@400000006afe963718359414 starting delivery 861: msg 1310749 to local shop.example-m.roth@shop.example
@400000006afe96371835ea04 status: local 2/10 remote 0/20
@400000006afe96371835f9a4 starting delivery 862: msg 1310749 to local club.example-nina@club.example
@400000006afe963718369db4 status: local 3/10 remote 0/20
@400000006afe96371836e7ec starting delivery 863: msg 1310749 to local club.example-emma@club.example
@400000006afe96371837072c status: local 4/10 remote 0/20
@400000006afe96371837554c starting delivery 864: msg 1310749 to local club.example-lena@club.example
@400000006afe96371837eda4 status: local 5/10 remote 0/20
@400000006afe96371ba1a584 delivery 864: success: did_0+0+1/
@400000006afe96371ba1a584 status: local 4/10 remote 0/20
@400000006afe96371bbda964 delivery 863: success: did_0+0+1/
@400000006afe96371bbda964 status: local 3/10 remote 0/20
@400000006afe96371cdb0814 delivery 862: success: did_0+0+1/
@400000006afe96371cdb0814 status: local 2/10 remote 0/20
@400000006afe96371d314634 delivery 860: success: did_0+0+1/
@400000006afe96371d31983c status: local 1/10 remote 0/20
@400000006afe96371db7d384 delivery 861: success: did_0+0+1/
@400000006afe96371db7d384 status: local 0/10 remote 0/20
@400000006afe96371db82d5c end msg 1310749
@400000006afe9685006ef44c new msg 1310749
@400000006afe9685006ef44c info msg 1310749: bytes 25623 from <v.horn@shop.example> qp 24067 uid 7791
@400000006afe9685006fb79c starting delivery 865: msg 1310749 to remote b.lang6@bigmail.example
@400000006afe968500704c0c status: local 0/10 remote 1/20
@400000006afe96852629d42c new msg 1310755
@400000006afe96852629dfe4 info msg 1310755: bytes 3917 from <r.frank13@meadow.example> qp 24070 uid 7791
@400000006afe9685262abe8c starting delivery 866: msg 1310755 to local shop.example-t.wolf@shop.example
@400000006afe9685262b1094 status: local 1/10 remote 1/20
@400000006afe96852beab6c4 delivery 866: success: did_0+0+1/
@400000006afe96852beabe94 status: local 0/10 remote 1/20
@400000006afe96852beabe94 end msg 1310755
@400000006afe968600f1246c delivery 865: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069563_8f06d3376ce0_-_esmtp/
@400000006afe968600f1e7bc status: local 0/10 remote 0/20
@400000006afe968600f1ef8c end msg 1310749
@400000006afe96db1391932c new msg 1310749
@400000006afe96db1391a6b4 info msg 1310749: bytes 1513 from <d.weiss37@harbour.test> qp 24498 uid 7791
@400000006afe96db13920474 starting delivery 867: msg 1310749 to local club.example-h.vogel@club.example
@400000006afe96db13922b84 status: local 1/10 remote 0/20
@400000006afe96db17860e7c delivery 867: success: did_0+0+1/
@400000006afe96db1786c22c status: local 0/10 remote 0/20
@400000006afe96db17877dac end msg 1310749
@400000006afe97803596ecec new msg 1310749
@400000006afe9780359794e4 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 25326 uid 0
@400000006afe9780359794e4 starting delivery 868: msg 1310749 to local root@mx1.example.net
@400000006afe978035984894 status: local 1/10 remote 0/20
@400000006afe9780398b124c new msg 1310755
@400000006afe9780398b124c info msg 1310755: bytes 974 from <root@mx1.example.net> qp 25327 uid 7790
@400000006afe9780398be53c starting delivery 869: msg 1310755 to local greta@example.net
@400000006afe9780398be53c status: local 2/10 remote 0/20
@400000006afe9780398c9cd4 delivery 868: success: did_0+1+0/qp_25327/
@400000006afe9780398d48b4 status: local 1/10 remote 0/20
@400000006afe9780398d48b4 end msg 1310749
@400000006afe978104603b4c delivery 869: success: did_0+0+1/
@400000006afe9781046125ac status: local 0/10 remote 0/20
@400000006afe9781046125ac end msg 1310755
@400000006afe97970f55dd7c new msg 1310755
@400000006afe97970f56624c info msg 1310755: bytes 58163 from <carla@example.net> qp 25438 uid 7791
@400000006afe97970f569ce4 starting delivery 870: msg 1310755 to local shop.example-b.lang@shop.example
@400000006afe97970f577b8c status: local 1/10 remote 0/20
@400000006afe979712238054 delivery 870: success: did_0+0+1/
@400000006afe97971223edb4 status: local 0/10 remote 0/20
@400000006afe97971224a164 end msg 1310755
@400000006afe986937011bac new msg 1310755
@400000006afe986937011bac info msg 1310755: bytes 1104 from <emma18@orchard.test> qp 26491 uid 7791
@400000006afe98693701b7ec starting delivery 871: msg 1310755 to local club.example-k.maier@club.example
@400000006afe98693701b7ec status: local 1/10 remote 0/20
@400000006afe986a0132b1ac delivery 871: success: did_0+0+1/
@400000006afe986a0132b1ac status: local 0/10 remote 0/20
@400000006afe986a0133849c end msg 1310755
@400000006afe98a324ddeb6c new msg 1310755
@400000006afe98a324deaebc info msg 1310755: bytes 1252 from <paula12@slowpost.example> qp 26780 uid 7791
@400000006afe98a324deaebc starting delivery 872: msg 1310755 to local shop.example-anna.koch@shop.example
@400000006afe98a324dec62c status: local 1/10 remote 0/20
@400000006afe98a326770db4 delivery 872: success: did_0+0+1/
@400000006afe98a326777b14 status: local 0/10 remote 0/20
@400000006afe98a32677ffe4 end msg 1310755
@400000006afe98d92406213c new msg 1310755
@400000006afe98d92406213c info msg 1310755: bytes 1270 from <greta39@pebble.test> qp 27050 uid 7791
@400000006afe98d92406213c starting delivery 873: msg 1310755 to local paula@example.net
@400000006afe98d92406678c status: local 1/10 remote 0/20
@400000006afe98d928962cc4 delivery 873: success: did_0+0+1/
@400000006afe98d928969e0c status: local 0/10 remote 0/20
@400000006afe98d928973664 end msg 1310755
@400000006afe992f0f398f64 new msg 1310755
@400000006afe992f0f3a27bc info msg 1310755: bytes 2224 from <z.jung@shop.example> qp 27478 uid 7791
@400000006afe992f0f3a27bc starting delivery 874: msg 1310755 to remote o.beck11@opera.example
@400000006afe992f0f3a27bc status: local 0/10 remote 1/20
@400000006afe992f0f3a27bc starting delivery 875: msg 1310755 to remote v.horn2@freemail.test
@400000006afe992f0f3a27bc status: local 0/10 remote 2/20
@400000006afe992f0f3a27bc starting delivery 876: msg 1310755 to remote paula5@dune.test
@400000006afe992f0f3a27bc status: local 0/10 remote 3/20
@400000006afe992f0f3a27bc starting delivery 877: msg 1310755 to remote j.klein10@inkwell.test
@400000006afe992f0f3aa8a4 status: local 0/10 remote 4/20
@400000006afe993010c27184 delivery 875: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B19151879F/
@400000006afe993010c27184 status: local 0/10 remote 3/20
@400000006afe99302f1736c4 delivery 876: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wBAAB-E1CBFF-E8/
@400000006afe99302f181d3c status: local 0/10 remote 2/20
@400000006afe99310416da24 delivery 874: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<e33a6041ab25be61@mail.example>_[InternalId=1676858811]_Queued_mail_for_delivery/
@400000006afe9931041766c4 status: local 0/10 remote 1/20
@400000006afe993107bcd7b4 delivery 877: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795070245_cea0a1d72556_-_esmtp/
@400000006afe993107bd4ce4 status: local 0/10 remote 0/20
@400000006afe993107bdba44 end msg 1310755
@400000006afe995a108748fc new msg 1310755
@400000006afe995a1087c214 info msg 1310755: bytes 5131 from <j.klein@club.example> qp 27693 uid 7791
@400000006afe995a1088141c starting delivery 878: msg 1310755 to remote emma1@bigmail.example
@400000006afe995a1088141c status: local 0/10 remote 1/20
@400000006afe995a108842fc starting delivery 879: msg 1310755 to remote b.lang10@lighthouse.test
@400000006afe995a1088db54 status: local 0/10 remote 2/20
@400000006afe995a1089c1cc starting delivery 880: msg 1310755 to remote carla9@bigmail.example
@400000006afe995a1089f0ac status: local 0/10 remote 3/20
@400000006afe995a108a081c starting delivery 881: msg 1310755 to remote greta3@vineyard.example
@400000006afe995a108a081c status: local 0/10 remote 4/20
@400000006afe995b225e7c1c delivery 878: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795070288_1528a5bb9611_-_esmtp/
@400000006afe995b225f27fc status: local 0/10 remote 3/20
@400000006afe995b3327d91c delivery 880: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795070288_284af53a6af1_-_esmtp/
@400000006afe995b3327d91c status: local 0/10 remote 2/20
@400000006afe995c0a5e51dc delivery 881: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795070288_627857993efb_-_esmtp/
@400000006afe995c0a5f1cfc status: local 0/10 remote 1/20
@400000006afe995c15e44174 delivery 879: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wB725-EB817E-21/
@400000006afe995c15e44174 status: local 0/10 remote 0/20
@400000006afe995c15e4455c end msg 1310755
@400000006afe9a6f03ced88c new msg 1310755
@400000006afe9a6f03ced88c info msg 1310755: bytes 2074 from <sara@club.example> qp 29077 uid 7791
@400000006afe9a6f03cfa3ac starting delivery 882: msg 1310755 to local club.example-h.vogel@club.example
@400000006afe9a6f03cfbf04 status: local 1/10 remote 0/20
@400000006afe9a6f03d05374 starting delivery 883: msg 1310755 to local shop.example-ute@shop.example
@400000006afe9a6f03d05374 status: local 2/10 remote 0/20
@400000006afe9a6f03d099c4 starting delivery 884: msg 1310755 to local shop.example-m.roth@shop.example
@400000006afe9a6f03d099c4 status: local 3/10 remote 0/20
@400000006afe9a6f03d0c8a4 starting delivery 885: msg 1310755 to local greta@example.net
@400000006afe9a6f03d18bf4 status: local 4/10 remote 0/20
@400000006afe9a6f0597e474 delivery 883: success: did_0+0+1/
@400000006afe9a6f05987ccc status: local 3/10 remote 0/20
@400000006afe9a6f0636b0cc delivery 882: success: did_0+0+1/
@400000006afe9a6f063731b4 status: local 2/10 remote 0/20
@400000006afe9a6f0a381c9c delivery 884: success: did_0+0+1/
@400000006afe9a6f0a38dfec status: local 1/10 remote 0/20
@400000006afe9a6f0aa09a9c delivery 885: success: did_0+0+1/
@400000006afe9a6f0aa165bc status: local 0/10 remote 0/20
@400000006afe9a6f0aa1949c end msg 1310755
@400000006afe9b712e40f334 new msg 1310755
@400000006afe9b712e40f334 info msg 1310755: bytes 1596 from <anna.koch12@tower.test> qp 30370 uid 7791
@400000006afe9b712e41be54 starting delivery 886: msg 1310755 to local club.example-j.klein@club.example
@400000006afe9b712e42664c status: local 1/10 remote 0/20
@400000006afe9b712ff03d5c delivery 886: success: did_0+0+1/
@400000006afe9b712ff0c9fc status: local 0/10 remote 0/20
@400000006afe9b712ff11c04 end msg 1310755
@400000006afe9b83341dd1dc new msg 1310755
@400000006afe9b83341dd1dc info msg 1310755: bytes 3758 from <d.weiss@club.example> qp 30461 uid 7791
@400000006afe9b83341eb084 starting delivery 887: msg 1310755 to remote v.horn11@lighthouse.test
@400000006afe9b83341f393c status: local 0/10 remote 1/20
@400000006afe9b84294c0774 delivery 887: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w2585-FC3112-77/
@400000006afe9b84294c420c status: local 0/10 remote 0/20
@400000006afe9b84294c7ca4 end msg 1310755
@400000006afe9bad36050484 new msg 1310755
@400000006afe9bad360527ac info msg 1310755: bytes 1153 from <sara13@station.test> qp 30671 uid 7791
@400000006afe9bad36060654 starting delivery 888: msg 1310755 to local shop.example-o.beck@shop.example
@400000006afe9bad36068b24 status: local 1/10 remote 0/20
@400000006afe9bad38444a0c delivery 888: success: did_0+0+1/
@400000006afe9bad38449444 status: local 0/10 remote 0/20
@400000006afe9bad38449444 end msg 1310755
@400000006afe9dcb1f51c0ec new msg 1310755
@400000006afe9dcb1f51f79c info msg 1310755: bytes 1313 from <nina3@kiosk.example> qp 911 uid 7791
@400000006afe9dcb1f51f79c starting delivery 889: msg 1310755 to local club.example-emma@club.example
@400000006afe9dcb1f51f79c status: local 1/10 remote 0/20
@400000006afe9dcb24fd333c delivery 889: success: did_0+0+1/
@400000006afe9dcb24fd333c status: local 0/10 remote 0/20
@400000006afe9dcb24fd333c end msg 1310755
@400000006afe9e8a340e688c new msg 1310755
@400000006afe9e8a340e688c info msg 1310755: bytes 734 from <root@mx1.example.net> qp 1868 uid 0
@400000006afe9e8a340e688c starting delivery 890: msg 1310755 to local root@mx1.example.net
@400000006afe9e8a340eaedc status: local 1/10 remote 0/20
@400000006afe9e8a38103604 new msg 1310749
@400000006afe9e8a38103604 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 1869 uid 7790
@400000006afe9e8a38103604 starting delivery 891: msg 1310749 to local greta@example.net
@400000006afe9e8a3810786c status: local 2/10 remote 0/20
@400000006afe9e8a3810786c delivery 890: success: did_0+1+0/qp_1869/
@400000006afe9e8a38112c1c status: local 1/10 remote 0/20
@400000006afe9e8a38112c1c end msg 1310755
@400000006afe9e8b00ccdf44 delivery 891: success: did_0+0+1/
@400000006afe9e8b00cd92f4 status: local 0/10 remote 0/20
@400000006afe9e8b00ce6db4 end msg 1310749
@400000006afe9eb70546f99c new msg 1310749
@400000006afe9eb70547a194 info msg 1310749: bytes 1096 from <anna.koch39@pebble.test> qp 2089 uid 7791
@400000006afe9eb70547e014 starting delivery 892: msg 1310749 to local club.example-k.maier@club.example
@400000006afe9eb70548033c status: local 1/10 remote 0/20
@400000006afe9eb70548033c starting delivery 893: msg 1310749 to local shop.example-t.wolf@shop.example
@400000006afe9eb705488424 status: local 2/10 remote 0/20
@400000006afe9eb705ff60a4 delivery 893: success: did_0+0+1/
@400000006afe9eb705ff60a4 status: local 1/10 remote 0/20
@400000006afe9eb70acfebe4 delivery 892: success: did_0+0+1/
@400000006afe9eb70acfebe4 status: local 0/10 remote 0/20
@400000006afe9eb70acfebe4 end msg 1310749
@400000006afe9ee9328e7f4c new msg 1310749
@400000006afe9ee9328e7f4c info msg 1310749: bytes 1597 from <ute5@garden.example> qp 2343 uid 7791
@400000006afe9ee9328f4e54 starting delivery 894: msg 1310749 to local shop.example-m.roth@shop.example
@400000006afe9ee9328f7d34 status: local 1/10 remote 0/20
@400000006afe9ee9387e45cc delivery 894: success: did_0+0+1/
@400000006afe9ee9387e45cc status: local 0/10 remote 0/20
@400000006afe9ee9387f091c end msg 1310749
@400000006afe9eed325ae844 new msg 1310749
@400000006afe9eed325ae844 info msg 1310749: bytes 1721 from <b.lang26@workshop.test> qp 2363 uid 7791
@400000006afe9eed325ae844 starting delivery 895: msg 1310749 to local club.example-sara@club.example
@400000006afe9eed325b26c4 status: local 1/10 remote 0/20
@400000006afe9eed334fb054 delivery 895: success: did_0+0+1/
@400000006afe9eed3350507c status: local 0/10 remote 0/20
@400000006afe9eed33509ab4 end msg 1310749
@400000006afe9efc1ed005fc new msg 1310749
@400000006afe9efc1ed0e88c info msg 1310749: bytes 1815 from <sara@club.example> qp 2436 uid 7791
@400000006afe9efc1ed0e88c starting delivery 896: msg 1310749 to remote h.vogel4@heather.example
@400000006afe9efc1ed13e7c status: local 0/10 remote 1/20
@400000006afe9efe0a26fdcc delivery 896: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<ce7ac79d7f597f4a@mail.example>_[InternalId=1181436730]_Queued_mail_for_delivery/
@400000006afe9efe0a276744 status: local 0/10 remote 0/20
@400000006afe9efe0a27a9ac end msg 1310749
@400000006afe9eff157a023c new msg 1310749
@400000006afe9eff157ae8b4 info msg 1310749: bytes 2122 from <d.weiss@club.example> qp 2450 uid 7791
@400000006afe9eff157b4674 starting delivery 897: msg 1310749 to remote wanda9@granite.test
@400000006afe9eff157ba04c status: local 0/10 remote 1/20
@400000006afe9eff2c7cf444 delivery 897: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wCC64-1EC59A-5C/
@400000006afe9eff2c7d84cc status: local 0/10 remote 0/20
@400000006afe9eff2c7e675c end msg 1310749
@400000006afe9f3d23475194 new msg 1310749
@400000006afe9f3d23481cb4 info msg 1310749: bytes 5204 from <ida@shop.example> qp 2761 uid 7791
@400000006afe9f3d23481cb4 starting delivery 898: msg 1310749 to remote y.kurz11@castle.example
@400000006afe9f3d23481cb4 status: local 0/10 remote 1/20
@400000006afe9f3d39ed103c delivery 898: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795071795_qp_21731/
@400000006afe9f3d39ed1fdc status: local 0/10 remote 0/20
@400000006afe9f3d39ed1fdc end msg 1310749
@400000006afe9f7d36f07dc4 new msg 1310749
@400000006afe9f7d36f150b4 info msg 1310749: bytes 1195 from <t.wolf15@grocer.example> qp 3083 uid 7791
@400000006afe9f7d36f1f0dc starting delivery 899: msg 1310749 to local club.example-d.weiss@club.example
@400000006afe9f7d36f2a874 status: local 1/10 remote 0/20
@400000006afe9f7d39b87764 delivery 899: success: did_0+0+1/
@400000006afe9f7d39b8d90c status: local 0/10 remote 0/20
@400000006afe9f7d39b97934 end msg 1310749
@400000006afe9fd2309d369c new msg 1310749
@400000006afe9fd2309d5dac info msg 1310749: bytes 1201 from <nina10@castle.example> qp 3508 uid 7791
@400000006afe9fd2309d5dac starting delivery 900: msg 1310749 to local club.example-f.braun@club.example
@400000006afe9fd2309d5dac status: local 1/10 remote 0/20
@400000006afe9fd235baad44 delivery 900: success: did_0+0+1/
@400000006afe9fd235baad44 status: local 0/10 remote 0/20
@400000006afe9fd235bad06c end msg 1310749
@400000006afe9fd4092481ec new msg 1310749
@400000006afe9fd4092506bc info msg 1310749: bytes 15107 from <lena@club.example> qp 3514 uid 7791
@400000006afe9fd4092506bc starting delivery 901: msg 1310749 to remote anna.koch9@station.test
@400000006afe9fd40925359c status: local 0/10 remote 1/20
@400000006afe9fd600b910f4 delivery 901: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wCE91-355E29-25/
@400000006afe9fd600b910f4 status: local 0/10 remote 0/20
@400000006afe9fd600b9341c end msg 1310749
@400000006afe9fd634d5cf6c new msg 1310749
@400000006afe9fd634d615bc info msg 1310749: bytes 2883 from <t.wolf@shop.example> qp 3528 uid 7791
@400000006afe9fd634d67764 starting delivery 902: msg 1310749 to local club.example-h.vogel@club.example
@400000006afe9fd634d7466c status: local 1/10 remote 0/20
@400000006afe9fd634d7466c starting delivery 903: msg 1310749 to local club.example-r.frank@club.example
@400000006afe9fd634d7466c status: local 2/10 remote 0/20
@400000006afe9fd638539034 delivery 902: success: did_0+0+1/
@400000006afe9fd63854305c status: local 1/10 remote 0/20
@400000006afe9fd639250d1c delivery 903: success: did_0+0+1/
@400000006afe9fd639251104 status: local 0/10 remote 0/20
@400000006afe9fd639251104 end msg 1310749
@400000006afea040046290f4 new msg 1310749
@400000006afea0400462df14 info msg 1310749: bytes 12264 from <carla@example.net> qp 4054 uid 7791
@400000006afea0400463c974 starting delivery 904: msg 1310749 to local greta@example.net
@400000006afea0400463f084 status: local 1/10 remote 0/20
@400000006afea0400b3719f4 delivery 904: success: did_0+0+1/
@400000006afea0400b37e12c status: local 0/10 remote 0/20
@400000006afea0400b38b804 end msg 1310749
@400000006afea04712b91d1c new msg 1310749
@400000006afea04712b930a4 info msg 1310749: bytes 1530 from <sara3@harbour.test> qp 4090 uid 7791
@400000006afea04712ba077c starting delivery 905: msg 1310749 to local admin0@example.net
@400000006afea04712bac6e4 status: local 1/10 remote 0/20
@400000006afea04713e0573c delivery 905: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afea04713e0573c status: local 0/10 remote 0/20
@400000006afea04713e0ff34 bounce msg 1310749 qp 4091
@400000006afea04713e131fc end msg 1310749
@400000006afea04713e905e4 new msg 1310749
@400000006afea04713e9196c info msg 1310749: bytes 2620 from <> qp 4091 uid 7796
@400000006afea04713e9196c starting delivery 906: msg 1310749 to remote sara3@harbour.test
@400000006afea04713e98ab4 status: local 0/10 remote 1/20
@400000006afea04911f79624 delivery 906: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F082302C63/
@400000006afea04911f7a9ac status: local 0/10 remote 0/20
@400000006afea04911f84dbc end msg 1310749
@400000006afea04a0f47e744 new msg 1310749
@400000006afea04a0f47e744 info msg 1310749: bytes 1426 from <wanda29@dune.test> qp 4105 uid 7791
@400000006afea04a0f485c74 starting delivery 907: msg 1310749 to local club.example-sara@club.example
@400000006afea04a0f491bdc status: local 1/10 remote 0/20
@400000006afea04a14770574 delivery 907: success: did_0+0+1/
@400000006afea04a14778e2c status: local 0/10 remote 0/20
@400000006afea04a1477e804 end msg 1310749
@400000006afea0ce2b4dcecc new msg 1310749
@400000006afea0ce2b4dcecc info msg 1310749: bytes 1557 from <paula13@bigmail.example> qp 4767 uid 7791
@400000006afea0ce2b4e8a4c starting delivery 908: msg 1310749 to local club.example-r.frank@club.example
@400000006afea0ce2b4e8a4c status: local 1/10 remote 0/20
@400000006afea0ce2c8e0f2c delivery 908: success: did_0+0+1/
@400000006afea0ce2c8e49c4 status: local 0/10 remote 0/20
@400000006afea0ce2c8eb724 end msg 1310749
@400000006afea0d2257ae6ec new msg 1310749
@400000006afea0d2257bc1ac info msg 1310749: bytes 1183 from <emma34@ferry.test> qp 4787 uid 7791
@400000006afea0d2257beca4 starting delivery 909: msg 1310749 to local shop.example-z.jung@shop.example
@400000006afea0d2257c1f6c status: local 1/10 remote 0/20
@400000006afea0d22b792874 delivery 909: success: did_0+0+1/
@400000006afea0d22b79824c status: local 0/10 remote 0/20
@400000006afea0d22b7991ec end msg 1310749
@400000006afea0da23b65f44 new msg 1310749
@400000006afea0da23b6ebe4 info msg 1310749: bytes 7608 from <orders@shop.example> qp 4826 uid 10001
@400000006afea0da23b78ff4 starting delivery 910: msg 1310749 to remote k.maier12@dune.test
@400000006afea0da23b86e9c status: local 0/10 remote 1/20
@400000006afea0dc0396c514 delivery 910: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wC286-9BCEEF-B1/
@400000006afea0dc0396c514 status: local 0/10 remote 0/20
@400000006afea0dc0397559c end msg 1310749
@400000006afea1a912b62f1c new msg 1310749
@400000006afea1a912b6b3ec info msg 1310749: bytes 5245 from <d.weiss@club.example> qp 5860 uid 7791
@400000006afea1a912b6b3ec starting delivery 911: msg 1310749 to remote o.beck11@heather.example
@400000006afea1a912b6b3ec status: local 0/10 remote 1/20
@400000006afea1aa02729c1c delivery 911: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<74b7fda678c5b362@mail.example>_[InternalId=1285093448]_Queued_mail_for_delivery/
@400000006afea1aa02735f6c status: local 0/10 remote 0/20
@400000006afea1aa02735f6c end msg 1310749
@400000006afea2242ab524c4 new msg 1310749
@400000006afea2242ab5f3cc info msg 1310749: bytes 4343 from <j.klein@club.example> qp 6477 uid 7791
@400000006afea2242ab63a1c starting delivery 912: msg 1310749 to local shop.example-b.lang@shop.example
@400000006afea2242ab6612c status: local 1/10 remote 0/20
@400000006afea2242d30e2c4 delivery 912: success: did_0+0+1/
@400000006afea2242d31b1cc status: local 0/10 remote 0/20
@400000006afea2242d32175c end msg 1310749
@400000006afea23a0eade57c new msg 1310749
@400000006afea23a0eae00d4 info msg 1310749: bytes 16540 from <sara@club.example> qp 6585 uid 7791
@400000006afea23a0eae00d4 starting delivery 913: msg 1310749 to remote m.roth@partner.test
@400000006afea23a0eae9d14 status: local 0/10 remote 1/20
@400000006afea23b00ee1b14 delivery 913: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea23b00ee1b14 status: local 0/10 remote 0/20
@400000006afea249213c2fb4 new msg 1310755
@400000006afea249213c85a4 info msg 1310755: bytes 1525 from <y.kurz12@lantern.test> qp 6661 uid 7791
@400000006afea249213cc80c starting delivery 914: msg 1310755 to local club.example-j.klein@club.example
@400000006afea249213d6834 status: local 1/10 remote 0/20
@400000006afea24924d42b54 delivery 914: success: did_0+0+1/
@400000006afea24924d4eea4 status: local 0/10 remote 0/20
@400000006afea24924d52d24 end msg 1310755
@400000006afea25a32921544 new msg 1310755
@400000006afea25a329257ac info msg 1310755: bytes 1737 from <wanda@example.net> qp 6748 uid 7791
@400000006afea25a329276ec starting delivery 915: msg 1310755 to remote d.weiss2@freemail.test
@400000006afea25a329276ec status: local 0/10 remote 1/20
@400000006afea25c1453933c delivery 915: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D6F406AEA2/
@400000006afea25c145479b4 status: local 0/10 remote 0/20
@400000006afea25c1454d38c end msg 1310755
@400000006afea2a40fb53b8c new msg 1310755
@400000006afea2a40fb5f70c info msg 1310755: bytes 7099 from <d.weiss@club.example> qp 7115 uid 7791
@400000006afea2a40fb68f64 starting delivery 916: msg 1310755 to remote anna.koch10@garden.example
@400000006afea2a40fb746fc status: local 0/10 remote 1/20
@400000006afea2a43acfcb34 delivery 916: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w7A28-652964-32/
@400000006afea2a43ad05004 status: local 0/10 remote 0/20
@400000006afea2a43ad05004 end msg 1310755
@400000006afea2c6305d9974 new msg 1310755
@400000006afea2c6305d9974 info msg 1310755: bytes 1628 from <d.weiss4@freemail.test> qp 7288 uid 7791
@400000006afea2c6305e2614 starting delivery 917: msg 1310755 to local club.example-emma@club.example
@400000006afea2c6305e4d24 status: local 1/10 remote 0/20
@400000006afea2c633b9f75c delivery 917: success: did_0+0+1/
@400000006afea2c633ba8fb4 status: local 0/10 remote 0/20
@400000006afea2c633bb08cc end msg 1310755
@400000006afea2fc193a659c new msg 1310755
@400000006afea2fc193b405c info msg 1310755: bytes 18607 from <h.vogel@club.example> qp 7556 uid 7791
@400000006afea2fc193b8e7c starting delivery 918: msg 1310755 to remote lena7@garden.example
@400000006afea2fc193c4de4 status: local 0/10 remote 1/20
@400000006afea2fe2bc3645c delivery 918: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wC348-8EF338-FD/
@400000006afea2fe2bc3645c status: local 0/10 remote 0/20
@400000006afea2fe2bc37fb4 end msg 1310755
@400000006afea33d1e768fa4 new msg 1310755
@400000006afea33d1e77108c info msg 1310755: bytes 1531 from <z.jung4@paper.example> qp 7881 uid 7791
@400000006afea33d1e77bc6c starting delivery 919: msg 1310755 to local shop.example-t.wolf@shop.example
@400000006afea33d1e784cf4 status: local 1/10 remote 0/20
@400000006afea33d1e784cf4 starting delivery 920: msg 1310755 to local shop.example-m.roth@shop.example
@400000006afea33d1e784cf4 status: local 2/10 remote 0/20
@400000006afea33d1e78e54c starting delivery 921: msg 1310755 to local shop.example-y.kurz@shop.example
@400000006afea33d1e791044 status: local 3/10 remote 0/20
@400000006afea33d1e79b454 starting delivery 922: msg 1310755 to local shop.example-v.horn@shop.example
@400000006afea33d1e79df4c status: local 4/10 remote 0/20
@400000006afea33d1e7a0274 starting delivery 923: msg 1310755 to local club.example-sara@club.example
@400000006afea33d1e7ae11c status: local 5/10 remote 0/20
@400000006afea33d216fde2c delivery 921: success: did_0+0+1/
@400000006afea33d2170341c status: local 4/10 remote 0/20
@400000006afea33d218be9dc delivery 919: success: did_0+0+1/
@400000006afea33d218c8dec status: local 3/10 remote 0/20
@400000006afea33d2341db24 delivery 922: success: did_0+0+1/
@400000006afea33d2342b5e4 status: local 2/10 remote 0/20
@400000006afea33d252e749c delivery 920: success: did_0+0+1/
@400000006afea33d252f37ec status: local 1/10 remote 0/20
@400000006afea33d25a8dc8c delivery 923: success: did_0+0+1/
@400000006afea33d25a8ffb4 status: local 0/10 remote 0/20
@400000006afea33d25a8ffb4 end msg 1310755
@400000006afea3a80caaab0c new msg 1310755
@400000006afea3a80caaab0c info msg 1310755: bytes 1419 from <ida15@valley.test> qp 8415 uid 7791
@400000006afea3a80cab89b4 starting delivery 924: msg 1310755 to local wanda@example.net
@400000006afea3a80cac3594 status: local 1/10 remote 0/20
@400000006afea3a80e20c494 delivery 924: success: did_0+0+1/
@400000006afea3a80e215134 status: local 0/10 remote 0/20
@400000006afea3a80e2208cc end msg 1310755
@400000006afea3a9346b171c new msg 1310755
@400000006afea3a9346b51b4 info msg 1310755: bytes 1583 from <o.beck28@university.example> qp 8423 uid 7791
@400000006afea3a9346b8864 starting delivery 925: msg 1310755 to local shop.example-z.jung@shop.example
@400000006afea3a9346c111c status: local 1/10 remote 0/20
@400000006afea3a938b163bc delivery 925: success: did_0+0+1/
@400000006afea3a938b163bc status: local 0/10 remote 0/20
@400000006afea3a938b163bc end msg 1310755
@400000006afea3ca3243ce34 starting delivery 926: msg 1310749 to remote m.roth@partner.test
@400000006afea3ca3244186c status: local 0/10 remote 1/20
@400000006afea3cb156a3744 delivery 926: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea3cb156a3744 status: local 0/10 remote 0/20
@400000006afea3f734c1553c new msg 1310755
@400000006afea3f734c23bb4 info msg 1310755: bytes 1728 from <j.klein@club.example> qp 8813 uid 7791
@400000006afea3f734c27264 starting delivery 927: msg 1310755 to remote emma7@garden.example
@400000006afea3f734c285ec status: local 0/10 remote 1/20
@400000006afea3f922c7f804 delivery 927: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wF21C-8DDB55-62/
@400000006afea3f922c826e4 status: local 0/10 remote 0/20
@400000006afea3f922c8329c end msg 1310755
@400000006afea4180e71c2f4 new msg 1310755
@400000006afea4180e71c2f4 info msg 1310755: bytes 3297 from <v.horn@shop.example> qp 8975 uid 7791
@400000006afea4180e724bac starting delivery 928: msg 1310755 to remote o.beck10@pebble.test
@400000006afea4180e731ab4 status: local 0/10 remote 1/20
@400000006afea4191cdfd68c delivery 928: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<89eaaa22bce1bc9c@mail.example>_[InternalId=2077413758]_Queued_mail_for_delivery/
@400000006afea4191ce02894 status: local 0/10 remote 0/20
@400000006afea4191ce0ff6c end msg 1310755
@400000006afea43331504e44 new msg 1310755
@400000006afea433315109c4 info msg 1310755: bytes 1500 from <> qp 9113 uid 7791
@400000006afea43331512cec starting delivery 929: msg 1310755 to local shop.example-ute@shop.example
@400000006afea43331512cec status: local 1/10 remote 0/20
@400000006afea43332a4f934 delivery 929: success: did_0+0+1/
@400000006afea43332a59574 status: local 0/10 remote 0/20
@400000006afea43332a5b89c end msg 1310755
@400000006afea4bb19445c64 new msg 1310755
@400000006afea4bb19445c64 info msg 1310755: bytes 2337 from <v.horn@shop.example> qp 9791 uid 7791
@400000006afea4bb1944c9c4 starting delivery 930: msg 1310755 to remote paula6@bigmail.example
@400000006afea4bb19456604 status: local 0/10 remote 1/20
@400000006afea4bb2e642304 delivery 930: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073201_d157370c2695_-_esmtp/
@400000006afea4bb2e64462c status: local 0/10 remote 0/20
@400000006afea4bb2e64b38c end msg 1310755
@400000006afea57e37ba8484 new msg 1310755
@400000006afea57e37baea14 info msg 1310755: bytes 3947 from <t.wolf@shop.example> qp 10768 uid 7791
@400000006afea57e37bb6714 starting delivery 931: msg 1310755 to remote t.wolf2@garden.example
@400000006afea57e37bb6714 status: local 0/10 remote 1/20
@400000006afea57f2d5ea1b4 delivery 931: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wCFDA-594E62-0D/
@400000006afea57f2d5ec0f4 status: local 0/10 remote 0/20
@400000006afea57f2d5f6cd4 end msg 1310755
@400000006afea58128d11e9c new msg 1310755
@400000006afea58128d11e9c info msg 1310755: bytes 5805 from <d.weiss@club.example> qp 10782 uid 7791
@400000006afea58128d1748c starting delivery 932: msg 1310755 to remote sara7@reed.test
@400000006afea58128d1748c status: local 0/10 remote 1/20
@400000006afea583390d5ab4 delivery 932: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073399_7cb035612be8_-_esmtp/
@400000006afea583390de754 status: local 0/10 remote 0/20
@400000006afea583390de754 end msg 1310755
@400000006afea58d03f64264 new msg 1310755
@400000006afea58d03f6c34c info msg 1310755: bytes 134156 from <b.lang@shop.example> qp 10839 uid 7791
@400000006afea58d03f6c34c starting delivery 933: msg 1310755 to remote nina@partner.test
@400000006afea58d03f74434 status: local 0/10 remote 1/20
@400000006afea58d2c49fd64 delivery 933: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea58d2c4ae7c4 status: local 0/10 remote 0/20
@400000006afea5942d7d4574 new msg 1310736
@400000006afea5942d7d4574 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 10877 uid 0
@400000006afea5942d7dc65c starting delivery 934: msg 1310736 to local root@mx1.example.net
@400000006afea5942d7dc65c status: local 1/10 remote 0/20
@400000006afea5942fa384bc new msg 1310758
@400000006afea5942fa384bc info msg 1310758: bytes 974 from <root@mx1.example.net> qp 10878 uid 7790
@400000006afea5942fa384bc starting delivery 935: msg 1310758 to local greta@example.net
@400000006afea5942fa384bc status: local 2/10 remote 0/20
@400000006afea5942fa3b784 delivery 934: success: did_0+1+0/qp_10878/
@400000006afea5942fa4868c status: local 1/10 remote 0/20
@400000006afea5942fa56d04 end msg 1310736
@400000006afea594361901b4 delivery 935: success: did_0+0+1/
@400000006afea5943619ec14 status: local 0/10 remote 0/20
@400000006afea5943619ff9c end msg 1310758
@400000006afea5cf15055af4 new msg 1310758
@400000006afea5cf1505bc9c info msg 1310758: bytes 1454 from <t.wolf26@lantern.test> qp 11170 uid 7791
@400000006afea5cf15066494 starting delivery 936: msg 1310758 to local shop.example-y.kurz@shop.example
@400000006afea5cf15067fec status: local 1/10 remote 0/20
@400000006afea5cf17d6da14 delivery 936: success: did_0+0+1/
@400000006afea5cf17d789dc status: local 0/10 remote 0/20
@400000006afea5cf17d7cc44 end msg 1310758
@400000006afea69e132d81fc new msg 1310758
@400000006afea69e132dc84c info msg 1310758: bytes 1530 from <paula29@pebble.test> qp 12205 uid 7791
@400000006afea69e132e8f84 starting delivery 937: msg 1310758 to local shop.example-z.jung@shop.example
@400000006afea69e132ee95c status: local 1/10 remote 0/20
@400000006afea69e15459844 delivery 937: success: did_0+0+1/
@400000006afea69e15459844 status: local 0/10 remote 0/20
@400000006afea69e1545e27c end msg 1310758
@400000006afea7031dfbae9c new msg 1310758
@400000006afea7031dfbae9c info msg 1310758: bytes 7665 from <orders@shop.example> qp 12711 uid 10001
@400000006afea7031dfc430c starting delivery 938: msg 1310758 to remote ute4@paper.example
@400000006afea7031dfccbc4 status: local 0/10 remote 1/20
@400000006afea7060006a52c delivery 938: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073785_c49d6e8c6dea_-_esmtp/
@400000006afea7060006a52c status: local 0/10 remote 0/20
@400000006afea706000702ec end msg 1310758
@400000006afea70e2377c004 new msg 1310758
@400000006afea70e2377df44 info msg 1310758: bytes 8258 from <lena@club.example> qp 12766 uid 7791
@400000006afea70e2377df44 starting delivery 939: msg 1310758 to remote sara11@dairy.example
@400000006afea70e23785c44 status: local 0/10 remote 1/20
@400000006afea70e23785c44 starting delivery 940: msg 1310758 to remote f.braun7@museum.example
@400000006afea70e23790c0c status: local 0/10 remote 2/20
@400000006afea70e38628c24 delivery 940: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<6a145647db456594@mail.example>_[InternalId=1102700190]_Queued_mail_for_delivery/
@400000006afea70e38630924 status: local 0/10 remote 1/20
@400000006afea70f0c10bccc delivery 939: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<da276a7e7422f73d@mail.example>_[InternalId=438829667]_Queued_mail_for_delivery/
@400000006afea70f0c10bccc status: local 0/10 remote 0/20
@400000006afea70f0c1131fc end msg 1310758
@400000006afea71d09083ba4 starting delivery 941: msg 1310755 to remote nina@partner.test
@400000006afea71d09083ba4 status: local 0/10 remote 1/20
@400000006afea71d3494599c delivery 941: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea71d3494599c status: local 0/10 remote 0/20
@400000006afea7d225d5d82c new msg 1310758
@400000006afea7d225d5d82c info msg 1310758: bytes 7039 from <greta@example.net> qp 13747 uid 7791
@400000006afea7d225d6746c starting delivery 942: msg 1310758 to remote b.lang4@corner.test
@400000006afea7d225d6b2ec status: local 0/10 remote 1/20
@400000006afea7d22a11ef84 new msg 1310736
@400000006afea7d22a11ef84 info msg 1310736: bytes 181663 from <o.beck@shop.example> qp 13748 uid 7791
@400000006afea7d22a125514 starting delivery 943: msg 1310736 to remote lena2@paper.example
@400000006afea7d22a132034 status: local 0/10 remote 2/20
@400000006afea7d32f2e9ef4 delivery 942: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<df07cdbdfc9081b5@mail.example>_[InternalId=1935838636]_Queued_mail_for_delivery/
@400000006afea7d32f2eed14 status: local 0/10 remote 1/20
@400000006afea7d32f2eed14 end msg 1310758
@400000006afea7d41e45d314 delivery 943: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073992_ad58df67f26e_-_esmtp/
@400000006afea7d41e45d314 status: local 0/10 remote 0/20
@400000006afea7d41e462134 end msg 1310736
@400000006afea809148983d4 new msg 1310736
@400000006afea809148983d4 info msg 1310736: bytes 909 from <ida12@ferry.test> qp 14020 uid 7791
@400000006afea8091489e194 starting delivery 944: msg 1310736 to local club.example-sara@club.example
@400000006afea8091489e194 status: local 1/10 remote 0/20
@400000006afea80918e0dbbc delivery 944: success: did_0+0+1/
@400000006afea80918e150ec status: local 0/10 remote 0/20
@400000006afea80918e150ec end msg 1310736
@400000006afea81e0f1997cc new msg 1310736
@400000006afea81e0f1997cc info msg 1310736: bytes 1494 from <anna.koch36@dairy.example> qp 14125 uid 7791
@400000006afea81e0f1997cc starting delivery 945: msg 1310736 to local club.example-emma@club.example
@400000006afea81e0f1997cc status: local 1/10 remote 0/20
@400000006afea81e1650de24 delivery 945: success: did_0+0+1/
@400000006afea81e1651208c status: local 0/10 remote 0/20
@400000006afea81e1651c884 end msg 1310736
@400000006afea87a06916774 starting delivery 946: msg 1310749 to remote m.roth@partner.test
@400000006afea87a06916774 status: local 0/10 remote 1/20
@400000006afea87a1ce77f7c delivery 946: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea87a1ce77f7c status: local 0/10 remote 0/20
@400000006afea87a2e6f2b3c new msg 1310736
@400000006afea87a2e6f7d44 info msg 1310736: bytes 53496 from <wanda@example.net> qp 14587 uid 7791
@400000006afea87a2e6fa454 starting delivery 947: msg 1310736 to local greta@example.net
@400000006afea87a2e7009e4 status: local 1/10 remote 0/20
@400000006afea87a2e7009e4 starting delivery 948: msg 1310736 to local shop.example-ida@shop.example
@400000006afea87a2e7067a4 status: local 2/10 remote 0/20
@400000006afea87a2e71176c starting delivery 949: msg 1310736 to local shop.example-b.lang@shop.example
@400000006afea87a2e71a7f4 status: local 3/10 remote 0/20
@400000006afea87a2e721554 starting delivery 950: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006afea87a2e72b964 status: local 4/10 remote 0/20
@400000006afea87a315b42f4 delivery 947: success: did_0+0+1/
@400000006afea87a315bbff4 status: local 3/10 remote 0/20
@400000006afea87a32733ebc delivery 950: success: did_0+0+1/
@400000006afea87a32738124 status: local 2/10 remote 0/20
@400000006afea87a33338d34 delivery 949: success: did_0+0+1/
@400000006afea87a33339504 status: local 1/10 remote 0/20
@400000006afea87a345335d4 delivery 948: success: did_0+0+1/
@400000006afea87a3453e1b4 status: local 0/10 remote 0/20
@400000006afea87a3453e1b4 end msg 1310736
@400000006afea8cc11983814 new msg 1310736
@400000006afea8cc1198e00c info msg 1310736: bytes 37591 from <greta@example.net> qp 14995 uid 7791
@400000006afea8cc1198e00c starting delivery 951: msg 1310736 to remote o.beck10@bigmail.example
@400000006afea8cc1199c684 status: local 0/10 remote 1/20
@400000006afea8cc1199f564 starting delivery 952: msg 1310736 to remote y.kurz2@bigmail.example
@400000006afea8cc1199f564 status: local 0/10 remote 2/20
@400000006afea8cc119a4384 starting delivery 953: msg 1310736 to remote nina0@orchard.test
@400000006afea8cc119a4384 status: local 0/10 remote 3/20
@400000006afea8cc119b2614 starting delivery 954: msg 1310736 to remote d.weiss8@university.example
@400000006afea8cc119b2614 status: local 0/10 remote 4/20
@400000006afea8cc2e50fcac delivery 954: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<d.weiss8@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afea8cc2e51047c status: local 0/10 remote 3/20
@400000006afea8cd08e73a6c delivery 953: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074242_9aeb120b4882_-_esmtp/
@400000006afea8cd08e81144 status: local 0/10 remote 2/20
@400000006afea8cd09a959bc delivery 951: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074242_9ab02651b97c_-_esmtp/
@400000006afea8cd09a9fdcc status: local 0/10 remote 1/20
@400000006afea8ce1add579c delivery 952: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074242_0e35a385e86a_-_esmtp/
@400000006afea8ce1ade3a2c status: local 0/10 remote 0/20
@400000006afea8e000e59f34 new msg 1310758
@400000006afea8e000e5f90c info msg 1310758: bytes 216810 from <d.weiss@club.example> qp 15094 uid 7791
@400000006afea8e000e6472c starting delivery 955: msg 1310758 to remote t.wolf@partner.test
@400000006afea8e000e6954c status: local 0/10 remote 1/20
@400000006afea8e01a3b85d4 delivery 955: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea8e01a3b85d4 status: local 0/10 remote 0/20
@400000006afea9a41fdfd404 new msg 1310753
@400000006afea9a41fe0a6f4 info msg 1310753: bytes 1518 from <d.weiss11@heather.example> qp 16076 uid 7791
@400000006afea9a41fe16274 starting delivery 956: msg 1310753 to local shop.example-ida@shop.example
@400000006afea9a41fe19d0c status: local 1/10 remote 0/20
@400000006afea9a4232aad8c delivery 956: success: did_0+0+1/
@400000006afea9a4232b9404 status: local 0/10 remote 0/20
@400000006afea9a4232c4f84 end msg 1310753
@400000006afea9f60f9301d4 new msg 1310753
@400000006afea9f60f933884 info msg 1310753: bytes 5025 from <b.lang@shop.example> qp 16485 uid 7791
@400000006afea9f60f93637c starting delivery 957: msg 1310753 to remote o.beck10@museum.example
@400000006afea9f60f93adb4 status: local 0/10 remote 1/20
@400000006afea9f632bba9cc delivery 957: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<e987e5bd6efc2600@mail.example>_[InternalId=192372878]_Queued_mail_for_delivery/
@400000006afea9f632bc26cc status: local 0/10 remote 0/20
@400000006afea9f632bcde64 end msg 1310753
@400000006afeaa3233eaf26c new msg 1310753
@400000006afeaa3233eb2534 info msg 1310753: bytes 152323 from <y.kurz@shop.example> qp 16788 uid 7791
@400000006afeaa3233ebcd2c starting delivery 958: msg 1310753 to local carla@example.net
@400000006afeaa3233ebe884 status: local 1/10 remote 0/20
@400000006afeaa32350fb3bc delivery 958: success: did_0+0+1/
@400000006afeaa3235105bb4 status: local 0/10 remote 0/20
@400000006afeaa3235105bb4 end msg 1310753
@400000006afeaa5c01274bb4 starting delivery 959: msg 1310736 to remote d.weiss8@university.example
@400000006afeaa5c0127b52c status: local 0/10 remote 1/20
@400000006afeaa5e0b5ba56c delivery 959: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074642_f9f837199dd4_-_esmtp/
@400000006afeaa5e0b5ba954 status: local 0/10 remote 0/20
@400000006afeaa5e0b5bf38c end msg 1310736
@400000006afeaa700428feac new msg 1310736
@400000006afeaa700428feac info msg 1310736: bytes 1644 from <o.beck11@acorn.example> qp 17094 uid 7791
@400000006afeaa70042948e4 starting delivery 960: msg 1310736 to local club.example-emma@club.example
@400000006afeaa70042948e4 status: local 1/10 remote 0/20
@400000006afeaa70042948e4 starting delivery 961: msg 1310758 to remote t.wolf@partner.test
@400000006afeaa70042948e4 status: local 1/10 remote 1/20
@400000006afeaa70088f5e3c delivery 960: success: did_0+0+1/
@400000006afeaa7008900e04 status: local 0/10 remote 1/20
@400000006afeaa700890c59c end msg 1310736
@400000006afeaa7029cb3ddc delivery 961: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeaa7029cb3ddc status: local 0/10 remote 0/20
@400000006afeaad908a9fea4 new msg 1310736
@400000006afeaad908aa6c04 info msg 1310736: bytes 984 from <t.wolf8@heather.example> qp 17619 uid 7791
@400000006afeaad908aa6c04 starting delivery 962: msg 1310736 to local club.example-r.frank@club.example
@400000006afeaad908aaa2b4 status: local 1/10 remote 0/20
@400000006afeaad90ce6bdf4 delivery 962: success: did_0+0+1/
@400000006afeaad90ce76dbc status: local 0/10 remote 0/20
@400000006afeaad90ce7f28c end msg 1310736
@400000006afeaae319fb2d2c new msg 1310736
@400000006afeaae319fbd524 info msg 1310736: bytes 5752 from <nina@club.example> qp 17671 uid 7791
@400000006afeaae319fc0fbc starting delivery 963: msg 1310736 to remote ute11@corner.test
@400000006afeaae319fc466c status: local 0/10 remote 1/20
@400000006afeaae5191ec364 delivery 963: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<f35f3ff5696a1ec1@mail.example>_[InternalId=704330331]_Queued_mail_for_delivery/
@400000006afeaae5191ec364 status: local 0/10 remote 0/20
@400000006afeaae5191edad4 end msg 1310736
@400000006afeab820a773cc4 new msg 1310736
@400000006afeab820a78233c info msg 1310736: bytes 13045 from <d.weiss@club.example> qp 18464 uid 7791
@400000006afeab820a78a03c starting delivery 964: msg 1310736 to local shop.example-o.beck@shop.example
@400000006afeab820a79250c status: local 1/10 remote 0/20
@400000006afeab820a79250c starting delivery 965: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006afeab820a794c1c status: local 2/10 remote 0/20
@400000006afeab820bf36514 delivery 964: success: did_0+0+1/
@400000006afeab820bf36514 status: local 1/10 remote 0/20
@400000006afeab820dec991c delivery 965: success: did_0+0+1/
@400000006afeab820decb85c status: local 0/10 remote 0/20
@400000006afeab820decfac4 end msg 1310736
@400000006afeab980c93f2a4 new msg 1310736
@400000006afeab980c94dd04 info msg 1310736: bytes 13645 from <v.horn@shop.example> qp 18575 uid 7791
@400000006afeab980c95ac0c starting delivery 966: msg 1310736 to local club.example-nina@club.example
@400000006afeab980c95ac0c status: local 1/10 remote 0/20
@400000006afeab98102ca1f4 delivery 966: success: did_0+0+1/
@400000006afeab98102ca1f4 status: local 0/10 remote 0/20
@400000006afeab98102ca1f4 end msg 1310736
@400000006afeabcd2fbcc1ac starting delivery 967: msg 1310755 to remote nina@partner.test
@400000006afeabcd2fbcc1ac status: local 0/10 remote 1/20
@400000006afeabce209d4034 delivery 967: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeabce209d6f14 status: local 0/10 remote 0/20
@400000006afeabe7328ba0ec new msg 1310736
@400000006afeabe7328bfac4 info msg 1310736: bytes 39030 from <k.maier@club.example> qp 18973 uid 7791
@400000006afeabe7328ccdb4 starting delivery 968: msg 1310736 to remote greta9@school.example
@400000006afeabe7328d8164 status: local 0/10 remote 1/20
@400000006afeabea0e149764 delivery 968: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795075037_qp_2189/
@400000006afeabea0e152fbc status: local 0/10 remote 0/20
@400000006afeabea0e15fec4 end msg 1310736
@400000006afeac071257369c new msg 1310736
@400000006afeac071257c724 info msg 1310736: bytes 12886 from <o.beck@shop.example> qp 19130 uid 7791
@400000006afeac071257c724 starting delivery 969: msg 1310736 to remote b.lang6@library.example
@400000006afeac071257c724 status: local 0/10 remote 1/20
@400000006afeac0712580d74 starting delivery 970: msg 1310736 to remote b.lang0@inkwell.test
@400000006afeac0712580d74 status: local 0/10 remote 2/20
@400000006afeac0835078214 delivery 969: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w50D5-DEE8BC-AB/
@400000006afeac0835082a0c status: local 0/10 remote 1/20
@400000006afeac092f3aa514 delivery 970: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075069_de28f609df7d_-_esmtp/
@400000006afeac092f3b165c status: local 0/10 remote 0/20
@400000006afeac092f3b9744 end msg 1310736
@400000006afeac3305d5fee4 new msg 1310736
@400000006afeac3305d67414 info msg 1310736: bytes 11015 from <z.jung@shop.example> qp 19349 uid 7791
@400000006afeac3305d6879c starting delivery 971: msg 1310736 to remote emma@partner.test
@400000006afeac3305d6879c status: local 0/10 remote 1/20
@400000006afeac331e2815cc delivery 971: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeac331e2838f4 status: local 0/10 remote 0/20
@400000006afeac9c3082e83c new msg 1310753
@400000006afeac9c308378c4 info msg 1310753: bytes 734 from <root@mx1.example.net> qp 19878 uid 0
@400000006afeac9c308378c4 starting delivery 972: msg 1310753 to local root@mx1.example.net
@400000006afeac9c3083e624 status: local 1/10 remote 0/20
@400000006afeac9c32977ffc new msg 1310761
@400000006afeac9c32977ffc info msg 1310761: bytes 974 from <root@mx1.example.net> qp 19879 uid 7790
@400000006afeac9c3297ddbc starting delivery 973: msg 1310761 to local greta@example.net
@400000006afeac9c3297ddbc status: local 2/10 remote 0/20
@400000006afeac9c3297ddbc delivery 972: success: did_0+1+0/qp_19879/
@400000006afeac9c32987614 status: local 1/10 remote 0/20
@400000006afeac9c32987614 end msg 1310753
@400000006afeac9c388ccc8c delivery 973: success: did_0+0+1/
@400000006afeac9c388ce3fc status: local 0/10 remote 0/20
@400000006afeac9c388d0b0c end msg 1310761
@400000006afeacdb361807b4 new msg 1310761
@400000006afeacdb3618b394 info msg 1310761: bytes 1114 from <paula13@freemail.test> qp 20193 uid 7791
@400000006afeacdb3618b394 starting delivery 974: msg 1310761 to local shop.example-z.jung@shop.example
@400000006afeacdb3618b394 status: local 1/10 remote 0/20
@400000006afeacdb37175714 delivery 974: success: did_0+0+1/
@400000006afeacdb3717d414 status: local 0/10 remote 0/20
@400000006afeacdb37183d8c end msg 1310761
@400000006afead900791204c new msg 1310761
@400000006afead900791204c info msg 1310761: bytes 3149 from <d.weiss@club.example> qp 21094 uid 7791
@400000006afead9007914b44 starting delivery 975: msg 1310761 to remote r.frank6@paper.example
@400000006afead900791669c status: local 0/10 remote 1/20
@400000006afead9034590dec delivery 975: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075462_6c5bd1720dc4_-_esmtp/
@400000006afead9034596bac status: local 0/10 remote 0/20
@400000006afead903459b9cc end msg 1310761
@400000006afeadae0a10ce1c new msg 1310761
@400000006afeadae0a117614 info msg 1310761: bytes 3677 from <ute10@oakwood.test> qp 21244 uid 7791
@400000006afeadae0a11b494 starting delivery 976: msg 1310761 to local shop.example-ida@shop.example
@400000006afeadae0a11b494 status: local 1/10 remote 0/20
@400000006afeadae0d23f5d4 delivery 976: success: did_0+0+1/
@400000006afeadae0d245b64 status: local 0/10 remote 0/20
@400000006afeadae0d253624 end msg 1310761
@400000006afeadc325637ad4 starting delivery 977: msg 1310736 to remote emma@partner.test
@400000006afeadc325637ad4 status: local 0/10 remote 1/20
@400000006afeadc4056a9ab4 delivery 977: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeadc4056b7d44 status: local 0/10 remote 0/20
@400000006afeae091bd75b84 new msg 1310761
@400000006afeae091bd75b84 info msg 1310761: bytes 4457 from <emma27@museum.example> qp 21701 uid 7791
@400000006afeae091bd7b944 starting delivery 978: msg 1310761 to local club.example-f.braun@club.example
@400000006afeae091bd7e054 status: local 1/10 remote 0/20
@400000006afeae091edd8aec delivery 978: success: did_0+0+1/
@400000006afeae091edd8aec status: local 0/10 remote 0/20
@400000006afeae091edd8aec end msg 1310761
@400000006afeae0e39e03efc new msg 1310761
@400000006afeae0e39e042e4 info msg 1310761: bytes 1265 from <y.kurz17@mill.test> qp 21728 uid 7791
@400000006afeae0e39e0660c starting delivery 979: msg 1310761 to local carla@example.net
@400000006afeae0e39e09104 status: local 1/10 remote 0/20
@400000006afeae0f04030fbc delivery 979: success: did_0+0+1/
@400000006afeae0f0403ee64 status: local 0/10 remote 0/20
@400000006afeae0f0403fe04 end msg 1310761
@400000006afeae3214dbca54 new msg 1310761
@400000006afeae3214dc7e04 info msg 1310761: bytes 4291 from <wanda31@lantern.test> qp 21905 uid 7791
@400000006afeae3214dca514 starting delivery 980: msg 1310761 to local shop.example-ute@shop.example
@400000006afeae3214dccc24 status: local 1/10 remote 0/20
@400000006afeae321a99e214 delivery 980: success: did_0+0+1/
@400000006afeae321a99e214 status: local 0/10 remote 0/20
@400000006afeae321a9aa564 end msg 1310761
@400000006afeae880f890b0c new msg 1310761
@400000006afeae880f89e9b4 info msg 1310761: bytes 5315 from <orders@shop.example> qp 22335 uid 10001
@400000006afeae880f89e9b4 starting delivery 981: msg 1310761 to remote y.kurz0@pebble.test
@400000006afeae880f89e9b4 status: local 0/10 remote 1/20
@400000006afeae8905095844 delivery 981: failure: 203.0.113.83_does_not_like_recipient./Remote_host_said:_550_5.1.1_<y.kurz0@pebble.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.83./
@400000006afeae8905095844 status: local 0/10 remote 0/20
@400000006afeae890509739c bounce msg 1310761 qp 22339
@400000006afeae890509739c end msg 1310761
@400000006afeae89051980fc new msg 1310761
@400000006afeae89051980fc info msg 1310761: bytes 6505 from <> qp 22339 uid 7796
@400000006afeae89051980fc starting delivery 982: msg 1310761 to local shop.example-orders@shop.example
@400000006afeae89051980fc status: local 1/10 remote 0/20
@400000006afeae89060bd424 delivery 982: success: did_0+0+0/
@400000006afeae89060c3d9c status: local 0/10 remote 0/20
@400000006afeae89060c4d3c end msg 1310761
@400000006afeaec918281ec4 new msg 1310761
@400000006afeaec9182845d4 info msg 1310761: bytes 2352 from <k.maier0@freemail.test> qp 22661 uid 7791
@400000006afeaec9182845d4 starting delivery 983: msg 1310761 to local shop.example-y.kurz@shop.example
@400000006afeaec918292864 status: local 1/10 remote 0/20
@400000006afeaec919722324 delivery 983: success: did_0+0+1/
@400000006afeaec919722324 status: local 0/10 remote 0/20
@400000006afeaec919726974 end msg 1310761
@400000006afeaed80a058b4c new msg 1310761
@400000006afeaed80a05c5e4 info msg 1310761: bytes 1173 from <y.kurz35@bricks.example> qp 22734 uid 7791
@400000006afeaed80a05c5e4 starting delivery 984: msg 1310761 to local club.example-lena@club.example
@400000006afeaed80a066224 status: local 1/10 remote 0/20
@400000006afeaed80f07119c delivery 984: success: did_0+0+1/
@400000006afeaed80f07c934 status: local 0/10 remote 0/20
@400000006afeaed80f07e874 end msg 1310761
@400000006afeaf192a97d8c4 new msg 1310761
@400000006afeaf192a989444 info msg 1310761: bytes 34154 from <carla@example.net> qp 23062 uid 7791
@400000006afeaf192a9928b4 starting delivery 985: msg 1310761 to remote b.lang7@typo.test
@400000006afeaf192a995f64 status: local 0/10 remote 1/20
@400000006afeaf1a03476c94 delivery 985: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afeaf1a03482044 status: local 0/10 remote 0/20
@400000006afeaf1a03482044 bounce msg 1310761 qp 23064
@400000006afeaf1a03482044 end msg 1310761
@400000006afeaf1a03707864 new msg 1310761
@400000006afeaf1a0371011c info msg 1310761: bytes 35312 from <> qp 23064 uid 7796
@400000006afeaf1a0371011c starting delivery 986: msg 1310761 to local carla@example.net
@400000006afeaf1a037166ac status: local 1/10 remote 0/20
@400000006afeaf1a078099d4 delivery 986: success: did_0+0+1/
@400000006afeaf1a0780efc4 status: local 0/10 remote 0/20
@400000006afeaf1a0780efc4 end msg 1310761
@400000006afeaf2010f2ad2c starting delivery 987: msg 1310758 to remote t.wolf@partner.test
@400000006afeaf2010f2d43c status: local 0/10 remote 1/20
@400000006afeaf202ce990f4 delivery 987: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeaf202cea7384 status: local 0/10 remote 0/20
@400000006afeaf2033b115ec new msg 1310761
@400000006afeaf2033b1e8dc info msg 1310761: bytes 6295 from <orders@shop.example> qp 23098 uid 10001
@400000006afeaf2033b24e6c starting delivery 988: msg 1310761 to remote v.horn22@dairy.example
@400000006afeaf2033b2bbcc status: local 0/10 remote 1/20
@400000006afeaf211cbc412c delivery 988: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<1b685d37a252d32a@mail.example>_[InternalId=1978202401]_Queued_mail_for_delivery/
@400000006afeaf211cbcc5fc status: local 0/10 remote 0/20
@400000006afeaf211cbd335c end msg 1310761
@400000006afeaf3f1c8425e4 new msg 1310761
@400000006afeaf3f1c84701c info msg 1310761: bytes 2562 from <sara@club.example> qp 23251 uid 7791
@400000006afeaf3f1c84a6cc starting delivery 989: msg 1310761 to remote emma8@acorn.example
@400000006afeaf3f1c84a6cc status: local 0/10 remote 1/20
@400000006afeaf4134d667c4 delivery 989: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075893_dd92d0a4ec29_-_esmtp/
@400000006afeaf4134d67f34 status: local 0/10 remote 0/20
@400000006afeaf4134d6aa2c end msg 1310761
@400000006afeaf8328d9cd44 new msg 1310761
@400000006afeaf8328d9f83c info msg 1310761: bytes 1187 from <> qp 23592 uid 7791
@400000006afeaf8328d9f83c starting delivery 990: msg 1310761 to local shop.example-anna.koch@shop.example
@400000006afeaf8328da59e4 status: local 1/10 remote 0/20
@400000006afeaf832a17a85c delivery 990: success: did_0+0+1/
@400000006afeaf832a182d2c status: local 0/10 remote 0/20
@400000006afeaf832a1863dc end msg 1310761
@400000006afeaf86115fd294 new msg 1310761
@400000006afeaf8611600174 info msg 1310761: bytes 1428 from <d.weiss@club.example> qp 23605 uid 7791
@400000006afeaf8611601ccc starting delivery 991: msg 1310761 to remote y.kurz@partner.test
@400000006afeaf8611602884 status: local 0/10 remote 1/20
@400000006afeaf862c27b024 delivery 991: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeaf862c27b024 status: local 0/10 remote 0/20
@400000006afeafd9091cc574 new msg 1310753
@400000006afeafd9091d659c info msg 1310753: bytes 48211 from <billing@shop.example> qp 24019 uid 7791
@400000006afeafd9091d659c starting delivery 992: msg 1310753 to local shop.example-info@shop.example
@400000006afeafd9091e3c74 status: local 1/10 remote 0/20
@400000006afeafd9091f22ec starting delivery 993: msg 1310753 to remote k.maier@partner.test
@400000006afeafd9091fcae4 status: local 1/10 remote 1/20
@400000006afeafd90d30afa4 delivery 992: success: did_0+0+1/
@400000006afeafd90d316b24 status: local 0/10 remote 1/20
@400000006afeafd92b7ef0ec delivery 993: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeafd92b7f6234 status: local 0/10 remote 0/20
@400000006afeb04605f2ed24 new msg 1310763
@400000006afeb04605f327bc info msg 1310763: bytes 1465 from <nina@club.example> qp 24564 uid 7791
@400000006afeb04605f327bc starting delivery 994: msg 1310763 to local shop.example-anna.koch@shop.example
@400000006afeb04605f3eef4 status: local 1/10 remote 0/20
@400000006afeb04605f4d184 starting delivery 995: msg 1310763 to local club.example-sara@club.example
@400000006afeb04605f4d184 status: local 2/10 remote 0/20
@400000006afeb04605f5b02c starting delivery 996: msg 1310763 to local club.example-nina@club.example
@400000006afeb04605f5fa64 status: local 3/10 remote 0/20
@400000006afeb04606de7604 delivery 996: success: did_0+0+1/
@400000006afeb04606df450c status: local 2/10 remote 0/20
@400000006afeb04609bc745c delivery 995: success: did_0+0+1/
@400000006afeb04609bc83fc status: local 1/10 remote 0/20
@400000006afeb0460da5f714 delivery 994: success: did_0+0+1/
@400000006afeb0460da5f714 status: local 0/10 remote 0/20
@400000006afeb0460da5fafc end msg 1310763
@400000006afeb04a2974d8ac starting delivery 997: msg 1310749 to remote m.roth@partner.test
@400000006afeb04a2974d8ac status: local 0/10 remote 1/20
@400000006afeb04b0fe6bf54 delivery 997: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb04b0fe7115c status: local 0/10 remote 0/20
@400000006afeb06d15a9ebdc new msg 1310763
@400000006afeb06d15a9ff64 info msg 1310763: bytes 5323 from <f.braun@club.example> qp 24760 uid 7791
@400000006afeb06d15a9ff64 starting delivery 998: msg 1310763 to remote v.horn6@pebble.test
@400000006afeb06d15aa8434 status: local 0/10 remote 1/20
@400000006afeb06f198a42ec delivery 998: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<27ea96d399c961c2@mail.example>_[InternalId=203088658]_Queued_mail_for_delivery/
@400000006afeb06f198adb44 status: local 0/10 remote 0/20
@400000006afeb06f198bb9ec end msg 1310763
@400000006afeb070073fe754 new msg 1310763
@400000006afeb070073fe754 info msg 1310763: bytes 51818 from <wanda@example.net> qp 24774 uid 7791
@400000006afeb070074029bc starting delivery 999: msg 1310763 to remote greta2@station.test
@400000006afeb0700740f4dc status: local 0/10 remote 1/20
@400000006afeb0710532c9a4 delivery 999: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wA499-378CB3-3F/
@400000006afeb0710532eccc status: local 0/10 remote 0/20
@400000006afeb07105334a8c end msg 1310763
@400000006afeb09b2155ab24 new msg 1310763
@400000006afeb09b21567e14 info msg 1310763: bytes 966 from <k.maier15@partner.test> qp 24991 uid 7791
@400000006afeb09b21567e14 starting delivery 1000: msg 1310763 to local shop.example-t.wolf@shop.example
@400000006afeb09b21570e9c status: local 1/10 remote 0/20
@400000006afeb09b23eeb13c delivery 1000: success: did_0+0+1/
@400000006afeb09b23eeefbc status: local 0/10 remote 0/20
@400000006afeb09b23ef3ddc end msg 1310763
@400000006afeb0b40028080c new msg 1310763
@400000006afeb0b40028080c info msg 1310763: bytes 1269 from <o.beck32@grey.test> qp 25114 uid 7791
@400000006afeb0b40028d714 starting delivery 1001: msg 1310763 to local shop.example-b.lang@shop.example
@400000006afeb0b4002905f4 status: local 1/10 remote 0/20
@400000006afeb0b402818484 delivery 1001: success: did_0+0+1/
@400000006afeb0b4028247d4 status: local 0/10 remote 0/20
@400000006afeb0b4028247d4 end msg 1310763
@400000006afeb0da190553ac new msg 1310763
@400000006afeb0da19061314 info msg 1310763: bytes 1594 from <y.kurz31@garden.example> qp 25306 uid 7791
@400000006afeb0da1906a784 starting delivery 1002: msg 1310763 to local carla@example.net
@400000006afeb0da190791e4 status: local 1/10 remote 0/20
@400000006afeb0da19079d9c starting delivery 1003: msg 1310763 to local shop.example-o.beck@shop.example
@400000006afeb0da19079d9c status: local 2/10 remote 0/20
@400000006afeb0da19082e24 starting delivery 1004: msg 1310763 to local shop.example-ute@shop.example
@400000006afeb0da19082e24 status: local 3/10 remote 0/20
@400000006afeb0da19e1e86c delivery 1003: success: did_0+0+1/
@400000006afeb0da19e259b4 status: local 2/10 remote 0/20
@400000006afeb0da1a44a9ac delivery 1002: success: did_0+0+1/
@400000006afeb0da1a458084 status: local 1/10 remote 0/20
@400000006afeb0da1ee051dc delivery 1004: success: did_0+0+1/
@400000006afeb0da1ee0c324 status: local 0/10 remote 0/20
@400000006afeb0da1ee0c324 end msg 1310763
@400000006afeb11627ba1cd4 starting delivery 1005: msg 1310761 to remote y.kurz@partner.test
@400000006afeb11627ba1cd4 status: local 0/10 remote 1/20
@400000006afeb117140701ac delivery 1005: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb117140701ac status: local 0/10 remote 0/20
@400000006afeb118194a923c new msg 1310763
@400000006afeb118194b0f3c info msg 1310763: bytes 983 from <lena2@oakwood.test> qp 25616 uid 7791
@400000006afeb118194b9bdc starting delivery 1006: msg 1310763 to local shop.example-ute@shop.example
@400000006afeb118194c3c04 status: local 1/10 remote 0/20
@400000006afeb1182101bec4 delivery 1006: success: did_0+0+1/
@400000006afeb1182102283c status: local 0/10 remote 0/20
@400000006afeb11821023bc4 end msg 1310763
@400000006afeb1222e59ab54 new msg 1310763
@400000006afeb1222e5a43ac info msg 1310763: bytes 1445 from <v.horn31@grey.test> qp 25667 uid 7791
@400000006afeb1222e5aa16c starting delivery 1007: msg 1310763 to local carla@example.net
@400000006afeb1222e5ab4f4 status: local 1/10 remote 0/20
@400000006afeb122341b9f5c delivery 1007: success: did_0+0+1/
@400000006afeb122341bce3c status: local 0/10 remote 0/20
@400000006afeb122341bfd1c end msg 1310763
@400000006afeb1310d2e9494 new msg 1310763
@400000006afeb1310d2e9494 info msg 1310763: bytes 1529 from <j.klein1@corner.test> qp 25740 uid 7791
@400000006afeb1310d2e9494 starting delivery 1008: msg 1310763 to local shop.example-z.jung@shop.example
@400000006afeb1310d2ec374 status: local 1/10 remote 0/20
@400000006afeb1310e239f0c delivery 1008: success: did_0+0+1/
@400000006afeb1310e24143c status: local 0/10 remote 0/20
@400000006afeb1310e248d54 end msg 1310763
@400000006afeb13a253959ac starting delivery 1009: msg 1310732 to remote lager@silent.test
@400000006afeb13a2539694c status: local 0/10 remote 1/20
@400000006afeb1690ca75394 starting delivery 1010: msg 1310753 to remote k.maier@partner.test
@400000006afeb1690ca7ebec status: local 0/10 remote 2/20
@400000006afeb169302add2c delivery 1010: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb169302add2c status: local 0/10 remote 1/20
@400000006afeb17527c2f28c new msg 1310763
@400000006afeb17527c3b1f4 info msg 1310763: bytes 6024 from <nina@club.example> qp 26082 uid 7791
@400000006afeb17527c3b1f4 starting delivery 1011: msg 1310763 to remote y.kurz4@partner.test
@400000006afeb17527c49484 status: local 0/10 remote 2/20
@400000006afeb1760ff2448c delivery 1011: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb1760ff2448c status: local 0/10 remote 1/20
@400000006afeb17712915d54 delivery 1009: failure: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./
@400000006afeb177129243cc status: local 0/10 remote 0/20
@400000006afeb177129243cc bounce msg 1310732 qp 26090
@400000006afeb1771292c89c end msg 1310732
@400000006afeb17712ba077c new msg 1310732
@400000006afeb17712baedf4 info msg 1310732: bytes 51168 from <> qp 26090 uid 7796
@400000006afeb17712bbad5c starting delivery 1012: msg 1310732 to local shop.example-billing@shop.example
@400000006afeb17712bc034c status: local 1/10 remote 0/20
@400000006afeb1771754678c delivery 1012: success: did_0+0+1/
@400000006afeb1771754d8d4 status: local 0/10 remote 0/20
@400000006afeb1771755712c end msg 1310732
@400000006afeb18925a10c8c new msg 1310732
@400000006afeb18925a14724 info msg 1310732: bytes 5578 from <orders@shop.example> qp 26182 uid 10001
@400000006afeb18925a16664 starting delivery 1013: msg 1310732 to remote b.lang15@bricks.example
@400000006afeb18925a16664 status: local 0/10 remote 1/20
@400000006afeb18a16b4dbcc new msg 1310764
@400000006afeb18a16b531bc info msg 1310764: bytes 6683 from <orders@shop.example> qp 26185 uid 10001
@400000006afeb18a16b5ca14 starting delivery 1014: msg 1310764 to remote t.wolf23@university.example
@400000006afeb18a16b5ca14 status: local 0/10 remote 2/20
@400000006afeb18b01f79404 delivery 1014: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<t.wolf23@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afeb18b01f872ac status: local 0/10 remote 1/20
@400000006afeb18b2b9a5c74 delivery 1013: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DBD6F2AC14/
@400000006afeb18b2b9a5c74 status: local 0/10 remote 0/20
@400000006afeb18b2b9b46d4 end msg 1310732
@400000006afeb1e41353cac4 new msg 1310732
@400000006afeb1e4135447c4 info msg 1310732: bytes 1134 from <z.jung3@grey.test> qp 26635 uid 7791
@400000006afeb1e41354a584 starting delivery 1015: msg 1310732 to local club.example-f.braun@club.example
@400000006afeb1e41354d464 status: local 1/10 remote 0/20
@400000006afeb1e41646cfec delivery 1015: success: did_0+0+1/
@400000006afeb1e41646cfec status: local 0/10 remote 0/20
@400000006afeb1e4164702b4 end msg 1310732
@400000006afeb2720a465154 new msg 1310732
@400000006afeb2720a465154 info msg 1310732: bytes 4745 from <y.kurz@shop.example> qp 27344 uid 7791
@400000006afeb2720a465154 starting delivery 1016: msg 1310732 to remote anna.koch6@bigmail.example
@400000006afeb2720a472ffc status: local 0/10 remote 1/20
@400000006afeb2722ce3822c delivery 1016: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076712_6605c52fc63e_-_esmtp/
@400000006afeb2722ce3822c status: local 0/10 remote 0/20
@400000006afeb2722ce3f374 end msg 1310732
@400000006afeb2730c0a63cc starting delivery 1017: msg 1310736 to remote emma@partner.test
@400000006afeb2730c0a63cc status: local 0/10 remote 1/20
@400000006afeb2732ddf89b4 delivery 1017: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb2732ddfc834 status: local 0/10 remote 0/20
@400000006afeb2b5345ce264 new msg 1310732
@400000006afeb2b5345ce264 info msg 1310732: bytes 5959 from <m.roth@shop.example> qp 27683 uid 7791
@400000006afeb2b5345d0d5c starting delivery 1018: msg 1310732 to remote b.lang10@freemail.test
@400000006afeb2b5345d24cc status: local 0/10 remote 1/20
@400000006afeb2b71b7a4b4c delivery 1018: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_327CB29376/
@400000006afeb2b71b7a4b4c status: local 0/10 remote 0/20
@400000006afeb2b71b7a4b4c end msg 1310732
@400000006afeb2d426783e64 new msg 1310732
@400000006afeb2d426783e64 info msg 1310732: bytes 1529 from <anna.koch31@grocer.example> qp 27837 uid 7791
@400000006afeb2d42678bb64 starting delivery 1019: msg 1310732 to local club.example-d.weiss@club.example
@400000006afeb2d426797acc status: local 1/10 remote 0/20
@400000006afeb2d42c79373c delivery 1019: success: did_0+0+1/
@400000006afeb2d42c7a0e14 status: local 0/10 remote 0/20
@400000006afeb2d42c7acd7c end msg 1310732
@400000006afeb2d90aa84774 new msg 1310732
@400000006afeb2d90aa8a14c info msg 1310732: bytes 26427 from <f.braun@club.example> qp 27859 uid 7791
@400000006afeb2d90aa8dbe4 starting delivery 1020: msg 1310732 to remote h.vogel@partner.test
@400000006afeb2d90aa9b2bc status: local 0/10 remote 1/20
@400000006afeb2d92496534c delivery 1020: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb2d92496d81c status: local 0/10 remote 0/20
@400000006afeb2fc17e81ff4 new msg 1310765
@400000006afeb2fc17e8a8ac info msg 1310765: bytes 40825 from <carla@example.net> qp 28036 uid 7791
@400000006afeb2fc17e950a4 starting delivery 1021: msg 1310765 to remote h.vogel5@tailor.example
@400000006afeb2fc17ea0c24 status: local 0/10 remote 1/20
@400000006afeb2fe2214ad94 delivery 1021: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<19076e6a8b698afc@mail.example>_[InternalId=78827835]_Queued_mail_for_delivery/
@400000006afeb2fe2214ad94 status: local 0/10 remote 0/20
@400000006afeb2fe22150b54 end msg 1310765
@400000006afeb30506acf23c starting delivery 1022: msg 1310763 to remote y.kurz4@partner.test
@400000006afeb30506ada9d4 status: local 0/10 remote 1/20
@400000006afeb3052779eb3c delivery 1022: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb305277a2da4 status: local 0/10 remote 0/20
@400000006afeb30a36ecad34 new msg 1310765
@400000006afeb30a36ecad34 info msg 1310765: bytes 915 from <paula10@cloudy.example> qp 28108 uid 7791
@400000006afeb30a36ecad34 starting delivery 1023: msg 1310765 to local club.example-d.weiss@club.example
@400000006afeb30a36ed458c status: local 1/10 remote 0/20
@400000006afeb30b016bf1ec delivery 1023: success: did_0+0+1/
@400000006afeb30b016c7e8c status: local 0/10 remote 0/20
@400000006afeb30b016c95fc end msg 1310765
@400000006afeb31a0cf6e6ac starting delivery 1024: msg 1310764 to remote t.wolf23@university.example
@400000006afeb31a0cf72cfc status: local 0/10 remote 1/20
@400000006afeb31a275298d4 delivery 1024: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076880_cf73f0d9982c_-_esmtp/
@400000006afeb31a2752fe64 status: local 0/10 remote 0/20
@400000006afeb31a27537b64 end msg 1310764
@400000006afeb36338e62b74 new msg 1310764
@400000006afeb36338e6b42c info msg 1310764: bytes 1120 from <nina16@acorn.example> qp 28553 uid 7791
@400000006afeb36338e6bfe4 starting delivery 1025: msg 1310764 to local shop.example-z.jung@shop.example
@400000006afeb36338e6eec4 status: local 1/10 remote 0/20
@400000006afeb3633b17c8e4 delivery 1025: success: did_0+0+1/
@400000006afeb3633b17c8e4 status: local 0/10 remote 0/20
@400000006afeb3633b17c8e4 end msg 1310764
@400000006afeb3683159acb4 new msg 1310764
@400000006afeb3683159f6ec info msg 1310764: bytes 69754 from <k.maier@club.example> qp 28578 uid 7791
@400000006afeb3683159f6ec starting delivery 1026: msg 1310764 to remote sara4@bigmail.example
@400000006afeb3683159f6ec status: local 0/10 remote 1/20
@400000006afeb36b14ff2904 delivery 1026: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076958_afae0aac3180_-_esmtp/
@400000006afeb36b14ffe09c status: local 0/10 remote 0/20
@400000006afeb36b15009064 end msg 1310764
@400000006afeb39d2fe187bc starting delivery 1027: msg 1310755 to remote nina@partner.test
@400000006afeb39d2fe1f134 status: local 0/10 remote 1/20
@400000006afeb39e0f59487c delivery 1027: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb39e0f59a63c status: local 0/10 remote 0/20
@400000006afeb3a613566e8c new msg 1310764
@400000006afeb3a613568dcc info msg 1310764: bytes 734 from <root@mx1.example.net> qp 28885 uid 0
@400000006afeb3a613575504 starting delivery 1028: msg 1310764 to local root@mx1.example.net
@400000006afeb3a613575504 status: local 1/10 remote 0/20
@400000006afeb3a6162bcddc delivery 1028: success: did_0+1+0/qp_28886/
@400000006afeb3a6162bcddc status: local 0/10 remote 0/20
@400000006afeb3a6162bcddc end msg 1310764
@400000006afeb3a6164aa84c new msg 1310764
@400000006afeb3a6164ab01c info msg 1310764: bytes 974 from <root@mx1.example.net> qp 28886 uid 7790
@400000006afeb3a6164ab404 starting delivery 1029: msg 1310764 to local greta@example.net
@400000006afeb3a6164b7b3c status: local 1/10 remote 0/20
@400000006afeb3a61a10eb94 delivery 1029: success: did_0+0+1/
@400000006afeb3a61a10eb94 status: local 0/10 remote 0/20
@400000006afeb3a61a110ad4 end msg 1310764
@400000006afeb3ce2bf808ec new msg 1310764
@400000006afeb3ce2bf8ef64 info msg 1310764: bytes 1216 from <h.vogel3@vineyard.example> qp 29087 uid 7791
@400000006afeb3ce2bf91e44 starting delivery 1030: msg 1310764 to local club.example-f.braun@club.example
@400000006afeb3ce2bf96494 status: local 1/10 remote 0/20
@400000006afeb3ce32e6a99c delivery 1030: success: did_0+0+1/
@400000006afeb3ce32e6a99c status: local 0/10 remote 0/20
@400000006afeb3ce32e6a99c end msg 1310764
@400000006afeb40f02cc9f14 new msg 1310764
@400000006afeb40f02cd5a94 info msg 1310764: bytes 5864 from <y.kurz@shop.example> qp 29409 uid 7791
@400000006afeb40f02cdd794 starting delivery 1031: msg 1310764 to local shop.example-anna.koch@shop.example
@400000006afeb40f02cebe0c status: local 1/10 remote 0/20
@400000006afeb40f096b7214 delivery 1031: success: did_0+0+1/
@400000006afeb40f096b7214 status: local 0/10 remote 0/20
@400000006afeb40f096b7214 end msg 1310764
@400000006afeb4220ab5dfec new msg 1310764
@400000006afeb4220ab5dfec info msg 1310764: bytes 4871 from <f.braun@club.example> qp 29504 uid 7791
@400000006afeb4220ab6a33c starting delivery 1032: msg 1310764 to local club.example-j.klein@club.example
@400000006afeb4220ab6a33c status: local 1/10 remote 0/20
@400000006afeb4220c44dc8c delivery 1032: success: did_0+0+1/
@400000006afeb4220c44dc8c status: local 0/10 remote 0/20
@400000006afeb4220c458c54 end msg 1310764
@400000006afeb4572c800d3c new msg 1310764
@400000006afeb4572c800d3c info msg 1310764: bytes 1651 from <sara9@valley.test> qp 29772 uid 7791
@400000006afeb4572c8072cc starting delivery 1033: msg 1310764 to local shop.example-m.roth@shop.example
@400000006afeb4572c811eac status: local 1/10 remote 0/20
@400000006afeb45732017da4 delivery 1033: success: did_0+0+1/
@400000006afeb45732017da4 status: local 0/10 remote 0/20
@400000006afeb4573201df4c end msg 1310764
@400000006afeb4693b657f6c starting delivery 1034: msg 1310732 to remote h.vogel@partner.test
@400000006afeb4693b6661fc status: local 0/10 remote 1/20
@400000006afeb46a194efb24 delivery 1034: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb46a194fa704 status: local 0/10 remote 0/20
@400000006afeb4881f33dc94 new msg 1310764
@400000006afeb4881f33dc94 info msg 1310764: bytes 2515 from <sara@club.example> qp 30016 uid 7791
@400000006afeb4881f34b754 starting delivery 1035: msg 1310764 to remote carla1@valley.test
@400000006afeb4881f3520cc status: local 0/10 remote 1/20
@400000006afeb48a06052d04 delivery 1035: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w8A1D-5448A7-9D/
@400000006afeb48a06052d04 status: local 0/10 remote 0/20
@400000006afeb48a06052d04 end msg 1310764
@400000006afeb4d42cd13a7c new msg 1310764
@400000006afeb4d42cd14a1c info msg 1310764: bytes 7000 from <carla@example.net> qp 30397 uid 7791
@400000006afeb4d42cd1b77c starting delivery 1036: msg 1310764 to local club.example-j.klein@club.example
@400000006afeb4d42cd224dc status: local 1/10 remote 0/20
@400000006afeb4d42dd0ff0c delivery 1036: success: did_0+0+1/
@400000006afeb4d42dd1ba8c status: local 0/10 remote 0/20
@400000006afeb4d42dd227ec end msg 1310764
@400000006afeb4d83541df7c new msg 1310764
@400000006afeb4d83542c20c info msg 1310764: bytes 1670 from <paula@example.net> qp 30418 uid 7791
@400000006afeb4d83542c9dc starting delivery 1037: msg 1310764 to local shop.example-t.wolf@shop.example
@400000006afeb4d835432f6c status: local 1/10 remote 0/20
@400000006afeb4d83879a634 delivery 1037: success: did_0+0+1/
@400000006afeb4d83879c18c status: local 0/10 remote 0/20
@400000006afeb4d8387a1b64 end msg 1310764
@400000006afeb4e23261fcc4 new msg 1310764
@400000006afeb4e23262e724 info msg 1310764: bytes 30356 from <y.kurz@shop.example> qp 30468 uid 7791
@400000006afeb4e23263bdfc starting delivery 1038: msg 1310764 to remote y.kurz11@museum.example
@400000006afeb4e232645e24 status: local 0/10 remote 1/20
@400000006afeb4e41b4f3bdc delivery 1038: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<56f6dd152bacd5e4@mail.example>_[InternalId=1701880349]_Queued_mail_for_delivery/
@400000006afeb4e41b4f5f04 status: local 0/10 remote 0/20
@400000006afeb4e41b4fbcc4 end msg 1310764
@400000006afeb5692847ce44 new msg 1310764
@400000006afeb5692848a51c info msg 1310764: bytes 1390 from <v.horn11@heather.example> qp 31142 uid 7791
@400000006afeb56928494544 starting delivery 1039: msg 1310764 to local shop.example-v.horn@shop.example
@400000006afeb569284987ac status: local 1/10 remote 0/20
@400000006afeb5692d3c21ac delivery 1039: success: did_0+0+1/
@400000006afeb5692d3c2594 status: local 0/10 remote 0/20
@400000006afeb5692d3c44d4 end msg 1310764
@400000006afeb5c61656d57c starting delivery 1040: msg 1310761 to remote y.kurz@partner.test
@400000006afeb5c616578544 status: local 0/10 remote 1/20
@400000006afeb5c62fb2d2b4 delivery 1040: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb5c62fb3ad74 status: local 0/10 remote 0/20
@400000006afeb6033565e624 new msg 1310764
@400000006afeb60335664bb4 info msg 1310764: bytes 5721 from <y.kurz@shop.example> qp 31913 uid 7791
@400000006afeb6033567034c starting delivery 1041: msg 1310764 to local shop.example-b.lang@shop.example
@400000006afeb60335678434 status: local 1/10 remote 0/20
@400000006afeb60335678434 starting delivery 1042: msg 1310764 to local shop.example-ute@shop.example
@400000006afeb60335682c2c status: local 2/10 remote 0/20
@400000006afeb60335685ef4 starting delivery 1043: msg 1310764 to local club.example-j.klein@club.example
@400000006afeb60335692244 status: local 3/10 remote 0/20
@400000006afeb6033569ba9c starting delivery 1044: msg 1310764 to local club.example-k.maier@club.example
@400000006afeb603356aa4fc status: local 4/10 remote 0/20
@400000006afeb60400c80514 delivery 1044: success: did_0+0+1/
@400000006afeb60400c80514 status: local 3/10 remote 0/20
@400000006afeb60401263e2c delivery 1043: success: did_0+0+1/
@400000006afeb6040126edf4 status: local 2/10 remote 0/20
@400000006afeb604014f9c04 delivery 1041: success: did_0+0+1/
@400000006afeb60401500964 status: local 1/10 remote 0/20
@400000006afeb6040156f2ec delivery 1042: success: did_0+0+1/
@400000006afeb60401579314 status: local 0/10 remote 0/20
@400000006afeb6040157b63c end msg 1310764
@400000006afeb6191dd38d2c starting delivery 1045: msg 1310753 to remote k.maier@partner.test
@400000006afeb6191dd398e4 status: local 0/10 remote 1/20
@400000006afeb61a03e7a04c delivery 1045: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb61a03e834bc status: local 0/10 remote 0/20
@400000006afeb62c0b5dd404 new msg 1310764
@400000006afeb62c0b5dd404 info msg 1310764: bytes 44224 from <z.jung@shop.example> qp 32114 uid 7791
@400000006afeb62c0b5ea6f4 starting delivery 1046: msg 1310764 to remote lena@partner.test
@400000006afeb62c0b5f5aa4 status: local 0/10 remote 1/20
@400000006afeb62c2414fdec delivery 1046: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb62c2414fdec status: local 0/10 remote 0/20
@400000006afeb62d0fae2324 new msg 1310765
@400000006afeb62d0fae752c info msg 1310765: bytes 1067 from <paula27@corner.test> qp 32120 uid 7791
@400000006afeb62d0faf4fec starting delivery 1047: msg 1310765 to local jonas@mx1.example.net
@400000006afeb62d0fafc51c status: local 1/10 remote 0/20
@400000006afeb62d12916524 delivery 1047: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb62d1291ab74 status: local 0/10 remote 0/20
@400000006afeb66814d486f4 new msg 1310768
@400000006afeb66814d4cd44 info msg 1310768: bytes 11330 from <h.vogel@club.example> qp 32415 uid 7791
@400000006afeb66814d54a44 starting delivery 1048: msg 1310768 to remote ida9@dune.test
@400000006afeb66814d584dc status: local 0/10 remote 1/20
@400000006afeb66828de5184 delivery 1048: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w0BD1-5C561F-7C/
@400000006afeb66828df2c44 status: local 0/10 remote 0/20
@400000006afeb66828df8234 end msg 1310768
@400000006afeb69118d9e294 starting delivery 1049: msg 1310765 to local jonas@mx1.example.net
@400000006afeb69118d9f61c status: local 1/10 remote 0/20
@400000006afeb6911c4173ac delivery 1049: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb6911c423314 status: local 0/10 remote 0/20
@400000006afeb6b93b03c7cc new msg 1310768
@400000006afeb6b93b044c9c info msg 1310768: bytes 1788 from <v.horn8@library.example> qp 355 uid 7791
@400000006afeb6b93b05275c starting delivery 1050: msg 1310768 to local club.example-lena@club.example
@400000006afeb6b93b05275c status: local 1/10 remote 0/20
@400000006afeb6ba006cd16c delivery 1050: success: did_0+0+1/
@400000006afeb6ba006cf494 status: local 0/10 remote 0/20
@400000006afeb6ba006d13d4 end msg 1310768
@400000006afeb6f002060b24 starting delivery 1051: msg 1310758 to remote t.wolf@partner.test
@400000006afeb6f00206d25c status: local 0/10 remote 1/20
@400000006afeb6f02f52ff74 delivery 1051: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb6f02f53d264 status: local 0/10 remote 0/20
@400000006afeb74727d3175c new msg 1310768
@400000006afeb74727d3175c info msg 1310768: bytes 19310 from <d.weiss@club.example> qp 1064 uid 7791
@400000006afeb74727d33a84 starting delivery 1052: msg 1310768 to remote z.jung4@bigmail.example
@400000006afeb74727d355dc status: local 0/10 remote 1/20
@400000006afeb748243ed8c4 delivery 1052: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795077949_5bba71026621_-_esmtp/
@400000006afeb748243ed8c4 status: local 0/10 remote 0/20
@400000006afeb748243f9ffc end msg 1310768
@400000006afeb7aa01a597bc new msg 1310768
@400000006afeb7aa01a5a374 info msg 1310768: bytes 1298 from <z.jung30@oakwood.test> qp 1556 uid 7791
@400000006afeb7aa01a5a374 starting delivery 1053: msg 1310768 to local shop.example-webmaster23@shop.example
@400000006afeb7aa01a5f57c status: local 1/10 remote 0/20
@400000006afeb7aa0415ad5c delivery 1053: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afeb7aa0415ad5c status: local 0/10 remote 0/20
@400000006afeb7aa04163de4 bounce msg 1310768 qp 1557
@400000006afeb7aa0416becc end msg 1310768
@400000006afeb7aa041f715c new msg 1310768
@400000006afeb7aa04204c1c info msg 1310768: bytes 2782 from <> qp 1557 uid 7796
@400000006afeb7aa0420732c starting delivery 1054: msg 1310768 to remote z.jung30@oakwood.test
@400000006afeb7aa0420732c status: local 0/10 remote 1/20
@400000006afeb7ab344bbfac delivery 1054: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wF7D6-3B1EAB-0E/
@400000006afeb7ab344c5804 status: local 0/10 remote 0/20
@400000006afeb7ab344d176c end msg 1310768
@400000006afeb7b5028393dc starting delivery 1055: msg 1310763 to remote y.kurz4@partner.test
@400000006afeb7b502847284 status: local 0/10 remote 1/20
@400000006afeb7b5210d24bc delivery 1055: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb7b5210df7ac status: local 0/10 remote 0/20
@400000006afeb7bc37a26c8c starting delivery 1056: msg 1310764 to remote lena@partner.test
@400000006afeb7bc37a308cc status: local 0/10 remote 1/20
@400000006afeb7bd18670454 delivery 1056: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb7bd1867b804 status: local 0/10 remote 0/20
@400000006afeb7bd2ee8e74c starting delivery 1057: msg 1310765 to local jonas@mx1.example.net
@400000006afeb7bd2ee9a6b4 status: local 1/10 remote 0/20
@400000006afeb7bd323ee84c delivery 1057: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb7bd323f4224 status: local 0/10 remote 0/20
@400000006afeb7cc18c77ba4 new msg 1310768
@400000006afeb7cc18c7aa84 info msg 1310768: bytes 1444 from <f.braun35@meadow.example> qp 1728 uid 7791
@400000006afeb7cc18c81014 starting delivery 1058: msg 1310768 to local club.example-office25@club.example
@400000006afeb7cc18c81014 status: local 1/10 remote 0/20
@400000006afeb7cc1a5255ac delivery 1058: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afeb7cc1a5274ec status: local 0/10 remote 0/20
@400000006afeb7cc1a5318fc bounce msg 1310768 qp 1729
@400000006afeb7cc1a53865c end msg 1310768
@400000006afeb7cc1a608294 new msg 1310768
@400000006afeb7cc1a60dc6c info msg 1310768: bytes 2705 from <> qp 1729 uid 7796
@400000006afeb7cc1a60e824 starting delivery 1059: msg 1310768 to remote f.braun35@meadow.example
@400000006afeb7cc1a60fbac status: local 0/10 remote 1/20
@400000006afeb7cd042b2d44 delivery 1059: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795078082_qp_31661/
@400000006afeb7cd042bf864 status: local 0/10 remote 0/20
@400000006afeb7cd042ca444 end msg 1310768
@400000006afeb8021556074c new msg 1310768
@400000006afeb80215561ad4 info msg 1310768: bytes 12223 from <y.kurz@shop.example> qp 1997 uid 7791
@400000006afeb80215569bbc starting delivery 1060: msg 1310768 to remote h.vogel0@bluebird.test
@400000006afeb80215569bbc status: local 0/10 remote 1/20
@400000006afeb80215569bbc starting delivery 1061: msg 1310768 to remote ida2@bigmail.example
@400000006afeb8021556c6b4 status: local 0/10 remote 2/20
@400000006afeb8021556c6b4 starting delivery 1062: msg 1310768 to remote ute0@granite.test
@400000006afeb8021556c6b4 status: local 0/10 remote 3/20
@400000006afeb8021556c6b4 starting delivery 1063: msg 1310768 to remote z.jung9@acorn.example
@400000006afeb8021556ca9c status: local 0/10 remote 4/20
@400000006afeb80301e66594 delivery 1063: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078136_de4e386b0e5f_-_esmtp/
@400000006afeb80301e74c0c status: local 0/10 remote 3/20
@400000006afeb803081e645c delivery 1061: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078136_43c3bff5348e_-_esmtp/
@400000006afeb803081ed98c status: local 0/10 remote 2/20
@400000006afeb8042298dd6c delivery 1062: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wB648-CF361A-11/
@400000006afeb8042299b05c status: local 0/10 remote 1/20
@400000006afeb8083a77a4cc delivery 1060: deferral: Connected_to_203.0.113.36_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afeb8083a77e34c status: local 0/10 remote 0/20
@400000006afeb87213a3a814 new msg 1310771
@400000006afeb87213a3d30c info msg 1310771: bytes 1130 from <r.frank27@grocer.example> qp 2557 uid 7791
@400000006afeb87213a430cc starting delivery 1064: msg 1310771 to local club.example-emma@club.example
@400000006afeb87213a486bc status: local 1/10 remote 0/20
@400000006afeb8721a17f45c delivery 1064: success: did_0+0+1/
@400000006afeb8721a184a4c status: local 0/10 remote 0/20
@400000006afeb8721a185dd4 end msg 1310771
@400000006afeb8fb0c362304 new msg 1310771
@400000006afeb8fb0c366954 info msg 1310771: bytes 2001 from <carla@example.net> qp 3242 uid 7791
@400000006afeb8fb0c366954 starting delivery 1065: msg 1310771 to remote m.roth6@shipyard.test
@400000006afeb8fb0c36d6b4 status: local 0/10 remote 1/20
@400000006afeb8fb0c376f0c starting delivery 1066: msg 1310771 to remote r.frank10@tower.test
@400000006afeb8fb0c376f0c status: local 0/10 remote 2/20
@400000006afeb8fb3ac47cac delivery 1065: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2F08534C28/
@400000006afeb8fb3ac53ffc status: local 0/10 remote 1/20
@400000006afeb8fc1efcea2c delivery 1066: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795078385_qp_1229/
@400000006afeb8fc1efcea2c status: local 0/10 remote 0/20
@400000006afeb8fc1efd76cc end msg 1310771
@400000006afeb90107011934 new msg 1310771
@400000006afeb9010701ec24 info msg 1310771: bytes 2051 from <h.vogel@club.example> qp 3271 uid 7791
@400000006afeb90107029034 starting delivery 1067: msg 1310771 to remote nina3@paper.example
@400000006afeb901070372c4 status: local 0/10 remote 1/20
@400000006afeb90205a847c4 delivery 1067: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078391_acea9fc5549a_-_esmtp/
@400000006afeb90205a87a8c status: local 0/10 remote 0/20
@400000006afeb90205a94994 end msg 1310771
@400000006afeb90304d3d8f4 new msg 1310771
@400000006afeb90304d4abe4 info msg 1310771: bytes 17631 from <b.lang@shop.example> qp 3281 uid 7791
@400000006afeb90304d4abe4 starting delivery 1068: msg 1310771 to remote ida4@opera.example
@400000006afeb90304d52114 status: local 0/10 remote 1/20
@400000006afeb9050dbb57bc delivery 1068: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<eb3cd93ae4af0fca@mail.example>_[InternalId=1029301412]_Queued_mail_for_delivery/
@400000006afeb9050dbbe45c status: local 0/10 remote 0/20
@400000006afeb9050dbc692c end msg 1310771
@400000006afeb91905496e84 starting delivery 1069: msg 1310732 to remote h.vogel@partner.test
@400000006afeb9190549b8bc status: local 0/10 remote 1/20
@400000006afeb9192e0ebbbc delivery 1069: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb9192e0ebbbc status: local 0/10 remote 0/20
@400000006afeb95825533aac new msg 1310771
@400000006afeb95825533aac info msg 1310771: bytes 13237 from <anna.koch@shop.example> qp 3709 uid 7791
@400000006afeb95825541954 starting delivery 1070: msg 1310771 to local carla@example.net
@400000006afeb95825541954 status: local 1/10 remote 0/20
@400000006afeb95829dc8b8c delivery 1070: success: did_0+0+1/
@400000006afeb95829dc8b8c status: local 0/10 remote 0/20
@400000006afeb95829dc8b8c end msg 1310771
@400000006afeb95c34284d74 new msg 1310771
@400000006afeb95c34288424 info msg 1310771: bytes 901 from <b.lang0@bluebird.test> qp 3730 uid 7791
@400000006afeb95c34288424 starting delivery 1071: msg 1310771 to local shop.example-ida@shop.example
@400000006afeb95c34289f7c status: local 1/10 remote 0/20
@400000006afeb95c390ef8c4 delivery 1071: success: did_0+0+1/
@400000006afeb95c390fc7cc status: local 0/10 remote 0/20
@400000006afeb95c3910aa5c end msg 1310771
@400000006afeb97930ad5b6c new msg 1310771
@400000006afeb97930ad5b6c info msg 1310771: bytes 1351 from <sara32@shipyard.test> qp 3875 uid 7791
@400000006afeb97930adad74 starting delivery 1072: msg 1310771 to local carla@example.net
@400000006afeb97930ae68f4 status: local 1/10 remote 0/20
@400000006afeb9793736d97c delivery 1072: success: did_0+0+1/
@400000006afeb97937373354 status: local 0/10 remote 0/20
@400000006afeb9793737ac6c end msg 1310771
@400000006afeb97f04677ac4 new msg 1310771
@400000006afeb97f0467bd2c info msg 1310771: bytes 1554 from <anna.koch@shop.example> qp 3901 uid 7791
@400000006afeb97f0467c4fc starting delivery 1073: msg 1310771 to remote greta@partner.test
@400000006afeb97f046897ec status: local 0/10 remote 1/20
@400000006afeb97f2cf5644c delivery 1073: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb97f2cf623b4 status: local 0/10 remote 0/20
@400000006afeb99216904884 starting delivery 1074: msg 1310768 to remote h.vogel0@bluebird.test
@400000006afeb99216910bd4 status: local 0/10 remote 1/20
@400000006afeb9942efbee64 delivery 1074: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<047ac9d234c22a2d@mail.example>_[InternalId=713351474]_Queued_mail_for_delivery/
@400000006afeb9942efbee64 status: local 0/10 remote 0/20
@400000006afeb9942efc09bc end msg 1310768
@400000006afeb9b108f17b6c starting delivery 1075: msg 1310765 to local jonas@mx1.example.net
@400000006afeb9b108f25dfc status: local 1/10 remote 0/20
@400000006afeb9b10b89069c delivery 1075: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb9b10b89e92c status: local 0/10 remote 0/20
@400000006afeb9da31b1467c new msg 1310768
@400000006afeb9da31b17174 info msg 1310768: bytes 7579 from <orders@shop.example> qp 4360 uid 10001
@400000006afeb9da31b1bbac starting delivery 1076: msg 1310768 to remote carla22@corner.test
@400000006afeb9da31b1fa2c status: local 0/10 remote 1/20
@400000006afeb9db2439569c delivery 1076: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<84f6d425217991bf@mail.example>_[InternalId=902479692]_Queued_mail_for_delivery/
@400000006afeb9db24396e0c status: local 0/10 remote 0/20
@400000006afeb9db2439eef4 end msg 1310768
@400000006afeba381486b514 new msg 1310768
@400000006afeba381486cc84 info msg 1310768: bytes 1457 from <emma13@freemail.test> qp 4827 uid 7791
@400000006afeba3814877094 starting delivery 1077: msg 1310768 to local shop.example-o.beck@shop.example
@400000006afeba381488570c status: local 1/10 remote 0/20
@400000006afeba381affb094 delivery 1077: success: did_0+0+1/
@400000006afeba381affb094 status: local 0/10 remote 0/20
@400000006afeba381affeb2c end msg 1310768
@400000006afeba43028f152c starting delivery 1078: msg 1310736 to remote emma@partner.test
@400000006afeba43028fc10c status: local 0/10 remote 1/20
@400000006afeba43154a10cc delivery 1078: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeba43154a10cc status: local 0/10 remote 0/20
@400000006afeba6435192d84 new msg 1310768
@400000006afeba643519b254 info msg 1310768: bytes 1147 from <b.lang13@cedar.test> qp 5050 uid 7791
@400000006afeba643519b254 starting delivery 1079: msg 1310768 to local greta@example.net
@400000006afeba64351a815c status: local 1/10 remote 0/20
@400000006afeba643a1ba604 delivery 1079: success: did_0+0+1/
@400000006afeba643a1c2ebc status: local 0/10 remote 0/20
@400000006afeba643a1c2ebc end msg 1310768
@400000006afeba730a0c2e84 new msg 1310768
@400000006afeba730a0c2e84 info msg 1310768: bytes 6883 from <orders@shop.example> qp 5121 uid 10001
@400000006afeba730a0cda64 starting delivery 1080: msg 1310768 to remote m.roth27@bricks.example
@400000006afeba730a0d9db4 status: local 0/10 remote 1/20
@400000006afeba750d4f6304 delivery 1080: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_21D0772C98/
@400000006afeba750d4f6304 status: local 0/10 remote 0/20
@400000006afeba750d4fdc1c end msg 1310768
@400000006afebaa439361c4c new msg 1310768
@400000006afebaa439361c4c info msg 1310768: bytes 18979 from <r.frank@club.example> qp 5370 uid 7791
@400000006afebaa43936723c starting delivery 1081: msg 1310768 to remote o.beck0@dune.test
@400000006afebaa43936723c status: local 0/10 remote 1/20
@400000006afebaa638c59f6c delivery 1081: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w21AE-45135E-11/
@400000006afebaa638c5c294 status: local 0/10 remote 0/20
@400000006afebaa638c61884 end msg 1310768
@400000006afebaae39b959f4 new msg 1310768
@400000006afebaae39b9a814 info msg 1310768: bytes 734 from <root@mx1.example.net> qp 5420 uid 0
@400000006afebaae39ba6f4c starting delivery 1082: msg 1310768 to local root@mx1.example.net
@400000006afebaae39bb329c status: local 1/10 remote 0/20
@400000006afebaaf0130487c delivery 1082: success: did_0+1+0/qp_5421/
@400000006afebaaf01308ae4 status: local 0/10 remote 0/20
@400000006afebaaf0130aa24 end msg 1310768
@400000006afebaaf014ef40c new msg 1310768
@400000006afebaaf014fbf2c info msg 1310768: bytes 974 from <root@mx1.example.net> qp 5421 uid 7790
@400000006afebaaf014fbf2c starting delivery 1083: msg 1310768 to local greta@example.net
@400000006afebaaf0150633c status: local 1/10 remote 0/20
@400000006afebaaf08beee04 delivery 1083: success: did_0+0+1/
@400000006afebaaf08beee04 status: local 0/10 remote 0/20
@400000006afebaaf08bf383c end msg 1310768
@400000006afebade2234b8b4 new msg 1310768
@400000006afebade22359f2c info msg 1310768: bytes 5173 from <m.roth@shop.example> qp 5658 uid 7791
@400000006afebade22359f2c starting delivery 1084: msg 1310768 to local shop.example-v.horn@shop.example
@400000006afebade22359f2c status: local 1/10 remote 0/20
@400000006afebade281a0784 delivery 1084: success: did_0+0+1/
@400000006afebade281a980c status: local 0/10 remote 0/20
@400000006afebade281a980c end msg 1310768
@400000006afebaea11973644 new msg 1310768
@400000006afebaea119814ec info msg 1310768: bytes 4119 from <b.lang@shop.example> qp 5717 uid 7791
@400000006afebaea119814ec starting delivery 1085: msg 1310768 to remote wanda11@typo.test
@400000006afebaea119847b4 status: local 0/10 remote 1/20
@400000006afebaea1b5a579c delivery 1085: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afebaea1b5a579c status: local 0/10 remote 0/20
@400000006afebaea1b5a72f4 bounce msg 1310768 qp 5718
@400000006afebaea1b5a72f4 end msg 1310768
@400000006afebaea1b7ebfec new msg 1310768
@400000006afebaea1b7f96c4 info msg 1310768: bytes 5213 from <> qp 5718 uid 7796
@400000006afebaea1b7fdd14 starting delivery 1086: msg 1310768 to local shop.example-b.lang@shop.example
@400000006afebaea1b80c38c status: local 1/10 remote 0/20
@400000006afebaea1d86b54c delivery 1086: success: did_0+0+1/
@400000006afebaea1d86fb9c status: local 0/10 remote 0/20
@400000006afebaea1d875d44 end msg 1310768
@400000006afebaed3253992c new msg 1310768
@400000006afebaed3253992c info msg 1310768: bytes 6280 from <lena@club.example> qp 5735 uid 7791
@400000006afebaed3253a8cc starting delivery 1087: msg 1310768 to remote j.klein11@customer.example
@400000006afebaed3253a8cc status: local 0/10 remote 1/20
@400000006afebaf009a7ea8c delivery 1087: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078883_54d85cd6a9f8_-_esmtp/
@400000006afebaf009a7ea8c status: local 0/10 remote 0/20
@400000006afebaf009a8d4ec end msg 1310768
@400000006afebb0f13480edc starting delivery 1088: msg 1310771 to remote greta@partner.test
@400000006afebb0f1348e1cc status: local 0/10 remote 1/20
@400000006afebb0f391bd9a4 delivery 1088: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebb0f391c8d54 status: local 0/10 remote 0/20
@400000006afebb3210804804 new msg 1310768
@400000006afebb3210804804 info msg 1310768: bytes 21099 from <j.klein@club.example> qp 6077 uid 7791
@400000006afebb3210804804 starting delivery 1089: msg 1310768 to remote emma4@elm.example
@400000006afebb321080d88c status: local 0/10 remote 1/20
@400000006afebb3230859f8c new msg 1310773
@400000006afebb3230859f8c info msg 1310773: bytes 7318 from <carla@example.net> qp 6080 uid 7791
@400000006afebb3230865724 starting delivery 1090: msg 1310773 to remote anna.koch8@typo.test
@400000006afebb323086ff1c status: local 0/10 remote 2/20
@400000006afebb3307aeaeb4 delivery 1090: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afebb3307af1ffc status: local 0/10 remote 1/20
@400000006afebb3307af75ec bounce msg 1310773 qp 6081
@400000006afebb3307aff6d4 end msg 1310773
@400000006afebb3307d71e44 new msg 1310773
@400000006afebb3307d7aecc info msg 1310773: bytes 8456 from <> qp 6081 uid 7796
@400000006afebb3307d7aecc starting delivery 1091: msg 1310773 to local carla@example.net
@400000006afebb3307d7aecc status: local 1/10 remote 1/20
@400000006afebb330edb082c delivery 1091: success: did_0+0+1/
@400000006afebb330edb5a34 status: local 0/10 remote 1/20
@400000006afebb330edb5a34 end msg 1310773
@400000006afebb33162f92b4 delivery 1089: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w6519-C6D1FA-CF/
@400000006afebb331630792c status: local 0/10 remote 0/20
@400000006afebb331630abf4 end msg 1310768
@400000006afebb3a3a3129d4 starting delivery 1092: msg 1310749 to remote m.roth@partner.test
@400000006afebb3a3a31e93c status: local 0/10 remote 1/20
@400000006afebb3b187423b4 delivery 1092: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebb3b187423b4 status: local 0/10 remote 0/20
@400000006afebb983881a514 new msg 1310768
@400000006afebb9838825cac info msg 1310768: bytes 1243 from <ute31@customer.example> qp 6590 uid 7791
@400000006afebb983882647c starting delivery 1093: msg 1310768 to local wanda@example.net
@400000006afebb98388287a4 status: local 1/10 remote 0/20
@400000006afebb983882935c starting delivery 1094: msg 1310768 to local shop.example-ute@shop.example
@400000006afebb983882935c status: local 2/10 remote 0/20
@400000006afebb9838834324 starting delivery 1095: msg 1310768 to local shop.example-anna.koch@shop.example
@400000006afebb9838834324 status: local 3/10 remote 0/20
@400000006afebb9902fc5204 delivery 1093: success: did_0+0+1/
@400000006afebb9902fd24f4 status: local 2/10 remote 0/20
@400000006afebb9903b282a4 delivery 1094: success: did_0+0+1/
@400000006afebb9903b2ffa4 status: local 1/10 remote 0/20
@400000006afebb9903e0745c delivery 1095: success: did_0+0+1/
@400000006afebb9903e0e1bc status: local 0/10 remote 0/20
@400000006afebb9903e0e1bc end msg 1310768
@400000006afebbf00ff3cb2c new msg 1310768
@400000006afebbf00ff41d34 info msg 1310768: bytes 4622 from <ida@shop.example> qp 7027 uid 7791
@400000006afebbf00ff44ffc starting delivery 1096: msg 1310768 to remote f.braun10@typo.test
@400000006afebbf00ff4c52c status: local 0/10 remote 1/20
@400000006afebbf010bc89cc new msg 1310773
@400000006afebbf010bd4d1c info msg 1310773: bytes 972 from <y.kurz23@grocer.example> qp 7028 uid 7791
@400000006afebbf010bd4d1c starting delivery 1097: msg 1310773 to local wanda@example.net
@400000006afebbf010bde574 status: local 1/10 remote 1/20
@400000006afebbf014a88554 delivery 1097: success: did_0+0+1/
@400000006afebbf014a911f4 status: local 0/10 remote 1/20
@400000006afebbf014a92964 end msg 1310773
@400000006afebbf018669adc delivery 1096: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afebbf01866c1ec status: local 0/10 remote 0/20
@400000006afebbf01867759c bounce msg 1310768 qp 7029
@400000006afebbf01868217c end msg 1310768
@400000006afebbf018a37ccc new msg 1310768
@400000006afebbf018a39c0c info msg 1310768: bytes 6049 from <> qp 7029 uid 7796
@400000006afebbf018a42c94 starting delivery 1098: msg 1310768 to local shop.example-ida@shop.example
@400000006afebbf018a47ab4 status: local 1/10 remote 0/20
@400000006afebbf02022863c delivery 1098: success: did_0+0+1/
@400000006afebbf02022863c status: local 0/10 remote 0/20
@400000006afebbf02022e7e4 end msg 1310768
@400000006afebbf11e1a61fc new msg 1310768
@400000006afebbf11e1b34ec info msg 1310768: bytes 2413 from <anna.koch@shop.example> qp 7033 uid 7791
@400000006afebbf11e1bd12c starting delivery 1099: msg 1310768 to remote sara4@customer.example
@400000006afebbf11e1c2eec status: local 0/10 remote 1/20
@400000006afebbf11e1ca41c starting delivery 1100: msg 1310768 to remote y.kurz9@mill.test
@400000006afebbf11e1d405c status: local 0/10 remote 2/20
@400000006afebbf11e1d405c starting delivery 1101: msg 1310768 to remote d.weiss6@inkwell.test
@400000006afebbf11e1da9d4 status: local 0/10 remote 3/20
@400000006afebbf23ad45b2c delivery 1099: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079143_56a7741ec74b_-_esmtp/
@400000006afebbf23ad45b2c status: local 0/10 remote 2/20
@400000006afebbf334efe71c delivery 1101: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079143_1e764375660a_-_esmtp/
@400000006afebbf334f02d6c status: local 0/10 remote 1/20
@400000006afebbf33b08349c delivery 1100: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AB56C9795E/
@400000006afebbf33b08d8ac status: local 0/10 remote 0/20
@400000006afebbf33b08f7ec end msg 1310768
@400000006afebc0d09ae1c7c new msg 1310768
@400000006afebc0d09ae1c7c info msg 1310768: bytes 1567 from <paula28@oakwood.test> qp 7171 uid 7791
@400000006afebc0d09aeb4d4 starting delivery 1102: msg 1310768 to local club.example-h.vogel@club.example
@400000006afebc0d09aecc44 status: local 1/10 remote 0/20
@400000006afebc0d0f5871a4 delivery 1102: success: did_0+0+1/
@400000006afebc0d0f59293c status: local 0/10 remote 0/20
@400000006afebc0d0f599a84 end msg 1310768
@400000006afebc0d31197b1c new msg 1310768
@400000006afebc0d311a1f2c info msg 1310768: bytes 1034 from <emma36@harbour.test> qp 7175 uid 7791
@400000006afebc0d311a7904 starting delivery 1103: msg 1310768 to local club.example-j.klein@club.example
@400000006afebc0d311a7904 status: local 1/10 remote 0/20
@400000006afebc0d34ca658c delivery 1103: success: did_0+0+1/
@400000006afebc0d34caea5c status: local 0/10 remote 0/20
@400000006afebc0d34cb05b4 end msg 1310768
@400000006afebc21002c26bc new msg 1310768
@400000006afebc21002cfd94 info msg 1310768: bytes 4823 from <z.jung34@heather.example> qp 7271 uid 7791
@400000006afebc21002d305c starting delivery 1104: msg 1310768 to local shop.example-y.kurz@shop.example
@400000006afebc21002e0734 status: local 1/10 remote 0/20
@400000006afebc2100e3880c delivery 1104: success: did_0+0+1/
@400000006afebc2100e3ab34 status: local 0/10 remote 0/20
@400000006afebc2100e44f44 end msg 1310768
@400000006afebc62158d4fa4 new msg 1310768
@400000006afebc62158d76b4 info msg 1310768: bytes 122990 from <d.weiss@club.example> qp 7597 uid 7791
@400000006afebc62158d9dc4 starting delivery 1105: msg 1310768 to remote d.weiss0@oakwood.test
@400000006afebc62158de7fc status: local 0/10 remote 1/20
@400000006afebc62158de7fc starting delivery 1106: msg 1310768 to remote ute8@castle.example
@400000006afebc62158e5944 status: local 0/10 remote 2/20
@400000006afebc62158f284c starting delivery 1107: msg 1310768 to remote carla0@castle.example
@400000006afebc62158fdfe4 status: local 0/10 remote 3/20
@400000006afebc62158fdfe4 starting delivery 1108: msg 1310768 to remote sara4@harbour.test
@400000006afebc6215902e04 status: local 0/10 remote 4/20
@400000006afebc623b58218c delivery 1107: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795079256_qp_32011/
@400000006afebc623b58cd6c status: local 0/10 remote 3/20
@400000006afebc63023e16cc delivery 1106: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795079256_qp_13011/
@400000006afebc63023ee9bc status: local 0/10 remote 2/20
@400000006afebc6339a6b484 delivery 1105: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wCD17-832B33-21/
@400000006afebc6339a6b484 status: local 0/10 remote 1/20
@400000006afebc640ddabae4 delivery 1108: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7D04DE341E/
@400000006afebc640ddada24 status: local 0/10 remote 0/20
@400000006afebc640ddb4f54 end msg 1310768
@400000006afebc6c184664c4 starting delivery 1109: msg 1310764 to remote lena@partner.test
@400000006afebc6c1847148c status: local 0/10 remote 1/20
@400000006afebc6c2a67cbfc delivery 1109: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebc6c2a67d7b4 status: local 0/10 remote 0/20
@400000006afebc6d09b0b0a4 new msg 1310768
@400000006afebc6d09b18b64 info msg 1310768: bytes 5630 from <o.beck@shop.example> qp 7651 uid 7791
@400000006afebc6d09b26df4 starting delivery 1110: msg 1310765 to local jonas@mx1.example.net
@400000006afebc6d09b26df4 status: local 1/10 remote 0/20
@400000006afebc6d09b2eaf4 starting delivery 1111: msg 1310768 to remote o.beck9@valley.test
@400000006afebc6d09b34c9c status: local 1/10 remote 1/20
@400000006afebc6d09b36024 starting delivery 1112: msg 1310768 to remote h.vogel3@partner.test
@400000006afebc6d09b36024 status: local 1/10 remote 2/20
@400000006afebc6d09b36024 starting delivery 1113: msg 1310768 to remote j.klein7@elm.example
@400000006afebc6d09b36024 status: local 1/10 remote 3/20
@400000006afebc6d0c011ccc delivery 1110: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebc6d0c019db4 status: local 0/10 remote 3/20
@400000006afebc6d3019f8f4 delivery 1112: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebc6d301ad3b4 status: local 0/10 remote 2/20
@400000006afebc6e0a57aabc delivery 1111: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wCECC-15ADB0-BD/
@400000006afebc6e0a57ed24 status: local 0/10 remote 1/20
@400000006afebc6f128df63c delivery 1113: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w2F30-2E3FBF-DF/
