-- From exact points for price a bidder could compute the lowest price, though it was a third's.
update assessment_summary
   set content = cast(
         regexp_replace(cast(content as text), ', "exactPoints": "[^"]*"', '', 'g') as jsonb)
 where cast(content as text) like '%"exactPoints": %';
