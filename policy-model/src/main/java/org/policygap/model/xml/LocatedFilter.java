package org.policygap.model.xml;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Locator;
import org.xml.sax.helpers.XMLFilterImpl;

/** A filter that knows where in the file the parser is. */
abstract class LocatedFilter extends XMLFilterImpl {
    private @Nullable Locator locator;

    /** Where the parser is; nowhere before it began. */
    final @Nullable Locator locator() {
        return locator;
    }

    @Override
    public final void setDocumentLocator(Locator newLocator) {
        locator = newLocator;
        super.setDocumentLocator(newLocator);
    }
}
