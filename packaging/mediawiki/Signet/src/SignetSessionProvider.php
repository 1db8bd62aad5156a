<?php

namespace MediaWiki\Extension\Signet;

use InvalidArgumentException;
use MediaWiki\MediaWikiServices;
use MediaWiki\Session\CookieSessionProvider;
use MediaWiki\Session\SessionBackend;
use MediaWiki\Session\SessionInfo;
use MediaWiki\Session\UserInfo;

/**
 * Sessions of browsers: in place of an id, the session cookie carries the sealed session itself.
 *
 * Parameters have no types where MediaWiki's own classes have changed theirs between the versions that we support.
 */
class SignetSessionProvider extends CookieSessionProvider {
	private TokenJar $jar;

	/**
	 * @param mixed ...$args What the parent takes, which depends on MediaWiki's version
	 */
	public function __construct( ...$args ) {
		parent::__construct( ...$args );
		$this->jar = MediaWikiServices::getInstance()->getService( 'Signet.TokenJar' );
	}

	/** @inheritDoc */
	public function provideSessionInfo( $request ) {
		$names = $this->jar->names();
		$token = (string)$this->getCookie( $request, $names->session, '' );
		$session = $token === '' ? null : $this->jar->open( $token, SealedSession::COOKIE );
		$info = $session ? $this->infoOf( $session, $request ) : null;
		if ( $info || $this->jar->isAway() ) {
			return $info;
		}
		// A session that was ended on purpose does not begin anew from the remember token beside it.
		$remember = (string)$this->getCookie( $request, $names->remember, '' );
		if ( $remember !== '' && $this->jar->refusalOf( $token ) !== 'session_revoked' ) {
			$info = $this->infoOfRemembered( $remember, $request );
		}
		if ( !$info && $token === '' && $remember === '' && $this->getConfig()->get( 'SignetTakeOver' ) ) {
			$info = $this->infoOfOldSession( $request );
		}
		return $info;
	}

	private function infoOf( SealedSession $session, object $request ): ?SessionInfo {
		$binding = new Binding( $request, SealedSession::COOKIE );
		if ( $session->subject === '' ) {
			$user = UserInfo::newAnonymous();
		} else {
			$user = $this->userOf( static fn () => UserInfo::newFromId( $session->userId ) );
			// MediaWiki compares both again with what get() of the jar tells; nothing is to be sent before that.
			$userToken = $user ? $user->getToken() : '';
			if ( !$user || $user->getName() !== $session->subject ||
				!SessionData::isIssuedUnder( $userToken, SessionData::checkIn( $session->content ) )
			) {
				return null;
			}
			$session->userToken = $userToken;
			$cookie = $this->getConfig()->get( 'SignetIdentityCookie' );
			if ( $cookie !== '' && $this->getCookie( $request, $cookie, '' ) === null ) {
				$this->jar->refreshIdentity( $session, $this->bindingOf( $request, $user->getUser(), null ) );
			}
		}
		$this->jar->send( $session, $binding );
		$this->jar->bind( $session->id(), $binding );
		return new SessionInfo( $this->priority, [
			'provider' => $this,
			'id' => $session->id(),
			'idIsSafe' => true,
			'userInfo' => $user,
			'persisted' => true,
			'remembered' => $session->isRemembered,
			'forceHTTPS' => $this->getCookie( $request, 'forceHTTPS', '', false ),
		] );
	}

	private function infoOfRemembered( string $token, object $request ): ?SessionInfo {
		$restored = $this->jar->restore( $token );
		$session = $restored['session'] ?? null;
		$user = $session ? $this->userOf( static fn () => UserInfo::newFromName( $session->subject, true ) ) : null;
		if ( !$user || !$user->getId() || !SessionData::isIssuedUnder( $user->getToken(), $restored['check'] ) ) {
			return null;
		}
		$session->userToken = $user->getToken();
		$this->jar->keep( $session );
		$this->jar->bind( $session->id(), new Binding( $request, SealedSession::COOKIE ) );
		if ( $restored['line'] !== '' ) {
			$this->jar->cookies()->set( $request, $this->jar->names()->remember, $restored['line'] );
		}
		return new SessionInfo( $this->priority, [
			'provider' => $this,
			'id' => $session->id(),
			'idIsSafe' => true,
			'userInfo' => $user,
			'persisted' => true,
			'remembered' => true,
			'forceHTTPS' => $this->getCookie( $request, 'forceHTTPS', '', false ),
		] );
	}

