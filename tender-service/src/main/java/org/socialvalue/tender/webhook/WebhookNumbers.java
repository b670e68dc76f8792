package org.socialvalue.tender.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.socialvalue.kit.watch.Watched;
import org.socialvalue.kit.watch.WatchedNumber;

/** Whether those are told who want to be; those who paused their webhook don't. */
@ApplicationScoped
class WebhookNumbers implements Watched {

  @Override
  public List<WatchedNumber> numbers() {
    return List.of(
        WatchedNumber.count(
            "webhooks.disabled",
            "Webhooks that nothing got through to, and that their authority has not resumed",
            "from webhook where state = 'DISABLED'"),
        WatchedNumber.count(
            "webhook.deliveries.waiting",
            "Events that wait to be told to a webhook that is active",
            "from webhook w join webhook_delivery d on d.webhook_id = w.id and d.state = 'WAITING'"
                + " where w.state = 'ACTIVE'"),
        WatchedNumber.age(
            "webhook.deliveries.late",
            "For how long the first delivery that is due to an active webhook has not been tried",
            """
            select min(next.attempt) from webhook w
              cross join lateral (
                select d.next_attempt_at as attempt from webhook_delivery d
                 where d.webhook_id = w.id and d.state = 'WAITING'
                 order by d.next_attempt_at limit 1) as next
             where w.state = 'ACTIVE' and next.attempt < clock_timestamp()"""));
  }
}
