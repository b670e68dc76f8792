-- An award gives a lot to one bid, to several in the ranking's order, or to none; it may end before it is final.
alter table award
  alter column bid_id drop not null,
  add column ranking_id uuid references competition_ranking,
  add column places jsonb not null default '[]',
  add column several_because text,
  add column findings jsonb not null default '[]',
  add column acknowledgements jsonb not null default '[]',
  add column open_challenges int not null default 0 check (open_challenges >= 0),
  add column ended_as text check (ended_as in ('LAPSED', 'SET_ASIDE', 'ABANDONED')),
  add column ended_at timestamptz,
  add column ended_because text,
  add constraint ended_with_a_reason
    check ((ended_at is null) = (ended_as is null) and (ended_at is null) = (ended_because is null)),
  add constraint what_is_final_does_not_end check (finalised_at is null or ended_at is null);

update award a
   set places = jsonb_build_array(
         jsonb_build_object('awardId', a.id, 'bidId', a.bid_id, 'bidder', b.bidder, 'rank', 1)),
       ranking_id = (select r.id from competition_ranking r
                      where r.competition_id = a.competition_id
                      order by r.number desc limit 1)
  from bid b
 where b.id = a.bid_id;

alter table award drop constraint award_competition_id_lot_id_key;
create unique index one_award_of_a_lot_stands on award (competition_id, lot_id)
  where ended_at is null;
