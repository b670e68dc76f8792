create table calendar_item (
  id              uuid   primary key,
  version         bigint not null,
  contract_id     uuid   not null references contract,
  authority_id    text   not null,
  supplier_id     text   not null,
  kind            text   not null check (kind in ('REVIEW', 'REPORT', 'STATEMENT', 'RATING', 'NOTICE')),
  subject_id      uuid   unique,
  period_from     date,
  period_to       date,
  due_on          date   not null,
  remind_on       date,
  overdue_on      date   not null,
  reminded_at     timestamptz,
  due_told_at     timestamptz,
  overdue_told_at timestamptz,
  done_at         timestamptz,
  next_on         date,
  frequencies     jsonb  not null,
  check ((period_from is null) = (period_to is null)),
  check (period_to >= period_from),
  check (overdue_on > due_on),
  check ((kind in ('REVIEW', 'NOTICE')) = (subject_id is not null))
);

create unique index calendar_item_of_period on calendar_item (contract_id, kind, period_to)
  where subject_id is null;
create index calendar_item_of_contract on calendar_item (contract_id, due_on, id);
create index calendar_item_of_authority on calendar_item (authority_id, due_on, id);
create index calendar_item_of_supplier on calendar_item (supplier_id, due_on, id);

-- All that the sweep looks at: what is still to be told, by the day on which it is.
create index calendar_item_to_tell on calendar_item (next_on, id) where next_on is not null;
