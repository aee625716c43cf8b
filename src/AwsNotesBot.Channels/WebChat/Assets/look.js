// How Web Chat looks here and what it calls things. Colours and fonts are those of the page, chat.css.
(() => {
  'use strict';

  const styleOptions = {
    accent: 'var(--accent)',
    subtle: 'var(--muted)',
    backgroundColor: 'var(--surface)',
    primaryFont: 'var(--sans)',
    monospaceFont: 'var(--mono)',
    paddingRegular: 12,
    paddingWide: 20,

    bubbleBackground: 'var(--surface)',
    bubbleTextColor: 'var(--text)',
    bubbleBorderColor: 'var(--line)',
    bubbleBorderRadius: 12,
    bubbleMaxWidth: 720,
    bubbleMinWidth: 0,
    bubbleFromUserBackground: 'var(--accent-soft)',
    bubbleFromUserTextColor: 'var(--text)',
    bubbleFromUserBorderColor: 'var(--accent-soft)',
    bubbleFromUserBorderRadius: 12,

    hideUploadButton: true,
    sendBoxBackground: 'var(--surface)',
    sendBoxTextColor: 'var(--text)',
    sendBoxPlaceholderColor: 'var(--muted)',
    sendBoxBorderTop: 'solid 1px var(--line)',
    sendBoxHeight: 56,
    sendBoxTextWrap: true,
    sendBoxButtonColor: 'var(--accent)',
    sendBoxButtonColorOnDisabled: 'var(--control-line)',
    sendBoxButtonShadeColorOnHover: 'var(--raised)',
    sendBoxButtonShadeColorOnActive: 'var(--raised)',
    sendBoxButtonShadeColorOnDisabled: 'transparent',
    sendBoxButtonShadeBorderRadius: 10,
    sendBoxButtonShadeInset: 6,
    sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
    sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
    maxMessageLength: 2000,

    suggestedActionLayout: 'flow',
    suggestedActionBackgroundColor: 'var(--surface)',
    suggestedActionBorderColor: 'var(--control-line)',
    suggestedActionTextColor: 'var(--accent)',
    suggestedActionBorderWidth: 1,
    suggestedActionBorderRadius: 20,
    suggestedActionBackgroundColorOnHover: 'var(--accent-soft)',
    suggestedActionBackgroundColorOnActive: 'var(--accent-soft)',
    suggestedActionBorderColorOnHover: 'var(--accent)',
    suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',
    suggestedActionKeyboardFocusIndicatorBorderRadius: 18,
    suggestedActionKeyboardFocusIndicatorBorderStyle: 'solid',
    suggestedActionsVisualKeyboardIndicatorColor: 'var(--accent)',

    timestampColor: 'var(--muted)',
    notificationText: 'var(--muted)',
    failedConnectivity: 'var(--danger)',
    transcriptActivityVisualKeyboardIndicatorColor: 'var(--accent)',
    transcriptActivityVisualKeyboardIndicatorStyle: 'solid',
    transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
    transcriptOverlayButtonBackground: 'var(--accent)',
    transcriptOverlayButtonBackgroundOnHover: 'var(--accent-strong)',
    transcriptOverlayButtonBackgroundOnFocus: 'var(--accent-strong)',
    transcriptOverlayButtonColor: 'var(--on-accent)',
    transcriptTerminatorBackgroundColor: 'var(--raised)',
    transcriptTerminatorColor: 'var(--text)',
  };

  const words = {
    TEXT_INPUT_PLACEHOLDER: 'Ask a question',
    TEXT_INPUT_ALT: 'Your question',
    MARKDOWN_EXTERNAL_LINK_ALT: 'opens the note',
    REFERENCE_LIST_HEADER_ONE: '$1 source',
    REFERENCE_LIST_HEADER_FEW: '$1 sources',
    REFERENCE_LIST_HEADER_MANY: '$1 sources',
    REFERENCE_LIST_HEADER_OTHER: '$1 sources',
    REFERENCE_LIST_HEADER_TWO: '$1 sources',
  };

  window.chatLook = { styleOptions, overrideLocalizedStrings: words };
})();
