package org.socialvalue.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Works a parked event after all, and what was parked behind it, each in its turn. */
@ApplicationScoped
public class Replaying {

  private final DeadLetters letters;
  private final OneReplay one;

  public Replaying(DeadLetters letters, OneReplay one) {
    this.letters = letters;
    this.one = one;
  }

  /**
   * @param replayed how many were worked
   * @param stoppedBy why the next could not be; null where none is left
   */
  public record Replayed(int replayed, @Nullable String stoppedBy) {}

  public Replayed replay(java.util.UUID id) {
    int replayed = 0;
    for (var letter : letters.inOrderWith(id)) {
      try {
        one.replay(letter);
        replayed++;
      } catch (RuntimeException e) {
        return new Replayed(replayed, e.toString());
      }
    }
    return new Replayed(replayed, null);
  }

  /** The work and the note that it was done, in one transaction. */
  @ApplicationScoped
  public static class OneReplay {

    private final InboxWork work;
    private final DeadLetters letters;

    public OneReplay(InboxWork work, DeadLetters letters) {
      this.work = work;
      this.letters = letters;
    }

    @Transactional
    public void replay(DeadLetter letter) {
      work.work(letter.consumer(), letter.event());
      letters.replayed(letter);
    }
  }
}
