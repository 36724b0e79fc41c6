package extensor.web.kit;

import extensor.shared.door.ActRehearsal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UICommand;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A form in which a field is empty that must not be, or cannot be read, would say no more than that. So the act behind its button is rehearsed with what can be read,
 * and what it refuses stands at the other fields in the same round. For {@code postValidate} of the form.
 */
@Named
@RequestScoped
public class FormRehearsal {
    @Inject
    ActRehearsal actRehearsal;

    public void run(ComponentSystemEvent validated) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.isValidationFailed()) return;
        UICommand[] pressed = new UICommand[1];
        visit(validated.getComponent(), faces, part -> {
            if (part instanceof UIInput input && input.isValid() && input.isLocalValueSet()) input.updateModel(faces);
            if (part instanceof UICommand command && isPressed(command, faces)) pressed[0] = command;
        });
        if (pressed[0] != null && pressed[0].getActionExpression() != null)
            actRehearsal.run(() -> pressed[0].getActionExpression().invoke(faces.getELContext(), new Object[0]));
    }

    private static void visit(UIComponent form, FacesContext faces, Consumer<UIComponent> each) {
        form.visitTree(VisitContext.createVisitContext(faces, null, Set.of()), (context, part) -> {
            each.accept(part);
            return VisitResult.ACCEPT;
        });
    }

    private static boolean isPressed(UICommand command, FacesContext faces) {
        return faces.getExternalContext().getRequestParameterMap().containsKey(command.getClientId(faces));
    }
}
