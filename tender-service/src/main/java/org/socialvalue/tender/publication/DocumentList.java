package org.socialvalue.tender.publication;

import java.util.List;
import org.socialvalue.events.TenderDocument;

/** The documents of a tender, at most fifty. */
public record DocumentList(List<TenderDocument> documents) {}