	/** Somebody who is still logged in by MediaWiki's own cookies. */
	private function infoOfOldSession( object $request ): ?SessionInfo {
		$old = parent::provideSessionInfo( $request );
		$user = $old ? $old->getUserInfo() : null;
		if ( !$user || $user->isAnon() ) {
			return null;
		}
		$blob = OldSessions::find( $old->getId(), $user );
		if ( !$blob && !$user->isVerified() ) {
			return null;
		}
		$info = new SessionInfo( $this->priority, [
			'provider' => $this,
			// Of an id that MediaWiki makes it would know that nothing is stored.
			'id' => 'signet-old' . bin2hex( random_bytes( 16 ) ),
			'idIsSafe' => true,
			'userInfo' => $user->verified(),
			'persisted' => true,
			'remembered' => !$blob || !empty( $blob['metadata']['remember'] ),
			'forceHTTPS' => $old->forceHTTPS(),
		] );
		$oldId = $old->getId();
		$this->jar->onceSealed( $info->getId(), static fn () => OldSessions::remove( $oldId ) );
		if ( $blob ) {
			// Without "expires" MediaWiki saves it at once, and so seals it.
			$blob['metadata']['provider'] = (string)$this;
			unset( $blob['metadata']['expires'] );
		}
		$this->jar->takeOver( $info->getId(), $blob );
		return $info;
	}

	private function userOf( callable $find ): ?UserInfo {
		try {
			return $find();
		} catch ( InvalidArgumentException $e ) {
			// There is no such user any more.
			return null;
		}
	}

	/** @inheritDoc */
	public function newSessionInfo( $id = null ) {
		$info = parent::newSessionInfo( $id );
		if ( $info ) {
			$this->jar->own( $info->getId() );
		}
		return $info;
	}

	/** @inheritDoc */
	public function sessionIdWasReset( SessionBackend $session, $oldId ) {
		parent::sessionIdWasReset( $session, $oldId );
		$this->jar->own( $session->getId() );
	}

	/** @inheritDoc */
	public function persistSession( SessionBackend $session, $request ) {
		$response = $request->response();
		if ( $response->headersSent() ) {
			return;
		}
		$user = $session->getUser();
		// The token itself is sealed when MediaWiki saves, which it does next.
		$this->jar->bind( $session->getId(), $this->bindingOf( $request, $user, $session ) );
		if ( !$user->isAnon() ) {
			// For the log-in form. The parent's other cookies, the user token among them, are not needed.
			$expires = $this->getLoginCookieExpiration( 'UserName', $session->shouldRememberUser() );
			$response->setCookie( 'UserName', $user->getName(), $expires ? $expires + time() : null, $this->cookieOptions );
		}
		// Only then: while the authority is away they are all that a visitor has.
		$this->jar->onceSealed( $session->getId(), fn () => $this->clearOldCookies( $request ) );
		$this->setForceHTTPSCookie( $session->shouldForceHTTPS() || $user->requiresHTTPS(), $session, $request );
		$this->setLoggedOutCookie( $session->getLoggedOutTimestamp(), $request );
	}

	/** @inheritDoc */
	public function unpersistSession( $request ) {
		// Whose they are is unknown while the authority is away, so that cookies stay as they are.
		if ( $request->response()->headersSent() || !$this->jar->mayClear() ) {
			return;
		}
		$names = $this->jar->names();
		$domain = (string)$this->cookieOptions['domain'];
		$identity = $this->getConfig()->get( 'SignetIdentityCookie' );
		foreach ( array_filter( [ $names->session, $names->remember, $identity ] ) as $name ) {
			$this->jar->cookies()->clear( $request, $name, $domain );
		}
		$this->clearOldCookies( $request );
		$this->setForceHTTPSCookie( false, null, $request );
	}

	private function clearOldCookies( object $request ): void {
		$response = $request->response();
		$response->clearCookie( $this->params['sessionName'], [ 'prefix' => '' ] + $this->cookieOptions );
		$response->clearCookie( 'UserID', $this->cookieOptions );
		$response->clearCookie( 'Token', $this->cookieOptions );
	}

	private function bindingOf( object $request, object $user, ?SessionBackend $session ): Binding {
		$cookie = $this->getConfig()->get( 'SignetIdentityCookie' );
		$identity = $cookie !== '' && !$user->isAnon() ? Identity::subjectOf( $user, $this->getManager() ) : '';
		return new Binding( $request, SealedSession::COOKIE, $session, '', $identity, $cookie );
	}

	/** @inheritDoc */
	public function invalidateSessionsForUser( $user ) {
		$this->jar->endAllOf( $user->getName() );
	}

	/** @inheritDoc */
	public function preventSessionsForUser( $username ) {
		$this->jar->endAllOf( $username );
	}

	/** @inheritDoc */
	public function getVaryCookies() {
		$names = $this->jar->names();
		return [ $names->session, $names->remember, $this->cookieOptions['prefix'] . 'LoggedOut', 'forceHTTPS' ];
	}

	/** @inheritDoc */
	public function getVaryHeaders() {
		// For SignetBearerProvider, which is there only when the field is.
		return $this->getConfig()->get( 'SignetBearer' ) ? [ 'Authorization' => null ] : [];
	}

	/** @inheritDoc */
	public function whyNoSession() {
		return wfMessage( $this->jar->isAway() ? 'signet-away' : 'sessionprovider-nocookies' );
	}

	/** @inheritDoc */
	protected function describeMessage() {
		return wfMessage( 'signet-sessionprovider' );
	}
}
