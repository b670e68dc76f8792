-- One open and one that waits for its day: the next is agreed once the one before it is in force.
drop index kpi_revision_under_way;
create unique index kpi_revision_open on kpi_revision (contract_id) where state = 'OPEN';
create unique index kpi_revision_waiting on kpi_revision (contract_id) where state = 'AGREED';
