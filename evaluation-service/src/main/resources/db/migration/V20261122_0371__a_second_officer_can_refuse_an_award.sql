alter table award
  drop constraint award_ended_as_check,
  add column refused_by text,
  add constraint award_ended_as_check
    check (ended_as in ('LAPSED', 'REFUSED', 'SET_ASIDE', 'ABANDONED')),
  add constraint another_officer_refuses check (refused_by <> decided_by),
  add constraint a_refusal_names_its_officer
    check ((refused_by is not null) = (coalesce(ended_as, '') = 'REFUSED'));
