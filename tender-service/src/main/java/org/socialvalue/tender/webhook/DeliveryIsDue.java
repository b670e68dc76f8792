package org.socialvalue.tender.webhook;

/** Something is to be sent once this transaction has committed. */
record DeliveryIsDue() {}
