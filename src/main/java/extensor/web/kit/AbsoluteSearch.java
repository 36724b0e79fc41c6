package extensor.web.kit;

import jakarta.faces.component.search.SearchExpressionContext;
import jakarta.faces.component.search.SearchExpressionHandler;
import jakarta.faces.component.search.SearchExpressionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks up only once for a page what absolute expressions name (`:form:head`): the acts and fields of the composer name the same few parts of it. */
public class AbsoluteSearch extends SearchExpressionHandlerWrapper {
    public AbsoluteSearch(SearchExpressionHandler faces) {
        super(faces);
    }

    @Override
    public List<String> resolveClientIds(SearchExpressionContext search, String expressions) {
        FacesContext faces = search.getFacesContext();
        if (faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE || !absolute(expressions))
            return super.resolveClientIds(search, expressions);
        @SuppressWarnings("unchecked")
        Map<String, List<String>> known = (Map<String, List<String>>) faces.getAttributes()
                .computeIfAbsent(AbsoluteSearch.class, page -> new HashMap<String, List<String>>());
        List<String> found = known.get(expressions);
        if (found != null) return found;
        found = super.resolveClientIds(search, expressions);
        if (!found.isEmpty()) known.put(expressions, found);
        return found;
    }

    private static boolean absolute(String expressions) {
        if (expressions == null || expressions.isEmpty()) return false;
        for (String one : expressions.split(" ")) if (!one.startsWith(":")) return false;
        return true;
    }
}
