% The questions in Prolog. Each regulation is a module of facts, so that its clauses are indexed by themselves; what
% belongs to what is tabled. A question is route(From, To, Topics, Absent), signers(OnBehalf, Topics, Absent) or
% deputies(Topics, Absent); `none` stands for what it leaves open.

:- module(questions, [serve/0]).
:- table kin/3.
:- discontiguous found/3.

kin(_, Unit, Unit).
kin(M, Unit, Class) :- kin(M, Unit, Between), M:in(Between, Class).

% ── Who is absent, and who acts in the place of those ──

absent(_, Absent, Unit) :- memberchk(Unit, Absent), !.
absent(M, [First|More], Class) :-
    M:closed(Class, Members), Members \== [],
    forall(member(Member, Members), memberchk(Member, [First|More])).

acting(M, Absent, Unit, Acting) :-
    ( absent(M, Absent, Unit) -> stand_in(M, Absent, Unit, Acting) ; Acting = Unit ).

stand_in(M, Absent, Unit, Deputy) :-
    kin(M, Unit, Class),
    M:stands_in(Class, Rule),
    takes_hold(M, Absent, Rule, Unit),
    M:substitution(Rule, Deputies, _, _, _, _, _),
    member(Deputy, Deputies),
    ( Deputy == '@unnamed' -> true ; \+ absent(M, Absent, Deputy) ).

takes_hold(M, Absent, Rule, Represented) :-
    M:substitution(Rule, _, _, _, _, Trigger, Presupposed),
    forall(member(Other, Presupposed), takes_hold(M, Absent, Other, Represented)),
    triggered(Trigger, M, Absent, Represented).

triggered(always, _, _, _).
triggered(self, _, Absent, Represented) :- memberchk(Represented, Absent).
triggered(any(Sets), M, Absent, _) :-
    member(Set, Sets),
    forall(member(Unit, Set), some_away(M, Absent, Unit)), !.

some_away(M, Absent, Unit) :-
    ( M:class(Unit) -> member(Office, Absent), kin(M, Office, Unit), ! ; memberchk(Unit, Absent) ).

% ── By which path a matter goes ──

found(M, route(From, To, Topics, Absent), [Topic|Path]) :-
    findall(C, (kin(M, From, Unit), M:listed(Unit, C)), Listed), sort(Listed, Coordinators),
    Walk = walk(M, From, To, Absent, Coordinators),
    member(Topic, Topics),
    paths(Walk, Topic, Paths),
    member(Path, Paths),
    \+ memberchk('@unnamed', Path).

paths(Walk, Topic, Paths) :-
    starts(Walk, Topic, Starts),
    findall(gate(Holder, End), gate(Walk, Topic, Holder, End), Gates),
    Walk = walk(M, From, To, Absent, _),
    findall(Acting, (member(gate(Holder, '@unstated'), Gates), all_acting(M, Absent, Holder, Acting)), Before),
    partition(leaves_open(M), Starts, Open, Addressed),
    maplist(along(Walk, Before), Addressed, Made),
    collect(Made, Named),
    ( To \== none, ( Named \== [] ; memberchk(blocked, Made) )
    -> Channels = Named
    ;  maplist(along(Walk, Before), Open, MadeToo), collect(MadeToo, Unstated), append(Named, Unstated, Channels)
    ),
    findall(End, member([From, End], Channels), Reached),
    findall(Path, within_lists(Walk, Topic, Reached, Path), Lists),
    findall(Path, (member(gate(Holder, End), Gates), ( End \== '@unstated' ; Starts == [] ), through(Walk, Holder, End, Path)), Through),
    append([Channels, Lists, Through], All),
    sort(All, Paths).

leaves_open(M, Rule) :- M:channel(Rule, _, Ends, _, _), memberchk('@unstated', Ends).

starts(walk(M, From, _, _, _), Topic, Starts) :-
    findall(Rule, (kin(M, From, Unit), M:starts(Unit, Topic, Rule), \+ displaced(M, From, Rule)), All),
    sort(All, Rules),
    findall(Gone, (member(Rule, Rules), M:channel(Rule, _, _, _, Replaced), member(Gone, Replaced)), Replaced),
    subtract(Rules, Replaced, Starts).

displaced(M, From, Rule) :- M:displaced(From, Rule), \+ M:from(Rule, From).

