@400000006af708b9177929b4 tcpserver: status: 1/40
@400000006af708b9177929b4 tcpserver: pid 16376 from 192.0.2.130
@400000006af708b91935451c tcpserver: ok 16376 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::5867
@400000006af708b935a74484 qmail-smtpd[16376]: auth: auth-success type=login user=<billing@shop.example>
@400000006af708b93a216a94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=m.roth@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5867 remotehost=office.shop.example qp= pid=16376
@400000006af708ba074a2854 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=m.roth@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5867 remotehost=office.shop.example qp=16380 pid=16376
@400000006af708ba0d108544 tcpserver: end 16376 status 0
@400000006af708ba0d114c7c tcpserver: status: 0/40
@400000006af7147e26aa569c tcpserver: status: 1/40
@400000006af7147e26aab074 tcpserver: pid 31443 from 192.0.2.130
@400000006af7147e2cfd1124 tcpserver: ok 31443 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::47034
@400000006af7147f02486384 qmail-smtpd[31443]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006af7147f0acf632c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=nina2@tower.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=47034 remotehost=office.shop.example qp= pid=31443
@400000006af7147f11238514 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=nina2@tower.test relay=yes rcpthosts= size=31499 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=47034 remotehost=office.shop.example qp=31446 pid=31443
@400000006af7147f1646722c tcpserver: end 31443 status 0
@400000006af7147f1646df8c tcpserver: status: 0/40
@400000006af72aa33841d524 tcpserver: status: 1/40
@400000006af72aa33841d524 tcpserver: pid 27321 from 192.0.2.158
@400000006af72aa40416ab44 tcpserver: ok 27321 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::59841
@400000006af72aa424655454 qmail-smtpd[27321]: auth: auth-success type=login user=<f.braun@club.example>
@400000006af72aa42d4fd4a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=emma11@partner.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=59841 remotehost=dsl-158.isp.example qp= pid=27321
@400000006af72aa5023f3fac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=emma11@partner.test relay=yes rcpthosts= size=11592 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=59841 remotehost=dsl-158.isp.example qp=27327 pid=27321
@400000006af72aa508cfc29c tcpserver: end 27321 status 0
@400000006af72aa508cfc29c tcpserver: status: 0/40
@400000006af7574f29c0c244 tcpserver: status: 1/40
@400000006af7574f29c13f44 tcpserver: pid 19564 from 192.0.2.130
@400000006af7574f34a31af4 tcpserver: ok 19564 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::18617
@400000006af75750157b07f4 qmail-smtpd[19564]: auth: auth-success type=login user=<ida@shop.example>
@400000006af757501eed0f94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=b.lang10@birch.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18617 remotehost=office.shop.example qp= pid=19564
@400000006af757502ad46c94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=b.lang10@birch.example relay=yes rcpthosts= size=2077 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18617 remotehost=office.shop.example qp=19569 pid=19564
@400000006af757503344afec tcpserver: end 19564 status 0
@400000006af7575033459664 tcpserver: status: 0/40
@400000006af7cad93432443c tcpserver: status: 1/40
@400000006af7cad934324c0c tcpserver: pid 5115 from 192.0.2.208
@400000006af7cada02cb1c5c tcpserver: ok 5115 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::51934
@400000006af7cada2b16b16c qmail-smtpd[5115]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006af7cada32bdbd0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=emma6@typo.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=51934 remotehost=dsl-208.isp.example qp= pid=5115
@400000006af7cadb06ab060c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=emma6@typo.test relay=yes rcpthosts= size=5016 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=51934 remotehost=dsl-208.isp.example qp=5121 pid=5115
@400000006af7cadb0b83691c tcpserver: end 5115 status 0
@400000006af7cadb0b83b354 tcpserver: status: 0/40
@400000006af882b83a38e264 tcpserver: status: 1/40
@400000006af882b83a39bd24 tcpserver: pid 13194 from 192.0.2.130
@400000006af882b90755402c tcpserver: ok 13194 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::50180
@400000006af882b9285059c4 qmail-smtpd[13194]: auth: auth-success type=login user=<billing@shop.example>
@400000006af882b92dd9a9cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=d.weiss@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50180 remotehost=office.shop.example qp= pid=13194
@400000006af882ba05ac4f04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=d.weiss@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50180 remotehost=office.shop.example qp=13200 pid=13194
@400000006af882ba0d68de74 tcpserver: end 13194 status 0
@400000006af882ba0d695f5c tcpserver: status: 0/40
@400000006af941d6031c97bc tcpserver: status: 1/40
@400000006af941d6031c97bc tcpserver: pid 30544 from 192.0.2.130
@400000006af941d603fc64b4 tcpserver: ok 30544 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::37330
@400000006af941d624bee604 qmail-smtpd[30544]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006af941d629d2a464 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37330 remotehost=office.shop.example qp= pid=30544
@400000006af941d62b4ab5d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=f.braun@club.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37330 remotehost=office.shop.example qp= pid=30544
@400000006af941d62c42026c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=o.beck@shop.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37330 remotehost=office.shop.example qp= pid=30544
@400000006af941d62d3a7014 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37330 remotehost=office.shop.example qp= pid=30544
@400000006af941d706ddb69c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=z.jung@shop.example,f.braun@club.example,o.beck@shop.example,wanda@example.net relay=yes rcpthosts= size=131370 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37330 remotehost=office.shop.example qp=30549 pid=30544
@400000006af941d70dc6e8ac tcpserver: end 30544 status 0
@400000006af941d70dc72efc tcpserver: status: 0/40
@400000006af9f5761cea6d7c tcpserver: status: 1/40
@400000006af9f5761cea6d7c tcpserver: pid 722 from 192.0.2.158
@400000006af9f57622a3c27c tcpserver: ok 722 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::28843
@400000006af9f576344ed4bc qmail-smtpd[722]: auth: auth-success type=login user=<f.braun@club.example>
@400000006af9f57702c5405c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=28843 remotehost=dsl-158.isp.example qp= pid=722
@400000006af9f57703aa5cb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=28843 remotehost=dsl-158.isp.example qp= pid=722
@400000006af9f57704fe212c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=28843 remotehost=dsl-158.isp.example qp= pid=722
@400000006af9f577158fff24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=z.jung@shop.example,r.frank@club.example,ida@shop.example relay=yes rcpthosts= size=1171 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=28843 remotehost=dsl-158.isp.example qp=726 pid=722
@400000006af9f5771aef495c tcpserver: end 722 status 0
@400000006af9f5771aefc274 tcpserver: status: 0/40
@400000006afa17b91f43a3a4 tcpserver: status: 1/40
@400000006afa17b91f440d1c tcpserver: pid 12109 from 192.0.2.130
@400000006afa17b921850c0c tcpserver: ok 12109 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::46663
@400000006afa17ba03bdae04 qmail-smtpd[12109]: auth: auth-success type=login user=<billing@shop.example>
@400000006afa17ba0a284dbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=emma@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=46663 remotehost=office.shop.example qp= pid=12109
@400000006afa17ba1076ce3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=emma@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=46663 remotehost=office.shop.example qp=12113 pid=12109
@400000006afa17ba1612d73c tcpserver: end 12109 status 0
@400000006afa17ba16130a04 tcpserver: status: 0/40
@400000006afa267e2023a74c tcpserver: status: 1/40
@400000006afa267e2023a74c tcpserver: pid 31014 from 192.0.2.130
@400000006afa267e2076e7cc tcpserver: ok 31014 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::9621
@400000006afa267f05dd7cdc qmail-smtpd[31014]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afa267f0e72d07c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=o.beck@shop.example relay=yes rcpthosts=yes size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=9621 remotehost=office.shop.example qp= pid=31014
@400000006afa267f2054e0dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=o.beck@shop.example relay=yes rcpthosts= size=3371 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=9621 remotehost=office.shop.example qp=31019 pid=31014
@400000006afa267f270a2dc4 tcpserver: end 31014 status 0
@400000006afa267f270af114 tcpserver: status: 0/40
@400000006afa495b1f8f4ebc tcpserver: status: 1/40
@400000006afa495b1f902594 tcpserver: pid 10703 from 192.0.2.231
@400000006afa495b2ab88bdc tcpserver: ok 10703 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::33436
@400000006afa495c17130d14 qmail-smtpd[10703]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afa495c213ad7f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=33436 remotehost=dsl-231.isp.example qp= pid=10703
@400000006afa495c328e218c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=carla@example.net relay=yes rcpthosts= size=4287 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=33436 remotehost=dsl-231.isp.example qp=10710 pid=10703
@400000006afa495c39466ffc tcpserver: end 10703 status 0
@400000006afa495c39466ffc tcpserver: status: 0/40
@400000006afaabc3280166d4 tcpserver: status: 1/40
@400000006afaabc328018614 tcpserver: pid 6792 from 192.0.2.130
@400000006afaabc32ce33bdc tcpserver: ok 6792 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::10136
@400000006afaabc40f65278c qmail-smtpd[6792]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afaabc4175fc5b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang7@partner.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=10136 remotehost=office.shop.example qp= pid=6792
@400000006afaabc41ecab69c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang7@partner.test relay=yes rcpthosts= size=7868 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=10136 remotehost=office.shop.example qp=6796 pid=6792
@400000006afaabc422b0b6e4 tcpserver: end 6792 status 0
@400000006afaabc422b0b6e4 tcpserver: status: 0/40
@400000006afacc9d32d0cbf4 tcpserver: status: 1/40
@400000006afacc9d32d0f304 tcpserver: pid 16375 from 192.0.2.130
@400000006afacc9d362774ec tcpserver: ok 16375 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::54753
@400000006afacc9e126534a4 qmail-smtpd[16375]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afacc9e1ab9aacc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=ute1@granite.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54753 remotehost=office.shop.example qp= pid=16375
@400000006afacc9e31218d84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=ute1@granite.test relay=yes rcpthosts= size=22849 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54753 remotehost=office.shop.example qp=16380 pid=16375
@400000006afacc9e364a3374 tcpserver: end 16375 status 0
@400000006afacc9e364a375c tcpserver: status: 0/40
@400000006afaf20d048a0a6c tcpserver: status: 1/40
@400000006afaf20d048a0a6c tcpserver: pid 31823 from 192.0.2.130
@400000006afaf20d04e35d9c tcpserver: ok 31823 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::6583
@400000006afaf20d207ea444 qmail-smtpd[31823]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afaf20d27affefc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=o.beck9@cloudy.example relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6583 remotehost=office.shop.example qp= pid=31823
@400000006afaf20d3064fc14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=o.beck9@cloudy.example relay=yes rcpthosts= size=12355 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6583 remotehost=office.shop.example qp=31827 pid=31823
@400000006afaf20d3846d664 tcpserver: end 31823 status 0
@400000006afaf20d384766ec tcpserver: status: 0/40
@400000006afaf26d1a9d2604 tcpserver: status: 1/40
@400000006afaf26d1a9d2604 tcpserver: pid 32305 from 192.0.2.223
@400000006afaf26d1c87564c tcpserver: ok 32305 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::23758
@400000006afaf26d2f39978c qmail-smtpd[32305]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afaf26d33c21d4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda1@university.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=23758 remotehost=dsl-223.isp.example qp= pid=32305
@400000006afaf26d357e57f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=carla11@dairy.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=23758 remotehost=dsl-223.isp.example qp= pid=32305
@400000006afaf26d36832d64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=j.klein5@pebble.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=23758 remotehost=dsl-223.isp.example qp= pid=32305
@400000006afaf26d38c16564 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=ute3@birch.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=23758 remotehost=dsl-223.isp.example qp= pid=32305
@400000006afaf26e061b2dd4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda1@university.example,carla11@dairy.example,j.klein5@pebble.test,ute3@birch.example relay=yes rcpthosts= size=1207 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=23758 remotehost=dsl-223.isp.example qp=32308 pid=32305
@400000006afaf26e0ddf895c tcpserver: end 32305 status 0
@400000006afaf26e0ddf895c tcpserver: status: 0/40
@400000006afb477916432a54 tcpserver: status: 1/40
@400000006afb477916438fe4 tcpserver: pid 11292 from 192.0.2.130
@400000006afb47791e906104 tcpserver: ok 11292 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::16658
@400000006afb47792f6723b4 qmail-smtpd[11292]: auth: auth-success type=login user=<billing@shop.example>
@400000006afb47793528352c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=carla@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16658 remotehost=office.shop.example qp= pid=11292
@400000006afb477a111227c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=carla@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16658 remotehost=office.shop.example qp=11297 pid=11292
@400000006afb477a1640098c tcpserver: end 11292 status 0
@400000006afb477a1640098c tcpserver: status: 0/40
@400000006afb4b7f116ed654 tcpserver: status: 1/40
@400000006afb4b7f116ed654 tcpserver: pid 16442 from 192.0.2.130
@400000006afb4b7f150e9254 tcpserver: ok 16442 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::42251
@400000006afb4b7f34815e3c qmail-smtpd[16442]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afb4b7f3ab0dd3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=m.roth8@slowpost.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42251 remotehost=office.shop.example qp= pid=16442
@400000006afb4b800552443c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=m.roth8@slowpost.example relay=yes rcpthosts= size=11130 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42251 remotehost=office.shop.example qp=16446 pid=16442
@400000006afb4b8009f6d5ac tcpserver: end 16442 status 0
@400000006afb4b8009f6d5ac tcpserver: status: 0/40
@400000006afb5c360627ad0c tcpserver: status: 1/40
@400000006afb5c3606281a6c tcpserver: pid 5368 from 192.0.2.130
@400000006afb5c360de4a20c tcpserver: ok 5368 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::24902
@400000006afb5c3636039554 qmail-smtpd[5368]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afb5c370075263c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=z.jung3@typo.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=24902 remotehost=office.shop.example qp= pid=5368
@400000006afb5c3716875b5c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=z.jung3@typo.test relay=yes rcpthosts= size=6200 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=24902 remotehost=office.shop.example qp=5374 pid=5368
@400000006afb5c371c3b0b0c tcpserver: end 5368 status 0
@400000006afb5c371c3b0b0c tcpserver: status: 0/40
@400000006afb68112e38d514 tcpserver: status: 1/40
@400000006afb68112e39271c tcpserver: pid 20546 from 192.0.2.130
@400000006afb68113639c854 tcpserver: ok 20546 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::58524
@400000006afb6812086facf4 qmail-smtpd[20546]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afb68120e549a1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=sara6@lighthouse.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=58524 remotehost=office.shop.example qp= pid=20546
@400000006afb6812231ce634 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=sara6@lighthouse.test relay=yes rcpthosts= size=3930 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=58524 remotehost=office.shop.example qp=20550 pid=20546
@400000006afb681226eca344 tcpserver: end 20546 status 0
@400000006afb681226ed242c tcpserver: status: 0/40
@400000006afc3d67338d49dc tcpserver: status: 1/40
@400000006afc3d67338d49dc tcpserver: pid 1405 from 192.0.2.150
@400000006afc3d6734f72a7c tcpserver: ok 1405 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::40218
@400000006afc3d681507c80c qmail-smtpd[1405]: auth: auth-success type=plain user=<sara@club.example>
@400000006afc3d681ea2e734 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=m.roth9@slowpost.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=40218 remotehost=dsl-150.isp.example qp= pid=1405
@400000006afc3d683320767c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=m.roth9@slowpost.example relay=yes rcpthosts= size=5966 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=40218 remotehost=dsl-150.isp.example qp=1410 pid=1405
@400000006afc3d683711196c tcpserver: end 1405 status 0
@400000006afc3d683711196c tcpserver: status: 0/40
@400000006afc4ff203c95e34 tcpserver: status: 1/40
@400000006afc4ff203c9621c tcpserver: pid 25136 from 192.0.2.150
@400000006afc4ff20950e534 tcpserver: ok 25136 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::45104
@400000006afc4ff222572534 qmail-smtpd[25136]: auth: auth-success type=plain user=<sara@club.example>
@400000006afc4ff227ecaa3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=wanda7@canal.test relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=45104 remotehost=dsl-150.isp.example qp= pid=25136
@400000006afc4ff22a005b84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=y.kurz11@cedar.test relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=45104 remotehost=dsl-150.isp.example qp= pid=25136
@400000006afc4ff30284284c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=wanda7@canal.test,y.kurz11@cedar.test relay=yes rcpthosts= size=10383 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=45104 remotehost=dsl-150.isp.example qp=25141 pid=25136
@400000006afc4ff30610ecd4 tcpserver: end 25136 status 0
@400000006afc4ff306112b54 tcpserver: status: 0/40
@400000006afc561306ef17d4 tcpserver: status: 1/40
@400000006afc561306ef17d4 tcpserver: pid 513 from 192.0.2.179
@400000006afc56130f622dd4 tcpserver: ok 513 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::37408
@400000006afc56131bdf9ccc qmail-smtpd[513]: auth: auth-success type=plain user=<lena@club.example>
@400000006afc56132277b90c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla1@bigmail.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=37408 remotehost=dsl-179.isp.example qp= pid=513
@400000006afc561331d8fe74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla1@bigmail.example relay=yes rcpthosts= size=3911 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=37408 remotehost=dsl-179.isp.example qp=517 pid=513
@400000006afc561338dc01e4 tcpserver: end 513 status 0
@400000006afc561338dc01e4 tcpserver: status: 0/40
@400000006afc680a0dad7124 tcpserver: status: 1/40
@400000006afc680a0dada7d4 tcpserver: pid 23509 from 192.0.2.234
@400000006afc680a174b8a04 tcpserver: ok 23509 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::24712
@400000006afc680a31ca5874 qmail-smtpd[23509]: auth: auth-success type=plain user=<carla@example.net>
@400000006afc680a36b48634 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=ute7@partner.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=24712 remotehost=dsl-234.isp.example qp= pid=23509
@400000006afc680b10d43464 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=ute7@partner.test relay=yes rcpthosts= size=2125 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=24712 remotehost=dsl-234.isp.example qp=23514 pid=23509
@400000006afc680b17fa7f14 tcpserver: end 23509 status 0
@400000006afc680b17fb1384 tcpserver: status: 0/40
@400000006afc69e031b97ff4 tcpserver: status: 1/40
@400000006afc69e031b9ed54 tcpserver: pid 25862 from 192.0.2.208
@400000006afc69e100133404 tcpserver: ok 25862 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::13887
@400000006afc69e11a68cf94 qmail-smtpd[25862]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afc69e11fda8c74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=lena9@bigmail.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=13887 remotehost=dsl-208.isp.example qp= pid=25862
@400000006afc69e122167e6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=paula9@acorn.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=13887 remotehost=dsl-208.isp.example qp= pid=25862
@400000006afc69e12313d5e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=ute11@kiosk.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=13887 remotehost=dsl-208.isp.example qp= pid=25862
@400000006afc69e132dbef84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=lena9@bigmail.example,paula9@acorn.example,ute11@kiosk.example relay=yes rcpthosts= size=3800 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=13887 remotehost=dsl-208.isp.example qp=25867 pid=25862
@400000006afc69e13903350c tcpserver: end 25862 status 0
@400000006afc69e139037774 tcpserver: status: 0/40
@400000006afc7416269f5a1c tcpserver: status: 1/40
@400000006afc741626a02924 tcpserver: pid 6463 from 192.0.2.188
@400000006afc741629cfd98c tcpserver: ok 6463 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::1378
@400000006afc741638d16af4 qmail-smtpd[6463]: auth: auth-success type=plain user=<paula@example.net>
@400000006afc741705cdcd3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=o.beck9@elm.example relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=1378 remotehost=dsl-188.isp.example qp= pid=6463
@400000006afc741713a4771c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=o.beck9@elm.example relay=yes rcpthosts= size=7178 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=1378 remotehost=dsl-188.isp.example qp=6466 pid=6463
@400000006afc7417182cd9b4 tcpserver: end 6463 status 0
@400000006afc7417182d2bbc tcpserver: status: 0/40
@400000006afcbe0932b52da4 tcpserver: status: 1/40
@400000006afcbe0932b5c9e4 tcpserver: pid 3715 from 192.0.2.188
@400000006afcbe09383d9b1c tcpserver: ok 3715 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::25103
@400000006afcbe0a0d35d024 qmail-smtpd[3715]: auth: auth-success type=plain user=<paula@example.net>
@400000006afcbe0a16271abc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=r.frank2@grey.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=25103 remotehost=dsl-188.isp.example qp= pid=3715
@400000006afcbe0a237654bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=r.frank2@grey.test relay=yes rcpthosts= size=24696 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=25103 remotehost=dsl-188.isp.example qp=3718 pid=3715
@400000006afcbe0a26d6f47c tcpserver: end 3715 status 0
@400000006afcbe0a26d6f47c tcpserver: status: 0/40
@400000006afcc0c235e5a544 tcpserver: status: 1/40
@400000006afcc0c235e606ec tcpserver: pid 7200 from 192.0.2.130
@400000006afcc0c304775944 tcpserver: ok 7200 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::1600
@400000006afcc0c3283f17cc qmail-smtpd[7200]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afcc0c331fece24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=d.weiss10@quarry.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1600 remotehost=office.shop.example qp= pid=7200
@400000006afcc0c33310902c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=ute3@dairy.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1600 remotehost=office.shop.example qp= pid=7200
@400000006afcc0c3351f8a6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=ute10@bigmail.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1600 remotehost=office.shop.example qp= pid=7200
@400000006afcc0c404489884 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=d.weiss10@quarry.example,ute3@dairy.example,ute10@bigmail.example relay=yes rcpthosts= size=32001 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1600 remotehost=office.shop.example qp=7206 pid=7200
@400000006afcc0c408578174 tcpserver: end 7200 status 0
@400000006afcc0c408578174 tcpserver: status: 0/40
@400000006afccb9918ca949c tcpserver: status: 1/40
@400000006afccb9918ca949c tcpserver: pid 21073 from 192.0.2.130
@400000006afccb991ceece94 tcpserver: ok 21073 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::52491
@400000006afccb992fa4f7d4 qmail-smtpd[21073]: auth: auth-success type=login user=<billing@shop.example>
@400000006afccb99357eb99c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=b.lang@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=52491 remotehost=office.shop.example qp= pid=21073
@400000006afccb9a01cd99ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=b.lang@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=52491 remotehost=office.shop.example qp=21076 pid=21073
@400000006afccb9a05cf6764 tcpserver: end 21073 status 0
@400000006afccb9a05cfbd54 tcpserver: status: 0/40
@400000006afcf114291203e4 tcpserver: status: 1/40
@400000006afcf11429122edc tcpserver: pid 4113 from 192.0.2.130
@400000006afcf1143283156c tcpserver: ok 4113 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::29420
@400000006afcf11515f57f84 qmail-smtpd[4113]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afcf1151f4ff014 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=29420 remotehost=office.shop.example qp= pid=4113
@400000006afcf11521305874 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=t.wolf@shop.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=29420 remotehost=office.shop.example qp= pid=4113
@400000006afcf115232f510c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=29420 remotehost=office.shop.example qp= pid=4113
@400000006afcf115258e6334 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=29420 remotehost=office.shop.example qp= pid=4113
@400000006afcf1152705383c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=29420 remotehost=office.shop.example qp= pid=4113
@400000006afcf11533527f14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=ida@shop.example,t.wolf@shop.example,v.horn@shop.example,r.frank@club.example,b.lang@shop.example relay=yes rcpthosts= size=63611 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=29420 remotehost=office.shop.example qp=4119 pid=4113
@400000006afcf115371fdeac tcpserver: end 4113 status 0
@400000006afcf1153720c524 tcpserver: status: 0/40
@400000006afd63791360422c tcpserver: status: 1/40
@400000006afd63791360cae4 tcpserver: pid 20664 from 192.0.2.130
@400000006afd637917a14354 tcpserver: ok 20664 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::37558
@400000006afd63792c5ab6a4 qmail-smtpd[20664]: auth: auth-success type=login user=<billing@shop.example>
@400000006afd6379344e3494 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=t.wolf@silent.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37558 remotehost=office.shop.example qp= pid=20664
@400000006afd637a0ed55b0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=t.wolf@silent.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37558 remotehost=office.shop.example qp=20669 pid=20664
@400000006afd637a15f82734 tcpserver: end 20664 status 0
@400000006afd637a15f8ee6c tcpserver: status: 0/40
@400000006afdacb81fee4b24 tcpserver: status: 1/40
@400000006afdacb81fee4b24 tcpserver: pid 17016 from 192.0.2.130
@400000006afdacb8210433ac tcpserver: ok 17016 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::14366
@400000006afdacb82e1fb764 qmail-smtpd[17016]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afdacb838eb2cb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=j.klein7@library.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=14366 remotehost=office.shop.example qp= pid=17016
@400000006afdacb83b3493fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=carla6@typo.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=14366 remotehost=office.shop.example qp= pid=17016
@400000006afdacb901a0291c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=d.weiss2@library.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=14366 remotehost=office.shop.example qp= pid=17016
@400000006afdacb9131c150c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=j.klein7@library.example,carla6@typo.test,d.weiss2@library.example relay=yes rcpthosts= size=16153 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=14366 remotehost=office.shop.example qp=17020 pid=17016
@400000006afdacb91a2ffcb4 tcpserver: end 17016 status 0
@400000006afdacb91a2ffcb4 tcpserver: status: 0/40
@400000006afdf5f318adb9e4 tcpserver: status: 1/40
@400000006afdf5f318ae65c4 tcpserver: pid 13347 from 192.0.2.130
@400000006afdf5f3194ff524 tcpserver: ok 13347 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::42692
@400000006afdf5f40494ff1c qmail-smtpd[13347]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afdf5f40aa94944 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=f.braun0@dairy.example relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42692 remotehost=office.shop.example qp= pid=13347
@400000006afdf5f4196620ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=f.braun0@dairy.example relay=yes rcpthosts= size=1046 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42692 remotehost=office.shop.example qp=13352 pid=13347
@400000006afdf5f4204a0784 tcpserver: end 13347 status 0
@400000006afdf5f4204a0784 tcpserver: status: 0/40
@400000006afe099e1ab804ec tcpserver: status: 1/40
@400000006afe099e1ab8a8fc tcpserver: pid 6054 from 192.0.2.223
@400000006afe099e22bc8e24 tcpserver: ok 6054 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::14911
@400000006afe099f065c5584 qmail-smtpd[6054]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afe099f0c2b1acc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda4@bricks.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=14911 remotehost=dsl-223.isp.example qp= pid=6054
@400000006afe099f1f26b17c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda4@bricks.example relay=yes rcpthosts= size=5707 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=14911 remotehost=dsl-223.isp.example qp=6059 pid=6054
@400000006afe099f22d9f57c tcpserver: end 6054 status 0
@400000006afe099f22da821c tcpserver: status: 0/40
@400000006afe2f7a0109404c tcpserver: status: 1/40
@400000006afe2f7a0109404c tcpserver: pid 22044 from 192.0.2.231
@400000006afe2f7a0ab9143c tcpserver: ok 22044 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::56848
@400000006afe2f7a16b9f094 qmail-smtpd[22044]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afe2f7a20969914 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ute6@canal.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=56848 remotehost=dsl-231.isp.example qp= pid=22044
@400000006afe2f7a27089784 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ute6@canal.test relay=yes rcpthosts= size=7771 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=56848 remotehost=dsl-231.isp.example qp=22047 pid=22044
@400000006afe2f7a2dde1e6c tcpserver: end 22044 status 0
@400000006afe2f7a2dde1e6c tcpserver: status: 0/40
@400000006afe34d00d6e58cc tcpserver: status: 1/40
@400000006afe34d00d6e7bf4 tcpserver: pid 28875 from 192.0.2.234
@400000006afe34d0170afaac tcpserver: ok 28875 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::58237
@400000006afe34d02bb03e04 qmail-smtpd[28875]: auth: auth-success type=plain user=<carla@example.net>
@400000006afe34d0313abebc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=carla4@orchard.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=58237 remotehost=dsl-234.isp.example qp= pid=28875
@400000006afe34d10a77d134 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=carla4@orchard.test relay=yes rcpthosts= size=21651 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=58237 remotehost=dsl-234.isp.example qp=28879 pid=28875
@400000006afe34d10f0d2834 tcpserver: end 28875 status 0
@400000006afe34d10f0d532c tcpserver: status: 0/40
@400000006afe36a63572d6a4 tcpserver: status: 1/40
@400000006afe36a63572d6a4 tcpserver: pid 31228 from 192.0.2.130
@400000006afe36a63a55ad7c tcpserver: ok 31228 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::47779
@400000006afe36a7147db464 qmail-smtpd[31228]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afe36a71eb47f1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=j.klein3@cloudy.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=47779 remotehost=office.shop.example qp= pid=31228
@400000006afe36a7287185f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=j.klein3@cloudy.example relay=yes rcpthosts= size=303128 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=47779 remotehost=office.shop.example qp=31232 pid=31228
@400000006afe36a730601244 tcpserver: end 31228 status 0
@400000006afe36a730601244 tcpserver: status: 0/40
@400000006afe37ed0f811014 tcpserver: status: 1/40
@400000006afe37ed0f811014 tcpserver: pid 392 from 192.0.2.130
@400000006afe37ed18c168f4 tcpserver: ok 392 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::18491
@400000006afe37ee02378334 qmail-smtpd[392]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afe37ee096a87b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=f.braun0@opera.example relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18491 remotehost=office.shop.example qp= pid=392
@400000006afe37ee1cde387c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=f.braun0@opera.example relay=yes rcpthosts= size=2010 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18491 remotehost=office.shop.example qp=398 pid=392
@400000006afe37ee2594143c tcpserver: end 392 status 0
@400000006afe37ee2594f2e4 tcpserver: status: 0/40
@400000006afe39432c75476c tcpserver: status: 1/40
@400000006afe39432c75476c tcpserver: pid 2104 from 192.0.2.175
@400000006afe3943306336f4 tcpserver: ok 2104 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::27968
@400000006afe39440a414c2c qmail-smtpd[2104]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afe39441012d094 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=m.roth8@dairy.example relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=27968 remotehost=dsl-175.isp.example qp= pid=2104
@400000006afe394412334f34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=anna.koch10@freemail.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=27968 remotehost=dsl-175.isp.example qp= pid=2104
@400000006afe39441342521c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=k.maier11@tower.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=27968 remotehost=dsl-175.isp.example qp= pid=2104
@400000006afe39441567a31c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=sara4@valley.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=27968 remotehost=dsl-175.isp.example qp= pid=2104
@400000006afe39441f248ab4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=m.roth8@dairy.example,anna.koch10@freemail.test,k.maier11@tower.test,sara4@valley.test relay=yes rcpthosts= size=24950 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=27968 remotehost=dsl-175.isp.example qp=2108 pid=2104
@400000006afe394423bafedc tcpserver: end 2104 status 0
@400000006afe394423bbd1cc tcpserver: status: 0/40
@400000006afe41b236666634 tcpserver: status: 1/40
@400000006afe41b236666634 tcpserver: pid 12900 from 192.0.2.130
@400000006afe41b3065fc084 tcpserver: ok 12900 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::17846
@400000006afe41b3278d7ef4 qmail-smtpd[12900]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afe41b32e6fd71c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=h.vogel5@birch.example relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17846 remotehost=office.shop.example qp= pid=12900
@400000006afe41b3304a82bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=m.roth4@grey.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17846 remotehost=office.shop.example qp= pid=12900
@400000006afe41b401087144 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=h.vogel5@birch.example,m.roth4@grey.test relay=yes rcpthosts= size=13045 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17846 remotehost=office.shop.example qp=12906 pid=12900
@400000006afe41b409479a4c tcpserver: end 12900 status 0
@400000006afe41b40947f424 tcpserver: status: 0/40
@400000006afe49aa2b67e67c tcpserver: status: 1/40
@400000006afe49aa2b682ccc tcpserver: pid 23099 from 203.0.113.66
@400000006afe49ab0ec570d4 tcpserver: ok 23099 mx1.example.net:192.0.2.25:587 :203.0.113.66::10762
@400000006afe49ac1245f0bc qmail-smtpd[23099]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe49ac12468144 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=10762 remotehost= qp= pid=23099
@400000006afe49ad237b3aa4 qmail-smtpd[23099]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe49ad237bee54 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=10762 remotehost= qp= pid=23099
@400000006afe49ae31bacbfc qmail-smtpd[23099]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe49ae31bacbfc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=10762 remotehost= qp= pid=23099
@400000006afe49ae31c2654c tcpserver: end 23099 status 256
@400000006afe49ae31c3400c tcpserver: status: 0/40
@400000006afe49b70884139c tcpserver: status: 1/40
@400000006afe49b70884139c tcpserver: pid 23161 from 203.0.113.66
@400000006afe49b721ee6c9c tcpserver: ok 23161 mx1.example.net:192.0.2.25:587 :203.0.113.66::2319
@400000006afe49b830276a5c qmail-smtpd[23161]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe49b830276a5c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=2319 remotehost= qp= pid=23161
@400000006afe49ba037bde5c qmail-smtpd[23161]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe49ba037bf9b4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=2319 remotehost= qp= pid=23161
@400000006afe49bb04510c94 qmail-smtpd[23161]: auth: auth-failed type=login user=<office@club.example>
@400000006afe49bb04510c94 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=2319 remotehost= qp= pid=23161
@400000006afe49bb0458c13c tcpserver: end 23161 status 256
@400000006afe49bb0458dc94 tcpserver: status: 0/40
@400000006afe49c11b6aecba tcpserver: status: 1/40
@400000006afe49c11b6b65d2 tcpserver: pid 23213 from 203.0.113.66
@400000006afe49c12c065fd2 tcpserver: ok 23213 mx1.example.net:192.0.2.25:587 :203.0.113.66::3736
@400000006afe49c233137d32 qmail-smtpd[23213]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49c23313e6aa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3736 remotehost= qp= pid=23213
@400000006afe49c33a2a7602 qmail-smtpd[23213]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49c33a2b50c2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3736 remotehost= qp= pid=23213
@400000006afe49c5116a1682 qmail-smtpd[23213]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49c5116a2622 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3736 remotehost= qp= pid=23213
@400000006afe49c51172405a tcpserver: end 23213 status 256
@400000006afe49c51172405a tcpserver: status: 0/40
@400000006afe49cc12c4ac18 tcpserver: status: 1/40
@400000006afe49cc12c4ac18 tcpserver: pid 23267 from 203.0.113.66
@400000006afe49cc14548378 tcpserver: ok 23267 mx1.example.net:192.0.2.25:587 :203.0.113.66::16389
@400000006afe49cd2f75df30 qmail-smtpd[23267]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe49cd2f75df30 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=16389 remotehost= qp= pid=23267
@400000006afe49cf0aa3b970 qmail-smtpd[23267]: auth: auth-failed type=login user=<office@club.example>
@400000006afe49cf0aa48490 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=16389 remotehost= qp= pid=23267
@400000006afe49d027ce1fe0 qmail-smtpd[23267]: auth: auth-failed type=login user=<office@club.example>
@400000006afe49d027cec3f0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=16389 remotehost= qp= pid=23267
@400000006afe49d027d56728 tcpserver: end 23267 status 256
@400000006afe49d027d58a50 tcpserver: status: 0/40
@400000006afe49d812fcd606 tcpserver: status: 1/40
@400000006afe49d812fcd606 tcpserver: pid 23327 from 203.0.113.66
@400000006afe49d839657e2e tcpserver: ok 23327 mx1.example.net:192.0.2.25:587 :203.0.113.66::5227
@400000006afe49d937e7affe qmail-smtpd[23327]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe49d937e7f266 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=5227 remotehost= qp= pid=23327
@400000006afe49db06774506 qmail-smtpd[23327]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe49db06774506 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=5227 remotehost= qp= pid=23327
@400000006afe49dc09a76a9e qmail-smtpd[23327]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe49dc09a77e26 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=5227 remotehost= qp= pid=23327
@400000006afe49dc09af985e tcpserver: end 23327 status 256
@400000006afe49dc09afb3b6 tcpserver: status: 0/40
@400000006afe49e2135d5b02 tcpserver: status: 1/40
@400000006afe49e2135e35c2 tcpserver: pid 23377 from 203.0.113.66
@400000006afe49e30267ecc2 tcpserver: ok 23377 mx1.example.net:192.0.2.25:587 :203.0.113.66::41700
@400000006afe49e4112ec302 qmail-smtpd[23377]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49e4112eceba qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41700 remotehost= qp= pid=23377
@400000006afe49e51d8890e2 qmail-smtpd[23377]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49e51d8890e2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41700 remotehost= qp= pid=23377
@400000006afe49e61cbe18da qmail-smtpd[23377]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe49e61cbeb902 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41700 remotehost= qp= pid=23377
@400000006afe49e61cc53142 tcpserver: end 23377 status 256
@400000006afe49e61cc60432 tcpserver: status: 0/40
@400000006afe49ee149fbc4e tcpserver: status: 1/40
@400000006afe49ee149fcbee tcpserver: pid 23437 from 203.0.113.66
@400000006afe49ee2775ae46 tcpserver: ok 23437 mx1.example.net:192.0.2.25:587 :203.0.113.66::55743
@400000006afe49ef32209b76 qmail-smtpd[23437]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe49ef3221242e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55743 remotehost= qp= pid=23437
@400000006afe49f1073f2cce qmail-smtpd[23437]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe49f1073fc13e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55743 remotehost= qp= pid=23437
@400000006afe49f201aa4406 qmail-smtpd[23437]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe49f201aa866e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=55743 remotehost= qp= pid=23437
@400000006afe49f201b1e526 tcpserver: end 23437 status 256
@400000006afe49f201b2660e tcpserver: status: 0/40
@400000006afe49f902333a86 tcpserver: status: 1/40
@400000006afe49f902335dae tcpserver: pid 23491 from 203.0.113.66
@400000006afe49f91ce0121e tcpserver: ok 23491 mx1.example.net:192.0.2.25:587 :203.0.113.66::36250
@400000006afe49fa1c6ec24e qmail-smtpd[23491]: auth: auth-failed type=login user=<office@club.example>
@400000006afe49fa1c6efce6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=36250 remotehost= qp= pid=23491
@400000006afe49fb2a7eb826 qmail-smtpd[23491]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe49fb2a7f8346 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=36250 remotehost= qp= pid=23491
@400000006afe49fc30971546 qmail-smtpd[23491]: auth: auth-failed type=login user=<office@club.example>
@400000006afe49fc30974fde qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=36250 remotehost= qp= pid=23491
@400000006afe49fc309e451e tcpserver: end 23491 status 256
@400000006afe49fc309ea2de tcpserver: status: 0/40
@400000006afe4a0308aaa4a8 tcpserver: status: 1/40
@400000006afe4a0308aaeaf8 tcpserver: pid 23541 from 203.0.113.66
@400000006afe4a03341bf358 tcpserver: ok 23541 mx1.example.net:192.0.2.25:587 :203.0.113.66::49079
@400000006afe4a0435dd9ca0 qmail-smtpd[23541]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a0435dde2f0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49079 remotehost= qp= pid=23541
@400000006afe4a061682a260 qmail-smtpd[23541]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a061682a260 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49079 remotehost= qp= pid=23541
@400000006afe4a071207a578 qmail-smtpd[23541]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a071207d070 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49079 remotehost= qp= pid=23541
@400000006afe4a07120ecd80 tcpserver: end 23541 status 256
@400000006afe4a07120eecc0 tcpserver: status: 0/40
@400000006afe4a0d1f726946 tcpserver: status: 1/40
@400000006afe4a0d1f726946 tcpserver: pid 23593 from 203.0.113.66
@400000006afe4a0d20b53dce tcpserver: ok 23593 mx1.example.net:192.0.2.25:587 :203.0.113.66::40645
@400000006afe4a0e2bef248e qmail-smtpd[23593]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a0e2bef248e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40645 remotehost= qp= pid=23593
@400000006afe4a0f37557666 qmail-smtpd[23593]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a0f3755f74e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40645 remotehost= qp= pid=23593
@400000006afe4a103a252896 qmail-smtpd[23593]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a103a260b26 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40645 remotehost= qp= pid=23593
@400000006afe4a103a2c73c6 tcpserver: end 23593 status 256
@400000006afe4a103a2d1006 tcpserver: status: 0/40
@400000006afe4a1718453220 tcpserver: status: 1/40
@400000006afe4a1718453220 tcpserver: pid 23643 from 203.0.113.66
@400000006afe4a1811a1a430 tcpserver: ok 23643 mx1.example.net:192.0.2.25:587 :203.0.113.66::17941
@400000006afe4a1919854f58 qmail-smtpd[23643]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a1919862248 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17941 remotehost= qp= pid=23643
@400000006afe4a1a1486f588 qmail-smtpd[23643]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a1a14870910 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17941 remotehost= qp= pid=23643
@400000006afe4a1b202ae4d0 qmail-smtpd[23643]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a1b202b65b8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17941 remotehost= qp= pid=23643
@400000006afe4a1b20323fa0 tcpserver: end 23643 status 256
@400000006afe4a1b203306d8 tcpserver: status: 0/40
@400000006afe4a242709668c tcpserver: status: 1/40
@400000006afe4a242709668c tcpserver: pid 23709 from 203.0.113.66
@400000006afe4a251d45109c tcpserver: ok 23709 mx1.example.net:192.0.2.25:587 :203.0.113.66::23936
@400000006afe4a2636cfd27c qmail-smtpd[23709]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a2636d099b4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23936 remotehost= qp= pid=23709
@400000006afe4a280825b374 qmail-smtpd[23709]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a280825b374 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23936 remotehost= qp= pid=23709
@400000006afe4a291da57c34 qmail-smtpd[23709]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a291da57c34 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=23936 remotehost= qp= pid=23709
@400000006afe4a291daddcbc tcpserver: end 23709 status 256
@400000006afe4a291dae3694 tcpserver: status: 0/40
@400000006afe4a2e1d40589a tcpserver: status: 1/40
@400000006afe4a2e1d40ae8a tcpserver: pid 23758 from 203.0.113.66
@400000006afe4a2f0d9d9d62 tcpserver: ok 23758 mx1.example.net:192.0.2.25:587 :203.0.113.66::22997
@400000006afe4a301a8b2f62 qmail-smtpd[23758]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a301a8b2f62 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22997 remotehost= qp= pid=23758
@400000006afe4a311e0cbcd2 qmail-smtpd[23758]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a311e0d93aa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22997 remotehost= qp= pid=23758
@400000006afe4a3235eb39fa qmail-smtpd[23758]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a3235ebbeca qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22997 remotehost= qp= pid=23758
@400000006afe4a3235f2df02 tcpserver: end 23758 status 256
@400000006afe4a3235f340aa tcpserver: status: 0/40
@400000006afe4a3816ea2278 tcpserver: status: 1/40
@400000006afe4a3816ea8fd8 tcpserver: pid 23807 from 203.0.113.66
@400000006afe4a3901975940 tcpserver: ok 23807 mx1.example.net:192.0.2.25:587 :203.0.113.66::18282
@400000006afe4a3a1c859708 qmail-smtpd[23807]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a3a1c868168 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18282 remotehost= qp= pid=23807
@400000006afe4a3b2c70d0d8 qmail-smtpd[23807]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a3b2c7149f0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18282 remotehost= qp= pid=23807
@400000006afe4a3c3b1d9f08 qmail-smtpd[23807]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a3c3b1d9f08 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18282 remotehost= qp= pid=23807
@400000006afe4a3c3b254028 tcpserver: end 23807 status 256
@400000006afe4a3c3b254028 tcpserver: status: 0/40
@400000006afe4a4439bcae7e tcpserver: status: 1/40
@400000006afe4a4439bcf8b6 tcpserver: pid 23870 from 203.0.113.66
@400000006afe4a45139b3cce tcpserver: ok 23870 mx1.example.net:192.0.2.25:587 :203.0.113.66::27163
@400000006afe4a4628f5169e qmail-smtpd[23870]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a4628f5169e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27163 remotehost= qp= pid=23870
@400000006afe4a48090035ee qmail-smtpd[23870]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a48090035ee qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27163 remotehost= qp= pid=23870
@400000006afe4a4909368c16 qmail-smtpd[23870]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a4909368c16 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27163 remotehost= qp= pid=23870
@400000006afe4a49093eb5ee tcpserver: end 23870 status 256
@400000006afe4a49093f3ea6 tcpserver: status: 0/40
@400000006afe4a500e39edfc tcpserver: status: 1/40
@400000006afe4a500e39edfc tcpserver: pid 23927 from 203.0.113.66
@400000006afe4a5025d9db84 tcpserver: ok 23927 mx1.example.net:192.0.2.25:587 :203.0.113.66::51778
@400000006afe4a5206577f3c qmail-smtpd[23927]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a5206582f04 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51778 remotehost= qp= pid=23927
@400000006afe4a53025d9934 qmail-smtpd[23927]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a53025dd7b4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51778 remotehost= qp= pid=23927
@400000006afe4a541d3a5a6c qmail-smtpd[23927]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a541d3a5a6c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=51778 remotehost= qp= pid=23927
@400000006afe4a541d4249ac tcpserver: end 23927 status 256
@400000006afe4a541d4249ac tcpserver: status: 0/40
@400000006afe4a5a00655086 tcpserver: status: 1/40
@400000006afe4a5a00655086 tcpserver: pid 23976 from 203.0.113.66
@400000006afe4a5a335385c6 tcpserver: ok 23976 mx1.example.net:192.0.2.25:587 :203.0.113.66::22654
@400000006afe4a5c01cc182e qmail-smtpd[23976]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a5c01cc182e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22654 remotehost= qp= pid=23976
@400000006afe4a5d0a47735e qmail-smtpd[23976]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a5d0a4782fe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22654 remotehost= qp= pid=23976
@400000006afe4a5e0d35d8ee qmail-smtpd[23976]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4a5e0d35dcd6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22654 remotehost= qp= pid=23976
@400000006afe4a5e0d3d2bee tcpserver: end 23976 status 256
@400000006afe4a5e0d3e02c6 tcpserver: status: 0/40
@400000006afe4a6614b8b8ca tcpserver: status: 1/40
@400000006afe4a6614b8b8ca tcpserver: pid 24037 from 203.0.113.66
@400000006afe4a6618c8f97a tcpserver: ok 24037 mx1.example.net:192.0.2.25:587 :203.0.113.66::15580
@400000006afe4a672b6e791a qmail-smtpd[24037]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a672b6f4822 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15580 remotehost= qp= pid=24037
@400000006afe4a682f15e1f2 qmail-smtpd[24037]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a682f15e1f2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15580 remotehost= qp= pid=24037
@400000006afe4a69333dec7a qmail-smtpd[24037]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a69333dec7a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=15580 remotehost= qp= pid=24037
@400000006afe4a693344d21a tcpserver: end 24037 status 256
@400000006afe4a6933459182 tcpserver: status: 0/40
@400000006afe4a702f88ec24 tcpserver: status: 1/40
@400000006afe4a702f8978c4 tcpserver: pid 24089 from 203.0.113.66
@400000006afe4a70325b598c tcpserver: ok 24089 mx1.example.net:192.0.2.25:587 :203.0.113.66::36189
@400000006afe4a7201f2023c qmail-smtpd[24089]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4a7201f2023c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=36189 remotehost= qp= pid=24089
@400000006afe4a730ea8c4fc qmail-smtpd[24089]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4a730ea8d884 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=36189 remotehost= qp= pid=24089
@400000006afe4a74102552dc qmail-smtpd[24089]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a74102552dc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=36189 remotehost= qp= pid=24089
@400000006afe4a74102cf7e4 tcpserver: end 24089 status 256
@400000006afe4a74102d9bf4 tcpserver: status: 0/40
@400000006afe4a7c0c715c26 tcpserver: status: 1/40
@400000006afe4a7c0c71f096 tcpserver: pid 24147 from 203.0.113.66
@400000006afe4a7c102718f6 tcpserver: ok 24147 mx1.example.net:192.0.2.25:587 :203.0.113.66::12533
@400000006afe4a7d183c43fe qmail-smtpd[24147]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a7d183c43fe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12533 remotehost= qp= pid=24147
@400000006afe4a7e3356cd9e qmail-smtpd[24147]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a7e335765f6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12533 remotehost= qp= pid=24147
@400000006afe4a800c3c8c9e qmail-smtpd[24147]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4a800c3c8c9e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=12533 remotehost= qp= pid=24147
@400000006afe4a800c444cfe tcpserver: end 24147 status 256
@400000006afe4a800c45375e tcpserver: status: 0/40
@400000006afe4a852b3fef0a tcpserver: status: 1/40
@400000006afe4a852b3ff6da tcpserver: pid 24194 from 203.0.113.66
@400000006afe4a862194a342 tcpserver: ok 24194 mx1.example.net:192.0.2.25:587 :203.0.113.66::3381
@400000006afe4a880156f9c2 qmail-smtpd[24194]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a88015743fa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3381 remotehost= qp= pid=24194
@400000006afe4a89071298b2 qmail-smtpd[24194]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a890712cb7a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3381 remotehost= qp= pid=24194
@400000006afe4a8a14bd3922 qmail-smtpd[24194]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4a8a14bd40f2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3381 remotehost= qp= pid=24194
@400000006afe4a8a14c5823a tcpserver: end 24194 status 256
@400000006afe4a8a14c5823a tcpserver: status: 0/40
@400000006afe4a9138192714 tcpserver: status: 1/40
@400000006afe4a91381980ec tcpserver: pid 24255 from 203.0.113.66
@400000006afe4a920e5f5434 tcpserver: ok 24255 mx1.example.net:192.0.2.25:587 :203.0.113.66::52879
@400000006afe4a930e52d8e4 qmail-smtpd[24255]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a930e531b4c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52879 remotehost= qp= pid=24255
@400000006afe4a941735a0a4 qmail-smtpd[24255]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a941735b42c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52879 remotehost= qp= pid=24255
@400000006afe4a95300a8004 qmail-smtpd[24255]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4a95300a9b5c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52879 remotehost= qp= pid=24255
@400000006afe4a953012a5f4 tcpserver: end 24255 status 256
@400000006afe4a95301374fc tcpserver: status: 0/40
@400000006afe4a9c2d3bb258 tcpserver: status: 1/40
@400000006afe4a9c2d3bb258 tcpserver: pid 24309 from 203.0.113.66
@400000006afe4a9d0670e918 tcpserver: ok 24309 mx1.example.net:192.0.2.25:587 :203.0.113.66::20527
@400000006afe4a9e0667a218 qmail-smtpd[24309]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4a9e06687120 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=20527 remotehost= qp= pid=24309
@400000006afe4a9f1b8a7210 qmail-smtpd[24309]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4a9f1b8a7210 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=20527 remotehost= qp= pid=24309
@400000006afe4aa025f92160 qmail-smtpd[24309]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4aa025f9f450 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=20527 remotehost= qp= pid=24309
@400000006afe4aa02600ed78 tcpserver: end 24309 status 256
@400000006afe4aa02601d008 tcpserver: status: 0/40
@400000006afe4aa616f748ae tcpserver: status: 1/40
@400000006afe4aa616f748ae tcpserver: pid 24357 from 203.0.113.66
@400000006afe4aa71097824e tcpserver: ok 24357 mx1.example.net:192.0.2.25:587 :203.0.113.66::49658
@400000006afe4aa82a3268fe qmail-smtpd[24357]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aa82a329fae qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49658 remotehost= qp= pid=24357
@400000006afe4aaa0527f52e qmail-smtpd[24357]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aaa05284736 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49658 remotehost= qp= pid=24357
@400000006afe4aab1fa7215e qmail-smtpd[24357]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aab1fa7215e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=49658 remotehost= qp= pid=24357
@400000006afe4aab1fade3d6 tcpserver: end 24357 status 256
@400000006afe4aab1fadef8e tcpserver: status: 0/40
@400000006afe4ab2033a6f62 tcpserver: status: 1/40
@400000006afe4ab2033a6f62 tcpserver: pid 24416 from 203.0.113.66
@400000006afe4ab20fffdff2 tcpserver: ok 24416 mx1.example.net:192.0.2.25:587 :203.0.113.66::42995
@400000006afe4ab312441eea qmail-smtpd[24416]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4ab312444dca qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42995 remotehost= qp= pid=24416
@400000006afe4ab42cbf0d2a qmail-smtpd[24416]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4ab42cbf47c2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42995 remotehost= qp= pid=24416
@400000006afe4ab6010d6da2 qmail-smtpd[24416]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4ab6010de6ba qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=42995 remotehost= qp= pid=24416
@400000006afe4ab60115d212 tcpserver: end 24416 status 256
@400000006afe4ab601160caa tcpserver: status: 0/40
@400000006afe4abd1f735694 tcpserver: status: 1/40
@400000006afe4abd1f741dcc tcpserver: pid 24473 from 203.0.113.66
@400000006afe4abe0427127c tcpserver: ok 24473 mx1.example.net:192.0.2.25:587 :203.0.113.66::30778
@400000006afe4abf213ebff4 qmail-smtpd[24473]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4abf213f5464 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30778 remotehost= qp= pid=24473
@400000006afe4ac0349e67d4 qmail-smtpd[24473]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4ac0349f0be4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30778 remotehost= qp= pid=24473
@400000006afe4ac2087a5f3c qmail-smtpd[24473]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4ac2087a5f3c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30778 remotehost= qp= pid=24473
@400000006afe4ac208818744 tcpserver: end 24473 status 256
@400000006afe4ac20881a684 tcpserver: status: 0/40
@400000006afe4aca17a8bb70 tcpserver: status: 1/40
@400000006afe4aca17a94810 tcpserver: pid 24537 from 203.0.113.66
@400000006afe4aca2edcfe78 tcpserver: ok 24537 mx1.example.net:192.0.2.25:587 :203.0.113.66::10096
@400000006afe4acc02eb0a30 qmail-smtpd[24537]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4acc02ebecc0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=10096 remotehost= qp= pid=24537
@400000006afe4acd02c486d0 qmail-smtpd[24537]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4acd02c4a228 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=10096 remotehost= qp= pid=24537
@400000006afe4ace1ad2da10 qmail-smtpd[24537]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4ace1ad2da10 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=10096 remotehost= qp= pid=24537
@400000006afe4ace1ad9c398 tcpserver: end 24537 status 256
@400000006afe4ace1ad9c398 tcpserver: status: 0/40
@400000006afe4ad43af385b0 tcpserver: status: 1/40
@400000006afe4ad43af44ce8 tcpserver: pid 24590 from 203.0.113.66
@400000006afe4ad50cb94360 tcpserver: ok 24590 mx1.example.net:192.0.2.25:587 :203.0.113.66::27779
@400000006afe4ad60e6ef240 qmail-smtpd[24590]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4ad60e6ef240 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27779 remotehost= qp= pid=24590
@400000006afe4ad71197a980 qmail-smtpd[24590]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4ad7119845c0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27779 remotehost= qp= pid=24590
@400000006afe4ad82ccb3578 qmail-smtpd[24590]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4ad82ccb3578 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=27779 remotehost= qp= pid=24590
@400000006afe4ad82cd26550 tcpserver: end 24590 status 256
@400000006afe4ad82cd26550 tcpserver: status: 0/40
@400000006afe4ade1e303fa4 tcpserver: status: 1/40
@400000006afe4ade1e309594 tcpserver: pid 24638 from 203.0.113.66
@400000006afe4adf180f9d54 tcpserver: ok 24638 mx1.example.net:192.0.2.25:587 :203.0.113.66::22648
@400000006afe4ae01a59f6cc qmail-smtpd[24638]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4ae01a5acda4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22648 remotehost= qp= pid=24638
@400000006afe4ae11cc83f7c qmail-smtpd[24638]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4ae11cc8e38c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22648 remotehost= qp= pid=24638
@400000006afe4ae21f2f21a4 qmail-smtpd[24638]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4ae21f2fd93c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22648 remotehost= qp= pid=24638
@400000006afe4ae21f35ebec tcpserver: end 24638 status 256
@400000006afe4ae21f363624 tcpserver: status: 0/40
@400000006afe4aeb062a710e tcpserver: status: 1/40
@400000006afe4aeb062b5b6e tcpserver: pid 24701 from 203.0.113.66
@400000006afe4aeb37a5579e tcpserver: ok 24701 mx1.example.net:192.0.2.25:587 :203.0.113.66::56271
@400000006afe4aec349796b6 qmail-smtpd[24701]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aec349796b6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56271 remotehost= qp= pid=24701
@400000006afe4aee0c0fcb96 qmail-smtpd[24701]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aee0c0ff2a6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56271 remotehost= qp= pid=24701
@400000006afe4aef222afd7e qmail-smtpd[24701]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4aef222b6ec6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56271 remotehost= qp= pid=24701
@400000006afe4aef2232b226 tcpserver: end 24701 status 256
@400000006afe4aef2232d166 tcpserver: status: 0/40
@400000006afe4af31517b33e tcpserver: status: 1/40
@400000006afe4af31517b33e tcpserver: pid 24742 from 203.0.113.66
@400000006afe4af402617a5e tcpserver: ok 24742 mx1.example.net:192.0.2.25:587 :203.0.113.66::40631
@400000006afe4af43ad0cdfe qmail-smtpd[24742]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4af43ad0cdfe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40631 remotehost= qp= pid=24742
@400000006afe4af610d91376 qmail-smtpd[24742]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4af610d91b46 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40631 remotehost= qp= pid=24742
@400000006afe4af7231388be qmail-smtpd[24742]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4af723144ff6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40631 remotehost= qp= pid=24742
@400000006afe4af7231b0a9e tcpserver: end 24742 status 256
@400000006afe4af7231b0a9e tcpserver: status: 0/40
@400000006afe4afe2b0b10dc tcpserver: status: 1/40
@400000006afe4afe2b0b1c94 tcpserver: pid 24799 from 203.0.113.66
@400000006afe4aff1f88597c tcpserver: ok 24799 mx1.example.net:192.0.2.25:587 :203.0.113.66::17245
@400000006afe4b0030de94fc qmail-smtpd[24799]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b0030defa8c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17245 remotehost= qp= pid=24799
@400000006afe4b0139b6a2a4 qmail-smtpd[24799]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b0139b6bdfc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17245 remotehost= qp= pid=24799
@400000006afe4b0319e9acb4 qmail-smtpd[24799]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b0319e9acb4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=17245 remotehost= qp= pid=24799
@400000006afe4b0319f1421c tcpserver: end 24799 status 256
@400000006afe4b0319f1421c tcpserver: status: 0/40
@400000006afe4b0a03489574 tcpserver: status: 1/40
@400000006afe4b0a03489574 tcpserver: pid 24856 from 203.0.113.66
@400000006afe4b0a0aed533c tcpserver: ok 24856 mx1.example.net:192.0.2.25:587 :203.0.113.66::57059
@400000006afe4b0b24f3194c qmail-smtpd[24856]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b0b24f3c52c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57059 remotehost= qp= pid=24856
@400000006afe4b0d004a2e3c qmail-smtpd[24856]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b0d004a2e3c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57059 remotehost= qp= pid=24856
@400000006afe4b0e145928ec qmail-smtpd[24856]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b0e145928ec qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=57059 remotehost= qp= pid=24856
@400000006afe4b0e1460a6e4 tcpserver: end 24856 status 256
@400000006afe4b0e14616264 tcpserver: status: 0/40
@400000006afe4b15193c3e44 tcpserver: status: 1/40
@400000006afe4b15193cfdac tcpserver: pid 24913 from 203.0.113.66
@400000006afe4b151a926804 tcpserver: ok 24913 mx1.example.net:192.0.2.25:587 :203.0.113.66::33123
@400000006afe4b1614c2eb24 qmail-smtpd[24913]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b1614c2feac qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33123 remotehost= qp= pid=24913
@400000006afe4b171426f944 qmail-smtpd[24913]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b171426f944 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33123 remotehost= qp= pid=24913
@400000006afe4b1825585f14 qmail-smtpd[24913]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b182558b11c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33123 remotehost= qp= pid=24913
@400000006afe4b182560794c tcpserver: end 24913 status 256
@400000006afe4b182561252c tcpserver: status: 0/40
@400000006afe4b2005d0dc70 tcpserver: status: 1/40
@400000006afe4b2005d1a790 tcpserver: pid 24966 from 203.0.113.66
@400000006afe4b202d064690 tcpserver: ok 24966 mx1.example.net:192.0.2.25:587 :203.0.113.66::48991
@400000006afe4b212d540cb8 qmail-smtpd[24966]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b212d54a510 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48991 remotehost= qp= pid=24966
@400000006afe4b2239dc39b0 qmail-smtpd[24966]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b2239dc39b0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48991 remotehost= qp= pid=24966
@400000006afe4b2415f55680 qmail-smtpd[24966]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4b2415f55680 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48991 remotehost= qp= pid=24966
@400000006afe4b2415fc9dc8 tcpserver: end 24966 status 256
@400000006afe4b2415fcd860 tcpserver: status: 0/40
@400000006afe4b2c1fd56bf4 tcpserver: status: 1/40
@400000006afe4b2c1fd62774 tcpserver: pid 25028 from 203.0.113.66
@400000006afe4b2d0c391cbc tcpserver: ok 25028 mx1.example.net:192.0.2.25:587 :203.0.113.66::53313
@400000006afe4b2e25bab2f4 qmail-smtpd[25028]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b2e25bb5ed4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=53313 remotehost= qp= pid=25028
@400000006afe4b2f308b2984 qmail-smtpd[25028]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b2f308b2984 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=53313 remotehost= qp= pid=25028
@400000006afe4b3106101214 qmail-smtpd[25028]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b310610b624 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=53313 remotehost= qp= pid=25028
@400000006afe4b310617595c tcpserver: end 25028 status 256
@400000006afe4b3106183bec tcpserver: status: 0/40
@400000006afe4b3718d72856 tcpserver: status: 1/40
@400000006afe4b3718d7ff2e tcpserver: pid 25083 from 203.0.113.66
@400000006afe4b373a2743a6 tcpserver: ok 25083 mx1.example.net:192.0.2.25:587 :203.0.113.66::47735
@400000006afe4b391119d97e qmail-smtpd[25083]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4b39111a102e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=47735 remotehost= qp= pid=25083
@400000006afe4b3a13b8986e qmail-smtpd[25083]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b3a13b8bf7e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=47735 remotehost= qp= pid=25083
@400000006afe4b3b27be5bbe qmail-smtpd[25083]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b3b27be5bbe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=47735 remotehost= qp= pid=25083
@400000006afe4b3b27c64ee6 tcpserver: end 25083 status 256
@400000006afe4b3b27c64ee6 tcpserver: status: 0/40
@400000006afe4b42124b9be8 tcpserver: status: 1/40
@400000006afe4b42124b9be8 tcpserver: pid 25137 from 203.0.113.66
@400000006afe4b4239b3ce08 tcpserver: ok 25137 mx1.example.net:192.0.2.25:587 :203.0.113.66::3570
@400000006afe4b441b45f6d0 qmail-smtpd[25137]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b441b45f6d0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3570 remotehost= qp= pid=25137
@400000006afe4b4536ae4a80 qmail-smtpd[25137]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b4536ae4a80 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3570 remotehost= qp= pid=25137
@400000006afe4b470b0a3ba0 qmail-smtpd[25137]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b470b0aa518 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=3570 remotehost= qp= pid=25137
@400000006afe4b470b1182e8 tcpserver: end 25137 status 256
@400000006afe4b470b123a80 tcpserver: status: 0/40
@400000006afe4b4c342772b4 tcpserver: status: 1/40
@400000006afe4b4c34281aac tcpserver: pid 25190 from 203.0.113.66
@400000006afe4b4d02e756ec tcpserver: ok 25190 mx1.example.net:192.0.2.25:587 :203.0.113.66::46463
@400000006afe4b4e1be2dcd4 qmail-smtpd[25190]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b4e1be2dcd4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46463 remotehost= qp= pid=25190
@400000006afe4b4f26fe3f14 qmail-smtpd[25190]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b4f26fec3e4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46463 remotehost= qp= pid=25190
@400000006afe4b502231ce9c qmail-smtpd[25190]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b502231ce9c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46463 remotehost= qp= pid=25190
@400000006afe4b50223915e4 tcpserver: end 25190 status 256
@400000006afe4b502239e104 tcpserver: status: 0/40
@400000006afe4b592e213828 tcpserver: status: 1/40
@400000006afe4b592e2176a8 tcpserver: pid 25254 from 203.0.113.66
@400000006afe4b5935cb2610 tcpserver: ok 25254 mx1.example.net:192.0.2.25:587 :203.0.113.66::19285
@400000006afe4b5b0f5552d0 qmail-smtpd[25254]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b5b0f5552d0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19285 remotehost= qp= pid=25254
@400000006afe4b5c24aecaf8 qmail-smtpd[25254]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4b5c24af3c40 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19285 remotehost= qp= pid=25254
@400000006afe4b5d226f1fe0 qmail-smtpd[25254]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4b5d226f1fe0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19285 remotehost= qp= pid=25254
@400000006afe4b5d2276f3c8 tcpserver: end 25254 status 256
@400000006afe4b5d22770750 tcpserver: status: 0/40
@400000006afe4b640a90dd50 tcpserver: status: 1/40
@400000006afe4b640a91b810 tcpserver: pid 25306 from 203.0.113.66
@400000006afe4b64191923f0 tcpserver: ok 25306 mx1.example.net:192.0.2.25:587 :203.0.113.66::33352
@400000006afe4b6534f38ac0 qmail-smtpd[25306]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4b6534f3f820 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33352 remotehost= qp= pid=25306
@400000006afe4b66326eeb50 qmail-smtpd[25306]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b66326eeb50 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33352 remotehost= qp= pid=25306
@400000006afe4b6803082b38 qmail-smtpd[25306]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b6803085e00 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=33352 remotehost= qp= pid=25306
@400000006afe4b6803101e60 tcpserver: end 25306 status 256
@400000006afe4b680310b6b8 tcpserver: status: 0/40
@400000006afe4b6c21974ce6 tcpserver: status: 1/40
@400000006afe4b6c21974ce6 tcpserver: pid 25348 from 203.0.113.66
@400000006afe4b6d1b9cd806 tcpserver: ok 25348 mx1.example.net:192.0.2.25:587 :203.0.113.66::13543
@400000006afe4b6e23cb8266 qmail-smtpd[25348]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b6e23cc1abe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=13543 remotehost= qp= pid=25348
@400000006afe4b6f384bada6 qmail-smtpd[25348]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b6f384c3e2e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=13543 remotehost= qp= pid=25348
@400000006afe4b7100121006 qmail-smtpd[25348]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b710012ac46 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=13543 remotehost= qp= pid=25348
@400000006afe4b71001a12ce tcpserver: end 25348 status 256
@400000006afe4b71001a979e tcpserver: status: 0/40
@400000006afe4b782d51f784 tcpserver: status: 1/40
@400000006afe4b782d5212dc tcpserver: pid 25409 from 203.0.113.66
@400000006afe4b791b093de4 tcpserver: ok 25409 mx1.example.net:192.0.2.25:587 :203.0.113.66::30951
@400000006afe4b7a35c80f0c qmail-smtpd[25409]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4b7a35c8749c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30951 remotehost= qp= pid=25409
@400000006afe4b7c0b5f6a44 qmail-smtpd[25409]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4b7c0b5fb864 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30951 remotehost= qp= pid=25409
@400000006afe4b7d13d5b494 qmail-smtpd[25409]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4b7d13d5eb44 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30951 remotehost= qp= pid=25409
@400000006afe4b7d13dd1f04 tcpserver: end 25409 status 256
@400000006afe4b7d13dd1f04 tcpserver: status: 0/40
@400000006afe4b832101237e tcpserver: status: 1/40
@400000006afe4b832101237e tcpserver: pid 25463 from 203.0.113.66
@400000006afe4b832bbfa07e tcpserver: ok 25463 mx1.example.net:192.0.2.25:587 :203.0.113.66::46769
@400000006afe4b8439501d86 qmail-smtpd[25463]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b843950581e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46769 remotehost= qp= pid=25463
@400000006afe4b8535417ece qmail-smtpd[25463]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4b8535420786 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46769 remotehost= qp= pid=25463
@400000006afe4b870ac69a26 qmail-smtpd[25463]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4b870ac74dd6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46769 remotehost= qp= pid=25463
@400000006afe4b870ace3b46 tcpserver: end 25463 status 256
@400000006afe4b870ace9cee tcpserver: status: 0/40
@400000006afe4b8e07568658 tcpserver: status: 1/40
@400000006afe4b8e0756a598 tcpserver: pid 25516 from 203.0.113.66
@400000006afe4b8e22c0c250 tcpserver: ok 25516 mx1.example.net:192.0.2.25:587 :203.0.113.66::1890
@400000006afe4b8f25b4d500 qmail-smtpd[25516]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b8f25b561a0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1890 remotehost= qp= pid=25516
@400000006afe4b9026f25a28 qmail-smtpd[25516]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b9026f2b018 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1890 remotehost= qp= pid=25516
@400000006afe4b9131efa160 qmail-smtpd[25516]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4b9131efa160 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1890 remotehost= qp= pid=25516
@400000006afe4b9131f732e0 tcpserver: end 25516 status 256
@400000006afe4b9131f7abf8 tcpserver: status: 0/40
@400000006afe4b9b0a9cd8b2 tcpserver: status: 1/40
@400000006afe4b9b0a9cd8b2 tcpserver: pid 25581 from 203.0.113.66
@400000006afe4b9b3494a2da tcpserver: ok 25581 mx1.example.net:192.0.2.25:587 :203.0.113.66::52114
@400000006afe4b9d0cbcda52 qmail-smtpd[25581]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4b9d0cbd0162 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52114 remotehost= qp= pid=25581
@400000006afe4b9e101f23da qmail-smtpd[25581]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4b9e101fa0da qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52114 remotehost= qp= pid=25581
@400000006afe4b9f2cf70932 qmail-smtpd[25581]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4b9f2cf70932 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=52114 remotehost= qp= pid=25581
@400000006afe4b9f2cff5e02 tcpserver: end 25581 status 256
@400000006afe4b9f2d002922 tcpserver: status: 0/40
@400000006afe4ba60f733ff2 tcpserver: status: 1/40
@400000006afe4ba60f737e72 tcpserver: pid 25637 from 203.0.113.66
@400000006afe4ba624a78c7a tcpserver: ok 25637 mx1.example.net:192.0.2.25:587 :203.0.113.66::30622
@400000006afe4ba800bd2eaa qmail-smtpd[25637]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4ba800bd461a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30622 remotehost= qp= pid=25637
@400000006afe4ba91107f952 qmail-smtpd[25637]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4ba91107f952 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30622 remotehost= qp= pid=25637
@400000006afe4baa27ea4fb2 qmail-smtpd[25637]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4baa27eadc52 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=30622 remotehost= qp= pid=25637
@400000006afe4baa27f2ac52 tcpserver: end 25637 status 256
@400000006afe4baa27f32182 tcpserver: status: 0/40
@400000006afe4bb1133b6b82 tcpserver: status: 1/40
@400000006afe4bb1133c3a8a tcpserver: pid 25692 from 203.0.113.66
@400000006afe4bb13a8a7052 tcpserver: ok 25692 mx1.example.net:192.0.2.25:587 :203.0.113.66::2009
@400000006afe4bb31721ecb2 qmail-smtpd[25692]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bb31721ecb2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=2009 remotehost= qp= pid=25692
@400000006afe4bb4349696da qmail-smtpd[25692]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bb4349713da qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=2009 remotehost= qp= pid=25692
@400000006afe4bb603b54c82 qmail-smtpd[25692]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bb603b56bc2 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=2009 remotehost= qp= pid=25692
@400000006afe4bb603bdb0f2 tcpserver: end 25692 status 256
@400000006afe4bb603be60ba tcpserver: status: 0/40
@400000006afe4bbc1070b2c2 tcpserver: status: 1/40
@400000006afe4bbc1071722a tcpserver: pid 25747 from 203.0.113.66
@400000006afe4bbc34062262 tcpserver: ok 25747 mx1.example.net:192.0.2.25:587 :203.0.113.66::34426
@400000006afe4bbe12fd0eaa qmail-smtpd[25747]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4bbe12fd5cca qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=34426 remotehost= qp= pid=25747
@400000006afe4bbf29d3d032 qmail-smtpd[25747]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4bbf29d439aa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=34426 remotehost= qp= pid=25747
@400000006afe4bc02691c87a qmail-smtpd[25747]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4bc026925132 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=34426 remotehost= qp= pid=25747
@400000006afe4bc026995612 tcpserver: end 25747 status 256
@400000006afe4bc02699987a tcpserver: status: 0/40
@400000006afe4bc517ea98c4 tcpserver: status: 1/40
@400000006afe4bc517ea98c4 tcpserver: pid 25793 from 203.0.113.66
@400000006afe4bc533a2587c tcpserver: ok 25793 mx1.example.net:192.0.2.25:587 :203.0.113.66::4809
@400000006afe4bc7012ccddc qmail-smtpd[25793]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4bc7012da0cc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=4809 remotehost= qp= pid=25793
@400000006afe4bc81d04a46c qmail-smtpd[25793]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4bc81d058314 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=4809 remotehost= qp= pid=25793
@400000006afe4bc937d1b604 qmail-smtpd[25793]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4bc937d1ecb4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=4809 remotehost= qp= pid=25793
@400000006afe4bc937d966c4 tcpserver: end 25793 status 256
@400000006afe4bc937d9d80c tcpserver: status: 0/40
@400000006afe4bd02e38e1c6 tcpserver: status: 1/40
@400000006afe4bd02e399d46 tcpserver: pid 25849 from 203.0.113.66
@400000006afe4bd126aadc66 tcpserver: ok 25849 mx1.example.net:192.0.2.25:587 :203.0.113.66::29230
@400000006afe4bd22ba11fe6 qmail-smtpd[25849]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bd22ba1cfae qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=29230 remotehost= qp= pid=25849
@400000006afe4bd404f3fc7e qmail-smtpd[25849]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bd404f4bbe6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=29230 remotehost= qp= pid=25849
@400000006afe4bd5182ce666 qmail-smtpd[25849]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bd5182d3c56 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=29230 remotehost= qp= pid=25849
@400000006afe4bd5183552a6 tcpserver: end 25849 status 256
@400000006afe4bd51835fa9e tcpserver: status: 0/40
@400000006afe4bdc1ecc49ee tcpserver: status: 1/40
@400000006afe4bdc1ecd0956 tcpserver: pid 25908 from 203.0.113.66
@400000006afe4bdd1823d9fe tcpserver: ok 25908 mx1.example.net:192.0.2.25:587 :203.0.113.66::41800
@400000006afe4bde2a77901e qmail-smtpd[25908]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4bde2a785f26 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41800 remotehost= qp= pid=25908
@400000006afe4bdf2c462dce qmail-smtpd[25908]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4bdf2c469f16 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41800 remotehost= qp= pid=25908
@400000006afe4be10b83009e qmail-smtpd[25908]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4be10b83009e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=41800 remotehost= qp= pid=25908
@400000006afe4be10b8ae03e tcpserver: end 25908 status 256
@400000006afe4be10b8b844e tcpserver: status: 0/40
@400000006afe4be70e645b50 tcpserver: status: 1/40
@400000006afe4be70e647e78 tcpserver: pid 25962 from 203.0.113.66
@400000006afe4be718dc74c8 tcpserver: ok 25962 mx1.example.net:192.0.2.25:587 :203.0.113.66::46895
@400000006afe4be81c84fac8 qmail-smtpd[25962]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4be81c85a2c0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46895 remotehost= qp= pid=25962
@400000006afe4be9201df838 qmail-smtpd[25962]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4be9201df838 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46895 remotehost= qp= pid=25962
@400000006afe4bea1cc3ec10 qmail-smtpd[25962]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4bea1cc3ec10 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=46895 remotehost= qp= pid=25962
@400000006afe4bea1ccc6bd8 tcpserver: end 25962 status 256
@400000006afe4bea1ccc6bd8 tcpserver: status: 0/40
@400000006afe4bf314c8b1a8 tcpserver: status: 1/40
@400000006afe4bf314c955b8 tcpserver: pid 26022 from 203.0.113.66
@400000006afe4bf326d96388 tcpserver: ok 26022 mx1.example.net:192.0.2.25:587 :203.0.113.66::44328
@400000006afe4bf432d71360 qmail-smtpd[26022]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bf432d74a10 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44328 remotehost= qp= pid=26022
@400000006afe4bf6088fd948 qmail-smtpd[26022]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bf6088fd948 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44328 remotehost= qp= pid=26022
@400000006afe4bf713a52cc0 qmail-smtpd[26022]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4bf713a52cc0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=44328 remotehost= qp= pid=26022
@400000006afe4bf713ac9b18 tcpserver: end 26022 status 256
@400000006afe4bf713ad1048 tcpserver: status: 0/40
@400000006afe4bfe0317aafe tcpserver: status: 1/40
@400000006afe4bfe0317d20e tcpserver: pid 26076 from 203.0.113.66
@400000006afe4bfe0bcc4286 tcpserver: ok 26076 mx1.example.net:192.0.2.25:587 :203.0.113.66::50160
@400000006afe4bff0f205b3e qmail-smtpd[26076]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4bff0f207696 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50160 remotehost= qp= pid=26076
@400000006afe4c0020c93ee6 qmail-smtpd[26076]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c0020c9fe4e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50160 remotehost= qp= pid=26076
@400000006afe4c01324b1e46 qmail-smtpd[26076]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c01324b5cc6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50160 remotehost= qp= pid=26076
@400000006afe4c013252752e tcpserver: end 26076 status 256
@400000006afe4c013252752e tcpserver: status: 0/40
@400000006afe4c070f40164a tcpserver: status: 1/40
@400000006afe4c070f408792 tcpserver: pid 26122 from 203.0.113.66
@400000006afe4c0725c70a22 tcpserver: ok 26122 mx1.example.net:192.0.2.25:587 :203.0.113.66::50917
@400000006afe4c0826d2732a qmail-smtpd[26122]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c0826d3461a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50917 remotehost= qp= pid=26122
@400000006afe4c093acd8432 qmail-smtpd[26122]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c093acd8c02 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50917 remotehost= qp= pid=26122
@400000006afe4c0b1aa118c2 qmail-smtpd[26122]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c0b1aa15b2a qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50917 remotehost= qp= pid=26122
@400000006afe4c0b1aa8d922 tcpserver: end 26122 status 256
@400000006afe4c0b1aa8e8c2 tcpserver: status: 0/40
@400000006afe4c140bffc02a tcpserver: status: 1/40
@400000006afe4c140bffe352 tcpserver: pid 26187 from 203.0.113.66
@400000006afe4c1437c8857a tcpserver: ok 26187 mx1.example.net:192.0.2.25:587 :203.0.113.66::39792
@400000006afe4c16016f11ba qmail-smtpd[26187]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c16016f11ba qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=39792 remotehost= qp= pid=26187
@400000006afe4c163a1f8922 qmail-smtpd[26187]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c163a1f8922 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=39792 remotehost= qp= pid=26187
@400000006afe4c17398fd7fa qmail-smtpd[26187]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c17399054fa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=39792 remotehost= qp= pid=26187
@400000006afe4c17399801d2 tcpserver: end 26187 status 256
@400000006afe4c1739983c6a tcpserver: status: 0/40
@400000006afe4c1c1561906c tcpserver: status: 1/40
@400000006afe4c1c15621154 tcpserver: pid 26227 from 203.0.113.66
@400000006afe4c1d05fb45dc tcpserver: ok 26227 mx1.example.net:192.0.2.25:587 :203.0.113.66::22888
@400000006afe4c1e1f4d9a6c qmail-smtpd[26227]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c1e1f4e0bb4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22888 remotehost= qp= pid=26227
@400000006afe4c1f23fd2474 qmail-smtpd[26227]: auth: auth-failed type=plain user=<sales@shop.example>
@400000006afe4c1f23fd285c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=sales@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22888 remotehost= qp= pid=26227
@400000006afe4c2023f9d8b4 qmail-smtpd[26227]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c2023fa51cc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=22888 remotehost= qp= pid=26227
@400000006afe4c202400be54 tcpserver: end 26227 status 256
@400000006afe4c202400dd94 tcpserver: status: 0/40
@400000006afe4c28204a0c66 tcpserver: status: 1/40
@400000006afe4c28204a0c66 tcpserver: pid 26288 from 203.0.113.66
@400000006afe4c283588a5a6 tcpserver: ok 26288 mx1.example.net:192.0.2.25:587 :203.0.113.66::31382
@400000006afe4c2933d28d4e qmail-smtpd[26288]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c2933d2eb0e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=31382 remotehost= qp= pid=26288
@400000006afe4c2b0bd913c6 qmail-smtpd[26288]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c2b0bd913c6 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=31382 remotehost= qp= pid=26288
@400000006afe4c2c1da28b46 qmail-smtpd[26288]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c2c1da2c5de qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=31382 remotehost= qp= pid=26288
@400000006afe4c2c1da99fc6 tcpserver: end 26288 status 256
@400000006afe4c2c1da9e22e tcpserver: status: 0/40
@400000006afe4c331cfb1140 tcpserver: status: 1/40
@400000006afe4c331cfb6348 tcpserver: pid 26343 from 203.0.113.66
@400000006afe4c332f31c598 tcpserver: ok 26343 mx1.example.net:192.0.2.25:587 :203.0.113.66::1177
@400000006afe4c350f6e3200 qmail-smtpd[26343]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c350f6e8020 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1177 remotehost= qp= pid=26343
@400000006afe4c360f437498 qmail-smtpd[26343]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c360f437498 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1177 remotehost= qp= pid=26343
@400000006afe4c37144fd058 qmail-smtpd[26343]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c37144fe7c8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1177 remotehost= qp= pid=26343
@400000006afe4c3714574e50 tcpserver: end 26343 status 256
@400000006afe4c371457c380 tcpserver: status: 0/40
@400000006afe4c3d2f9050b8 tcpserver: status: 1/40
@400000006afe4c3d2f912790 tcpserver: pid 26394 from 203.0.113.66
@400000006afe4c3e20b323b8 tcpserver: ok 26394 mx1.example.net:192.0.2.25:587 :203.0.113.66::19007
@400000006afe4c4000863b48 qmail-smtpd[26394]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c4000866a28 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19007 remotehost= qp= pid=26394
@400000006afe4c41024e31d8 qmail-smtpd[26394]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c41024e31d8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19007 remotehost= qp= pid=26394
@400000006afe4c421a45f7a8 qmail-smtpd[26394]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4c421a46a388 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=19007 remotehost= qp= pid=26394
@400000006afe4c421a4d8158 tcpserver: end 26394 status 256
@400000006afe4c421a4e4890 tcpserver: status: 0/40
@400000006afe4c4912cb94a6 tcpserver: status: 1/40
@400000006afe4c4912cba05e tcpserver: pid 26452 from 203.0.113.66
@400000006afe4c4916cda86e tcpserver: ok 26452 mx1.example.net:192.0.2.25:587 :203.0.113.66::50436
@400000006afe4c4a317724a6 qmail-smtpd[26452]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c4a3177bcfe qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50436 remotehost= qp= pid=26452
@400000006afe4c4c01c1b01e qmail-smtpd[26452]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c4c01c20226 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50436 remotehost= qp= pid=26452
@400000006afe4c4d1537e956 qmail-smtpd[26452]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c4d1537e956 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=50436 remotehost= qp= pid=26452
@400000006afe4c4d153ecb0e tcpserver: end 26452 status 256
@400000006afe4c4d153f4bf6 tcpserver: status: 0/40
@400000006afe4c561cb0045c tcpserver: status: 1/40
@400000006afe4c561cb0045c tcpserver: pid 26518 from 203.0.113.66
@400000006afe4c562b59678c tcpserver: ok 26518 mx1.example.net:192.0.2.25:587 :203.0.113.66::56176
@400000006afe4c572dc12474 qmail-smtpd[26518]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c572dc195bc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56176 remotehost= qp= pid=26518
@400000006afe4c5838cc850c qmail-smtpd[26518]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c5838cd2534 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56176 remotehost= qp= pid=26518
@400000006afe4c5a16208b0c qmail-smtpd[26518]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c5a162117ac qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=56176 remotehost= qp= pid=26518
@400000006afe4c5a16281c8c tcpserver: end 26518 status 256
@400000006afe4c5a16290304 tcpserver: status: 0/40
@400000006afe4c5e304df780 tcpserver: status: 1/40
@400000006afe4c5e304e97a8 tcpserver: pid 26560 from 203.0.113.66
@400000006afe4c5f06f8f150 tcpserver: ok 26560 mx1.example.net:192.0.2.25:587 :203.0.113.66::21816
@400000006afe4c60236e1d38 qmail-smtpd[26560]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c60236e4448 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21816 remotehost= qp= pid=26560
@400000006afe4c612345ffb0 qmail-smtpd[26560]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c612345ffb0 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21816 remotehost= qp= pid=26560
@400000006afe4c622a063590 qmail-smtpd[26560]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c622a06cde8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=21816 remotehost= qp= pid=26560
@400000006afe4c622a0df5f0 tcpserver: end 26560 status 256
@400000006afe4c622a0df5f0 tcpserver: status: 0/40
@400000006afe4c6b089e3be6 tcpserver: status: 1/40
@400000006afe4c6b089ed43e tcpserver: pid 26621 from 203.0.113.66
@400000006afe4c6b1fb296f6 tcpserver: ok 26621 mx1.example.net:192.0.2.25:587 :203.0.113.66::1941
@400000006afe4c6c1b9a537e qmail-smtpd[26621]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c6c1b9a537e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1941 remotehost= qp= pid=26621
@400000006afe4c6d35ab25ae qmail-smtpd[26621]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4c6d35ab25ae qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1941 remotehost= qp= pid=26621
@400000006afe4c6f039b233e qmail-smtpd[26621]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4c6f039b9486 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=1941 remotehost= qp= pid=26621
@400000006afe4c6f03a3221e tcpserver: end 26621 status 256
@400000006afe4c6f03a3f8f6 tcpserver: status: 0/40
@400000006afe4c7515faa6da tcpserver: status: 1/40
@400000006afe4c7515fab67a tcpserver: pid 26672 from 203.0.113.66
@400000006afe4c7606dea7d2 tcpserver: ok 26672 mx1.example.net:192.0.2.25:587 :203.0.113.66::18407
@400000006afe4c7723e69222 qmail-smtpd[26672]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c7723e69222 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18407 remotehost= qp= pid=26672
@400000006afe4c7901724dda qmail-smtpd[26672]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c7901724dda qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18407 remotehost= qp= pid=26672
@400000006afe4c7a039fd082 qmail-smtpd[26672]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c7a03a039fa qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=18407 remotehost= qp= pid=26672
@400000006afe4c7a03a74a92 tcpserver: end 26672 status 256
@400000006afe4c7a03a78cfa tcpserver: status: 0/40
@400000006afe4c8022d6a6ce tcpserver: status: 1/40
@400000006afe4c8022d6ed1e tcpserver: pid 26728 from 203.0.113.66
@400000006afe4c810f6db406 tcpserver: ok 26728 mx1.example.net:192.0.2.25:587 :203.0.113.66::60574
@400000006afe4c821dfe91de qmail-smtpd[26728]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c821dfea566 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=60574 remotehost= qp= pid=26728
@400000006afe4c83281c044e qmail-smtpd[26728]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c83281c044e qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=60574 remotehost= qp= pid=26728
@400000006afe4c84303d9b06 qmail-smtpd[26728]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4c84303d9b06 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=60574 remotehost= qp= pid=26728
@400000006afe4c843044848e tcpserver: end 26728 status 256
@400000006afe4c843044848e tcpserver: status: 0/40
@400000006afe4c8d367e85fc tcpserver: status: 1/40
@400000006afe4c8d367eff14 tcpserver: pid 26795 from 203.0.113.66
@400000006afe4c8d3ac52c74 tcpserver: ok 26795 mx1.example.net:192.0.2.25:587 :203.0.113.66::40986
@400000006afe4c8f16a1a9bc qmail-smtpd[26795]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c8f16a278c4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40986 remotehost= qp= pid=26795
@400000006afe4c902eaa403c qmail-smtpd[26795]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4c902eab0b5c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40986 remotehost= qp= pid=26795
@400000006afe4c913123cbbc qmail-smtpd[26795]: auth: auth-failed type=plain user=<admin@shop.example>
@400000006afe4c9131248b24 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=admin@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=40986 remotehost= qp= pid=26795
@400000006afe4c91312b68f4 tcpserver: end 26795 status 256
@400000006afe4c91312c0d04 tcpserver: status: 0/40
@400000006afe4c9729b1744c tcpserver: status: 1/40
@400000006afe4c9729b1be84 tcpserver: pid 26844 from 203.0.113.66
@400000006afe4c97322380ac tcpserver: ok 26844 mx1.example.net:192.0.2.25:587 :203.0.113.66::48210
@400000006afe4c99060def34 qmail-smtpd[26844]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c99060e1a2c qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48210 remotehost= qp= pid=26844
@400000006afe4c9a1f019964 qmail-smtpd[26844]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c9a1f0283c4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48210 remotehost= qp= pid=26844
@400000006afe4c9b20ac47dc qmail-smtpd[26844]: auth: auth-failed type=plain user=<anna@club.example>
@400000006afe4c9b20ac9214 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=48210 remotehost= qp= pid=26844
@400000006afe4c9b20b3d18c tcpserver: end 26844 status 256
@400000006afe4c9b20b4bbec tcpserver: status: 0/40
@400000006afe4ca217c32140 tcpserver: status: 1/40
@400000006afe4ca217c407b8 tcpserver: pid 26897 from 203.0.113.66
@400000006afe4ca30f715e80 tcpserver: ok 26897 mx1.example.net:192.0.2.25:587 :203.0.113.66::25129
@400000006afe4ca42cdfafa8 qmail-smtpd[26897]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4ca42ce06358 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=25129 remotehost= qp= pid=26897
@400000006afe4ca535f2ab40 qmail-smtpd[26897]: auth: auth-failed type=plain user=<carla@example.net>
@400000006afe4ca535f34398 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=25129 remotehost= qp= pid=26897
@400000006afe4ca63b607c38 qmail-smtpd[26897]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4ca63b60bab8 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=25129 remotehost= qp= pid=26897
@400000006afe4ca63b67d708 tcpserver: end 26897 status 256
@400000006afe4ca63b681588 tcpserver: status: 0/40
@400000006afe4cac27d620b4 tcpserver: status: 1/40
@400000006afe4cac27d620b4 tcpserver: pid 26949 from 203.0.113.66
@400000006afe4cad132f5e8c tcpserver: ok 26949 mx1.example.net:192.0.2.25:587 :203.0.113.66::34067
@400000006afe4cae11d2475c qmail-smtpd[26949]: auth: auth-failed type=plain user=<test@example.net>
@400000006afe4cae11d25314 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=test@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=34067 remotehost= qp= pid=26949
@400000006afe4caf25b870d4 qmail-smtpd[26949]: auth: auth-failed type=login user=<office@club.example>
@400000006afe4caf25b8f5a4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=office@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=34067 remotehost= qp= pid=26949
@400000006afe4cb1059d1c64 qmail-smtpd[26949]: auth: auth-failed type=plain user=<info@shop.example>
@400000006afe4cb1059d85dc qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[127.0.0.1] mailfrom= rcptto= relay=no rcpthosts= size= authuser=info@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.66 remoteport=34067 remotehost= qp= pid=26949
@400000006afe4cb105a4e494 tcpserver: end 26949 status 256
@400000006afe4cb105a4e494 tcpserver: status: 0/40
@400000006afe4cb5227ba8dc tcpserver: status: 1/40
@400000006afe4cb5227ba8dc tcpserver: pid 26993 from 203.0.113.66
@400000006afe4cb60bec9acc tcpserver: ok 26993 mx1.example.net:192.0.2.25:587 :203.0.113.66::21937
@400000006afe4cb700009a4c qmail-smtpd[26993]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4cb700087604 tcpserver: end 26993 status 0
@400000006afe4cb70008eb34 tcpserver: status: 0/40
@400000006afe4cd91be9baa4 tcpserver: status: 1/40
@400000006afe4cd91be9ddcc tcpserver: pid 27173 from 203.0.113.70
@400000006afe4cda0486e5bc tcpserver: ok 27173 mx1.example.net:192.0.2.25:587 :203.0.113.70::28258
@400000006afe4cda1c308f74 qmail-smtpd[27173]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4cda23f49cdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=jklein1954@harbour.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4cda2ece75c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=jklein1954@harbour.test relay=yes rcpthosts= size=2125 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27179 pid=27173
@400000006afe4cda3368260c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=obeck1961@vineyard.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4ce325426614 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=obeck1961@vineyard.example relay=yes rcpthosts= size=2075 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27224 pid=27173
@400000006afe4ce32a8e6e9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma1971@dune.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4cf219d15254 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma1971@dune.test relay=yes rcpthosts= size=2064 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27298 pid=27173
@400000006afe4cf21edf05d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=lena1953@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4cf90111951c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=lena1953@bigmail.example relay=yes rcpthosts= size=2162 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27331 pid=27173
@400000006afe4cf904e13abc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=vhorn1968@paper.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4cf9162424ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=vhorn1968@paper.example relay=yes rcpthosts= size=1936 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27332 pid=27173
@400000006afe4cf91db2bebc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1962@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4cfa171add14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1962@bigmail.example relay=yes rcpthosts= size=1998 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27337 pid=27173
@400000006afe4cfa1ed45b5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=zjung1953@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4cfb36d74c8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=zjung1953@bigmail.example relay=yes rcpthosts= size=2099 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27345 pid=27173
@400000006afe4cfc0077d5bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ykurz1944@oakwood.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4cff32553f0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ykurz1944@oakwood.test relay=yes rcpthosts= size=1991 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27365 pid=27173
@400000006afe4cff378b7d74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1949@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4d16325d3dec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1949@bigmail.example relay=yes rcpthosts= size=2081 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27480 pid=27173
@400000006afe4d16382bb8fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma1952@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4d1712579c2c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma1952@bigmail.example relay=yes rcpthosts= size=2092 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27481 pid=27173
@400000006afe4d171a885db4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=fbraun1975@workshop.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4d19188561c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=fbraun1975@workshop.test relay=yes rcpthosts= size=2128 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27493 pid=27173
@400000006afe4d191f801064 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch2009@meadow.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp= pid=27173
@400000006afe4d2f143aa854 tcpserver: status: 2/40
@400000006afe4d2f143ac3ac tcpserver: pid 27602 from 198.51.100.180
@400000006afe4d2f2e9387d4 tcpserver: ok 27602 mx1.example.net:192.0.2.25:587 :198.51.100.180::54345
@400000006afe4d300c9d1a64 qmail-smtpd[27602]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4d3012f1d0bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=nina1996@orchard.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d3015d2ad74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch2009@meadow.example relay=yes rcpthosts= size=2126 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=28258 remotehost= qp=27607 pid=27173
@400000006afe4d301c8b4234 tcpserver: end 27173 status 0
@400000006afe4d301c8bcaec tcpserver: status: 1/40
@400000006afe4d301ceb53f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=nina1996@orchard.test relay=yes rcpthosts= size=2151 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27608 pid=27602
@400000006afe4d30265d7304 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=twolf1943@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d380b827ebc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=twolf1943@bigmail.example relay=yes rcpthosts= size=1962 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27646 pid=27602
@400000006afe4d38121cf874 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=mroth1964@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d491a9d8f7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=mroth1964@bigmail.example relay=yes rcpthosts= size=2073 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27733 pid=27602
@400000006afe4d4924447a2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=carla1957@meadow.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d500586c1bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=carla1957@meadow.example relay=yes rcpthosts= size=2077 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27766 pid=27602
@400000006afe4d500cf96f1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=lena1949@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d5c1a684eac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=lena1949@bigmail.example relay=yes rcpthosts= size=2146 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27828 pid=27602
@400000006afe4d5c244174bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=rfrank2002@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d5c316846fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=rfrank2002@bigmail.example relay=yes rcpthosts= size=1937 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27829 pid=27602
@400000006afe4d5c36faf95c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=greta1961@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d6416053adc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=greta1961@bigmail.example relay=yes rcpthosts= size=2025 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27867 pid=27602
@400000006afe4d641a12a114 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=ida1965@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d652b8194b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=ida1965@bigmail.example relay=yes rcpthosts= size=1959 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27874 pid=27602
@400000006afe4d6534b7f2e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=vhorn1999@vineyard.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d7713b89f44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=vhorn1999@vineyard.example relay=yes rcpthosts= size=1981 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=27962 pid=27602
@400000006afe4d771ceb406c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=kmaier1965@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4d87058fc654 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=kmaier1965@bigmail.example relay=yes rcpthosts= size=1919 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=28041 pid=27602
@400000006afe4d8710b9bb0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=vhorn1960@ferry.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4da12592474c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=vhorn1960@ferry.test relay=yes rcpthosts= size=1961 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=28174 pid=27602
@400000006afe4da12cced91c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=ykurz1976@canal.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp= pid=27602
@400000006afe4da205541ce4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=ykurz1976@canal.test relay=yes rcpthosts= size=2125 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=54345 remotehost= qp=28175 pid=27602
@400000006afe4da20cfb1ccc tcpserver: end 27602 status 0
@400000006afe4da20cfb343c tcpserver: status: 0/40
@400000006afe4dab36a31174 tcpserver: status: 1/40
@400000006afe4dab36a31944 tcpserver: pid 28225 from 203.0.113.70
@400000006afe4dab38c1d6ac tcpserver: ok 28225 mx1.example.net:192.0.2.25:587 :203.0.113.70::11737
@400000006afe4dac1f63260c qmail-smtpd[28225]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4dac259dad44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=paula1994@partner.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4dac2fb9c024 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=paula1994@partner.test relay=yes rcpthosts= size=2124 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28229 pid=28225
@400000006afe4dac394e864c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=lena2007@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4db337efc93c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=lena2007@bigmail.example relay=yes rcpthosts= size=1962 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28265 pid=28225
@400000006afe4db403f45e04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=sara1984@elm.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4dc833b3d124 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=sara1984@elm.example relay=yes rcpthosts= size=2021 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28370 pid=28225
@400000006afe4dc9012b202c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ute1984@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4dc912237884 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ute1984@bigmail.example relay=yes rcpthosts= size=1942 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28371 pid=28225
@400000006afe4dc916435164 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ida1965@meadow.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4dca0c55c4ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ida1965@meadow.example relay=yes rcpthosts= size=1927 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28377 pid=28225
@400000006afe4dca1307cda4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=jklein1962@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4dd8214e8aec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=jklein1962@bigmail.example relay=yes rcpthosts= size=1977 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28448 pid=28225
@400000006afe4dd82868fe5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ute1958@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4de0323cadfc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ute1958@bigmail.example relay=yes rcpthosts= size=1914 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28490 pid=28225
@400000006afe4de03a18b034 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=mroth1994@customer.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4de10d9a9cd4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=mroth1994@customer.example relay=yes rcpthosts= size=2129 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28491 pid=28225
@400000006afe4de117120b44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=paula1989@customer.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4ded37f923c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=paula1989@customer.example relay=yes rcpthosts= size=2067 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28555 pid=28225
@400000006afe4dee050b63b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=jklein1945@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4e053ad1af94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=jklein1945@bigmail.example relay=yes rcpthosts= size=2079 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28675 pid=28225
@400000006afe4e060400e124 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=zjung2008@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4e060b945cf4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=zjung2008@bigmail.example relay=yes rcpthosts= size=1948 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28676 pid=28225
@400000006afe4e06141814c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma2005@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp= pid=28225
@400000006afe4e1437b479a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma2005@bigmail.example relay=yes rcpthosts= size=2053 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=11737 remotehost= qp=28750 pid=28225
@400000006afe4e143ad58024 tcpserver: end 28225 status 0
@400000006afe4e143ad58024 tcpserver: status: 0/40
@400000006afe4e24081e02b4 tcpserver: status: 1/40
@400000006afe4e24081e7bcc tcpserver: pid 28826 from 203.0.113.222
@400000006afe4e240e07e94c tcpserver: ok 28826 mx1.example.net:192.0.2.25:587 :203.0.113.222::46197
@400000006afe4e24245dedcc qmail-smtpd[28826]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe4e2428cc734c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=jklein1960@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp= pid=28826
@400000006afe4e2433bb280c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=jklein1960@bigmail.example relay=yes rcpthosts= size=2042 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp=28830 pid=28826
@400000006afe4e243b8e8754 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=wanda2007@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp= pid=28826
@400000006afe4e363255c3dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=wanda2007@bigmail.example relay=yes rcpthosts= size=1998 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp=28920 pid=28826
@400000006afe4e3700d6be9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ute1945@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp= pid=28826
@400000006afe4e380d61e934 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ute1945@bigmail.example relay=yes rcpthosts= size=2085 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp=28927 pid=28826
@400000006afe4e3815b92264 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=dweiss1966@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp= pid=28826
@400000006afe4e381d386284 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=dweiss1966@bigmail.example relay=yes rcpthosts= size=2047 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp=28928 pid=28826
@400000006afe4e3824fbe34c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=blang2002@vineyard.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp= pid=28826
@400000006afe4e4319449314 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=blang2002@vineyard.example relay=yes rcpthosts= size=1972 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp=28983 pid=28826
@400000006afe4e4320b35c5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=zjung1947@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp= pid=28826
@400000006afe4e4922e6f1b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=zjung1947@bigmail.example relay=yes rcpthosts= size=2091 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=46197 remotehost= qp=29013 pid=28826
@400000006afe4e492b04ee8c tcpserver: end 28826 status 0
@400000006afe4e492b05929c tcpserver: status: 0/40
@400000006afe4ea4070105ac tcpserver: status: 1/40
@400000006afe4ea4070176f4 tcpserver: pid 29466 from 192.0.2.141
@400000006afe4ea40e63a5ac tcpserver: ok 29466 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::51331
@400000006afe4ea428f41ba4 qmail-smtpd[29466]: auth: auth-success type=plain user=<greta@example.net>
@400000006afe4ea42e1639b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=greta8@tower.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=51331 remotehost=dsl-141.isp.example qp= pid=29466
@400000006afe4ea5008dc6ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=greta8@tower.test relay=yes rcpthosts= size=35466 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=51331 remotehost=dsl-141.isp.example qp=29471 pid=29466
@400000006afe4ea505d500fc tcpserver: end 29466 status 0
@400000006afe4ea505d5762c tcpserver: status: 0/40
@400000006afe4ec313977ae4 tcpserver: status: 1/40
@400000006afe4ec31398327c tcpserver: pid 29622 from 192.0.2.231
@400000006afe4ec31ad73164 tcpserver: ok 29622 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::52710
@400000006afe4ec32f14d94c qmail-smtpd[29622]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afe4ec33605b44c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=52710 remotehost=dsl-231.isp.example qp= pid=29622
@400000006afe4ec40791f724 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=anna.koch@shop.example relay=yes rcpthosts= size=17820 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=52710 remotehost=dsl-231.isp.example qp=29626 pid=29622
@400000006afe4ec40ba1709c tcpserver: end 29622 status 0
@400000006afe4ec40ba1bebc tcpserver: status: 0/40
@400000006afe50492fd53f34 tcpserver: status: 1/40
@400000006afe50492fd53f34 tcpserver: pid 31575 from 192.0.2.179
@400000006afe5049362cdfa4 tcpserver: ok 31575 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::5617
@400000006afe504a1dcbc8e4 qmail-smtpd[31575]: auth: auth-success type=plain user=<lena@club.example>
@400000006afe504a26b1b554 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=d.weiss1@dairy.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=5617 remotehost=dsl-179.isp.example qp= pid=31575
@400000006afe504a2ef39994 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=d.weiss1@dairy.example relay=yes rcpthosts= size=2118 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=5617 remotehost=dsl-179.isp.example qp=31579 pid=31575
@400000006afe504a367fce1c tcpserver: end 31575 status 0
@400000006afe504a367fddbc tcpserver: status: 0/40
@400000006afe5137303b6b74 tcpserver: status: 1/40
@400000006afe5137303b82e4 tcpserver: pid 32765 from 198.51.100.180
@400000006afe5138210266bc tcpserver: ok 32765 mx1.example.net:192.0.2.25:587 :198.51.100.180::45434
@400000006afe51390e68a304 qmail-smtpd[32765]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe513913f94224 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=dweiss2003@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe51392161cc9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=dweiss2003@bigmail.example relay=yes rcpthosts= size=2137 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=305 pid=32765
@400000006afe51392b799da4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=carla1948@canal.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe513f21421b54 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=carla1948@canal.test relay=yes rcpthosts= size=2021 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=335 pid=32765
@400000006afe513f2734bc4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=ute1952@tower.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe514619698034 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=ute1952@tower.test relay=yes rcpthosts= size=2129 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=370 pid=32765
@400000006afe5146224e286c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=zjung2004@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe51480d06964c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=zjung2004@bigmail.example relay=yes rcpthosts= size=2138 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=379 pid=32765
@400000006afe514813ebc504 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=paula1970@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe51482a2e7c1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=paula1970@bigmail.example relay=yes rcpthosts= size=2049 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=380 pid=32765
@400000006afe514830a358ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=fbraun2008@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe515500353324 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=fbraun2008@bigmail.example relay=yes rcpthosts= size=2084 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=443 pid=32765
@400000006afe5155067cdda4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=zjung1988@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe5160144527d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=zjung1988@bigmail.example relay=yes rcpthosts= size=1968 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=499 pid=32765
@400000006afe51601b4c49f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=carla2000@granite.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe5160361ef90c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=carla2000@granite.test relay=yes rcpthosts= size=1920 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=502 pid=32765
@400000006afe5161026fb9d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=carla1975@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe51771cd4c684 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=carla1975@bigmail.example relay=yes rcpthosts= size=2007 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=615 pid=32765
@400000006afe51772438e93c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=blang2007@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe5177328ec984 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=blang2007@bigmail.example relay=yes rcpthosts= size=1917 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=616 pid=32765
@400000006afe517801627c0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=emma1985@mill.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe51860c1f3bbc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=emma1985@mill.test relay=yes rcpthosts= size=2118 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=689 pid=32765
@400000006afe5186164d53e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.180] mailfrom=anna@club.example rcptto=hvogel1940@grey.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp= pid=32765
@400000006afe5186254bf74c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.180] mailfrom=anna@club.example rcptto=hvogel1940@grey.test relay=yes rcpthosts= size=1924 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.180 remoteport=45434 remotehost= qp=690 pid=32765
@400000006afe51862b546e1c tcpserver: end 32765 status 0
@400000006afe51862b54fea4 tcpserver: status: 0/40
@400000006afe519e1ca4aa1c tcpserver: status: 1/40
@400000006afe519e1ca507dc tcpserver: pid 810 from 198.51.100.9
@400000006afe519e37afab2c tcpserver: ok 810 mx1.example.net:192.0.2.25:587 :198.51.100.9::44319
@400000006afe519f19f62034 qmail-smtpd[810]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe519f238e2e34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=annakoch1944@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe519f366b6b5c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=annakoch1944@bigmail.example relay=yes rcpthosts= size=2001 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=817 pid=810
@400000006afe51a00403d30c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=kmaier1968@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe51b4096cf8b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=kmaier1968@bigmail.example relay=yes rcpthosts= size=2026 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=918 pid=810
@400000006afe51b412bb0d34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=dweiss1998@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe51c10d29ca04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=dweiss1998@bigmail.example relay=yes rcpthosts= size=1958 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=984 pid=810
@400000006afe51c113237f7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1973@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe51c52c324ee4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1973@bigmail.example relay=yes rcpthosts= size=2042 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1006 pid=810
@400000006afe51c53344a81c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=ute1965@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe51d4342119b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=ute1965@bigmail.example relay=yes rcpthosts= size=2081 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1082 pid=810
@400000006afe51d439600aac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1964@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe51e30d937c9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1964@bigmail.example relay=yes rcpthosts= size=2071 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1154 pid=810
@400000006afe51e312ed4c7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=wanda1980@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe51f008db2c7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=wanda1980@bigmail.example relay=yes rcpthosts= size=2058 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1218 pid=810
@400000006afe51f00e096fec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=vhorn1993@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe51ff2640a01c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=vhorn1993@bigmail.example relay=yes rcpthosts= size=1998 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1296 pid=810
@400000006afe51ff2e65b944 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=jklein1947@school.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe520a039ac09c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=jklein1947@school.example relay=yes rcpthosts= size=2156 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1348 pid=810
@400000006afe520a0b3bb98c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=jklein1977@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe5213383d8b7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=jklein1977@bigmail.example relay=yes rcpthosts= size=1932 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1397 pid=810
@400000006afe52140615b37c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1961@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe521a0bceb28c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=emma1961@bigmail.example relay=yes rcpthosts= size=1973 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1428 pid=810
@400000006afe521a14b717cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1977@garden.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp= pid=810
@400000006afe521a2fac1424 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[198.51.100.9] mailfrom=anna@club.example rcptto=lena1977@garden.example relay=yes rcpthosts= size=1913 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=198.51.100.9 remoteport=44319 remotehost= qp=1431 pid=810
@400000006afe521a36218564 tcpserver: end 810 status 0
@400000006afe521a3621a4a4 tcpserver: status: 0/40
@400000006afe522137c72eb4 tcpserver: status: 1/40
@400000006afe522137c72eb4 tcpserver: pid 1467 from 203.0.113.99
@400000006afe52222e0c1bdc tcpserver: ok 1467 mx1.example.net:192.0.2.25:587 :203.0.113.99::51774
@400000006afe52230cdc0f94 qmail-smtpd[1467]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe5223114a71ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=obeck1982@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe52231ec966ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=obeck1982@bigmail.example relay=yes rcpthosts= size=2055 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1475 pid=1467
@400000006afe5223276cf2ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=zjung1976@lighthouse.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe5223372777fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=zjung1976@lighthouse.test relay=yes rcpthosts= size=2135 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1476 pid=1467
@400000006afe522400be29a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=kmaier1994@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe52291453451c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=kmaier1994@bigmail.example relay=yes rcpthosts= size=1975 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1504 pid=1467
@400000006afe52291c43486c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=rfrank1945@tower.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe522b0959de14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=rfrank1945@tower.test relay=yes rcpthosts= size=2092 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1513 pid=1467
@400000006afe522b107f983c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=greta2003@kiosk.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe522b1d7beb94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=greta2003@kiosk.example relay=yes rcpthosts= size=1969 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1515 pid=1467
@400000006afe522b23cf619c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=mroth1982@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe523b288a9404 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=mroth1982@bigmail.example relay=yes rcpthosts= size=2060 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1596 pid=1467
@400000006afe523b2fa56d04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1976@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe52500d938854 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1976@bigmail.example relay=yes rcpthosts= size=2125 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1699 pid=1467
@400000006afe525013a453f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina2003@freemail.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe52513a14474c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina2003@freemail.test relay=yes rcpthosts= size=2152 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1707 pid=1467
@400000006afe525208659304 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=ida1974@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe525524193024 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=ida1974@bigmail.example relay=yes rcpthosts= size=2002 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1726 pid=1467
@400000006afe52552d975554 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1963@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe525f0bf45744 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1963@bigmail.example relay=yes rcpthosts= size=1950 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1773 pid=1467
@400000006afe525f151748cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1961@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe526e0c961d54 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1961@bigmail.example relay=yes rcpthosts= size=2154 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1849 pid=1467
@400000006afe526e1505a144 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=dweiss1999@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp= pid=1467
@400000006afe52741cc593e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=dweiss1999@bigmail.example relay=yes rcpthosts= size=2134 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=51774 remotehost= qp=1880 pid=1467
@400000006afe527421f83c54 tcpserver: end 1467 status 0
@400000006afe527421f87ebc tcpserver: status: 0/40
@400000006afe527629e7d62c tcpserver: status: 1/40
@400000006afe527629e8b8bc tcpserver: pid 1891 from 203.0.113.70
@400000006afe527718d114ac tcpserver: ok 1891 mx1.example.net:192.0.2.25:587 :203.0.113.70::39673
@400000006afe52772b4337dc qmail-smtpd[1891]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe527731092f3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=vhorn1998@reed.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52780a44f1c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=vhorn1998@reed.test relay=yes rcpthosts= size=2037 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=1898 pid=1891
@400000006afe5278118586ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=fbraun1949@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52912da27ccc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=fbraun1949@bigmail.example relay=yes rcpthosts= size=2109 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2026 pid=1891
@400000006afe529134ba3cd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch2000@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe529c37602b9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch2000@bigmail.example relay=yes rcpthosts= size=2119 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2082 pid=1891
@400000006afe529d03e79c64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ykurz1943@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe529d191a6a1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ykurz1943@bigmail.example relay=yes rcpthosts= size=2023 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2083 pid=1891
@400000006afe529d22cd6a8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=wanda1946@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52b13928399c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=wanda1946@bigmail.example relay=yes rcpthosts= size=2029 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2187 pid=1891
@400000006afe52b203bcd344 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=greta1952@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52b40dbd0184 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=greta1952@bigmail.example relay=yes rcpthosts= size=2028 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2199 pid=1891
@400000006afe52b417b80774 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=rfrank1994@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52ba3450efcc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=rfrank1994@bigmail.example relay=yes rcpthosts= size=2044 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2232 pid=1891
@400000006afe52bb023f33f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1988@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52d114645c1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1988@bigmail.example relay=yes rcpthosts= size=2036 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2344 pid=1891
@400000006afe52d11bf4b724 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch1950@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52d92d5c1174 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch1950@bigmail.example relay=yes rcpthosts= size=2047 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2386 pid=1891
@400000006afe52d937e0969c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=rfrank1940@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52da0d9f4824 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=rfrank1940@bigmail.example relay=yes rcpthosts= size=2132 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2387 pid=1891
@400000006afe52da1516d39c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=lena1963@tower.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52ee2e0741ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=lena1963@tower.test relay=yes rcpthosts= size=2054 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2491 pid=1891
@400000006afe52ee3680628c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=blang1960@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp= pid=1891
@400000006afe52ef0d8bfabc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=blang1960@bigmail.example relay=yes rcpthosts= size=2050 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=39673 remotehost= qp=2492 pid=1891
@400000006afe52ef14b2f14c tcpserver: end 1891 status 0
@400000006afe52ef14b3a4fc tcpserver: status: 0/40
@400000006afe52fb3824f29c tcpserver: status: 1/40
@400000006afe52fb3825488c tcpserver: pid 2557 from 203.0.113.222
@400000006afe52fc113b3f4c tcpserver: ok 2557 mx1.example.net:192.0.2.25:587 :203.0.113.222::59866
@400000006afe52fc2cf861ec qmail-smtpd[2557]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe52fc36b6d024 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=mroth1971@freemail.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe52fd06f063dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=mroth1971@freemail.test relay=yes rcpthosts= size=2006 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2563 pid=2557
@400000006afe52fd10c43e74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=twolf1945@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe530311489d2c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=twolf1945@bigmail.example relay=yes rcpthosts= size=2096 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2594 pid=2557
@400000006afe5303199723cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=sara1961@school.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe531a000b92e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=sara1961@school.example relay=yes rcpthosts= size=2057 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2707 pid=2557
@400000006afe531a062ae15c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=mroth1991@oakwood.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe531e0eafae84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=mroth1991@oakwood.test relay=yes rcpthosts= size=1912 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2729 pid=2557
@400000006afe531e18481a44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=paula2006@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe53213899f7a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=paula2006@bigmail.example relay=yes rcpthosts= size=2162 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2747 pid=2557
@400000006afe532206b51c14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=nina2009@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe532900d5f37c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=nina2009@bigmail.example relay=yes rcpthosts= size=2101 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2783 pid=2557
@400000006afe53290a4c5c34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=lena1945@corner.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe532c056b2754 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=lena1945@corner.test relay=yes rcpthosts= size=1931 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2798 pid=2557
@400000006afe532c0dc6b1fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=blang1959@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe533b35769b7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=blang1959@bigmail.example relay=yes rcpthosts= size=2133 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2877 pid=2557
@400000006afe533c00b89fac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=vhorn1994@dairy.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe534b1218be6c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=vhorn1994@dairy.example relay=yes rcpthosts= size=2006 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=2954 pid=2557
@400000006afe534b19971814 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta1999@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe53622bc56fcc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta1999@bigmail.example relay=yes rcpthosts= size=2023 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=3071 pid=2557
@400000006afe53623588cfa4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=jklein1978@university.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe53742a46c2f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=jklein1978@university.example relay=yes rcpthosts= size=1926 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=3161 pid=2557
@400000006afe537433558484 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=zjung1971@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp= pid=2557
@400000006afe537d098e192c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=zjung1971@bigmail.example relay=yes rcpthosts= size=2159 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=59866 remotehost= qp=3203 pid=2557
@400000006afe537d123239dc tcpserver: end 2557 status 0
@400000006afe537d12324d64 tcpserver: status: 0/40
@400000006afe53962bd1d3ac tcpserver: status: 1/40
@400000006afe53962bd2587c tcpserver: pid 3331 from 203.0.113.222
@400000006afe5396300e6034 tcpserver: ok 3331 mx1.example.net:192.0.2.25:587 :203.0.113.222::2399
@400000006afe5397169d6014 qmail-smtpd[3331]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe53971ba5cfec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=dweiss1948@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe539726726e1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=dweiss1948@bigmail.example relay=yes rcpthosts= size=1942 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3336 pid=3331
@400000006afe53972c35024c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=obeck1990@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53a71f2b6884 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=obeck1990@bigmail.example relay=yes rcpthosts= size=1911 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3415 pid=3331
@400000006afe53a72813f4d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ute1943@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53aa18960b64 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ute1943@bigmail.example relay=yes rcpthosts= size=1938 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3430 pid=3331
@400000006afe53aa22242684 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ida1972@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53bd0444d3ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ida1972@bigmail.example relay=yes rcpthosts= size=2041 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3523 pid=3331
@400000006afe53bd0c3b2444 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=mroth2000@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53c30a812bbc tcpserver: status: 2/40
@400000006afe53c30a812bbc tcpserver: pid 3553 from 192.0.2.239
@400000006afe53c30ab73f7c tcpserver: ok 3553 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::45818
@400000006afe53c32435478c qmail-smtpd[3553]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afe53c32def4cdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=45818 remotehost=dsl-239.isp.example qp= pid=3553
@400000006afe53c3358c1394 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=v.horn@shop.example relay=yes rcpthosts= size=9627 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=45818 remotehost=dsl-239.isp.example qp=3557 pid=3553
@400000006afe53c33992848c tcpserver: end 3553 status 0
@400000006afe53c33992ea1c tcpserver: status: 1/40
@400000006afe53cb0dcb5964 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=mroth2000@bigmail.example relay=yes rcpthosts= size=1929 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3594 pid=3331
@400000006afe53cb153b62fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta1992@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
