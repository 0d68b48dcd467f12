-- JSON stays text as it was written: jsonb would reorder members, and a record's type has to come first.
-- Times are UTC milliseconds, as in LiteDB.

create table chats (
    chat text collate "C" primary key,
    seen bigint not null,
    json text
);
create index chats_seen on chats (seen);

-- Updates by their number: those of the last days come once, in whatever order they come.
create table received (
    door text collate "C",
    update bigint,
    at bigint not null,
    primary key (door, update)
);
create index received_at on received (at);

create table inbox (
    number bigint generated always as identity primary key,
    chat text collate "C" not null,
    due bigint not null,      -- 0 for what is no alarm
    answers bigint not null,  -- the number of the message that is answered, or -1
    json text not null
);
create index inbox_chat on inbox (chat, number);
create index inbox_due on inbox (due, chat);

create table outbox (
    number bigint generated always as identity primary key,
    chat text collate "C" not null,
    work smallint not null,
    owner uuid,               -- the replica that performs it
    json text not null
);
create index outbox_chat on outbox (chat, work, number);

create table replicas (
    id uuid primary key,
    alive timestamptz not null -- until then it is taken to live
);

create table slots (
    chat text collate "C",
    slot text collate "C",
    messages bigint[] not null,
    primary key (chat, slot)
);

create sequence case_numbers;

create table cases (
    number bigint primary key,
    chat text collate "C" not null,
    opened bigint not null,
    mark text not null,
    json text not null
);
create index cases_chat on cases (chat);
create index cases_opened on cases (opened);

-- A table and no array with a GIN index: engineers search by the beginning of a key.
create table case_keys (
    key text collate "C",
    number bigint references cases on delete cascade,
    primary key (key, number)
);
create index case_keys_number on case_keys (number);