gate(walk(M, From, _, _, _), Topic, Holder, End) :-
    findall(Rule, (kin(M, From, Unit), M:screened(Unit, Topic, Rule)), All), sort(All, Rules),
    member(Rule, Rules), M:gate(Rule, Holder, End), Holder \== From.
gate(walk(M, From, _, _, Coordinators), Topic, Holder, End) :-
    member(Holder, Coordinators), Holder \== From,
    M:screens_list(Holder, Topic, Rule), M:gate(Rule, Holder, End).

along(Walk, Before, Rule, Made) :-
    Walk = walk(M, From, _, _, _),
    M:channel(Rule, Steps, Tos, Copies, _),
    findall(End, (member(To, Tos), end_at(To, Walk, Steps, End)), Ends),
    (   Ends == [] -> Made = []
    ;   maplist(station(Walk), Steps, Own), append(Before, Own, Stations),
        (   memberchk([], Stations) -> Made = blocked
        ;   findall(Path,
                ( member(End, Ends), maplist(one_of, Stations, Middle),
                  append([[From], Middle, Copies, [End]], Whole), joined(Whole, Path) ),
                Made)
        )
    ).

one_of(Station, Unit) :- member(Unit, Station).

station(_, '@unnamed', ['@unnamed']) :- !.
station(walk(M, _, _, Absent, Coordinators), '@coordinator', Acting) :- !,
    (   Coordinators \== []
    ->  findall(Unit, (member(C, Coordinators), acting(M, Absent, C, Unit)), Acting)
    ;   M:coordinators(All), All \== [], forall(member(C, All), absent(M, Absent, C)) -> Acting = []
    ;   Acting = ['@unnamed']
    ).
station(walk(M, _, _, Absent, _), Unit, Acting) :- all_acting(M, Absent, Unit, Acting).

all_acting(M, Absent, Unit, Acting) :- findall(One, acting(M, Absent, Unit, One), Acting).

end_at('@unnamed', walk(_, _, none, _, _), _, '@unnamed') :- !.
end_at('@unnamed', _, _, _) :- !, fail.
end_at('@unstated', walk(_, _, none, _, _), _, '@unnamed') :- !.
end_at('@unstated', walk(_, _, To, _, _), Steps, To) :- !, Steps \== [].
end_at('@coordinator', walk(_, _, none, _, []), _, '@unnamed') :- !.
end_at('@coordinator', Walk, Steps, End) :- !,
    Walk = walk(_, _, _, _, Coordinators), member(C, Coordinators), end_at(C, Walk, Steps, End).
end_at('@upwards', Walk, Steps, End) :- !,
    Walk = walk(M, From, _, _, _),
    kin(M, From, Unit), M:accountable(Unit, Rule), M:channel(Rule, _, Tos, _, _),
    member(To, Tos), \+ memberchk(To, ['@upwards', '@unstated', '@unnamed']),
    end_at(To, Walk, Steps, End).
end_at(Unit, walk(_, From, none, _, _), _, Unit) :- !, Unit \== From.
end_at(Unit, walk(M, _, To, _, _), _, To) :- kin(M, To, Unit).

through(Walk, Holder, To, Path) :-
    Walk = walk(M, From, _, Absent, _),
    end_at(To, Walk, [Holder], End),
    acting(M, Absent, Holder, Acting),
    joined([From, Acting, End], Path).

within_lists(walk(M, From, To, _, _), Topic, Reached, Path) :-
    M:lists(From, Topic, Unit),
    (   To == none -> \+ reached(M, Reached, Unit), joined([From, Unit], Path)
    ;   kin(M, To, Unit), joined([From, To], Path)
    ).

reached(_, Reached, Unit) :- memberchk(Unit, Reached), !.
reached(M, Reached, Unit) :- M:certain(Unit, Class), reached(M, Reached, Class), !.

joined([Unit, Unit|More], Path) :- Unit \== '@unnamed', !, joined([Unit|More], Path).
joined([Unit|More], [Unit|Path]) :- !, joined(More, Path).
joined([], []).

collect([], []).
collect([blocked|More], Paths) :- !, collect(More, Paths).
collect([Made|More], Paths) :- append(Made, Rest, Paths), collect(More, Rest).

% ── Who signs ──

