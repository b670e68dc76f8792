package org.socialvalue.evaluation.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;
import org.socialvalue.kit.actor.CurrentActor;

/**
 * An operator has the data keys wrapped by the current key, so that an earlier one can be taken out
 * of the configuration. What the data keys seal is not touched.
 */
@ApplicationScoped
public class RewrappingKeys {

  private static final Logger LOG = Logger.getLogger(RewrappingKeys.class);
  private static final int AT_ONCE = 500;

  private final DataKeys dataKeys;
  private final KeyEncryptionKeys keys;
  private final CurrentActor actor;

  public RewrappingKeys(DataKeys dataKeys, KeyEncryptionKeys keys, CurrentActor actor) {
    this.dataKeys = dataKeys;
    this.keys = keys;
    this.actor = actor;
  }

  /** Rewraps five hundred at most; {@code wraps} tells whether there are more to do. */
  @Transactional
  public Wrapping rewrap() {
    var found = dataKeys.wrappedByOthers(AT_ONCE);
    found.forEach(key -> key.rewrap(keys));
    LOG.infof("event=keys-rewrapped count=%d actor=%s", found.size(), actor.get().id());
    return dataKeys.wrapping();
  }
}
