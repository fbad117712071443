"""Expressions for check_queries.py: idioms that people write, and others that are drawn."""

import json

import jmespath

APP = "arn:aws:chime:us-east-1:123456789012:app-instance/1b8f9a0e-6c2d-4f3a-9b7e-0d5c4a3b2e1f"

# An answer as these services give them, with members of every kind.
MADE = {
    "Channels": [
        {
            "Name": name,
            "ChannelArn": f"{APP}/channel/{number}",
            "Mode": mode,
            "Privacy": privacy,
            "LastMessageTimestamp": last,
            "Members": members,
            "Score": score,
            "Metadata": metadata,
            "Tags": [{"Key": "env", "Value": env}, {"Key": "team", "Value": name}],
            "CreatedBy": {"Arn": f"{APP}/user/{user}", "Name": user},
            "Expires": expires,
            "Elastic": elastic,
        }
        for number, (name, mode, privacy, last, members, score, metadata, env, user, expires, elastic) in enumerate(
            (
                ("standup", "RESTRICTED", "PRIVATE", "2026-01-05T08:00:00+00:00", 3, 1.5, None, "dev", "zoe", None, None),
                ("chat", "UNRESTRICTED", "PUBLIC", "2025-11-30T21:15:00+00:00", 12, 2.0, "", "prod", "bob", 7, True),
                ("Chat", "UNRESTRICTED", "PRIVATE", None, 0, 0.25, '{"a": 1}', "dev", "alice", 30, False),
                ("Zürich 日本 🙂", "RESTRICTED", "PUBLIC", "2026-02-01T00:00:00+00:00", 12, -1.0, "x", "test", "zoe", 7, None),
                ("", "UNRESTRICTED", "PUBLIC", "2024-12-31T23:59:59+00:00", 1, 100.0, "chat", "prod", "carol", None, True),
            )
        )
    ],
    "Users": [
        {"UserArn": f"{APP}/user/{name}", "Name": name, "Age": age}
        for name, age in (("zoe", 41), ("bob", 7), ("alice", 30), ("carol", 30))
    ],
    "Lists": [[1, [2, 3]], [], [None, 4], [[5]], 6, None, {"a": [7]}],
    "Numbers": [3, -1, 2.5, 0, 12345678901234567890, 1e16, 0.1],
    "Texts": ["b", "a", "B", "é", "", "a"],
    "Mixed": [1, "1", True, None, [], {}, "x", 0, False, ""],
    "Rows": [[None, 1, 2], [None, 3, 4]],
    "Flags": {"on": True, "off": False, "none": None},
    "Odd names": {"a-b": 1, "c d": {"é": 2}, "": 3, "1": 4, '"': 5},
    "Empty": {},
    "Nil": None,
    "Zero": 0,
    "One": 1,
    "Half": 0.5,
    "Digits": " +0_7 ",
    "Text": "héllo 🙂",
    "NextToken": "abc",
}

