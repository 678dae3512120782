package org.duibiao.model.claim;

import java.util.List;

/**
 * All that was understood of a document.
 *
 * @param claims in the order of the document
 * @param setAside likewise
 */
public record Extraction(List<Claim> claims, List<SetAside> setAside) {

    public Extraction {
        claims = List.copyOf(claims);
        setAside = List.copyOf(setAside);
    }
}
