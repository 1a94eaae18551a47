-- Grain: one row per delivery in `delivery`, one per delivered cell in `cell_count`.
-- Every column is a code that the catalogue knows, a fixed word, a date, a digest or an integer:
-- a name or a personnummer has no place to go. Rows are added, never changed or removed.
create type hand_over as enum ('exact', 'masked');

create type period_kind as enum ('calendar_year', 'stock_31dec', 'stock_15oct', 'school_year', 'survey');

create type delivery_status as enum ('ok', 'masked', 'missing', 'not_applicable', 'preliminary', 'revised');

create table source (id text primary key check (regexp_full_match(id, '[a-z-]{1,40}')));

create table indicator (id text primary key check (regexp_full_match(id, '[a-z0-9_.]{1,80}')));

create table area_code (code text primary key check (regexp_full_match(code, '[A-ZÅÄÖ0-9_-]{1,24}')));

create table sex (code text primary key check (regexp_full_match(code, '[A-ZÅÄÖ0-9_-]{1,24}')));

create table age_band (code text primary key check (regexp_full_match(code, '[A-ZÅÄÖ0-9_-]{1,24}')));

create table school_form (code text primary key check (regexp_full_match(code, '[A-ZÅÄÖ0-9_-]{1,24}')));

create table type (code text primary key check (regexp_full_match(code, '[A-ZÅÄÖ0-9_-]{1,24}')));

create table delivery (
  -- In the order of loading; inside one load, oldest first.
  id integer primary key,
  source text not null references source (id),
  year smallint not null,
  created date not null,
  counts_sha256 text not null check (regexp_full_match(counts_sha256, '[0-9a-f]{64}')),
  hand_over hand_over not null,
  unique (source, year, created, counts_sha256)
);

create table cell_count (
  delivery integer not null references delivery (id),
  indicator text not null references indicator (id),
  version smallint not null,
  period period_kind not null,
  area_code text not null references area_code (code),
  sex text not null references sex (code),
  age_band text not null references age_band (code),
  school_form text not null references school_form (code),
  type text not null references type (code),
  value integer check (value >= 0),
  persons integer check (persons >= 0),
  status delivery_status not null,
  primary key (delivery, indicator, area_code, sex, age_band, school_form, type)
);