# What people write for these services: filters, sorts, projections, selections, joins, pipes.
IDIOMS = """
@ ; Channels ; Channels[0] ; Channels[-1] ; Channels[99] ; Channels[*] ; Channels[] ; Channels[*].Name ;
Channels[].Name ; Channels[].ChannelArn ; Channels[].[Name, ChannelArn] ; Channels[].[Name] ;
Channels[*].[Name, Mode][] ; Nothing ; Channels[].{n: Name} ; Channels[*].{n: Name, arn: ChannelArn} ;
Channels[].{Name: Name, Who: CreatedBy.Name} ; Channels[].CreatedBy.Name ; Channels[].Tags[].Key ;
Channels[].Tags[0].Value ; Channels[*].Tags[*].Value ; Channels[*].Tags[*].Value[] ; Channels[].Tags[].[Key, Value] ;
Channels[0].Tags[].Value ; Channels.Name ; Channels.* ; Channels[*].{n: Name}[0] ; Channels[*].{n: Name}[1:] ;
Channels[*].{n: Name}[] ; Channels[].{n: Name}[0].n ; Channels[*].[Name][0] ; Channels[].[Name][] ;
Channels[*].[Name, Mode][1] ; Channels[*].{n: Name}[*].n ; Channels[*].{n: Name}[?n=='chat'] ;
Channels[*].{n: Name}[?n=='chat'].n ; Channels[].{n: Name}[?n=='nobody'] ; [Channels][0] ; {a: Channels}.a[0].Name ;
Channels[*][Name, Mode] ; Channels[*][Name, Mode][0] ; Channels[0:2] ; Channels[:2].Name ; Channels[2:].Name ;
Channels[::2].Name ; Channels[::-1].Name ; Channels[-2:].Name ; Channels[:-1].Name ; Channels[5:1:-1].Name ;
Channels[0:2][0] ; Channels[0:2][0:1] ; Channels[1:][?Mode=='RESTRICTED'].Name ; Rows[0][1:] ; Rows[0][0:] ;
Rows[0][1:][0] ; Rows[0][0:2].x ; Rows[*][0] ; Rows[*][1:] ; Rows[*][1:][0] ; Rows[][] ; Rows[] ; Rows[*][0:][1] ;
Rows[0][::-1] ; Rows[0][::-1][0:] ; Rows[][0] ; Rows[*][*] ; Lists[] ; Lists[][] ; Lists[*][*] ; Lists[*][] ;
Lists[0][1][0] ; Lists[0][1][0:] ; Lists[-1].a[0] ; Lists[].a ; Lists[*].a[] ; Lists[?@] ; Lists[?type(@)=='array'][] ;
Numbers[0] ; Numbers[*] ; Numbers[1:3] ; sum(Numbers[:3]) ; max(Numbers) ; min(Numbers) ; sort(Numbers) ;
avg(Numbers[:2]) ; sum(Channels[].Members) ; avg(Channels[].Members) ; max(Channels[].Members) ; min(Channels[].Score) ;
sum(Channels[].Score) ; avg(Users[].Age) ; length(Channels) ; length(Channels[]) ; length(Text) ; length(Flags) ;
length(Empty) ; length(`[]`) ; length(Channels[?Mode=='RESTRICTED']) ; length(Channels[?Nope]) ; sum(`[]`) ; avg(`[]`) ;
max(`[]`) ; min(`[]`) ; sort(`[]`) ; keys(Flags) ; values(Flags) ; keys(Channels[0]) ; keys(@) ; Flags.* ; Empty.* ;
Channels[0].* ; *.on ; *[0] ; * ; [*] ; [] ; sort(keys(@)) ; reverse(keys(Flags)) ; reverse(Text) ; reverse(Numbers) ;
reverse(sort(Texts)) ; sort(Texts) ; max(Texts) ; sort_by(Channels, &Name)[].Name ;
sort_by(Channels, &Members)[*].[Name, Members] ; sort_by(Users, &Age)[0].Name ; reverse(sort_by(Users, &Age))[0] ;
sort_by(Users, &Age)[-1].Name ; sort_by(Channels[?LastMessageTimestamp], &LastMessageTimestamp)[-1].Name ;
max_by(Users, &Age).Name ; min_by(Users, &Age).Name ; max_by(Channels, &Members).Name ; min_by(Channels, &Score).Name ;
max_by(`[]`, &a) ; min_by(`[]`, &a) ; sort_by(`[]`, &a) ; map(&Name, Users) ; map(&[Name, Age], Users) ;
map(&Nope, Users) ; map(&length(Name), Users) ; map(&@, Texts) ; Users[].map(&@, [Name]) ;
map(&join('-', [Name, Mode]), Channels) ; join(',', Texts) ; join('', Texts) ; join(', ', Channels[].Name) ;
join('|', keys(Flags)) ; join(',', `[]`) ; join('-', ['a', Text]) ; Channels[].join(' ', [Name, Mode]) ;
Channels[].join(`:`, [Name, CreatedBy.Name]) ; Users[].join('', [Name, '!']) ; contains(Text, 'llo') ;
contains(Texts, 'a') ; contains(Texts, 'z') ; contains(Numbers, `3`) ; contains(Mixed, `1`) ;
Channels[?contains(Name, 'hat')].Name ; Channels[?contains(ChannelArn, `channel/1`)].Name ;
Channels[?!contains(Name, 'chat')].Name ; Channels[?starts_with(Name, 'ch')].Name ;
Channels[?ends_with(ChannelArn, '/2')].Name ; Channels[?starts_with(Name, '')].Name ;
Channels[?contains(Tags[].Value, 'prod')].Name ; Channels[?Tags[?Key=='env' && Value=='dev']].Name ;
Channels[?Tags[?Key=='env'].Value | [0] == 'dev'].Name ; Channels[].{n: Name, env: Tags[?Key=='env'].Value | [0]} ;
Channels[?Tags[?Key=='env']|[0].Value=='dev'].Name ; Channels[*].Tags[?Key=='env'].Value[] ;
Channels[*].Tags[?Key=='env'].Value | [] ; Channels[?Name=='chat'] ; Channels[?Name=='chat'].ChannelArn ;
Channels[?Name=='chat'].ChannelArn | [0] ; Channels[?Name=='chat'] | [0].ChannelArn ;
Channels[?Name=='chat'].ChannelArn[0] ; Channels[?Name!='chat'].Name ; Channels[?Name==`chat`].Name ;
Channels[?Name==`"chat"`].Name ; Channels[?'chat'==Name].Name ; Channels[?Name=="chat"].Name ;
Channels[?Name==Tags[1].Value].Name ; Channels[?Name=='chat' || Name=='Chat'].Name ;
Channels[?Mode=='RESTRICTED' && Privacy=='PUBLIC'].Name ;
Channels[?(Mode=='RESTRICTED' || Members>`5`) && Privacy=='PUBLIC'].Name ;
Channels[?Mode=='RESTRICTED' || Members>`5` && Privacy=='PUBLIC'].Name ; Channels[?!(Mode=='RESTRICTED')].Name ;
Channels[?!Mode=='RESTRICTED'].Name ; Channels[?LastMessageTimestamp >= '2026-01-01'].Name ;
Channels[?LastMessageTimestamp < '2026-01-01'].Name ; Channels[?!(LastMessageTimestamp >= '2026-01-01')].Name ;
Channels[?!(LastMessageTimestamp >= '2026-01-01')].ChannelArn ; Channels[?LastMessageTimestamp > `2025-12-01`].Name ;
Channels[?LastMessageTimestamp <= '2025-11-30T21:15:00+00:00'].Name ; Channels[?LastMessageTimestamp].Name ;
Channels[?!LastMessageTimestamp].Name ; Channels[?LastMessageTimestamp==null].Name ;
Channels[?LastMessageTimestamp==`null`].Name ; Channels[?LastMessageTimestamp!=`null`].Name ;
Channels[?not_null(LastMessageTimestamp)].Name ; Channels[?Elastic].Name ; Channels[?!Elastic].Name ;
Channels[?Elastic==`true`].Name ; Channels[?Elastic==`false`].Name ; Channels[?Elastic!=`true`].Name ;
Channels[?Elastic==true].Name ; Channels[?Elastic=='true'].Name ; Channels[?Members].Name ;
Channels[?Members==`0`].Name ; Channels[?Members=='12'].Name ; Channels[?Members>`1`].Name ;
Channels[?Members>=`12`].Name ; Channels[?Members<`3`].Name ; Channels[?Members!=`12`].Name ;
Channels[?Score>`1`].Name ; Channels[?Score==`2`].Name ; Channels[?Score==`2.0`].Name ; Channels[?Expires>`7`].Name ;
Channels[?Expires<=`7`].Name ; Channels[?!(Expires>`7`)].Name ; Channels[?Metadata].Name ;
Channels[?Metadata==''].Name ; Channels[?Metadata==``].Name ; Channels[?Metadata=='x'].Name ;
Channels[?CreatedBy.Name=='zoe'].Name ; Channels[?CreatedBy.Name=='zoe'].[Name, ChannelArn] ;
Channels[?CreatedBy.Name=='zoe'].{n: Name} ; Channels[?CreatedBy.Name=='zoe'] | length(@) ;
Channels[?CreatedBy.Name=='zoe'].Name | join(',', @) ; Channels[] | [?Members>`1`] | [].Name | sort(@) ;
Channels[].Name | [0] ; Channels[*].Name | [-1] ; Channels | [0].Name ; Channels[*].Members | sort(@) | [-1] ;
Channels[*].Name | length(@) ; Channels[].not_null(LastMessageTimestamp, 'never') ;
Channels[].[Name, LastMessageTimestamp || 'never'] ; Channels[].{n: Name, e: not_null(Expires, `0`)} ;
Channels[].[Name, Elastic && 'elastic' || 'plain'] ; Channels[].(Elastic && Name) ; Channels[].Name || 'x' ;
Nope || Text ; Nope && Text ; Text && Nope ; Zero || Text ; Zero && Text ; !Zero ; !One ; !Nope ; !Text ; !Empty ;
!Flags.off ; !!Text ; !`[]` ; !`{}` ; !`""` ; !`0` ; Empty || 'empty' ; `[]` || 'empty' ; `""` || 'empty' ;
`false` || `null` ; Flags.off || Flags.none ; Flags.on && Flags.off ; One==`1` ; One==`1.0` ; One==`true` ;
Zero==`false` ; Flags.on==`true` ; Flags.on==`1` ; One=='1' ; Half<One ; One<Half ; Text<One2 ; Nil==Nope ;
Nil==`null` ; Text=='héllo 🙂' ; Texts==`["b"]` ; Lists[0]==`[1,[2,3]]` ; `[1]`==`[true]` ; `{"a":1}`==`{"a":true}` ;
`{"a":1,"b":2}`==`{"b":2,"a":1}` ; One==One==`true` ; One<`2`==`true` ; One==`1`==`1` ; Flags.on<Flags.off ; Nil<One ;
Nil>='a' ; Empty<One ; Texts<Texts ; 'a'<'b' ; 'B'<'a' ; 'é'>'z' ; '🙂'>'日' ; type(Text) ; type(One) ; type(Half) ;
type(Nil) ; type(Flags) ; type(Flags.on) ; type(Texts) ; Mixed[].type(@) ; map(&type(@), Mixed) ; to_array(Text) ;
to_array(Texts) ; to_array(Nil) ; to_array(Flags) ; to_string(One) ; to_string(Half) ; to_string(Text) ;
to_string(Flags) ; to_string(Nil) ; to_string(Numbers) ; to_string("Odd names") ; to_string(Texts) ;
Channels[].to_string(Members) ; map(&to_string(@), Mixed) ; to_number(Text) ; to_number(Digits) ; to_number('12') ;
to_number('1e3') ; to_number('.5') ; to_number('0x10') ; to_number(One) ; to_number(Flags) ; to_number('') ;
to_number('1_000') ; to_number('1__0') ; to_number('-7') ; to_number('- 7') ; to_number('1.50') ; to_number(Nil) ;
map(&to_number(@), Mixed) ; abs(`-3`) ; abs(`-2.5`) ; abs(`-0.0`) ; abs(Half) ; ceil(Half) ; floor(Half) ;
ceil(`-0.5`) ; floor(`-0.5`) ; ceil(One) ; floor(`1e16`) ; ceil(`1e20`) ; abs(Numbers[4]) ; merge(Flags, `{"on": 1}`) ;
merge(Flags) ; merge(`{"z": 1}`, Flags, {x: Text}) ; merge(Empty, `[]`) ; merge(`{}`, Channels[0].Tags[].[Key, Value]) ;
merge(Flags, ``) ; Channels[].merge(@, {x: `1`}).[Name, x] ; Channels[0].merge(CreatedBy, {n: Name}) ;
merge({a: Zero}, {b: One}, {a: Half}) ; "Odd names" ; "Odd names"."a-b" ; "Odd names"."c d"."é" ; "Odd names"."" ;
"Odd names"."1" ; "Odd names"."\\"" ; "Odd names".* ; "Text" ; "\\u0054ext" ; {"a b": Text, c: One} ;
{a: Text, a: One} ; [Text, One] ; [Text] ; {t: Text} ; Nil.[Text] ; Nil.{a: Text} ; Nil.{a: 'x'} ; Nil ; [@] ; Nil.* ;
Nil[] ; Nil[*] ; Nil[?@] ; Nil[0] ; Nil[0:] ; Text[0] ; Text[0:2] ; Text[] ; Text.* ; Flags[0] ; Flags[] ; Flags[?@] ;
Flags[*] ; One.a ; Texts.a ; @.Text ; @.Channels[0].Name ; @[0] ; @.* ; @ ; @ == @ ; [@][0].One ; {a: @}.a.One ;
Channels[?@.Name=='chat'].Name ; Texts[?@=='a'] ; Texts[?@>'a'] ; Numbers[?@>`1`] ; Numbers[?@>`1`] | [0] ;
Numbers[?@>`1`][0] ; Numbers[?@==`1e16`] ; Numbers[?@==`12345678901234567890`] ; Numbers[?@==`3.0`] ;
Texts[?contains('ab', @)] ; Users[?contains(['zoe', 'bob'], Name)].Age ; Users[?contains(`["zoe","bob"]`, Name)].Age ;
Users[?Age>=`30` && Age<`41`].Name ; Channels[*].Tags[].Key | sort(@) ; Channels[].Tags[?Key=='env'][].Value ;
Channels[].Tags[?Key=='env'] | [].Value ; Channels[].Tags | [].Value ; Channels[?Members==max(@.Members)] ;
Channels[?Members==`12`] | sort_by(@, &Name) | [].Name ; Channels[*].{m: Members} | max_by(@, &m) ;
sort_by(Channels, &CreatedBy.Name)[].Name ; sort_by(Channels, &to_string(Members))[].Name ;
sort_by(Channels, &Name || 'x')[].Name ; sort_by(Users, &join('', [to_string(Age), Name]))[].Name ;
sort_by(Rows, &[1]) ; Channels[].[Name,Members] | [?[1]>`1`] ; Channels[].[Name,Members] | [?[1]>`1`][0] ;
Channels[].[Name,Members] | [?[1]>`1`].[0] | [] ; Channels[].Name[0] ; Channels[].Tags[0][0] ; [ Text , One ] ;
Channels [0] . Name ; Channels[ 0 ].Name ; Channels[ * ].Name ; { t : Text } ; length( Text ) ; length (Text) ;
Channels[? Name == 'chat' ].Name ; {a: Text b: One} ; join(',' Texts) ; not_null(Nil, Text,) ; not_null(Nil Text) ;
(length)(Text) ; ("length")(Text) ; (Text) ; ((Text)) ; (Channels)[0].Name ; (Channels[])[0].Name ;
(Channels[*].Name)[0] ; (Rows[0])[1:] ; (Rows[0][1:])[0] ; (Rows[*])[0] ; Channels[1:2 3].Name ; Channels[01].Name ;
Channels[-0].Name ; Channels[99999999999999999999] ; Channels[-99999999999999999999:].Name ;
Channels[:99999999999999999999].Name ; Channels[::99999999999999999999].Name ; Channels[::-99999999999999999999].Name ;
!Flags.on ; !Channels[0] ; !Channels[] ; !Texts[?@] ; !length(Text) ; !One == One ; !(One == One) ; !Text || Text ;
!Text && Text ; Text || Nope && Nope ; Text == Text && One ; One == One || Nope ; Nope || Nope == Nope ;
Texts[] == Texts ; Texts[*] == Texts ; Channels[].Name == Nope ; *.Name ; *.* ; *[] ; *[*] ; [*].* ; @.*.*
"""
IDIOMS = [idiom.strip() for idiom in IDIOMS.split(" ;")]

