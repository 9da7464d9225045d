@400000006afebb311c10de2c tcpserver: ok 6073 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::9930
@400000006afebb3130c3ecc4 tcpserver: status: 2/40
@400000006afebb3130c3ecc4 tcpserver: pid 6075 from 192.0.2.234
@400000006afebb313aeb465c tcpserver: ok 6075 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::57775
@400000006afebb320139ca14 qmail-smtpd[6073]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afebb320994df8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=emma4@elm.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=9930 remotehost=dsl-239.isp.example qp= pid=6073
@400000006afebb32108dccf4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=emma4@elm.example relay=yes rcpthosts= size=20895 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=9930 remotehost=dsl-239.isp.example qp=6077 pid=6073
@400000006afebb32147b1c54 tcpserver: end 6073 status 0
@400000006afebb32147b1c54 tcpserver: status: 1/40
@400000006afebb321da7d5c4 qmail-smtpd[6075]: auth: auth-success type=plain user=<carla@example.net>
@400000006afebb32252d24ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=anna.koch8@typo.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=57775 remotehost=dsl-234.isp.example qp= pid=6075
@400000006afebb3230928c24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=anna.koch8@typo.test relay=yes rcpthosts= size=7114 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=57775 remotehost=dsl-234.isp.example qp=6080 pid=6075
@400000006afebb323595470c tcpserver: end 6075 status 0
@400000006afebb323595470c tcpserver: status: 0/40
@400000006afebbef2914c6ec tcpserver: status: 1/40
@400000006afebbef2914c6ec tcpserver: pid 7024 from 192.0.2.130
@400000006afebbef29bad2bc tcpserver: ok 7024 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::1272
@400000006afebbef361085d4 qmail-smtpd[7024]: auth: auth-success type=login user=<ida@shop.example>
@400000006afebbf00050026c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=f.braun10@typo.test relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1272 remotehost=office.shop.example qp= pid=7024
@400000006afebbf01002230c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=f.braun10@typo.test relay=yes rcpthosts= size=4421 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1272 remotehost=office.shop.example qp=7027 pid=7024
@400000006afebbf01596543c tcpserver: status: 2/40
@400000006afebbf01596737c tcpserver: pid 7030 from 192.0.2.130
@400000006afebbf015d9d964 tcpserver: end 7024 status 0
@400000006afebbf015da9cb4 tcpserver: status: 1/40
@400000006afebbf015f89c64 tcpserver: ok 7030 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::8602
@400000006afebbf033cc0474 qmail-smtpd[7030]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afebbf10240ddbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=sara4@customer.example relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8602 remotehost=office.shop.example qp= pid=7030
@400000006afebbf1047c75dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=y.kurz9@mill.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8602 remotehost=office.shop.example qp= pid=7030
@400000006afebbf10674fa1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=d.weiss6@inkwell.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8602 remotehost=office.shop.example qp= pid=7030
@400000006afebbf11e287b5c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=sara4@customer.example,y.kurz9@mill.test,d.weiss6@inkwell.test relay=yes rcpthosts= size=2212 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8602 remotehost=office.shop.example qp=7033 pid=7030
@400000006afebbf122b4be24 tcpserver: end 7030 status 0
@400000006afebbf122b4dd64 tcpserver: status: 0/40
@400000006afebc611284805c tcpserver: status: 1/40
@400000006afebc61128537f4 tcpserver: pid 7592 from 192.0.2.223
@400000006afebc61191034d4 tcpserver: ok 7592 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::32887
@400000006afebc6202bfdd74 qmail-smtpd[7592]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afebc62088c703c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=d.weiss0@oakwood.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32887 remotehost=dsl-223.isp.example qp= pid=7592
@400000006afebc6209f6684c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=ute8@castle.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32887 remotehost=dsl-223.isp.example qp= pid=7592
@400000006afebc620c2c534c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=carla0@castle.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32887 remotehost=dsl-223.isp.example qp= pid=7592
@400000006afebc620dc4c1e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=sara4@harbour.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32887 remotehost=dsl-223.isp.example qp= pid=7592
@400000006afebc62159bc2dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=d.weiss0@oakwood.test,ute8@castle.example,carla0@castle.example,sara4@harbour.test relay=yes rcpthosts= size=122786 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32887 remotehost=dsl-223.isp.example qp=7597 pid=7592
@400000006afebc621b4d306c tcpserver: end 7592 status 0
@400000006afebc621b4dc0f4 tcpserver: status: 0/40
@400000006afebc6c04d77aa4 tcpserver: status: 1/40
@400000006afebc6c04d77aa4 tcpserver: pid 7646 from 192.0.2.130
@400000006afebc6c0cc733bc tcpserver: ok 7646 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::41374
@400000006afebc6c2d4754dc qmail-smtpd[7646]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afebc6c33dcaa2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=o.beck9@valley.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41374 remotehost=office.shop.example qp= pid=7646
@400000006afebc6c363aaecc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=h.vogel3@partner.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41374 remotehost=office.shop.example qp= pid=7646
@400000006afebc6c37e64b8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=j.klein7@elm.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41374 remotehost=office.shop.example qp= pid=7646
@400000006afebc6d09be2dc4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=o.beck9@valley.test,h.vogel3@partner.test,j.klein7@elm.example relay=yes rcpthosts= size=5429 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41374 remotehost=office.shop.example qp=7651 pid=7646
@400000006afebc6d0f5fa17c tcpserver: end 7646 status 0
@400000006afebc6d0f607c3c tcpserver: status: 0/40
@400000006afebccc201c15cc tcpserver: status: 1/40
@400000006afebccc201c15cc tcpserver: pid 8128 from 192.0.2.223
@400000006afebccc2bdce79c tcpserver: ok 8128 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::17114
@400000006afebccd035fbf24 qmail-smtpd[8128]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afebccd0c06357c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=lena4@valley.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=17114 remotehost=dsl-223.isp.example qp= pid=8128
@400000006afebccd0e4298bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=sara6@bigmail.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=17114 remotehost=dsl-223.isp.example qp= pid=8128
@400000006afebccd0f4a8b0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=greta6@valley.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=17114 remotehost=dsl-223.isp.example qp= pid=8128
@400000006afebccd1044e8cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=greta10@castle.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=17114 remotehost=dsl-223.isp.example qp= pid=8128
@400000006afebccd190aaec4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=lena4@valley.test,sara6@bigmail.example,greta6@valley.test,greta10@castle.example relay=yes rcpthosts= size=2854 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=17114 remotehost=dsl-223.isp.example qp=8133 pid=8128
@400000006afebccd1f7d9b7c tcpserver: end 8128 status 0
@400000006afebccd1f7d9b7c tcpserver: status: 0/40
@400000006afebcd11663f8c4 tcpserver: status: 1/40
@400000006afebcd11664c7cc tcpserver: pid 8152 from 192.0.2.130
@400000006afebcd11c476b04 tcpserver: ok 8152 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::2514
@400000006afebcd136a2b3b4 qmail-smtpd[8152]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afebcd13b5cf004 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=anna.koch@partner.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2514 remotehost=office.shop.example qp= pid=8152
@400000006afebcd2114f28f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=anna.koch@partner.test relay=yes rcpthosts= size=4033 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2514 remotehost=office.shop.example qp=8157 pid=8152
@400000006afebcd217abedcc tcpserver: end 8152 status 0
@400000006afebcd217ac14dc tcpserver: status: 0/40
@400000006afebd252968bb1c tcpserver: status: 1/40
@400000006afebd252969016c tcpserver: pid 8574 from 192.0.2.208
@400000006afebd252c1e8094 tcpserver: ok 8574 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::52759
@400000006afebd2617f5db94 qmail-smtpd[8574]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afebd2621d742ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=52759 remotehost=dsl-208.isp.example qp= pid=8574
@400000006afebd2628901244 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=carla@example.net relay=yes rcpthosts= size=6656 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=52759 remotehost=dsl-208.isp.example qp=8579 pid=8574
@400000006afebd262bef7d6c tcpserver: end 8574 status 0
@400000006afebd262bef7d6c tcpserver: status: 0/40
@400000006afebd7b229fe24c tcpserver: status: 1/40
@400000006afebd7b22a072d4 tcpserver: pid 9003 from 192.0.2.150
@400000006afebd7b2d94b574 tcpserver: ok 9003 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::13190
@400000006afebd7c0561c4fc qmail-smtpd[9003]: auth: auth-success type=plain user=<sara@club.example>
@400000006afebd7c0cdb1d64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=carla5@bricks.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=13190 remotehost=dsl-150.isp.example qp= pid=9003
@400000006afebd7c16648564 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=carla5@bricks.example relay=yes rcpthosts= size=2349 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=13190 remotehost=dsl-150.isp.example qp=9007 pid=9003
@400000006afebd7c1cf92704 tcpserver: end 9003 status 0
@400000006afebd7c1cf984c4 tcpserver: status: 0/40
@400000006afebdaa13242f44 tcpserver: status: 1/40
@400000006afebdaa132498bc tcpserver: pid 9237 from 192.0.2.231
@400000006afebdaa1c6cf464 tcpserver: ok 9237 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::39849
@400000006afebdaa2b29d3dc qmail-smtpd[9237]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afebdaa2f45ad4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=nina0@orchard.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=39849 remotehost=dsl-231.isp.example qp= pid=9237
@400000006afebdab006fea64 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=nina0@orchard.test relay=yes rcpthosts= size=7689 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=39849 remotehost=dsl-231.isp.example qp=9241 pid=9237
@400000006afebdab0829031c tcpserver: end 9237 status 0
@400000006afebdab0829031c tcpserver: status: 0/40
@400000006afebf2235a8bf6c tcpserver: status: 1/40
@400000006afebf2235a93c6c tcpserver: pid 11120 from 192.0.2.231
@400000006afebf2239fd0a14 tcpserver: ok 11120 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::12791
@400000006afebf2323183ecc qmail-smtpd[11120]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afebf23291f84ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=k.maier8@opera.example relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=12791 remotehost=dsl-231.isp.example qp= pid=11120
@400000006afebf2331c0afcc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=k.maier8@opera.example relay=yes rcpthosts= size=1824 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=12791 remotehost=dsl-231.isp.example qp=11125 pid=11120
@400000006afebf23362aad24 tcpserver: end 11120 status 0
@400000006afebf23362aef8c tcpserver: status: 0/40
@400000006afebf9b1c92cfcc tcpserver: status: 1/40
@400000006afebf9b1c9329a4 tcpserver: pid 11723 from 192.0.2.188
@400000006afebf9b2657e524 tcpserver: ok 11723 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::29506
@400000006afebf9c124ee99c qmail-smtpd[11723]: auth: auth-success type=plain user=<paula@example.net>
@400000006afebf9c1d4a38ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ida0@garden.example relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=29506 remotehost=dsl-188.isp.example qp= pid=11723
@400000006afebf9c2fc14dbc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ida0@garden.example relay=yes rcpthosts= size=9024 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=29506 remotehost=dsl-188.isp.example qp=11730 pid=11723
@400000006afebf9c33964e74 tcpserver: end 11723 status 0
@400000006afebf9c3396cf5c tcpserver: status: 0/40
@400000006afec0202a71805c tcpserver: status: 1/40
@400000006afec0202a71805c tcpserver: pid 12389 from 192.0.2.150
@400000006afec0202f7ada94 tcpserver: ok 12389 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::21702
@400000006afec02109d65174 qmail-smtpd[12389]: auth: auth-success type=plain user=<sara@club.example>
@400000006afec02112248ddc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=21702 remotehost=dsl-150.isp.example qp= pid=12389
@400000006afec02113653b9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=21702 remotehost=dsl-150.isp.example qp= pid=12389
@400000006afec0211564c8a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=21702 remotehost=dsl-150.isp.example qp= pid=12389
@400000006afec021160aff6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=lena@club.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=21702 remotehost=dsl-150.isp.example qp= pid=12389
@400000006afec0212116832c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=d.weiss@club.example,ida@shop.example,carla@example.net,lena@club.example relay=yes rcpthosts= size=1188 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=21702 remotehost=dsl-150.isp.example qp=12393 pid=12389
@400000006afec021268bed74 tcpserver: end 12389 status 0
@400000006afec021268c6e5c tcpserver: status: 0/40
@400000006afec02410ae87dc tcpserver: status: 1/40
@400000006afec02410af5acc tcpserver: pid 12407 from 192.0.2.208
@400000006afec024115c9a5c tcpserver: ok 12407 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::10644
@400000006afec0242aa9499c qmail-smtpd[12407]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afec02431dd4c04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=paula@partner.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=10644 remotehost=dsl-208.isp.example qp= pid=12407
@400000006afec025018e1434 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=paula@partner.test relay=yes rcpthosts= size=3568 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=10644 remotehost=dsl-208.isp.example qp=12411 pid=12407
@400000006afec02506d7d2cc tcpserver: end 12407 status 0
@400000006afec02506d7d2cc tcpserver: status: 0/40
@400000006afec02a1e8eda64 tcpserver: status: 1/40
@400000006afec02a1e8ee234 tcpserver: pid 12438 from 192.0.2.141
@400000006afec02a1ebecfbc tcpserver: ok 12438 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::18880
@400000006afec02a30eba8a4 qmail-smtpd[12438]: auth: auth-success type=plain user=<greta@example.net>
@400000006afec02a39cbefc4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=f.braun3@castle.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=18880 remotehost=dsl-141.isp.example qp= pid=12438
@400000006afec02a3a6a2b94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=t.wolf1@orchard.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=18880 remotehost=dsl-141.isp.example qp= pid=12438
@400000006afec02b00dfee2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=t.wolf8@cedar.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=18880 remotehost=dsl-141.isp.example qp= pid=12438
@400000006afec02b1235f2fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=f.braun3@castle.example,t.wolf1@orchard.test,t.wolf8@cedar.test relay=yes rcpthosts= size=3621 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=18880 remotehost=dsl-141.isp.example qp=12442 pid=12438
@400000006afec02b17c3000c tcpserver: end 12438 status 0
@400000006afec02b17c3000c tcpserver: status: 0/40
@400000006afec0ff2432cebc tcpserver: status: 1/40
@400000006afec0ff2432cebc tcpserver: pid 13504 from 192.0.2.130
@400000006afec0ff29b8f62c tcpserver: ok 13504 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::36239
@400000006afec1001535b9c4 qmail-smtpd[13504]: auth: auth-success type=login user=<ute@shop.example>
@400000006afec1001f4f4c04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=emma9@meadow.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=36239 remotehost=office.shop.example qp= pid=13504
@400000006afec10030cdc834 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=emma9@meadow.example relay=yes rcpthosts= size=19056 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=36239 remotehost=office.shop.example qp=13510 pid=13504
@400000006afec100353fdbdc tcpserver: end 13504 status 0
@400000006afec100353fdbdc tcpserver: status: 0/40
@400000006afec1e901636e3c tcpserver: status: 1/40
@400000006afec1e90163e36c tcpserver: pid 14671 from 192.0.2.146
@400000006afec1e9044d110c tcpserver: ok 14671 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::32188
@400000006afec1e929d2fa54 qmail-smtpd[14671]: auth: auth-success type=plain user=<nina@club.example>
@400000006afec1e93255cbac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=news@lists.club.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=32188 remotehost=dsl-146.isp.example qp= pid=14671
@400000006afec1ea0834f1cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=news@lists.club.example relay=yes rcpthosts= size=19112 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=32188 remotehost=dsl-146.isp.example qp=14676 pid=14671
@400000006afec1ea0c0f41e4 tcpserver: end 14671 status 0
@400000006afec1ea0c0f5954 tcpserver: status: 0/40
@400000006afec229129f7e84 tcpserver: status: 1/40
@400000006afec22912a00f0c tcpserver: pid 14992 from 192.0.2.130
@400000006afec229137210c4 tcpserver: ok 14992 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::22520
@400000006afec2292fb6a72c tcpserver: status: 2/40
@400000006afec2292fb78da4 tcpserver: pid 14995 from 192.0.2.130
@400000006afec229364418f4 tcpserver: ok 14995 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::9025
@400000006afec22a0040720c qmail-smtpd[14992]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afec22a07ea2944 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=o.beck8@freemail.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=22520 remotehost=office.shop.example qp= pid=14992
@400000006afec22a0f09c8ec qmail-smtpd[14995]: auth: auth-success type=login user=<ute@shop.example>
@400000006afec22a142ec55c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=o.beck8@freemail.test relay=yes rcpthosts= size=22941 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=22520 remotehost=office.shop.example qp=14997 pid=14992
@400000006afec22a18bb890c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=paula9@valley.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=9025 remotehost=office.shop.example qp= pid=14995
@400000006afec22a1ce03064 tcpserver: end 14992 status 0
@400000006afec22a1ce06714 tcpserver: status: 1/40
@400000006afec22a1ec38e94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=paula9@valley.test relay=yes rcpthosts= size=2159 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=9025 remotehost=office.shop.example qp=14998 pid=14995
@400000006afec22a246cbadc tcpserver: end 14995 status 0
@400000006afec22a246cbadc tcpserver: status: 0/40
@400000006afec22d14173a04 tcpserver: status: 1/40
@400000006afec22d14173a04 tcpserver: pid 15012 from 192.0.2.130
@400000006afec22d19ef32c4 tcpserver: ok 15012 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::43175
@400000006afec22d3adfbd3c qmail-smtpd[15012]: auth: auth-success type=login user=<ute@shop.example>
@400000006afec22e0424d05c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=o.beck3@grey.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43175 remotehost=office.shop.example qp= pid=15012
@400000006afec22e1bacec3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=o.beck3@grey.test relay=yes rcpthosts= size=2012 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43175 remotehost=office.shop.example qp=15018 pid=15012
@400000006afec22e2204c35c tcpserver: end 15012 status 0
@400000006afec22e220534a4 tcpserver: status: 0/40
@400000006afec2a81ef8d34c tcpserver: status: 1/40
@400000006afec2a81ef95434 tcpserver: pid 15628 from 192.0.2.130
@400000006afec2a8268ffc84 tcpserver: ok 15628 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::21021
@400000006afec2a902fcea5c qmail-smtpd[15628]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afec2a90ba6df3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=m.roth8@quarry.example relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=21021 remotehost=office.shop.example qp= pid=15628
@400000006afec2a91415d68c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=m.roth8@quarry.example relay=yes rcpthosts= size=50519 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=21021 remotehost=office.shop.example qp=15632 pid=15628
@400000006afec2a91c1d5d64 tcpserver: end 15628 status 0
@400000006afec2a91c1dedec tcpserver: status: 0/40
@400000006afec3320eccb04c tcpserver: status: 1/40
@400000006afec3320ecd7b6c tcpserver: pid 16317 from 192.0.2.130
@400000006afec3321a0bb3a4 tcpserver: ok 16317 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::44047
@400000006afec3322eecc394 qmail-smtpd[16317]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afec332358a7d54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=m.roth8@bigmail.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44047 remotehost=office.shop.example qp= pid=16317
@400000006afec33309905b4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=m.roth8@bigmail.example relay=yes rcpthosts= size=3177 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44047 remotehost=office.shop.example qp=16321 pid=16317
@400000006afec3330ff59fec tcpserver: end 16317 status 0
@400000006afec3330ff5b374 tcpserver: status: 0/40
@400000006afec353358f057c tcpserver: status: 1/40
@400000006afec353358f5b6c tcpserver: pid 16485 from 192.0.2.130
@400000006afec3540163472c tcpserver: ok 16485 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::31176
@400000006afec3541e4fed04 qmail-smtpd[16485]: auth: auth-success type=login user=<ida@shop.example>
@400000006afec35425466584 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=y.kurz10@quarry.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=31176 remotehost=office.shop.example qp= pid=16485
@400000006afec3543adfec1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=y.kurz10@quarry.example relay=yes rcpthosts= size=19086 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=31176 remotehost=office.shop.example qp=16490 pid=16485
@400000006afec35505a28eec tcpserver: end 16485 status 0
@400000006afec35505a32744 tcpserver: status: 0/40
@400000006afec3770f87a794 tcpserver: status: 1/40
@400000006afec3770f885f2c tcpserver: pid 16662 from 192.0.2.130
@400000006afec377117ac11c tcpserver: ok 16662 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::35058
@400000006afec37733311464 qmail-smtpd[16662]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afec37738700174 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=j.klein@partner.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35058 remotehost=office.shop.example qp= pid=16662
@400000006afec378095bf53c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=j.klein@partner.test relay=yes rcpthosts= size=1166 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35058 remotehost=office.shop.example qp=16666 pid=16662
@400000006afec3780cf84254 tcpserver: end 16662 status 0
@400000006afec3780cf84254 tcpserver: status: 0/40
@400000006afec42e1073345c tcpserver: status: 1/40
@400000006afec42e1073345c tcpserver: pid 17577 from 192.0.2.238
@400000006afec42e1bf5768c tcpserver: ok 17577 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::39059
@400000006afec42e2894b5c4 qmail-smtpd[17577]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afec42e2e7b40fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=anna.koch0@bigmail.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=39059 remotehost=dsl-238.isp.example qp= pid=17577
@400000006afec42f0002a9a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=anna.koch0@bigmail.example relay=yes rcpthosts= size=4377 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=39059 remotehost=dsl-238.isp.example qp=17580 pid=17577
@400000006afec42f034e84fc tcpserver: end 17577 status 0
@400000006afec42f034f290c tcpserver: status: 0/40
@400000006afec4af2166ed1c tcpserver: status: 1/40
@400000006afec4af21676634 tcpserver: pid 18223 from 192.0.2.130
@400000006afec4af290f7f5c tcpserver: ok 18223 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::49777
@400000006afec4af35e53014 qmail-smtpd[18223]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afec4b0000a7d8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=f.braun2@oakwood.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=49777 remotehost=office.shop.example qp= pid=18223
@400000006afec4b000a5e6b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=h.vogel3@corner.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=49777 remotehost=office.shop.example qp= pid=18223
@400000006afec4b0025b2c1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=sara0@orchard.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=49777 remotehost=office.shop.example qp= pid=18223
@400000006afec4b014f8956c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=f.braun2@oakwood.test,h.vogel3@corner.test,sara0@orchard.test relay=yes rcpthosts= size=3426 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=49777 remotehost=office.shop.example qp=18227 pid=18223
@400000006afec4b019fa5a3c tcpserver: end 18223 status 0
@400000006afec4b019fb40b4 tcpserver: status: 0/40
@400000006afec4dd09ece2cc tcpserver: status: 1/40
@400000006afec4dd09edc944 tcpserver: pid 18451 from 192.0.2.231
@400000006afec4dd14b21a74 tcpserver: ok 18451 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::11843
@400000006afec4dd31f281b4 qmail-smtpd[18451]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afec4dd397b5ec4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=k.maier9@partner.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=11843 remotehost=dsl-231.isp.example qp= pid=18451
@400000006afec4de0cba992c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=k.maier9@partner.test relay=yes rcpthosts= size=4388 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=11843 remotehost=dsl-231.isp.example qp=18457 pid=18451
@400000006afec4de10940e84 tcpserver: end 18451 status 0
@400000006afec4de10940e84 tcpserver: status: 0/40
@400000006afec4eb1bd943cc tcpserver: status: 1/40
@400000006afec4eb1bd94b9c tcpserver: pid 18523 from 192.0.2.179
@400000006afec4eb211f7824 tcpserver: ok 18523 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::40513
@400000006afec4eb3b66cf5c qmail-smtpd[18523]: auth: auth-success type=plain user=<lena@club.example>
@400000006afec4ec07545d9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=lena@club.example rcptto=nina@club.example relay=yes rcpthosts=yes size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40513 remotehost=dsl-179.isp.example qp= pid=18523
@400000006afec4ec08fa1e5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=lena@club.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40513 remotehost=dsl-179.isp.example qp= pid=18523
@400000006afec4ec0afa2864 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=lena@club.example rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40513 remotehost=dsl-179.isp.example qp= pid=18523
@400000006afec4ec0cac8f6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=lena@club.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40513 remotehost=dsl-179.isp.example qp= pid=18523
@400000006afec4ec0e6b9cbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=lena@club.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40513 remotehost=dsl-179.isp.example qp= pid=18523
@400000006afec4ec1598c154 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=nina@club.example,r.frank@club.example,d.weiss@club.example,z.jung@shop.example,m.roth@shop.example relay=yes rcpthosts= size=5910 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40513 remotehost=dsl-179.isp.example qp=18527 pid=18523
@400000006afec4ec1da73984 tcpserver: end 18523 status 0
@400000006afec4ec1da7b684 tcpserver: status: 0/40
@400000006afec51319c000bc tcpserver: status: 1/40
@400000006afec51319c0470c tcpserver: pid 18723 from 192.0.2.179
@400000006afec5131f8cfcfc tcpserver: ok 18723 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::40928
@400000006afec5132f2e3d4c qmail-smtpd[18723]: auth: auth-success type=plain user=<lena@club.example>
@400000006afec51338e80804 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=y.kurz10@elm.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40928 remotehost=dsl-179.isp.example qp= pid=18723
@400000006afec5140a2b3004 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=y.kurz10@elm.example relay=yes rcpthosts= size=30994 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40928 remotehost=dsl-179.isp.example qp=18726 pid=18723
@400000006afec5140de3f62c tcpserver: end 18723 status 0
@400000006afec5140de46f44 tcpserver: status: 0/40
@400000006afec51431fe2dfc tcpserver: status: 1/40
@400000006afec51431ff04d4 tcpserver: pid 18730 from 192.0.2.130
@400000006afec514367cc4c4 tcpserver: ok 18730 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::33586
@400000006afec515244bcd2c qmail-smtpd[18730]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afec5152bc37fb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=33586 remotehost=office.shop.example qp= pid=18730
@400000006afec51601e7443c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=emma@club.example relay=yes rcpthosts= size=18505 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=33586 remotehost=office.shop.example qp=18736 pid=18730
@400000006afec5160a00b504 tcpserver: end 18730 status 0
@400000006afec5160a00ebb4 tcpserver: status: 0/40
@400000006afec58433688b9c tcpserver: status: 1/40
@400000006afec58433695e8c tcpserver: pid 19290 from 192.0.2.130
@400000006afec5843508fcfc tcpserver: ok 19290 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::57588
@400000006afec58514413034 qmail-smtpd[19290]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afec58519aca3b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang3@kiosk.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57588 remotehost=office.shop.example qp= pid=19290
@400000006afec5851fd9a9e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang3@kiosk.example relay=yes rcpthosts= size=5203 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57588 remotehost=office.shop.example qp=19293 pid=19290
@400000006afec58528859e7c tcpserver: end 19290 status 0
@400000006afec58528865de4 tcpserver: status: 0/40
@400000006afec5c105f51004 tcpserver: status: 1/40
@400000006afec5c105f5e2f4 tcpserver: pid 19591 from 192.0.2.130
@400000006afec5c10c2df15c tcpserver: ok 19591 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::53503
@400000006afec5c1318f4f2c qmail-smtpd[19591]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afec5c136d6d75c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=53503 remotehost=office.shop.example qp= pid=19591
@400000006afec5c137a049ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=o.beck@shop.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=53503 remotehost=office.shop.example qp= pid=19591
@400000006afec5c1385acbc4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=53503 remotehost=office.shop.example qp= pid=19591
@400000006afec5c20d6a883c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=wanda@example.net,o.beck@shop.example,z.jung@shop.example relay=yes rcpthosts= size=3854 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=53503 remotehost=office.shop.example qp=19597 pid=19591
@400000006afec5c213b1a234 tcpserver: end 19591 status 0
@400000006afec5c213b27524 tcpserver: status: 0/40
@400000006afec6ca12065b64 tcpserver: status: 1/40
@400000006afec6ca12065b64 tcpserver: pid 20917 from 192.0.2.231
@400000006afec6ca13a8cc7c tcpserver: ok 20917 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::19959
@400000006afec6ca2d7d5ce4 qmail-smtpd[20917]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afec6ca336e773c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=y.kurz@partner.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=19959 remotehost=dsl-231.isp.example qp= pid=20917
@400000006afec6cb055739c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=y.kurz@partner.test relay=yes rcpthosts= size=4361 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=19959 remotehost=dsl-231.isp.example qp=20921 pid=20917
@400000006afec6cb0c118404 tcpserver: end 20917 status 0
@400000006afec6cb0c1187ec tcpserver: status: 0/40
@400000006afec6dc11ac77ac tcpserver: status: 1/40
@400000006afec6dc11acba14 tcpserver: pid 21007 from 192.0.2.231
@400000006afec6dc1953bde4 tcpserver: ok 21007 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::8241
@400000006afec6dd048aba34 qmail-smtpd[21007]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afec6dd0bf322ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ida8@cedar.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=8241 remotehost=dsl-231.isp.example qp= pid=21007
@400000006afec6dd0cd2f38c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=y.kurz6@station.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=8241 remotehost=dsl-231.isp.example qp= pid=21007
@400000006afec6dd20461b9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ida8@cedar.test,y.kurz6@station.test relay=yes rcpthosts= size=6602 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=8241 remotehost=dsl-231.isp.example qp=21013 pid=21007
@400000006afec6dd236443bc tcpserver: end 21007 status 0
@400000006afec6dd2364fb54 tcpserver: status: 0/40
@400000006afec7772434fd54 tcpserver: status: 1/40
@400000006afec777243537ec tcpserver: pid 21784 from 192.0.2.146
@400000006afec77727fff7a4 tcpserver: ok 21784 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::59793
@400000006afec778024b650c qmail-smtpd[21784]: auth: auth-success type=plain user=<nina@club.example>
@400000006afec7780c07c3ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=f.braun11@harbour.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=59793 remotehost=dsl-146.isp.example qp= pid=21784
@400000006afec7781a2050fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=f.braun11@harbour.test relay=yes rcpthosts= size=190755 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=59793 remotehost=dsl-146.isp.example qp=21788 pid=21784
@400000006afec7781d79d854 tcpserver: end 21784 status 0
@400000006afec7781d79d854 tcpserver: status: 0/40
@400000006afec82837591eec tcpserver: status: 1/40
@400000006afec82837599034 tcpserver: pid 22670 from 192.0.2.239
@400000006afec82907b3a054 tcpserver: ok 22670 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::49713
@400000006afec82916609d64 qmail-smtpd[22670]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afec8291f8b85fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=wanda1@bluebird.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=49713 remotehost=dsl-239.isp.example qp= pid=22670
@400000006afec8292ad055b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=wanda1@bluebird.test relay=yes rcpthosts= size=4613 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=49713 remotehost=dsl-239.isp.example qp=22674 pid=22670
@400000006afec829326c9f6c tcpserver: end 22670 status 0
@400000006afec829326cd234 tcpserver: status: 0/40
@400000006afec8340198f944 tcpserver: status: 1/40
@400000006afec83401996a8c tcpserver: pid 22726 from 192.0.2.150
@400000006afec8340bc76b44 tcpserver: ok 22726 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::2410
@400000006afec83423400664 qmail-smtpd[22726]: auth: auth-success type=plain user=<sara@club.example>
@400000006afec8342d5439a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=2410 remotehost=dsl-150.isp.example qp= pid=22726
@400000006afec8350941220c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=ida@shop.example relay=yes rcpthosts= size=3572 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=2410 remotehost=dsl-150.isp.example qp=22731 pid=22726
@400000006afec8350e2b097c tcpserver: end 22726 status 0
@400000006afec8350e2b402c tcpserver: status: 0/40
@400000006afec8d400394dec tcpserver: status: 1/40
@400000006afec8d400399c0c tcpserver: pid 23526 from 192.0.2.130
@400000006afec8d409b11634 tcpserver: ok 23526 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::46625
@400000006afec8d4162eac3c qmail-smtpd[23526]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afec8d41ccd19ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=v.horn8@meadow.example relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=46625 remotehost=office.shop.example qp= pid=23526
@400000006afec8d43321801c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=v.horn8@meadow.example relay=yes rcpthosts= size=12032 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=46625 remotehost=office.shop.example qp=23530 pid=23526
@400000006afec8d4366a233c tcpserver: end 23526 status 0
@400000006afec8d4366a6d74 tcpserver: status: 0/40
@400000006afec8fe2fcf2c84 tcpserver: status: 1/40
@400000006afec8fe2fcfd864 tcpserver: pid 23740 from 192.0.2.234
@400000006afec8fe32658aec tcpserver: ok 23740 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::29943
@400000006afec8ff16a1f3f4 qmail-smtpd[23740]: auth: auth-success type=plain user=<carla@example.net>
@400000006afec8ff1e495d54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=lena7@bigmail.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=29943 remotehost=dsl-234.isp.example qp= pid=23740
@400000006afec8ff289b9394 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=lena7@bigmail.example relay=yes rcpthosts= size=2060 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=29943 remotehost=dsl-234.isp.example qp=23744 pid=23740
@400000006afec8ff2d86bf3c tcpserver: end 23740 status 0
@400000006afec8ff2d874bdc tcpserver: status: 0/40
@400000006afec92f1e943d4c tcpserver: status: 1/40
@400000006afec92f1e94d5a4 tcpserver: pid 23983 from 192.0.2.130
@400000006afec92f279a9e54 tcpserver: ok 23983 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3287
@400000006afec9300cb22904 qmail-smtpd[23983]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afec93016b6d3b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=paula@example.net relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3287 remotehost=office.shop.example qp= pid=23983
@400000006afec93021ce8c74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=paula@example.net relay=yes rcpthosts= size=87444 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3287 remotehost=office.shop.example qp=23988 pid=23983
@400000006afec9302571b374 tcpserver: end 23983 status 0
@400000006afec93025726724 tcpserver: status: 0/40
@400000006afec99817ab1ec4 tcpserver: status: 1/40
@400000006afec99817ab1ec4 tcpserver: pid 24507 from 192.0.2.179
@400000006afec9982395db0c tcpserver: ok 24507 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::11466
@400000006afec9983aa9e7fc qmail-smtpd[24507]: auth: auth-success type=plain user=<lena@club.example>
@400000006afec99904835794 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=lena@club.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=11466 remotehost=dsl-179.isp.example qp= pid=24507
@400000006afec9991b659684 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=b.lang@shop.example relay=yes rcpthosts= size=5372 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=11466 remotehost=dsl-179.isp.example qp=24513 pid=24507
@400000006afec9991e761e5c tcpserver: end 24507 status 0
@400000006afec9991e762244 tcpserver: status: 0/40
@400000006afeca1d07b077bc tcpserver: status: 1/40
@400000006afeca1d07b12f54 tcpserver: pid 25171 from 192.0.2.208
@400000006afeca1d0f5e7c84 tcpserver: ok 25171 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::9382
@400000006afeca1d2a8448f4 qmail-smtpd[25171]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afeca1d3219b4dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=j.klein@partner.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=9382 remotehost=dsl-208.isp.example qp= pid=25171
@400000006afeca1e0ccf6564 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=j.klein@partner.test relay=yes rcpthosts= size=10815 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=9382 remotehost=dsl-208.isp.example qp=25177 pid=25171
@400000006afeca1e120cf6cc tcpserver: end 25171 status 0
@400000006afeca1e120cf6cc tcpserver: status: 0/40
@400000006afeca6e2ba7c9f4 tcpserver: status: 1/40
@400000006afeca6e2ba8b454 tcpserver: pid 25579 from 192.0.2.130
@400000006afeca6e2e802eb4 tcpserver: ok 25579 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::19154
@400000006afeca6f0b324b7c qmail-smtpd[25579]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afeca6f1073a1bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=paula4@customer.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19154 remotehost=office.shop.example qp= pid=25579
@400000006afeca6f1f0429a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=paula4@customer.example relay=yes rcpthosts= size=2506 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19154 remotehost=office.shop.example qp=25583 pid=25579
@400000006afeca6f258efb8c tcpserver: end 25579 status 0
@400000006afeca6f258f0f14 tcpserver: status: 0/40
@400000006afeca8224578144 tcpserver: status: 1/40
@400000006afeca822457f28c tcpserver: pid 25679 from 192.0.2.130
@400000006afeca822d781554 tcpserver: ok 25679 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::34830
@400000006afeca8309e8c41c qmail-smtpd[25679]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afeca8313be11cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=ute9@acorn.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34830 remotehost=office.shop.example qp= pid=25679
@400000006afeca8319eaf0ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=ute9@acorn.example relay=yes rcpthosts= size=1359 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34830 remotehost=office.shop.example qp=25683 pid=25679
@400000006afeca831d2795bc tcpserver: end 25679 status 0
@400000006afeca831d285cf4 tcpserver: status: 0/40
@400000006afecb4a1f8a0efc tcpserver: status: 1/40
@400000006afecb4a1f8ab30c tcpserver: pid 26678 from 192.0.2.239
@400000006afecb4a29dad9f4 tcpserver: ok 26678 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::47569
@400000006afecb4b05cf01d4 qmail-smtpd[26678]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afecb4b0b6dc60c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=y.kurz11@customer.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=47569 remotehost=dsl-239.isp.example qp= pid=26678
@400000006afecb4b1dba8ebc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=y.kurz11@customer.example relay=yes rcpthosts= size=52702 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=47569 remotehost=dsl-239.isp.example qp=26683 pid=26678
@400000006afecb4b258245a4 tcpserver: end 26678 status 0
@400000006afecb4b2582a364 tcpserver: status: 0/40
@400000006afecbb135536bac tcpserver: status: 1/40
@400000006afecbb135540404 tcpserver: pid 27195 from 192.0.2.130
@400000006afecbb13a74aefc tcpserver: ok 27195 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::51772
@400000006afecbb20f3378cc qmail-smtpd[27195]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afecbb217fc01cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=r.frank8@customer.example relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=51772 remotehost=office.shop.example qp= pid=27195
@400000006afecbb22c2840ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=r.frank8@customer.example relay=yes rcpthosts= size=9421 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=51772 remotehost=office.shop.example qp=27199 pid=27195
@400000006afecbb2331b0bc4 tcpserver: end 27195 status 0
@400000006afecbb2331b0bc4 tcpserver: status: 0/40
@400000006afecc813ad2960c tcpserver: status: 1/40
@400000006afecc813ad2efe4 tcpserver: pid 28235 from 192.0.2.239
@400000006afecc820934b274 tcpserver: ok 28235 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::23055
@400000006afecc82327e2f84 qmail-smtpd[28235]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afecc823684b7ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=lena@club.example relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=23055 remotehost=dsl-239.isp.example qp= pid=28235
@400000006afecc8237eeaffc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=23055 remotehost=dsl-239.isp.example qp= pid=28235
@400000006afecc823921251c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=23055 remotehost=dsl-239.isp.example qp= pid=28235
@400000006afecc823a811e94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=23055 remotehost=dsl-239.isp.example qp= pid=28235
@400000006afecc8301046dec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=greta@example.net relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=23055 remotehost=dsl-239.isp.example qp= pid=28235
@400000006afecc8315c94f04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=lena@club.example,m.roth@shop.example,k.maier@club.example,b.lang@shop.example,greta@example.net relay=yes rcpthosts= size=15015 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=23055 remotehost=dsl-239.isp.example qp=28242 pid=28235
@400000006afecc831aa0b42c tcpserver: end 28235 status 0
@400000006afecc831aa1600c tcpserver: status: 0/40
@400000006afecc9705fc1cb4 tcpserver: status: 1/40
@400000006afecc9705fc95cc tcpserver: pid 28341 from 192.0.2.130
@400000006afecc97081b283c tcpserver: ok 28341 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::5858
@400000006afecc971eb9788c qmail-smtpd[28341]: auth: auth-success type=login user=<ida@shop.example>
@400000006afecc9722fcf66c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=ida0@school.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5858 remotehost=office.shop.example qp= pid=28341
@400000006afecc972a659d64 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=ida0@school.example relay=yes rcpthosts= size=3283 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5858 remotehost=office.shop.example qp=28344 pid=28341
@400000006afecc9731dabbc4 tcpserver: end 28341 status 0
@400000006afecc9731dabbc4 tcpserver: status: 0/40
@400000006afecc981c71bb0c tcpserver: status: 1/40
@400000006afecc981c725f1c tcpserver: pid 28348 from 192.0.2.179
@400000006afecc9821bdee8c tcpserver: ok 28348 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::47823
@400000006afecc990900e4bc qmail-smtpd[28348]: auth: auth-success type=plain user=<lena@club.example>
@400000006afecc99111f04bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=h.vogel5@freemail.test relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=47823 remotehost=dsl-179.isp.example qp= pid=28348
@400000006afecc991f1a3dfc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=h.vogel5@freemail.test relay=yes rcpthosts= size=2820 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=47823 remotehost=dsl-179.isp.example qp=28353 pid=28348
@400000006afecc99275d993c tcpserver: end 28348 status 0
@400000006afecc99275deb44 tcpserver: status: 0/40
@400000006afecd0c0690e68c tcpserver: status: 1/40
@400000006afecd0c06913894 tcpserver: pid 28926 from 192.0.2.239
@400000006afecd0c111f2014 tcpserver: ok 28926 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::48816
@400000006afecd0c358368d4 qmail-smtpd[28926]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afecd0d02b369f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=y.kurz7@customer.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=48816 remotehost=dsl-239.isp.example qp= pid=28926
@400000006afecd0d10ffebcc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=y.kurz7@customer.example relay=yes rcpthosts= size=1508 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=48816 remotehost=dsl-239.isp.example qp=28932 pid=28926
@400000006afecd0d172e8454 tcpserver: end 28926 status 0
@400000006afecd0d172f5f14 tcpserver: status: 0/40
@400000006afecd101deb996c tcpserver: status: 1/40
@400000006afecd101deb996c tcpserver: pid 28948 from 192.0.2.150
@400000006afecd102179d10c tcpserver: ok 28948 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::16368
@400000006afecd10345a2b14 qmail-smtpd[28948]: auth: auth-success type=plain user=<sara@club.example>
@400000006afecd1103189464 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=16368 remotehost=dsl-150.isp.example qp= pid=28948
@400000006afecd1117e126cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=k.maier@club.example relay=yes rcpthosts= size=56884 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=16368 remotehost=dsl-150.isp.example qp=28952 pid=28948
@400000006afecd111e4afb64 tcpserver: end 28948 status 0
@400000006afecd111e4aff4c tcpserver: status: 0/40
@400000006afecd6420daf514 tcpserver: status: 1/40
@400000006afecd6420daf514 tcpserver: pid 29368 from 192.0.2.238
@400000006afecd6423494594 tcpserver: ok 29368 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::37034
@400000006afecd6435a0e3b4 qmail-smtpd[29368]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afecd6503726c64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=paula1@grey.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=37034 remotehost=dsl-238.isp.example qp= pid=29368
@400000006afecd6513ad7bb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=paula1@grey.test relay=yes rcpthosts= size=21802 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=37034 remotehost=dsl-238.isp.example qp=29372 pid=29368
@400000006afecd6518c40cbc tcpserver: end 29368 status 0
@400000006afecd6518c40cbc tcpserver: status: 0/40
@400000006afecd6f3129d69c tcpserver: status: 1/40
@400000006afecd6f312a24bc tcpserver: pid 29425 from 192.0.2.179
@400000006afecd6f37d1bdd4 tcpserver: ok 29425 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::36509
@400000006afecd701f18ea24 qmail-smtpd[29425]: auth: auth-success type=plain user=<lena@club.example>
@400000006afecd7029a66444 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=lena@partner.test relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=36509 remotehost=dsl-179.isp.example qp= pid=29425
@400000006afecd710240223c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=lena@partner.test relay=yes rcpthosts= size=39436 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=36509 remotehost=dsl-179.isp.example qp=29431 pid=29425
@400000006afecd7108cbe26c tcpserver: end 29425 status 0
@400000006afecd7108cc191c tcpserver: status: 0/40
@400000006afece1c19de90f4 tcpserver: status: 1/40
@400000006afece1c19df5444 tcpserver: pid 30288 from 192.0.2.238
@400000006afece1c24e44854 tcpserver: ok 30288 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::32064
@400000006afece1d12c1faa4 qmail-smtpd[30288]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afece1d198a46d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=greta11@oakwood.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=32064 remotehost=dsl-238.isp.example qp= pid=30288
@400000006afece1d24317ae4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=greta11@oakwood.test relay=yes rcpthosts= size=9295 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=32064 remotehost=dsl-238.isp.example qp=30294 pid=30288
@400000006afece1d2c3aea04 tcpserver: end 30288 status 0
@400000006afece1d2c3aea04 tcpserver: status: 0/40
@400000006afece1d36bb15e4 tcpserver: status: 1/40
@400000006afece1d36bb15e4 tcpserver: pid 30295 from 192.0.2.130
@400000006afece1d3712b394 tcpserver: ok 30295 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::15061
@400000006afece1e09263384 qmail-smtpd[30295]: auth: auth-success type=login user=<ida@shop.example>
@400000006afece1e0fe3583c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=carla10@paper.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15061 remotehost=office.shop.example qp= pid=30295
@400000006afece1e11a51cdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=ute8@kiosk.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15061 remotehost=office.shop.example qp= pid=30295
@400000006afece1e17d1e48c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=carla10@paper.example,ute8@kiosk.example relay=yes rcpthosts= size=15421 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15061 remotehost=office.shop.example qp=30297 pid=30295
@400000006afece1e1f3e505c tcpserver: end 30295 status 0
@400000006afece1e1f3f32ec tcpserver: status: 0/40
@400000006afeceb025c2ec6c tcpserver: status: 1/40
@400000006afeceb025c34a2c tcpserver: pid 31029 from 192.0.2.130
@400000006afeceb029bff33c tcpserver: ok 31029 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3140
@400000006afeceb10af916f4 qmail-smtpd[31029]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afeceb113467c84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=greta7@corner.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3140 remotehost=office.shop.example qp= pid=31029
@400000006afeceb126fc9164 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=greta7@corner.test relay=yes rcpthosts= size=194844 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3140 remotehost=office.shop.example qp=31034 pid=31029
@400000006afeceb12eda491c tcpserver: end 31029 status 0
@400000006afeceb12edad1d4 tcpserver: status: 0/40
@400000006afecf600d6b10f4 tcpserver: status: 1/40
@400000006afecf600d6b10f4 tcpserver: pid 31907 from 192.0.2.130
@400000006afecf601121eaec tcpserver: ok 31907 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::6654
@400000006afecf6029666574 qmail-smtpd[31907]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afecf60305d7a34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=v.horn6@heather.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6654 remotehost=office.shop.example qp= pid=31907
@400000006afecf6101465cd4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=v.horn6@heather.example relay=yes rcpthosts= size=23678 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6654 remotehost=office.shop.example qp=31911 pid=31907
@400000006afecf61051a250c tcpserver: end 31907 status 0
@400000006afecf61051a250c tcpserver: status: 0/40
@400000006afecf80127a3b74 tcpserver: status: 1/40
@400000006afecf80127af30c tcpserver: pid 32067 from 192.0.2.130
@400000006afecf80137f7674 tcpserver: ok 32067 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::54877
@400000006afecf802f791d44 qmail-smtpd[32067]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afecf8037071304 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=f.braun@club.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54877 remotehost=office.shop.example qp= pid=32067
@400000006afecf80382e4d24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=greta@example.net relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54877 remotehost=office.shop.example qp= pid=32067
@400000006afecf803a0d3a9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54877 remotehost=office.shop.example qp= pid=32067
@400000006afecf803aa7b964 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54877 remotehost=office.shop.example qp= pid=32067
@400000006afecf8109babedc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=f.braun@club.example,greta@example.net,b.lang@shop.example,m.roth@shop.example relay=yes rcpthosts= size=3718 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54877 remotehost=office.shop.example qp=32071 pid=32067
@400000006afecf810e133004 tcpserver: end 32067 status 0
@400000006afecf810e133004 tcpserver: status: 0/40
@400000006afecf951652d224 tcpserver: status: 1/40
@400000006afecf951652f934 tcpserver: pid 32172 from 192.0.2.130
@400000006afecf951978ce2c tcpserver: ok 32172 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::37874
@400000006afecf953957bdac qmail-smtpd[32172]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afecf9607384e04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37874 remotehost=office.shop.example qp= pid=32172
@400000006afecf961d339bdc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=r.frank@club.example relay=yes rcpthosts= size=148377 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37874 remotehost=office.shop.example qp=32178 pid=32172
@400000006afecf96230b5234 tcpserver: end 32172 status 0
@400000006afecf96230b65bc tcpserver: status: 0/40
@400000006afed0870160f954 tcpserver: status: 1/40
@400000006afed0870160f954 tcpserver: pid 913 from 192.0.2.130
@400000006afed087069a48e4 tcpserver: ok 913 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::38680
@400000006afed0871557fb4c qmail-smtpd[913]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afed0871dc930d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=38680 remotehost=office.shop.example qp= pid=913
@400000006afed0871ed44fa4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=paula@example.net relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=38680 remotehost=office.shop.example qp= pid=913
@400000006afed0873077286c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=anna.koch@shop.example,paula@example.net relay=yes rcpthosts= size=49763 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=38680 remotehost=office.shop.example qp=917 pid=913
@400000006afed08733b0d384 tcpserver: end 913 status 0
@400000006afed08733b0db54 tcpserver: status: 0/40
@400000006afed0df1135828c tcpserver: status: 1/40
@400000006afed0df1135c8dc tcpserver: pid 1354 from 192.0.2.238
@400000006afed0df1241d20c tcpserver: ok 1354 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::9521
@400000006afed0df2fd3ef44 qmail-smtpd[1354]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afed0df35356fe4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=ute0@university.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=9521 remotehost=dsl-238.isp.example qp= pid=1354
@400000006afed0df3723ce7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=t.wolf8@museum.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=9521 remotehost=dsl-238.isp.example qp= pid=1354
@400000006afed0df38e8ac14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=paula1@vineyard.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=9521 remotehost=dsl-238.isp.example qp= pid=1354
@400000006afed0df3a28447c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=m.roth0@tower.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=9521 remotehost=dsl-238.isp.example qp= pid=1354
@400000006afed0e005ec615c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=ute0@university.example,t.wolf8@museum.example,paula1@vineyard.example,m.roth0@tower.test relay=yes rcpthosts= size=7875 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=9521 remotehost=dsl-238.isp.example qp=1358 pid=1354
@400000006afed0e00c311ddc tcpserver: end 1354 status 0
@400000006afed0e00c3125ac tcpserver: status: 0/40
@400000006afed21b16cfa72c tcpserver: status: 1/40
@400000006afed21b16cfab14 tcpserver: pid 2934 from 192.0.2.239
@400000006afed21b1b65e88c tcpserver: ok 2934 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::53342
@400000006afed21b3afcb34c qmail-smtpd[2934]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afed21c03c0d2b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=paula2@acorn.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=53342 remotehost=dsl-239.isp.example qp= pid=2934
@400000006afed21c0f3de4c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=paula2@acorn.example relay=yes rcpthosts= size=1202 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=53342 remotehost=dsl-239.isp.example qp=2939 pid=2934
@400000006afed21c13ea59bc tcpserver: end 2934 status 0
@400000006afed21c13ea59bc tcpserver: status: 0/40
@400000006afed21f2c5fa45c tcpserver: status: 1/40
@400000006afed21f2c607b34 tcpserver: pid 2956 from 192.0.2.130
@400000006afed21f36dc559c tcpserver: ok 2956 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::16597
@400000006afed22007d7975c qmail-smtpd[2956]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afed22010a04384 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=t.wolf7@mill.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16597 remotehost=office.shop.example qp= pid=2956
@400000006afed220205561c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=t.wolf7@mill.test relay=yes rcpthosts= size=10064 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16597 remotehost=office.shop.example qp=2960 pid=2956
@400000006afed220265bf04c tcpserver: end 2956 status 0
@400000006afed220265c9c2c tcpserver: status: 0/40
@400000006afed35a0f762334 tcpserver: status: 1/40
@400000006afed35a0f762334 tcpserver: pid 4529 from 192.0.2.158
@400000006afed35a1930825c tcpserver: ok 4529 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::6057
@400000006afed35a3ab8b124 qmail-smtpd[4529]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afed35b070320bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=greta4@customer.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=6057 remotehost=dsl-158.isp.example qp= pid=4529
@400000006afed35b12111194 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=greta4@customer.example relay=yes rcpthosts= size=2113 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=6057 remotehost=dsl-158.isp.example qp=4534 pid=4529
@400000006afed35b16176734 tcpserver: end 4529 status 0
@400000006afed35b16176734 tcpserver: status: 0/40
@400000006afed3e2027a9714 tcpserver: status: 1/40
@400000006afed3e2027b42f4 tcpserver: pid 5208 from 192.0.2.130
@400000006afed3e20925b29c tcpserver: ok 5208 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::30466
@400000006afed3e22f864c44 qmail-smtpd[5208]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afed3e2333ded74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=lena2@meadow.example relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30466 remotehost=office.shop.example qp= pid=5208
@400000006afed3e306f6b50c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=lena2@meadow.example relay=yes rcpthosts= size=43230 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30466 remotehost=office.shop.example qp=5213 pid=5208
@400000006afed3e30d1b5ab4 tcpserver: end 5208 status 0
@400000006afed3e30d1b81c4 tcpserver: status: 0/40
@400000006afed4190bcd1864 tcpserver: status: 1/40
@400000006afed4190bcdc444 tcpserver: pid 5483 from 192.0.2.130
@400000006afed41910136cd4 tcpserver: ok 5483 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::13748
@400000006afed419270478d4 qmail-smtpd[5483]: auth: auth-success type=login user=<ute@shop.example>
@400000006afed4192e80617c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=t.wolf2@meadow.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13748 remotehost=office.shop.example qp= pid=5483
@400000006afed41a09bb7a5c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=t.wolf2@meadow.example relay=yes rcpthosts= size=3693 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13748 remotehost=office.shop.example qp=5488 pid=5483
@400000006afed41a0db26e7c tcpserver: end 5483 status 0
@400000006afed41a0db2ff04 tcpserver: status: 0/40
@400000006afed5131031a334 tcpserver: status: 1/40
@400000006afed513103233bc tcpserver: pid 6734 from 192.0.2.158
@400000006afed5131b50f92c tcpserver: ok 6734 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::40839
@400000006afed5133247a2ac qmail-smtpd[6734]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afed51337d4713c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=nina3@granite.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=40839 remotehost=dsl-158.isp.example qp= pid=6734
@400000006afed51339cf3b84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=j.klein8@tower.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=40839 remotehost=dsl-158.isp.example qp= pid=6734
@400000006afed514008264dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=sara2@museum.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=40839 remotehost=dsl-158.isp.example qp= pid=6734
@400000006afed51401234c44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=ute5@partner.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=40839 remotehost=dsl-158.isp.example qp= pid=6734
@400000006afed5141189f7a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=nina3@granite.test,j.klein8@tower.test,sara2@museum.example,ute5@partner.test relay=yes rcpthosts= size=1887 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=40839 remotehost=dsl-158.isp.example qp=6739 pid=6734
@400000006afed5141964c15c tcpserver: end 6734 status 0
@400000006afed51419652ad4 tcpserver: status: 0/40
@400000006afed56037ef7734 tcpserver: status: 1/40
@400000006afed56037efade4 tcpserver: pid 7122 from 192.0.2.231
@400000006afed5610246060c tcpserver: ok 7122 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::48176
@400000006afed561160f02c4 qmail-smtpd[7122]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afed5611f8ce974 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=carla3@bluebird.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=48176 remotehost=dsl-231.isp.example qp= pid=7122
@400000006afed56134a272fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=carla3@bluebird.test relay=yes rcpthosts= size=16603 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=48176 remotehost=dsl-231.isp.example qp=7127 pid=7122
@400000006afed5613a235aac tcpserver: end 7122 status 0
@400000006afed5613a23cfdc tcpserver: status: 0/40
@400000006afed5643a9959b4 tcpserver: status: 1/40
@400000006afed5643a9959b4 tcpserver: pid 7142 from 192.0.2.158
@400000006afed5650409da04 tcpserver: ok 7142 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::13137
@400000006afed5652bfeee8c qmail-smtpd[7142]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afed56531ac6c4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=13137 remotehost=dsl-158.isp.example qp= pid=7142
@400000006afed5653ac89f44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=y.kurz@shop.example relay=yes rcpthosts= size=36865 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=13137 remotehost=dsl-158.isp.example qp=7147 pid=7142
@400000006afed56606b33b9c tcpserver: end 7142 status 0
@400000006afed56606b3530c tcpserver: status: 0/40
@400000006afed57904b60824 tcpserver: status: 1/40
@400000006afed57904b6a07c tcpserver: pid 7243 from 192.0.2.234
@400000006afed579109483b4 tcpserver: ok 7243 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::27941
@400000006afed5791d6a828c qmail-smtpd[7243]: auth: auth-success type=plain user=<carla@example.net>
@400000006afed5792599733c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=j.klein2@customer.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=27941 remotehost=dsl-234.isp.example qp= pid=7243
@400000006afed5793a111acc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=j.klein2@customer.example relay=yes rcpthosts= size=3850 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=27941 remotehost=dsl-234.isp.example qp=7247 pid=7243
@400000006afed57a067cd9bc tcpserver: end 7243 status 0
@400000006afed57a067d3394 tcpserver: status: 0/40
@400000006afed6691a3776c4 tcpserver: status: 1/40
@400000006afed6691a37efdc tcpserver: pid 8445 from 192.0.2.130
@400000006afed6691e52c394 tcpserver: ok 8445 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::20341
@400000006afed6692c533c94 qmail-smtpd[8445]: auth: auth-success type=login user=<billing@shop.example>
@400000006afed66932197a44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=einkauf@typo.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=20341 remotehost=office.shop.example qp= pid=8445
@400000006afed66a084e6d3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=einkauf@typo.test relay=yes rcpthosts= size=51676 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=20341 remotehost=office.shop.example qp=8448 pid=8445
@400000006afed66a10dd38fc tcpserver: end 8445 status 0
@400000006afed66a10dd38fc tcpserver: status: 0/40
@400000006afed72d32674454 tcpserver: status: 1/40
@400000006afed72d3267e864 tcpserver: pid 9427 from 192.0.2.188
@400000006afed72d32ebd9bc tcpserver: ok 9427 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::56233
@400000006afed72e0ee0e814 qmail-smtpd[9427]: auth: auth-success type=plain user=<paula@example.net>
@400000006afed72e16b84e9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=wanda0@university.example relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=56233 remotehost=dsl-188.isp.example qp= pid=9427
@400000006afed72e2bb4ba74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=wanda0@university.example relay=yes rcpthosts= size=1061 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=56233 remotehost=dsl-188.isp.example qp=9431 pid=9427
@400000006afed72e3426c6d4 tcpserver: end 9427 status 0
@400000006afed72e34276314 tcpserver: status: 0/40
@400000006afed87414a1ce94 tcpserver: status: 1/40
@400000006afed87414a2209c tcpserver: pid 11059 from 192.0.2.158
@400000006afed87419349554 tcpserver: ok 11059 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::48289
@400000006afed8742e123274 qmail-smtpd[11059]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afed87432ec8984 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=wanda5@paper.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=48289 remotehost=dsl-158.isp.example qp= pid=11059
@400000006afed8743395d174 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=ida1@cedar.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=48289 remotehost=dsl-158.isp.example qp= pid=11059
@400000006afed87505799e74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=wanda5@paper.example,ida1@cedar.test relay=yes rcpthosts= size=11462 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=48289 remotehost=dsl-158.isp.example qp=11063 pid=11059
@400000006afed875096eb21c tcpserver: end 11059 status 0
@400000006afed875096f61e4 tcpserver: status: 0/40
@400000006afed8c20bd073c4 tcpserver: status: 1/40
@400000006afed8c20bd073c4 tcpserver: pid 11448 from 192.0.2.238
@400000006afed8c2151bb59c tcpserver: ok 11448 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::18730
@400000006afed8c2313e8f4c tcpserver: status: 2/40
@400000006afed8c2313eaaa4 tcpserver: pid 11452 from 192.0.2.130
@400000006afed8c233b70574 tcpserver: ok 11452 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::12315
@400000006afed8c23704117c qmail-smtpd[11448]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afed8c30518c964 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=18730 remotehost=dsl-238.isp.example qp= pid=11448
@400000006afed8c30e52c55c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=v.horn@shop.example relay=yes rcpthosts= size=9956 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=18730 remotehost=dsl-238.isp.example qp=11454 pid=11448
@400000006afed8c3118c939c tcpserver: end 11448 status 0
@400000006afed8c3118d00fc tcpserver: status: 1/40
@400000006afed8c314d8d484 qmail-smtpd[11452]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afed8c31e22225c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12315 remotehost=office.shop.example qp= pid=11452
@400000006afed8c33324b46c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=sara@club.example relay=yes rcpthosts= size=251529 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12315 remotehost=office.shop.example qp=11457 pid=11452
@400000006afed8c33b40d89c tcpserver: end 11452 status 0
@400000006afed8c33b413e2c tcpserver: status: 0/40
@400000006afed8ef06996e24 tcpserver: status: 1/40
@400000006afed8ef069a29a4 tcpserver: pid 11673 from 192.0.2.208
@400000006afed8ef07fc70f4 tcpserver: ok 11673 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::23137
@400000006afed8ef27f3c2a4 qmail-smtpd[11673]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afed8ef31275214 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=lena10@bigmail.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=23137 remotehost=dsl-208.isp.example qp= pid=11673
@400000006afed8f00a2947bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=lena10@bigmail.example relay=yes rcpthosts= size=32922 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=23137 remotehost=dsl-208.isp.example qp=11678 pid=11673
@400000006afed8f00f10412c tcpserver: end 11673 status 0
@400000006afed8f00f110864 tcpserver: status: 0/40
@400000006afedb0309d6b31c tcpserver: status: 1/40
@400000006afedb0309d6b31c tcpserver: pid 14333 from 192.0.2.234
@400000006afedb030fe1355c tcpserver: ok 14333 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::58530
@400000006afedb032bf3750c qmail-smtpd[14333]: auth: auth-success type=plain user=<carla@example.net>
@400000006afedb03336c2d4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=carla@example.net rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=58530 remotehost=dsl-234.isp.example qp= pid=14333
@400000006afedb040f0a9fc4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=v.horn@shop.example relay=yes rcpthosts= size=18145 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=58530 remotehost=dsl-234.isp.example qp=14339 pid=14333
@400000006afedb0412547b64 tcpserver: end 14333 status 0
@400000006afedb041255235c tcpserver: status: 0/40
@400000006afedb170cd47e14 tcpserver: status: 1/40
@400000006afedb170cd47e14 tcpserver: pid 14434 from 192.0.2.208
@400000006afedb17156ee67c tcpserver: ok 14434 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::30704
@400000006afedb17372fe824 qmail-smtpd[14434]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afedb1805499594 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=ute@shop.example relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=30704 remotehost=dsl-208.isp.example qp= pid=14434
@400000006afedb181207b70c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=ute@shop.example relay=yes rcpthosts= size=5906 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=30704 remotehost=dsl-208.isp.example qp=14439 pid=14434
@400000006afedb181714320c tcpserver: end 14434 status 0
@400000006afedb181715149c tcpserver: status: 0/40
@400000006afedb4e2ea14374 tcpserver: status: 1/40
@400000006afedb4e2ea14374 tcpserver: pid 14711 from 192.0.2.179
@400000006afedb4e3281199c tcpserver: ok 14711 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::11250
@400000006afedb4f036c174c qmail-smtpd[14711]: auth: auth-success type=plain user=<lena@club.example>
@400000006afedb4f0e1199c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=o.beck5@museum.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=11250 remotehost=dsl-179.isp.example qp= pid=14711
@400000006afedb4f25fcff9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=o.beck5@museum.example relay=yes rcpthosts= size=59940 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=11250 remotehost=dsl-179.isp.example qp=14716 pid=14711
@400000006afedb4f2a288c94 tcpserver: end 14711 status 0
@400000006afedb4f2a288c94 tcpserver: status: 0/40
@400000006afedbff3b02d59c tcpserver: status: 1/40
@400000006afedbff3b02d59c tcpserver: pid 15597 from 192.0.2.130
@400000006afedbff3b2c4ae4 tcpserver: ok 15597 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::42119
@400000006afedc00246ab354 qmail-smtpd[15597]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afedc00290d73ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=ute3@bricks.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42119 remotehost=office.shop.example qp= pid=15597
@400000006afedc0100c1ea94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=ute3@bricks.example relay=yes rcpthosts= size=3912 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42119 remotehost=office.shop.example qp=15603 pid=15597
@400000006afedc01074a4f64 tcpserver: end 15597 status 0
@400000006afedc01074a5f04 tcpserver: status: 0/40
@400000006afeddd4034f09cc tcpserver: status: 1/40
@400000006afeddd4034f6f5c tcpserver: pid 17938 from 192.0.2.208
@400000006afeddd40ed9f6bc tcpserver: ok 17938 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::52286
@400000006afeddd4234b0ab4 qmail-smtpd[17938]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afeddd42ab5e814 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=j.klein8@slowpost.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=52286 remotehost=dsl-208.isp.example qp= pid=17938
@400000006afeddd4333561f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=j.klein8@slowpost.example relay=yes rcpthosts= size=29300 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=52286 remotehost=dsl-208.isp.example qp=17942 pid=17938
@400000006afeddd5000a1fcc tcpserver: end 17938 status 0
@400000006afeddd5000a6dec tcpserver: status: 0/40
@400000006afedea301cbc914 tcpserver: status: 1/40
@400000006afedea301cbc914 tcpserver: pid 18973 from 192.0.2.130
@400000006afedea3095d83ac tcpserver: ok 18973 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::20266
@400000006afedea318f6b194 qmail-smtpd[18973]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afedea321dd9bec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=20266 remotehost=office.shop.example qp= pid=18973
@400000006afedea32b0a68e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts= size=10060 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=20266 remotehost=office.shop.example qp=18976 pid=18973
@400000006afedea32ffd4934 tcpserver: end 18973 status 0
@400000006afedea32ffd7bfc tcpserver: status: 0/40
@400000006afeded42f5e0b94 tcpserver: status: 1/40
@400000006afeded42f5e0b94 tcpserver: pid 19221 from 192.0.2.130
@400000006afeded436c48fac tcpserver: ok 19221 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::16286
@400000006afeded5122e3684 qmail-smtpd[19221]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afeded51a97367c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=f.braun9@customer.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16286 remotehost=office.shop.example qp= pid=19221
@400000006afeded51b65c17c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=h.vogel5@shipyard.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16286 remotehost=office.shop.example qp= pid=19221
@400000006afeded51c36290c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=y.kurz2@cloudy.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16286 remotehost=office.shop.example qp= pid=19221
@400000006afeded51d2f88e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=y.kurz8@pebble.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16286 remotehost=office.shop.example qp= pid=19221
@400000006afeded52a9ee574 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=f.braun9@customer.example,h.vogel5@shipyard.test,y.kurz2@cloudy.example,y.kurz8@pebble.test relay=yes rcpthosts= size=8642 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16286 remotehost=office.shop.example qp=19226 pid=19221
@400000006afeded52e97547c tcpserver: end 19221 status 0
@400000006afeded52e97547c tcpserver: status: 0/40
@400000006afedefc36e08fa4 tcpserver: status: 1/40
@400000006afedefc36e12be4 tcpserver: pid 19422 from 192.0.2.130
@400000006afedefd00907284 tcpserver: ok 19422 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::5713
@400000006afedefd2370691c qmail-smtpd[19422]: auth: auth-success type=login user=<ida@shop.example>
@400000006afedefd2c00c34c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=f.braun3@grey.test relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5713 remotehost=office.shop.example qp= pid=19422
@400000006afedefe02ef656c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=f.braun3@grey.test relay=yes rcpthosts= size=144311 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5713 remotehost=office.shop.example qp=19428 pid=19422
@400000006afedefe08a781ec tcpserver: end 19422 status 0
@400000006afedefe08a781ec tcpserver: status: 0/40
@400000006afedf1132d0c424 tcpserver: status: 1/40
@400000006afedf1132d0c424 tcpserver: pid 19527 from 192.0.2.191
@400000006afedf11330eafb4 tcpserver: ok 19527 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::52131
@400000006afedf1218dbe634 qmail-smtpd[19527]: auth: auth-success type=plain user=<emma@club.example>
@400000006afedf121f937154 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=anna.koch2@acorn.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=52131 remotehost=dsl-191.isp.example qp= pid=19527
@400000006afedf122d73c3dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=anna.koch2@acorn.example relay=yes rcpthosts= size=3733 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=52131 remotehost=dsl-191.isp.example qp=19531 pid=19527
@400000006afedf1234d300ac tcpserver: end 19527 status 0
@400000006afedf1234d32f8c tcpserver: status: 0/40
@400000006afee06734d14744 tcpserver: status: 1/40
@400000006afee06734d14744 tcpserver: pid 21237 from 192.0.2.130
@400000006afee06802322c04 tcpserver: ok 21237 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::34766
@400000006afee068142e34d4 qmail-smtpd[21237]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afee0681998cd94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn2@valley.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34766 remotehost=office.shop.example qp= pid=21237
@400000006afee0681b363984 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=lena4@canal.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34766 remotehost=office.shop.example qp= pid=21237
@400000006afee0681d02912c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=nina9@tailor.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34766 remotehost=office.shop.example qp= pid=21237
@400000006afee0681e4250a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=ute10@birch.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34766 remotehost=office.shop.example qp= pid=21237
@400000006afee068364de8ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn2@valley.test,lena4@canal.test,nina9@tailor.example,ute10@birch.example relay=yes rcpthosts= size=32012 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34766 remotehost=office.shop.example qp=21242 pid=21237
@400000006afee068398764e4 tcpserver: end 21237 status 0
@400000006afee068398797ac tcpserver: status: 0/40
@400000006afee06f2b65e6c4 tcpserver: status: 1/40
@400000006afee06f2b65fe34 tcpserver: pid 21276 from 192.0.2.158
@400000006afee06f30ab9a34 tcpserver: ok 21276 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::15239
@400000006afee0700de580b4 qmail-smtpd[21276]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afee070129f6ee4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=nina3@tailor.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=15239 remotehost=dsl-158.isp.example qp= pid=21276
@400000006afee070139f00ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=d.weiss5@station.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=15239 remotehost=dsl-158.isp.example qp= pid=21276
@400000006afee070151c888c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=wanda6@inkwell.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=15239 remotehost=dsl-158.isp.example qp= pid=21276
@400000006afee070263c4ea4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=nina3@tailor.example,d.weiss5@station.test,wanda6@inkwell.test relay=yes rcpthosts= size=11181 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=15239 remotehost=dsl-158.isp.example qp=21281 pid=21276
@400000006afee0702dbdd8b4 tcpserver: end 21276 status 0
@400000006afee0702dbe904c tcpserver: status: 0/40
@400000006afee1762decf34c tcpserver: status: 1/40
@400000006afee1762ded1a5c tcpserver: pid 22591 from 192.0.2.239
@400000006afee17630723e9c tcpserver: ok 22591 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::52691
@400000006afee177110eb10c qmail-smtpd[22591]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afee1771a59c404 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=greta8@acorn.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=52691 remotehost=dsl-239.isp.example qp= pid=22591
@400000006afee1772562de94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=greta8@acorn.example relay=yes rcpthosts= size=54868 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=52691 remotehost=dsl-239.isp.example qp=22596 pid=22591
@400000006afee1772d1b7e34 tcpserver: end 22591 status 0
@400000006afee1772d1ba15c tcpserver: status: 0/40
@400000006afee1a8004b4b64 tcpserver: status: 1/40
@400000006afee1a8004bd41c tcpserver: pid 22838 from 192.0.2.158
@400000006afee1a80be806ec tcpserver: ok 22838 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::44355
@400000006afee1a83031ab5c qmail-smtpd[22838]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afee1a837072e5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=sara5@freemail.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=44355 remotehost=dsl-158.isp.example qp= pid=22838
@400000006afee1a90e18640c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=sara5@freemail.test relay=yes rcpthosts= size=5385 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=44355 remotehost=dsl-158.isp.example qp=22844 pid=22838
@400000006afee1a9149bd354 tcpserver: end 22838 status 0
@400000006afee1a9149cb9cc tcpserver: status: 0/40
@400000006afee33203c562ac tcpserver: status: 1/40
@400000006afee33203c57634 tcpserver: pid 24808 from 192.0.2.141
@400000006afee3320c541ae4 tcpserver: ok 24808 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::35797
@400000006afee33218d8198c qmail-smtpd[24808]: auth: auth-success type=plain user=<greta@example.net>
@400000006afee3322008d034 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=emma4@birch.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=35797 remotehost=dsl-141.isp.example qp= pid=24808
@400000006afee3322258de9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=z.jung6@canal.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=35797 remotehost=dsl-141.isp.example qp= pid=24808
@400000006afee33232dab704 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=emma4@birch.example,z.jung6@canal.test relay=yes rcpthosts= size=13979 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=35797 remotehost=dsl-141.isp.example qp=24812 pid=24808
@400000006afee332390d2404 tcpserver: end 24808 status 0
@400000006afee332390d6e3c tcpserver: status: 0/40
@400000006afee370039acc54 tcpserver: status: 1/40
@400000006afee370039b7c1c tcpserver: pid 25118 from 192.0.2.130
@400000006afee3700f948874 tcpserver: ok 25118 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::46374
@400000006afee37030afc0b4 qmail-smtpd[25118]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afee37037e593f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=sara4@shipyard.test relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=46374 remotehost=office.shop.example qp= pid=25118
@400000006afee371041981d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=sara4@shipyard.test relay=yes rcpthosts= size=1455 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=46374 remotehost=office.shop.example qp=25123 pid=25118
@400000006afee37109942fc4 tcpserver: end 25118 status 0
@400000006afee37109942fc4 tcpserver: status: 0/40
@400000006afee5401ce6c014 tcpserver: status: 1/40
@400000006afee5401ce796ec tcpserver: pid 27440 from 192.0.2.141
@400000006afee54024f9b4b4 tcpserver: ok 27440 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::10674
@400000006afee540356b125c qmail-smtpd[27440]: auth: auth-success type=plain user=<greta@example.net>
@400000006afee54102cd23e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=t.wolf7@workshop.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=10674 remotehost=dsl-141.isp.example qp= pid=27440
@400000006afee54103afac14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=b.lang5@dune.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=10674 remotehost=dsl-141.isp.example qp= pid=27440
@400000006afee541050149c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=t.wolf0@reed.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=10674 remotehost=dsl-141.isp.example qp= pid=27440
@400000006afee541071ae6ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=h.vogel5@opera.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=10674 remotehost=dsl-141.isp.example qp= pid=27440
@400000006afee541187a2aac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=t.wolf7@workshop.test,b.lang5@dune.test,t.wolf0@reed.test,h.vogel5@opera.example relay=yes rcpthosts= size=6840 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=10674 remotehost=dsl-141.isp.example qp=27445 pid=27440
@400000006afee5411eb123bc tcpserver: end 27440 status 0
@400000006afee5411eb1eedc tcpserver: status: 0/40
@400000006afee5e2399e57e4 tcpserver: status: 1/40
@400000006afee5e2399e57e4 tcpserver: pid 28252 from 192.0.2.175
@400000006afee5e301b42264 tcpserver: ok 28252 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::49569
@400000006afee5e312214604 qmail-smtpd[28252]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afee5e31bdbeb7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=ute10@bigmail.example relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=49569 remotehost=dsl-175.isp.example qp= pid=28252
@400000006afee5e33265a644 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=ute10@bigmail.example relay=yes rcpthosts= size=4156 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=49569 remotehost=dsl-175.isp.example qp=28257 pid=28252
@400000006afee5e3382158bc tcpserver: end 28252 status 0
@400000006afee5e3382223dc tcpserver: status: 0/40
@400000006afee6071d333e1c tcpserver: status: 1/40
@400000006afee6071d3370e4 tcpserver: pid 28435 from 192.0.2.146
@400000006afee60721a6e804 tcpserver: ok 28435 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::11720
@400000006afee6080f6fbe7c qmail-smtpd[28435]: auth: auth-success type=plain user=<nina@club.example>
@400000006afee60818fe375c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=ida5@paper.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee6081b444efc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=lena6@bigmail.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee6081befe0dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=v.horn10@canal.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee6081d9a1e0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=sara1@library.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee6081f60574c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=m.roth3@library.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee608211d4d74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=emma1@freemail.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee60822ec7bac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=f.braun5@partner.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee60823ecffa4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=d.weiss2@lighthouse.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee60824ca01c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=sara0@corner.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp= pid=28435
@400000006afee60907a92c8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=ida5@paper.example,lena6@bigmail.example,v.horn10@canal.test,sara1@library.example,m.roth3@library.example,emma1@freemail.test,f.braun5@partner.test,d.weiss2@lighthouse.test,sara0@corner.test relay=yes rcpthosts= size=1203913 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=11720 remotehost=dsl-146.isp.example qp=28443 pid=28435
@400000006afee6090c7bc724 tcpserver: end 28435 status 0
@400000006afee6090c7bc724 tcpserver: status: 0/40
@400000006afee61634d5526c tcpserver: status: 1/40
@400000006afee61634d60234 tcpserver: pid 28512 from 192.0.2.223
@400000006afee6163a241dfc tcpserver: ok 28512 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::32620
@400000006afee6171f12a4ac qmail-smtpd[28512]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afee61729507444 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=nina@club.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32620 remotehost=dsl-223.isp.example qp= pid=28512
@400000006afee6172a9e02e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32620 remotehost=dsl-223.isp.example qp= pid=28512
@400000006afee6172c3db0f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32620 remotehost=dsl-223.isp.example qp= pid=28512
@400000006afee6180313317c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=nina@club.example,z.jung@shop.example,emma@club.example relay=yes rcpthosts= size=20151 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32620 remotehost=dsl-223.isp.example qp=28518 pid=28512
@400000006afee618070f03b4 tcpserver: end 28512 status 0
@400000006afee618070fbb4c tcpserver: status: 0/40
@400000006afee6a239447bfc tcpserver: status: 1/40
@400000006afee6a23944e18c tcpserver: pid 29212 from 192.0.2.234
@400000006afee6a3033115d4 tcpserver: ok 29212 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::58752
@400000006afee6a32115db34 qmail-smtpd[29212]: auth: auth-success type=plain user=<carla@example.net>
@400000006afee6a32ab95314 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=ute9@shipyard.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=58752 remotehost=dsl-234.isp.example qp= pid=29212
@400000006afee6a32b569cb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=lena8@ferry.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=58752 remotehost=dsl-234.isp.example qp= pid=29212
@400000006afee6a40713bea4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=ute9@shipyard.test,lena8@ferry.test relay=yes rcpthosts= size=1479 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=58752 remotehost=dsl-234.isp.example qp=29218 pid=29212
@400000006afee6a40d4d28b4 tcpserver: end 29212 status 0
@400000006afee6a40d4dfba4 tcpserver: status: 0/40
@400000006afee6d80e7535c4 tcpserver: status: 1/40
@400000006afee6d80e7535c4 tcpserver: pid 29479 from 192.0.2.130
@400000006afee6d817452164 tcpserver: ok 29479 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::44055
@400000006afee6d832ea66a4 qmail-smtpd[29479]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afee6d83a666e8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=j.klein6@tower.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44055 remotehost=office.shop.example qp= pid=29479
@400000006afee6d9129f6ee4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=j.klein6@tower.test relay=yes rcpthosts= size=3086 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44055 remotehost=office.shop.example qp=29484 pid=29479
@400000006afee6d91b51d004 tcpserver: end 29479 status 0
@400000006afee6d91b52608c tcpserver: status: 0/40
@400000006afee78f13d10174 tcpserver: status: 1/40
@400000006afee78f13d10174 tcpserver: pid 30394 from 192.0.2.130
@400000006afee78f171464d4 tcpserver: ok 30394 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::41712
@400000006afee78f35236e84 qmail-smtpd[30394]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afee78f3b394b04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=d.weiss7@orchard.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41712 remotehost=office.shop.example qp= pid=30394
@400000006afee79006609b44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=d.weiss7@orchard.test relay=yes rcpthosts= size=3104 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41712 remotehost=office.shop.example qp=30398 pid=30394
@400000006afee7900c420dcc tcpserver: end 30394 status 0
@400000006afee7900c4211b4 tcpserver: status: 0/40
@400000006afee9b92908b514 tcpserver: status: 1/40
@400000006afee9b9290939e4 tcpserver: pid 698 from 192.0.2.208
@400000006afee9b92b64e10c tcpserver: ok 698 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::35846
@400000006afee9ba1176c594 qmail-smtpd[698]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afee9ba174a2a74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=t.wolf4@dune.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35846 remotehost=dsl-208.isp.example qp= pid=698
@400000006afee9ba17ed1964 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=emma7@dairy.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35846 remotehost=dsl-208.isp.example qp= pid=698
@400000006afee9ba191633fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=f.braun9@granite.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35846 remotehost=dsl-208.isp.example qp= pid=698
@400000006afee9ba1a98190c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=wanda11@orchard.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35846 remotehost=dsl-208.isp.example qp= pid=698
@400000006afee9ba210e41e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=t.wolf4@dune.test,emma7@dairy.example,f.braun9@granite.test,wanda11@orchard.test relay=yes rcpthosts= size=14339 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35846 remotehost=dsl-208.isp.example qp=702 pid=698
@400000006afee9ba29e741bc tcpserver: end 698 status 0
@400000006afee9ba29e741bc tcpserver: status: 0/40
@400000006afeeadd239f7be4 tcpserver: status: 1/40
@400000006afeeadd23a052bc tcpserver: pid 2157 from 192.0.2.191
@400000006afeeadd262311b4 tcpserver: ok 2157 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::11207
@400000006afeeade0044429c qmail-smtpd[2157]: auth: auth-success type=plain user=<emma@club.example>
@400000006afeeade08730084 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=emma@club.example rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=11207 remotehost=dsl-191.isp.example qp= pid=2157
@400000006afeeade1d5ff36c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=sara@club.example relay=yes rcpthosts= size=3627 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=11207 remotehost=dsl-191.isp.example qp=2162 pid=2157
@400000006afeeade22dd4524 tcpserver: end 2157 status 0
@400000006afeeade22de1044 tcpserver: status: 0/40
@400000006afeeb2b32d7ccec tcpserver: status: 1/40
@400000006afeeb2b32d8886c tcpserver: pid 2549 from 192.0.2.191
@400000006afeeb2c02994e5c tcpserver: ok 2549 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::58659
@400000006afeeb2c243d84ec qmail-smtpd[2549]: auth: auth-success type=plain user=<emma@club.example>
@400000006afeeb2c2cfa2af4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=t.wolf8@cloudy.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=58659 remotehost=dsl-191.isp.example qp= pid=2549
@400000006afeeb2c3618cb04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=t.wolf8@cloudy.example relay=yes rcpthosts= size=58066 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=58659 remotehost=dsl-191.isp.example qp=2554 pid=2549
@400000006afeeb2d01eb6abc tcpserver: end 2549 status 0
@400000006afeeb2d01eb9d84 tcpserver: status: 0/40
@400000006afeeb3d29818e94 tcpserver: status: 1/40
@400000006afeeb3d298278f4 tcpserver: pid 2638 from 192.0.2.188
@400000006afeeb3d2abd4e9c tcpserver: ok 2638 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::34727
@400000006afeeb3e10a3d1ac qmail-smtpd[2638]: auth: auth-success type=plain user=<paula@example.net>
@400000006afeeb3e173e8214 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=34727 remotehost=dsl-188.isp.example qp= pid=2638
@400000006afeeb3e1e4f932c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=k.maier@club.example relay=yes rcpthosts= size=18146 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=34727 remotehost=dsl-188.isp.example qp=2642 pid=2638
@400000006afeeb3e2559070c tcpserver: end 2638 status 0
@400000006afeeb3e2559070c tcpserver: status: 0/40
@400000006afeeba83531e98c tcpserver: status: 1/40
@400000006afeeba83531e98c tcpserver: pid 3174 from 192.0.2.146
@400000006afeeba836feb664 tcpserver: ok 3174 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::14652
@400000006afeeba922e8f554 qmail-smtpd[3174]: auth: auth-success type=plain user=<nina@club.example>
@400000006afeeba929269584 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=o.beck3@school.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=14652 remotehost=dsl-146.isp.example qp= pid=3174
@400000006afeeba9352f0f14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=o.beck3@school.example relay=yes rcpthosts= size=1728 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=14652 remotehost=dsl-146.isp.example qp=3179 pid=3174
@400000006afeebaa01f0c9bc tcpserver: end 3174 status 0
@400000006afeebaa01f0c9bc tcpserver: status: 0/40
@400000006afeebe50c6d250c tcpserver: status: 1/40
@400000006afeebe50c6d3c7c tcpserver: pid 3476 from 192.0.2.223
@400000006afeebe5116cee0c tcpserver: ok 3476 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::8938
@400000006afeebe52af0ca4c qmail-smtpd[3476]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afeebe533532edc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=lena7@tower.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=8938 remotehost=dsl-223.isp.example qp= pid=3476
@400000006afeebe5343e699c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=paula0@grey.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=8938 remotehost=dsl-223.isp.example qp= pid=3476
@400000006afeebe53578fcdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda5@slowpost.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=8938 remotehost=dsl-223.isp.example qp= pid=3476
@400000006afeebe53693d704 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=f.braun9@typo.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=8938 remotehost=dsl-223.isp.example qp= pid=3476
@400000006afeebe60e0466dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=lena7@tower.test,paula0@grey.test,wanda5@slowpost.example,f.braun9@typo.test relay=yes rcpthosts= size=1476 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=8938 remotehost=dsl-223.isp.example qp=3481 pid=3476
@400000006afeebe615e5c044 tcpserver: end 3476 status 0
@400000006afeebe615e6606c tcpserver: status: 0/40
@400000006afeec2321261b5c tcpserver: status: 1/40
@400000006afeec2321262714 tcpserver: pid 3787 from 192.0.2.130
@400000006afeec232bab7b44 tcpserver: ok 3787 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::44179
@400000006afeec24040313a4 qmail-smtpd[3787]: auth: auth-success type=login user=<ute@shop.example>
@400000006afeec240c9d4d2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=r.frank4@mill.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44179 remotehost=office.shop.example qp= pid=3787
@400000006afeec241c55fd7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=r.frank4@mill.test relay=yes rcpthosts= size=21539 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44179 remotehost=office.shop.example qp=3792 pid=3787
@400000006afeec242032d21c tcpserver: end 3787 status 0
@400000006afeec2420333f7c tcpserver: status: 0/40
@400000006afeec4f35a832cc tcpserver: status: 1/40
@400000006afeec4f35a832cc tcpserver: pid 4009 from 192.0.2.208
@400000006afeec4f3a9bf994 tcpserver: ok 4009 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::2442
@400000006afeec5027c83a1c qmail-smtpd[4009]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afeec502f6f45bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=v.horn4@vineyard.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=2442 remotehost=dsl-208.isp.example qp= pid=4009
@400000006afeec5036507504 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=v.horn4@vineyard.example relay=yes rcpthosts= size=33541 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=2442 remotehost=dsl-208.isp.example qp=4014 pid=4009
@400000006afeec503a2bc304 tcpserver: end 4009 status 0
@400000006afeec503a2c344c tcpserver: status: 0/40
@400000006afeeca82a30125c tcpserver: status: 1/40
@400000006afeeca82a30684c tcpserver: pid 4453 from 192.0.2.238
@400000006afeeca832a0422c tcpserver: ok 4453 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::11591
@400000006afeeca90733299c qmail-smtpd[4453]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afeeca90f91215c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=lena9@oakwood.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=11591 remotehost=dsl-238.isp.example qp= pid=4453
@400000006afeeca9117e5ee4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=carla9@bigmail.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=11591 remotehost=dsl-238.isp.example qp= pid=4453
@400000006afeeca913ac00cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=anna.koch8@inkwell.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=11591 remotehost=dsl-238.isp.example qp= pid=4453
@400000006afeeca92abaf50c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=lena9@oakwood.test,carla9@bigmail.example,anna.koch8@inkwell.test relay=yes rcpthosts= size=10848 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=11591 remotehost=dsl-238.isp.example qp=4458 pid=4453
@400000006afeeca932af1af4 tcpserver: end 4453 status 0
@400000006afeeca932afc6d4 tcpserver: status: 0/40
@400000006afeee6b37720204 tcpserver: status: 1/40
@400000006afeee6b37727f04 tcpserver: pid 6709 from 192.0.2.130
@400000006afeee6b39067514 tcpserver: ok 6709 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::48507
@400000006afeee6c199c86b4 qmail-smtpd[6709]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afeee6c21e6eea4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=lena7@partner.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=48507 remotehost=office.shop.example qp= pid=6709
@400000006afeee6c2f3526d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=lena7@partner.test relay=yes rcpthosts= size=7491 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=48507 remotehost=office.shop.example qp=6713 pid=6709
@400000006afeee6c37bd8ddc tcpserver: end 6709 status 0
@400000006afeee6c37bddbfc tcpserver: status: 0/40
@400000006afeeea204bfb0cc tcpserver: status: 1/40
@400000006afeeea204c05cac tcpserver: pid 6980 from 192.0.2.191
@400000006afeeea20e1b4e24 tcpserver: ok 6980 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::24929
@400000006afeeea234e4b7d4 qmail-smtpd[6980]: auth: auth-success type=plain user=<emma@club.example>
@400000006afeeea3033b146c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=anna.koch8@bluebird.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=24929 remotehost=dsl-191.isp.example qp= pid=6980
@400000006afeeea31713d44c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=anna.koch8@bluebird.test relay=yes rcpthosts= size=10796 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=24929 remotehost=dsl-191.isp.example qp=6986 pid=6980
@400000006afeeea31f315424 tcpserver: end 6980 status 0
@400000006afeeea31f31ec7c tcpserver: status: 0/40
@400000006afeef773aca3d54 tcpserver: status: 1/40
@400000006afeef773acad5ac tcpserver: pid 8049 from 192.0.2.130
@400000006afeef780b13cae4 tcpserver: ok 8049 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::25241
@400000006afeef7823001734 qmail-smtpd[8049]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afeef782960b854 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25241 remotehost=office.shop.example qp= pid=8049
@400000006afeef790502e7d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=carla@example.net relay=yes rcpthosts= size=28298 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25241 remotehost=office.shop.example qp=8055 pid=8049
@400000006afeef790c7cd4ac tcpserver: end 8049 status 0
@400000006afeef790c7cfbbc tcpserver: status: 0/40
@400000006afef04c02bb8fe4 tcpserver: status: 1/40
@400000006afef04c02bbd634 tcpserver: pid 9110 from 192.0.2.150
@400000006afef04c0329595c tcpserver: ok 9110 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::39657
@400000006afef04c17565b8c qmail-smtpd[9110]: auth: auth-success type=plain user=<sara@club.example>
@400000006afef04c1fcb946c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=lena11@acorn.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=39657 remotehost=dsl-150.isp.example qp= pid=9110
@400000006afef04c2b5f050c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=lena11@acorn.example relay=yes rcpthosts= size=21303 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=39657 remotehost=dsl-150.isp.example qp=9113 pid=9110
@400000006afef04c3237d3cc tcpserver: end 9110 status 0
@400000006afef04c3237d3cc tcpserver: status: 0/40
@400000006afef0c63ac34fe4 tcpserver: status: 1/40
@400000006afef0c63ac3d4b4 tcpserver: pid 9724 from 192.0.2.238
@400000006afef0c7000001f4 tcpserver: ok 9724 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::18744
@400000006afef0c723c3a1cc qmail-smtpd[9724]: auth: auth-failed type=plain user=<wanda@example.net>
@400000006afef0c723c43254 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[192.168.178.20] mailfrom= rcptto= relay=no rcpthosts= size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=18744 remotehost=dsl-238.isp.example qp= pid=9724
@400000006afef0c80008721c tcpserver: end 9724 status 0
@400000006afef0c80008bc54 tcpserver: status: 0/40
@400000006afef0df3aac06f4 tcpserver: status: 1/40
@400000006afef0df3aacd9e4 tcpserver: pid 9849 from 192.0.2.238
@400000006afef0e0000001f4 tcpserver: ok 9849 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::27370
@400000006afef0e023c347f4 qmail-smtpd[9849]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afef0e100082fb4 tcpserver: end 9849 status 0
@400000006afef0e10008a0fc tcpserver: status: 0/40
@400000006afef14a3a3bf38c tcpserver: status: 1/40
@400000006afef14a3a3bf38c tcpserver: pid 10384 from 192.0.2.130
@400000006afef14a3b2cdf54 tcpserver: ok 10384 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::59399
@400000006afef14b27559e44 qmail-smtpd[10384]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afef14b2caced84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=y.kurz3@lantern.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=59399 remotehost=office.shop.example qp= pid=10384
@400000006afef14b2e3ca1bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=greta8@university.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=59399 remotehost=office.shop.example qp= pid=10384
@400000006afef14c0539d654 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=y.kurz3@lantern.test,greta8@university.example relay=yes rcpthosts= size=1278 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=59399 remotehost=office.shop.example qp=10390 pid=10384
@400000006afef14c091f03ac tcpserver: end 10384 status 0
@400000006afef14c091f4614 tcpserver: status: 0/40
@400000006afef1b735a2a8d4 tcpserver: status: 1/40
@400000006afef1b735a2a8d4 tcpserver: pid 10929 from 192.0.2.130
@400000006afef1b801db4dbc tcpserver: ok 10929 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::55691
@400000006afef1b810dcfe64 qmail-smtpd[10929]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afef1b817a27bd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=f.braun4@dairy.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55691 remotehost=office.shop.example qp= pid=10929
@400000006afef1b82adb273c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=f.braun4@dairy.example relay=yes rcpthosts= size=14150 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55691 remotehost=office.shop.example qp=10933 pid=10929
@400000006afef1b832e37934 tcpserver: end 10929 status 0
@400000006afef1b832e405d4 tcpserver: status: 0/40
@400000006afef222109ee3f4 tcpserver: status: 1/40
@400000006afef222109f747c tcpserver: pid 11461 from 192.0.2.130
@400000006afef2221954b014 tcpserver: ok 11461 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::25997
@400000006afef2222fb17324 qmail-smtpd[11461]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afef2223946aa94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25997 remotehost=office.shop.example qp= pid=11461
@400000006afef2223b088a8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25997 remotehost=office.shop.example qp= pid=11461
@400000006afef223012fb7f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=ute@shop.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25997 remotehost=office.shop.example qp= pid=11461
@400000006afef22301d65064 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25997 remotehost=office.shop.example qp= pid=11461
@400000006afef22303e3ac94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25997 remotehost=office.shop.example qp= pid=11461
@400000006afef22317f602a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=wanda@example.net,y.kurz@shop.example,ute@shop.example,ida@shop.example,r.frank@club.example relay=yes rcpthosts= size=168603 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25997 remotehost=office.shop.example qp=11467 pid=11461
@400000006afef2231fd7d524 tcpserver: end 11461 status 0
@400000006afef2231fd7d524 tcpserver: status: 0/40
@400000006afef2aa0ceef384 tcpserver: status: 1/40
@400000006afef2aa0ceef384 tcpserver: pid 12141 from 192.0.2.130
@400000006afef2aa1221133c tcpserver: ok 12141 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::8755
@400000006afef2aa1f69adec qmail-smtpd[12141]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afef2aa285a4ca4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8755 remotehost=office.shop.example qp= pid=12141
@400000006afef2aa29f58614 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=o.beck@shop.example relay=yes rcpthosts=yes size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8755 remotehost=office.shop.example qp= pid=12141
@400000006afef2aa2adf51a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8755 remotehost=office.shop.example qp= pid=12141
@400000006afef2ab013a9534 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=k.maier@club.example,o.beck@shop.example,carla@example.net relay=yes rcpthosts= size=1439 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8755 remotehost=office.shop.example qp=12145 pid=12141
@400000006afef2ab04a5db84 tcpserver: end 12141 status 0
@400000006afef2ab04a5db84 tcpserver: status: 0/40
@400000006afef2fd27b7137c tcpserver: status: 1/40
@400000006afef2fd27b71764 tcpserver: pid 12558 from 192.0.2.239
@400000006afef2fd2d0a8e44 tcpserver: ok 12558 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::55944
@400000006afef2fe0dbe49a4 qmail-smtpd[12558]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afef2fe15a1ecfc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=h.vogel3@workshop.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=55944 remotehost=dsl-239.isp.example qp= pid=12558
@400000006afef2fe22fae714 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=h.vogel3@workshop.test relay=yes rcpthosts= size=10135 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=55944 remotehost=dsl-239.isp.example qp=12562 pid=12558
@400000006afef2fe2b4ad8fc tcpserver: end 12558 status 0
@400000006afef2fe2b4ad8fc tcpserver: status: 0/40
@400000006afef3ea235c6034 tcpserver: status: 1/40
@400000006afef3ea235c9eb4 tcpserver: pid 13742 from 192.0.2.146
@400000006afef3ea26085dc4 tcpserver: ok 13742 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::41953
@400000006afef3ea37a51ff4 qmail-smtpd[13742]: auth: auth-success type=plain user=<nina@club.example>
@400000006afef3eb007c32ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=news@lists.club.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=41953 remotehost=dsl-146.isp.example qp= pid=13742
@400000006afef3eb09f44d3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=news@lists.club.example relay=yes rcpthosts= size=20089 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=41953 remotehost=dsl-146.isp.example qp=13745 pid=13742
@400000006afef3eb10ddb9e4 tcpserver: end 13742 status 0
@400000006afef3eb10ddb9e4 tcpserver: status: 0/40
@400000006afef44a1805ba14 tcpserver: status: 1/40
@400000006afef44a1805f894 tcpserver: pid 14222 from 192.0.2.130
@400000006afef44a217ece64 tcpserver: ok 14222 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::6133
@400000006afef44b09763014 qmail-smtpd[14222]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afef44b119ceb34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6133 remotehost=office.shop.example qp= pid=14222
@400000006afef44b1fb8fab4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=anna.koch@shop.example relay=yes rcpthosts= size=2553 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6133 remotehost=office.shop.example qp=14227 pid=14222
@400000006afef44b2673ecec tcpserver: end 14222 status 0
@400000006afef44b267446c4 tcpserver: status: 0/40
@400000006afef46332a8e51c tcpserver: status: 1/40
@400000006afef46332a9a484 tcpserver: pid 14349 from 192.0.2.191
@400000006afef46335b1fab4 tcpserver: ok 14349 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::24359
@400000006afef4641e9ff934 qmail-smtpd[14349]: auth: auth-success type=plain user=<emma@club.example>
@400000006afef464281928dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=sara3@cedar.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=24359 remotehost=dsl-191.isp.example qp= pid=14349
@400000006afef4650249599c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=sara3@cedar.test relay=yes rcpthosts= size=7033 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=24359 remotehost=dsl-191.isp.example qp=14355 pid=14349
@400000006afef46507e391c4 tcpserver: end 14349 status 0
@400000006afef46507e391c4 tcpserver: status: 0/40
@400000006afef5462232342c tcpserver: status: 1/40
@400000006afef54622330eec tcpserver: pid 15482 from 192.0.2.175
@400000006afef54628226424 tcpserver: ok 15482 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::10369
@400000006afef54704c7d6bc qmail-smtpd[15482]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afef5470a5eb76c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=t.wolf4@granite.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=10369 remotehost=dsl-175.isp.example qp= pid=15482
@400000006afef54710692a0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=t.wolf4@granite.test relay=yes rcpthosts= size=5195 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=10369 remotehost=dsl-175.isp.example qp=15486 pid=15482
@400000006afef54716d4815c tcpserver: end 15482 status 0
@400000006afef54716d4815c tcpserver: status: 0/40
@400000006afef57a1fc172ac tcpserver: status: 1/40
@400000006afef57a1fc21e8c tcpserver: pid 15742 from 192.0.2.188
@400000006afef57a28f86d1c tcpserver: ok 15742 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::39179
@400000006afef57b0039de74 qmail-smtpd[15742]: auth: auth-success type=plain user=<paula@example.net>
@400000006afef57b07218dcc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=39179 remotehost=dsl-188.isp.example qp= pid=15742
@400000006afef57b11fad244 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=d.weiss@club.example relay=yes rcpthosts= size=2003 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=39179 remotehost=dsl-188.isp.example qp=15746 pid=15742
@400000006afef57b1518cb84 tcpserver: end 15742 status 0
@400000006afef57b1518cb84 tcpserver: status: 0/40
@400000006afef5c10d47fc7c tcpserver: status: 1/40
@400000006afef5c10d486dc4 tcpserver: pid 16096 from 192.0.2.130
@400000006afef5c1152b5984 tcpserver: ok 16096 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::27206
@400000006afef5c136953e64 qmail-smtpd[16096]: auth: auth-success type=login user=<ida@shop.example>
@400000006afef5c2057f43c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=f.braun1@bigmail.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27206 remotehost=office.shop.example qp= pid=16096
@400000006afef5c2061f92d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=r.frank8@harbour.test relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27206 remotehost=office.shop.example qp= pid=16096
@400000006afef5c20720e5d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=o.beck11@birch.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27206 remotehost=office.shop.example qp= pid=16096
@400000006afef5c209133c0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=r.frank11@valley.test relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27206 remotehost=office.shop.example qp= pid=16096
@400000006afef5c21aaa2624 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=f.braun1@bigmail.example,r.frank8@harbour.test,o.beck11@birch.example,r.frank11@valley.test relay=yes rcpthosts= size=7746 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27206 remotehost=office.shop.example qp=16102 pid=16096
@400000006afef5c223522704 tcpserver: end 16096 status 0
@400000006afef5c223522704 tcpserver: status: 0/40
@400000006afef70b1a4096b4 tcpserver: status: 1/40
@400000006afef70b1a4096b4 tcpserver: pid 17747 from 192.0.2.130
@400000006afef70b22adec0c tcpserver: ok 17747 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::27330
@400000006afef70c0c14b46c qmail-smtpd[17747]: auth: auth-success type=login user=<ute@shop.example>
@400000006afef70c10dfe0ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=nina@club.example relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27330 remotehost=office.shop.example qp= pid=17747
@400000006afef70c1fcab5c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=nina@club.example relay=yes rcpthosts= size=1665 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27330 remotehost=office.shop.example qp=17752 pid=17747
@400000006afef70c277f791c tcpserver: end 17747 status 0
@400000006afef70c277f88bc tcpserver: status: 0/40
@400000006afef71a137387c4 tcpserver: status: 1/40
@400000006afef71a1374666c tcpserver: pid 17821 from 192.0.2.130
@400000006afef71a1605eaa4 tcpserver: ok 17821 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::8926
@400000006afef71b03afdedc qmail-smtpd[17821]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afef71b0a57740c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=f.braun@club.example relay=yes rcpthosts=yes size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8926 remotehost=office.shop.example qp= pid=17821
@400000006afef71b1e2e769c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=f.braun@club.example relay=yes rcpthosts= size=3632 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=8926 remotehost=office.shop.example qp=17827 pid=17821
@400000006afef71b2330433c tcpserver: end 17821 status 0
@400000006afef71b23310e5c tcpserver: status: 0/40
@400000006afef71c13d0c6dc tcpserver: status: 1/40
@400000006afef71c13d147c4 tcpserver: pid 17831 from 192.0.2.150
@400000006afef71c1cb69024 tcpserver: ok 17831 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::59865
@400000006afef71d00b41f54 qmail-smtpd[17831]: auth: auth-success type=plain user=<sara@club.example>
@400000006afef71d06f87a2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=r.frank2@freemail.test relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=59865 remotehost=dsl-150.isp.example qp= pid=17831
@400000006afef71d1cd1e824 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=r.frank2@freemail.test relay=yes rcpthosts= size=6484 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=59865 remotehost=dsl-150.isp.example qp=17837 pid=17831
@400000006afef71d257b19b4 tcpserver: end 17831 status 0
@400000006afef71d257b4c7c tcpserver: status: 0/40
@400000006afef8652ce0460c tcpserver: status: 1/40
@400000006afef8652ce0b754 tcpserver: pid 19478 from 192.0.2.191
@400000006afef8653619d88c tcpserver: ok 19478 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::25464
@400000006afef86615389824 qmail-smtpd[19478]: auth: auth-success type=plain user=<emma@club.example>
@400000006afef8661c145cb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=f.braun0@dairy.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=25464 remotehost=dsl-191.isp.example qp= pid=19478
@400000006afef8663091307c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=f.braun0@dairy.example relay=yes rcpthosts= size=43629 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=25464 remotehost=dsl-191.isp.example qp=19484 pid=19478
@400000006afef866384eaa4c tcpserver: end 19478 status 0
@400000006afef866384f1f7c tcpserver: status: 0/40
@400000006afef8de1f2ed76c tcpserver: status: 1/40
@400000006afef8de1f2ed76c tcpserver: pid 20082 from 192.0.2.208
@400000006afef8de281f3f74 tcpserver: ok 20082 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::48295
@400000006afef8df06a1a79c qmail-smtpd[20082]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afef8df0ba16cb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=d.weiss9@bluebird.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=48295 remotehost=dsl-208.isp.example qp= pid=20082
@400000006afef8df1fefa2e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=d.weiss9@bluebird.test relay=yes rcpthosts= size=1233 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=48295 remotehost=dsl-208.isp.example qp=20087 pid=20082
@400000006afef8df244ed29c tcpserver: end 20082 status 0
@400000006afef8df244f8a34 tcpserver: status: 0/40
@400000006afefa142f24e6ac tcpserver: status: 1/40
@400000006afefa142f24e6ac tcpserver: pid 21633 from 192.0.2.130
@400000006afefa1439c924ec tcpserver: ok 21633 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::13721
@400000006afefa1516174fc4 qmail-smtpd[21633]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afefa151c0364f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=j.klein@club.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13721 remotehost=office.shop.example qp= pid=21633
@400000006afefa152b6ceba4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=j.klein@club.example relay=yes rcpthosts= size=3125 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13721 remotehost=office.shop.example qp=21638 pid=21633
@400000006afefa15325c5b5c tcpserver: end 21633 status 0
@400000006afefa15325c5b5c tcpserver: status: 0/40
@400000006afefa1615d0ffc4 tcpserver: status: 1/40
@400000006afefa1615d1e254 tcpserver: pid 21641 from 192.0.2.175
@400000006afefa1621be5bec tcpserver: ok 21641 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::5495
@400000006afefa162def5894 qmail-smtpd[21641]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afefa163346750c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=t.wolf@shop.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=5495 remotehost=dsl-175.isp.example qp= pid=21641
@400000006afefa1635a60c04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=5495 remotehost=dsl-175.isp.example qp= pid=21641
@400000006afefa170ba8081c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=t.wolf@shop.example,sara@club.example relay=yes rcpthosts= size=7811 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=5495 remotehost=dsl-175.isp.example qp=21645 pid=21641
@400000006afefa17101852bc tcpserver: end 21641 status 0
@400000006afefa17101852bc tcpserver: status: 0/40
@400000006afefa23225c499c tcpserver: status: 1/40
@400000006afefa23225c499c tcpserver: pid 21707 from 192.0.2.130
@400000006afefa232e5b6c8c tcpserver: ok 21707 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::42132
@400000006afefa2407ddaa0c qmail-smtpd[21707]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afefa240d7ce75c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=d.weiss6@elm.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42132 remotehost=office.shop.example qp= pid=21707
@400000006afefa241a64b8b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=d.weiss6@elm.example relay=yes rcpthosts= size=3055 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42132 remotehost=office.shop.example qp=21712 pid=21707
@400000006afefa24212417bc tcpserver: end 21707 status 0
@400000006afefa2421245a24 tcpserver: status: 0/40
@400000006afefa850ea156a4 tcpserver: status: 1/40
@400000006afefa850ea1e344 tcpserver: pid 22196 from 192.0.2.223
@400000006afefa85166de3d4 tcpserver: ok 22196 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::13104
@400000006afefa853a38e264 qmail-smtpd[22196]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afefa86056bc394 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=d.weiss3@inkwell.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=13104 remotehost=dsl-223.isp.example qp= pid=22196
@400000006afefa86071f4f94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=r.frank0@kiosk.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=13104 remotehost=dsl-223.isp.example qp= pid=22196
@400000006afefa8608ff65ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=carla11@bigmail.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=13104 remotehost=dsl-223.isp.example qp= pid=22196
@400000006afefa861a675894 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=d.weiss3@inkwell.test,r.frank0@kiosk.example,carla11@bigmail.example relay=yes rcpthosts= size=1987 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=13104 remotehost=dsl-223.isp.example qp=22202 pid=22196
@400000006afefa861fcf555c tcpserver: end 22196 status 0
@400000006afefa861fcff19c tcpserver: status: 0/40
@400000006afefa9d00dd36dc tcpserver: status: 1/40
@400000006afefa9d00dd36dc tcpserver: pid 22315 from 192.0.2.150
@400000006afefa9d07ebb7b4 tcpserver: ok 22315 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::38272
@400000006afefa9d252456c4 qmail-smtpd[22315]: auth: auth-success type=plain user=<sara@club.example>
@400000006afefa9d2b2bcfac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=38272 remotehost=dsl-150.isp.example qp= pid=22315
@400000006afefa9d38b84574 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=anna.koch@shop.example relay=yes rcpthosts= size=5079 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=38272 remotehost=dsl-150.isp.example qp=22319 pid=22315
@400000006afefa9e037809e4 tcpserver: end 22315 status 0
@400000006afefa9e037809e4 tcpserver: status: 0/40
@400000006afefb3336bd86e4 tcpserver: status: 1/40
@400000006afefb3336be07cc tcpserver: pid 23069 from 192.0.2.130
@400000006afefb340171414c tcpserver: ok 23069 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::33559
@400000006afefb3427384a74 qmail-smtpd[23069]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afefb342fa9d9d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=anna.koch6@grocer.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=33559 remotehost=office.shop.example qp= pid=23069
@400000006afefb3508753ebc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=anna.koch6@grocer.example relay=yes rcpthosts= size=3305 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=33559 remotehost=office.shop.example qp=23075 pid=23069
@400000006afefb350dc1b4a4 tcpserver: end 23069 status 0
@400000006afefb350dc25c9c tcpserver: status: 0/40
@400000006afefbc62f5312fc tcpserver: status: 1/40
@400000006afefbc62f53af3c tcpserver: pid 23803 from 192.0.2.130
@400000006afefbc633e26304 tcpserver: ok 23803 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::7609
@400000006afefbc7050c984c qmail-smtpd[23803]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afefbc70ad41264 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=nina7@birch.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7609 remotehost=office.shop.example qp= pid=23803
@400000006afefbc71b9247ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=nina7@birch.example relay=yes rcpthosts= size=7561 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7609 remotehost=office.shop.example qp=23807 pid=23803
@400000006afefbc720705c04 tcpserver: end 23803 status 0
@400000006afefbc720705c04 tcpserver: status: 0/40
@400000006afefd5018f1db4c tcpserver: status: 1/40
@400000006afefd5018f1db4c tcpserver: pid 25772 from 192.0.2.150
@400000006afefd502083ad54 tcpserver: ok 25772 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::30141
@400000006afefd5034edaccc qmail-smtpd[25772]: auth: auth-success type=plain user=<sara@club.example>
@400000006afefd503b47d1c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=lena9@university.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=30141 remotehost=dsl-150.isp.example qp= pid=25772
@400000006afefd510fbc1574 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=lena9@university.example relay=yes rcpthosts= size=18961 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=30141 remotehost=dsl-150.isp.example qp=25776 pid=25772
@400000006afefd511519c19c tcpserver: end 25772 status 0
@400000006afefd511519c19c tcpserver: status: 0/40
@400000006afefdd7247bf54c tcpserver: status: 1/40
@400000006afefdd7247c4b3c tcpserver: pid 26448 from 192.0.2.158
@400000006afefdd729f6169c tcpserver: ok 26448 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::4708
@400000006afefdd80831196c qmail-smtpd[26448]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afefdd80d0a302c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=lena11@bigmail.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=4708 remotehost=dsl-158.isp.example qp= pid=26448
@400000006afefdd81b521e24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=lena11@bigmail.example relay=yes rcpthosts= size=6050 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=4708 remotehost=dsl-158.isp.example qp=26452 pid=26448
@400000006afefdd8241d23dc tcpserver: end 26448 status 0
@400000006afefdd8241dcfbc tcpserver: status: 0/40
@400000006afefef1308fd0ec tcpserver: status: 1/40
@400000006afefef13090bb4c tcpserver: pid 27859 from 192.0.2.239
@400000006afefef13185f0bc tcpserver: ok 27859 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::39308
@400000006afefef20ffe2784 qmail-smtpd[27859]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afefef2174e0aa4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=ute10@bigmail.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=39308 remotehost=dsl-239.isp.example qp= pid=27859
@400000006afefef2264727fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=ute10@bigmail.example relay=yes rcpthosts= size=178393 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=39308 remotehost=dsl-239.isp.example qp=27863 pid=27859
@400000006afefef22c28504c tcpserver: end 27859 status 0
@400000006afefef22c291b6c tcpserver: status: 0/40
@400000006afeff3c0ae223f4 tcpserver: status: 1/40
@400000006afeff3c0ae24eec tcpserver: pid 28230 from 192.0.2.239
@400000006afeff3c0b0e873c tcpserver: ok 28230 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::51640
@400000006afeff3c2352a404 qmail-smtpd[28230]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afeff3c2c9b2aa4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=h.vogel0@paper.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=51640 remotehost=dsl-239.isp.example qp= pid=28230
@400000006afeff3d0604850c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=h.vogel0@paper.example relay=yes rcpthosts= size=2554 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=51640 remotehost=dsl-239.isp.example qp=28235 pid=28230
@400000006afeff3d0bef03fc tcpserver: end 28230 status 0
@400000006afeff3d0bef2ef4 tcpserver: status: 0/40
@400000006afeff6533409524 tcpserver: status: 1/40
@400000006afeff6533410a54 tcpserver: pid 28439 from 192.0.2.223
@400000006afeff6600ff6cac tcpserver: ok 28439 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::12883
@400000006afeff66207db9e4 qmail-smtpd[28439]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afeff6626de7e2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=greta@example.net relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=12883 remotehost=dsl-223.isp.example qp= pid=28439
@400000006afeff6700ddb7c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=greta@example.net relay=yes rcpthosts= size=1688 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=12883 remotehost=dsl-223.isp.example qp=28445 pid=28439
@400000006afeff6709892b74 tcpserver: end 28439 status 0
@400000006afeff6709892b74 tcpserver: status: 0/40
@400000006afeff6d3781adbc tcpserver: status: 1/40
@400000006afeff6d37823e44 tcpserver: pid 28479 from 192.0.2.231
@400000006afeff6e01c57014 tcpserver: ok 28479 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::60302
@400000006afeff6e1212bf44 qmail-smtpd[28479]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afeff6e19877fe4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=60302 remotehost=dsl-231.isp.example qp= pid=28479
@400000006afeff6e311fa53c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=z.jung@shop.example relay=yes rcpthosts= size=3969 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=60302 remotehost=dsl-231.isp.example qp=28484 pid=28479
@400000006afeff6e37d17f54 tcpserver: end 28479 status 0
@400000006afeff6e37d24a74 tcpserver: status: 0/40
@400000006afeff892ef1cca4 tcpserver: status: 1/40
@400000006afeff892ef25d2c tcpserver: pid 28618 from 192.0.2.130
@400000006afeff892fef1864 tcpserver: ok 28618 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::44746
@400000006afeff8a0af127b4 qmail-smtpd[28618]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afeff8a106e98ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=v.horn4@birch.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44746 remotehost=office.shop.example qp= pid=28618
@400000006afeff8a23d7e934 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=v.horn4@birch.example relay=yes rcpthosts= size=3958 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44746 remotehost=office.shop.example qp=28623 pid=28618
@400000006afeff8a2c0bbfcc tcpserver: end 28618 status 0
@400000006afeff8a2c0bbfcc tcpserver: status: 0/40
@400000006afeffb3380141e4 tcpserver: status: 1/40
@400000006afeffb3380210ec tcpserver: pid 28829 from 192.0.2.239
@400000006afeffb403b2ad9c tcpserver: ok 28829 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::52399
@400000006afeffb420b2896c qmail-smtpd[28829]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afeffb4269071b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=v.horn8@freemail.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=52399 remotehost=dsl-239.isp.example qp= pid=28829
@400000006afeffb501554d0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=v.horn8@freemail.test relay=yes rcpthosts= size=25470 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=52399 remotehost=dsl-239.isp.example qp=28835 pid=28829
@400000006afeffb508c98cc4 tcpserver: end 28829 status 0
@400000006afeffb508c98cc4 tcpserver: status: 0/40
@400000006aff003b0b59ec04 tcpserver: status: 1/40
@400000006aff003b0b59ec04 tcpserver: pid 29505 from 192.0.2.141
@400000006aff003b0e5a4b24 tcpserver: ok 29505 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::52408
@400000006aff003b25bde35c qmail-smtpd[29505]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff003b2d2a0cc4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=emma6@university.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=52408 remotehost=dsl-141.isp.example qp= pid=29505
@400000006aff003c0633f97c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=emma6@university.example relay=yes rcpthosts= size=34274 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=52408 remotehost=dsl-141.isp.example qp=29510 pid=29505
@400000006aff003c09e73d7c tcpserver: end 29505 status 0
@400000006aff003c09e73d7c tcpserver: status: 0/40
@400000006aff006c22a5f114 tcpserver: status: 1/40
@400000006aff006c22a5f114 tcpserver: pid 29752 from 192.0.2.130
@400000006aff006c24072adc tcpserver: ok 29752 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::50116
@400000006aff006d0ed2bb2c qmail-smtpd[29752]: auth: auth-success type=login user=<ute@shop.example>
@400000006aff006d16cd6cdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=carla10@tower.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50116 remotehost=office.shop.example qp= pid=29752
@400000006aff006d176b3764 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=r.frank2@cloudy.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50116 remotehost=office.shop.example qp= pid=29752
@400000006aff006d18725e94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=v.horn3@inkwell.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50116 remotehost=office.shop.example qp= pid=29752
@400000006aff006d1a80f72c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=m.roth1@cloudy.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50116 remotehost=office.shop.example qp= pid=29752
@400000006aff006d21e986b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=carla10@tower.test,r.frank2@cloudy.example,v.horn3@inkwell.test,m.roth1@cloudy.example relay=yes rcpthosts= size=1082 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50116 remotehost=office.shop.example qp=29757 pid=29752
@400000006aff006d29a6123c tcpserver: end 29752 status 0
@400000006aff006d29a6411c tcpserver: status: 0/40
@400000006aff00711926d5cc tcpserver: status: 1/40
@400000006aff0071192704ac tcpserver: pid 29777 from 192.0.2.130
@400000006aff00711fdcf98c tcpserver: ok 29777 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::15474
@400000006aff0072078b2cdc qmail-smtpd[29777]: auth: auth-success type=login user=<ute@shop.example>
@400000006aff00720bb064bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=wanda2@reed.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15474 remotehost=office.shop.example qp= pid=29777
@400000006aff00721c3002d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=wanda2@reed.test relay=yes rcpthosts= size=2905 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15474 remotehost=office.shop.example qp=29782 pid=29777
@400000006aff007220e2c12c tcpserver: end 29777 status 0
@400000006aff007220e370f4 tcpserver: status: 0/40
@400000006aff007d1881b45c tcpserver: status: 1/40
@400000006aff007d18825484 tcpserver: pid 29837 from 192.0.2.191
@400000006aff007d214cf0c4 tcpserver: ok 29837 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::42611
@400000006aff007d34778a9c qmail-smtpd[29837]: auth: auth-success type=plain user=<emma@club.example>
@400000006aff007d3b230bb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=r.frank1@typo.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=42611 remotehost=dsl-191.isp.example qp= pid=29837
@400000006aff007e0bdedb44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=r.frank1@typo.test relay=yes rcpthosts= size=3693 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=42611 remotehost=dsl-191.isp.example qp=29840 pid=29837
@400000006aff007e105484e4 tcpserver: end 29837 status 0
@400000006aff007e1054b7ac tcpserver: status: 0/40
@400000006aff020a2f0d111c tcpserver: status: 1/40
@400000006aff020a2f0defc4 tcpserver: pid 31823 from 192.0.2.130
@400000006aff020a38f85bb4 tcpserver: ok 31823 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::28387
@400000006aff020b226e338c qmail-smtpd[31823]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006aff020b28d1af24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=h.vogel5@shipyard.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=28387 remotehost=office.shop.example qp= pid=31823
@400000006aff020b388d39ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=h.vogel5@shipyard.test relay=yes rcpthosts= size=9350 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=28387 remotehost=office.shop.example qp=31829 pid=31823
@400000006aff020c00c6f78c tcpserver: end 31823 status 0
@400000006aff020c00c6f78c tcpserver: status: 0/40
@400000006aff0230040e0854 tcpserver: status: 1/40
@400000006aff0230040e0854 tcpserver: pid 32010 from 192.0.2.239
@400000006aff023006aabfbc tcpserver: ok 32010 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::16046
@400000006aff023029e30f84 qmail-smtpd[32010]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006aff023033f62d6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=carla0@reed.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=16046 remotehost=dsl-239.isp.example qp= pid=32010
@400000006aff023105c5f56c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=carla0@reed.test relay=yes rcpthosts= size=6839 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=16046 remotehost=dsl-239.isp.example qp=32015 pid=32010
@400000006aff02310b543714 tcpserver: end 32010 status 0
@400000006aff02310b543714 tcpserver: status: 0/40
@400000006aff02910515d394 tcpserver: status: 1/40
@400000006aff02910515d394 tcpserver: pid 32495 from 192.0.2.179
@400000006aff02910e12033c tcpserver: ok 32495 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::58190
@400000006aff02912a27020c qmail-smtpd[32495]: auth: auth-success type=plain user=<lena@club.example>
@400000006aff0291340135a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla6@customer.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=58190 remotehost=dsl-179.isp.example qp= pid=32495
@400000006aff029205565b1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla6@customer.example relay=yes rcpthosts= size=4496 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=58190 remotehost=dsl-179.isp.example qp=32500 pid=32495
@400000006aff02920c46efcc tcpserver: end 32495 status 0
@400000006aff02920c4749a4 tcpserver: status: 0/40
@400000006aff03b633b7e41c tcpserver: status: 1/40
@400000006aff03b633b8323c tcpserver: pid 1496 from 192.0.2.208
@400000006aff03b63464c5ec tcpserver: ok 1496 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::7507
@400000006aff03b712753264 qmail-smtpd[1496]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006aff03b71a0d941c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=druck@partner.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=7507 remotehost=dsl-208.isp.example qp= pid=1496
@400000006aff03c10f6dca7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=druck@partner.test relay=yes rcpthosts= size=87412699 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=7507 remotehost=dsl-208.isp.example qp=1548 pid=1496
@400000006aff03c11549b30c tcpserver: end 1496 status 0
@400000006aff03c11549bec4 tcpserver: status: 0/40
@400000006aff042e2bff2d0c tcpserver: status: 1/40
@400000006aff042e2bff9e54 tcpserver: pid 2095 from 192.0.2.223
@400000006aff042e2d5a021c tcpserver: ok 2095 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::4041
@400000006aff042f013768b4 qmail-smtpd[2095]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff042f0766a54c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=d.weiss5@cloudy.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=4041 remotehost=dsl-223.isp.example qp= pid=2095
@400000006aff042f19971fe4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=d.weiss5@cloudy.example relay=yes rcpthosts= size=3226 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=4041 remotehost=dsl-223.isp.example qp=2099 pid=2095
@400000006aff042f1fe3d75c tcpserver: end 2095 status 0
@400000006aff042f1fe4b9ec tcpserver: status: 0/40
@400000006aff043434a921ec tcpserver: status: 1/40
@400000006aff043434a921ec tcpserver: pid 2126 from 192.0.2.130
@400000006aff043437545c2c tcpserver: ok 2126 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::21875
@400000006aff043513062bac qmail-smtpd[2126]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006aff04351cf19d54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=h.vogel4@tailor.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=21875 remotehost=office.shop.example qp= pid=2126
@400000006aff04353047a074 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=h.vogel4@tailor.example relay=yes rcpthosts= size=4024 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=21875 remotehost=office.shop.example qp=2131 pid=2126
@400000006aff0435338e1ccc tcpserver: end 2126 status 0
@400000006aff0435338ecc94 tcpserver: status: 0/40
@400000006aff043627175cc4 tcpserver: status: 1/40
@400000006aff043627175cc4 tcpserver: pid 2135 from 192.0.2.223
@400000006aff04362fb45d3c tcpserver: ok 2135 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::15493
@400000006aff0437178a7b4c qmail-smtpd[2135]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff04371dbd3e3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=sara2@birch.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=15493 remotehost=dsl-223.isp.example qp= pid=2135
@400000006aff04372d27af4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=sara2@birch.example relay=yes rcpthosts= size=166643 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=15493 remotehost=dsl-223.isp.example qp=2140 pid=2135
@400000006aff043731426f7c tcpserver: end 2135 status 0
@400000006aff043731426f7c tcpserver: status: 0/40
@400000006aff04dd20755574 tcpserver: status: 1/40
@400000006aff04dd20763034 tcpserver: pid 2969 from 192.0.2.141
@400000006aff04dd228f1d54 tcpserver: ok 2969 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::13892
@400000006aff04dd393a9ca4 qmail-smtpd[2969]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff04de04854b94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=z.jung6@customer.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=13892 remotehost=dsl-141.isp.example qp= pid=2969
@400000006aff04de0b0528cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=z.jung6@customer.example relay=yes rcpthosts= size=2153 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=13892 remotehost=dsl-141.isp.example qp=2972 pid=2969
@400000006aff04de0e3aff6c tcpserver: end 2969 status 0
@400000006aff04de0e3be5e4 tcpserver: status: 0/40
@400000006aff04f320dc4cd4 tcpserver: status: 1/40
@400000006aff04f320dd2b7c tcpserver: pid 3079 from 192.0.2.130
@400000006aff04f32547c12c tcpserver: ok 3079 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::50099
@400000006aff04f4131ad8a4 qmail-smtpd[3079]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006aff04f419320514 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=ute@shop.example relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50099 remotehost=office.shop.example qp= pid=3079
@400000006aff04f41a1de7cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=o.beck@shop.example relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50099 remotehost=office.shop.example qp= pid=3079
@400000006aff04f41b2c0c0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50099 remotehost=office.shop.example qp= pid=3079
@400000006aff04f41d75502c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=lena@club.example relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50099 remotehost=office.shop.example qp= pid=3079
@400000006aff04f43466545c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=ute@shop.example,o.beck@shop.example,k.maier@club.example,lena@club.example relay=yes rcpthosts= size=2022 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50099 remotehost=office.shop.example qp=3086 pid=3079
@400000006aff04f43b8678d4 tcpserver: end 3079 status 0
@400000006aff04f43b86d2ac tcpserver: status: 0/40
@400000006aff05140013d42c tcpserver: status: 1/40
@400000006aff05140013d42c tcpserver: pid 3242 from 192.0.2.130
@400000006aff0514049145fc tcpserver: ok 3242 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::32085
@400000006aff05141a95715c qmail-smtpd[3242]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff05141eb5b79c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32085 remotehost=office.shop.example qp= pid=3242
@400000006aff05141fd5874c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32085 remotehost=office.shop.example qp= pid=3242
@400000006aff051420905f54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32085 remotehost=office.shop.example qp= pid=3242
@400000006aff0514227de714 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=t.wolf@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32085 remotehost=office.shop.example qp= pid=3242
@400000006aff05142ae2d414 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=v.horn@shop.example,anna.koch@shop.example,carla@example.net,t.wolf@shop.example relay=yes rcpthosts= size=41237 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32085 remotehost=office.shop.example qp=3245 pid=3242
@400000006aff05142dee8d74 tcpserver: end 3242 status 0
@400000006aff05142deec424 tcpserver: status: 0/40
@400000006aff05c216b8eadc tcpserver: status: 1/40
@400000006aff05c216b8eadc tcpserver: pid 4113 from 192.0.2.191
@400000006aff05c222a9d144 tcpserver: ok 4113 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::40550
@400000006aff05c30081c4b4 qmail-smtpd[4113]: auth: auth-success type=plain user=<emma@club.example>
@400000006aff05c30565e3ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=sara6@bigmail.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=40550 remotehost=dsl-191.isp.example qp= pid=4113
@400000006aff05c31538b37c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=sara6@bigmail.example relay=yes rcpthosts= size=1128 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=40550 remotehost=dsl-191.isp.example qp=4118 pid=4113
@400000006aff05c31b02739c tcpserver: end 4113 status 0
@400000006aff05c31b02739c tcpserver: status: 0/40
@400000006aff05d225419324 tcpserver: status: 1/40
@400000006aff05d225419edc tcpserver: pid 4195 from 192.0.2.150
@400000006aff05d227ef84b4 tcpserver: ok 4195 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::10432
@400000006aff05d30b84a584 qmail-smtpd[4195]: auth: auth-success type=plain user=<sara@club.example>
@400000006aff05d31206400c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=10432 remotehost=dsl-150.isp.example qp= pid=4195
@400000006aff05d32076d82c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=sara@club.example relay=yes rcpthosts= size=2567 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=10432 remotehost=dsl-150.isp.example qp=4199 pid=4195
@400000006aff05d325a970fc tcpserver: end 4195 status 0
@400000006aff05d325a970fc tcpserver: status: 0/40
@400000006aff060b30d048d4 tcpserver: status: 1/40
@400000006aff060b30d12394 tcpserver: pid 4481 from 192.0.2.208
@400000006aff060b32f53ffc tcpserver: ok 4481 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::40172
@400000006aff060c08453dac qmail-smtpd[4481]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006aff060c11b0406c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=h.vogel6@freemail.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=40172 remotehost=dsl-208.isp.example qp= pid=4481
@400000006aff060c21313b04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=h.vogel6@freemail.test relay=yes rcpthosts= size=5361 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=40172 remotehost=dsl-208.isp.example qp=4484 pid=4481
@400000006aff060c2724aeec tcpserver: end 4481 status 0
@400000006aff060c2724aeec tcpserver: status: 0/40
@400000006aff06890da7cbd4 tcpserver: status: 1/40
@400000006aff06890da7cbd4 tcpserver: pid 5108 from 192.0.2.239
@400000006aff0689179ed63c tcpserver: ok 5108 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::26208
@400000006aff06892894ec74 qmail-smtpd[5108]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006aff06893171f774 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=d.weiss1@garden.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=26208 remotehost=dsl-239.isp.example qp= pid=5108
@400000006aff068a0067a14c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=d.weiss1@garden.example relay=yes rcpthosts= size=1249 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=26208 remotehost=dsl-239.isp.example qp=5112 pid=5108
@400000006aff068a03f7f014 tcpserver: end 5108 status 0
@400000006aff068a03f7f014 tcpserver: status: 0/40
@400000006aff079435eee474 tcpserver: status: 1/40
@400000006aff079435ef6d2c tcpserver: pid 6446 from 192.0.2.231
@400000006aff07943631217c tcpserver: ok 6446 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::14974
@400000006aff0795138de1dc qmail-smtpd[6446]: auth: auth-success type=login user=<r.frank@club.example>
@400000006aff079518c7aa84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ute1@cedar.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=14974 remotehost=dsl-231.isp.example qp= pid=6446
@400000006aff0795258f41dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ute1@cedar.test relay=yes rcpthosts= size=31870 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=14974 remotehost=dsl-231.isp.example qp=6450 pid=6446
@400000006aff07952d38e58c tcpserver: end 6446 status 0
@400000006aff07952d393f64 tcpserver: status: 0/40
@400000006aff07ef3b6b539c tcpserver: status: 1/40
@400000006aff07ef3b6b539c tcpserver: pid 6901 from 192.0.2.208
@400000006aff07f004b5d55c tcpserver: ok 6901 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::38259
@400000006aff07f01bf81284 qmail-smtpd[6901]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006aff07f0256d65e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=r.frank11@valley.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=38259 remotehost=dsl-208.isp.example qp= pid=6901
@400000006aff07f03918246c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=r.frank11@valley.test relay=yes rcpthosts= size=31108 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=38259 remotehost=dsl-208.isp.example qp=6906 pid=6901
@400000006aff07f101b128ac tcpserver: end 6901 status 0
@400000006aff07f101b1d0a4 tcpserver: status: 0/40
@400000006aff080d1a9411cc tcpserver: status: 1/40
@400000006aff080d1a948ecc tcpserver: pid 7049 from 192.0.2.130
@400000006aff080d1b77fd74 tcpserver: ok 7049 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::13010
@400000006aff080e063db1c4 qmail-smtpd[7049]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff080e0dba80e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=ute11@grey.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13010 remotehost=office.shop.example qp= pid=7049
@400000006aff080e182d0894 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=ute11@grey.test relay=yes rcpthosts= size=1794 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13010 remotehost=office.shop.example qp=7054 pid=7049
@400000006aff080e1fe590c4 tcpserver: end 7049 status 0
@400000006aff080e1fe5ac1c tcpserver: status: 0/40
@400000006aff080f1f1a41e4 tcpserver: status: 1/40
@400000006aff080f1f1aca9c tcpserver: pid 7059 from 192.0.2.239
@400000006aff080f20743c34 tcpserver: ok 7059 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::22938
@400000006aff080f3678c93c qmail-smtpd[7059]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006aff081003b0b5b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=k.maier9@vineyard.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=22938 remotehost=dsl-239.isp.example qp= pid=7059
@400000006aff081011a8e59c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=k.maier9@vineyard.example relay=yes rcpthosts= size=1083 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=22938 remotehost=dsl-239.isp.example qp=7063 pid=7059
@400000006aff08101a863ad4 tcpserver: end 7059 status 0
@400000006aff08101a86d714 tcpserver: status: 0/40
@400000006aff08b822c24ae4 tcpserver: status: 1/40
@400000006aff08b822c26e0c tcpserver: pid 7904 from 192.0.2.130
@400000006aff08b82d9d2d6c tcpserver: ok 7904 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::41741
@400000006aff08b918391a6c qmail-smtpd[7904]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff08b91cb29c6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41741 remotehost=office.shop.example qp= pid=7904
@400000006aff08b932fa0e74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts= size=1880 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41741 remotehost=office.shop.example qp=7911 pid=7904
@400000006aff08b9366fe7cc tcpserver: end 7904 status 0
@400000006aff08b9366fe7cc tcpserver: status: 0/40
@400000006aff09481cbcdd6c tcpserver: status: 1/40
@400000006aff09481cbd1034 tcpserver: pid 8624 from 192.0.2.150
@400000006aff0948286c906c tcpserver: ok 8624 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::48494
@400000006aff09483b12cf74 qmail-smtpd[8624]: auth: auth-success type=plain user=<sara@club.example>
@400000006aff0949098556fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=lena6@bigmail.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=48494 remotehost=dsl-150.isp.example qp= pid=8624
@400000006aff09490f8c6e3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=lena6@bigmail.example relay=yes rcpthosts= size=2668 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=48494 remotehost=dsl-150.isp.example qp=8628 pid=8624
@400000006aff094913d28814 tcpserver: end 8624 status 0
@400000006aff094913d28814 tcpserver: status: 0/40
@400000006aff0a9138484d64 tcpserver: status: 1/40
@400000006aff0a913848c294 tcpserver: pid 10271 from 192.0.2.191
@400000006aff0a92077c0dc4 tcpserver: ok 10271 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::58158
@400000006aff0a9223bac444 qmail-smtpd[10271]: auth: auth-success type=plain user=<emma@club.example>
@400000006aff0a922af1a50c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=emma@club.example rcptto=t.wolf@shop.example relay=yes rcpthosts=yes size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=58158 remotehost=dsl-191.isp.example qp= pid=10271
@400000006aff0a93044792cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=t.wolf@shop.example relay=yes rcpthosts= size=1971 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=58158 remotehost=dsl-191.isp.example qp=10277 pid=10271
@400000006aff0a930bb663e4 tcpserver: end 10271 status 0
@400000006aff0a930bb6dcfc tcpserver: status: 0/40
@400000006aff0aa608db920c tcpserver: status: 1/40
@400000006aff0aa608db920c tcpserver: pid 10372 from 192.0.2.141
@400000006aff0aa60f221794 tcpserver: status: 2/40
@400000006aff0aa60f223ea4 tcpserver: pid 10373 from 192.0.2.130
@400000006aff0aa611f03384 tcpserver: ok 10373 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::16396
@400000006aff0aa613a8092c tcpserver: ok 10372 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::49762
@400000006aff0aa62ea29f1c qmail-smtpd[10373]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006aff0aa62f1a6efc tcpserver: status: 3/40
@400000006aff0aa62f1a6efc tcpserver: pid 10375 from 192.0.2.130
@400000006aff0aa62ffb5534 tcpserver: ok 10375 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::2528
@400000006aff0aa634168e7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=t.wolf10@kiosk.example relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16396 remotehost=office.shop.example qp= pid=10373
@400000006aff0aa634b0f1ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=greta1@garden.example relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16396 remotehost=office.shop.example qp= pid=10373
@400000006aff0aa6360edff4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=emma5@partner.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16396 remotehost=office.shop.example qp= pid=10373
@400000006aff0aa6374e8fcc qmail-smtpd[10372]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff0aa7019b6e2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=nina10@garden.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=49762 remotehost=dsl-141.isp.example qp= pid=10372
@400000006aff0aa702fa8ce4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=t.wolf10@kiosk.example,greta1@garden.example,emma5@partner.test relay=yes rcpthosts= size=6217 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16396 remotehost=office.shop.example qp=10377 pid=10373
@400000006aff0aa70780b144 tcpserver: end 10373 status 0
@400000006aff0aa70780ff64 tcpserver: status: 2/40
@400000006aff0aa7146bfd3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=nina10@garden.example relay=yes rcpthosts= size=3230 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=49762 remotehost=dsl-141.isp.example qp=10378 pid=10372
@400000006aff0aa7154d1e0c qmail-smtpd[10375]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006aff0aa71b7be95c tcpserver: end 10372 status 0
@400000006aff0aa71b7c2fac tcpserver: status: 1/40
@400000006aff0aa71e9da38c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=h.vogel2@paper.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2528 remotehost=office.shop.example qp= pid=10375
@400000006aff0aa71f82eadc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=sara6@lantern.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2528 remotehost=office.shop.example qp= pid=10375
@400000006aff0aa720b9f3dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=sara3@partner.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2528 remotehost=office.shop.example qp= pid=10375
@400000006aff0aa722a1de1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=emma4@pebble.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2528 remotehost=office.shop.example qp= pid=10375
@400000006aff0aa72911a624 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=h.vogel2@paper.example,sara6@lantern.test,sara3@partner.test,emma4@pebble.test relay=yes rcpthosts= size=5923 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2528 remotehost=office.shop.example qp=10380 pid=10375
@400000006aff0aa72c587c54 tcpserver: end 10375 status 0
@400000006aff0aa72c5937d4 tcpserver: status: 0/40
@400000006aff0b7c23e0f984 tcpserver: status: 1/40
@400000006aff0b7c23e0f984 tcpserver: pid 11445 from 192.0.2.130
@400000006aff0b7c25c07b6c tcpserver: ok 11445 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::59431
@400000006aff0b7d08604b74 qmail-smtpd[11445]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff0b7d0e8e6314 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=z.jung3@slowpost.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=59431 remotehost=office.shop.example qp= pid=11445
@400000006aff0b7d17e5f15c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=z.jung3@slowpost.example relay=yes rcpthosts= size=12229 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=59431 remotehost=office.shop.example qp=11449 pid=11445
@400000006aff0b7d1ce15174 tcpserver: end 11445 status 0
@400000006aff0b7d1ce1a764 tcpserver: status: 0/40
@400000006aff0b9e3482ae2c tcpserver: status: 1/40
@400000006aff0b9e3482d53c tcpserver: pid 11616 from 192.0.2.130
@400000006aff0b9e3ad50edc tcpserver: ok 11616 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::32217
@400000006aff0b9f2630c584 qmail-smtpd[11616]: auth: auth-success type=login user=<ida@shop.example>
@400000006aff0b9f2f6fce74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32217 remotehost=office.shop.example qp= pid=11616
@400000006aff0ba006f8eb74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=y.kurz@shop.example relay=yes rcpthosts= size=9165 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=32217 remotehost=office.shop.example qp=11622 pid=11616
@400000006aff0ba00f2962c4 tcpserver: end 11616 status 0
@400000006aff0ba00f29b4cc tcpserver: status: 0/40
@400000006aff0bae0d1455d4 tcpserver: status: 1/40
@400000006aff0bae0d149c24 tcpserver: pid 11693 from 192.0.2.130
@400000006aff0bae12db899c tcpserver: ok 11693 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::21229
@400000006aff0bae37928e0c qmail-smtpd[11693]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006aff0baf021cbbbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=nina@club.example relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=21229 remotehost=office.shop.example qp= pid=11693
@400000006aff0baf0b26a704 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=nina@club.example relay=yes rcpthosts= size=17868 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=21229 remotehost=office.shop.example qp=11697 pid=11693
@400000006aff0baf121b71d4 tcpserver: end 11693 status 0
@400000006aff0baf121c2d54 tcpserver: status: 0/40
@400000006aff0c0c36f4811c tcpserver: status: 1/40
@400000006aff0c0c36f4f64c tcpserver: pid 12166 from 192.0.2.150
@400000006aff0c0d0713c28c tcpserver: ok 12166 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::57144
@400000006aff0c0d253083f4 qmail-smtpd[12166]: auth: auth-success type=plain user=<sara@club.example>
@400000006aff0c0d2a92181c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=57144 remotehost=dsl-150.isp.example qp= pid=12166
@400000006aff0c0e0746d0dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=m.roth@shop.example relay=yes rcpthosts= size=342439 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=57144 remotehost=dsl-150.isp.example qp=12172 pid=12166
@400000006aff0c0e0a9ea69c tcpserver: end 12166 status 0
@400000006aff0c0e0a9f1bcc tcpserver: status: 0/40
@400000006aff0c142fd01eb4 tcpserver: status: 1/40
@400000006aff0c142fd0fd5c tcpserver: pid 12206 from 192.0.2.130
@400000006aff0c14395b7ab4 tcpserver: ok 12206 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::23240
@400000006aff0c150ab35b64 qmail-smtpd[12206]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff0c1513101e8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23240 remotehost=office.shop.example qp= pid=12206
@400000006aff0c151e3c788c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts= size=8035 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23240 remotehost=office.shop.example qp=12209 pid=12206
@400000006aff0c1525d43a1c tcpserver: end 12206 status 0
@400000006aff0c1525d4e5fc tcpserver: status: 0/40
@400000006aff0cf527400ad4 tcpserver: status: 1/40
@400000006aff0cf52740a714 tcpserver: pid 13330 from 192.0.2.146
@400000006aff0cf52c7f70fc tcpserver: ok 13330 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::55153
@400000006aff0cf60eadb2b4 qmail-smtpd[13330]: auth: auth-success type=plain user=<nina@club.example>
@400000006aff0cf6145cbafc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=j.klein10@inkwell.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=55153 remotehost=dsl-146.isp.example qp= pid=13330
@400000006aff0cf61600b2b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=k.maier0@vineyard.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=55153 remotehost=dsl-146.isp.example qp= pid=13330
@400000006aff0cf61e707cf4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=j.klein10@inkwell.test,k.maier0@vineyard.example relay=yes rcpthosts= size=1932 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=55153 remotehost=dsl-146.isp.example qp=13334 pid=13330
@400000006aff0cf627494234 tcpserver: end 13330 status 0
@400000006aff0cf6274951d4 tcpserver: status: 0/40
@400000006aff0d0113fd9f54 tcpserver: status: 1/40
@400000006aff0d0113fde98c tcpserver: pid 13388 from 192.0.2.231
@400000006aff0d011d14252c tcpserver: ok 13388 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::36183
@400000006aff0d012d7b8ff4 qmail-smtpd[13388]: auth: auth-success type=login user=<r.frank@club.example>
@400000006aff0d0136cf5d4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=sara7@heather.example relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=36183 remotehost=dsl-231.isp.example qp= pid=13388
@400000006aff0d020443b29c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=sara7@heather.example relay=yes rcpthosts= size=8285 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=36183 remotehost=dsl-231.isp.example qp=13392 pid=13388
@400000006aff0d020c79717c tcpserver: end 13388 status 0
@400000006aff0d020c7a540c tcpserver: status: 0/40
@400000006aff0e611ed8cc14 tcpserver: status: 1/40
@400000006aff0e611ed8f70c tcpserver: pid 15149 from 192.0.2.223
@400000006aff0e61260fd004 tcpserver: ok 15149 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::41228
@400000006aff0e6206261ab4 qmail-smtpd[15149]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff0e620e262f4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=f.braun4@partner.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=41228 remotehost=dsl-223.isp.example qp= pid=15149
