-- How often reading a file was begun since it last got on: it is given up after a few.
alter table measurement_import add column tries int not null default 0;
