-- The chat in a browser: what stands on a page, files for a while, and secrets.

create sequence letter_numbers;

create table letters (
    number bigint primary key,
    version bigint not null,  -- of the same sequence: when it changed last
    chat text collate "C" not null,
    once text collate "C",    -- the visitor's own id for it
    time bigint not null,
    json text,                -- null when it was taken back
    unique (chat, once)
);
create index letters_chat on letters (chat, number);
create index letters_version on letters (version);
create index letters_time on letters (time);

create table files (
    chat text collate "C",
    file text collate "C",
    piece int,
    until bigint not null,
    bytes bytea not null,
    primary key (chat, file, piece)
);
create index files_until on files (until);

create table secrets (
    name text primary key,
    bytes bytea not null
);
