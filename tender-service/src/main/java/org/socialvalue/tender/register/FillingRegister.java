package org.socialvalue.tender.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.socialvalue.kit.inbox.ReadingTopics;
import org.socialvalue.tender.concern.MarketSoFar;
import org.socialvalue.tender.publication.NoticesSoFar;
import org.socialvalue.tender.register.following.PublicEvent;
import org.socialvalue.tender.register.ocds.Fact;

/**
 * Enters what became public before there was a register, or before it told such things: tenders and
 * market engagements from what is kept of them, the rest from the events, which stay for good. Each
 * in its own transaction, in the order in which it happened: readers see it come in like anything
 * else. What is there already stays as it is, so it can be done again and again.
 */
@ApplicationScoped
public class FillingRegister {

  private static final Logger LOG = Logger.getLogger(FillingRegister.class);

  private final NoticesSoFar notices;
  private final MarketSoFar markets;
  private final ReadingTopics topics;
  private final EnteringFact register;
  private final List<String> told;

  public FillingRegister(
      NoticesSoFar notices,
      MarketSoFar markets,
      ReadingTopics topics,
      EnteringFact register,
      @ConfigProperty(name = "register.events") List<String> told) {
    this.notices = notices;
    this.markets = markets;
    this.topics = topics;
    this.register = register;
    this.told = told;
  }

  /**
   * @param entered how many facts came in
   * @param there how many were there already
   * @param without how many belong to no process that is published here, or tell of a tender's
   *     versions before the first that the register has
   */
  public record Filled(int entered, int there, int without) {}

  public Filled fill() {
    var facts = new ArrayList<Fact>(markets.all());
    facts.addAll(notices.all());
    topics.read(told, (type, json) -> read(type, json).ifPresent(facts::add));
    facts.sort(Comparator.comparing(Fact::at));
    var count = new int[EnteringFact.Entry.values().length];
    for (var fact : facts) {
      count[QuarkusTransaction.requiringNew().call(() -> register.enter(fact)).ordinal()]++;
    }
    var filled =
        new Filled(
            count[EnteringFact.Entry.ENTERED.ordinal()],
            count[EnteringFact.Entry.THERE.ordinal()],
            count[EnteringFact.Entry.WITHOUT_PROCESS.ordinal()]);
    LOG.infof("event=register-filled entered=%d there=%d", filled.entered(), filled.there());
    return filled;
  }

  /** What can't be read lies among the dead letters, where operators find it; the others go on. */
  private static Optional<Fact> read(String type, byte[] json) {
    try {
      return PublicEvent.factOf(type, json);
    } catch (RuntimeException e) {
      LOG.warnf("event=register-not-filled type=%s failure=%s", type, e.getClass().getName());
      return Optional.empty();
    }
  }
}