found(M, signers(OnBehalf, Topics, Absent), [Topic, Signer, Capacity, Principal]) :-
    member(Topic, Topics),
    M:signs(Topic, Rule),
    M:power(Rule, Signers, For, Paraf),
    findall(Holder, (member(Unit, Signers), holder(M, OnBehalf, For, Absent, Rule, Unit, Holder)), All), sort(All, Holders),
    member(Holder, Holders),
    ( OnBehalf == none -> true ; For == none -> Holder == OnBehalf ; For == OnBehalf ),
    forall((member(Unit, Paraf), Unit \== '@unnamed'), acting(M, Absent, Unit, _)),
    (   absent(M, Absent, Holder)
    ->  stand_in(M, Absent, Holder, Signer), Signer \== '@unnamed', Capacity = unstated, Principal = '-'
    ;   Signer = Holder, ( For == none -> Capacity = own, Principal = '-' ; Capacity = 'on-behalf', Principal = For )
    ).

holder(_, OnBehalf, For, _, _, Unit, Unit) :- ( OnBehalf == none ; For \== none ), !.
holder(M, OnBehalf, none, _, Rule, Unit, OnBehalf) :- OnBehalf \== none, member_of(M, Rule, OnBehalf, Unit).
holder(M, _, _, Absent, Rule, Unit, Office) :- member(Office, Absent), member_of(M, Rule, Office, Unit).

member_of(M, Rule, Office, Unit) :- kin(M, Office, Unit), ( Office == Unit -> true ; \+ M:displaced(Office, Rule) ).

% ── Who stands in ──

found(M, deputies(Topics, Absent), [Topic, Deputy, Represented, Appointer]) :-
    member(Topic, Topics),
    M:serves(Topic, Rule),
    M:substitution(Rule, Deputies, Represents, By, Assigned, Trigger, Presupposed),
    group(M, Absent, Rule, Represents, Trigger, Presupposed, Group),
    Group = [First|_],
    takes_hold(M, Absent, Rule, First),
    member(Deputy, Deputies), Deputy \== '@unnamed', \+ memberchk(Deputy, Group), \+ absent(M, Absent, Deputy),
    appointer(Assigned, By, M, Absent, Rule, Group, Appointer),
    member(Represented, Group).

group(M, Absent, _, Represents, Trigger, Presupposed, Group) :-
    findall(Unit, (member(Unit, Represents), \+ M:class(Unit)), Offices),
    intersection(Offices, Absent, Away),
    ( ( Away \== [] ; Trigger == always, Presupposed == [] ) -> Group = Away ; Group = Offices ),
    Group \== [].
group(M, Absent, Rule, Represents, _, _, [Office]) :-
    member(Class, Represents), M:class(Class),
    member(Office, Absent), kin(M, Office, Class), \+ M:displaced(Office, Rule).

appointer(true, _, _, _, _, Group, Appointer) :- !, member(Appointer, Group).
appointer(_, none, _, _, _, _, '-') :- !.
appointer(_, By, M, Absent, Rule, _, By) :- ( \+ absent(M, Absent, By) ; lists_absent(M, Rule, By) ), !.
appointer(_, By, M, Absent, _, _, Appointer) :- stand_in(M, Absent, By, Appointer), Appointer \== '@unnamed'.

lists_absent(M, Rule, Unit) :-
    M:substitution(Rule, _, _, _, _, Trigger, Presupposed),
    (   Trigger = any(Sets), member(Set, Sets), memberchk(Unit, Set)
    ;   member(Other, Presupposed), lists_absent(M, Other, Unit)
    ), !.

% ── The pipe: load(File), ask(Module, Question), time(Batches) ──

serve :-
    set_stream(user_output, buffer(full)),
    repeat,
    read_term(user_input, Request, []),
    (   Request == end_of_file -> !
    ;   reply(Request), format("~n"), flush_output, fail
    ).

reply(load(File)) :- load_files(File, [silent(true)]), format("loaded~n").
reply(ask(M, Question)) :- forall(found(M, Question, Found), (atomic_list_concat(Found, ' ', Line), format("~w~n", [Line]))).
reply(time(Batches)) :- forall(member(Batch, Batches), (nanoseconds(Batch, Time), format("~w~n", [Time]))).

nanoseconds(Batch, Time) :-
    get_time(Start),
    forall(member(ask(M, Question), Batch), findall(Found, found(M, Question, Found), _)),
    get_time(End),
    Time is (End - Start) * 1.0e9.
