package org.duibiao.analytics.mart;

import java.util.List;
import org.duibiao.model.catalogue.Region;

/** What came of looking a region up by what somebody called it. */
public sealed interface RegionLookup {

    /** The one region that is called so. */
    record Found(Region region) implements RegionLookup {}

    /** Several regions are called so: 朝阳区, 鼓楼区. A fuller name or the code tells them apart. */
    record Namesakes(String name, List<Region> candidates) implements RegionLookup {
        public Namesakes {
            candidates = List.copyOf(candidates);
        }
    }

    /** No region is called so. */
    record Unknown(String name) implements RegionLookup {}
}
