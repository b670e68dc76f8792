-- What is done keeps who did it, with the name it had, also after another provider came in.
alter table calendar_item add column supplier_name text;

update calendar_item item
   set supplier_name = coalesce(
     case when c.particulars #>> '{supplier,id}' = item.supplier_id
          then c.particulars #>> '{supplier,name}' end,
     (select v.before #>> '{supplier,name}'
        from variation v
       where v.contract_id = c.id and v.before #>> '{supplier,id}' = item.supplier_id
       order by v.number desc
       limit 1),
     item.supplier_id)
  from contract c
 where c.id = item.contract_id;

alter table calendar_item alter column supplier_name set not null;