# Quotes, escapes and the forms of numbers.
LITERALS = [
    r"'a\'b'", r"'a\\'", r"'a\\\'b'", r"'a\nb'", "'a\nb'", "'\t'", r"'\u0041'", "''", "'🙂'", "' '", "'`'", "'\"'",
    "`foo`", "`foo bar`", "` foo `", "``", "` `", "`\n`", "`'foo'`", r"`\"foo`", r"`foo\`bar`", r'`"foo\`bar"`',
    r"`foo\\bar`", r"`\u0041`", r'`"\u0041"`', r"`a\nb`", r"`\t`", "`,`", "`true`", "`True`", "`null`", "`None`",
    "`1`", "`-1`", "`01`", "`+1`", "`1.0`", "`1.50`", "`1e3`", "`1E3`", "`1e16`", "`1e-5`", "`0.0001`", "`-0`",
    "`-0.0`", "`123456789012345678901234567890`", "`0.1`", "`1.`", "`.5`", "`1e`", "`1 2`", "`[1, 2.50]`", "`[1,]`",
    "`{}`", "`{\"b\": 1, \"a\": [1.0]}`", "`{\"b\": 1, \"a\": 2, \"b\": 3}`", "`{a: 1}`", "`[`", "`]`", "` [1] `",
    "`\"\"`", r'`"\""`', r'`"\\"`', r'`"\/"`', r'`"\ud83d\ude42"`', "`é`", "`\"é\"`", "`2026-01-01`", "`2026`",
    "`\ufefffoo`", "`\xa0foo\xa0`", "`\x1cfoo`", '"a\\"b"', '"\\n"', '"\\u00e9"', '"é"', '""', "\"'\"", '"`"',
    "[`1`, 'a', `a`]", "{a: `1`, b: 'x'}", "`[1]`[0]", "`{\"a\": 1}`.a", "`[[1], [2]]`[]", "`\"a\"` == 'a'",
    "to_string(`1.50`)", "to_string(`[1e16, \"é\", \"\\u0001\"]`)", "to_string(`\"é\"`)", "to_string(`{\"a\": null}`)",
    "to_string([`\"\\u007f\\\"\\\\\\n\"`])", "length('🙂é')", "reverse('🙂é')",
    "sum(`[0.25, 0.5, 1]`)", "sum(`[1, 2]`)", "sum(`[1.0, 2]`)", "sum(`[1e16, 1]`)", "avg(`[1, 2]`)", "avg(`[2, 2]`)",
    "avg(`[9007199254740993, 9007199254740995, 1]`)", "avg(`[9223372036854775807, 9223372036854775806]`)",
    "avg(`[-7, 2]`)", "sum(`[9223372036854775807, 9223372036854775807]`)", "`9007199254740993` == `9007199254740992.0`",
    "`9007199254740993` > `9007199254740992.0`", "sort(`[2, 1.0, 1, -0.0, 0]`)", "max(`[1, 1.0]`)", "min(`[1.0, 1]`)",
    "max_by(`[{\"a\": 1, \"b\": 1}, {\"a\": 1, \"b\": 2}]`, &a).b", "contains(`[1, true]`, `1.0`)", "contains(`[true]`, `1`)",
    "contains(`[0]`, `false`)", "contains(`[[1]]`, `[true]`)", "contains(`[null]`, Nope)", "contains('abc', '')",
    "join(`,`, `[\"a\", \"b\"]`)", "join(`\" \"`, ['a', 'b'])", "to_number(`\" 7\\n\"`)", "to_number(`\"1e400\"`) == `1` ",
]

