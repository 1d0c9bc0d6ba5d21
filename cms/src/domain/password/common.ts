/** Cores of the passwords people choose first (lists of SplashData, NCSC and Chinese leaks), letters only. */
export const COMMON_CORES: ReadonlySet<string> = new Set(
  `password passwd pass passport passw admin administrator administer root user username guest test
  tester testing default login signin welcome letmein changeme secret private public system manager
  master server oracle mysql postgres database computer internet windows microsoft google apple huawei
  tencent alibaba taobao baidu wechat weixin iloveyou loveyou love lovely woaini woaiwo woaiwojia aini
  wodemima mima nihao zhongguo china beijing shanghai zhonghua xiaoming zhangsan lisi wangwu abc abcd
  abcde abcdef abcdefg abcabc aaa aaaa aaaaa aaaaaa asd asdf asdfg asdfgh asdfghjkl qwe qwer qwert qwerty
  qwertyui qwertyuiop qweasd qweasdzxc qaz qazwsx qazwsxedc wsx zaq zaqxsw zxc zxcv zxcvb zxcvbn zxcvbnm
  qq qqq xx xxx aa zz dragon monkey football baseball basketball soccer hockey superman batman spiderman
  pokemon starwars princess sunshine shadow michael jordan jennifer thomas charlie daniel jessica ashley
  hello helloworld freedom whatever trustno ninja mustang hunter killer jesus george tigger pepper
  ginger cheese summer winter spring autumn january february march april june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday flower purple
  orange silver golden diamond lucky happy money dollar success power magic player gamer matrix phoenix
  thunder lightning hacker access account office company business employee boss leader security safety
  jiaotong jiaotongting mubiao jixiao kaohe shengting gov government bangong bangongshi`.split(
    /\s+/,
  ),
);
