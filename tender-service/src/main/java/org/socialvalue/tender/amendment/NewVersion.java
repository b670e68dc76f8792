package org.socialvalue.tender.amendment;

import org.socialvalue.tender.publication.Tender;
import org.socialvalue.tender.publication.TenderVersion;

/** A tender and the version of it that has just gone out. */
public record NewVersion(Tender tender, TenderVersion version) {}