# What both refuse, when it is read or with the answer in hand.
REFUSED = [
    "", " ", "Channels[", "Channels[*", "Channels]", "a b", "a.", ".a", "a..b", "a.[", "a.{", "{", "{a", "{a:", "{a: b", "{a: b,",
    "{a: b,}", "{}", "{a}", "{'a': b}", "{1: b}", "[a,]", "[,a]", "[a b]", "[ ]", "a[ ]", "a[b]", "a[b, c]", "a['b']", "a[1.2]",
    "a[1:2:3:4]", "a[1:2:3:]", "a[1 2]", "a[-]", "a[- 1]", "a[1", "a[1:", "a[?", "a[?b", "a[?]", "a[ ?b]", "a[?b==]", "a[?==b]",
    "a ==", "== a", "a = b", "a === b", "a =! b", "a <> b", "a & b", "a && ", "&& a", "a ||", "|| a", "a |", "| a", "a ||| b", "!",
    "a !b", "a *", "a[*]*", "a[*]b", "a[*](b)", "a{b: c}", "a[*]{b: c}", "**", "a.1", "a.'b'", "a.`b`", "a.@", "@.@", "a.(b)", "a.!b",
    "1", "-1", "a-b", "a - b", "a + b", "a / b", "é", "$", "$.a", "a.$b", "#", "a # b", "a;b", "a%", "a?", "~a", "\\a", "^",
    "'a", "'a\\'", '"a', '"a\\"', '"\\q"', '"a\nb"', "`a", "`a\\`", '`"a`', '`a"b`', "`a\nb`", "(", ")", "(a", "a)", "()", "(a b)",
    "f(", "f(a", "f(a,", "f(,a)", "f(,)", "length(Text", "length Text)", '"length"(Text)', "@(Text)", "a[0](Text)", "(a.b)(c)", "`length`(Text)",
    "let $a = b in $a", "a ? b : c", "Channels[?Name='chat']", "Channels[?Name==chat'].Name", "Channels[].{Name}", "Channels[].[Name",
    "lenght(Text)", "quux(@)", "items(Flags)", "group_by(Users, &Age)", "zip(Texts, Texts)", "lower(Text)", "split(',', Text)", "Length(Text)",
    "length()", "length(Text, Text)", "join(',')", "join()", "contains(Text)", "not_null()", "merge()", "sort_by(Users)", "map(&a)", "max()",
    "length(One)", "length(Nil)", "length(Nope)", "Nope.length(@)", "length(`1`)", "length(`null`)", "length(One == One)", "length(!One)",
    "length(length(Text))", "abs(Text)", "abs('x')", "abs(Nil)", "abs(`true`)", "ceil('1')", "floor(Texts)", "sum(Texts)", "sum(One)", "sum(Nil)",
    "sum(`[1, \"a\"]`)", "sum(`[true]`)", "sum(Mixed)", "avg(Texts)", "avg(Channels[].Name)", "max(Mixed)", "max(`[1, \"a\"]`)", "max(`[\"a\", 1]`)",
    "max(`[true]`)", "max(`[null]`)", "min(Flags)", "sort(Mixed)", "sort(Rows)", "sort(Channels)", "sort(Text)", "sort_by(Users, Age)",
    "sort_by(Users, &Nope)", "sort_by(Channels, &Elastic)", "sort_by(Channels, &LastMessageTimestamp)", "sort_by(Mixed, &@)", "sort_by(Flags, &a)",
    "sort_by(Channels, &Tags)", "sort_by(&Age, Users)", "max_by(Channels, &Expires)", "max_by(Channels, &Elastic)", "max_by(Mixed, &@)", "min_by(Nil, &a)",
    "max_by(`[{\"a\": 1}, {\"a\": \"x\"}]`, &a)", "min_by(`[{\"a\": \"x\"}, {\"a\": 1}]`, &a)", "map(&a, Flags)", "map(&a, Nil)", "map(&abs(@), Texts)", "map(Users, &a)",
    "keys(Texts)", "keys(Nil)", "keys(Text)", "values(Texts)", "values(Nil)", "join(One, Texts)", "join(',', Text)", "join(',', Numbers)", "join(',', [One])",
    "join(',', `[null]`)", "join(',', Channels[*].LastMessageTimestamp[] || `[1]`) && sum(Text)", "starts_with(Nil, 'a')", "starts_with(Text, One)", "starts_with(Text, Nil)",
    "ends_with(Texts, 'a')", "ends_with(Text, `1`)", "contains(One, Text)", "contains(Nil, 'a')", "contains(Text, One)", "contains(Text, Nil)", "contains(Flags, 'on')",
    "reverse(One)", "reverse(Nil)", "reverse(Flags)", "merge(Text)", "merge(Nil)", "merge(Flags, Nil)", "merge(Flags, One)", "merge(Flags, Text)", "merge(Flags, Texts)",
    "Text < One", "One < Text", "One >= '1'", "Mixed[?@ > `0`]", "Channels[?LastMessageTimestamp > `1`]", "Text[::0] || Texts[::0]", "Texts[::0]", "Texts[1:2:0]",
    "Channels[?length(LastMessageTimestamp) > `1`]", "Channels[].length(LastMessageTimestamp)", "&Text", "[&Text]", "{a: &Text}",
]


