-- Which bids were opened stands in opened_bid.
alter table opening add column how_many int not null default 0;
update opening set how_many = jsonb_array_length(bids);
alter table opening alter column bids set default '[]';
