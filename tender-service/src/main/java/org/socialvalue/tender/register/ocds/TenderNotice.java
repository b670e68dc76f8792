package org.socialvalue.tender.register.ocds;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.socialvalue.events.TenderPublished;
import org.socialvalue.tender.framework.Legislation;

/**
 * A tender as a notice tells it: the tender itself, and what else was true when it went out.
 *
 * @param tender as bidders have it
 * @param description what the service is for
 * @param whyNotLots why it is not divided; null where it is
 * @param cpv codes of the Common Procurement Vocabulary
 * @param legislation what it is bought under; null where the regime doesn't name it
 * @param aboveThreshold whether the regime's full duties apply; null where that hangs on the VAT
 * @param suitsSmall whether nothing that is asked was weighed for large providers only
 * @param suitsVoluntary whether some form of voluntary or community organisation may take part
 * @param planned whether its project was before the market, and is in the register by itself
 */
public record TenderNotice(
    TenderPublished tender,
    String description,
    @Nullable String whyNotLots,
    List<String> cpv,
    @Nullable Legislation legislation,
    @Nullable Boolean aboveThreshold,
    boolean suitsSmall,
    boolean suitsVoluntary,
    boolean planned) {}