class Documents:
    """Documents with members of every kind, of which lists of objects are most."""

    NAMES = ("Name", "Arn", "Mode", "Count", "Score", "Owner", "Tags", "On", "a", "b", "é", "x-y", "a b")
    TEXTS = ("", "a", "b", "chat", "Chat", "é", "z🙂", "日本", "2026-01-01", "2025-12-31", "1", "1.5", "-7", "a,b", "a'b", 'a"b', "`", "\\", "true")
    NUMBERS = (0, 1, -1, 2, 7, 12, 0.25, 1.5, -2.75, 1.0, 100.0, 2**53 + 1, -(2**63), 2**70, 1e16, 1e-7)

    def __init__(self, draw):
        self.draw = draw

    def document(self):
        """An object whose members are mostly lists of similar objects."""
        count = self.draw.randint(2, 4)
        names = self.draw.sample(("Items", "Users", "Rows", "Odd name", "One", "Map", "Texts"), count)
        return {name: self.value_for(name) for name in names}

    def value_for(self, name):
        draw = self.draw
        if name in ("Items", "Users"):
            names = draw.sample(self.NAMES, draw.randint(2, 5))
            kinds = {name: draw.choice(("text", "number", "number", "boolean", "list", "object", "any")) for name in names}
            return [
                {name: self.of(kind) for name, kind in kinds.items() if draw.random() > 0.05}
                for _ in range(self.some())
            ]
        if name == "Rows":
            return [[self.value(1) for _ in range(draw.randint(0, 3))] for _ in range(self.some())]
        if name == "Texts":
            return [draw.choice(self.TEXTS) for _ in range(self.some())]
        return self.value(3)

    def some(self):
        """How many items a list has, seldom none."""
        return self.draw.randint(1, 5) if self.draw.random() < 0.9 else 0

    def of(self, kind):
        draw = self.draw
        if draw.random() < 0.06:
            return None
        if kind == "text":
            return draw.choice(self.TEXTS)
        if kind == "number":
            return draw.choice(self.NUMBERS)
        if kind == "boolean":
            return draw.random() < 0.5
        if kind == "list":
            return [draw.choice(self.TEXTS) for _ in range(draw.randint(0, 3))]
        if kind == "object":
            return {"a": draw.choice(self.NUMBERS), "b": draw.choice(self.TEXTS)}
        return self.value(2)

    def value(self, depth):
        """Any value."""
        draw = self.draw
        kind = draw.randrange(7 if depth > 0 else 5)
        if kind < 5:
            return (None, draw.random() < 0.5, draw.choice(self.NUMBERS), *[draw.choice(self.TEXTS)] * 2)[kind]
        if kind == 5:
            return [self.value(depth - 1) for _ in range(draw.randint(0, 4))]
        return {name: self.value(depth - 1) for name in draw.sample(self.NAMES, draw.randint(0, 4))}


