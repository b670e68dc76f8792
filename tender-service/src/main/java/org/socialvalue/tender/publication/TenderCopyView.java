package org.socialvalue.tender.publication;

import java.util.List;

/**
 * A draft that was copied from another tender.
 *
 * @param leftOut what did not come with it, and why: dates that have passed, outcomes of another
 *     project
 */
public record TenderCopyView(TenderView tender, List<TenderCopy.LeftOut> leftOut) {}
