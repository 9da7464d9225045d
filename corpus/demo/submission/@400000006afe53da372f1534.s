@400000006af64c0c26ecb6cc tcpserver: status: 1/40
@400000006af64c0c26ecb6cc tcpserver: pid 2149 from 192.0.2.130
@400000006af64c0c3160a9c4 tcpserver: ok 2149 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::41299
@400000006af64c0d0ed4fd4c qmail-smtpd[2149]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006af64c0d18473b9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=anna.koch3@bluebird.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41299 remotehost=office.shop.example qp= pid=2149
@400000006af64c0d1f375b1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=anna.koch3@bluebird.test relay=yes rcpthosts= size=4164 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41299 remotehost=office.shop.example qp=2153 pid=2149
@400000006af64c0d22b761ec tcpserver: end 2149 status 0
@400000006af64c0d22b82924 tcpserver: status: 0/40
@400000006af65b6c00f8f46c tcpserver: status: 1/40
@400000006af65b6c00f94e44 tcpserver: pid 21826 from 192.0.2.223
@400000006af65b6c069e928c tcpserver: ok 21826 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::9368
@400000006af65b6c2964d31c qmail-smtpd[21826]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006af65b6c305ee194 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=k.maier7@harbour.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=9368 remotehost=dsl-223.isp.example qp= pid=21826
@400000006af65b6c32680b8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=greta0@grocer.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=9368 remotehost=dsl-223.isp.example qp= pid=21826
@400000006af65b6c33278afc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=h.vogel7@bluebird.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=9368 remotehost=dsl-223.isp.example qp= pid=21826
@400000006af65b6c33c49a04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=emma11@partner.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=9368 remotehost=dsl-223.isp.example qp= pid=21826
@400000006af65b6d04954954 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=k.maier7@harbour.test,greta0@grocer.example,h.vogel7@bluebird.test,emma11@partner.test relay=yes rcpthosts= size=11592 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=9368 remotehost=dsl-223.isp.example qp=21831 pid=21826
@400000006af65b6d0d6ebe5c tcpserver: end 21826 status 0
@400000006af65b6d0d6f1064 tcpserver: status: 0/40
@400000006af6a8f630720404 tcpserver: status: 1/40
@400000006af6a8f630721b74 tcpserver: pid 23676 from 192.0.2.130
@400000006af6a8f6337cee5c tcpserver: ok 23676 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::19511
@400000006af6a8f71737c76c qmail-smtpd[23676]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006af6a8f720010fd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=k.maier4@museum.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19511 remotehost=office.shop.example qp= pid=23676
@400000006af6a8f72c31e954 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=k.maier4@museum.example relay=yes rcpthosts= size=15934 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19511 remotehost=office.shop.example qp=23680 pid=23676
@400000006af6a8f72f83b81c tcpserver: end 23676 status 0
@400000006af6a8f72f83b81c tcpserver: status: 0/40
@400000006af6a96e37c1c7e4 tcpserver: status: 1/40
@400000006af6a96e37c29ebc tcpserver: pid 24276 from 192.0.2.231
@400000006af6a96e389c745c tcpserver: ok 24276 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::45103
@400000006af6a96f1ace24fc qmail-smtpd[24276]: auth: auth-success type=login user=<r.frank@club.example>
@400000006af6a96f20a713d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=z.jung1@dune.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=45103 remotehost=dsl-231.isp.example qp= pid=24276
@400000006af6a96f230602d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=greta9@dairy.example relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=45103 remotehost=dsl-231.isp.example qp= pid=24276
@400000006af6a96f23e838fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=z.jung4@museum.example relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=45103 remotehost=dsl-231.isp.example qp= pid=24276
@400000006af6a96f2589cb6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=t.wolf8@partner.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=45103 remotehost=dsl-231.isp.example qp= pid=24276
@400000006af6a96f33eb34d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=z.jung1@dune.test,greta9@dairy.example,z.jung4@museum.example,t.wolf8@partner.test relay=yes rcpthosts= size=2866 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=45103 remotehost=dsl-231.isp.example qp=24281 pid=24276
@400000006af6a96f39d4ae0c tcpserver: end 24276 status 0
@400000006af6a96f39d50014 tcpserver: status: 0/40
@400000006af6bc542e12653c tcpserver: status: 1/40
@400000006af6bc542e12af74 tcpserver: pid 15997 from 192.0.2.231
@400000006af6bc54305a41fc tcpserver: ok 15997 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::50823
@400000006af6bc55120c5e74 qmail-smtpd[15997]: auth: auth-success type=login user=<r.frank@club.example>
@400000006af6bc551916245c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=k.maier8@station.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=50823 remotehost=dsl-231.isp.example qp= pid=15997
@400000006af6bc55220b89bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=k.maier8@station.test relay=yes rcpthosts= size=51346 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=50823 remotehost=dsl-231.isp.example qp=16001 pid=15997
@400000006af6bc5527372194 tcpserver: end 15997 status 0
@400000006af6bc5527372194 tcpserver: status: 0/40
@400000006af6bdad06cc6cd4 tcpserver: status: 1/40
@400000006af6bdad06ccedbc tcpserver: pid 17719 from 192.0.2.130
@400000006af6bdad1182fa94 tcpserver: ok 17719 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::45328
@400000006af6bdad2493848c qmail-smtpd[17719]: auth: auth-success type=login user=<ida@shop.example>
@400000006af6bdad2c7b4a7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=wanda9@valley.test relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=45328 remotehost=office.shop.example qp= pid=17719
@400000006af6bdae03cbcb4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=wanda9@valley.test relay=yes rcpthosts= size=1017 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=45328 remotehost=office.shop.example qp=17724 pid=17719
@400000006af6bdae079250fc tcpserver: end 17719 status 0
@400000006af6bdae0792c244 tcpserver: status: 0/40
@400000006af708b90002cccc tcpserver: status: 1/40
@400000006af708b90002cccc tcpserver: pid 16375 from 192.0.2.130
@400000006af708b909a10cbc tcpserver: ok 16375 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::44055
@400000006af708b92b978db4 qmail-smtpd[16375]: auth: auth-success type=login user=<billing@shop.example>
@400000006af708b930791884 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=emma@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44055 remotehost=office.shop.example qp= pid=16375
@400000006af708ba074ac494 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=emma@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44055 remotehost=office.shop.example qp=16380 pid=16375
@400000006af708ba0be576ac tcpserver: end 16375 status 0
@400000006af708ba0be576ac tcpserver: status: 0/40
@400000006af71464093ff544 tcpserver: status: 1/40
@400000006af714640940109c tcpserver: pid 31310 from 192.0.2.130
@400000006af714640d636804 tcpserver: ok 31310 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::27477
@400000006af714643471972c qmail-smtpd[31310]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006af71464396463f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=y.kurz1@ferry.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27477 remotehost=office.shop.example qp= pid=31310
@400000006af7146514e075a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=y.kurz1@ferry.test relay=yes rcpthosts= size=14536 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27477 remotehost=office.shop.example qp=31316 pid=31310
@400000006af714651b23da64 tcpserver: end 31310 status 0
@400000006af714651b23da64 tcpserver: status: 0/40
@400000006af7655e06c1d1fc tcpserver: status: 1/40
@400000006af7655e06c1d1fc tcpserver: pid 5088 from 192.0.2.179
@400000006af7655e11f943d4 tcpserver: ok 5088 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::52798
@400000006af7655e282e3b64 qmail-smtpd[5088]: auth: auth-success type=plain user=<lena@club.example>
@400000006af7655e31054b24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=sara4@valley.test relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=52798 remotehost=dsl-179.isp.example qp= pid=5088
@400000006af7655f0668116c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=sara4@valley.test relay=yes rcpthosts= size=5126 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=52798 remotehost=dsl-179.isp.example qp=5093 pid=5088
@400000006af7655f0d4dd87c tcpserver: end 5088 status 0
@400000006af7655f0d4dd87c tcpserver: status: 0/40
@400000006af7657a0b031974 tcpserver: status: 1/40
@400000006af7657a0b034854 tcpserver: pid 5228 from 192.0.2.223
@400000006af7657a111540bc tcpserver: ok 5228 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::24525
@400000006af7657a2f98e9e4 qmail-smtpd[5228]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006af7657a3538a434 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=d.weiss8@heather.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=24525 remotehost=dsl-223.isp.example qp= pid=5228
@400000006af7657b0ca10a34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=d.weiss8@heather.example relay=yes rcpthosts= size=19549 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=24525 remotehost=dsl-223.isp.example qp=5234 pid=5228
@400000006af7657b11f21bcc tcpserver: end 5228 status 0
@400000006af7657b11f26dd4 tcpserver: status: 0/40
@400000006af8051c24885544 tcpserver: status: 1/40
@400000006af8051c2488d62c tcpserver: pid 14753 from 192.0.2.188
@400000006af8051c2bdccc44 tcpserver: ok 14753 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::35643
@400000006af8051c39ab82fc qmail-smtpd[14753]: auth: auth-success type=plain user=<paula@example.net>
@400000006af8051d061df4c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=y.kurz5@grey.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=35643 remotehost=dsl-188.isp.example qp= pid=14753
@400000006af8051d10cddf4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=y.kurz5@grey.test relay=yes rcpthosts= size=1671 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=35643 remotehost=dsl-188.isp.example qp=14756 pid=14753
@400000006af8051d16b84ab4 tcpserver: end 14753 status 0
@400000006af8051d16b84ab4 tcpserver: status: 0/40
@400000006af87d9820153be4 tcpserver: status: 1/40
@400000006af87d9820153be4 tcpserver: pid 6632 from 192.0.2.208
@400000006af87d9822b43184 tcpserver: ok 6632 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::13464
@400000006af87d990b0a494c qmail-smtpd[6632]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006af87d99128927c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=greta4@garden.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=13464 remotehost=dsl-208.isp.example qp= pid=6632
@400000006af87d9922bec0a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=greta4@garden.example relay=yes rcpthosts= size=4447 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=13464 remotehost=dsl-208.isp.example qp=6637 pid=6632
@400000006af87d9929e3f9e4 tcpserver: end 6632 status 0
@400000006af87d9929e49df4 tcpserver: status: 0/40
@400000006af882b9101f6354 tcpserver: status: 1/40
@400000006af882b9101f9234 tcpserver: pid 13196 from 192.0.2.130
@400000006af882b911316f94 tcpserver: ok 13196 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3546
@400000006af882b928472e1c qmail-smtpd[13196]: auth: auth-success type=login user=<billing@shop.example>
@400000006af882b92d416d24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=o.beck@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3546 remotehost=office.shop.example qp= pid=13196
@400000006af882ba05ac6674 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=o.beck@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3546 remotehost=office.shop.example qp=13200 pid=13196
@400000006af882ba0da2da34 tcpserver: end 13196 status 0
@400000006af882ba0da2da34 tcpserver: status: 0/40
@400000006af8940d0dd3c1bc tcpserver: status: 1/40
@400000006af8940d0dd3dd14 tcpserver: pid 2908 from 192.0.2.130
@400000006af8940d12bc4d84 tcpserver: ok 2908 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::36448
@400000006af8940d24309c3c qmail-smtpd[2908]: auth: auth-success type=login user=<ute@shop.example>
@400000006af8940d2d17d0cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=sara2@school.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=36448 remotehost=office.shop.example qp= pid=2908
@400000006af8940d34f87a6c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=sara2@school.example relay=yes rcpthosts= size=16853 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=36448 remotehost=office.shop.example qp=2911 pid=2908
@400000006af8940d381110c4 tcpserver: end 2908 status 0
@400000006af8940d381110c4 tcpserver: status: 0/40
@400000006af8947d33b20fec tcpserver: status: 1/40
@400000006af8947d33b2d33c tcpserver: pid 3471 from 192.0.2.175
@400000006af8947d380cbb64 tcpserver: ok 3471 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::48681
@400000006af8947e1d34cc8c qmail-smtpd[3471]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006af8947e222412fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=m.roth0@birch.example relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=48681 remotehost=dsl-175.isp.example qp= pid=3471
@400000006af8947e2b62124c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=m.roth0@birch.example relay=yes rcpthosts= size=3866 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=48681 remotehost=dsl-175.isp.example qp=3475 pid=3471
@400000006af8947e31d9b60c tcpserver: end 3471 status 0
@400000006af8947e31da7d44 tcpserver: status: 0/40
@400000006af89e500c274654 tcpserver: status: 1/40
@400000006af89e500c274654 tcpserver: pid 16043 from 192.0.2.175
@400000006af89e50116b01dc tcpserver: ok 16043 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::43752
@400000006af89e50298dcb64 qmail-smtpd[16043]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006af89e5030aef1ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=d.weiss2@inkwell.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=43752 remotehost=dsl-175.isp.example qp= pid=16043
@400000006af89e503b387044 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=d.weiss2@inkwell.test relay=yes rcpthosts= size=28860 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=43752 remotehost=dsl-175.isp.example qp=16046 pid=16043
@400000006af89e5105ce55f4 tcpserver: end 16043 status 0
@400000006af89e5105cec73c tcpserver: status: 0/40
@400000006af8f83b2cb8cc94 tcpserver: status: 1/40
@400000006af8f83b2cb8cc94 tcpserver: pid 1268 from 192.0.2.208
@400000006af8f83b2f9407e4 tcpserver: ok 1268 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::47680
@400000006af8f83c0e7ea7bc qmail-smtpd[1268]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006af8f83c16e6b96c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=t.wolf7@quarry.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=47680 remotehost=dsl-208.isp.example qp= pid=1268
@400000006af8f83c1e30a14c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=t.wolf7@quarry.example relay=yes rcpthosts= size=3334 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=47680 remotehost=dsl-208.isp.example qp=1272 pid=1268
@400000006af8f83c2389b5ac tcpserver: end 1268 status 0
@400000006af8f83c2389b5ac tcpserver: status: 0/40
@400000006af9bf0b11b370d4 tcpserver: status: 1/40
@400000006af9bf0b11b370d4 tcpserver: pid 28470 from 192.0.2.130
@400000006af9bf0b1d53e964 tcpserver: ok 28470 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::12838
@400000006af9bf0c04f518ac qmail-smtpd[28470]: auth: auth-success type=login user=<ida@shop.example>
@400000006af9bf0c0f737f6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=t.wolf@shop.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12838 remotehost=office.shop.example qp= pid=28470
@400000006af9bf0c2109cd44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=t.wolf@shop.example relay=yes rcpthosts= size=3388 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12838 remotehost=office.shop.example qp=28476 pid=28470
@400000006af9bf0c25927a14 tcpserver: end 28470 status 0
@400000006af9bf0c2592956c tcpserver: status: 0/40
@400000006af9bf5a2e8a1dac tcpserver: status: 1/40
@400000006af9bf5a2e8a1dac tcpserver: pid 28867 from 192.0.2.130
@400000006af9bf5a31527cdc tcpserver: ok 28867 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::32837
@400000006af9bf5b131b49ec qmail-smtpd[28867]: auth: auth-success type=login user=<ida@shop.example>
@400000006af9bf5b1c52a604 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=ute@shop.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32837 remotehost=office.shop.example qp= pid=28867
@400000006af9bf5b1cf3cbec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=lena@club.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32837 remotehost=office.shop.example qp= pid=28867
@400000006af9bf5b1ed038c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32837 remotehost=office.shop.example qp= pid=28867
@400000006af9bf5b20c4f82c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32837 remotehost=office.shop.example qp= pid=28867
@400000006af9bf5b2b6492ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=ute@shop.example,lena@club.example,k.maier@club.example,v.horn@shop.example relay=yes rcpthosts= size=2563 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32837 remotehost=office.shop.example qp=28872 pid=28867
@400000006af9bf5b325ee3cc tcpserver: end 28867 status 0
@400000006af9bf5b325faeec tcpserver: status: 0/40
@400000006afa17b903823374 tcpserver: status: 1/40
@400000006afa17b90382e724 tcpserver: pid 12107 from 192.0.2.130
@400000006afa17b90c316bfc tcpserver: ok 12107 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::48940
@400000006afa17b9335e1fa4 qmail-smtpd[12107]: auth: auth-success type=login user=<billing@shop.example>
@400000006afa17b937428d94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=j.klein@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=48940 remotehost=office.shop.example qp= pid=12107
@400000006afa17ba1076ce3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=j.klein@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=48940 remotehost=office.shop.example qp=12113 pid=12107
@400000006afa17ba13c14a04 tcpserver: end 12107 status 0
@400000006afa17ba13c19ff4 tcpserver: status: 0/40
@400000006afa41180c12d7dc tcpserver: status: 1/40
@400000006afa41180c12d7dc tcpserver: pid 32595 from 192.0.2.130
@400000006afa41181502de3c tcpserver: ok 32595 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::45797
@400000006afa41183a033c04 qmail-smtpd[32595]: auth: auth-success type=login user=<ute@shop.example>
@400000006afa4119044ddc2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=45797 remotehost=office.shop.example qp= pid=32595
@400000006afa41191512a164 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=sara@club.example relay=yes rcpthosts= size=15105 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=45797 remotehost=office.shop.example qp=32600 pid=32595
@400000006afa4119199078c4 tcpserver: end 32595 status 0
@400000006afa41191990b744 tcpserver: status: 0/40
@400000006afb47791e87dd54 tcpserver: status: 1/40
@400000006afb47791e87dd54 tcpserver: pid 11293 from 192.0.2.130
@400000006afb47792676002c tcpserver: ok 11293 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::18672
@400000006afb47793ae1631c qmail-smtpd[11293]: auth: auth-success type=login user=<billing@shop.example>
@400000006afb477a05e4627c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=f.braun@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18672 remotehost=office.shop.example qp= pid=11293
@400000006afb477a111275e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=f.braun@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18672 remotehost=office.shop.example qp=11297 pid=11293
@400000006afb477a167398c4 tcpserver: end 11293 status 0
@400000006afb477a167398c4 tcpserver: status: 0/40
@400000006afbe24d19ff7ea4 tcpserver: status: 1/40
@400000006afbe24d19ffb554 tcpserver: pid 14665 from 192.0.2.191
@400000006afbe24d21bbeed4 tcpserver: ok 14665 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::47895
@400000006afbe24e05e4bc54 qmail-smtpd[14665]: auth: auth-success type=plain user=<emma@club.example>
@400000006afbe24e10146abc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=j.klein2@inkwell.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=47895 remotehost=dsl-191.isp.example qp= pid=14665
@400000006afbe24e21415bec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=j.klein2@inkwell.test relay=yes rcpthosts= size=2685 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=47895 remotehost=dsl-191.isp.example qp=14670 pid=14665
@400000006afbe24e26e9a5a4 tcpserver: end 14665 status 0
@400000006afbe24e26ea3a14 tcpserver: status: 0/40
@400000006afc1d8210ff20ac tcpserver: status: 1/40
@400000006afc1d8210ff8e0c tcpserver: pid 25513 from 192.0.2.130
@400000006afc1d8215b4f02c tcpserver: ok 25513 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::17536
@400000006afc1d82248b00dc qmail-smtpd[25513]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afc1d822d1de37c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=carla5@station.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17536 remotehost=office.shop.example qp= pid=25513
@400000006afc1d8234c796cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=carla5@station.test relay=yes rcpthosts= size=2269 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17536 remotehost=office.shop.example qp=25516 pid=25513
@400000006afc1d8301bd7134 tcpserver: end 25513 status 0
@400000006afc1d8301be403c tcpserver: status: 0/40
@400000006afc1e94096046b4 tcpserver: status: 1/40
@400000006afc1e940960891c tcpserver: pid 26882 from 192.0.2.130
@400000006afc1e940d8e8714 tcpserver: ok 26882 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::47045
@400000006afc1e94205726e4 qmail-smtpd[26882]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afc1e94263889cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=ida2@customer.example relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=47045 remotehost=office.shop.example qp= pid=26882
@400000006afc1e950122cf44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=ida2@customer.example relay=yes rcpthosts= size=18005 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=47045 remotehost=office.shop.example qp=26887 pid=26882
@400000006afc1e9508889fac tcpserver: end 26882 status 0
@400000006afc1e95088918c4 tcpserver: status: 0/40
@400000006afc57550aa7d244 tcpserver: status: 1/40
@400000006afc57550aa8244c tcpserver: pid 2123 from 192.0.2.175
@400000006afc5755139b2c34 tcpserver: ok 2123 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::6632
@400000006afc5755210456d4 qmail-smtpd[2123]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afc57552a36b594 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=o.beck9@opera.example relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=6632 remotehost=dsl-175.isp.example qp= pid=2123
@400000006afc5756053b801c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=o.beck9@opera.example relay=yes rcpthosts= size=1895 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=6632 remotehost=dsl-175.isp.example qp=2128 pid=2123
@400000006afc57560bf54974 tcpserver: end 2123 status 0
@400000006afc57560bf5a734 tcpserver: status: 0/40
@400000006afc7f160f93b584 tcpserver: status: 1/40
@400000006afc7f160f93b584 tcpserver: pid 20541 from 192.0.2.130
@400000006afc7f16122d86bc tcpserver: ok 20541 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::8354
@400000006afc7f162c6af6cc qmail-smtpd[20541]: auth: auth-success type=login user=<ute@shop.example>
@400000006afc7f16347ec62c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=carla3@cedar.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8354 remotehost=office.shop.example qp= pid=20541
@400000006afc7f170fb0cebc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=carla3@cedar.test relay=yes rcpthosts= size=2486 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8354 remotehost=office.shop.example qp=20546 pid=20541
@400000006afc7f171514c444 tcpserver: end 20541 status 0
@400000006afc7f171514f324 tcpserver: status: 0/40
@400000006afc8be10b254f44 tcpserver: status: 1/40
@400000006afc8be10b2562cc tcpserver: pid 4447 from 192.0.2.130
@400000006afc8be10f29e794 tcpserver: ok 4447 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::35788
@400000006afc8be11d9497fc qmail-smtpd[4447]: auth: auth-success type=login user=<ute@shop.example>
@400000006afc8be12552c964 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=paula7@school.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35788 remotehost=office.shop.example qp= pid=4447
@400000006afc8be1330be0f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=paula7@school.example relay=yes rcpthosts= size=4369 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35788 remotehost=office.shop.example qp=4451 pid=4447
@400000006afc8be13827c15c tcpserver: end 4447 status 0
@400000006afc8be138285d9c tcpserver: status: 0/40
@400000006afcab2309dd7d64 tcpserver: status: 1/40
@400000006afcab2309dd7d64 tcpserver: pid 11989 from 192.0.2.191
@400000006afcab230fa97004 tcpserver: ok 11989 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::47122
@400000006afcab232f0ce23c qmail-smtpd[11989]: auth: auth-success type=plain user=<emma@club.example>
@400000006afcab233437ca4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=r.frank0@bigmail.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=47122 remotehost=dsl-191.isp.example qp= pid=11989
@400000006afcab240fd663d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=r.frank0@bigmail.example relay=yes rcpthosts= size=8788 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=47122 remotehost=dsl-191.isp.example qp=11995 pid=11989
@400000006afcab2413d5cfec tcpserver: end 11989 status 0
@400000006afcab2413d5d7bc tcpserver: status: 0/40
@400000006afccb9908067374 tcpserver: status: 1/40
@400000006afccb990807139c tcpserver: pid 21071 from 192.0.2.130
@400000006afccb990a0281f4 tcpserver: ok 21071 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::49633
@400000006afccb992bd2c9c4 qmail-smtpd[21071]: auth: auth-success type=login user=<billing@shop.example>
@400000006afccb9932e4406c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=z.jung@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=49633 remotehost=office.shop.example qp= pid=21071
@400000006afccb9a01cd99ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=z.jung@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=49633 remotehost=office.shop.example qp=21076 pid=21071
@400000006afccb9a06ca366c tcpserver: end 21071 status 0
@400000006afccb9a06cb1ce4 tcpserver: status: 0/40
@400000006afd243a2213a7dc tcpserver: status: 1/40
@400000006afd243a22143094 tcpserver: pid 4646 from 192.0.2.130
@400000006afd243a25960454 tcpserver: ok 4646 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::30046
@400000006afd243a3462d5d4 qmail-smtpd[4646]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afd243b02348594 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=d.weiss10@quarry.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30046 remotehost=office.shop.example qp= pid=4646
@400000006afd243b03c781a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=ute3@dairy.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30046 remotehost=office.shop.example qp= pid=4646
@400000006afd243b0551232c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=ute10@bigmail.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30046 remotehost=office.shop.example qp= pid=4646
@400000006afd243b13439a3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=d.weiss10@quarry.example,ute3@dairy.example,ute10@bigmail.example relay=yes rcpthosts= size=32001 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30046 remotehost=office.shop.example qp=4650 pid=4646
@400000006afd243b1759fd3c tcpserver: end 4646 status 0
@400000006afd243b1759fd3c tcpserver: status: 0/40
@400000006afd63790871d7a4 tcpserver: status: 1/40
@400000006afd63790872970c tcpserver: pid 20663 from 192.0.2.130
@400000006afd63790b4984cc tcpserver: ok 20663 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::40763
@400000006afd63792cd702f4 qmail-smtpd[20663]: auth: auth-success type=login user=<billing@shop.example>
@400000006afd6379365f45fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=v.horn@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40763 remotehost=office.shop.example qp= pid=20663
@400000006afd637a0ed4da24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=v.horn@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40763 remotehost=office.shop.example qp=20669 pid=20663
@400000006afd637a135dcd44 tcpserver: end 20663 status 0
@400000006afd637a135dcd44 tcpserver: status: 0/40
@400000006afe306728c42e1c tcpserver: status: 1/40
@400000006afe306728c4d9fc tcpserver: pid 23232 from 192.0.2.238
@400000006afe30672900ae64 tcpserver: ok 23232 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::4736
@400000006afe30681271bbac qmail-smtpd[23232]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afe30681c3faaa4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=o.beck9@corner.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=4736 remotehost=dsl-238.isp.example qp= pid=23232
@400000006afe30682f77543c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=o.beck9@corner.test relay=yes rcpthosts= size=1849 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=4736 remotehost=dsl-238.isp.example qp=23237 pid=23232
@400000006afe30683410dd74 tcpserver: end 23232 status 0
@400000006afe30683410dd74 tcpserver: status: 0/40
@400000006afe30bf1512d044 tcpserver: status: 1/40
@400000006afe30bf15137454 tcpserver: pid 23670 from 192.0.2.130
@400000006afe30bf184059e4 tcpserver: ok 23670 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::50082
@400000006afe30bf29667ce4 qmail-smtpd[23670]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afe30bf32b1498c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=h.vogel@club.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50082 remotehost=office.shop.example qp= pid=23670
@400000006afe30c001227954 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=h.vogel@club.example relay=yes rcpthosts= size=1318 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50082 remotehost=office.shop.example qp=23674 pid=23670
@400000006afe30c0059b10f4 tcpserver: end 23670 status 0
@400000006afe30c0059b9d94 tcpserver: status: 0/40
@400000006afe31850c03959c tcpserver: status: 1/40
@400000006afe31850c03959c tcpserver: pid 24660 from 192.0.2.191
@400000006afe31850d394eac tcpserver: ok 24660 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::28329
@400000006afe31851e1efdac qmail-smtpd[24660]: auth: auth-success type=plain user=<emma@club.example>
@400000006afe318525ea69cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=emma@club.example rcptto=f.braun@club.example relay=yes rcpthosts=yes size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=28329 remotehost=dsl-191.isp.example qp= pid=24660
@400000006afe3185307094d4 tcpserver: status: 2/40
@400000006afe318530716f94 tcpserver: pid 24664 from 192.0.2.223
@400000006afe3185375cc86c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=f.braun@club.example relay=yes rcpthosts= size=1233 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=28329 remotehost=dsl-191.isp.example qp=24663 pid=24660
@400000006afe31853914e464 tcpserver: ok 24664 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::27705
@400000006afe318603bffbdc tcpserver: end 24660 status 0
@400000006afe318603c051cc tcpserver: status: 1/40
@400000006afe318620ba613c qmail-smtpd[24664]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afe31862b19c294 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=27705 remotehost=dsl-223.isp.example qp= pid=24664
@400000006afe31862c4a2474 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=paula@example.net relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=27705 remotehost=dsl-223.isp.example qp= pid=24664
@400000006afe31862d1f5a7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=27705 remotehost=dsl-223.isp.example qp= pid=24664
@400000006afe3186342a1e4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=emma@club.example,paula@example.net,v.horn@shop.example relay=yes rcpthosts= size=4345 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=27705 remotehost=dsl-223.isp.example qp=24668 pid=24664
@400000006afe31863b62a8dc tcpserver: end 24664 status 0
@400000006afe31863b62a8dc tcpserver: status: 0/40
@400000006afe356e3664379c tcpserver: status: 1/40
@400000006afe356e36643b84 tcpserver: pid 29668 from 192.0.2.130
@400000006afe356f02ee251c tcpserver: ok 29668 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::34584
@400000006afe356f11b91624 qmail-smtpd[29668]: auth: auth-success type=login user=<ute@shop.example>
@400000006afe356f17aad874 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34584 remotehost=office.shop.example qp= pid=29668
@400000006afe356f29f6ab0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=y.kurz@shop.example relay=yes rcpthosts= size=2039 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34584 remotehost=office.shop.example qp=29672 pid=29668
@400000006afe356f3014d48c tcpserver: end 29668 status 0
@400000006afe356f3014d48c tcpserver: status: 0/40
@400000006afe36ab28911fcc tcpserver: status: 1/40
@400000006afe36ab28919ccc tcpserver: pid 31252 from 192.0.2.188
@400000006afe36ab317cf00c tcpserver: ok 31252 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::32683
@400000006afe36ac0ab9db74 qmail-smtpd[31252]: auth: auth-success type=plain user=<paula@example.net>
@400000006afe36ac0f57d17c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=h.vogel6@station.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=32683 remotehost=dsl-188.isp.example qp= pid=31252
@400000006afe36ac17305cfc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=h.vogel6@station.test relay=yes rcpthosts= size=2040 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=32683 remotehost=dsl-188.isp.example qp=31255 pid=31252
@400000006afe36ac1eaa2a94 tcpserver: end 31252 status 0
@400000006afe36ac1eaa2a94 tcpserver: status: 0/40
@400000006afe37221f6909dc tcpserver: status: 1/40
@400000006afe37221f69d8e4 tcpserver: pid 31846 from 192.0.2.130
@400000006afe37221fa6f56c tcpserver: ok 31846 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::22725
@400000006afe372300522d1c qmail-smtpd[31846]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afe37230aa8532c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=j.klein@club.example relay=yes rcpthosts=yes size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=22725 remotehost=office.shop.example qp= pid=31846
@400000006afe3723163c871c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=j.klein@club.example relay=yes rcpthosts= size=1970 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=22725 remotehost=office.shop.example qp=31850 pid=31846
@400000006afe37231974af7c tcpserver: end 31846 status 0
@400000006afe37231974d68c tcpserver: status: 0/40
@400000006afe37691d97012c tcpserver: status: 1/40
@400000006afe37691d97a154 tcpserver: pid 32201 from 192.0.2.234
@400000006afe376926d9daac tcpserver: ok 32201 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::44266
@400000006afe376a089d1dc4 qmail-smtpd[32201]: auth: auth-success type=plain user=<carla@example.net>
@400000006afe376a1261873c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=nina4@school.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=44266 remotehost=dsl-234.isp.example qp= pid=32201
@400000006afe376a19209824 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=nina4@school.example relay=yes rcpthosts= size=2294 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=44266 remotehost=dsl-234.isp.example qp=32206 pid=32201
@400000006afe376a2186e0cc tcpserver: end 32201 status 0
@400000006afe376a2186e0cc tcpserver: status: 0/40
@400000006afe3d1a149de2ac tcpserver: status: 1/40
@400000006afe3d1a149e3c84 tcpserver: pid 7017 from 192.0.2.130
@400000006afe3d1a1b99a6a4 tcpserver: ok 7017 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::27625
@400000006afe3d1b0465927c qmail-smtpd[7017]: auth: auth-success type=login user=<ute@shop.example>
@400000006afe3d1b098e5b94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=paula4@cedar.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27625 remotehost=office.shop.example qp= pid=7017
@400000006afe3d1b1d6189ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=paula4@cedar.test relay=yes rcpthosts= size=27220 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27625 remotehost=office.shop.example qp=7023 pid=7017
@400000006afe3d1b24a120ec tcpserver: end 7017 status 0
@400000006afe3d1b24a120ec tcpserver: status: 0/40
@400000006afe49aa115df50a tcpserver: status: 1/40
@400000006afe49aa115e2fa2 tcpserver: pid 23097 from 203.0.113.66
@400000006afe49aa25226d82 tcpserver: ok 23097 mx1.example.net:192.0.2.25:587 :203.0.113.66::23966
@400000006afe49ab3a18fd5a qmail-smtpd[23097]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe49ab3a19d81a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23966 remotehost= qp= pid=23097
@400000006afe49ad16aeb882 qmail-smtpd[23097]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe49ad16aeb882 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23966 remotehost= qp= pid=23097
@400000006afe49ae2addc622 qmail-smtpd[23097]: auth: auth-failed type=login user=<office@club.example>
@400000006afe49ae2adeac9a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23966 remotehost= qp= pid=23097
@400000006afe49ae2ae55f72 tcpserver: end 23097 status 256
@400000006afe49ae2ae55f72 tcpserver: status: 0/40
@400000006afe49b61cf6d350 tcpserver: status: 1/40
@400000006afe49b61cf7aa28 tcpserver: pid 23158 from 203.0.113.66
@400000006afe49b621908780 tcpserver: ok 23158 mx1.example.net:192.0.2.25:587 :203.0.113.66::21953
@400000006afe49b735553a90 qmail-smtpd[23158]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe49b7355555e8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21953 remotehost= qp= pid=23158
@400000006afe49b915dd2330 qmail-smtpd[23158]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe49b915dd9c48 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21953 remotehost= qp= pid=23158
@400000006afe49ba121ed6f8 qmail-smtpd[23158]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe49ba121ed6f8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21953 remotehost= qp= pid=23158
@400000006afe49ba1226e190 tcpserver: end 23158 status 256
@400000006afe49ba1226e190 tcpserver: status: 0/40
@400000006afe49c028e9618c tcpserver: status: 1/40
@400000006afe49c028e9618c tcpserver: pid 23209 from 203.0.113.66
@400000006afe49c02c7f4dd4 tcpserver: ok 23209 mx1.example.net:192.0.2.25:587 :203.0.113.66::51196
@400000006afe49c12f390704 qmail-smtpd[23209]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49c12f390704 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51196 remotehost= qp= pid=23209
@400000006afe49c22cc7285c qmail-smtpd[23209]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49c22cc7285c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51196 remotehost= qp= pid=23209
@400000006afe49c400d2cecc qmail-smtpd[23209]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49c400d3345c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51196 remotehost= qp= pid=23209
@400000006afe49c400da6fec tcpserver: end 23209 status 256
@400000006afe49c400da6fec tcpserver: status: 0/40
@400000006afe49ca3798f4b8 tcpserver: status: 1/40
@400000006afe49ca3799b420 tcpserver: pid 23260 from 203.0.113.66
@400000006afe49cb0febb6d0 tcpserver: ok 23260 mx1.example.net:192.0.2.25:587 :203.0.113.66::21872
@400000006afe49cc159dc488 qmail-smtpd[23260]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe49cc159de7b0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21872 remotehost= qp= pid=23260
@400000006afe49cd20a909c8 qmail-smtpd[23260]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe49cd20a909c8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21872 remotehost= qp= pid=23260
@400000006afe49ce2ad7cdd0 qmail-smtpd[23260]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe49ce2ad7dd70 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21872 remotehost= qp= pid=23260
@400000006afe49ce2adf9dd0 tcpserver: end 23260 status 256
@400000006afe49ce2adf9dd0 tcpserver: status: 0/40
@400000006afe49d72e2f7c80 tcpserver: status: 1/40
@400000006afe49d72e2f7c80 tcpserver: pid 23324 from 203.0.113.66
@400000006afe49d8070bb218 tcpserver: ok 23324 mx1.example.net:192.0.2.25:587 :203.0.113.66::13862
@400000006afe49d91dce7288 qmail-smtpd[23324]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe49d91dce8de0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=13862 remotehost= qp= pid=23324
@400000006afe49da320c6c78 qmail-smtpd[23324]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe49da320d4738 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=13862 remotehost= qp= pid=23324
@400000006afe49dc0db90020 qmail-smtpd[23324]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe49dc0db9cb40 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=13862 remotehost= qp= pid=23324
@400000006afe49dc0dc05708 tcpserver: end 23324 status 256
@400000006afe49dc0dc05708 tcpserver: status: 0/40
@400000006afe49e32a8b932a tcpserver: status: 1/40
@400000006afe49e32a8c1be2 tcpserver: pid 23384 from 203.0.113.66
@400000006afe49e336c194fa tcpserver: ok 23384 mx1.example.net:192.0.2.25:587 :203.0.113.66::41579
@400000006afe49e4375baa4a qmail-smtpd[23384]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49e4375c7d3a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41579 remotehost= qp= pid=23384
@400000006afe49e616b25e1a qmail-smtpd[23384]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49e616b26dba qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41579 remotehost= qp= pid=23384
@400000006afe49e73177caaa qmail-smtpd[23384]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49e73178a56a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41579 remotehost= qp= pid=23384
@400000006afe49e7317f3902 tcpserver: end 23384 status 256
@400000006afe49e7317f5072 tcpserver: status: 0/40
@400000006afe49ed19c340c4 tcpserver: status: 1/40
@400000006afe49ed19c340c4 tcpserver: pid 23433 from 203.0.113.66
@400000006afe49ee0668b964 tcpserver: ok 23433 mx1.example.net:192.0.2.25:587 :203.0.113.66::18993
@400000006afe49ef148810bc qmail-smtpd[23433]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe49ef148891a4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18993 remotehost= qp= pid=23433
@400000006afe49f01efd47ec qmail-smtpd[23433]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe49f01efd6b14 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18993 remotehost= qp= pid=23433
@400000006afe49f1390f27a4 qmail-smtpd[23433]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe49f1390fdb54 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18993 remotehost= qp= pid=23433
@400000006afe49f1391643f4 tcpserver: end 23433 status 256
@400000006afe49f13916671c tcpserver: status: 0/40
@400000006afe49f725d347ec tcpserver: status: 1/40
@400000006afe49f725d3c4ec tcpserver: pid 23484 from 203.0.113.66
@400000006afe49f804c565bc tcpserver: ok 23484 mx1.example.net:192.0.2.25:587 :203.0.113.66::56893
@400000006afe49f900e23434 qmail-smtpd[23484]: auth: auth-failed type=login user=<office@club.example>
@400000006afe49f900e291f4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56893 remotehost= qp= pid=23484
@400000006afe49fa1a2375ac qmail-smtpd[23484]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe49fa1a23bbfc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56893 remotehost= qp= pid=23484
@400000006afe49fb3367996c qmail-smtpd[23484]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe49fb336802e4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56893 remotehost= qp= pid=23484
@400000006afe49fb336eaa04 tcpserver: end 23484 status 256
@400000006afe49fb336eb5bc tcpserver: status: 0/40
@400000006afe4a01336a4310 tcpserver: status: 1/40
@400000006afe4a01336abc28 tcpserver: pid 23535 from 203.0.113.66
@400000006afe4a020ba9ee70 tcpserver: ok 23535 mx1.example.net:192.0.2.25:587 :203.0.113.66::24839
@400000006afe4a03086df580 qmail-smtpd[23535]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a03086e14c0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24839 remotehost= qp= pid=23535
@400000006afe4a0408b55ad8 qmail-smtpd[23535]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a0408b55ad8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24839 remotehost= qp= pid=23535
@400000006afe4a050aa480a8 qmail-smtpd[23535]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a050aa4b758 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24839 remotehost= qp= pid=23535
@400000006afe4a050aabbc38 tcpserver: end 23535 status 256
@400000006afe4a050aac8f28 tcpserver: status: 0/40
@400000006afe4a0f0338331e tcpserver: status: 1/40
@400000006afe4a0f0338fa56 tcpserver: pid 23601 from 203.0.113.66
@400000006afe4a0f19b17326 tcpserver: ok 23601 mx1.example.net:192.0.2.25:587 :203.0.113.66::44898
@400000006afe4a1019b4edc6 qmail-smtpd[23601]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a1019b58a06 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44898 remotehost= qp= pid=23601
@400000006afe4a1129b79b7e qmail-smtpd[23601]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a1129b79b7e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44898 remotehost= qp= pid=23601
@400000006afe4a122feb0666 qmail-smtpd[23601]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a122feb9ebe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44898 remotehost= qp= pid=23601
@400000006afe4a122ff2b33e tcpserver: end 23601 status 256
@400000006afe4a122ff31cb6 tcpserver: status: 0/40
@400000006afe4a19028cb2d2 tcpserver: status: 1/40
@400000006afe4a19028cf922 tcpserver: pid 23651 from 203.0.113.66
@400000006afe4a1911f3cc6a tcpserver: ok 23651 mx1.example.net:192.0.2.25:587 :203.0.113.66::1779
@400000006afe4a1a12e6237a qmail-smtpd[23651]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a1a12e6eab2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1779 remotehost= qp= pid=23651
@400000006afe4a1b26637132 qmail-smtpd[23651]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a1b26637132 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1779 remotehost= qp= pid=23651
@400000006afe4a1c303c29e2 qmail-smtpd[23651]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a1c303cf502 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1779 remotehost= qp= pid=23651
@400000006afe4a1c30441152 tcpserver: end 23651 status 256
@400000006afe4a1c3044ccd2 tcpserver: status: 0/40
@400000006afe4a2338ee5452 tcpserver: status: 1/40
@400000006afe4a2338ee5452 tcpserver: pid 23705 from 203.0.113.66
@400000006afe4a241a50e96a tcpserver: ok 23705 mx1.example.net:192.0.2.25:587 :203.0.113.66::18198
@400000006afe4a25265dc7fa qmail-smtpd[23705]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a25265e21d2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18198 remotehost= qp= pid=23705
@400000006afe4a2627c1670a qmail-smtpd[23705]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a2627c1bcfa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18198 remotehost= qp= pid=23705
@400000006afe4a272c090f52 qmail-smtpd[23705]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a272c090f52 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18198 remotehost= qp= pid=23705
@400000006afe4a272c10b072 tcpserver: end 23705 status 256
@400000006afe4a272c115c52 tcpserver: status: 0/40
@400000006afe4a301fec274a tcpserver: status: 1/40
@400000006afe4a301fecb7d2 tcpserver: pid 23768 from 203.0.113.66
@400000006afe4a3031e359d2 tcpserver: ok 23768 mx1.example.net:192.0.2.25:587 :203.0.113.66::33412
@400000006afe4a3208ef634a qmail-smtpd[23768]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a3208efc4f2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33412 remotehost= qp= pid=23768
@400000006afe4a331c115a32 qmail-smtpd[23768]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4a331c11c792 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33412 remotehost= qp= pid=23768
@400000006afe4a342781f0f2 qmail-smtpd[23768]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a342782a88a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33412 remotehost= qp= pid=23768
@400000006afe4a342789bd0a tcpserver: end 23768 status 256
@400000006afe4a34278a0b2a tcpserver: status: 0/40
@400000006afe4a3a0fe1307a tcpserver: status: 1/40
@400000006afe4a3a0fe1307a tcpserver: pid 23817 from 203.0.113.66
@400000006afe4a3a1df7dd12 tcpserver: ok 23817 mx1.example.net:192.0.2.25:587 :203.0.113.66::40740
@400000006afe4a3b2711be4a qmail-smtpd[23817]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a3b2711be4a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40740 remotehost= qp= pid=23817
@400000006afe4a3c34f1f962 qmail-smtpd[23817]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a3c34f2439a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40740 remotehost= qp= pid=23817
@400000006afe4a3e14dc0bc2 qmail-smtpd[23817]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a3e14dc1b62 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40740 remotehost= qp= pid=23817
@400000006afe4a3e14e3ace2 tcpserver: end 23817 status 256
@400000006afe4a3e14e3ace2 tcpserver: status: 0/40
@400000006afe4a430f349ad6 tcpserver: status: 1/40
@400000006afe4a430f349ad6 tcpserver: pid 23862 from 203.0.113.66
@400000006afe4a4403d3138e tcpserver: ok 23862 mx1.example.net:192.0.2.25:587 :203.0.113.66::42254
@400000006afe4a45129394b6 qmail-smtpd[23862]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a4512941d6e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42254 remotehost= qp= pid=23862
@400000006afe4a46138789d6 qmail-smtpd[23862]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a46138789d6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42254 remotehost= qp= pid=23862
@400000006afe4a47180d7786 qmail-smtpd[23862]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a47180d92de qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42254 remotehost= qp= pid=23862
@400000006afe4a4718150cee tcpserver: end 23862 status 256
@400000006afe4a4718150cee tcpserver: status: 0/40
@400000006afe4a4e393941f6 tcpserver: status: 1/40
@400000006afe4a4e393941f6 tcpserver: pid 23920 from 203.0.113.66
@400000006afe4a4f1af77816 tcpserver: ok 23920 mx1.example.net:192.0.2.25:587 :203.0.113.66::44166
@400000006afe4a502967d986 qmail-smtpd[23920]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a502967d986 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44166 remotehost= qp= pid=23920
@400000006afe4a51338f6db6 qmail-smtpd[23920]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a51338f6db6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44166 remotehost= qp= pid=23920
@400000006afe4a53019694f6 qmail-smtpd[23920]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a530196db46 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44166 remotehost= qp= pid=23920
@400000006afe4a53019dfb7e tcpserver: end 23920 status 256
@400000006afe4a53019dfb7e tcpserver: status: 0/40
@400000006afe4a5b1f75c794 tcpserver: status: 1/40
@400000006afe4a5b1f762d24 tcpserver: pid 23983 from 203.0.113.66
@400000006afe4a5b27b26ffc tcpserver: ok 23983 mx1.example.net:192.0.2.25:587 :203.0.113.66::25907
@400000006afe4a5d0317020c qmail-smtpd[23983]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a5d0317d8e4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=25907 remotehost= qp= pid=23983
@400000006afe4a5e10560f6c qmail-smtpd[23983]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a5e10560f6c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=25907 remotehost= qp= pid=23983
@400000006afe4a5f10190e3c qmail-smtpd[23983]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a5f10198f24 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=25907 remotehost= qp= pid=23983
@400000006afe4a5f10217e64 tcpserver: end 23983 status 256
@400000006afe4a5f102191ec tcpserver: status: 0/40
@400000006afe4a661ad6e24a tcpserver: status: 1/40
@400000006afe4a661ad79dca tcpserver: pid 24038 from 203.0.113.66
@400000006afe4a6622c1c132 tcpserver: ok 24038 mx1.example.net:192.0.2.25:587 :203.0.113.66::35217
@400000006afe4a6738dea0ca qmail-smtpd[24038]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a6738df6032 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=35217 remotehost= qp= pid=24038
@400000006afe4a6911080122 qmail-smtpd[24038]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a6911088dc2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=35217 remotehost= qp= pid=24038
@400000006afe4a6a2ce3851a qmail-smtpd[24038]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a6a2ce3851a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=35217 remotehost= qp= pid=24038
@400000006afe4a6a2ceb263a tcpserver: end 24038 status 256
@400000006afe4a6a2cebce32 tcpserver: status: 0/40
@400000006afe4a7102413a82 tcpserver: status: 1/40
@400000006afe4a7102414a22 tcpserver: pid 24091 from 203.0.113.66
@400000006afe4a7136645db2 tcpserver: ok 24091 mx1.example.net:192.0.2.25:587 :203.0.113.66::11985
@400000006afe4a730a2af85a qmail-smtpd[24091]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a730a2b9c6a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=11985 remotehost= qp= pid=24091
@400000006afe4a740881dc3a qmail-smtpd[24091]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a74088270aa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=11985 remotehost= qp= pid=24091
@400000006afe4a7509eb0542 qmail-smtpd[24091]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a7509eb99b2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=11985 remotehost= qp= pid=24091
@400000006afe4a7509f1d372 tcpserver: end 24091 status 256
@400000006afe4a7509f1d372 tcpserver: status: 0/40
@400000006afe4a7a13bc18ea tcpserver: status: 1/40
@400000006afe4a7a13bc76aa tcpserver: pid 24137 from 203.0.113.66
@400000006afe4a7b040e557a tcpserver: ok 24137 mx1.example.net:192.0.2.25:587 :203.0.113.66::12282
@400000006afe4a7c02dcd28a qmail-smtpd[24137]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a7c02ddbcea qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12282 remotehost= qp= pid=24137
@400000006afe4a7d20765e1a qmail-smtpd[24137]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a7d207665ea qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12282 remotehost= qp= pid=24137
@400000006afe4a7e35bfc4fa qmail-smtpd[24137]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a7e35c078aa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12282 remotehost= qp= pid=24137
@400000006afe4a7e35c7b052 tcpserver: end 24137 status 256
@400000006afe4a7e35c7b052 tcpserver: status: 0/40
@400000006afe4a871e8dcae8 tcpserver: status: 1/40
@400000006afe4a871e8e0968 tcpserver: pid 24203 from 203.0.113.66
@400000006afe4a8726ff8540 tcpserver: ok 24203 mx1.example.net:192.0.2.25:587 :203.0.113.66::37735
@400000006afe4a8835daaea0 qmail-smtpd[24203]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a8835daaea0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=37735 remotehost= qp= pid=24203
@400000006afe4a893b7e87a0 qmail-smtpd[24203]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a893b7ee178 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=37735 remotehost= qp= pid=24203
@400000006afe4a8b09d6ff48 qmail-smtpd[24203]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a8b09d6ff48 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=37735 remotehost= qp= pid=24203
@400000006afe4a8b09de2b38 tcpserver: end 24203 status 256
@400000006afe4a8b09de2f20 tcpserver: status: 0/40
@400000006afe4a90285f82a0 tcpserver: status: 1/40
@400000006afe4a90285f82a0 tcpserver: pid 24249 from 203.0.113.66
@400000006afe4a9101cf2e38 tcpserver: ok 24249 mx1.example.net:192.0.2.25:587 :203.0.113.66::27702
@400000006afe4a92186da1b0 qmail-smtpd[24249]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a92186e70b8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27702 remotehost= qp= pid=24249
@400000006afe4a931a591e00 qmail-smtpd[24249]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a931a591e00 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27702 remotehost= qp= pid=24249
@400000006afe4a9423c63bd0 qmail-smtpd[24249]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a9423c63bd0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27702 remotehost= qp= pid=24249
@400000006afe4a9423ce8100 tcpserver: end 24249 status 256
@400000006afe4a9423ceafe0 tcpserver: status: 0/40
@400000006afe4a9c246b314e tcpserver: status: 1/40
@400000006afe4a9c246bae4e tcpserver: pid 24309 from 203.0.113.66
@400000006afe4a9d08606bae tcpserver: ok 24309 mx1.example.net:192.0.2.25:587 :203.0.113.66::12077
@400000006afe4a9e15621e06 qmail-smtpd[24309]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a9e15630096 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12077 remotehost= qp= pid=24309
@400000006afe4a9f28bdf556 qmail-smtpd[24309]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a9f28bdf556 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12077 remotehost= qp= pid=24309
@400000006afe4aa0399d764e qmail-smtpd[24309]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4aa0399d764e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12077 remotehost= qp= pid=24309
@400000006afe4aa039a54e1e tcpserver: end 24309 status 256
@400000006afe4aa039a5bf66 tcpserver: status: 0/40
@400000006afe4aa714ec7fac tcpserver: status: 1/40
@400000006afe4aa714ed5e54 tcpserver: pid 24362 from 203.0.113.66
@400000006afe4aa71fdd14e4 tcpserver: ok 24362 mx1.example.net:192.0.2.25:587 :203.0.113.66::16458
@400000006afe4aa81c3313fc qmail-smtpd[24362]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aa81c331fb4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=16458 remotehost= qp= pid=24362
@400000006afe4aa932a8ecec qmail-smtpd[24362]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aa932a8ecec qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=16458 remotehost= qp= pid=24362
@400000006afe4aab0d6538dc qmail-smtpd[24362]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aab0d66139c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=16458 remotehost= qp= pid=24362
@400000006afe4aab0d6d08dc tcpserver: end 24362 status 256
@400000006afe4aab0d6d4b44 tcpserver: status: 0/40
@400000006afe4ab30bfde782 tcpserver: status: 1/40
@400000006afe4ab30bfde782 tcpserver: pid 24422 from 203.0.113.66
@400000006afe4ab329cf7302 tcpserver: ok 24422 mx1.example.net:192.0.2.25:587 :203.0.113.66::53187
@400000006afe4ab42d0ee2aa qmail-smtpd[24422]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4ab42d0f1d42 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=53187 remotehost= qp= pid=24422
@400000006afe4ab60eb191ea qmail-smtpd[24422]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4ab60eb25922 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=53187 remotehost= qp= pid=24422
@400000006afe4ab70d59f8fa qmail-smtpd[24422]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4ab70d59f8fa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=53187 remotehost= qp= pid=24422
@400000006afe4ab70d61ffaa tcpserver: end 24422 status 256
@400000006afe4ab70d624dca tcpserver: status: 0/40
@400000006afe4abd06a1cac4 tcpserver: status: 1/40
@400000006afe4abd06a2a19c tcpserver: pid 24471 from 203.0.113.66
@400000006afe4abd24f29094 tcpserver: ok 24471 mx1.example.net:192.0.2.25:587 :203.0.113.66::30315
@400000006afe4abe3178f09c qmail-smtpd[24471]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4abe31790fdc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30315 remotehost= qp= pid=24471
@400000006afe4abf305f992c qmail-smtpd[24471]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4abf306025cc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30315 remotehost= qp= pid=24471
@400000006afe4ac1061bdd9c qmail-smtpd[24471]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4ac1061c2fa4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30315 remotehost= qp= pid=24471
@400000006afe4ac106240f44 tcpserver: end 24471 status 256
@400000006afe4ac106240f44 tcpserver: status: 0/40
@400000006afe4ac821797f04 tcpserver: status: 1/40
@400000006afe4ac8217a369c tcpserver: pid 24528 from 203.0.113.66
@400000006afe4ac9173b691c tcpserver: ok 24528 mx1.example.net:192.0.2.25:587 :203.0.113.66::38151
@400000006afe4aca2a31a0cc qmail-smtpd[24528]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aca2a31a0cc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=38151 remotehost= qp= pid=24528
@400000006afe4acb2896c904 qmail-smtpd[24528]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4acb2897903c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=38151 remotehost= qp= pid=24528
@400000006afe4acc26225e04 qmail-smtpd[24528]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4acc26225e04 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=38151 remotehost= qp= pid=24528
@400000006afe4acc2629ff24 tcpserver: end 24528 status 256
@400000006afe4acc262ace2c tcpserver: status: 0/40
@400000006afe4ad52f69bcbe tcpserver: status: 1/40
@400000006afe4ad52f6a9b66 tcpserver: pid 24594 from 203.0.113.66
@400000006afe4ad532a94ba6 tcpserver: ok 24594 mx1.example.net:192.0.2.25:587 :203.0.113.66::40771
@400000006afe4ad62d8b86de qmail-smtpd[24594]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4ad62d8b86de qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40771 remotehost= qp= pid=24594
@400000006afe4ad7346fa426 qmail-smtpd[24594]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4ad7346ffa16 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40771 remotehost= qp= pid=24594
@400000006afe4ad90c05388e qmail-smtpd[24594]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4ad90c05388e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40771 remotehost= qp= pid=24594
@400000006afe4ad90c0db086 tcpserver: end 24594 status 256
@400000006afe4ad90c0ddb7e tcpserver: status: 0/40
@400000006afe4ae014f1dac4 tcpserver: status: 1/40
@400000006afe4ae014f2b19c tcpserver: pid 24647 from 203.0.113.66
@400000006afe4ae03ab2543c tcpserver: ok 24647 mx1.example.net:192.0.2.25:587 :203.0.113.66::56939
@400000006afe4ae2080c43bc qmail-smtpd[24647]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4ae2080c8df4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56939 remotehost= qp= pid=24647
@400000006afe4ae31212a004 qmail-smtpd[24647]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4ae312138a64 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56939 remotehost= qp= pid=24647
@400000006afe4ae420c35634 qmail-smtpd[24647]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4ae420c3fe2c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56939 remotehost= qp= pid=24647
@400000006afe4ae420ca66cc tcpserver: end 24647 status 256
@400000006afe4ae420cb224c tcpserver: status: 0/40
@400000006afe4aea077a2770 tcpserver: status: 1/40
@400000006afe4aea077afe48 tcpserver: pid 24696 from 203.0.113.66
@400000006afe4aea326f6080 tcpserver: ok 24696 mx1.example.net:192.0.2.25:587 :203.0.113.66::48761
@400000006afe4aec0086cbd0 qmail-smtpd[24696]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aec0086eb10 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48761 remotehost= qp= pid=24696
@400000006afe4aed139b5d08 qmail-smtpd[24696]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aed139b5d08 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48761 remotehost= qp= pid=24696
@400000006afe4aee29c95b70 qmail-smtpd[24696]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aee29c95b70 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48761 remotehost= qp= pid=24696
@400000006afe4aee29d0aa88 tcpserver: end 24696 status 256
@400000006afe4aee29d142e0 tcpserver: status: 0/40
@400000006afe4af607d48058 tcpserver: status: 1/40
@400000006afe4af607d4f1a0 tcpserver: pid 24756 from 203.0.113.66
@400000006afe4af63533f308 tcpserver: ok 24756 mx1.example.net:192.0.2.25:587 :203.0.113.66::15093
@400000006afe4af737f9e138 qmail-smtpd[24756]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4af737f9e138 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15093 remotehost= qp= pid=24756
@400000006afe4af91080b370 qmail-smtpd[24756]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4af91080bf28 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15093 remotehost= qp= pid=24756
@400000006afe4afa16e9a190 qmail-smtpd[24756]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4afa16ea39e8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15093 remotehost= qp= pid=24756
@400000006afe4afa16f16da8 tcpserver: end 24756 status 256
@400000006afe4afa16f21d70 tcpserver: status: 0/40
@400000006afe4b0034bb4d4a tcpserver: status: 1/40
@400000006afe4b0034bb5902 tcpserver: pid 24810 from 203.0.113.66
@400000006afe4b0129d673fa tcpserver: ok 24810 mx1.example.net:192.0.2.25:587 :203.0.113.66::17635
@400000006afe4b03043b5cd2 qmail-smtpd[24810]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b03043b5cd2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17635 remotehost= qp= pid=24810
@400000006afe4b0413c5293a qmail-smtpd[24810]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b0413c5293a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17635 remotehost= qp= pid=24810
@400000006afe4b0519872ce2 qmail-smtpd[24810]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4b0519872ce2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17635 remotehost= qp= pid=24810
@400000006afe4b05198f79e2 tcpserver: end 24810 status 256
@400000006afe4b05198fe742 tcpserver: status: 0/40
@400000006afe4b0a24efa582 tcpserver: status: 1/40
@400000006afe4b0a24efe7ea tcpserver: pid 24859 from 203.0.113.66
@400000006afe4b0b15ba65a2 tcpserver: ok 24859 mx1.example.net:192.0.2.25:587 :203.0.113.66::48538
@400000006afe4b0c282564b2 qmail-smtpd[24859]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b0c28262032 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48538 remotehost= qp= pid=24859
@400000006afe4b0d24ba39ba qmail-smtpd[24859]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b0d24baf922 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48538 remotehost= qp= pid=24859
@400000006afe4b0e22999022 qmail-smtpd[24859]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b0e2299e22a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48538 remotehost= qp= pid=24859
@400000006afe4b0e22a079aa tcpserver: end 24859 status 256
@400000006afe4b0e22a11202 tcpserver: status: 0/40
@400000006afe4b151b4f7a5c tcpserver: status: 1/40
@400000006afe4b151b4f7a5c tcpserver: pid 24913 from 203.0.113.66
@400000006afe4b15280016e4 tcpserver: ok 24913 mx1.example.net:192.0.2.25:587 :203.0.113.66::39509
@400000006afe4b1708f2562c qmail-smtpd[24913]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4b1708f3020c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=39509 remotehost= qp= pid=24913
@400000006afe4b1820846cbc qmail-smtpd[24913]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b18208537dc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=39509 remotehost= qp= pid=24913
@400000006afe4b19215086bc qmail-smtpd[24913]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b19215086bc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=39509 remotehost= qp= pid=24913
@400000006afe4b192158acac tcpserver: end 24913 status 256
@400000006afe4b192158acac tcpserver: status: 0/40
@400000006afe4b2031d1131c tcpserver: status: 1/40
@400000006afe4b2031d1bb14 tcpserver: pid 24970 from 203.0.113.66
@400000006afe4b211577143c tcpserver: ok 24970 mx1.example.net:192.0.2.25:587 :203.0.113.66::18135
@400000006afe4b2232bef974 qmail-smtpd[24970]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b2232bf340c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18135 remotehost= qp= pid=24970
@400000006afe4b233aa7ccec qmail-smtpd[24970]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4b233aa8886c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18135 remotehost= qp= pid=24970
@400000006afe4b251afe4934 qmail-smtpd[24970]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b251afe4934 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18135 remotehost= qp= pid=24970
@400000006afe4b251b064bfc tcpserver: end 24970 status 256
@400000006afe4b251b073274 tcpserver: status: 0/40
@400000006afe4b2d1058e11a tcpserver: status: 1/40
@400000006afe4b2d10598912 tcpserver: pid 25032 from 203.0.113.66
@400000006afe4b2d26304f5a tcpserver: ok 25032 mx1.example.net:192.0.2.25:587 :203.0.113.66::46502
@400000006afe4b2e23fa1a22 qmail-smtpd[25032]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b2e23fafcb2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46502 remotehost= qp= pid=25032
@400000006afe4b2f3200c12a qmail-smtpd[25032]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b2f32019802 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46502 remotehost= qp= pid=25032
@400000006afe4b302dc3a802 qmail-smtpd[25032]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b302dc486aa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46502 remotehost= qp= pid=25032
@400000006afe4b302dcb7fd2 tcpserver: end 25032 status 256
@400000006afe4b302dcb9f12 tcpserver: status: 0/40
@400000006afe4b3737ad1ed4 tcpserver: status: 1/40
@400000006afe4b3737ad1ed4 tcpserver: pid 25085 from 203.0.113.66
@400000006afe4b3801c4ef2c tcpserver: ok 25085 mx1.example.net:192.0.2.25:587 :203.0.113.66::24191
@400000006afe4b39060ba544 qmail-smtpd[25085]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b39060ba544 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24191 remotehost= qp= pid=25085
@400000006afe4b3a197b9cec qmail-smtpd[25085]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b3a197b9cec qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24191 remotehost= qp= pid=25085
@400000006afe4b3b177ed6d4 qmail-smtpd[25085]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4b3b177fbd4c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24191 remotehost= qp= pid=25085
@400000006afe4b3b17864914 tcpserver: end 25085 status 256
@400000006afe4b3b17864914 tcpserver: status: 0/40
@400000006afe4b4225ce053e tcpserver: status: 1/40
@400000006afe4b4225ceb8ee tcpserver: pid 25139 from 203.0.113.66
@400000006afe4b431b9eb496 tcpserver: ok 25139 mx1.example.net:192.0.2.25:587 :203.0.113.66::44504
@400000006afe4b4421e2cd06 qmail-smtpd[25139]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b4421e3849e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44504 remotehost= qp= pid=25139
@400000006afe4b45368c7d2e qmail-smtpd[25139]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b45368d2526 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44504 remotehost= qp= pid=25139
@400000006afe4b4708c6037e qmail-smtpd[25139]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4b4708c6af5e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44504 remotehost= qp= pid=25139
@400000006afe4b4708ccf8be tcpserver: end 25139 status 256
@400000006afe4b4708cd6236 tcpserver: status: 0/40
@400000006afe4b4c1ccbc8c2 tcpserver: status: 1/40
@400000006afe4b4c1ccc229a tcpserver: pid 25188 from 203.0.113.66
@400000006afe4b4c38e328f2 tcpserver: ok 25188 mx1.example.net:192.0.2.25:587 :203.0.113.66::23992
@400000006afe4b4e033d78ba qmail-smtpd[25188]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b4e033e43da qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23992 remotehost= qp= pid=25188
@400000006afe4b4f1d81d252 qmail-smtpd[25188]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b4f1d8210d2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23992 remotehost= qp= pid=25188
@400000006afe4b50367d67da qmail-smtpd[25188]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b50367d67da qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23992 remotehost= qp= pid=25188
@400000006afe4b50368508fa tcpserver: end 25188 status 256
@400000006afe4b50368508fa tcpserver: status: 0/40
@400000006afe4b580b54cf6c tcpserver: status: 1/40
@400000006afe4b580b551d8c tcpserver: pid 25246 from 203.0.113.66
@400000006afe4b582f2c9f3c tcpserver: ok 25246 mx1.example.net:192.0.2.25:587 :203.0.113.66::27508
@400000006afe4b5a0afe0c7c qmail-smtpd[25246]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b5a0afe2004 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27508 remotehost= qp= pid=25246
@400000006afe4b5b0b5dd01c qmail-smtpd[25246]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b5b0b5eaadc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27508 remotehost= qp= pid=25246
@400000006afe4b5c08c283fc qmail-smtpd[25246]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b5c08c35ebc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27508 remotehost= qp= pid=25246
@400000006afe4b5c08ca927c tcpserver: end 25246 status 256
@400000006afe4b5c08ca927c tcpserver: status: 0/40
@400000006afe4b6234cff466 tcpserver: status: 1/40
@400000006afe4b6234d061c6 tcpserver: pid 25300 from 203.0.113.66
@400000006afe4b6323d6e85e tcpserver: ok 25300 mx1.example.net:192.0.2.25:587 :203.0.113.66::57696
@400000006afe4b642633d3be qmail-smtpd[25300]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b6426346c16 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57696 remotehost= qp= pid=25300
@400000006afe4b65355b485e qmail-smtpd[25300]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b65355b485e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57696 remotehost= qp= pid=25300
@400000006afe4b670aabab9e qmail-smtpd[25300]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b670aabe24e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57696 remotehost= qp= pid=25300
@400000006afe4b670ab33936 tcpserver: end 25300 status 256
@400000006afe4b670ab3c5d6 tcpserver: status: 0/40
@400000006afe4b6c36029384 tcpserver: status: 1/40
@400000006afe4b6c36029384 tcpserver: pid 25350 from 203.0.113.66
@400000006afe4b6d254bff1c tcpserver: ok 25350 mx1.example.net:192.0.2.25:587 :203.0.113.66::9021
@400000006afe4b6e385009dc qmail-smtpd[25350]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b6e38508eac qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=9021 remotehost= qp= pid=25350
@400000006afe4b7003180bac qmail-smtpd[25350]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b7003182704 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=9021 remotehost= qp= pid=25350
@400000006afe4b7110d0bdac qmail-smtpd[25350]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b7110d0bdac qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=9021 remotehost= qp= pid=25350
@400000006afe4b7110d8c45c tcpserver: end 25350 status 256
@400000006afe4b7110d9aad4 tcpserver: status: 0/40
@400000006afe4b7a2430ec50 tcpserver: status: 1/40
@400000006afe4b7a2431b388 tcpserver: pid 25419 from 203.0.113.66
@400000006afe4b7a2db0d6a0 tcpserver: ok 25419 mx1.example.net:192.0.2.25:587 :203.0.113.66::19973
@400000006afe4b7c0605bb98 qmail-smtpd[25419]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b7c0605bb98 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19973 remotehost= qp= pid=25419
@400000006afe4b7d20b609e8 qmail-smtpd[25419]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b7d20b609e8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19973 remotehost= qp= pid=25419
@400000006afe4b7e38f75fc0 qmail-smtpd[25419]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b7e38f75fc0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19973 remotehost= qp= pid=25419
@400000006afe4b7e38feb6a8 tcpserver: end 25419 status 256
@400000006afe4b7e38ff6e40 tcpserver: status: 0/40
@400000006afe4b823b597082 tcpserver: status: 1/40
@400000006afe4b823b597082 tcpserver: pid 25460 from 203.0.113.66
@400000006afe4b831e641fea tcpserver: ok 25460 mx1.example.net:192.0.2.25:587 :203.0.113.66::15852
@400000006afe4b843b46137a qmail-smtpd[25460]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b843b467522 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15852 remotehost= qp= pid=25460
@400000006afe4b861648de4a qmail-smtpd[25460]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b861648fd8a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15852 remotehost= qp= pid=25460
@400000006afe4b872dec3ea2 qmail-smtpd[25460]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b872dec3ea2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15852 remotehost= qp= pid=25460
@400000006afe4b872df43d82 tcpserver: end 25460 status 256
@400000006afe4b872df4f51a tcpserver: status: 0/40
@400000006afe4b9011e82ec8 tcpserver: status: 1/40
@400000006afe4b9011e88c88 tcpserver: pid 25527 from 203.0.113.66
@400000006afe4b902dceedc0 tcpserver: ok 25527 mx1.example.net:192.0.2.25:587 :203.0.113.66::37082
@400000006afe4b912e462160 qmail-smtpd[25527]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b912e469a78 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=37082 remotehost= qp= pid=25527
@400000006afe4b93088a0518 qmail-smtpd[25527]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b93088a0518 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=37082 remotehost= qp= pid=25527
@400000006afe4b9422b131f0 qmail-smtpd[25527]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b9422b15130 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=37082 remotehost= qp= pid=25527
@400000006afe4b9422b8fa20 tcpserver: end 25527 status 256
@400000006afe4b9422b95010 tcpserver: status: 0/40
@400000006afe4b9930915a7a tcpserver: status: 1/40
@400000006afe4b993091818a tcpserver: pid 25575 from 203.0.113.66
@400000006afe4b9a0806e7aa tcpserver: ok 25575 mx1.example.net:192.0.2.25:587 :203.0.113.66::51852
@400000006afe4b9b0c86d632 qmail-smtpd[25575]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b9b0c87a152 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51852 remotehost= qp= pid=25575
@400000006afe4b9c1b887f0a qmail-smtpd[25575]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4b9c1b88bd8a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51852 remotehost= qp= pid=25575
@400000006afe4b9d2be8c1ca qmail-smtpd[25575]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b9d2be8c1ca qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51852 remotehost= qp= pid=25575
@400000006afe4b9d2bf07a5a tcpserver: end 25575 status 256
@400000006afe4b9d2bf11e6a tcpserver: status: 0/40
@400000006afe4ba61a8d65ca tcpserver: status: 1/40
@400000006afe4ba61a8d756a tcpserver: pid 25638 from 203.0.113.66
@400000006afe4ba6299d2032 tcpserver: ok 25638 mx1.example.net:192.0.2.25:587 :203.0.113.66::9777
@400000006afe4ba800c1746a qmail-smtpd[25638]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4ba800c1e99a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=9777 remotehost= qp= pid=25638
@400000006afe4ba90c18ddda qmail-smtpd[25638]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4ba90c19ace2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=9777 remotehost= qp= pid=25638
@400000006afe4baa22aaed72 qmail-smtpd[25638]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4baa22ab04e2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=9777 remotehost= qp= pid=25638
@400000006afe4baa22b25fb2 tcpserver: end 25638 status 256
@400000006afe4baa22b25fb2 tcpserver: status: 0/40
@400000006afe4baf286cc622 tcpserver: status: 1/40
@400000006afe4baf286cc622 tcpserver: pid 25684 from 203.0.113.66
@400000006afe4bb00e3d34da tcpserver: ok 25684 mx1.example.net:192.0.2.25:587 :203.0.113.66::23203
@400000006afe4bb112828b62 qmail-smtpd[25684]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bb112833b2a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23203 remotehost= qp= pid=25684
@400000006afe4bb20cba32a2 qmail-smtpd[25684]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bb20cbaf20a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23203 remotehost= qp= pid=25684
@400000006afe4bb327f15c62 qmail-smtpd[25684]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bb327f15c62 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23203 remotehost= qp= pid=25684
@400000006afe4bb327f94ba2 tcpserver: end 25684 status 256
@400000006afe4bb327f9a192 tcpserver: status: 0/40
@400000006afe4bba2fbd820e tcpserver: status: 1/40
@400000006afe4bba2fbdbca6 tcpserver: pid 25740 from 203.0.113.66
@400000006afe4bba3b4123ce tcpserver: ok 25740 mx1.example.net:192.0.2.25:587 :203.0.113.66::55020
@400000006afe4bbc0a989cb6 qmail-smtpd[25740]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4bbc0a98df1e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55020 remotehost= qp= pid=25740
@400000006afe4bbd1c13c556 qmail-smtpd[25740]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4bbd1c13c556 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55020 remotehost= qp= pid=25740
@400000006afe4bbe3151704e qmail-smtpd[25740]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4bbe31522016 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55020 remotehost= qp= pid=25740
@400000006afe4bbe3159e45e tcpserver: end 25740 status 256
@400000006afe4bbe315a5d76 tcpserver: status: 0/40
@400000006afe4bc52b7eab96 tcpserver: status: 1/40
@400000006afe4bc52b7ee62e tcpserver: pid 25794 from 203.0.113.66
@400000006afe4bc60e9d505e tcpserver: ok 25794 mx1.example.net:192.0.2.25:587 :203.0.113.66::41511
@400000006afe4bc71dccd766 qmail-smtpd[25794]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4bc71dcd48ae qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41511 remotehost= qp= pid=25794
@400000006afe4bc83a6c5f0e qmail-smtpd[25794]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4bc83a6d1a8e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41511 remotehost= qp= pid=25794
@400000006afe4bca0874d63e qmail-smtpd[25794]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4bca0875b0fe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41511 remotehost= qp= pid=25794
@400000006afe4bca087d1b6e tcpserver: end 25794 status 256
@400000006afe4bca087d8cb6 tcpserver: status: 0/40
@400000006afe4bd101479d24 tcpserver: status: 1/40
@400000006afe4bd101479d24 tcpserver: pid 25851 from 203.0.113.66
@400000006afe4bd1022683a4 tcpserver: ok 25851 mx1.example.net:192.0.2.25:587 :203.0.113.66::46147
@400000006afe4bd2035ac99c qmail-smtpd[25851]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bd2035b7194 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46147 remotehost= qp= pid=25851
@400000006afe4bd3127a760c qmail-smtpd[25851]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bd3127b3574 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46147 remotehost= qp= pid=25851
@400000006afe4bd426a4f79c qmail-smtpd[25851]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bd426a5e1fc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46147 remotehost= qp= pid=25851
@400000006afe4bd426ace6dc tcpserver: end 25851 status 256
@400000006afe4bd426adb5e4 tcpserver: status: 0/40
@400000006afe4bdd147a699e tcpserver: status: 1/40
@400000006afe4bdd147a699e tcpserver: pid 25912 from 203.0.113.66
@400000006afe4bdd14e58b66 tcpserver: ok 25912 mx1.example.net:192.0.2.25:587 :203.0.113.66::55566
@400000006afe4bde1d649fb6 qmail-smtpd[25912]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4bde1d6543c6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55566 remotehost= qp= pid=25912
@400000006afe4bdf32b52e9e qmail-smtpd[25912]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4bdf32b551c6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55566 remotehost= qp= pid=25912
@400000006afe4be0342817be qmail-smtpd[25912]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4be03428db0e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55566 remotehost= qp= pid=25912
@400000006afe4be0343060d6 tcpserver: end 25912 status 256
@400000006afe4be034308bce tcpserver: status: 0/40
@400000006afe4be7069bd560 tcpserver: status: 1/40
@400000006afe4be7069bd560 tcpserver: pid 25961 from 203.0.113.66
@400000006afe4be72320b8b8 tcpserver: ok 25961 mx1.example.net:192.0.2.25:587 :203.0.113.66::7772
@400000006afe4be830cc5ee0 qmail-smtpd[25961]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4be830cc5ee0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=7772 remotehost= qp= pid=25961
@400000006afe4bea0befa618 qmail-smtpd[25961]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4bea0bf04a28 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=7772 remotehost= qp= pid=25961
@400000006afe4beb13b4c8d8 qmail-smtpd[25961]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4beb13b53638 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=7772 remotehost= qp= pid=25961
@400000006afe4beb13bca0a8 tcpserver: end 25961 status 256
@400000006afe4beb13bcd758 tcpserver: status: 0/40
@400000006afe4bf02263cc76 tcpserver: status: 1/40
@400000006afe4bf02264af06 tcpserver: pid 26008 from 203.0.113.66
@400000006afe4bf10b40d71e tcpserver: ok 26008 mx1.example.net:192.0.2.25:587 :203.0.113.66::57640
@400000006afe4bf220f7b186 qmail-smtpd[26008]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bf220f826b6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57640 remotehost= qp= pid=26008
@400000006afe4bf3230586ce qmail-smtpd[26008]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bf32305adde qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57640 remotehost= qp= pid=26008
@400000006afe4bf4220e49d6 qmail-smtpd[26008]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bf4220eede6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57640 remotehost= qp= pid=26008
@400000006afe4bf422151bee tcpserver: end 26008 status 256
@400000006afe4bf422152f76 tcpserver: status: 0/40
@400000006afe4bfc357ea902 tcpserver: status: 1/40
@400000006afe4bfc357f7fda tcpserver: pid 26070 from 203.0.113.66
@400000006afe4bfd0cde7f9a tcpserver: ok 26070 mx1.example.net:192.0.2.25:587 :203.0.113.66::24423
@400000006afe4bfe07fdb81a qmail-smtpd[26070]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4bfe07fdb81a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24423 remotehost= qp= pid=26070
@400000006afe4bff1b1e053a qmail-smtpd[26070]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4bff1b1e7682 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24423 remotehost= qp= pid=26070
@400000006afe4c001a03754a qmail-smtpd[26070]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4c001a03c752 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=24423 remotehost= qp= pid=26070
@400000006afe4c001a0bdda2 tcpserver: end 26070 status 256
@400000006afe4c001a0bdda2 tcpserver: status: 0/40
@400000006afe4c081a5081e6 tcpserver: status: 1/40
@400000006afe4c081a5081e6 tcpserver: pid 26128 from 203.0.113.66
@400000006afe4c090e73a466 tcpserver: ok 26128 mx1.example.net:192.0.2.25:587 :203.0.113.66::42494
@400000006afe4c0a20a109ee qmail-smtpd[26128]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c0a20a1198e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42494 remotehost= qp= pid=26128
@400000006afe4c0b38fd9c6e qmail-smtpd[26128]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c0b38fdbf96 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42494 remotehost= qp= pid=26128
@400000006afe4c0d19e0188e qmail-smtpd[26128]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4c0d19e08dbe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42494 remotehost= qp= pid=26128
@400000006afe4c0d19e72d0e tcpserver: end 26128 status 256
@400000006afe4c0d19e76f76 tcpserver: status: 0/40
@400000006afe4c1312c4d80a tcpserver: status: 1/40
@400000006afe4c1312c4d80a tcpserver: pid 26182 from 203.0.113.66
@400000006afe4c13283e6322 tcpserver: ok 26182 mx1.example.net:192.0.2.25:587 :203.0.113.66::52644
@400000006afe4c15009a5c9a qmail-smtpd[26182]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c15009a9732 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52644 remotehost= qp= pid=26182
@400000006afe4c161b65e3aa qmail-smtpd[26182]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c161b666492 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52644 remotehost= qp= pid=26182
@400000006afe4c17179ce52a qmail-smtpd[26182]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c17179d3b1a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52644 remotehost= qp= pid=26182
@400000006afe4c1717a443e2 tcpserver: end 26182 status 256
@400000006afe4c1717a443e2 tcpserver: status: 0/40
@400000006afe4c1d25bdd5b0 tcpserver: status: 1/40
@400000006afe4c1d25be9130 tcpserver: pid 26234 from 203.0.113.66
@400000006afe4c1e17d26f38 tcpserver: ok 26234 mx1.example.net:192.0.2.25:587 :203.0.113.66::33731
@400000006afe4c1f123383f0 qmail-smtpd[26234]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c1f1233a330 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33731 remotehost= qp= pid=26234
@400000006afe4c2017d5bee0 qmail-smtpd[26234]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c2017d5bee0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33731 remotehost= qp= pid=26234
@400000006afe4c2126eab908 qmail-smtpd[26234]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c2126eae018 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33731 remotehost= qp= pid=26234
@400000006afe4c2126f2b7e8 tcpserver: end 26234 status 256
@400000006afe4c2126f2b7e8 tcpserver: status: 0/40
@400000006afe4c290734e20a tcpserver: status: 1/40
@400000006afe4c2907356eaa tcpserver: pid 26291 from 203.0.113.66
@400000006afe4c29143ef4ea tcpserver: ok 26291 mx1.example.net:192.0.2.25:587 :203.0.113.66::33442
@400000006afe4c2a11438f3a qmail-smtpd[26291]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c2a1143d1a2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33442 remotehost= qp= pid=26291
@400000006afe4c2b0ed7bf5a qmail-smtpd[26291]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c2b0ed81162 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33442 remotehost= qp= pid=26291
@400000006afe4c2c22093ed2 qmail-smtpd[26291]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c2c220998aa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33442 remotehost= qp= pid=26291
@400000006afe4c2c22112e12 tcpserver: end 26291 status 256
@400000006afe4c2c2211d222 tcpserver: status: 0/40
@400000006afe4c3515f6e4f0 tcpserver: status: 1/40
@400000006afe4c3515f7cb68 tcpserver: pid 26352 from 203.0.113.66
@400000006afe4c3539dfdf48 tcpserver: ok 26352 mx1.example.net:192.0.2.25:587 :203.0.113.66::27545
@400000006afe4c371ba1de28 qmail-smtpd[26352]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c371ba25358 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27545 remotehost= qp= pid=26352
@400000006afe4c3834ded5f8 qmail-smtpd[26352]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c3834dfacd0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27545 remotehost= qp= pid=26352
@400000006afe4c3a02bd7250 qmail-smtpd[26352]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c3a02bdf338 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27545 remotehost= qp= pid=26352
@400000006afe4c3a02c4d8d8 tcpserver: end 26352 status 256
@400000006afe4c3a02c584b8 tcpserver: status: 0/40
@400000006afe4c3e3250459c tcpserver: status: 1/40
@400000006afe4c3e32505d0c tcpserver: pid 26400 from 203.0.113.66
@400000006afe4c3f1d9d0824 tcpserver: ok 26400 mx1.example.net:192.0.2.25:587 :203.0.113.66::40116
@400000006afe4c4025fb51ec qmail-smtpd[26400]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c4025fc1924 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40116 remotehost= qp= pid=26400
@400000006afe4c420215e9a4 qmail-smtpd[26400]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c420215f55c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40116 remotehost= qp= pid=26400
@400000006afe4c430f37977c qmail-smtpd[26400]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c430f37977c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40116 remotehost= qp= pid=26400
@400000006afe4c430f3f6f4c tcpserver: end 26400 status 256
@400000006afe4c430f402acc tcpserver: status: 0/40
@400000006afe4c4932867f72 tcpserver: status: 1/40
@400000006afe4c4932876202 tcpserver: pid 26455 from 203.0.113.66
@400000006afe4c4a22474d8a tcpserver: ok 26455 mx1.example.net:192.0.2.25:587 :203.0.113.66::54248
@400000006afe4c4b31d7385a qmail-smtpd[26455]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c4b31d7b942 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=54248 remotehost= qp= pid=26455
@400000006afe4c4d000c2e2a qmail-smtpd[26455]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c4d000c2e2a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=54248 remotehost= qp= pid=26455
@400000006afe4c4e12172732 qmail-smtpd[26455]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4c4e12172732 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=54248 remotehost= qp= pid=26455
@400000006afe4c4e121edbda tcpserver: end 26455 status 256
@400000006afe4c4e121f9372 tcpserver: status: 0/40
@400000006afe4c56155c97f6 tcpserver: status: 1/40
@400000006afe4c56155d18de tcpserver: pid 26517 from 203.0.113.66
@400000006afe4c5618e2673e tcpserver: ok 26517 mx1.example.net:192.0.2.25:587 :203.0.113.66::49683
@400000006afe4c571869764e qmail-smtpd[26517]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c57186a5cc6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49683 remotehost= qp= pid=26517
@400000006afe4c58215cc86e qmail-smtpd[26517]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c58215d6896 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49683 remotehost= qp= pid=26517
@400000006afe4c5934477ece qmail-smtpd[26517]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c5934477ece qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49683 remotehost= qp= pid=26517
@400000006afe4c59344f00ae tcpserver: end 26517 status 256
@400000006afe4c59344f00ae tcpserver: status: 0/40
@400000006afe4c6009c4add4 tcpserver: status: 1/40
@400000006afe4c6009c56d3c tcpserver: pid 26566 from 203.0.113.66
@400000006afe4c6037ea3b5c tcpserver: ok 26566 mx1.example.net:192.0.2.25:587 :203.0.113.66::23873
@400000006afe4c6132a42e14 qmail-smtpd[26566]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c6132a42e14 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23873 remotehost= qp= pid=26566
@400000006afe4c630f16f01c qmail-smtpd[26566]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c630f178874 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23873 remotehost= qp= pid=26566
@400000006afe4c640f4e6f24 qmail-smtpd[26566]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4c640f4e9a1c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23873 remotehost= qp= pid=26566
@400000006afe4c640f55ae9c tcpserver: end 26566 status 256
@400000006afe4c640f55be3c tcpserver: status: 0/40
@400000006afe4c6a03fcfffa tcpserver: status: 1/40
@400000006afe4c6a03fd80e2 tcpserver: pid 26616 from 203.0.113.66
@400000006afe4c6a19822ba2 tcpserver: ok 26616 mx1.example.net:192.0.2.25:587 :203.0.113.66::32773
@400000006afe4c6b17af82ca qmail-smtpd[26616]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c6b17b059a2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=32773 remotehost= qp= pid=26616
@400000006afe4c6c20852742 qmail-smtpd[26616]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c6c208536e2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=32773 remotehost= qp= pid=26616
@400000006afe4c6d34e1346a qmail-smtpd[26616]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c6d34e199fa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=32773 remotehost= qp= pid=26616
@400000006afe4c6d34e8d58a tcpserver: end 26616 status 256
@400000006afe4c6d34e9622a tcpserver: status: 0/40
@400000006afe4c7628109492 tcpserver: status: 1/40
@400000006afe4c762810bba2 tcpserver: pid 26679 from 203.0.113.66
@400000006afe4c771fe5c67a tcpserver: ok 26679 mx1.example.net:192.0.2.25:587 :203.0.113.66::57886
@400000006afe4c7834e0711a qmail-smtpd[26679]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c7834e0b382 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57886 remotehost= qp= pid=26679
@400000006afe4c7a15e7e22a qmail-smtpd[26679]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c7a15e8287a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57886 remotehost= qp= pid=26679
@400000006afe4c7b2a3e4dea qmail-smtpd[26679]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c7b2a3e8882 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57886 remotehost= qp= pid=26679
@400000006afe4c7b2a453772 tcpserver: end 26679 status 256
@400000006afe4c7b2a453772 tcpserver: status: 0/40
@400000006afe4c8117615618 tcpserver: status: 1/40
@400000006afe4c8117621d50 tcpserver: pid 26732 from 203.0.113.66
@400000006afe4c820e888520 tcpserver: ok 26732 mx1.example.net:192.0.2.25:587 :203.0.113.66::22503
@400000006afe4c830c1235c0 qmail-smtpd[26732]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4c830c1235c0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22503 remotehost= qp= pid=26732
@400000006afe4c84126d02b0 qmail-smtpd[26732]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c84126d7bc8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22503 remotehost= qp= pid=26732
@400000006afe4c850fe4e8a0 qmail-smtpd[26732]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4c850fe5d300 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22503 remotehost= qp= pid=26732
@400000006afe4c850fed2600 tcpserver: end 26732 status 256
@400000006afe4c850fee0c78 tcpserver: status: 0/40
@400000006afe4c8b20b89834 tcpserver: status: 1/40
@400000006afe4c8b20b94414 tcpserver: pid 26783 from 203.0.113.66
@400000006afe4c8b241c9b24 tcpserver: ok 26783 mx1.example.net:192.0.2.25:587 :203.0.113.66::44513
@400000006afe4c8c27975294 qmail-smtpd[26783]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4c8c2797f6a4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44513 remotehost= qp= pid=26783
@400000006afe4c8d321deee4 qmail-smtpd[26783]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c8d321e391c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44513 remotehost= qp= pid=26783
@400000006afe4c8e35549874 qmail-smtpd[26783]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c8e35557eec qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44513 remotehost= qp= pid=26783
@400000006afe4c8e355bcc34 tcpserver: end 26783 status 256
@400000006afe4c8e355bcc34 tcpserver: status: 0/40
@400000006afe4c95189e6fd4 tcpserver: status: 1/40
@400000006afe4c95189e9eb4 tcpserver: pid 26833 from 203.0.113.66
@400000006afe4c9612bc0734 tcpserver: ok 26833 mx1.example.net:192.0.2.25:587 :203.0.113.66::8295
@400000006afe4c9714b4c224 qmail-smtpd[26833]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c9714b5ac84 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=8295 remotehost= qp= pid=26833
@400000006afe4c982409fd84 qmail-smtpd[26833]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c98240ae3fc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=8295 remotehost= qp= pid=26833
@400000006afe4c992779a4ec qmail-smtpd[26833]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c992779a4ec qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=8295 remotehost= qp= pid=26833
@400000006afe4c992781bb3c tcpserver: end 26833 status 256
@400000006afe4c992781e634 tcpserver: status: 0/40
@400000006afe4ca2320e2cb6 tcpserver: status: 1/40
@400000006afe4ca2320ead9e tcpserver: pid 26900 from 203.0.113.66
@400000006afe4ca327cdf006 tcpserver: ok 26900 mx1.example.net:192.0.2.25:587 :203.0.113.66::4486
@400000006afe4ca50600636e qmail-smtpd[26900]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4ca50600a1ee qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=4486 remotehost= qp= pid=26900
@400000006afe4ca6180570d6 qmail-smtpd[26900]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4ca6180570d6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=4486 remotehost= qp= pid=26900
@400000006afe4ca73102370e qmail-smtpd[26900]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4ca73102b40e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=4486 remotehost= qp= pid=26900
@400000006afe4ca731090926 tcpserver: end 26900 status 256
@400000006afe4ca73109d446 tcpserver: status: 0/40
@400000006afe4cae193d3f1a tcpserver: status: 1/40
@400000006afe4cae193d3f1a tcpserver: pid 26958 from 203.0.113.66
@400000006afe4cae1ceeba12 tcpserver: ok 26958 mx1.example.net:192.0.2.25:587 :203.0.113.66::17794
@400000006afe4caf2317e3fa qmail-smtpd[26958]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4caf2317e3fa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17794 remotehost= qp= pid=26958
@400000006afe4cb103b3f4c2 qmail-smtpd[26958]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4cb103b3f4c2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17794 remotehost= qp= pid=26958
@400000006afe4cb208bc5cca qmail-smtpd[26958]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4cb208bcf522 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17794 remotehost= qp= pid=26958
@400000006afe4cb208c3fa02 tcpserver: end 26958 status 256
@400000006afe4cb208c46f32 tcpserver: status: 0/40
@400000006afe4cb535fab3e4 tcpserver: status: 1/40
@400000006afe4cb535fad70c tcpserver: pid 26995 from 203.0.113.66
@400000006afe4cb60bebfe8c tcpserver: ok 26995 mx1.example.net:192.0.2.25:587 :203.0.113.66::27489
@400000006afe4cb7000001f4 qmail-smtpd[26995]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4cb7000856c4 tcpserver: end 26995 status 0
@400000006afe4cb7000856c4 tcpserver: status: 0/40
@400000006afe4cd9140918d4 tcpserver: status: 1/40
@400000006afe4cd9140995d4 tcpserver: pid 27172 from 203.0.113.144
@400000006afe4cd934b4551c tcpserver: ok 27172 mx1.example.net:192.0.2.25:587 :203.0.113.144::53732
@400000006afe4cda19c9ad4c qmail-smtpd[27172]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4cda21f5fa34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=paula1963@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4cda2ecf352c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=paula1963@bigmail.example relay=yes rcpthosts= size=2054 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27179 pid=27172
@400000006afe4cda368a70c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=lena1961@garden.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4cdb05e9aa0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=lena1961@garden.example relay=yes rcpthosts= size=1980 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27180 pid=27172
@400000006afe4cdb0cc464fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier1989@vineyard.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4cdf0852c29c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier1989@vineyard.example relay=yes rcpthosts= size=2054 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27201 pid=27172
@400000006afe4cdf0df00fd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=carla1991@acorn.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4ce401742394 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=carla1991@acorn.example relay=yes rcpthosts= size=1959 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27226 pid=27172
@400000006afe4ce408e81914 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=paula1964@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4ce4147b4f1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=paula1964@bigmail.example relay=yes rcpthosts= size=2044 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27227 pid=27172
@400000006afe4ce41a60dc6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=rfrank1991@museum.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4ce6088f71c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=rfrank1991@museum.example relay=yes rcpthosts= size=2068 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27236 pid=27172
@400000006afe4ce6114b5094 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=annakoch1956@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4d001d8c9d04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=annakoch1956@bigmail.example relay=yes rcpthosts= size=1936 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27368 pid=27172
@400000006afe4d0023392894 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=dweiss1954@customer.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4d13264249e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=dweiss1954@customer.example relay=yes rcpthosts= size=1948 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27464 pid=27172
@400000006afe4d132b26b314 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=vhorn1941@museum.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4d16064998a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=vhorn1941@museum.example relay=yes rcpthosts= size=1918 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27476 pid=27172
@400000006afe4d160b03a22c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=rfrank1957@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4d1e0ef619dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=rfrank1957@bigmail.example relay=yes rcpthosts= size=2045 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27517 pid=27172
@400000006afe4d1e1757076c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=lena1997@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4d2c1f03432c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=lena1997@bigmail.example relay=yes rcpthosts= size=2033 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27588 pid=27172
@400000006afe4d2c251b9494 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=rfrank2006@meadow.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp= pid=27172
@400000006afe4d391a75fe94 tcpserver: status: 2/40
@400000006afe4d391a76874c tcpserver: pid 27653 from 203.0.113.222
@400000006afe4d3a06dde57c tcpserver: ok 27653 mx1.example.net:192.0.2.25:587 :203.0.113.222::14659
@400000006afe4d3a1ddd495c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=rfrank2006@meadow.example relay=yes rcpthosts= size=2003 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=53732 remotehost= qp=27658 pid=27172
@400000006afe4d3a25dd9c74 tcpserver: end 27172 status 0
@400000006afe4d3a25dd9c74 tcpserver: status: 1/40
@400000006afe4d3a3039062c qmail-smtpd[27653]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4d3a382000fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=annakoch1968@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d3b0c8cf97c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=annakoch1968@bigmail.example relay=yes rcpthosts= size=2126 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=27662 pid=27653
@400000006afe4d3b127d19d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=carla2001@shipyard.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d543a2d6ccc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=carla2001@shipyard.test relay=yes rcpthosts= size=2055 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=27790 pid=27653
@400000006afe4d550476920c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1990@freemail.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d6319de8d0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1990@freemail.test relay=yes rcpthosts= size=2155 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=27863 pid=27653
@400000006afe4d631fd037ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1993@dairy.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d77341219dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1993@dairy.example relay=yes rcpthosts= size=1920 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=27965 pid=27653
@400000006afe4d7802a5bdf4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=lena1955@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d8626e42764 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=lena1955@bigmail.example relay=yes rcpthosts= size=2022 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=28039 pid=27653
@400000006afe4d862f7abb54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=annakoch1956@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d8703ff569c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=annakoch1956@bigmail.example relay=yes rcpthosts= size=2073 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=28040 pid=27653
@400000006afe4d8708ca8e94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=emma1975@grocer.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d87279aa624 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=emma1975@grocer.example relay=yes rcpthosts= size=1928 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=28045 pid=27653
@400000006afe4d872e496b2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1987@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d880b032144 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1987@bigmail.example relay=yes rcpthosts= size=2152 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=28046 pid=27653
@400000006afe4d881158d19c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=zjung1982@typo.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4d9f33df2acc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=zjung1982@typo.test relay=yes rcpthosts= size=1945 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=28165 pid=27653
@400000006afe4d9f39bf979c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=dweiss1949@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4da01913af74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=dweiss1949@bigmail.example relay=yes rcpthosts= size=2079 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=28168 pid=27653
@400000006afe4da01f8ed5a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=emma1952@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4da0265d20fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=emma1952@bigmail.example relay=yes rcpthosts= size=2090 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=28169 pid=27653
@400000006afe4da02ccaba6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=fbraun1975@workshop.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp= pid=27653
@400000006afe4da23ad7398c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=fbraun1975@workshop.test relay=yes rcpthosts= size=2126 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=14659 remotehost= qp=28180 pid=27653
@400000006afe4da305ca911c tcpserver: end 27653 status 0
@400000006afe4da305cad384 tcpserver: status: 0/40
@400000006afe4db90a09ec64 tcpserver: status: 1/40
@400000006afe4db90a09ec64 tcpserver: pid 28291 from 198.51.100.180
@400000006afe4db90c09bbd4 tcpserver: ok 28291 mx1.example.net:192.0.2.25:587 :198.51.100.180::58676
@400000006afe4db923ab4b54 qmail-smtpd[28291]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4db92c0ea214 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=annakoch2009@meadow.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4db93824e2fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=annakoch2009@meadow.example relay=yes rcpthosts= size=2122 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28295 pid=28291
@400000006afe4dba0483b554 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=nina1996@orchard.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4dba188fd1a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=nina1996@orchard.test relay=yes rcpthosts= size=2151 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28296 pid=28291
@400000006afe4dba1fda3e54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=twolf1943@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4dc12dd475c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=twolf1943@bigmail.example relay=yes rcpthosts= size=1962 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28334 pid=28291
@400000006afe4dc1346012cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=sara1947@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4dc6168caabc tcpserver: status: 2/40
@400000006afe4dc6168caabc tcpserver: pid 28357 from 192.0.2.130
@400000006afe4dc621c22c7c tcpserver: ok 28357 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::7197
@400000006afe4dc709fdcaec qmail-smtpd[28357]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afe4dc70f1df114 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=ida7@university.example relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7197 remotehost=office.shop.example qp= pid=28357
@400000006afe4dc720e9c9f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=ida7@university.example relay=yes rcpthosts= size=8570 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7197 remotehost=office.shop.example qp=28363 pid=28357
@400000006afe4dc724113914 tcpserver: end 28357 status 0
@400000006afe4dc724117794 tcpserver: status: 1/40
@400000006afe4dd301547e04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=sara1947@bigmail.example relay=yes rcpthosts= size=2129 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28421 pid=28291
@400000006afe4dd30a1c285c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=sara1976@heather.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4ddf163641a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=sara1976@heather.example relay=yes rcpthosts= size=2025 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28482 pid=28291
@400000006afe4ddf1d5c2e94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=emma2007@grey.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4dec04e7beb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=emma2007@grey.test relay=yes rcpthosts= size=2028 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28546 pid=28291
@400000006afe4dec0b2d138c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=blang1994@slowpost.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4dec2681a88c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=blang1994@slowpost.example relay=yes rcpthosts= size=1917 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28549 pid=28291
@400000006afe4dec2fcd7aec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=emma1989@kiosk.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4ded0001368c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=emma1989@kiosk.example relay=yes rcpthosts= size=2075 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28550 pid=28291
@400000006afe4ded04bf530c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=kmaier1958@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4ded0bd960ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=kmaier1958@bigmail.example relay=yes rcpthosts= size=1984 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28551 pid=28291
@400000006afe4ded1566d7fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=obeck1984@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4dee0e628c6c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=obeck1984@bigmail.example relay=yes rcpthosts= size=2110 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28557 pid=28291
@400000006afe4dee13a3e2ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=lena1972@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4df238a050a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=lena1972@bigmail.example relay=yes rcpthosts= size=1979 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28580 pid=28291
@400000006afe4df3020e67c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=greta1990@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp= pid=28291
@400000006afe4dfa1a058d6c tcpserver: status: 2/40
@400000006afe4dfa1a058d6c tcpserver: pid 28618 from 203.0.113.222
@400000006afe4dfa3483daf4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=greta1990@bigmail.example relay=yes rcpthosts= size=2005 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=58676 remotehost= qp=28620 pid=28291
@400000006afe4dfa3a2b692c tcpserver: end 28291 status 0
@400000006afe4dfa3a2b692c tcpserver: status: 1/40
@400000006afe4dfb134dc7b4 tcpserver: ok 28618 mx1.example.net:192.0.2.25:587 :203.0.113.222::2823
@400000006afe4dfb35e5f74c qmail-smtpd[28618]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4dfc027b0474 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=obeck1950@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4dfc0d4ccedc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=obeck1950@bigmail.example relay=yes rcpthosts= size=2083 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=28627 pid=28618
@400000006afe4dfc138df17c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta1980@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e0318ab7bac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta1980@bigmail.example relay=yes rcpthosts= size=2063 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=28663 pid=28618
@400000006afe4e031e1c2b04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ute1944@shipyard.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e0e38c75cbc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ute1944@shipyard.test relay=yes rcpthosts= size=1958 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=28720 pid=28618
@400000006afe4e0f04cac8a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ute2006@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e281415cad4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ute2006@bigmail.example relay=yes rcpthosts= size=2046 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=28847 pid=28618
@400000006afe4e281c659d7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=hvogel2000@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e360342405c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=hvogel2000@bigmail.example relay=yes rcpthosts= size=2122 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=28916 pid=28618
@400000006afe4e360c932b6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=jklein1981@workshop.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e3c1cb1aa3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=jklein1981@workshop.test relay=yes rcpthosts= size=2136 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=28948 pid=28618
@400000006afe4e3c2689f974 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ida1945@dune.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e4c0b7d1fbc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ida1945@dune.test relay=yes rcpthosts= size=1995 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=29026 pid=28618
@400000006afe4e4c12dfee9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=hvogel1958@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e540bb955cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=hvogel1958@bigmail.example relay=yes rcpthosts= size=2095 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=29066 pid=28618
@400000006afe4e541461fabc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=annakoch2004@canal.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e542979b6c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=annakoch2004@canal.test relay=yes rcpthosts= size=2094 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=29068 pid=28618
@400000006afe4e5432bb155c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=twolf1999@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e550cd024cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=twolf1999@bigmail.example relay=yes rcpthosts= size=2109 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=29070 pid=28618
@400000006afe4e5515a47954 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=jklein1945@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e64011cd01c tcpserver: status: 2/40
@400000006afe4e64011cdfbc tcpserver: pid 29146 from 192.0.2.188
@400000006afe4e640a95ffc4 tcpserver: ok 29146 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::39509
@400000006afe4e6426d375f4 qmail-smtpd[29146]: auth: auth-success type=plain user=<paula@example.net>
@400000006afe4e642f16ae0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=r.frank7@ferry.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=39509 remotehost=dsl-188.isp.example qp= pid=29146
@400000006afe4e6507e38224 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=r.frank7@ferry.test relay=yes rcpthosts= size=7089 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=39509 remotehost=dsl-188.isp.example qp=29151 pid=29146
@400000006afe4e650e4f6de4 tcpserver: end 29146 status 0
@400000006afe4e650e4f8554 tcpserver: status: 1/40
@400000006afe4e6d1c6caa2c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=jklein1945@bigmail.example relay=yes rcpthosts= size=2077 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=29193 pid=28618
@400000006afe4e6d2476f7f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=zjung2008@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp= pid=28618
@400000006afe4e6d331f4d9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=zjung2008@bigmail.example relay=yes rcpthosts= size=1946 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2823 remotehost= qp=29194 pid=28618
@400000006afe4e6d3aea3104 tcpserver: end 28618 status 0
@400000006afe4e6d3aea3104 tcpserver: status: 0/40
@400000006afe4e7b0f64c9cc tcpserver: status: 1/40
@400000006afe4e7b0f658164 tcpserver: pid 29262 from 203.0.113.70
@400000006afe4e7b1ce9dcf4 tcpserver: ok 29262 mx1.example.net:192.0.2.25:587 :203.0.113.70::53594
@400000006afe4e7c0447bdc4 qmail-smtpd[29262]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4e7c0f31176c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma2005@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp= pid=29262
@400000006afe4e7c19509d1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma2005@bigmail.example relay=yes rcpthosts= size=2053 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp=29268 pid=29262
@400000006afe4e7c242d8344 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=jklein1960@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp= pid=29262
@400000006afe4e8c1556e20c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=jklein1960@bigmail.example relay=yes rcpthosts= size=2044 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp=29347 pid=29262
@400000006afe4e8c1e969eac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=wanda2007@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp= pid=29262
@400000006afe4e9e13f10c94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=wanda2007@bigmail.example relay=yes rcpthosts= size=2000 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp=29437 pid=29262
@400000006afe4e9e1b045414 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ute1945@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp= pid=29262
@400000006afe4e9f2a98982c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ute1945@bigmail.example relay=yes rcpthosts= size=2087 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp=29444 pid=29262
@400000006afe4e9f35169d44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1966@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp= pid=29262
@400000006afe4ea004dde72c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1966@bigmail.example relay=yes rcpthosts= size=2049 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp=29445 pid=29262
@400000006afe4ea00afb6c9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=blang2002@vineyard.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp= pid=29262
@400000006afe4eaa367b26b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=blang2002@vineyard.example relay=yes rcpthosts= size=1974 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp=29500 pid=29262
@400000006afe4eaa3b636c2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=zjung1947@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp= pid=29262
@400000006afe4eb10482d2c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=zjung1947@bigmail.example relay=yes rcpthosts= size=2093 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=53594 remotehost= qp=29531 pid=29262
@400000006afe4eb108fe44dc tcpserver: end 29262 status 0
@400000006afe4eb108fed564 tcpserver: status: 0/40
@400000006afe519f27ea44f4 tcpserver: status: 1/40
@400000006afe519f27eaa2b4 tcpserver: pid 816 from 198.51.100.9
@400000006afe51a00eb724ac tcpserver: ok 816 mx1.example.net:192.0.2.25:587 :198.51.100.9::56662
@400000006afe51a027913044 qmail-smtpd[816]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe51a031ac87a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=rfrank1984@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51a102fe2e94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=rfrank1984@bigmail.example relay=yes rcpthosts= size=1956 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=823 pid=816
@400000006afe51a108e4dcf4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=twolf1949@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51a6281de7b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=twolf1949@bigmail.example relay=yes rcpthosts= size=2006 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=851 pid=816
@400000006afe51a62d132194 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=ida1952@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51a70cbd025c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=ida1952@bigmail.example relay=yes rcpthosts= size=2024 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=854 pid=816
@400000006afe51a714f011bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1986@typo.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51aa1b8bf6bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1986@typo.test relay=yes rcpthosts= size=1946 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=870 pid=816
@400000006afe51aa25931e24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=annakoch1970@quarry.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51ba37194344 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=annakoch1970@quarry.example relay=yes rcpthosts= size=2163 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=952 pid=816
@400000006afe51ba3ad2e814 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=wanda1954@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51c00cd1845c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=wanda1954@bigmail.example relay=yes rcpthosts= size=2115 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=979 pid=816
@400000006afe51c015808e04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=greta1984@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51d40963f804 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=greta1984@bigmail.example relay=yes rcpthosts= size=1994 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=1078 pid=816
@400000006afe51d412ed8714 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=nina1987@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51da11606ed4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=nina1987@bigmail.example relay=yes rcpthosts= size=2113 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=1109 pid=816
@400000006afe51da15623094 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=paula2001@meadow.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51de2e4056f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=paula2001@meadow.example relay=yes rcpthosts= size=2070 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=1131 pid=816
@400000006afe51de3485a014 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=ida1993@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51eb2709b894 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=ida1993@bigmail.example relay=yes rcpthosts= size=2069 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=1196 pid=816
@400000006afe51eb2d973de4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1992@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe51ff1d5adabc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1992@bigmail.example relay=yes rcpthosts= size=2143 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=1295 pid=816
@400000006afe51ff259c49cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=dweiss2009@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp= pid=816
@400000006afe521a11a1159c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=dweiss2009@bigmail.example relay=yes rcpthosts= size=1949 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=56662 remotehost= qp=1429 pid=816
@400000006afe521a14da573c tcpserver: end 816 status 0
@400000006afe521a14da767c tcpserver: status: 0/40
@400000006afe52250b07343c tcpserver: status: 1/40
@400000006afe52250b07343c tcpserver: pid 1483 from 198.51.100.9
@400000006afe52252bf3cee4 tcpserver: ok 1483 mx1.example.net:192.0.2.25:587 :198.51.100.9::51118
@400000006afe5226020138c4 qmail-smtpd[1483]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe522609eb19c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=carla1975@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe522612fec90c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=carla1975@bigmail.example relay=yes rcpthosts= size=2010 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1489 pid=1483
@400000006afe52261dcec684 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=blang2007@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe52262cb1cf84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=blang2007@bigmail.example relay=yes rcpthosts= size=1920 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1491 pid=1483
@400000006afe522636b9a2cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1985@mill.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe52350249cecc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1985@mill.test relay=yes rcpthosts= size=2121 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1563 pid=1483
@400000006afe523509d05e04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=hvogel1940@grey.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe52351f209314 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=hvogel1940@grey.test relay=yes rcpthosts= size=1927 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1564 pid=1483
@400000006afe5235246033d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=annakoch1944@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe524e2c94e914 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=annakoch1944@bigmail.example relay=yes rcpthosts= size=2000 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1691 pid=1483
@400000006afe524e32a01f04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=kmaier1968@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe52623b318aa4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=kmaier1968@bigmail.example relay=yes rcpthosts= size=2025 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1792 pid=1483
@400000006afe5263055be12c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=dweiss1998@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe52700353bcec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=dweiss1998@bigmail.example relay=yes rcpthosts= size=1957 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1858 pid=1483
@400000006afe52700a582f8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1973@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe5274225b9204 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1973@bigmail.example relay=yes rcpthosts= size=2042 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1880 pid=1483
@400000006afe527429d8bee4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=ute1965@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe52832a4aed5c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=ute1965@bigmail.example relay=yes rcpthosts= size=2081 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=1956 pid=1483
@400000006afe52832ff8922c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1964@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe529203bd9694 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1964@bigmail.example relay=yes rcpthosts= size=2071 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=2028 pid=1483
@400000006afe52920d69b934 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=wanda1980@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe529e3a9f06d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=wanda1980@bigmail.example relay=yes rcpthosts= size=2058 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=2092 pid=1483
@400000006afe529f09126534 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=vhorn1993@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp= pid=1483
@400000006afe52ae1c69e724 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=vhorn1993@bigmail.example relay=yes rcpthosts= size=1998 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=51118 remotehost= qp=2170 pid=1483
@400000006afe52ae1f964bcc tcpserver: end 1483 status 0
@400000006afe52ae1f968e34 tcpserver: status: 0/40
@400000006afe52b71db629bc tcpserver: status: 1/40
@400000006afe52b71db70c4c tcpserver: pid 2215 from 198.51.100.9
@400000006afe52b803dff374 tcpserver: ok 2215 mx1.example.net:192.0.2.25:587 :198.51.100.9::8479
@400000006afe52b818e4b034 qmail-smtpd[2215]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe52b81eedee3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=jklein1947@school.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52b8355fc7bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=jklein1947@school.example relay=yes rcpthosts= size=2156 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2222 pid=2215
@400000006afe52b902fa69bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=jklein1977@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52c22e670164 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=jklein1977@bigmail.example relay=yes rcpthosts= size=1932 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2271 pid=2215
@400000006afe52c23728c01c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1961@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52c901f7a3a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1961@bigmail.example relay=yes rcpthosts= size=1973 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2303 pid=2215
@400000006afe52c909172bdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1977@garden.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52c925d6ab1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1977@garden.example relay=yes rcpthosts= size=1913 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2306 pid=2215
@400000006afe52c929e9c25c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=obeck1982@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52d214f31344 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=obeck1982@bigmail.example relay=yes rcpthosts= size=2055 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2349 pid=2215
@400000006afe52d219c4f25c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=zjung1976@lighthouse.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52d22a87deec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=zjung1976@lighthouse.test relay=yes rcpthosts= size=2135 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2350 pid=2215
@400000006afe52d22ed714cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=kmaier1994@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52d80a7c595c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=kmaier1994@bigmail.example relay=yes rcpthosts= size=1975 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2378 pid=2215
@400000006afe52d81382f114 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=rfrank1945@tower.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52d93b1f4ac4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=rfrank1945@tower.test relay=yes rcpthosts= size=2092 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2387 pid=2215
@400000006afe52da0737772c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=greta2003@kiosk.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52da1c4fe6e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=greta2003@kiosk.example relay=yes rcpthosts= size=1969 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2389 pid=2215
@400000006afe52da260f3b94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=mroth1982@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52ea1eb3fa4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=mroth1982@bigmail.example relay=yes rcpthosts= size=2060 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2470 pid=2215
@400000006afe52ea28fb7e44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=nina1976@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe52ff03be271c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=nina1976@bigmail.example relay=yes rcpthosts= size=2125 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2573 pid=2215
@400000006afe52ff0a7018a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=nina2003@freemail.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp= pid=2215
@400000006afe5300303e0f3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=nina2003@freemail.test relay=yes rcpthosts= size=2152 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=8479 remotehost= qp=2582 pid=2215
@400000006afe5300357e30e4 tcpserver: end 2215 status 0
@400000006afe5300357ee494 tcpserver: status: 0/40
@400000006afe5303292608e4 tcpserver: status: 1/40
@400000006afe530329265ed4 tcpserver: pid 2596 from 203.0.113.70
@400000006afe53032b2c48c4 tcpserver: ok 2596 mx1.example.net:192.0.2.25:587 :203.0.113.70::35591
@400000006afe53040186f7e4 qmail-smtpd[2596]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe530409c68e4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ida1974@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe53041a4303cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ida1974@bigmail.example relay=yes rcpthosts= size=2002 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=2600 pid=2596
@400000006afe530420ca2464 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=nina1963@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe530e021e4644 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=nina1963@bigmail.example relay=yes rcpthosts= size=1950 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=2648 pid=2596
@400000006afe530e0ae2db8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=nina1961@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe531d02c098f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=nina1961@bigmail.example relay=yes rcpthosts= size=2154 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=2723 pid=2596
@400000006afe531d0824b58c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1999@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe532312ef678c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1999@bigmail.example relay=yes rcpthosts= size=2134 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=2754 pid=2596
@400000006afe53231a1cd65c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=vhorn1998@reed.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe5327006e3cb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=vhorn1998@reed.test relay=yes rcpthosts= size=2037 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=2773 pid=2596
@400000006afe532709ef730c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=fbraun1949@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe534023ccf86c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=fbraun1949@bigmail.example relay=yes rcpthosts= size=2109 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=2900 pid=2596
@400000006afe53402b26228c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch2000@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe534b2d8aaf0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch2000@bigmail.example relay=yes rcpthosts= size=2119 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=2956 pid=2596
@400000006afe534b32d396cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ykurz1943@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe534b3a50a46c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ykurz1943@bigmail.example relay=yes rcpthosts= size=2023 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=2957 pid=2596
@400000006afe534c058fd5f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=wanda1946@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe53602f52d094 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=wanda1946@bigmail.example relay=yes rcpthosts= size=2029 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=3061 pid=2596
@400000006afe536037c4a25c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=greta1952@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe536303e62d34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=greta1952@bigmail.example relay=yes rcpthosts= size=2028 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=3073 pid=2596
@400000006afe53630a414074 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=rfrank1994@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe53692a7ac374 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=rfrank1994@bigmail.example relay=yes rcpthosts= size=2044 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=3106 pid=2596
@400000006afe536932bb925c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1988@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp= pid=2596
@400000006afe53800a8daaf4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1988@bigmail.example relay=yes rcpthosts= size=2036 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=35591 remotehost= qp=3218 pid=2596
@400000006afe53800f81bfdc tcpserver: end 2596 status 0
@400000006afe53800f81d364 tcpserver: status: 0/40
@400000006afe538702c0f2cc tcpserver: status: 1/40
@400000006afe538702c1779c tcpserver: pid 3253 from 203.0.113.99
@400000006afe53873550fe94 tcpserver: ok 3253 mx1.example.net:192.0.2.25:587 :203.0.113.99::2863
@400000006afe538816c9abec qmail-smtpd[3253]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe53881c0fa1c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=annakoch1950@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe538823853d24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=annakoch1950@bigmail.example relay=yes rcpthosts= size=2047 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3260 pid=3253
@400000006afe53882a23123c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=rfrank1940@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe538901be05a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=rfrank1940@bigmail.example relay=yes rcpthosts= size=2132 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3261 pid=3253
@400000006afe538908a9664c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=lena1963@tower.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe539d24302af4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=lena1963@tower.test relay=yes rcpthosts= size=2054 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3366 pid=3253
@400000006afe539d2ab54fbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=blang1960@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe539d36ad2b64 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=blang1960@bigmail.example relay=yes rcpthosts= size=2050 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3367 pid=3253
@400000006afe539e048c0a24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=mroth1971@freemail.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe53ab38b50184 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=mroth1971@freemail.test relay=yes rcpthosts= size=2008 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3437 pid=3253
@400000006afe53ac03031094 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=twolf1945@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe53b20771ad84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=twolf1945@bigmail.example relay=yes rcpthosts= size=2098 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3468 pid=3253
@400000006afe53b20ecde0fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=sara1961@school.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe53c831d05b84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=sara1961@school.example relay=yes rcpthosts= size=2059 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3582 pid=3253
@400000006afe53c836f0c7fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=mroth1991@oakwood.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe53cd04da5134 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=mroth1991@oakwood.test relay=yes rcpthosts= size=1914 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3603 pid=3253
@400000006afe53cd0f0d4b5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=paula2006@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe53d02ec4a224 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=paula2006@bigmail.example relay=yes rcpthosts= size=2164 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3621 pid=3253
@400000006afe53d03321c284 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina2009@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
@400000006afe53d7329a103c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina2009@bigmail.example relay=yes rcpthosts= size=2103 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp=3657 pid=3253
@400000006afe53d801a69d74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=lena1945@corner.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=2863 remotehost= qp= pid=3253