class Expressions:
    """Expressions that fit a document. jmespath.py is asked what a part finds, so that what is put behind the part
    fits; what the whole finds is compared elsewhere."""

    # What is cut out of an expression or put into it, to get what cannot be read.
    SIGNS = tuple(".[](){}*|&!,:@'\"`<>= ") + ("[]", "[?", "||", "&&", "==", "[0]", "[*]", "a", "1")

    def __init__(self, draw, document):
        self.draw = draw
        self.document = document

    def any(self):
        """An expression, of which a few are damaged."""
        text = self.expression(self.document, self.draw.randint(1, 4))
        return self.damaged(text) if self.draw.random() < 0.08 else text

    def damaged(self, text):
        at = self.draw.randrange(len(text) + 1)
        put = self.draw.choice(self.SIGNS) if self.draw.random() < 0.6 else ""
        return text[:at] + put + text[at + self.draw.randint(0, 2) :]

    @staticmethod
    def found(text, value):
        """What an expression finds, or null where it fails."""
        try:
            return jmespath.search(text, value)
        except Exception:
            return None

    def name(self, name):
        """A name as an expression has it."""
        plain = name.isascii() and name.replace("_", "a").isalnum() and not name[0].isdigit() if name else False
        return name if plain and self.draw.random() < 0.95 else json.dumps(name, ensure_ascii=self.draw.random() < 0.3)

    def literal(self, value):
        """A value in one of the forms that literals have."""
        text = json.dumps(value, ensure_ascii=self.draw.random() < 0.3).replace("`", "\\`")
        if isinstance(value, str) and "\\" not in value and self.draw.random() < 0.8:
            raw = "'" + value.replace("'", "\\'") + "'"
            plain = not any(sign in value for sign in "`\"'") and not jsonish(value)
            return f"`{value}`" if plain and self.draw.random() < 0.3 else raw
        return f"`{text}`"

    def leaf(self, value):
        draw = self.draw
        if isinstance(value, dict) and value and draw.random() < 0.85:
            return self.name(draw.choice(list(value)))
        if isinstance(value, list) and value and draw.random() < 0.8:
            return draw.choice(("[0]", "[-1]", "[*]", "[]", "[1:]", "[::-1]", "[?@]", "[:2]"))
        return draw.choice(("@", "@", "@", "*", "Nope", "[*]", self.literal(Documents(draw).value(1))))

    def path(self, value, depth):
        """A part and what is put behind it."""
        text = self.leaf(value)
        for _ in range(self.draw.randint(0, 3)):
            text += self.behind(self.found(text, value), depth)
        return text

    def behind(self, value, depth):
        draw = self.draw
        if isinstance(value, list):
            items = [item for item in value if item is not None]
            item = draw.choice(items) if items else None
            inside = depth > 0 and draw.random() < 0.5
            if inside and draw.random() < 0.5:
                return f"[?{self.expression(item, depth - 1)}]"
            if inside and isinstance(item, dict):
                return f"{draw.choice(('[]', '[*]', ''))}.{self.selection(item, depth - 1)}"
            if isinstance(item, dict) and item:
                return f"{draw.choice(('[]', '[*]', '[]', ''))}.{self.name(draw.choice(list(item)))}"
            return draw.choice(("[0]", "[-1]", "[1]", "[]", "[*]", "[1:]", "[::-1]", "[:2]", "[?@]", "[-2:]", "[::2]", "[0:1]"))
        if isinstance(value, dict) and value:
            if depth > 0 and draw.random() < 0.3:
                return f".{self.selection(value, depth - 1)}"
            return f".{self.name(draw.choice(list(value)))}" if draw.random() < 0.9 else ".*"
        return draw.choice(("", "", "", "[]", "[0]", ".a", ".*", "[?a]", ".[@]"))

    def selection(self, value, depth):
        count = self.draw.randint(1, 3)
        if self.draw.random() < 0.5:
            return "[" + ", ".join(self.expression(value, depth) for _ in range(count)) + "]"
        names = (self.name(self.draw.choice(Documents.NAMES)) for _ in range(count))
        return "{" + ", ".join(f"{name}: {self.expression(value, depth)}" for name in names) + "}"

    def of_type(self, value, depth, fits):
        """A part that finds what `fits`, if some tries draw one."""
        text = "@"
        for _ in range(12):
            text = self.expression(value, depth) if self.draw.random() < 0.3 else self.path(value, depth)
            if fits(self.found(text, value)):
                return text
        for _ in range(30):
            made = Documents(self.draw).value(2)
            if fits(made):
                return self.literal(made)
        return text

    def call(self, value, depth):
        """A call of a function, with arguments that mostly fit."""
        draw = self.draw
        name = draw.choice(list(ARGUMENTS))
        *plain, last = ARGUMENTS[name]
        fits = [anything if draw.random() < 0.03 else fit for fit in (*plain, last)]
        if name in ("sort_by", "max_by", "min_by", "map"):
            of = self.of_type(value, depth, fits[0])
            items = self.found(of, value)
            item = draw.choice(items) if isinstance(items, list) and items else None
            each = self.of_type(item, depth, fits[1]) if draw.random() < 0.8 else self.path(item, 0)
            return f"map(&{each}, {of})" if name == "map" else f"{name}({of}, &{each})"
        arguments = [self.of_type(value, depth, fit) for fit in fits]
        if name in ("not_null", "merge"):
            arguments += [self.of_type(value, depth, fits[0]) for _ in range(draw.randint(0, 2))]
        return f"{name}({', '.join(arguments)})"

    def comparison(self, value, depth):
        draw = self.draw
        left = self.path(value, depth)
        found = self.found(left, value)
        sign = draw.choice(("==", "==", "!=", "<", "<=", ">", ">="))
        if draw.random() < 0.6:
            near = found if draw.random() < 0.5 or not isinstance(found, (str, int, float)) else None
            if near is None and isinstance(found, str):
                near = draw.choice(Documents.TEXTS)
            elif near is None and found is not None:
                near = draw.choice(Documents.NUMBERS)
            right = self.literal(near)
        else:
            right = self.path(value, depth)
        space = draw.choice(("", " "))
        return f"{left}{space}{sign}{space}{right}"

    def expression(self, value, depth):
        """An expression that fits a value."""
        draw = self.draw
        if depth <= 0:
            return self.path(value, 0)
        kind = draw.random()
        if kind < 0.3:
            return self.path(value, depth)
        if kind < 0.45:
            return self.call(value, depth - 1)
        if kind < 0.6:
            return self.comparison(value, depth - 1)
        if kind < 0.7:
            sign = draw.choice((" || ", " && ", "||", "&&"))
            return f"{self.expression(value, depth - 1)}{sign}{self.expression(value, depth - 1)}"
        if kind < 0.8:
            left = self.expression(value, depth - 1)
            return f"{left} | {self.expression(self.found(left, value), depth - 1)}"
        if kind < 0.86:
            return self.selection(value, depth - 1)
        inner = self.expression(value, depth - 1)
        if kind < 0.9:
            return f"!{inner}"
        if kind < 0.93:
            return f"!({inner})"
        return f"({inner}){self.behind(self.found(inner, value), depth - 1)}"


def jsonish(text):
    """Whether a text between back-ticks would be read as JSON."""
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def anything(_):
    """Fits every value."""
    return True


def _number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _text(value):
    return isinstance(value, str)


def _list(value):
    return isinstance(value, list)


def _object(value):
    return isinstance(value, dict)


def _numbers(value):
    return _list(value) and all(map(_number, value)) and bool(value)


def _texts(value):
    return _list(value) and all(map(_text, value)) and bool(value)


def _ordered(value):
    return _numbers(value) or _texts(value)


def _key(value):
    return _number(value) or _text(value)


def _long(value):
    return isinstance(value, (str, list, dict))


# What each function takes.
ARGUMENTS = {
    "abs": [_number],
    "avg": [_numbers],
    "ceil": [_number],
    "contains": [lambda value: isinstance(value, (str, list)), _text],
    "ends_with": [_text, _text],
    "floor": [_number],
    "join": [_text, _texts],
    "keys": [_object],
    "length": [_long],
    "map": [_list, anything],
    "max": [_ordered],
    "max_by": [_list, _key],
    "merge": [_object],
    "min": [_ordered],
    "min_by": [_list, _key],
    "not_null": [anything],
    "reverse": [lambda value: isinstance(value, (str, list))],
    "sort": [_ordered],
    "sort_by": [_list, _key],
    "starts_with": [_text, _text],
    "sum": [_numbers],
    "to_array": [anything],
    "to_number": [anything],
    "to_string": [anything],
    "type": [anything],
    "values": [_object],
}
